#include "models/exchange/html_scanner.h"
#include "models/exchange/html_to_markdown.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rostrum;

class TestHtmlToMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char* name, const char* html, const char* markdown) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(markdown);
        };
        row("empty", "", "");
        row("paragraphs", "<p>One.</p>\n<p>Two\n lines.</p>", "One.\n\nTwo lines.");
        row("unclosed paragraphs", "<p>One<p>Two", "One\n\nTwo");
        row("line break", "<p>a<br>b<br/>c</p>", "a  \nb  \nc");
        row("line break in plain text", "a<br />\nb", "a  \nb");
        row("emphasis", "<b>a</b> <strong>b</strong> <i>c</i> <em> d </em>e", "**a** **b** *c* *d* e");
        row("emphasis without text", "a<b></b><i> </i>b", "a b");
        row("nested the same", "<b><strong>x</strong></b>", "**x**");
        row("both", "<b><i>x</i></b>", "***x***");
        row("emphasis over blocks", "<b><p>x</p><p>y</p></b>", "x\n\ny");
        row("link", "<a href=\"https://example.org/?a=1&amp;b=2\">there</a>", "[there](https://example.org/?a=1&b=2)");
        row("link that is its text", "<a href='https://example.org/'>https://example.org/</a>", "https://example.org/");
        row("mail", "<a href=\"mailto:a@example.org\">a@example.org</a>", "a@example.org");
        row("link with blanks and brackets", "<a href=\"https://example.org/a (b)\">x</a>",
            "[x](https://example.org/a%20%28b%29)");
        row("script link", "<a href=\"javascript:alert(1)\">x</a>", "x");
        row("script link in disguise", "<a href=\" &#106;avascript:alert(1)\">x</a>", "x");
        row("anchor", "<a href=\"#top\">x</a>", "x");
        row("list", "<ul><li>a</li><li>b <b>c</b></li></ul>", "- a\n- b **c**");
        row("numbered", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>", "1. a\n2. b");
        row("nested list", "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>", "- a\n  - b\n  - c\n- d");
        row("list without ends", "<ul><li>a<li>b</ul>", "- a\n- b");
        row("list after text", "<p>These:</p><ul><li>a</li></ul><p>End</p>", "These:\n\n- a\n\nEnd");
        row("text list in a paragraph", "<p>These:\n* a\n* b\nand so on</p>", "These:\n* a\n* b and so on");
        row("heading", "<h1>A</h1><h3>B <i>c</i></h3>text", "# A\n\n### B *c*\n\ntext");
        row("quote", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b");
        row("pre", "<pre><code>if (a &lt; b)\n    c;</code></pre>", "```\nif (a < b)\n    c;\n```");
        row("code", "use <code>&lt;b&gt;</code> here", "use `<b>` here");
        row("rule", "a<hr>b", "a\n\n---\n\nb");
        row("table", "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a | b\n1 | 2");
        row("image", "<img src=\"x.png\" alt=\"A map\">", "A map");
        row("image without words", "<p>a <img src=\"x.png\"> <b>b</b></p>", "a **b**");
        row("script", "a<script>alert('<b>')</script><style>p{}</style><b>b</b>", "a**b**");
        row("script that does not end", "a<script>alert(1)", "a");
        row("comment", "a<!-- <b>no</b> -->b", "ab");
        row("whole page", "<!DOCTYPE html><html><head><title>t</title></head><body><p>x</p></body></html>", "x");
        row("entities", "A &amp; B &lt;c&gt; &eacute; &#8217; &#x2014;&nbsp;!", "A & B <c> é ’ —\xc2\xa0!");
        row("windows numbers", "&#146;&#150;", "’–");
        row("escaped tag", "&lt;b&gt;bold&lt;/b&gt;", "\\<b>bold\\</b>");
        row("escaped entity", "&amp;lt;", "\\&lt;");
        row("escaped too often", "R&amp;amp;D &amp;nbsp;&amp;#39;", "R&D \xc2\xa0'");
        row("handmade", "<p>HTML &amp; entity</p>\n\n* markdown *\n\t tab", "HTML & entity\n\n* markdown *\n\t tab");
        row("upper case", "<P>a</P><BR><B>b</B>", "a\n\n**b**");
        row("attributes", "<p class=x id='y' style=\"color: red\" hidden>a</p>", "a");
        row("stray end tags", "a</p></b></div><b>b</b>", "a**b**");
        row("wrongly nested", "<b><i>x</b>y</i>", "***x***y");
        row("span", "<p>a <span>b</span> c</p>", "a b c");
        row("divs", "<div>a</div><div>b</div>", "a\n\nb");
        row("right to left", "<p dir=\"rtl\">שלום <b>עולם</b></p>", "שלום **עולם**");
    }
    void converts()
    {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QCOMPARE(htmlToMarkdown(html), markdown);
        QCOMPARE(htmlToMarkdown(markdown), markdown);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("* item\n* another\n\n1. one\n\n> quote");
        row("a < b && c > d");
        row("x<y and y>z, a<b && c");
        row("std::vector<int> & map<K, V>");
        row("<https://example.org/> and <someone@example.org>");
        row("AT&T; R&D; a&b=c&copy=1");
        row("if x<a and b>c");
        row("   indented\n\n\n\nlines   \n");
        row("code `<b>` and `&amp;`");
        row("```\n<p>code</p> &amp;\n```");
        row("\\<b>escaped\\</b> \\&amp;");
        row("<speaker> will tell");
        row("1 <2> 3 </4> <> < b>");
        row("trailing <");
        row("trailing &");
        row("<b");
        row("&#xzz; &#; &#0; &#99999999; &;");
    }
    void leavesAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(htmlToMarkdown(text), text);
    }

    /// Whatever comes in, the second time changes nothing and no tag is left.
    void staysAsItIs()
    {
        const QStringList pieces = {QStringLiteral("<p>"),
                                    QStringLiteral("</p>"),
                                    QStringLiteral("<b>"),
                                    QStringLiteral("</b>"),
                                    QStringLiteral("<i>"),
                                    QStringLiteral("</i>"),
                                    QStringLiteral("<ul>"),
                                    QStringLiteral("</ul>"),
                                    QStringLiteral("<li>"),
                                    QStringLiteral("</li>"),
                                    QStringLiteral("<br>"),
                                    QStringLiteral("<pre>"),
                                    QStringLiteral("</pre>"),
                                    QStringLiteral("<code>"),
                                    QStringLiteral("</code>"),
                                    QStringLiteral("`"),
                                    QStringLiteral("```"),
                                    QStringLiteral("\n"),
                                    QStringLiteral("\n\n"),
                                    QStringLiteral("&lt;"),
                                    QStringLiteral("&gt;"),
                                    QStringLiteral("&amp;"),
                                    QStringLiteral("&"),
                                    QStringLiteral("<"),
                                    QStringLiteral(">"),
                                    QStringLiteral("\\"),
                                    QStringLiteral("a"),
                                    QStringLiteral("b"),
                                    QStringLiteral(" "),
                                    QStringLiteral("*"),
                                    QStringLiteral("lt;"),
                                    QStringLiteral("amp;"),
                                    QStringLiteral("<a href=\"x\">"),
                                    QStringLiteral("</a>"),
                                    QStringLiteral("<script>"),
                                    QStringLiteral("</script>"),
                                    QStringLiteral("<!--"),
                                    QStringLiteral("-->"),
                                    QStringLiteral("/"),
                                    QStringLiteral("<td>"),
                                    QStringLiteral("<blockquote>"),
                                    QStringLiteral("&#60;"),
                                    QStringLiteral("b>"),
                                    QStringLiteral("p"),
                                    QStringLiteral("<h2>")};
        QRandomGenerator random(20260501);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            const int length = 1 + random.bounded(14);
            for (int piece = 0; piece < length; ++piece)
                text += pieces[random.bounded(int(pieces.size()))];
            const QString once = htmlToMarkdown(text);
            QVERIFY2(!html::hasHtml(once), qPrintable(text));
            QCOMPARE(htmlToMarkdown(once), once);
        }
    }

    void survivesDepth()
    {
        const QString deep = QStringLiteral("<div><ul><li><b>").repeated(20'000) + QStringLiteral("x");
        QVERIFY(htmlToMarkdown(deep).contains(u'x'));
        const QString open = QStringLiteral("<").repeated(50'000);
        QCOMPARE(htmlToMarkdown(open), open);
        const QString ticks = QStringLiteral("` ").repeated(20'000) + QStringLiteral("<b>x</b>");
        QVERIFY(htmlToMarkdown(ticks).contains(QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(TestHtmlToMarkdown)
#include "tst_html_to_markdown.moc"
