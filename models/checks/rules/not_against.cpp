#include "models/checks/placements.h"
#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

// What one session or person has on overlaps what another has on, though a link says that they must not. A session that
// both are on is no breach.
namespace rostrum::rule::notAgainst {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const auto compare = [&](const LinkRule& link, LinkEnd own, LinkEnd others) {
        if (!isOn(self, own))
            return;
        for (const Side* theirs : placementsOf(facts, others, self)) {
            if (theirs->session == self.id || !findings.wants(self.id, theirs->session))
                continue;
            for (const Side& mine : self.occurrences) {
                if (!mine.span.overlaps(theirs->span))
                    continue;
                findings
                    .add(self, mine, *facts.session(theirs->session), *theirs, common(mine.span, theirs->span), {}, {},
                         link.id.value)
                    .people = peopleOf(link);
            }
        }
    };
    for (const LinkRule& link : linksOf(facts, self, LinkKind::NotAgainst)) {
        compare(link, link.a, link.b);
        compare(link, link.b, link.a);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const LinkRule* link = teller.programme().links.find(LinkRuleId{conflict.key.which});
    if (link == nullptr || conflict.people.empty()) {
        //: %1 and %2 a session and its room, %3 when.
        return QCoreApplication::translate("Conflict", "%1 and %2 overlap on %3, though they must not")
            .arg(teller.first(conflict), teller.second(conflict), teller.when(conflict));
    }
    //: %1 and %2 a person or a session, %3 and %4 a session and its room, %5 when.
    return QCoreApplication::translate("Conflict",
                                       "%1 and %2 must not be on at the same time, but %3 and %4 overlap on %5")
        .arg(teller.end(link->a), teller.end(link->b), teller.first(conflict), teller.second(conflict),
             teller.when(conflict));
}

} // namespace rostrum::rule::notAgainst
