#include "views/paper/text/markdown.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace rostrum::paper {

namespace {

/// Only tags of HTML itself: `std::vector<int>` is text.
QString withoutTags(QString text)
{
    if (!text.contains(u'<'))
        return text;
    static const QRegularExpression breaks(QStringLiteral("<(?:br|/p|/div|/li|/h[1-6])\\s*/?>"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(
        QStringLiteral(
            "</?(?:a|abbr|article|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figure|font|"
            "h[1-6]|head|hr|html|i|iframe|img|ins|kbd|li|link|mark|meta|ol|p|pre|q|s|samp|section|small|span|"
            "strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul|var|video|wbr)"
            "(?:\\s[^<>]*)?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(breaks, QStringLiteral("\n\n"));
    text.remove(tags);
    return text;
}

QChar printable(QChar c)
{
    const bool control = c.category() == QChar::Other_Control;
    return control || c == QChar::ObjectReplacementCharacter ? QChar(u' ') : c;
}

QString shortAddress(const QString& address)
{
    QString text = address;
    if (text.startsWith(u"mailto:"))
        text.remove(0, 7);
    return text;
}

bool sameAddress(QStringView text, QStringView address)
{
    const auto bare = [](QStringView view) {
        for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://"), QStringView(u"mailto:")}) {
            if (view.startsWith(scheme))
                view = view.mid(scheme.size());
        }
        return view.endsWith(u'/') ? view.chopped(1) : view;
    };
    return bare(text) == bare(address);
}

RichText readBlock(const QTextBlock& block, bool code)
{
    RichText rich;
    QString address;
    qsizetype linkStart = 0;
    const auto endLink = [&] {
        const QStringView linked = QStringView(rich.text).mid(linkStart);
        if (!address.isEmpty() && !sameAddress(linked.trimmed(), address))
            rich.text += linked.trimmed().isEmpty() ? shortAddress(address)
                                                    : QStringLiteral(" (") + shortAddress(address) + u')';
        address.clear();
    };
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextFragment fragment = each.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.anchorHref() != address) {
            endLink();
            address = format.anchorHref();
            linkStart = rich.text.size();
        }
        if (format.isImageFormat())
            continue;
        QString text = fragment.text();
        for (QChar& c : text) {
            if (c != QChar::LineSeparator)
                c = printable(c);
        }
        const TextSpan span{rich.text.size(), text.size(), format.fontWeight() > QFont::Medium, format.fontItalic(),
                            format.fontFixedPitch() || code};
        if (span.bold || span.italic || span.code)
            rich.spans.push_back(span);
        rich.text += text;
    }
    endLink();
    return rich;
}

} // namespace

std::vector<Paragraph> readMarkdown(const QString& markdown)
{
    std::vector<Paragraph> paragraphs;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    const QTextDocument::MarkdownFeatures features =
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) | QTextDocument::MarkdownNoHTML;
    document.setMarkdown(withoutTags(markdown), features);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const int quoted = format.intProperty(QTextFormat::BlockQuoteLevel);
        Paragraph paragraph;
        const bool code =
            format.hasProperty(QTextFormat::BlockCodeLanguage) || format.hasProperty(QTextFormat::BlockCodeFence);
        if (const QTextList* list = block.textList(); list != nullptr) {
            paragraph.kind = ParagraphKind::ListItem;
            paragraph.depth = qMax(1, list->format().indent());
            const QTextListFormat::Style style = list->format().style();
            const bool numbered = style <= QTextListFormat::ListDecimal;
            paragraph.marker = numbered ? list->itemText(block) : QStringLiteral("\u2022");
        } else if (format.headingLevel() > 0) {
            paragraph.kind = ParagraphKind::Heading;
        } else if (code) {
            paragraph.kind = ParagraphKind::Code;
        } else if (quoted > 0) {
            paragraph.kind = ParagraphKind::Quote;
            paragraph.depth = quoted;
        }
        paragraph.text = readBlock(block, code);
        if (!paragraph.text.text.trimmed().isEmpty())
            paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

QString plainLine(const QString& text)
{
    QString line = withoutTags(text);
    for (QChar& c : line)
        c = printable(c);
    return line.simplified();
}

} // namespace rostrum::paper
