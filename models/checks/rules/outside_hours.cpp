#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

// A session lies outside the conference's days and hours. Days that follow each other without a gap count as one, so a
// night that runs on into the next day's hours lies inside.
namespace rostrum::rule::outsideHours {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    if (!facts.hours().limited)
        return;
    for (const Side& side : self.occurrences) {
        if (!covers(facts.hours().open, side.span))
            findings.add(self, side);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session and its room, %2 when it is.
    return QCoreApplication::translate("Conflict", "%1 is on %2, outside the days and hours of the conference")
        .arg(teller.first(conflict), teller.when(conflict));
}

} // namespace rostrum::rule::outsideHours
