#pragma once

#include "views/paper/day_plan.h"

#include <vector>

namespace rostrum::paper {

/// A session's place on a day's grid.
struct GridCell
{
    const Slot* slot = nullptr;
    int number = 0; ///< Which of the day's cells it is, also where a sheet shows only a part of them.
    int column = 0;
    int columns = 1; ///< Over how many it reaches.
    int lane = 0;    ///< Sessions that overlap in one room stand side by side.
    int lanes = 1;
    Span span;               ///< What of it lies on the axis.
    bool cutAtStart = false; ///< It began on a day before.
    bool cutAtEnd = false;   ///< It goes on for longer than the day.

    bool operator==(const GridCell&) const = default;
};

/// A day as columns of rooms over an axis of real time.
struct DayGrid
{
    std::vector<const Room*> rooms; ///< Those in use, in their order; null stands for "no room", last.
    std::vector<GridCell> cells;    ///< By column, then by start.
    Span axis;                      ///< Full hours around all sessions, at most 24 hours after the day has begun.
};

/// The grid of `days[day]`, with what still goes on from the days before it. Shows `rooms`, or all that are not hidden
/// from the timetable where there are none; without cells where nothing is held in them.
///
/// Boxes reach over several columns, where nothing else stands there, for a session that is held in neighbouring rooms
/// at once, for one in a room that is joined from neighbouring rooms, and for a break that is in no room: it is for
/// all.
[[nodiscard]] DayGrid makeGrid(const Programme& programme, const std::vector<DayPlan>& days, size_t day,
                               const std::vector<RoomId>& rooms = {});

/// The columns from `first` up to `end`; the axis stays that of the day.
[[nodiscard]] DayGrid columnsOf(const DayGrid& grid, int first, int end);

/// Whether any of a cell stands in that stretch of the axis: one without length stands where it begins.
[[nodiscard]] bool standsIn(const GridCell& cell, Span band);

} // namespace rostrum::paper
