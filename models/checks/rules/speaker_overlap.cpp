#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

// Somebody has a part in two sessions that overlap, or in two placements of one session. Where one session is held in
// several rooms over the very same time, as when it is shown in a second hall, that is one happening and no clash.
namespace rostrum::rule::speakerOverlap {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const PersonId person : self.people) {
        forEachMeeting(facts, facts.of(person), self, findings,
                       [&](const Side& mine, const SessionFacts& other, const Side& theirs) {
                           findings.add(self, mine, other, theirs, common(mine.span, theirs.span), person);
                       });
        for (size_t i = 0; i < self.occurrences.size(); ++i) {
            for (size_t j = i + 1; j < self.occurrences.size(); ++j) {
                const Side& mine = self.occurrences[i];
                const Side& theirs = self.occurrences[j];
                if (mine.span != theirs.span && mine.span.overlaps(theirs.span))
                    findings.add(self, mine, self, theirs, common(mine.span, theirs.span), person);
            }
        }
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const QString person = teller.person(conflict.key.person);
    const QString when = teller.when(conflict);
    const QString room = teller.rooms(conflict, &Clash::first);
    if (room.isEmpty() || room != teller.rooms(conflict, &Clash::second)) {
        //: %1 a person, %2 when, %3 and %4 a session and its room: “A” in Hall 1.
        return QCoreApplication::translate("Conflict", "%1 is in two places on %2: %3 and %4")
            .arg(person, when, teller.first(conflict), teller.second(conflict));
    }
    //: %1 a person, %2 when, %3 and %4 the titles of sessions, %5 the room of both.
    return QCoreApplication::translate("Conflict", "%1 is in two sessions at once on %2: “%3” and “%4”, both in %5")
        .arg(person, when, teller.title(conflict.sessions.front()), teller.title(conflict.sessions.back()), room);
}

} // namespace rostrum::rule::speakerOverlap
