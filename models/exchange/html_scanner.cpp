#include "models/exchange/html_scanner.h"

#include "models/exchange/html_entities.h"

#include <QSet>

namespace rostrum::html {

namespace {

bool isKnownTag(const QString& name)
{
    static const QSet<QString> names = [] {
        const QString all = QStringLiteral("a abbr acronym address article aside audio b bdi bdo big blockquote body "
                                           "br button caption center cite code "
                                           "col colgroup dd del details dfn dir div dl dt em embed fieldset figcaption "
                                           "figure font footer form h1 h2 h3 "
                                           "h4 h5 h6 head header hr html i iframe img input ins kbd label legend li "
                                           "link main map mark math menu meta nav "
                                           "noscript object ol optgroup option p param picture pre q rp rt ruby s samp "
                                           "script section select small source "
                                           "span strike strong style sub summary sup svg table tbody td template "
                                           "textarea tfoot th thead time title tr "
                                           "track tt u ul var video wbr");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

bool isBareAttribute(QStringView name)
{
    for (const QStringView known : {u"disabled", u"checked", u"open", u"controls", u"hidden", u"itemscope", u"autoplay",
                                    u"allowfullscreen", u"nowrap", u"async", u"defer", u"loop", u"muted", u"reversed",
                                    u"noshade", u"compact", u"selected", u"download"}) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':' || c == u'.' || c == u'@';
}

struct AttributeAt
{
    QStringView name;
    QStringView value;
    bool hasValue = false;
};

/// Takes one attribute off the front; false at the end or where something else stands.
bool takeAttribute(QStringView& text, AttributeAt& attribute)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace())
        ++at;
    const qsizetype start = at;
    while (at < text.size() && isNameChar(text[at]))
        ++at;
    if (at == start)
        return false;
    attribute.name = text.sliced(start, at - start);
    qsizetype next = at;
    while (next < text.size() && text[next].isSpace())
        ++next;
    attribute.hasValue = next < text.size() && text[next] == u'=';
    attribute.value = {};
    if (attribute.hasValue) {
        at = next + 1;
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at < text.size() && (text[at] == u'"' || text[at] == u'\'')) {
            const qsizetype close = text.indexOf(text[at], at + 1);
            if (close < 0)
                return false;
            attribute.value = text.sliced(at + 1, close - at - 1);
            at = close + 1;
        } else {
            const qsizetype from = at;
            while (at < text.size() && !text[at].isSpace() && text[at] != u'>' && text[at] != u'<')
                ++at;
            attribute.value = text.sliced(from, at - from);
        }
    }
    text = text.sliced(at);
    return true;
}

/// The tag or comment at the start of the text, or a token without source. `commentEnds` tells whether the end of a
/// comment stands anywhere behind.
Token tagAt(QStringView text, bool commentEnds)
{
    constexpr qsizetype kLongestTag = 8192;
    Token token;
    if (text.startsWith(u"<!--")) {
        const qsizetype end = commentEnds ? text.indexOf(u"-->", 4) : -1;
        if (end > 0) {
            token.kind = Token::Comment;
            token.source = text.first(end + 3);
        }
        return token;
    }
    if (text.startsWith(u"<!doctype", Qt::CaseInsensitive)) {
        const qsizetype end = text.indexOf(u'>');
        if (end > 0) {
            token.kind = Token::Comment;
            token.source = text.first(end + 1);
        }
        return token;
    }
    const bool closing = text.size() > 1 && text[1] == u'/';
    qsizetype at = closing ? 2 : 1;
    const qsizetype start = at;
    while (at < text.size() && at - start < 12 && text[at].unicode() < 128 && text[at].isLetterOrNumber())
        ++at;
    if (at == start || at >= text.size() || !(text[at].isSpace() || text[at] == u'>' || text[at] == u'/'))
        return token;
    const QString name = text.sliced(start, at - start).toString().toLower();
    if (!isKnownTag(name))
        return token;
    QStringView rest = text.sliced(at, std::min(text.size() - at, kLongestTag));
    const QStringView attributes = rest;
    AttributeAt attribute;
    while (takeAttribute(rest, attribute)) {
        if (!attribute.hasValue && !isBareAttribute(attribute.name))
            return token;
    }
    const qsizetype attributesEnd = attributes.size() - rest.size();
    while (!rest.isEmpty() && (rest[0].isSpace() || rest[0] == u'/'))
        rest = rest.sliced(1);
    if (!rest.startsWith(u'>'))
        return token;
    token.kind = closing ? Token::EndTag : Token::Tag;
    token.name = name;
    token.attributes = attributes.first(attributesEnd);
    token.source = text.first(rest.data() + 1 - text.data());
    return token;
}

Token entityAt(QStringView text)
{
    Token token;
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 12)).indexOf(u';');
    if (end < 2)
        return token;
    const QStringView name = text.sliced(1, end - 1);
    if (name[0] == u'#') {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        const QStringView digits = name.sliced(hex ? 2 : 1);
        bool ok = false;
        const uint code = digits.toUInt(&ok, hex ? 16 : 10);
        if (!ok || digits.startsWith(u'+') || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return token;
        // Numbers 128 to 159 mean what Windows-1252 has there, in every browser.
        static constexpr char16_t kWindows[32] = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                                  0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                                  0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                  0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
        const char32_t real = code >= 128 && code < 160 ? kWindows[code - 128] : code;
        const bool control = (real < 32 && real != 9 && real != 10 && real != 13) || (real >= 127 && real < 160);
        token.character = control ? QString() : real == 13 ? QStringLiteral("\n") : QString::fromUcs4(&real, 1);
    } else if (const char16_t code = htmlEntity(name)) {
        token.character = QChar(code);
    } else {
        return token;
    }
    token.kind = Token::Entity;
    token.source = text.first(end + 1);
    return token;
}

bool atLineStart(QStringView text, qsizetype at)
{
    return at == 0 || text[at - 1] == u'\n';
}

/// The length of the code span or fenced block that begins with the backticks at `at`; 0 where they begin none.
qsizetype codeLength(QStringView text, qsizetype at)
{
    qsizetype run = 0;
    while (at + run < text.size() && text[at + run] == u'`')
        ++run;
    const QStringView fence = text.sliced(at, run);
    if (run >= 3 && atLineStart(text, at)) {
        for (qsizetype close = text.indexOf(fence, at + run); close > 0; close = text.indexOf(fence, close + 1)) {
            if (text[close - 1] == u'\n')
                return close + run - at;
        }
        return 0;
    }
    for (qsizetype close = at + run; close < text.size() && text[close] != u'\n'; ++close) {
        if (text[close] != u'`')
            continue;
        qsizetype length = 0;
        while (close + length < text.size() && text[close + length] == u'`')
            ++length;
        if (length == run) {
            // Two stray backticks in two paragraphs are no code.
            const QStringView inside = text.sliced(at, close - at);
            return inside.contains(u"</p") || inside.contains(u"<br") || inside.contains(u"</li") ? 0
                                                                                                  : close + run - at;
        }
        close += length - 1;
    }
    return 0;
}

/// Calls `found` for each token; stops where it returns false.
template <class Found>
void walk(QStringView text, Found found)
{
    // Without these, a text of nothing but beginnings is searched to its end from each of them.
    const qsizetype lastTagEnd = text.lastIndexOf(u'>');
    const qsizetype lastCommentEnd = text.lastIndexOf(u"-->");
    qsizetype from = 0;
    qsizetype at = 0;
    const auto flush = [&](qsizetype end) {
        Token token;
        token.source = text.sliced(from, end - from);
        return end == from || found(token);
    };
    while (at < text.size()) {
        const char16_t c = text[at].unicode();
        Token token;
        if (c == u'`') {
            const qsizetype length = codeLength(text, at);
            if (length > 0) {
                token.kind = Token::Code;
                token.source = text.sliced(at, length);
            } else {
                while (at < text.size() && text[at] == u'`')
                    ++at;
                continue;
            }
        } else if ((c == u'<' || c == u'&') && (at == 0 || text[at - 1] != u'\\')) {
            if (c == u'&')
                token = entityAt(text.sliced(at));
            else if (at < lastTagEnd)
                token = tagAt(text.sliced(at), at < lastCommentEnd);
        }
        if (token.source.isEmpty()) {
            ++at;
            continue;
        }
        if (!flush(at) || !found(token))
            return;
        at += token.source.size();
        from = at;
    }
    flush(text.size());
}

} // namespace

std::vector<Token> scan(QStringView text)
{
    std::vector<Token> tokens;
    walk(text, [&tokens](const Token& token) {
        tokens.push_back(token);
        return true;
    });
    return tokens;
}

bool hasHtml(QStringView text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return false;
    bool found = false;
    walk(text, [&found](const Token& token) {
        found = token.kind != Token::Text && token.kind != Token::Code;
        return !found;
    });
    return found;
}

QString attribute(QStringView attributes, QStringView name)
{
    AttributeAt at;
    while (takeAttribute(attributes, at)) {
        if (at.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        QString value = QStringLiteral("");
        walk(at.value, [&value](const Token& token) {
            value += token.kind == Token::Entity ? token.character : token.source.toString();
            return true;
        });
        return value;
    }
    return {};
}

QString protect(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    // A backslash can shift what follows no further than the token itself, but what was hidden in a comment may
    // show: again until nothing is left.
    QString source = text;
    for (int round = 0; round < 50; ++round) {
        bool changed = false;
        safe.clear();
        walk(source, [&](const Token& token) {
            if (token.kind != Token::Text && token.kind != Token::Code) {
                safe += u'\\';
                changed = true;
            }
            safe += token.source;
            return true;
        });
        if (!changed)
            break;
        source = safe;
    }
    return safe;
}

} // namespace rostrum::html
