#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// A scheduled panel, keynote or workshop has nobody on it. A reserve is nobody until somebody drops out.
namespace rostrum::rule::noSpeaker {

void check(const Facts&, const SessionFacts& self, Findings& findings)
{
    const QStringView type = self.type;
    const bool asks = type == session_type::kPanel || type == session_type::kKeynote || type == session_type::kWorkshop;
    if (!asks || !self.people.empty())
        return;
    for (const Side& side : self.occurrences)
        findings.add(self, side);
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session and its room, %2 when it is.
    return QCoreApplication::translate("Conflict", "%1 on %2 has nobody on it")
        .arg(teller.first(conflict), teller.when(conflict));
}

} // namespace rostrum::rule::noSpeaker
