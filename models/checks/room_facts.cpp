#include "models/checks/room_facts.h"

#include "models/checks/spans.h"

#include <algorithm>

namespace rostrum {

namespace {

/// The room and all below it. A file made by others may join rooms in a circle.
void collectCells(const Table<Room>& rooms, RoomId id, std::vector<RoomId>& cells)
{
    if (std::find(cells.begin(), cells.end(), id) != cells.end())
        return;
    cells.push_back(id);
    if (const Room* room = rooms.find(id)) {
        for (const RoomId part : room->parts)
            collectCells(rooms, part, cells);
    }
}

} // namespace

RoomFacts roomFacts(const Programme& programme, const Room& room)
{
    RoomFacts facts;
    facts.id = room.id;
    facts.guid = room.guid;
    facts.holds = std::max(1, room.holds);
    facts.limited = !room.windows.empty();
    facts.windows = merged(room.windows, programme.zone);
    facts.stepFree = room.stepFree;
    facts.interpretation = room.interpretation;
    facts.hidden = room.hidden;
    collectCells(programme.rooms, room.id, facts.cells);

    // Of nested joined rooms only the innermost have places; the others would count them twice.
    int places = 0;
    bool allKnown = true;
    bool allStepFree = facts.cells.size() > 1;
    for (const RoomId cell : facts.cells) {
        const Room* part = programme.rooms.find(cell);
        if (part == nullptr) {
            allKnown = false;
            allStepFree = false;
            continue;
        }
        for (const QString& thing : part->equipment)
            facts.equipment.insert(foldedNeed(thing));
        facts.interpretation = facts.interpretation || part->interpretation;
        if (part->parts.empty()) {
            places += part->capacity;
            allKnown = allKnown && part->capacity > 0;
            allStepFree = allStepFree && part->stepFree;
        }
    }
    facts.stepFree = room.stepFree || allStepFree;
    if (room.capacity > 0)
        facts.capacity = room.capacity;
    else if (facts.cells.size() > 1 && allKnown)
        facts.capacity = places;
    return facts;
}

QString foldedNeed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

RoomFactsById roomFacts(const Programme& programme)
{
    RoomFactsById facts;
    facts.reserve(programme.rooms.size());
    for (const Room& room : programme.rooms)
        facts.emplace(room.id, roomFacts(programme, room));
    return facts;
}

} // namespace rostrum
