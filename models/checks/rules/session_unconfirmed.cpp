#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"
#include "models/domain/names.h"

// A scheduled session is only a draft or tentative.
namespace rostrum::rule::sessionUnconfirmed {

void check(const Facts&, const SessionFacts& self, Findings& findings)
{
    if (self.state == SessionState::Confirmed)
        return;
    for (const Side& side : self.occurrences)
        findings.add(self, side);
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a session and its room, %2 when it is.
    return QCoreApplication::translate("Conflict", "%1 is scheduled on %2, but not confirmed yet")
        .arg(teller.first(conflict), teller.when(conflict));
}

QStringList details(const Conflict& conflict, const Facts& facts)
{
    const SessionFacts* session = facts.session(conflict.key.low);
    return session != nullptr ? QStringList{toWord(session->state)} : QStringList();
}

} // namespace rostrum::rule::sessionUnconfirmed
