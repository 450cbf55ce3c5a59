#include "models/exchange/schedule_xml/valid_values.h"

#include "models/exchange/names.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace rostrum::schedule_xml {

namespace {

bool matches(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text).hasMatch();
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

QString xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++at];
        } else if (c == u'\r') {
            if (at + 1 == text.size() || text[at + 1] != u'\n')
                clean += u'\n';
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\t' || c == u'\n') && c != QChar(0xfffe) &&
                   c != QChar(0xffff)) {
            clean += c;
        }
    }
    return clean;
}

std::optional<QString> httpUrl(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"http" && scheme != u"https"))
        return std::nullopt;
    QString encoded = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    // Brackets stand for an address of IPv6 in the host and nowhere else.
    const qsizetype path = encoded.indexOf(u'/', scheme.size() + 3);
    const qsizetype from = path < 0 ? encoded.indexOf(QRegularExpression(QStringLiteral("[?#]"))) : path;
    if (from > 0) {
        const QString rest =
            encoded.mid(from).replace(u'[', QStringLiteral("%5B")).replace(u']', QStringLiteral("%5D"));
        encoded = encoded.left(from) + rest;
    }
    static const QRegularExpression plain(QStringLiteral("\\Ahttps?://[!#$%&'()*+,\\-./0-9:;=?@A-Z_a-z~\\[\\]]+\\z"));
    return matches(encoded, plain) ? std::optional(encoded) : std::nullopt;
}

std::optional<QString> validAcronym(const QString& text)
{
    QString acronym;
    for (const QChar c : folded(text)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-')
            acronym += c;
        else if (!acronym.isEmpty() && !acronym.endsWith(u'-'))
            acronym += u'-';
    }
    while (acronym.endsWith(u'-') && !text.endsWith(u'-'))
        acronym.chop(1);
    return acronym.size() >= 4 ? std::optional(acronym) : std::nullopt;
}

bool isEventSlug(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9_]{4,}-[a-z0-9\\-_]{4,}\\z"));
    return matches(text, pattern);
}

bool isTrackSlug(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z][a-z0-9-]+\\z"));
    return matches(text, pattern);
}

bool isCode(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9A-Z]{6}\\z"));
    return matches(text, pattern);
}

bool isColour(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return matches(text, pattern);
}

bool isPublishable(const QString& href)
{
    static const QRegularExpression unsafe(QStringLiteral("\\A\\s*(javascript|vbscript|data|file)\\s*:"),
                                           QRegularExpression::CaseInsensitiveOption);
    return !matches(href, unsafe);
}

QString clockText(int minutes)
{
    return twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60);
}

QString durationText(int minutes)
{
    minutes = std::max(0, minutes);
    if (minutes < 100 * 60)
        return clockText(minutes);
    minutes = std::min(minutes, 99 * 1440 + 1439);
    return QString::number(minutes / 1440) + u':' + clockText(minutes % 1440);
}

} // namespace rostrum::schedule_xml
