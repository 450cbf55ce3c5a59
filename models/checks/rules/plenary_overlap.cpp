#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

// A session runs while everybody is called to a plenary. A break does no harm, and one plenary shown in several rooms
// is one.
namespace rostrum::rule::plenaryOverlap {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    if (self.isBreak())
        return;
    const Timeline& others = self.is(session_type::kPlenary) ? facts.everything() : facts.plenaries();
    forEachMeeting(facts, others, self, findings, [&](const Side& mine, const SessionFacts& other, const Side& theirs) {
        if (!other.isBreak())
            findings.add(self, mine, other, theirs, common(mine.span, theirs.span));
    });
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const auto isPlenary = [&](SessionId id) {
        const Session* session = teller.programme().sessions.find(id);
        return session != nullptr && session->type.trimmed().toCaseFolded() == session_type::kPlenary;
    };
    const bool first = isPlenary(conflict.sessions.front());
    if (first && isPlenary(conflict.sessions.back())) {
        //: %1 and %2 a session and its room, %3 when.
        return QCoreApplication::translate("Conflict", "The plenaries %1 and %2 overlap on %3")
            .arg(teller.first(conflict), teller.second(conflict), teller.when(conflict));
    }
    //: %1 and %2 a session and its room, %3 when.
    return QCoreApplication::translate("Conflict", "%1 runs against the plenary %2 on %3")
        .arg(first ? teller.second(conflict) : teller.first(conflict),
             first ? teller.first(conflict) : teller.second(conflict), teller.when(conflict));
}

} // namespace rostrum::rule::plenaryOverlap
