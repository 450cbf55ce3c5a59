#include "models/exchange/schedule_xml/times.h"

namespace rostrum::schedule_xml {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Up to `most` digits at the start of the text, which is moved past them; nothing where there is none.
std::optional<int> takeNumber(QStringView& text, int most)
{
    int value = 0;
    int digits = 0;
    while (digits < most && digits < text.size() && isDigit(text[digits]))
        value = value * 10 + (text[digits++].unicode() - u'0');
    if (digits == 0)
        return std::nullopt;
    text = text.mid(digits);
    return value;
}

bool take(QStringView& text, QChar c)
{
    if (!text.startsWith(c))
        return false;
    text = text.mid(1);
    return true;
}

/// `Z`, `UTC`, `+02:00`, `+0200`, `+02`.
std::optional<int> readOffset(QStringView text)
{
    text = text.trimmed();
    if (text == u"Z" || text == u"z" || text == u"UTC" || text == u"GMT")
        return 0;
    const bool minus = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (!minus && !text.startsWith(u'+'))
        return std::nullopt;
    text = text.mid(1);
    const auto hours = takeNumber(text, 2);
    take(text, u':');
    const int minutes = text.isEmpty() ? 0 : takeNumber(text, 2).value_or(-1);
    if (!hours || *hours > 15 || minutes < 0 || minutes > 59 || !text.isEmpty())
        return std::nullopt;
    const int offset = *hours * 60 + minutes;
    return minus ? -offset : offset;
}

} // namespace

std::optional<Stamp> parseStamp(QStringView text)
{
    text = text.trimmed();
    const auto year = takeNumber(text, 4);
    if (!year || !take(text, u'-'))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !take(text, u'-'))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    if (!date.isValid() || *year < 1000)
        return std::nullopt;
    Stamp stamp;
    if (text.isEmpty()) {
        stamp.clock = WallTime::of(date, 0);
        stamp.dateOnly = true;
        return stamp;
    }
    if (!take(text, u'T') && !take(text, u't') && !take(text, u' '))
        return std::nullopt;
    text = text.trimmed();
    const auto hour = takeNumber(text, 2);
    if (!hour || !take(text, u':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *hour > 24 || *minute > 59 || (*hour == 24 && *minute > 0))
        return std::nullopt;
    if (take(text, u':')) {
        if (!takeNumber(text, 2))
            return std::nullopt;
        if (take(text, u'.') || take(text, u','))
            takeNumber(text, 9);
    }
    stamp.clock = WallTime::of(date, *hour * 60 + *minute);
    if (!text.trimmed().isEmpty()) {
        stamp.offsetMin = readOffset(text);
        if (!stamp.offsetMin)
            return std::nullopt;
    }
    return stamp;
}

std::optional<int> parseClock(QStringView text)
{
    text = text.trimmed();
    int shift = 0;
    bool twelve = false;
    for (const QStringView suffix : {QStringView(u"am"), QStringView(u"pm")}) {
        if (text.endsWith(suffix, Qt::CaseInsensitive)) {
            twelve = true;
            shift = suffix == u"pm" ? 12 : 0;
            text = text.chopped(2).trimmed();
        }
    }
    const bool four = text.size() == 4 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]) && isDigit(text[3]);
    const auto hour = takeNumber(text, 2);
    if (!hour)
        return std::nullopt;
    if (!four && !(text.isEmpty() && twelve) && !take(text, u':') && !take(text, u'.') && !take(text, u'h'))
        return std::nullopt;
    const int minute = text.isEmpty() ? 0 : takeNumber(text, 2).value_or(-1);
    if (take(text, u':') && !takeNumber(text, 2))
        return std::nullopt;
    if (minute < 0 || minute > 59 || *hour > 47 || !text.isEmpty() || (twelve && (*hour > 12 || *hour == 0)))
        return std::nullopt;
    return ((twelve ? *hour % 12 + shift : *hour) * 60) + minute;
}

namespace {

/// `PT1H30M`, `P1DT2H`.
std::optional<int> parseIsoDuration(QStringView text)
{
    if (!take(text, u'P') || text.isEmpty())
        return std::nullopt;
    int minutes = 0;
    bool time = false;
    while (!text.isEmpty()) {
        if (take(text, u'T')) {
            time = true;
            continue;
        }
        const auto number = takeNumber(text, 6);
        if (!number)
            return std::nullopt;
        if (take(text, u'D') && !time)
            minutes += *number * 1440;
        else if (take(text, u'H'))
            minutes += *number * 60;
        else if (time && take(text, u'M'))
            minutes += *number;
        else if (take(text, u'S'))
            minutes += *number / 60;
        else
            return std::nullopt;
    }
    return minutes;
}

} // namespace

DurationText parseDuration(QStringView text)
{
    DurationText result;
    text = text.trimmed();
    if (text.startsWith(u'P')) {
        result.hoursFirst = parseIsoDuration(text);
        return result;
    }
    const auto first = takeNumber(text, 5);
    if (!first)
        return result;
    text = text.trimmed();
    if (text.isEmpty() || text.compare(u"m", Qt::CaseInsensitive) == 0 ||
        text.startsWith(u"min", Qt::CaseInsensitive)) {
        result.hoursFirst = *first;
        return result;
    }
    if (!take(text, u':') && !take(text, u'h'))
        return result;
    const auto second = text.isEmpty() ? std::optional<int>(0) : takeNumber(text, 2);
    if (!second)
        return result;
    if (!take(text, u':')) {
        if (text.isEmpty() && *second < 60)
            result.hoursFirst = *first * 60 + *second;
        return result;
    }
    const auto third = takeNumber(text, 2);
    if (!third || !text.isEmpty() || *third > 59)
        return result;
    result.threeParts = true;
    result.lead = *first;
    if (*second < 60)
        result.hoursFirst = *first * 60 + *second + (*third >= 30 ? 1 : 0);
    if (*second < 24)
        result.daysFirst = *first * 1440 + *second * 60 + *third;
    return result;
}

} // namespace rostrum::schedule_xml
