#include "models/checks/gaps.h"
#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// Somebody has less time between two rooms than the conference's changeover. Told of one session and the next only:
// where a third lies between, the way goes through its room. Rooms that share space are one; a session without a room,
// or of no length, asks for no way.
namespace rostrum::rule::noChangeover {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    if (facts.changeoverMin() <= 0)
        return;
    for (const PersonId person : self.people) {
        forEachGap(facts, facts.of(person), self, facts.changeoverMin(), findings,
                   [&](const Side& mine, const SessionFacts& other, const Side& theirs, Span gap) {
                       if (mine.room.isValid() && theirs.room.isValid() && !facts.shareSpace(mine.room, theirs.room))
                           findings.add(self, mine, other, theirs, gap, person);
                   });
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when, %6 a number of minutes.
    return QCoreApplication::translate("Conflict",
                                       "%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it")
        .arg(teller.person(conflict.key.person), teller.gaps(conflict), teller.first(conflict), teller.second(conflict),
             teller.when(conflict), teller.number(teller.programme().conference.changeoverMin));
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    for (const PersonId person : self.people)
        spreadGaps(facts.of(person), self, facts.changeoverMin(), sessions);
}

} // namespace rostrum::rule::noChangeover
