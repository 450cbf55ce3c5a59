#include "views/paper/timetable/grid.h"

#include "views/paper/text/markdown.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace rostrum::paper {

namespace {

constexpr qint64 kHour = 60;
constexpr qint64 kDay = 24 * kHour;

/// What a cell takes of its column, at least a minute.
Span taken(const GridCell& cell)
{
    return {cell.span.start, qMax(cell.span.end, cell.span.start + 1)};
}

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
        const qint64 until = taken(cell).end;
        if (free == ends.end())
            ends.push_back(until);
        else
            *free = until;
        latest = at == cluster ? until : qMax(latest, until);
    }
    close(end);
}

void sortCells(std::vector<GridCell>& cells)
{
    std::stable_sort(cells.begin(), cells.end(), [](const GridCell& a, const GridCell& b) {
        return a.column != b.column ? a.column < b.column : a.span.start < b.span.start;
    });
}

/// Full hours of the wall around a stretch; they differ from full hours of UTC in some zones.
Span fullHours(const Zone& zone, Span span)
{
    const qint64 from = span.start - zone.toWall(span.start).minuteOfDay() % kHour;
    return {from, qMax(from + kHour, from + (span.end - from + kHour - 1) / kHour * kHour)};
}

/// Puts one day's grid together. Columns are counted while it works by the rooms' positions in the programme.
class GridMaker
{
public:
    GridMaker(const Programme& programme, const std::vector<RoomId>& chosen)
        : m_programme(programme)
        , m_chosen(chosen)
    {}

    DayGrid make(const std::vector<DayPlan>& days, size_t day)
    {
        const qint64 begins = m_programme.zone.toInstant(days[day].begins);
        m_whole = {begins, begins + kDay};
        for (size_t before = 0; before < day; ++before) {
            for (const Slot& slot : days[before].slots) {
                if (slot.span.end > m_whole.start && slot.span.start < m_whole.start)
                    add(slot);
            }
        }
        for (const Slot& slot : days[day].slots)
            add(slot);
        giveColumns();
        mergeNeighbours();
        spreadJoinedRooms();
        dropEmptyColumns();
        spreadBreaksForAll();
        dropEmptyColumns();
        finish();
        return std::move(m_grid);
    }

private:
    [[nodiscard]] bool isShown(const Slot& slot) const
    {
        if (!m_chosen.empty())
            return slot.room == nullptr ? slot.session->isBreak()
                                        : std::find(m_chosen.begin(), m_chosen.end(), slot.room->id) != m_chosen.end();
        return slot.room == nullptr || !slot.room->hidden;
    }

    void add(const Slot& slot)
    {
        if (!isShown(slot))
            return;
        GridCell cell;
        cell.slot = &slot;
        cell.span = slot.span;
        cell.cutAtStart = cell.span.start < m_whole.start;
        cell.cutAtEnd = cell.span.end > m_whole.end;
        cell.span.start = qMax(cell.span.start, m_whole.start);
        cell.span.end = qMax(cell.span.start, qMin(cell.span.end, m_whole.end));
        m_grid.cells.push_back(cell);
    }

    void giveColumns()
    {
        std::map<size_t, const Room*> used;
        const auto position = [this](const GridCell& cell) {
            return m_programme.rooms.indexOf(cell.slot->placement->room);
        };
        for (const GridCell& cell : m_grid.cells)
            used.emplace(position(cell), cell.slot->room);
        std::map<size_t, int> columns;
        for (const auto& [at, room] : used) {
            columns.emplace(at, static_cast<int>(m_grid.rooms.size()));
            m_grid.rooms.push_back(room);
        }
        for (GridCell& cell : m_grid.cells)
            cell.column = columns[position(cell)];
        sortCells(m_grid.cells);
    }

    /// Whether only `own` stands in those columns at that time.
    [[nodiscard]] bool isFree(int first, int end, Span span, const std::set<const Slot*>& own) const
    {
        return std::none_of(m_grid.cells.begin(), m_grid.cells.end(), [&](const GridCell& cell) {
            return cell.column < end && cell.column + cell.columns > first && taken(cell).overlaps(span) &&
                   !own.contains(cell.slot);
        });
    }

    /// One session, or breaks of one name, at one time in several rooms.
    void mergeNeighbours()
    {
        std::map<std::tuple<qint64, QString, Span>, std::vector<size_t>> same;
        for (size_t at = 0; at < m_grid.cells.size(); ++at) {
            const GridCell& cell = m_grid.cells[at];
            const Session& session = *cell.slot->session;
            const bool pause = session.isBreak();
            if (cell.slot->room != nullptr)
                same[{pause ? 0 : session.id.value, pause ? plainLine(session.title) : QString(), cell.slot->span}]
                    .push_back(at);
        }
        std::set<size_t> gone;
        for (const auto& [key, group] : same) {
            for (size_t at = 0; at < group.size();) {
                GridCell& first = m_grid.cells[group[at]];
                size_t next = at + 1;
                std::set<const Slot*> own{first.slot};
                while (next < group.size() && m_grid.cells[group[next]].column == first.column + first.columns) {
                    const GridCell& other = m_grid.cells[group[next]];
                    if (!isFree(first.column, first.column + 1, taken(first), own) ||
                        !isFree(other.column, other.column + 1, taken(other), {other.slot}))
                        break;
                    own.insert(other.slot);
                    ++first.columns;
                    gone.insert(group[next]);
                    ++next;
                }
                at = next;
            }
        }
        keep([&](const GridCell& cell) { return !gone.contains(static_cast<size_t>(&cell - m_grid.cells.data())); });
    }

    /// The columns of the rooms that this one is joined from, where they stand side by side; none otherwise.
    [[nodiscard]] std::pair<int, int> columnsOfParts(const Room& room) const
    {
        std::set<int> columns;
        for (const RoomId part : room.parts) {
            const auto at = std::find_if(m_grid.rooms.begin(), m_grid.rooms.end(),
                                         [&](const Room* other) { return other != nullptr && other->id == part; });
            if (at == m_grid.rooms.end())
                return {};
            columns.insert(static_cast<int>(at - m_grid.rooms.begin()));
        }
        if (columns.size() < 2 || *columns.rbegin() - *columns.begin() + 1 != static_cast<int>(columns.size()))
            return {};
        return {*columns.begin(), *columns.rbegin() + 1};
    }

    void spreadJoinedRooms()
    {
        for (GridCell& cell : m_grid.cells) {
            if (cell.slot->room == nullptr || cell.columns > 1)
                continue;
            const auto [first, end] = columnsOfParts(*cell.slot->room);
            if (end > first && isFree(first, end, taken(cell), {cell.slot})) {
                cell.column = first;
                cell.columns = end - first;
            }
        }
    }

    void spreadBreaksForAll()
    {
        const bool lastIsNone = !m_grid.rooms.empty() && m_grid.rooms.back() == nullptr;
        const int rooms = static_cast<int>(m_grid.rooms.size()) - (lastIsNone ? 1 : 0);
        for (GridCell& cell : m_grid.cells) {
            if (rooms > 0 && cell.slot->room == nullptr && cell.slot->session->isBreak() &&
                isFree(0, rooms + 1, taken(cell), {cell.slot})) {
                cell.column = 0;
                cell.columns = rooms;
            }
        }
    }

    /// What reaches over other columns may have left its own without anything.
    void dropEmptyColumns()
    {
        std::vector<bool> used(m_grid.rooms.size(), false);
        for (const GridCell& cell : m_grid.cells) {
            for (int column = cell.column; column < cell.column + cell.columns; ++column)
                used[static_cast<size_t>(column)] = true;
        }
        std::vector<int> moved;
        moved.reserve(used.size());
        std::vector<const Room*> rooms;
        for (size_t at = 0; at < used.size(); ++at) {
            moved.push_back(static_cast<int>(rooms.size()));
            if (used[at])
                rooms.push_back(m_grid.rooms[at]);
        }
        for (GridCell& cell : m_grid.cells)
            cell.column = moved[static_cast<size_t>(cell.column)];
        m_grid.rooms = std::move(rooms);
    }

    void finish()
    {
        if (m_grid.cells.empty())
            return;
        sortCells(m_grid.cells);
        Span used{m_whole.end, m_whole.start};
        for (size_t first = 0; first < m_grid.cells.size();) {
            size_t end = first;
            while (end < m_grid.cells.size() && m_grid.cells[end].column == m_grid.cells[first].column)
                ++end;
            giveLanes(m_grid.cells, first, end);
            first = end;
        }
        for (size_t at = 0; at < m_grid.cells.size(); ++at) {
            GridCell& cell = m_grid.cells[at];
            cell.number = static_cast<int>(at);
            used = {qMin(used.start, cell.span.start), qMax(used.end, cell.span.end)};
        }
        m_grid.axis = fullHours(m_programme.zone, used);
    }

    template <class Kept>
    void keep(const Kept& kept)
    {
        std::vector<GridCell> cells;
        cells.reserve(m_grid.cells.size());
        for (const GridCell& cell : m_grid.cells) {
            if (kept(cell))
                cells.push_back(cell);
        }
        m_grid.cells = std::move(cells);
    }

    const Programme& m_programme;
    const std::vector<RoomId>& m_chosen;
    Span m_whole; ///< All of the day.
    DayGrid m_grid;
};

} // namespace

DayGrid makeGrid(const Programme& programme, const std::vector<DayPlan>& days, size_t day,
                 const std::vector<RoomId>& rooms)
{
    return GridMaker(programme, rooms).make(days, day);
}

DayGrid columnsOf(const DayGrid& grid, int first, int end)
{
    DayGrid part;
    part.axis = grid.axis;
    part.rooms.assign(grid.rooms.begin() + first, grid.rooms.begin() + end);
    for (GridCell cell : grid.cells) {
        const int from = qMax(cell.column, first);
        const int until = qMin(cell.column + cell.columns, end);
        if (from >= until)
            continue;
        cell.column = from - first;
        cell.columns = until - from;
        part.cells.push_back(cell);
    }
    return part;
}

bool standsIn(const GridCell& cell, Span band)
{
    return taken(cell).overlaps(band);
}

} // namespace rostrum::paper
