#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// A scheduled panel has nobody on it who moderates or hosts.
namespace rostrum::rule::noModerator {

void check(const Facts&, const SessionFacts& self, Findings& findings)
{
    if (!self.is(session_type::kPanel) || self.moderated)
        return;
    for (const Side& side : self.occurrences)
        findings.add(self, side);
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session and its room, %2 when it is.
    return QCoreApplication::translate("Conflict", "%1 on %2 has no moderator")
        .arg(teller.first(conflict), teller.when(conflict));
}

} // namespace rostrum::rule::noModerator
