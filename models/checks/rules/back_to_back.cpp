#include "models/checks/gaps.h"
#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// Somebody has less time between one session and their next than the limit, in whatever rooms. Told of one session and
// the next only.
namespace rostrum::rule::backToBack {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const int limit = facts.rules().limit(ConflictKind::BackToBack);
    for (const PersonId person : self.people) {
        forEachGap(facts, facts.of(person), self, limit, findings,
                   [&](const Side& mine, const SessionFacts& other, const Side& theirs, Span gap) {
                       findings.add(self, mine, other, theirs, gap, person);
                   });
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when.
    return QCoreApplication::translate("Conflict", "%1 has only %2 between %3 and %4 on %5")
        .arg(teller.person(conflict.key.person), teller.gaps(conflict), teller.first(conflict), teller.second(conflict),
             teller.when(conflict));
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    for (const PersonId person : self.people)
        spreadGaps(facts.of(person), self, facts.rules().limit(ConflictKind::BackToBack), sessions);
}

} // namespace rostrum::rule::backToBack
