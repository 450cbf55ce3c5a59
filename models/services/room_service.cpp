#include "models/services/room_service.h"

#include <algorithm>

namespace rostrum {

Result<const Room*> RoomService::find(RoomId room) const
{
    const Room* found = m_document.programme().rooms.find(room);
    if (found == nullptr)
        return Error{ErrorCode::Conflict, tr("The room has been deleted meanwhile.")};
    return found;
}

Result<void> RoomService::write(const QString& label, const std::vector<Room>& rooms)
{
    if (rooms.empty())
        return {};
    const auto written = m_document.write(label, [&](Writer& writer) {
        for (const Room& room : rooms) {
            if (auto done = writer.put(room); !done)
                return done;
        }
        return Result<void>();
    });
    return written ? Result<void>() : written.error();
}

Result<void> RoomService::moveBefore(RoomId room, RoomId before)
{
    const auto moved = find(room);
    if (!moved)
        return moved.error();
    std::vector<Room> order;
    order.reserve(m_document.programme().rooms.size());
    for (const Room& each : m_document.programme().rooms) {
        if (each.id == before && before != room)
            order.push_back(**moved);
        if (each.id != room || before == room)
            order.push_back(each);
    }
    if (order.size() < m_document.programme().rooms.size())
        order.push_back(**moved);
    // Files from elsewhere may have the same position twice: all are counted anew.
    std::vector<Room> altered;
    for (size_t place = 0; place < order.size(); ++place) {
        if (order[place].position == int(place))
            continue;
        order[place].position = int(place);
        altered.push_back(order[place]);
    }
    const bool same = std::equal(order.begin(), order.end(), m_document.programme().rooms.begin(),
                                 [](const Room& a, const Room& b) { return a.id == b.id; });
    return same ? Result<void>() : write(tr("Move the room “%1”").arg((*moved)->name), altered);
}

Result<void> RoomService::setHidden(RoomId room, bool hidden)
{
    const auto found = find(room);
    if (!found)
        return found.error();
    if ((*found)->hidden == hidden)
        return {};
    Room altered = **found;
    altered.hidden = hidden;
    return write(hidden ? tr("Hide the room “%1”").arg(altered.name) : tr("Show the room “%1”").arg(altered.name),
                 {altered});
}

Result<void> RoomService::showAll()
{
    std::vector<Room> altered;
    for (Room room : m_document.programme().rooms) {
        if (!room.hidden)
            continue;
        room.hidden = false;
        altered.push_back(room);
    }
    return write(tr("Show all rooms"), altered);
}

} // namespace rostrum
