#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

#include <algorithm>

// A session lies outside the times at which its room is open. A room that is joined from others is open when all are.
namespace rostrum::rule::roomUnavailable {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const Side& side : self.occurrences) {
        if (!side.room.isValid())
            continue;
        const std::vector<RoomId> cells = facts.cells(side.room);
        const bool closed = std::any_of(cells.begin(), cells.end(), [&](RoomId cell) {
            const RoomFacts* room = facts.room(cell);
            return room != nullptr && room->limited && !covers(room->windows, side.span);
        });
        if (closed)
            findings.add(self, side, {}, side.room);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session and its room, %2 when it is.
    return QCoreApplication::translate("Conflict", "%1 is on %2, outside the times when the room is open")
        .arg(teller.first(conflict), teller.when(conflict));
}

QStringList details(const Conflict& conflict, const Facts& facts)
{
    QStringList windows;
    for (const Clash& clash : conflict.clashes) {
        for (const RoomId cell : facts.cells(clash.room)) {
            const RoomFacts* room = facts.room(cell);
            if (room != nullptr && room->limited)
                windows << facts.wallTexts(room->windows);
        }
    }
    return windows;
}

} // namespace rostrum::rule::roomUnavailable
