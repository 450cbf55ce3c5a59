#pragma once

#include "models/domain/wall_time.h"

#include <QStringView>

#include <optional>

/// How schedule.xml files write times: see 3a in the notes on formats. Everything that real files do is read.
namespace rostrum::schedule_xml {

/// A point in time as written: the clock, and the offset where one stands beside it.
struct Stamp
{
    WallTime clock;
    std::optional<int> offsetMin; ///< Minutes east of Greenwich.
    bool dateOnly = false;

    /// Minutes since 1970-01-01T00:00Z, for a stamp with an offset.
    [[nodiscard]] qint64 instant() const { return clock.minutes - offsetMin.value_or(0); }
};

/// Reads `2026-05-01T09:30:00+02:00`, with a blank for the T, without seconds, with `Z`, `+0200`, `+02`, no offset, or
/// the date alone.
[[nodiscard]] std::optional<Stamp> parseStamp(QStringView text);
/// Minutes after midnight from `09:30`, `9:30`, `09:30:00`, `0930`, `9h30`, `9:30 pm`. Hours up to 47 count on.
[[nodiscard]] std::optional<int> parseClock(QStringView text);

/// A duration as written. Three parts may be H:MM:SS or D:HH:MM; both readings are given then.
struct DurationText
{
    std::optional<int> hoursFirst; ///< H:MM, H:MM:SS, minutes, ISO 8601.
    std::optional<int> daysFirst;  ///< D:HH:MM.
    bool threeParts = false;
    int lead = 0; ///< The first of the three parts.
};
[[nodiscard]] DurationText parseDuration(QStringView text);

} // namespace rostrum::schedule_xml
