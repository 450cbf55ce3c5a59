#include "views/paper/text/markdown.h"
#include "views/paper/text/setter.h"

#include <QTest>

using namespace rostrum::paper;

namespace {

QStringList plain(const std::vector<Paragraph>& paragraphs)
{
    QStringList texts;
    for (const Paragraph& paragraph : paragraphs)
        texts << paragraph.text.text;
    return texts;
}

qreal inkLeft(const SetLine& line)
{
    qreal left = 1e9;
    for (const GlyphRun& run : line.runs) {
        for (const Glyph& glyph : run.glyphs)
            left = qMin(left, static_cast<qreal>(glyph.x));
    }
    return left;
}

} // namespace

class TestTextSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMarkdown()
    {
        const auto paragraphs = readMarkdown(
            QStringLiteral("One *leaning* and **heavy**.\n\n- first\n- second\n\n1. ten\n2. eleven\n\n> said"));
        QCOMPARE(plain(paragraphs), (QStringList{QStringLiteral("One leaning and heavy."), QStringLiteral("first"),
                                                 QStringLiteral("second"), QStringLiteral("ten"),
                                                 QStringLiteral("eleven"), QStringLiteral("said")}));
        QCOMPARE(paragraphs[0].text.spans.size(), size_t(2));
        QVERIFY(paragraphs[0].text.spans[0].italic);
        QVERIFY(paragraphs[0].text.spans[1].bold);
        QCOMPARE(paragraphs[1].kind, ParagraphKind::ListItem);
        QCOMPARE(paragraphs[3].marker, QStringLiteral("1."));
        QCOMPARE(paragraphs[5].kind, ParagraphKind::Quote);
    }

    void printsAddresses()
    {
        QCOMPARE(plain(readMarkdown(QStringLiteral("See [our page](https://example.org/a) or <https://example.org>."))),
                 QStringList{QStringLiteral("See our page (https://example.org/a) or https://example.org.")});
    }

    void showsNoTagsButKeepsCode()
    {
        QCOMPARE(plain(readMarkdown(
                     QStringLiteral("<p>A <b>std::vector&lt;int&gt;</b> and std::map<K, V> &amp; more<br/>next</p>"))),
                 (QStringList{QStringLiteral("A std::vector<int> and std::map<K, V> & more"), QStringLiteral("next")}));
        QCOMPARE(plainLine(QStringLiteral("  A\x01<i>title</i>\n with  blanks ")),
                 QStringLiteral("A title with blanks"));
    }

    void breaksLinesAtAnySizeAlike()
    {
        // The same paragraph, type and column at three times the size must break in the same places.
        const QString text =
            QStringLiteral("It goes on for a while, so that lines break: Wörter, AVATAR, office. ").repeated(12);
        TextSetter setter{QLocale(QLocale::English)};
        TextStyle style;
        style.size = 8.5;
        const auto small = setter.set(text, style, 200);
        style.size = 25.5;
        const auto large = setter.set(text, style, 600);
        QVERIFY(small.size() > 5);
        QCOMPARE(large.size(), small.size());
        for (size_t line = 0; line < small.size(); ++line)
            QCOMPARE(large[line].start, small[line].start);
    }

    void keepsWithinTheColumn()
    {
        TextSetter setter{QLocale(QLocale::English)};
        const QString text = QStringLiteral("https://example.org/") + QStringLiteral("abcdefghij").repeated(30);
        for (const SetLine& line : setter.set(text, TextStyle(), 120)) {
            QVERIFY(line.left >= -0.1);
            QVERIFY2(line.left + line.width <= 120.1, qPrintable(line.text));
        }
    }

    void alignsByTheDocumentAndReadsByTheParagraph()
    {
        const QString arabic = QStringLiteral("مرحبا بكم");
        TextSetter english{QLocale(QLocale::English)};
        QVERIFY(inkLeft(english.set(arabic, TextStyle(), 300).front()) < 1);
        TextSetter inArabic{QLocale(QLocale::Arabic)};
        const SetLine line = inArabic.set(QStringLiteral("Hello"), TextStyle(), 300).front();
        QVERIFY(line.left > 200);
        QVERIFY(qAbs(line.left + line.width - 300) < 1);
        QCOMPARE(directionOf(u"12 - مرحبا Hello", Qt::LeftToRight), Qt::RightToLeft);
        QCOMPARE(directionOf(u"Hello مرحبا", Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(directionOf(u"12 - 13", Qt::RightToLeft), Qt::RightToLeft);
    }

    void shortensWithAnEllipsis()
    {
        TextSetter setter{QLocale(QLocale::English)};
        const QString text = QStringLiteral("A long title that will not fit in here at all");
        const auto lines = setter.set(text, TextStyle(), 60, Align::Start, 2);
        QCOMPARE(lines.size(), size_t(2));
        QVERIFY(lines.back().text.endsWith(QChar(0x2026)));
        QVERIFY(lines.back().width <= 60.1);
        const TextItem whole = setter.line(QStringLiteral("Short"), TextStyle(), QRectF(10, 20, 60, 12));
        QCOMPARE(whole.text, QStringLiteral("Short"));
        QVERIFY(whole.box.left() >= 9.9 && whole.box.top() >= 19.9);
    }

    void knowsWhatGlyphsStandFor()
    {
        TextSetter setter{QLocale(QLocale::English)};
        for (const char* text : {"office waffle", "لا سلام", "שלום", "नमस्ते", "漢字"}) {
            const QString wanted = QString::fromUtf8(text);
            const SetLine line = setter.set(wanted, TextStyle(), 400).front();
            QString read;
            for (const GlyphRun& run : line.runs) {
                const Face& face = setter.faces()->faces[static_cast<size_t>(run.face)];
                for (const Glyph& glyph : run.glyphs)
                    read += face.glyphTexts.at(glyph.id);
            }
            // In the order of painting, which is not that of reading.
            std::u16string a = wanted.toStdU16String();
            std::u16string b = read.toStdU16String();
            std::sort(a.begin(), a.end());
            std::sort(b.begin(), b.end());
            QCOMPARE(QString::fromStdU16String(b), QString::fromStdU16String(a));
        }
    }
};

QTEST_MAIN(TestTextSetting)
#include "tst_text_setting.moc"
