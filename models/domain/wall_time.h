#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <compare>
#include <optional>
#include <vector>

namespace rostrum {

/// A time as it stands on the wall of the conference, in whole minutes, without a zone.
/// `later` tells the second passage of an hour that a clock going back repeats; it is false everywhere else.
struct WallTime
{
    qint64 minutes = 0; ///< Since 1970-01-01T00:00 on that wall.
    bool later = false;

    [[nodiscard]] static WallTime of(QDate date, QTime time = QTime(0, 0));
    [[nodiscard]] static WallTime of(QDate date, int minuteOfDay);
    /// Reads `2026-05-01T09:30`, also with a blank for the T and with seconds, which are dropped.
    [[nodiscard]] static std::optional<WallTime> parse(QStringView text);

    [[nodiscard]] QDate date() const;
    [[nodiscard]] QTime time() const;
    [[nodiscard]] int minuteOfDay() const;
    [[nodiscard]] WallTime plus(qint64 moreMinutes) const { return {minutes + moreMinutes, later}; }
    /// `2026-05-01T09:30`; the second passage is told by the column beside it.
    [[nodiscard]] QString toString() const;

    constexpr auto operator<=>(const WallTime&) const = default;
};

/// A stretch of real time in minutes since 1970-01-01T00:00Z, half open: [start, end).
struct Span
{
    qint64 start = 0;
    qint64 end = 0;

    [[nodiscard]] constexpr qint64 length() const { return end - start; }
    /// An empty stretch overlaps nothing, and one that ends as the other starts does not overlap it.
    [[nodiscard]] constexpr bool overlaps(Span other) const
    {
        return start < other.end && other.start < end && start < end && other.start < other.end;
    }
    [[nodiscard]] constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
    constexpr auto operator<=>(const Span&) const = default;
};

/// The conference's one IANA time zone: turns wall times into instants and back, the same on every computer.
class Zone
{
public:
    Zone()
        : Zone(QByteArrayLiteral("UTC"))
    {}
    explicit Zone(const QByteArray& ianaName);

    [[nodiscard]] bool isValid() const { return m_zone.isValid(); }
    [[nodiscard]] QByteArray name() const { return m_zone.id(); }
    [[nodiscard]] const QTimeZone& timeZone() const { return m_zone; }

    /// Minutes since 1970-01-01T00:00Z. A wall time that a clock going forward skips is read with the offset before it.
    [[nodiscard]] qint64 toInstant(WallTime time) const;
    [[nodiscard]] WallTime toWall(qint64 instant) const;
    /// Minutes east of Greenwich at that instant.
    [[nodiscard]] int offsetAt(qint64 instant) const;
    /// ISO 8601 with seconds and offset: `2025-10-26T02:15:00+01:00`.
    [[nodiscard]] QString toIso(WallTime time) const;
    /// [time, time + minutes) as real time.
    [[nodiscard]] Span span(WallTime start, qint64 lengthMinutes) const;

private:
    struct Stretch
    {
        qint64 from; ///< The first instant, in minutes, at which the offset holds.
        int offset;
    };
    /// The offsets from 1970 to 2100, worked out once: asking QTimeZone for each session is what makes readers slow.
    std::vector<Stretch> m_stretches;
    QTimeZone m_zone;
};

} // namespace rostrum
