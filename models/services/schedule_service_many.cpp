#include "models/services/schedule_service.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace rostrum {

namespace {

/// The conference with its first and last date after a day has gone to another date. Dates that were those of its days
/// stay so; others are only widened.
Conference withDayAt(const Programme& programme, DayId moved, QDate to)
{
    Conference conference = programme.conference;
    const bool followsDays =
        programme.days.begin()->date == conference.start && std::prev(programme.days.end())->date == conference.end;
    QDate first = to;
    QDate last = to;
    for (const Day& each : programme.days) {
        if (each.id != moved) {
            first = std::min(first, each.date);
            last = std::max(last, each.date);
        }
    }
    conference.start = followsDays ? first : std::min(conference.start, first);
    conference.end = followsDays ? last : std::max(conference.end, last);
    return conference;
}

} // namespace

Result<Session*> ScheduleService::alteredOf(Altered& altered, SessionId id) const
{
    const auto at = altered.find(id);
    if (at != altered.end())
        return &at->second;
    const Session* found = m_document.programme().sessions.find(id);
    if (found == nullptr)
        return Error{ErrorCode::Conflict, tr("The session has been deleted meanwhile.")};
    return &altered.emplace(id, *found).first->second;
}

Result<void> ScheduleService::relocate(Altered& altered, const std::vector<Relocation>& placements) const
{
    for (const Relocation& each : placements) {
        if (auto there = checkRoom(each.placement.room); !there)
            return there;
        if (auto fine = checkLength(each.placement.durationMin); !fine)
            return fine;
        const Result<Session*> session = alteredOf(altered, each.session);
        if (!session)
            return session.error();
        std::vector<Placement>& all = (*session)->placements;
        const auto at = std::find_if(all.begin(), all.end(),
                                     [&](const Placement& placement) { return placement.id == each.placement.id; });
        if (at == all.end())
            return Error{ErrorCode::Conflict, tr("“%1” has been unscheduled meanwhile.").arg((*session)->title)};
        // With one placement its length is the planned length: they are not to drift apart.
        if (all.size() == 1 && at->durationMin != each.placement.durationMin)
            (*session)->durationMin = each.placement.durationMin;
        at->room = each.placement.room;
        at->start = each.placement.start;
        at->durationMin = each.placement.durationMin;
    }
    return {};
}

Result<void> ScheduleService::write(const QString& label, const Altered& altered)
{
    const auto written = m_document.write(label, [&](Writer& writer) {
        for (const auto& [id, session] : altered) {
            if (auto done = writer.put(session); !done)
                return done;
        }
        return Result<void>();
    });
    return written ? Result<void>() : written.error();
}

Result<void> ScheduleService::change(const std::vector<Relocation>& placements)
{
    if (placements.size() == 1) {
        const Placement& to = placements.front().placement;
        return change(to.id, to.room, to.start, to.durationMin);
    }
    bool moves = false;
    for (const Relocation& each : placements) {
        const Session* session = nullptr;
        const Placement* now = m_document.programme().placement(each.placement.id, &session);
        if (now == nullptr)
            continue;
        if (now->pinned)
            return Error{ErrorCode::Refused, tr("“%1” is pinned. Unpin it first.").arg(session->title)};
        moves = moves || now->durationMin == each.placement.durationMin;
    }
    Altered altered;
    if (auto done = relocate(altered, placements); !done)
        return done;
    const int count = int(placements.size());
    return write(moves ? tr("Move %n session(s)", nullptr, count)
                       : tr("Change the length of %n session(s)", nullptr, count),
                 altered);
}

Result<std::vector<PlacementId>> ScheduleService::place(const std::vector<Relocation>& placements)
{
    Altered altered;
    std::vector<PlacementId> made;
    made.reserve(placements.size());
    for (const Relocation& each : placements) {
        if (auto there = checkRoom(each.placement.room); !there)
            return there.error();
        if (auto fine = checkLength(each.placement.durationMin); !fine)
            return fine.error();
        const Result<Session*> session = alteredOf(altered, each.session);
        if (!session)
            return session.error();
        Placement placement = each.placement;
        placement.id = newId<PlacementId>();
        placement.sourceId = -1;
        placement.guid.clear();
        placement.extra.clear();
        placement.pinned = false;
        if ((*session)->placements.empty())
            (*session)->durationMin = placement.durationMin;
        else
            placement.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        made.push_back(placement.id);
        (*session)->placements.push_back(std::move(placement));
    }
    if (made.empty())
        return made;
    const Placement& first = placements.front().placement;
    const QString label =
        made.size() == 1 ? tr("Schedule “%1” (%2)").arg(altered.begin()->second.title, place(first.room, first.start))
                         : tr("Schedule %n session(s)", nullptr, int(made.size()));
    if (auto done = write(label, altered); !done)
        return done.error();
    return made;
}

Result<void> ScheduleService::unschedule(const std::vector<PlacementId>& placements)
{
    if (placements.size() == 1)
        return unschedule(placements.front());
    Altered altered;
    for (const PlacementId each : placements) {
        const auto owner = sessionOf(each);
        if (!owner)
            return owner.error();
        const Result<Session*> session = alteredOf(altered, (*owner)->id);
        if (!session)
            return session.error();
        std::erase_if((*session)->placements, [each](const Placement& placement) { return placement.id == each; });
    }
    return write(tr("Unschedule %n session(s)", nullptr, int(placements.size())), altered);
}

Result<void> ScheduleService::setPinned(const std::vector<PlacementId>& placements, bool pinned)
{
    if (placements.size() == 1)
        return setPinned(placements.front(), pinned);
    Altered altered;
    for (const PlacementId each : placements) {
        const auto owner = sessionOf(each);
        if (!owner)
            return owner.error();
        const Result<Session*> session = alteredOf(altered, (*owner)->id);
        if (!session)
            return session.error();
        for (Placement& placement : (*session)->placements) {
            if (placement.id == each)
                placement.pinned = pinned;
        }
    }
    const int count = int(placements.size());
    return write(pinned ? tr("Pin %n session(s)", nullptr, count) : tr("Unpin %n session(s)", nullptr, count), altered);
}

Result<Rearrangement> ScheduleService::swap(PlacementId one, PlacementId other)
{
    const auto first = sessionOf(one);
    if (!first)
        return first.error();
    const auto second = sessionOf(other);
    if (!second)
        return second.error();
    Result<Rearrangement> plan = swapPlaces(m_document.programme(), one, other);
    if (!plan)
        return plan;
    Altered altered;
    if (auto done = relocate(altered, plan->moved); !done)
        return done.error();
    if (auto done = write(tr("Swap “%1” and “%2”").arg((*first)->title, (*second)->title), altered); !done)
        return done.error();
    return plan;
}

Result<Rearrangement> ScheduleService::shift(PlacementId from, bool withIt, int minutes, ShiftScope scope)
{
    Result<Rearrangement> plan = shiftFollowing(m_document.programme(), from, withIt, minutes, scope);
    if (!plan)
        return plan;
    if (!plan->lost.empty()) {
        const Session* session = m_document.programme().sessions.find(plan->lost.front().session);
        return Error{ErrorCode::Refused, tr("“%1” would fall outside its day.").arg(session->title)};
    }
    if (plan->moved.empty())
        return Error{ErrorCode::Refused,
                     plan->pinned.empty() ? tr("Nothing follows on that day.") : tr("All that follows is pinned.")};
    Altered altered;
    if (auto done = relocate(altered, plan->moved); !done)
        return done.error();
    //: How far something is moved in time.
    const QString distance = tr("%n minute(s)", nullptr, std::abs(minutes));
    const int count = int(plan->moved.size());
    const QString label = minutes < 0
                              //: %1 is a number of minutes.
                              ? tr("Shift %n session(s) back by %1", nullptr, count).arg(distance)
                              //: %1 is a number of minutes.
                              : tr("Shift %n session(s) by %1", nullptr, count).arg(distance);
    if (auto done = write(label, altered); !done)
        return done.error();
    return plan;
}

Result<Rearrangement> ScheduleService::closeGapAfter(PlacementId placement)
{
    const auto session = sessionOf(placement);
    if (!session)
        return session.error();
    Result<Rearrangement> plan = closeGap(m_document.programme(), placement);
    if (!plan)
        return plan;
    Altered altered;
    if (auto done = relocate(altered, plan->moved); !done)
        return done.error();
    if (auto done = write(tr("Close the gap after “%1”").arg((*session)->title), altered); !done)
        return done.error();
    return plan;
}

Result<FreeRooms> ScheduleService::copyBreakToRooms(PlacementId id)
{
    const auto session = sessionOf(id);
    if (!session)
        return session.error();
    if (!(*session)->isBreak())
        return Error{ErrorCode::Refused, tr("Only a break or a meal is held in all rooms at once.")};
    FreeRooms rooms = roomsFor(m_document.programme(), id);
    if (rooms.free.empty())
        return Error{ErrorCode::Refused, tr("No other room is free at that time.")};
    const QString label = tr("Copy “%1” to %n room(s)", nullptr, int(rooms.free.size())).arg((*session)->title);
    const Placement original = *m_document.programme().placement(id);
    Session altered = **session;
    for (const RoomId room : rooms.free) {
        Placement copy = original;
        copy.id = newId<PlacementId>();
        copy.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        copy.sourceId = -1;
        copy.room = room;
        copy.pinned = false;
        altered.placements.push_back(std::move(copy));
    }
    const auto written = m_document.write(label, [&](Writer& writer) { return writer.put(altered); });
    if (!written)
        return written.error();
    return rooms;
}

Result<Rearrangement> ScheduleService::moveDay(DayId id, QDate to)
{
    const Programme& programme = m_document.programme();
    const Day* day = programme.days.find(id);
    if (day == nullptr)
        return Error{ErrorCode::Conflict, tr("The day has been removed meanwhile.")};
    if (!to.isValid() || to == day->date)
        return Error{ErrorCode::Refused, tr("Choose another date to move the day to.")};
    Rearrangement plan = rostrum::moveDay(programme, id, to);
    const bool taken =
        std::any_of(programme.days.begin(), programme.days.end(), [to](const Day& each) { return each.date == to; });
    if (taken && plan.moved.empty())
        return Error{ErrorCode::Refused, tr("Nothing is scheduled on that day.")};
    Altered altered;
    if (auto done = relocate(altered, plan.moved); !done)
        return done.error();
    const QLocale locale;
    const QString label =
        tr("Move all of %1 to %2")
            .arg(locale.toString(day->date, QLocale::LongFormat), locale.toString(to, QLocale::LongFormat));
    const auto written = m_document.write(label, [&](Writer& writer) {
        if (!taken) {
            constexpr qint64 kDay = 24 * 60;
            const qint64 later = day->date.daysTo(to) * kDay;
            Day there = *day;
            there.date = to;
            there.opens = there.opens.plus(later);
            there.closes = there.closes.plus(later);
            if (auto done = writer.put(there); !done)
                return done;
            if (auto done = writer.put(withDayAt(programme, id, to)); !done)
                return done;
        }
        for (const auto& [session, value] : altered) {
            if (auto done = writer.put(value); !done)
                return done;
        }
        return Result<void>();
    });
    if (!written)
        return written.error();
    return plan;
}

} // namespace rostrum
