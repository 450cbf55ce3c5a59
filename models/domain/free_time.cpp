#include "models/domain/free_time.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace rostrum {

namespace {

/// The rooms that something in a room takes: those that it is joined from, down to the last, or itself.
void addCells(const Programme& programme, RoomId id, std::unordered_set<RoomId>& seen, std::vector<RoomId>& cells)
{
    const Room* room = programme.rooms.find(id);
    if (room == nullptr || !seen.insert(id).second)
        return;
    const size_t before = cells.size();
    for (const RoomId part : room->parts)
        addCells(programme, part, seen, cells);
    if (cells.size() == before)
        cells.push_back(id);
}

std::vector<RoomId> cellsOf(const Programme& programme, RoomId id)
{
    std::unordered_set<RoomId> seen;
    std::vector<RoomId> cells;
    addCells(programme, id, seen, cells);
    return cells;
}

/// What is there of `places` at each time of `open`, less one for each that is taken then, summed up over the minutes.
qint64 freeMinutes(const std::vector<Span>& open, const std::vector<Span>& taken, int places)
{
    struct Change
    {
        int open = 0;
        int taken = 0;
    };
    std::map<qint64, Change> changes;
    for (const Span& each : open) {
        ++changes[each.start].open;
        --changes[each.end].open;
    }
    for (const Span& each : taken) {
        ++changes[each.start].taken;
        --changes[each.end].taken;
    }
    qint64 minutes = 0;
    qint64 before = 0;
    int isOpen = 0;
    int isTaken = 0;
    for (const auto& [instant, change] : changes) {
        if (isOpen > 0)
            minutes += (instant - before) * std::max(0, places - isTaken);
        isOpen += change.open;
        isTaken += change.taken;
        before = instant;
    }
    return minutes;
}

/// When the room is open, within hours.
std::vector<Span> openTimes(const Programme& programme, const Room& room, const std::vector<Span>& hours)
{
    if (room.windows.empty())
        return hours;
    std::vector<Span> open;
    for (const Window& window : room.windows) {
        const Span span{programme.zone.toInstant(window.start), programme.zone.toInstant(window.end)};
        for (const Span& each : hours) {
            const Span both{std::max(span.start, each.start), std::min(span.end, each.end)};
            if (both.length() > 0)
                open.push_back(both);
        }
    }
    return open;
}

} // namespace

qint64 freeRoomMinutes(const Programme& programme, const std::vector<Span>& hours)
{
    std::unordered_map<RoomId, std::vector<RoomId>> cells;
    for (const Room& room : programme.rooms)
        cells.emplace(room.id, cellsOf(programme, room.id));
    std::unordered_map<RoomId, std::vector<Span>> taken;
    for (const Session& session : programme.sessions) {
        if (session.state == SessionState::Cancelled)
            continue;
        for (const Placement& placement : session.placements) {
            const auto at = cells.find(placement.room);
            if (at == cells.end())
                continue;
            const Span span = programme.span(placement);
            const Span occupied{span.start - placement.setupMin, span.end + placement.clearupMin};
            if (occupied.length() <= 0)
                continue;
            for (const RoomId cell : at->second)
                taken[cell].push_back(occupied);
        }
    }
    qint64 minutes = 0;
    for (const Room& room : programme.rooms) {
        const std::vector<RoomId>& own = cells.at(room.id);
        const bool joined = own.size() != 1 || own.front() != room.id;
        if (!room.hidden && !joined)
            minutes += freeMinutes(openTimes(programme, room, hours), taken[room.id], std::max(1, room.holds));
    }
    return minutes;
}

} // namespace rostrum
