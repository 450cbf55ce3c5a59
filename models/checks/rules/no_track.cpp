#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// A scheduled session is in no track, where the conference has tracks. Breaks need none.
namespace rostrum::rule::noTrack {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    if (!facts.hasTracks() || self.track.isValid() || self.isBreak())
        return;
    for (const Side& side : self.occurrences)
        findings.add(self, side);
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session and its room, %2 when it is.
    return QCoreApplication::translate("Conflict", "%1 on %2 is in no track")
        .arg(teller.first(conflict), teller.when(conflict));
}

} // namespace rostrum::rule::noTrack
