#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

#include <algorithm>

// Two sessions are in one room at once, their set-up and clear-up included. A room that holds several tells only of
// those that are there while more run than it holds. A room that is joined from others is the same place as each of
// them: what is held in both meets in the part that they share, and there what that part holds counts.
namespace rostrum::rule::roomOverlap {

namespace {

/// The most placements that are in a room at one moment of `span`; with `onlyHere`, without those that are there
/// because a room joined from it is taken. Those of `self` are taken from itself.
size_t mostAtOnce(const Facts& facts, const SessionFacts& self, RoomId cell, bool onlyHere, Span span)
{
    std::vector<Span> taken;
    facts.of(cell).forOverlapping(span, [&](const Timeline::Entry& entry) {
        if (entry.session == self.id)
            return;
        if (!onlyHere || facts.session(entry.session)->occurrences[entry.occurrence].room == cell)
            taken.push_back(common(entry.span, span));
    });
    for (const Side& side : self.occurrences) {
        const bool here = side.room == cell ||
                          (!onlyHere && side.room.isValid() && std::ranges::count(facts.cells(side.room), cell) > 0);
        if (here && side.occupied.overlaps(span))
            taken.push_back(common(side.occupied, span));
    }
    size_t most = 0;
    for (const Span& at : taken) {
        const auto count = std::count_if(taken.begin(), taken.end(),
                                         [at](Span each) { return each.start <= at.start && at.start < each.end; });
        most = std::max(most, static_cast<size_t>(count));
    }
    return most;
}

/// The room in which the two placements are too many, if there is one.
RoomId roomTooFull(const Facts& facts, const SessionFacts& self, const Side& mine, const Side& theirs)
{
    const Span span = common(mine.occupied, theirs.occupied);
    const auto tooFull = [&](RoomId cell, bool onlyHere) {
        const int holds = facts.holds(cell);
        return holds <= 1 || mostAtOnce(facts, self, cell, onlyHere, span) > static_cast<size_t>(holds);
    };
    if (mine.room == theirs.room)
        return tooFull(mine.room, true) ? mine.room : RoomId();
    const std::vector<RoomId> others = facts.cells(theirs.room);
    RoomId found;
    for (const RoomId cell : facts.cells(mine.room)) {
        if (std::find(others.begin(), others.end(), cell) == others.end() || !tooFull(cell, false))
            continue;
        const auto isOneOfTheTwo = [&](RoomId room) { return room == mine.room || room == theirs.room; };
        const bool better = isOneOfTheTwo(cell) == isOneOfTheTwo(found) ? cell < found : isOneOfTheTwo(cell);
        if (!found.isValid() || better)
            found = cell;
    }
    return found;
}

void checkPair(const Facts& facts, const SessionFacts& self, const Side& mine, const SessionFacts& other,
               const Side& theirs, Findings& findings)
{
    const RoomId room = roomTooFull(facts, self, mine, theirs);
    if (!room.isValid())
        return;
    const bool meet = mine.span.overlaps(theirs.span);
    findings.add(self, mine, other, theirs,
                 meet ? common(mine.span, theirs.span) : common(mine.occupied, theirs.occupied), {}, room);
}

/// What is told where the sessions themselves do not meet, only what is set up or cleared up between them.
QString describeSetup(const Conflict& conflict, const Teller& teller)
{
    const Clash& clash = conflict.clashes.front();
    const bool secondIsLater = clash.first.span.start <= clash.second.span.start;
    const QString earlier = teller.title(secondIsLater ? conflict.sessions.front() : conflict.sessions.back());
    const QString later = teller.title(secondIsLater ? conflict.sessions.back() : conflict.sessions.front());
    const Side& before = secondIsLater ? clash.first : clash.second;
    const Side& after = secondIsLater ? clash.second : clash.first;
    const QString room = teller.room(clash.room);
    if (after.occupied.start < before.span.end) {
        //: %1 and %2 titles of sessions, %3 a room, %4 when.
        return QCoreApplication::translate("Conflict", "%3 is set up for “%2” while “%1” is still on, on %4")
            .arg(earlier, later, room, teller.when(conflict));
    }
    if (before.occupied.end > after.span.start) {
        //: %1 and %2 titles of sessions, %3 a room, %4 when.
        return QCoreApplication::translate("Conflict", "%3 is still cleared up after “%1” while “%2” is on, on %4")
            .arg(earlier, later, room, teller.when(conflict));
    }
    //: %1 and %2 titles of sessions, %3 a room, %4 when.
    return QCoreApplication::translate("Conflict",
                                       "%3 is still cleared up after “%1” when it is set up for “%2”, on %4")
        .arg(earlier, later, room, teller.when(conflict));
}

} // namespace

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (size_t i = 0; i < self.occurrences.size(); ++i) {
        const Side& mine = self.occurrences[i];
        if (!mine.room.isValid())
            continue;
        // A placement that shares several cells is met in each, and told once.
        for (const RoomId cell : facts.cells(mine.room)) {
            facts.of(cell).forOverlapping(mine.occupied, [&](const Timeline::Entry& entry) {
                if (entry.session == self.id || !findings.wants(self.id, entry.session))
                    return;
                const SessionFacts& other = *facts.session(entry.session);
                checkPair(facts, self, mine, other, other.occurrences[entry.occurrence], findings);
            });
        }
        for (size_t j = i + 1; j < self.occurrences.size(); ++j) {
            const Side& later = self.occurrences[j];
            if (later.room.isValid() && mine.occupied.overlaps(later.occupied) &&
                facts.shareSpace(mine.room, later.room))
                checkPair(facts, self, mine, self, later, findings);
        }
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const auto meets = [](const Clash& clash) { return clash.first.span.overlaps(clash.second.span); };
    if (std::none_of(conflict.clashes.begin(), conflict.clashes.end(), meets))
        return describeSetup(conflict, teller);

    const Clash& clash = conflict.clashes.front();
    const QString first = teller.title(conflict.sessions.front());
    const QString second = teller.title(conflict.sessions.back());
    const QString when = teller.when(conflict);
    const bool oneRoom = std::all_of(conflict.clashes.begin(), conflict.clashes.end(),
                                     [](const Clash& each) { return each.first.room == each.second.room; });
    if (!oneRoom) {
        //: %1 and %2 a session and its room, which is a part of the other's, %3 when.
        return QCoreApplication::translate("Conflict", "%1 and %2 take up the same space on %3")
            .arg(teller.first(conflict), teller.second(conflict), when);
    }
    const QString rooms = teller.rooms(conflict, &Clash::first);
    const Room* room = teller.programme().rooms.find(clash.room);
    if (room != nullptr && room->holds > 1) {
        //: %1 and %2 titles of sessions, %3 a room, %4 when, %5 how many sessions the room can hold at a time.
        return QCoreApplication::translate(
                   "Conflict", "“%1” and “%2” are both in %3 on %4, when more run there than its limit of %5")
            .arg(first, second, rooms, when, teller.number(room->holds));
    }
    //: %1 and %2 titles of sessions, %3 a room, %4 when.
    return QCoreApplication::translate("Conflict", "“%1” and “%2” are both in %3 on %4")
        .arg(first, second, rooms, when);
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    for (const Side& side : self.occurrences) {
        if (!side.room.isValid())
            continue;
        for (const RoomId cell : facts.cells(side.room)) {
            if (facts.holds(cell) <= 1)
                continue;
            facts.of(cell).forOverlapping(side.occupied,
                                          [&](const Timeline::Entry& entry) { sessions.insert(entry.session); });
        }
    }
}

} // namespace rostrum::rule::roomOverlap
