#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// Nobody has asked a person on a scheduled session when they can.
namespace rostrum::rule::availabilityUnknown {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const PersonId id : self.people) {
        const PersonFacts* person = facts.person(id);
        if (person == nullptr || person->asked)
            continue;
        for (const Side& side : self.occurrences)
            findings.add(self, side, id);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a person, %2 a session and its room, %3 when it is.
    return QCoreApplication::translate("Conflict", "%1 is on %2 on %3, but was not asked when they can")
        .arg(teller.person(conflict.key.person), teller.first(conflict), teller.when(conflict));
}

} // namespace rostrum::rule::availabilityUnknown
