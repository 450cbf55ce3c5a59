#include "models/services/schedule_service.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace rostrum {

namespace {

constexpr int kLongestMin = 7 * 24 * 60;

QString clockText(WallTime time)
{
    const QLocale locale;
    return locale.standaloneDayName(time.date().dayOfWeek()) + u' ' +
           locale.toString(time.time(), QLocale::ShortFormat);
}

} // namespace

QString ScheduleService::place(RoomId room, WallTime start) const
{
    const Room* found = m_document.programme().rooms.find(room);
    if (found == nullptr)
        return clockText(start);
    //: A place in the timetable: room, then weekday and time.
    return tr("%1, %2").arg(found->name, clockText(start));
}

Result<const Session*> ScheduleService::sessionOf(PlacementId placement) const
{
    const Session* session = nullptr;
    if (m_document.programme().placement(placement, &session) == nullptr)
        return Error{ErrorCode::Conflict, tr("The session has been unscheduled meanwhile.")};
    return session;
}

Result<void> ScheduleService::checkRoom(RoomId room) const
{
    if (room.isValid() && m_document.programme().rooms.find(room) == nullptr)
        return Error{ErrorCode::Conflict, tr("The room has been deleted meanwhile.")};
    return {};
}

Result<void> ScheduleService::checkTrack(TrackId track) const
{
    if (track.isValid() && m_document.programme().tracks.find(track) == nullptr)
        return Error{ErrorCode::Conflict, tr("The track has been deleted meanwhile.")};
    return {};
}

Result<void> ScheduleService::checkLength(int minutes)
{
    if (minutes < 0 || minutes > kLongestMin)
        return Error{ErrorCode::Refused, tr("A session lasts between 0 minutes and 7 days.")};
    return {};
}

Result<PlacementId> ScheduleService::place(SessionId session, RoomId room, WallTime start, std::optional<int> minutes,
                                           std::optional<TrackId> track)
{
    const Session* found = m_document.programme().sessions.find(session);
    if (found == nullptr)
        return Error{ErrorCode::Conflict, tr("The session has been deleted meanwhile.")};
    if (auto there = checkRoom(room); !there)
        return there.error();
    if (auto there = checkTrack(track.value_or(TrackId{})); !there)
        return there.error();
    Session altered = *found;
    altered.track = track.value_or(altered.track);
    Placement placement;
    placement.id = newId<PlacementId>();
    placement.room = room;
    placement.start = start;
    placement.durationMin = minutes.value_or(altered.durationMin);
    // With one placement its length is the planned length.
    if (altered.placements.empty())
        altered.durationMin = placement.durationMin;
    else
        placement.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    altered.placements.push_back(placement);
    const auto written = m_document.write(tr("Schedule “%1” (%2)").arg(altered.title, place(room, start)),
                                          [&](Writer& writer) { return writer.put(altered); });
    if (!written)
        return written.error();
    return placement.id;
}

Result<void> ScheduleService::alter(PlacementId id, const QString& label, const std::function<void(Placement&)>& change,
                                    std::optional<TrackId> track)
{
    const auto session = sessionOf(id);
    if (!session)
        return session.error();
    Session altered = **session;
    const auto at = std::find_if(altered.placements.begin(), altered.placements.end(),
                                 [id](const Placement& each) { return each.id == id; });
    const int before = at->durationMin;
    change(*at);
    // With one placement its length is the planned length: they are not to drift apart.
    if (altered.placements.size() == 1 && at->durationMin != before)
        altered.durationMin = at->durationMin;
    altered.track = track.value_or(altered.track);
    const auto written = m_document.write(label, [&](Writer& writer) { return writer.put(altered); });
    return written ? Result<void>() : written.error();
}

Result<void> ScheduleService::move(PlacementId placement, RoomId room, WallTime start)
{
    if (auto there = checkRoom(room); !there)
        return there.error();
    const auto session = sessionOf(placement);
    if (!session)
        return session.error();
    const QString label = tr("Move “%1” (%2)").arg((*session)->title, place(room, start));
    return alter(placement, label, [&](Placement& each) {
        each.room = room;
        each.start = start;
    });
}

Result<void> ScheduleService::resize(PlacementId placement, WallTime start, int minutes)
{
    if (auto fine = checkLength(minutes); !fine)
        return fine;
    const auto session = sessionOf(placement);
    if (!session)
        return session.error();
    const QString label = tr("Change the length of “%1” to %n minute(s)", nullptr, minutes).arg((*session)->title);
    return alter(placement, label, [&](Placement& each) {
        each.start = start;
        each.durationMin = minutes;
    });
}

Result<void> ScheduleService::change(PlacementId placement, RoomId room, WallTime start, int minutes)
{
    const Placement* found = m_document.programme().placement(placement);
    if (found != nullptr && found->durationMin == minutes)
        return move(placement, room, start);
    if (found != nullptr && found->room == room)
        return resize(placement, start, minutes);
    if (auto fine = checkLength(minutes); !fine)
        return fine;
    if (auto there = checkRoom(room); !there)
        return there.error();
    const auto session = sessionOf(placement);
    if (!session)
        return session.error();
    const QString label = tr("Move “%1” and alter its length (%2)").arg((*session)->title, place(room, start));
    return alter(placement, label, [&](Placement& each) {
        each.room = room;
        each.start = start;
        each.durationMin = minutes;
    });
}

Result<void> ScheduleService::moveToTrack(PlacementId placement, TrackId track, WallTime start, int minutes)
{
    if (auto fine = checkLength(minutes); !fine)
        return fine;
    if (auto there = checkTrack(track); !there)
        return there.error();
    const auto session = sessionOf(placement);
    if (!session)
        return session.error();
    const Track* found = m_document.programme().tracks.find(track);
    //: Session, then the track that it gets, then weekday and time.
    const QString label =
        found == nullptr
            ? tr("Take “%1” out of its track (%2)").arg((*session)->title, clockText(start))
            : tr("Put “%1” into the track “%2” (%3)").arg((*session)->title, found->name, clockText(start));
    return alter(
        placement, label,
        [&](Placement& each) {
            each.start = start;
            each.durationMin = minutes;
        },
        track);
}

Result<void> ScheduleService::unschedule(PlacementId placement)
{
    const auto session = sessionOf(placement);
    if (!session)
        return session.error();
    Session altered = **session;
    std::erase_if(altered.placements, [placement](const Placement& each) { return each.id == placement; });
    const auto written =
        m_document.write(tr("Unschedule “%1”").arg(altered.title), [&](Writer& writer) { return writer.put(altered); });
    return written ? Result<void>() : written.error();
}

Result<void> ScheduleService::setPinned(PlacementId placement, bool pinned)
{
    const auto session = sessionOf(placement);
    if (!session)
        return session.error();
    const QString label = pinned ? tr("Pin “%1”").arg((*session)->title) : tr("Unpin “%1”").arg((*session)->title);
    return alter(placement, label, [&](Placement& each) { each.pinned = pinned; });
}

} // namespace rostrum
