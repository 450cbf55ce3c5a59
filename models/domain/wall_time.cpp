#include "models/domain/wall_time.h"

#include <QDateTime>

#include <algorithm>

namespace rostrum {

namespace {

constexpr qint64 kMinutesPerDay = 24 * 60;

qint64 floorDiv(qint64 a, qint64 b)
{
    return a >= 0 ? a / b : -((b - 1 - a) / b);
}

QDate epoch()
{
    static const QDate date(1970, 1, 1);
    return date;
}

} // namespace

WallTime WallTime::of(QDate date, QTime time)
{
    return of(date, time.hour() * 60 + time.minute());
}

WallTime WallTime::of(QDate date, int minuteOfDay)
{
    return {epoch().daysTo(date) * kMinutesPerDay + minuteOfDay, false};
}

std::optional<WallTime> WallTime::parse(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 16 || (text[10] != u'T' && text[10] != u' ') || text[13] != u':')
        return std::nullopt;
    const QDate date = QDate::fromString(text.left(10).toString(), Qt::ISODate);
    bool okHour = false;
    bool okMinute = false;
    const int hour = text.mid(11, 2).toInt(&okHour);
    const int minute = text.mid(14, 2).toInt(&okMinute);
    const bool onlySeconds = text.size() == 16 || (text.size() == 19 && text[16] == u':');
    if (!date.isValid() || !okHour || !okMinute || hour > 23 || hour < 0 || minute > 59 || minute < 0 || !onlySeconds)
        return std::nullopt;
    return of(date, hour * 60 + minute);
}

QDate WallTime::date() const
{
    return epoch().addDays(floorDiv(minutes, kMinutesPerDay));
}

QTime WallTime::time() const
{
    return {minuteOfDay() / 60, minuteOfDay() % 60};
}

int WallTime::minuteOfDay() const
{
    return static_cast<int>(minutes - floorDiv(minutes, kMinutesPerDay) * kMinutesPerDay);
}

QString WallTime::toString() const
{
    return date().toString(Qt::ISODate) + u'T' + time().toString(QStringLiteral("HH:mm"));
}

Zone::Zone(const QByteArray& ianaName)
    : m_zone(ianaName)
{
    if (!m_zone.isValid())
        return;
    const QDateTime begin(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    m_stretches.push_back({std::numeric_limits<qint64>::min(), m_zone.offsetFromUtc(begin) / 60});
    for (const QTimeZone::OffsetData& data : m_zone.transitions(begin, end)) {
        const int offset = data.offsetFromUtc / 60;
        if (offset != m_stretches.back().offset)
            m_stretches.push_back({floorDiv(data.atUtc.toSecsSinceEpoch(), 60), offset});
    }
}

int Zone::offsetAt(qint64 instant) const
{
    if (m_stretches.empty())
        return 0;
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), instant,
                                        [](qint64 value, const Stretch& stretch) { return value < stretch.from; });
    return std::prev(after)->offset;
}

qint64 Zone::toInstant(WallTime time) const
{
    // The offset a day before and a day after are the only two that can be in force at a wall time.
    const int before = offsetAt(time.minutes - kMinutesPerDay);
    const int after = offsetAt(time.minutes + kMinutesPerDay);
    const qint64 first = time.minutes - before;
    const qint64 second = time.minutes - after;
    const bool firstHolds = offsetAt(first) == before;
    const bool secondHolds = offsetAt(second) == after;
    if (firstHolds && secondHolds && first != second)
        return time.later ? std::max(first, second) : std::min(first, second);
    if (secondHolds && !firstHolds)
        return second;
    return first;
}

WallTime Zone::toWall(qint64 instant) const
{
    const WallTime time{instant + offsetAt(instant), false};
    return {time.minutes, toInstant(time) != instant};
}

QString Zone::toIso(WallTime time) const
{
    const int offset = offsetAt(toInstant(time));
    const int size = std::abs(offset);
    return time.toString() + QStringLiteral(":00") + (offset < 0 ? u'-' : u'+') +
           QStringLiteral("%1:%2").arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

Span Zone::span(WallTime start, qint64 lengthMinutes) const
{
    const qint64 from = toInstant(start);
    return {from, from + lengthMinutes};
}

} // namespace rostrum
