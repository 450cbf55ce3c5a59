#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// More people are expected than the room holds, where both are known.
namespace rostrum::rule::roomTooSmall {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const Side& side : self.occurrences) {
        const RoomFacts* room = facts.room(side.room);
        if (room != nullptr && room->capacity > 0 && self.expectedPeople > room->capacity)
            findings.add(self, side, {}, side.room);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const Session* session = teller.programme().sessions.find(conflict.key.low);
    QStringList rooms;
    for (const Clash& clash : conflict.clashes) {
        const Room* room = teller.programme().rooms.find(clash.room);
        if (room == nullptr)
            continue;
        //: A room's name and how many people it holds.
        const QString text =
            QCoreApplication::translate("Conflict", "%1 holds %2")
                .arg(teller.room(room->id), teller.number(roomFacts(teller.programme(), *room).capacity));
        if (!rooms.contains(text))
            rooms << text;
    }
    //: %1 a session's title, %2 when, %3 how many people are expected, %4 rooms: “Hall 1 holds 20”.
    return QCoreApplication::translate("Conflict", "“%1” on %2 expects %3, but %4")
        .arg(teller.title(conflict.key.low), teller.when(conflict),
             teller.number(session != nullptr ? session->expectedPeople : 0), teller.list(rooms));
}

QStringList details(const Conflict& conflict, const Facts& facts)
{
    const SessionFacts* session = facts.session(conflict.key.low);
    QStringList numbers{QStringLiteral("expected %1").arg(session != nullptr ? session->expectedPeople : 0)};
    for (const Clash& clash : conflict.clashes) {
        if (const RoomFacts* room = facts.room(clash.room))
            numbers << QString::number(room->capacity);
    }
    return numbers;
}

} // namespace rostrum::rule::roomTooSmall
