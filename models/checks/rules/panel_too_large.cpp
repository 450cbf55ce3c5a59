#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// More people are on a scheduled panel than can have their say. Whoever moderates counts, a reserve does not.
namespace rostrum::rule::panelTooLarge {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const int limit = facts.rules().limit(ConflictKind::PanelTooLarge);
    if (!self.is(session_type::kPanel) || static_cast<int>(self.people.size()) <= limit)
        return;
    for (const Side& side : self.occurrences)
        findings.add(self, side);
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.
    return QCoreApplication::translate("Conflict", "%1 on %2 has %n person(s) on it; a panel has at most %3", nullptr,
                                       teller.peopleOn(conflict.key.low))
        .arg(teller.first(conflict), teller.when(conflict), teller.number(teller.limit(conflict)));
}

} // namespace rostrum::rule::panelTooLarge
