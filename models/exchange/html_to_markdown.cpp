#include "models/exchange/html_to_markdown.h"

#include "models/exchange/html_scanner.h"

#include <QSet>

#include <vector>

namespace rostrum {

namespace {

using html::Token;

/// An element that is open, with the Markdown of what it holds so far.
struct Frame
{
    QString tag;
    QString out;
    QString href;
    int items = 0;
};

bool isOneOf(const QString& tag, std::initializer_list<QStringView> tags)
{
    for (const QStringView each : tags) {
        if (tag == each)
            return true;
    }
    return false;
}

bool isVoid(const QString& tag)
{
    return isOneOf(tag, {u"br", u"hr", u"img", u"input", u"link", u"meta", u"wbr", u"col", u"embed", u"param",
                         u"source", u"track"});
}

/// Their content is no text for readers.
bool isDropped(const QString& tag)
{
    return isOneOf(tag, {u"script", u"style", u"head", u"title", u"svg", u"template", u"iframe", u"object", u"select",
                         u"textarea", u"math", u"audio", u"video"});
}

bool isBlock(const QString& tag)
{
    return isOneOf(tag, {u"p",          u"div",    u"ul",       u"ol",      u"li",      u"dl",         u"dt",
                         u"dd",         u"h1",     u"h2",       u"h3",      u"h4",      u"h5",         u"h6",
                         u"blockquote", u"pre",    u"table",    u"tr",      u"section", u"article",    u"aside",
                         u"header",     u"footer", u"main",     u"nav",     u"figure",  u"figcaption", u"address",
                         u"center",     u"form",   u"fieldset", u"details", u"summary", u"dir",        u"menu",
                         u"body",       u"html",   u"thead",    u"tbody",   u"tfoot",   u"caption"});
}

QStringView emphasis(const QString& tag)
{
    if (isOneOf(tag, {u"b", u"strong"}))
        return u"**";
    if (isOneOf(tag, {u"i", u"em", u"cite", u"dfn", u"var"}))
        return u"*";
    if (isOneOf(tag, {u"del", u"s", u"strike"}))
        return u"~~";
    return {};
}

QString indented(const QString& text, const QString& first, const QString& rest)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line == 0)
            lines[line].prepend(first);
        else if (!lines[line].isEmpty() || !rest.trimmed().isEmpty())
            lines[line].prepend(rest);
    }
    return lines.join(u'\n');
}

/// Without white space at either end; a line's own indentation inside stays.
QString trimmedBlock(const QString& text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    qsizetype start = 0;
    while (start < end && (text[start] == u'\n' || text[start] == u' ' || text[start] == u'\t' || text[start] == u'\r'))
        ++start;
    return text.sliced(start, end - start);
}

/// What an entity stands for. `&amp;amp;` and the like were escaped once too often; the rest is taken off the next
/// token.
QString unescaped(const Token& token, Token& next)
{
    struct Rest
    {
        QStringView text;
        char16_t character;
    };
    if (token.character != u"&" || next.kind != Token::Text)
        return token.character;
    QChar character = u'&';
    for (bool again = true; again && character == u'&';) {
        again = false;
        for (const Rest rest : {Rest{u"amp;", u'&'}, Rest{u"nbsp;", 0xa0}, Rest{u"quot;", u'"'}, Rest{u"apos;", u'\''},
                                Rest{u"#39;", u'\''}, Rest{u"#34;", u'"'}}) {
            if (!next.source.startsWith(rest.text))
                continue;
            next.source = next.source.sliced(rest.text.size());
            character = rest.character;
            again = true;
            break;
        }
    }
    return character;
}

bool startsListItem(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && at < 3 && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    const bool numbered = at > 0 && at < text.size() && (text[at] == u'.' || text[at] == u')');
    const bool marked = at == 0 && !text.isEmpty() &&
                        (text[0] == u'*' || text[0] == u'-' || text[0] == u'+' || text[0] == QChar(0x2022));
    return (numbered || marked) && at + 1 < text.size() && text[at + 1].isSpace();
}

class Renderer
{
public:
    QString render(QStringView text);

private:
    void open(const Token& token);
    void close(const QString& tag);
    void closeTop();
    void addText(QStringView text);
    void addBlock(const QString& block, bool tight = false);
    void addInline(const Frame& frame, QStringView marks);
    void addListItem(const Frame& frame);
    bool inside(const QString& tag) const;
    bool collapses() const;
    Frame& top() { return m_frames.back(); }

    static constexpr size_t kDeepest = 100;
    std::vector<Frame> m_frames{Frame{}};
    QString m_dropping;
    int m_droppedDepth = 0;
};

bool Renderer::inside(const QString& tag) const
{
    for (const Frame& frame : m_frames) {
        if (frame.tag == tag)
            return true;
    }
    return false;
}

/// White space is one blank inside of a block; between blocks the text may be Markdown and keeps its lines.
bool Renderer::collapses() const
{
    for (const Frame& frame : m_frames) {
        if (isBlock(frame.tag) && !isOneOf(frame.tag, {u"div", u"body", u"html", u"section", u"article", u"main"}))
            return true;
    }
    return false;
}

void Renderer::addText(QStringView text)
{
    QString& out = top().out;
    if (inside(QStringLiteral("pre"))) {
        out += text;
        return;
    }
    const bool collapse = collapses();
    // A line break is often followed by one in the source.
    if (!collapse && out.endsWith(QLatin1String("  \n")) && text.startsWith(u'\n'))
        text = text.mid(1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        // Some write a list as text inside of a paragraph; its lines say more than HTML would.
        if (collapse && c == u'\n' && startsListItem(text.mid(at + 1).trimmed())) {
            out += u'\n';
            continue;
        }
        const bool blank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
        if (!blank || (!collapse && c != u'\r')) {
            out += c;
        } else if (blank && collapse) {
            const bool separates = out.isEmpty() ? m_frames.size() > 1 && !isBlock(top().tag) : !out.back().isSpace();
            if (separates)
                out += u' ';
        }
    }
}

void Renderer::addBlock(const QString& block, bool tight)
{
    const QString text = trimmedBlock(block);
    if (text.isEmpty())
        return;
    QString& out = top().out;
    while (!out.isEmpty() && (out.back() == u' ' || out.back() == u'\n' || out.back() == u'\t'))
        out.chop(1);
    if (!out.isEmpty())
        out += tight ? QStringLiteral("\n") : QStringLiteral("\n\n");
    out += text + (tight ? QStringLiteral("\n") : QStringLiteral("\n\n"));
}

void Renderer::addInline(const Frame& frame, QStringView marks)
{
    const QString inner = frame.out.trimmed();
    const bool before = !frame.out.isEmpty() && frame.out.front().isSpace();
    const bool after = !frame.out.isEmpty() && frame.out.back().isSpace();
    QString& out = top().out;
    if (before && !out.isEmpty() && !out.back().isSpace())
        out += u' ';
    // Emphasis cannot reach over a paragraph, and twice the same would cancel out.
    const bool plain = inner.isEmpty() || marks.isEmpty() || inner.contains(QLatin1String("\n\n")) ||
                       (inner.startsWith(marks) && inner.endsWith(marks));
    out += plain ? inner : marks + inner + marks;
    if (after && !out.isEmpty() && !out.back().isSpace())
        out += u' ';
}

void Renderer::addListItem(const Frame& frame)
{
    QString marker = QStringLiteral("- ");
    if (isOneOf(top().tag, {u"ol"}))
        marker = QString::number(++top().items) + QStringLiteral(". ");
    const QString text = trimmedBlock(frame.out);
    if (!text.isEmpty())
        addBlock(indented(text, marker, QString(marker.size(), u' ')), true);
}

void Renderer::closeTop()
{
    const Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    const QString& tag = frame.tag;
    if (tag == u"li" || tag == u"dd") {
        addListItem(frame);
    } else if (isOneOf(tag, {u"td", u"th"})) {
        const QString cell = frame.out.simplified();
        if (!cell.isEmpty())
            top().out += (top().out.trimmed().isEmpty() ? QString() : QStringLiteral(" | ")) + cell;
    } else if (isOneOf(tag, {u"tr", u"dt", u"thead", u"tbody", u"tfoot"})) {
        addBlock(frame.out, true);
    } else if (isOneOf(tag, {u"ul", u"ol", u"dir", u"menu"})) {
        addBlock(frame.out, top().tag == u"li");
    } else if (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit()) {
        const QString text = frame.out.simplified();
        if (!text.isEmpty())
            addBlock(QString(tag[1].digitValue(), u'#') + u' ' + text);
    } else if (tag == u"blockquote") {
        const QString text = trimmedBlock(frame.out);
        if (!text.isEmpty())
            addBlock(indented(text, QStringLiteral("> "), QStringLiteral("> ")));
    } else if (tag == u"pre") {
        QString code = frame.out;
        while (code.startsWith(u'\n'))
            code.remove(0, 1);
        while (!code.isEmpty() && code.back().isSpace())
            code.chop(1);
        if (!code.isEmpty())
            addBlock(QStringLiteral("```\n") + code + QStringLiteral("\n```"));
    } else if (isOneOf(tag, {u"code", u"kbd", u"samp", u"tt"})) {
        const bool bare = inside(QStringLiteral("pre")) || frame.out.contains(u'`') || frame.out.contains(u'\n');
        addInline(frame, bare ? QStringView() : QStringView(u"`"));
    } else if (tag == u"a") {
        const QString text = frame.out.trimmed();
        const bool usable = !frame.href.isEmpty() && !text.isEmpty() && text != frame.href && !text.contains(u'\n') &&
                            QStringLiteral("mailto:") + text != frame.href;
        Frame link = frame;
        if (usable)
            link.out = (frame.out.front().isSpace() ? QStringLiteral(" ") : QString()) + u'[' + text +
                       QStringLiteral("](") + frame.href + u')' +
                       (frame.out.back().isSpace() ? QStringLiteral(" ") : QString());
        addInline(link, {});
    } else if (tag == u"q") {
        addInline(frame, u"\"");
    } else if (const QStringView marks = emphasis(tag); !marks.isEmpty()) {
        addInline(frame, inside(QStringLiteral("pre")) ? QStringView() : marks);
    } else if (isBlock(tag)) {
        addBlock(frame.out);
    } else {
        // A span changes nothing; its white space counts.
        QString& out = top().out;
        const bool doubled = !out.isEmpty() && out.back() == u' ' && frame.out.startsWith(u' ');
        out += doubled ? frame.out.mid(1) : frame.out;
    }
}

void Renderer::close(const QString& tag)
{
    size_t at = m_frames.size();
    while (at > 1 && m_frames[at - 1].tag != tag) {
        // An end tag of an inline element does not end the blocks around it.
        if (isBlock(m_frames[at - 1].tag) && !isBlock(tag))
            return;
        --at;
    }
    if (at <= 1)
        return;
    while (m_frames.size() >= at)
        closeTop();
}

void Renderer::open(const Token& token)
{
    const QString& tag = token.name;
    if (tag == u"br") {
        QString& out = top().out;
        while (out.endsWith(u' '))
            out.chop(1);
        out += inside(QStringLiteral("pre")) ? QStringLiteral("\n") : QStringLiteral("  \n");
        return;
    }
    if (tag == u"hr") {
        addBlock(QStringLiteral("---"));
        return;
    }
    if (tag == u"img") {
        const QString alt = html::attribute(token.attributes, u"alt").simplified();
        if (!alt.isEmpty())
            addText(alt);
        return;
    }
    if (isVoid(tag) || m_frames.size() >= kDeepest)
        return;
    // What HTML closes by itself.
    if (tag == u"li" && inside(QStringLiteral("li"))) {
        for (size_t at = m_frames.size() - 1; at > 0 && !isOneOf(m_frames[at].tag, {u"ul", u"ol", u"dir", u"menu"});
             --at) {
            if (m_frames[at].tag == u"li") {
                close(tag);
                break;
            }
        }
    } else if ((isOneOf(tag, {u"td", u"th"}) && isOneOf(top().tag, {u"td", u"th"})) ||
               (isOneOf(tag, {u"dt", u"dd"}) && isOneOf(top().tag, {u"dt", u"dd"}))) {
        closeTop();
    } else if (isBlock(tag)) {
        while (top().tag == u"p")
            closeTop();
    }
    Frame frame;
    frame.tag = tag;
    if (tag == u"a") {
        const QString href = html::attribute(token.attributes, u"href").simplified();
        const QString scheme = href.section(u':', 0, 0).toLower();
        if (!isOneOf(scheme, {u"javascript", u"data", u"vbscript", u"file"}) && !href.startsWith(u'#')) {
            frame.href = href;
            frame.href.replace(u' ', QStringLiteral("%20"))
                .replace(u'(', QStringLiteral("%28"))
                .replace(u')', QStringLiteral("%29"));
        }
    }
    m_frames.push_back(std::move(frame));
}

QString Renderer::render(QStringView text)
{
    std::vector<Token> tokens = html::scan(text);
    for (size_t at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        if (!m_dropping.isEmpty()) {
            if (token.name == m_dropping)
                m_droppedDepth += token.kind == Token::Tag ? 1 : -1;
            if (m_droppedDepth == 0)
                m_dropping.clear();
            continue;
        }
        switch (token.kind) {
        case Token::Text:
            addText(token.source);
            break;
        case Token::Code:
            top().out += token.source;
            break;
        case Token::Entity:
            addText(at + 1 < tokens.size() ? unescaped(token, tokens[at + 1]) : token.character);
            break;
        case Token::Comment:
            break;
        case Token::Tag:
            if (isDropped(token.name) && !token.source.endsWith(u"/>")) {
                m_dropping = token.name;
                m_droppedDepth = 1;
            } else if (!isDropped(token.name)) {
                open(token);
            }
            break;
        case Token::EndTag:
            if (token.name == u"br")
                open(token);
            else
                close(token.name);
            break;
        }
    }
    while (m_frames.size() > 1)
        closeTop();
    return top().out;
}

/// No more than one empty line in a row and no white space at the end of lines, except in code; the two blanks of a
/// line break stay where a line follows.
QString tidied(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    QStringList kept;
    bool code = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QString line = lines[at];
        if (line.trimmed().startsWith(QLatin1String("```")))
            code = !code;
        if (!code) {
            const bool lineBreak = line.endsWith(QLatin1String("  ")) && !line.trimmed().isEmpty() &&
                                   at + 1 < lines.size() && !lines[at + 1].trimmed().isEmpty();
            while (!line.isEmpty() && line.back().isSpace() && line.back() != QChar::Nbsp)
                line.chop(1);
            if (lineBreak)
                line += QStringLiteral("  ");
            if (line.isEmpty() && (kept.isEmpty() || kept.last().isEmpty()))
                continue;
        }
        kept << line;
    }
    return trimmedBlock(kept.join(u'\n'));
}

} // namespace

QString htmlToMarkdown(const QString& text)
{
    if (!html::hasHtml(text))
        return text;
    return html::protect(tidied(Renderer().render(text)));
}

} // namespace rostrum
