#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// A confirmed session has no time yet. Breaks need none.
namespace rostrum::rule::unscheduled {

void check(const Facts&, const SessionFacts& self, Findings& findings)
{
    if (self.occurrences.empty() && self.state == SessionState::Confirmed && !self.isBreak())
        findings.addEverywhere(self);
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session's title.
    return QCoreApplication::translate("Conflict", "“%1” is confirmed, but not scheduled")
        .arg(teller.title(conflict.key.low));
}

} // namespace rostrum::rule::unscheduled
