#include "models/exchange/names.h"

#include <QUuid>

namespace rostrum {

QString tidyName(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).simplified();
}

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    }
    return plain.replace(QChar(0x00df), QStringLiteral("ss"));
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype at = 0; at < 36; ++at) {
        const char16_t c = text[at].unicode();
        const bool hyphen = at == 8 || at == 13 || at == 18 || at == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (hyphen ? c != u'-' : !hex)
            return false;
    }
    return true;
}

QString tidyGuid(QStringView text)
{
    text = text.trimmed();
    QStringView bare = text;
    if (bare.startsWith(u"urn:uuid:", Qt::CaseInsensitive))
        bare = bare.mid(9);
    if (bare.startsWith(u'{') && bare.endsWith(u'}'))
        bare = bare.mid(1, bare.size() - 2);
    return isUuid(bare) ? bare.toString().toLower() : text.toString();
}

QString derivedGuid(QStringView kind, const QString& text)
{
    // Rostrum's own namespace, drawn once at random.
    static const QUuid space(QStringLiteral("5b0c9a52-6f0e-4a55-9a9b-1b6f3c1e7d42"));
    return QUuid::createUuidV5(space, kind.toString() + u'\n' + text).toString(QUuid::WithoutBraces);
}

} // namespace rostrum
