#include "views/paper/dates.h"

#include <QTimeZone>

#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>

namespace rostrum::paper {

namespace {

QByteArray icuName(const QLocale& locale)
{
    return locale.name().toLatin1();
}

UDate noon(QDate date)
{
    return static_cast<UDate>(date.startOfDay(QTimeZone::utc()).addSecs(12 * 3600).toMSecsSinceEpoch());
}

const UChar* utf16(const QString& text)
{
    return reinterpret_cast<const UChar*>(text.utf16());
}

QString pattern(const QByteArray& locale, const QString& skeleton)
{
    UErrorCode error = U_ZERO_ERROR;
    UDateTimePatternGenerator* generator = udatpg_open(locale.constData(), &error);
    if (U_FAILURE(error))
        return {};
    UChar buffer[128];
    const int32_t length =
        udatpg_getBestPattern(generator, utf16(skeleton), static_cast<int32_t>(skeleton.size()), buffer, 128, &error);
    udatpg_close(generator);
    return U_FAILURE(error) ? QString() : QString::fromUtf16(buffer, length);
}

QString format(QDate date, const QLocale& locale, const QString& skeleton)
{
    const QByteArray name = icuName(locale);
    const QString form = pattern(name, skeleton);
    UErrorCode error = U_ZERO_ERROR;
    UDateFormat* formatter = udat_open(UDAT_PATTERN, UDAT_PATTERN, name.constData(), u"UTC", -1, utf16(form),
                                       static_cast<int32_t>(form.size()), &error);
    if (U_FAILURE(error) || form.isEmpty())
        return locale.toString(date, QLocale::LongFormat);
    UChar buffer[256];
    const int32_t length = udat_format(formatter, noon(date), buffer, 256, nullptr, &error);
    udat_close(formatter);
    return U_FAILURE(error) ? locale.toString(date, QLocale::LongFormat) : QString::fromUtf16(buffer, length);
}

} // namespace

QString dayTitle(QDate date, const QLocale& locale)
{
    return format(date, locale, QStringLiteral("EEEEMMMMd"));
}

QString shortDay(QDate date, const QLocale& locale)
{
    return format(date, locale, QStringLiteral("EEEd"));
}

QString dateRange(QDate start, QDate end, const QLocale& locale)
{
    if (!start.isValid())
        return {};
    const QByteArray name = icuName(locale);
    UErrorCode error = U_ZERO_ERROR;
    UDateIntervalFormat* formatter = udtitvfmt_open(name.constData(), u"yMMMMd", -1, u"UTC", -1, &error);
    if (U_FAILURE(error))
        return locale.toString(start, QLocale::LongFormat);
    UChar buffer[256];
    const QDate last = end.isValid() && end > start ? end : start;
    const int32_t length = udtitvfmt_format(formatter, noon(start), noon(last), buffer, 256, nullptr, &error);
    udtitvfmt_close(formatter);
    return U_FAILURE(error) ? locale.toString(start, QLocale::LongFormat) : QString::fromUtf16(buffer, length);
}

} // namespace rostrum::paper
