#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// A scheduled session that the public sees has neither abstract nor description. Breaks need none.
namespace rostrum::rule::noAbstract {

void check(const Facts&, const SessionFacts& self, Findings& findings)
{
    if (self.hasAbstract || !self.isPublic || self.isBreak())
        return;
    for (const Side& side : self.occurrences)
        findings.add(self, side);
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session and its room, %2 when it is.
    return QCoreApplication::translate("Conflict", "%1 on %2 has no abstract")
        .arg(teller.first(conflict), teller.when(conflict));
}

} // namespace rostrum::rule::noAbstract
