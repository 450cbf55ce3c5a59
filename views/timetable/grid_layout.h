#pragma once

#include "views/timetable/grid_columns.h"

#include <unordered_map>
#include <vector>

namespace rostrum::timetable {

/// A conference day as the grid shows it.
struct ShownDay
{
    DayId id;
    QDate date;
    Span whole; ///< From the hour at which the day begins to the same hour of the next date, or to the next day.
    Span open;  ///< When sessions may be held; all of the day where it does not say.
    Span used;  ///< From the first start to the last end, with set-up and clear-up; empty where nothing is placed.

    /// What somebody wants to see of the day: what is used and when it is open, or ordinary hours.
    [[nodiscard]] Span interesting() const;
    /// Whether something is to be seen there: they share time, or it has no length and lies within.
    [[nodiscard]] bool shows(Span span) const
    {
        return whole.overlaps(span) || (span.length() == 0 && whole.start <= span.start && span.start < whole.end);
    }

    bool operator==(const ShownDay&) const = default;
};

/// A placement on the grid. One that runs on into another day that is shown has a box in each, and among people there
/// is one for each that takes part.
struct GridBox
{
    SessionId session;
    PlacementId placement;
    int day = 0;    ///< Which of the shown days.
    int column = 0; ///< Which of the columns.
    int lane = 0;   ///< Its first lane of `lanes`, and how many it takes.
    int laneSpan = 1;
    int lanes = 1;
    Span span;           ///< The session itself, not clipped to the day.
    Span occupied;       ///< With set-up and clear-up, which are a room's: elsewhere the same as `span`.
    bool shadow = false; ///< Only shows that a joined room, or a part of one, is taken elsewhere.

    bool operator==(const GridBox&) const = default;
};

/// A session for everybody, at which nothing else should be held in any room.
struct Plenary
{
    SessionId session;
    RoomId room;
    int day = 0;
    Span span;

    bool operator==(const Plenary&) const = default;
};

struct LayoutOptions
{
    Across across = Across::Rooms;
    RoomId shownThough{};       ///< A hidden room that is to be shown all the same.
    bool usedRoomsOnly = false; ///< Leaves out rooms in which nothing is held on the days shown.
};

/// Which boxes stand where, in columns, days and lanes; without any length in pixels.
struct GridLayout
{
    Across across = Across::Rooms;
    std::vector<ShownDay> days;
    std::vector<Column> columns;
    std::vector<GridBox> boxes;     ///< By column, then day, start and id; shadows after the others of their column.
    std::vector<Plenary> plenaries; ///< Among rooms only.
    std::unordered_map<PlacementId, size_t> firstBox;

    /// Its first box.
    [[nodiscard]] const GridBox* find(PlacementId id) const;
    /// The box in a column, or else the first one.
    [[nodiscard]] const GridBox* find(PlacementId id, int column) const;
    /// The first box of a session by time, or nothing.
    [[nodiscard]] const GridBox* find(SessionId id) const;
    [[nodiscard]] int columnOf(RoomId room) const; ///< -1 where it is not shown.
    [[nodiscard]] int columnOf(const Column& column) const;
    /// The room that something in the column is held in: the column's, and `otherwise` where columns are not rooms.
    [[nodiscard]] RoomId roomAt(int column, RoomId otherwise) const;
};

/// Every conference day with the time that belongs to it.
[[nodiscard]] std::vector<ShownDay> allDays(const Programme& programme);

/// Lays out `days`, which come from allDays().
[[nodiscard]] GridLayout layOut(const Programme& programme, std::vector<ShownDay> days,
                                const LayoutOptions& options = {});

/// A placement that no day of the conference shows.
struct Stray
{
    SessionId session;
    PlacementId placement;

    bool operator==(const Stray&) const = default;
};
[[nodiscard]] std::vector<Stray> strays(const Programme& programme, const std::vector<ShownDay>& days);

} // namespace rostrum::timetable
