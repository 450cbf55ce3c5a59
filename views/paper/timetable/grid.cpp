#include "views/paper/timetable/grid.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rostrum::paper {

namespace {

constexpr qint64 kHour = 60;

/// Gives lanes to the cells of one column, which are sorted by start.
void giveLanes(std::vector<GridCell>& cells, size_t first, size_t end)
{
    size_t cluster = first;
    std::vector<qint64> ends;
    qint64 latest = 0;
    const auto close = [&](size_t until) {
        for (size_t at = cluster; at < until; ++at)
            cells[at].lanes = static_cast<int>(ends.size());
        ends.clear();
        cluster = until;
    };
    for (size_t at = first; at < end; ++at) {
        GridCell& cell = cells[at];
        if (at > cluster && cell.span.start >= latest)
            close(at);
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&](qint64 until) { return until <= cell.span.start; });
        cell.lane = static_cast<int>(free - ends.begin());
        const qint64 until = qMax(cell.span.end, cell.span.start + 1);
        if (free == ends.end())
            ends.push_back(until);
        else
            *free = until;
        latest = at == cluster ? until : qMax(latest, until);
    }
    close(end);
}

/// Full hours of the wall around a stretch; they differ from full hours of UTC in some zones.
Span fullHours(const Programme& programme, Span span)
{
    const qint64 from = span.start - programme.zone.toWall(span.start).minuteOfDay() % kHour;
    return {from, qMax(from + kHour, from + (span.end - from + kHour - 1) / kHour * kHour)};
}

} // namespace

DayGrid makeGrid(const Programme& programme, const DayPlan& day)
{
    DayGrid grid;
    const auto isHidden = [](const Slot& slot) { return slot.room != nullptr && slot.room->hidden; };
    std::map<size_t, const Room*> used;
    for (const Slot& slot : day.slots) {
        if (!isHidden(slot))
            used.emplace(programme.rooms.indexOf(slot.placement->room), slot.room);
    }
    std::map<size_t, int> columns;
    for (const auto& [position, room] : used) {
        columns.emplace(position, static_cast<int>(grid.rooms.size()));
        grid.rooms.push_back(room);
    }

    const qint64 latest = programme.zone.toInstant(day.begins) + 24 * kHour;
    qint64 from = latest;
    qint64 until = latest - 24 * kHour;
    for (const Slot& slot : day.slots) {
        if (isHidden(slot))
            continue;
        GridCell cell;
        cell.slot = &slot;
        cell.column = columns[programme.rooms.indexOf(slot.placement->room)];
        cell.span = slot.span;
        cell.cutAtEnd = cell.span.end > latest;
        cell.span.end = qMax(cell.span.start, qMin(cell.span.end, latest));
        from = qMin(from, cell.span.start);
        until = qMax(until, cell.span.end);
        grid.cells.push_back(cell);
    }
    std::stable_sort(grid.cells.begin(), grid.cells.end(), [](const GridCell& a, const GridCell& b) {
        return a.column != b.column ? a.column < b.column : a.span.start < b.span.start;
    });
    for (size_t first = 0; first < grid.cells.size();) {
        size_t end = first;
        while (end < grid.cells.size() && grid.cells[end].column == grid.cells[first].column)
            ++end;
        giveLanes(grid.cells, first, end);
        first = end;
    }
    grid.axis = fullHours(programme, {from, until});
    return grid;
}

DayGrid columnsOf(const DayGrid& grid, const Programme& programme, int first, int end)
{
    DayGrid part;
    part.rooms.assign(grid.rooms.begin() + first, grid.rooms.begin() + end);
    Span used{grid.axis.end, grid.axis.start};
    for (GridCell cell : grid.cells) {
        if (cell.column < first || cell.column >= end)
            continue;
        cell.column -= first;
        used = {qMin(used.start, cell.span.start), qMax(used.end, cell.span.end)};
        part.cells.push_back(cell);
    }
    part.axis = fullHours(programme, used);
    return part;
}

GridScale chooseScale(const DayGrid& grid, qreal height)
{
    constexpr qreal kTwoLines = 21;
    constexpr qreal kLeast = 0.45;
    constexpr qreal kMost = 1.7;
    std::vector<qint64> lengths;
    for (const GridCell& cell : grid.cells) {
        if (!cell.slot->session->isBreak() && cell.span.length() > 0)
            lengths.push_back(cell.span.length());
    }
    std::sort(lengths.begin(), lengths.end());
    const qreal shortLength = lengths.empty() ? 60 : static_cast<qreal>(lengths[lengths.size() / 10]);
    const qreal wanted = std::clamp(kTwoLines / shortLength, kLeast, kMost);

    const qreal hours = static_cast<qreal>(grid.axis.length()) / kHour;
    const int bands = qMax(1, static_cast<int>(std::ceil(hours * kHour * wanted / height - 0.02)));
    const auto hoursEach = static_cast<qint64>(std::ceil(hours / bands));
    GridScale scale;
    for (qint64 at = grid.axis.start; at < grid.axis.end; at += hoursEach * kHour)
        scale.bands.push_back({at, qMin(grid.axis.end, at + hoursEach * kHour)});
    scale.perMinute = qMin(height / static_cast<qreal>(hoursEach * kHour), 3.0);
    return scale;
}

} // namespace rostrum::paper
