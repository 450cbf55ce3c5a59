#pragma once

#include "models/domain/wall_time.h"

#include <vector>

namespace rostrum::timetable {

/// Time as a length: one or more stretches of real time (a conference day each) below one another, with a gap between
/// them. Every minute is equally high, also in a night in which clocks change. Heights are in device-independent
/// pixels.
class TimeAxis
{
public:
    struct Point
    {
        int stretch = -1; ///< -1 where there is none.
        qint64 instant = 0;

        bool operator==(const Point&) const = default;
    };

    /// `gap` is kept free above each stretch but the first.
    void setStretches(std::vector<Span> stretches, double gap = 0);
    void setMinuteHeight(double height);

    [[nodiscard]] double minuteHeight() const { return m_minuteHeight; }
    [[nodiscard]] int count() const { return int(m_stretches.size()); }
    [[nodiscard]] Span stretch(int index) const { return m_stretches[size_t(index)]; }
    [[nodiscard]] double top(int index) const { return m_tops[size_t(index)]; }
    [[nodiscard]] double height() const { return m_height; }

    /// Where an instant stands on a stretch; outside the stretch, where it would stand were it longer.
    [[nodiscard]] double yOf(int index, qint64 instant) const;
    /// What stands at that height: outside of all stretches and in a gap, the nearest end of one.
    /// The minute is rounded down.
    [[nodiscard]] Point at(double y) const;
    /// Where the instant stands on the stretch that holds it; -1 as the stretch where none does.
    [[nodiscard]] Point find(qint64 instant) const;

private:
    void place();

    std::vector<Span> m_stretches;
    std::vector<double> m_tops;
    double m_gap = 0;
    double m_minuteHeight = 2;
    double m_height = 0;
};

/// Rounds to the nearest multiple of `step` minutes counted from `origin`.
[[nodiscard]] qint64 snapped(qint64 instant, qint64 origin, int step);

} // namespace rostrum::timetable
