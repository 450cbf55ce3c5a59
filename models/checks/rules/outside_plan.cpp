#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

#include <algorithm>

// A session is where the timetable does not show it: in a hidden room, in none, or in one that is not there. What is on
// no day of the conference is outside-hours.
namespace rostrum::rule::outsidePlan {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const Side& side : self.occurrences) {
        const RoomFacts* room = facts.room(side.room);
        if (room == nullptr || room->hidden)
            findings.add(self, side, {}, side.room);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const bool roomless = std::ranges::all_of(
        conflict.clashes, [&](const Clash& clash) { return teller.programme().rooms.find(clash.room) == nullptr; });
    if (roomless) {
        //: %1 a session's title, %2 when it is.
        return QCoreApplication::translate("Conflict", "“%1” on %2 is in no room, so the timetable does not show it")
            .arg(teller.title(conflict.key.low), teller.when(conflict));
    }
    //: %1 a session and its room, %2 when it is.
    return QCoreApplication::translate("Conflict", "%1 on %2 is in a room that is hidden from the timetable")
        .arg(teller.first(conflict), teller.when(conflict));
}

} // namespace rostrum::rule::outsidePlan
