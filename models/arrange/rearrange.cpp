#include "models/arrange/rearrange.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rearrange)
};

Error gone()
{
    return {ErrorCode::Conflict, Texts::tr("The session has been unscheduled meanwhile.")};
}

Error refused(const QString& text)
{
    return {ErrorCode::Refused, text};
}

Span occupied(const Programme& programme, const Placement& placement)
{
    const Span span = programme.span(placement);
    return {span.start - placement.setupMin, span.end + placement.clearupMin};
}

Placement moved(const Programme& programme, Placement placement, qint64 minutes)
{
    placement.start = programme.zone.toWall(programme.zone.toInstant(placement.start) + minutes);
    return placement;
}

/// All placements of a conference day, by time.
std::vector<Relocation> ofDay(const Programme& programme, const Day& day)
{
    std::vector<Relocation> found;
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            if (programme.dayOf(placement.start) == &day)
                found.push_back({session.id, placement});
        }
    }
    std::sort(found.begin(), found.end(), [&](const Relocation& a, const Relocation& b) {
        return std::tuple(programme.span(a.placement), a.placement.id) <
               std::tuple(programme.span(b.placement), b.placement.id);
    });
    return found;
}

bool closesBefore(const Programme& programme, const Day& day, const Placement& placement)
{
    return day.opens < day.closes && programme.zone.toInstant(day.closes) < programme.span(placement).end;
}

/// Fills in what is wrong with the places that the moved come to.
void weigh(const Programme& programme, const std::vector<Relocation>& all, const Day& day, Rearrangement& plan)
{
    std::unordered_set<PlacementId> moving;
    for (const Relocation& each : plan.moved)
        moving.insert(each.placement.id);
    const auto meets = [&](const Placement& placement) {
        return std::any_of(all.begin(), all.end(), [&](const Relocation& other) {
            return placement.room.isValid() && other.placement.room == placement.room &&
                   !moving.contains(other.placement.id) &&
                   occupied(programme, other.placement).overlaps(occupied(programme, placement));
        });
    };
    for (const Relocation& each : plan.moved) {
        const auto now = std::find_if(all.begin(), all.end(),
                                      [&](const Relocation& other) { return other.placement.id == each.placement.id; });
        if (programme.dayOf(each.placement.start) != &day)
            plan.lost.push_back(each);
        else if (closesBefore(programme, day, each.placement) && !closesBefore(programme, day, now->placement))
            plan.late.push_back(each);
        if (meets(each.placement) && !meets(now->placement))
            plan.colliding.push_back(each);
    }
}

bool isBreak(const Programme& programme, const Relocation& each)
{
    const Session* session = programme.sessions.find(each.session);
    return session != nullptr && session->isBreak();
}

QString titleOf(const Programme& programme, SessionId id)
{
    const Session* session = programme.sessions.find(id);
    return session == nullptr ? QString() : session->title;
}

} // namespace

Result<Rearrangement> shiftFollowing(const Programme& programme, PlacementId from, bool withIt, int minutes,
                                     ShiftScope scope)
{
    const Placement* first = programme.placement(from);
    if (first == nullptr)
        return gone();
    const Day* day = programme.dayOf(first->start);
    if (day == nullptr)
        return refused(Texts::tr("It lies on no day of the conference, so nothing follows it."));
    const qint64 since = withIt ? programme.span(*first).start : programme.span(*first).end;
    const std::vector<Relocation> all = ofDay(programme, *day);
    Rearrangement plan;
    for (const Relocation& each : all) {
        const bool itself = each.placement.id == from;
        if ((itself && !withIt) || programme.span(each.placement).start < since ||
            (scope == ShiftScope::Room && each.placement.room != first->room))
            continue;
        if (each.placement.pinned)
            plan.pinned.push_back(each);
        else
            plan.moved.push_back({each.session, moved(programme, each.placement, minutes)});
    }
    weigh(programme, all, *day, plan);
    return plan;
}

Result<Rearrangement> closeGap(const Programme& programme, PlacementId after)
{
    const Session* session = nullptr;
    const Placement* first = programme.placement(after, &session);
    if (first == nullptr)
        return gone();
    const Day* day = programme.dayOf(first->start);
    const std::vector<Relocation> all = day == nullptr ? std::vector<Relocation>() : ofDay(programme, *day);
    Rearrangement plan;
    std::vector<Relocation> following;
    for (const Relocation& each : all) {
        if (each.placement.room != first->room || each.placement.id == after ||
            programme.span(each.placement).start < programme.span(*first).end)
            continue;
        if (each.placement.pinned)
            plan.pinned.push_back(each);
        if (each.placement.pinned || isBreak(programme, each)) {
            if (following.empty())
                return refused(
                    each.placement.pinned
                        ? Texts::tr("“%1” follows, and it is pinned.").arg(titleOf(programme, each.session))
                        : Texts::tr(
                              "“%1” follows, and breaks stay where they are, as other rooms have them at the same "
                              "time.")
                              .arg(titleOf(programme, each.session)));
            break;
        }
        following.push_back(each);
    }
    if (following.empty())
        return refused(Texts::tr("Nothing follows “%1” in its room on that day.").arg(session->title));
    const qint64 gap = occupied(programme, following.front().placement).start - occupied(programme, *first).end;
    if (gap <= 0)
        return refused(Texts::tr("There is no gap after “%1”.").arg(session->title));
    plan.moved.reserve(following.size());
    for (const Relocation& each : following)
        plan.moved.push_back({each.session, moved(programme, each.placement, -gap)});
    weigh(programme, all, *day, plan);
    return plan;
}

Result<Rearrangement> swapPlaces(const Programme& programme, PlacementId one, PlacementId other)
{
    const Session* sessionOfOne = nullptr;
    const Session* sessionOfOther = nullptr;
    const Placement* first = programme.placement(one, &sessionOfOne);
    const Placement* second = programme.placement(other, &sessionOfOther);
    if (first == nullptr || second == nullptr)
        return gone();
    for (const auto& [session, placement] : {std::pair(sessionOfOne, first), std::pair(sessionOfOther, second)}) {
        if (placement->pinned)
            return refused(Texts::tr("“%1” is pinned. Unpin it first.").arg(session->title));
    }
    if (programme.span(*second) < programme.span(*first)) {
        std::swap(first, second);
        std::swap(sessionOfOne, sessionOfOther);
    }
    Relocation earlier{sessionOfOther->id, *second};
    Relocation later{sessionOfOne->id, *first};
    earlier.placement.room = first->room;
    earlier.placement.start = first->start;
    later.placement.room = second->room;
    later.placement.start = second->start;
    const Span stay = programme.span(*first);
    const Span next = programme.span(*second);
    const Day* day = programme.dayOf(first->start);
    if (first->room == second->room && stay.end <= next.start && day == programme.dayOf(second->start)) {
        const bool neighbours =
            std::none_of(programme.sessions.begin(), programme.sessions.end(), [&](const Session& each) {
                return std::any_of(each.placements.begin(), each.placements.end(), [&](const Placement& placement) {
                    const Span span = programme.span(placement);
                    return placement.room == first->room && placement.id != one && placement.id != other &&
                           stay.start < span.end && span.start < next.end;
                });
            });
        if (neighbours)
            later.placement.start = programme.zone.toWall(next.end - stay.length());
    }
    Rearrangement plan;
    plan.moved = {earlier, later};
    return plan;
}

FreeRooms roomsFor(const Programme& programme, PlacementId id)
{
    FreeRooms rooms;
    const Session* session = nullptr;
    const Placement* placement = programme.placement(id, &session);
    if (placement == nullptr)
        return rooms;
    const Span wanted = occupied(programme, *placement);
    std::unordered_set<RoomId> taken;
    std::unordered_set<RoomId> there;
    for (const Session& each : programme.sessions) {
        for (const Placement& other : each.placements) {
            if (!occupied(programme, other).overlaps(wanted))
                continue;
            taken.insert(other.room);
            if (each.id == session->id)
                there.insert(other.room);
        }
    }
    for (const Room& room : programme.rooms) {
        if (room.hidden || !room.parts.empty() || there.contains(room.id))
            continue;
        // What is held in a joined room takes its parts.
        const bool joinedTaken = std::any_of(programme.rooms.begin(), programme.rooms.end(), [&](const Room& joined) {
            return taken.contains(joined.id) &&
                   std::find(joined.parts.begin(), joined.parts.end(), room.id) != joined.parts.end();
        });
        (taken.contains(room.id) || joinedTaken ? rooms.taken : rooms.free).push_back(room.id);
    }
    return rooms;
}

Rearrangement moveDay(const Programme& programme, DayId id, QDate to)
{
    constexpr qint64 kDay = 24 * 60;
    Rearrangement plan;
    const Day* day = programme.days.find(id);
    if (day == nullptr)
        return plan;
    const qint64 later = day->date.daysTo(to) * kDay;
    for (Relocation& each : ofDay(programme, *day)) {
        if (each.placement.pinned)
            plan.pinned.push_back(each);
        each.placement.start = each.placement.start.plus(later);
        plan.moved.push_back(std::move(each));
    }
    return plan;
}

} // namespace rostrum
