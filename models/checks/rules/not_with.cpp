#include "models/checks/placements.h"
#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// Two people are on one session, or a person on one, though a link says that they must not be. It asks for no time, so
// an unscheduled session counts too.
namespace rostrum::rule::notWith {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const LinkRule& link : linksOf(facts, self, LinkKind::NotWith)) {
        const bool asks = link.a.person().isValid() || link.b.person().isValid();
        if (asks && isOn(self, link.a) && isOn(self, link.b))
            findings.addEverywhere(self, link.id.value).people = peopleOf(link);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const QString title = teller.title(conflict.key.low);
    if (conflict.people.size() < 2) {
        //: %1 a person, %2 a session's title.
        return QCoreApplication::translate("Conflict", "%1 is on “%2”, though that must not be")
            .arg(teller.people(conflict), title);
    }
    //: %1 two people, “Ana and Ben”, %2 a session's title.
    return QCoreApplication::translate("Conflict", "%1 are both on “%2”, though they must not be on one session")
        .arg(teller.people(conflict), title);
}

} // namespace rostrum::rule::notWith
