#pragma once

#include "models/domain/programme.h"

#include <utility>
#include <vector>

namespace rostrum {

/// When sessions may be held: in the hours of each day, and all through a day that has none. A programme that has no
/// days goes by the conference's first and last date, and one without those has no limits.
struct Hours
{
    bool limited = false;
    std::vector<Span> open; ///< Merged.

    bool operator==(const Hours&) const = default;
};

[[nodiscard]] Hours hoursOf(const Programme& programme);

/// Which conference day a time belongs to.
class Calendar
{
public:
    Calendar() = default;
    explicit Calendar(const Programme& programme);

    /// The day that Programme::dayOf finds; where there is none, the date by the hour at which the conference's days
    /// begin.
    [[nodiscard]] QDate dayOf(WallTime time) const;

    bool operator==(const Calendar&) const = default;

private:
    std::vector<std::pair<qint64, QDate>> m_days; ///< When each begins, in minutes on the wall; in order of date.
    int m_dayStartMin = 0;
};

} // namespace rostrum
