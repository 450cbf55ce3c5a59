#pragma once

#include "views/paper/day_plan.h"

#include <vector>

namespace rostrum::paper {

/// A session's place on a day's grid.
struct GridCell
{
    const Slot* slot = nullptr;
    int column = 0;
    int lane = 0; ///< Sessions that overlap in one room stand side by side.
    int lanes = 1;
    Span span; ///< What of it lies on the axis.
    bool cutAtEnd = false;
};

/// A day as columns of rooms over an axis of real time.
struct DayGrid
{
    std::vector<const Room*> rooms; ///< Those in use, in their order; null stands for "no room", last.
    std::vector<GridCell> cells;    ///< By column, then by start.
    Span axis;                      ///< Full hours around all sessions, at most 24 hours after the day has begun.
};

/// Leaves out what lies in rooms that are hidden from the timetable; without cells where nothing else is left.
[[nodiscard]] DayGrid makeGrid(const Programme& programme, const DayPlan& day);

/// The columns from `first` up to `end`, with an axis no longer than they need.
[[nodiscard]] DayGrid columnsOf(const DayGrid& grid, const Programme& programme, int first, int end);

/// Points for a minute, and the stretches of the axis that stand on one page each.
struct GridScale
{
    qreal perMinute = 1;
    std::vector<Span> bands;
};

/// Makes short sessions high enough for two lines of type, on as many pages of `height` points as that takes.
[[nodiscard]] GridScale chooseScale(const DayGrid& grid, qreal height);

} // namespace rostrum::paper
