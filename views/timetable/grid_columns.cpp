#include "views/timetable/grid_columns.h"

#include "views/timetable/grid_layout.h"

#include <QCollator>

#include <algorithm>
#include <unordered_set>

namespace rostrum::timetable {

namespace {

bool isShown(const std::vector<ShownDay>& days, Span span)
{
    return std::any_of(days.begin(), days.end(), [span](const ShownDay& day) { return day.shows(span); });
}

std::vector<Column> roomColumns(const Programme& programme, const std::vector<ShownDay>& days,
                                const LayoutOptions& options)
{
    std::unordered_set<RoomId> used;
    bool roomless = false;
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            roomless = roomless || programme.rooms.find(placement.room) == nullptr;
            if (options.usedRoomsOnly && isShown(days, programme.span(placement)))
                used.insert(placement.room);
        }
    }
    constexpr double kLaneWeight = 0.75;
    constexpr int kMostLanes = 4;
    std::vector<Column> columns;
    for (const Room& room : programme.rooms) {
        if (room.id != options.shownThough && (room.hidden || (options.usedRoomsOnly && !used.contains(room.id))))
            continue;
        columns.push_back(
            {Across::Rooms, room.id.value, std::max(1.0, kLaneWeight * std::min(room.holds, kMostLanes))});
    }
    if (roomless || columns.empty())
        columns.push_back({Across::Rooms});
    return columns;
}

std::vector<Column> peopleColumns(const Programme& programme, const std::vector<ShownDay>& days)
{
    std::unordered_set<PersonId> busy;
    for (const Session& session : programme.sessions) {
        const bool shown = std::any_of(session.placements.begin(), session.placements.end(),
                                       [&](const Placement& each) { return isShown(days, programme.span(each)); });
        if (!shown)
            continue;
        for (const Part& part : session.people) {
            if (part.role != PartRole::Reserve && programme.people.find(part.person) != nullptr)
                busy.insert(part.person);
        }
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, PersonId>> names;
    names.reserve(busy.size());
    for (const PersonId id : busy)
        names.emplace_back(collator.sortKey(Programme::sortName(*programme.people.find(id))), id);
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    std::vector<Column> columns;
    columns.reserve(names.size());
    for (const auto& [key, id] : names)
        columns.push_back({Across::People, id.value});
    return columns;
}

std::vector<Column> trackColumns(const Programme& programme)
{
    std::vector<Column> columns;
    columns.reserve(programme.tracks.size() + 1);
    for (const Track& track : programme.tracks)
        columns.push_back({Across::Tracks, track.id.value});
    columns.push_back({Across::Tracks});
    return columns;
}

} // namespace

std::vector<Column> columnsFor(const Programme& programme, const std::vector<ShownDay>& days,
                               const LayoutOptions& options)
{
    switch (options.across) {
    case Across::Rooms:
        break;
    case Across::People:
        return peopleColumns(programme, days);
    case Across::Tracks:
        return trackColumns(programme);
    }
    return roomColumns(programme, days, options);
}

std::vector<qint64> columnIdsOf(const Programme& programme, Across across, const Session& session,
                                const Placement& placement)
{
    switch (across) {
    case Across::Rooms:
        break;
    case Across::People: {
        std::vector<qint64> ids;
        for (const Part& part : session.people) {
            if (part.role != PartRole::Reserve && std::find(ids.begin(), ids.end(), part.person.value) == ids.end())
                ids.push_back(part.person.value);
        }
        return ids;
    }
    case Across::Tracks:
        return {programme.tracks.find(session.track) == nullptr ? 0 : session.track.value};
    }
    return {programme.rooms.find(placement.room) == nullptr ? 0 : placement.room.value};
}

bool takesPart(const Session& session, PersonId person)
{
    return std::any_of(session.people.begin(), session.people.end(),
                       [person](const Part& part) { return part.person == person && part.role != PartRole::Reserve; });
}

} // namespace rostrum::timetable
