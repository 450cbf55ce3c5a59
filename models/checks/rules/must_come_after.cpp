#include "models/checks/placements.h"
#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

#include <algorithm>
#include <tuple>

// What one session or person has on begins before the first that another has on has ended, though a link says that it
// must come after. A session that both are on is no breach.
namespace rostrum::rule::mustComeAfter {

namespace {

/// What the others have to wait for.
const Side* firstToEnd(const Sides& sides)
{
    const auto at = std::ranges::min_element(sides, [](const Side* a, const Side* b) {
        return std::tie(a->span.end, a->span.start, a->session, a->placement) <
               std::tie(b->span.end, b->span.start, b->session, b->placement);
    });
    return at == sides.end() ? nullptr : *at;
}

/// Whether the second of the two sessions is the one that begins too early.
bool secondIsEarly(const Conflict& conflict, const LinkRule& link, const Programme& programme)
{
    const auto isOn = [&](SessionId id) {
        if (link.a.session().isValid())
            return link.a.session() == id;
        const Session* session = programme.sessions.find(id);
        return session != nullptr && std::ranges::any_of(session->people, [&](const Part& part) {
                   return part.person == link.a.person() && part.role != PartRole::Reserve;
               });
    };
    const Clash& clash = conflict.clashes.front();
    if (isOn(conflict.sessions.front()) && isOn(conflict.sessions.back()))
        return clash.first.span.start != clash.span.start || clash.second.span.end != clash.span.end;
    return isOn(conflict.sessions.back());
}

} // namespace

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const auto tell = [&](const LinkRule& link, const Side& early, const Side& awaited) {
        if (early.session == awaited.session || early.span.start >= awaited.span.end)
            return;
        const bool mine = early.session == self.id;
        const SessionId other = mine ? awaited.session : early.session;
        if (!findings.wants(self.id, other))
            return;
        findings
            .add(self, mine ? early : awaited, *facts.session(other), mine ? awaited : early,
                 {early.span.start, awaited.span.end}, {}, {}, link.id.value)
            .people = peopleOf(link);
    };
    for (const LinkRule& link : linksOf(facts, self, LinkKind::MustComeAfter)) {
        const Side* awaited = firstToEnd(placementsOf(facts, link.b, self));
        if (awaited == nullptr)
            continue;
        for (const Side* early : placementsOf(facts, link.a, self)) {
            if (early->session == self.id || awaited->session == self.id)
                tell(link, *early, *awaited);
        }
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const LinkRule* link = teller.programme().links.find(LinkRuleId{conflict.key.which});
    if (link == nullptr) {
        //: %1 and %2 a session and its room.
        return QCoreApplication::translate("Conflict", "%1 and %2 are in the wrong order")
            .arg(teller.first(conflict), teller.second(conflict));
    }
    const bool second = secondIsEarly(conflict, *link, teller.programme());
    const QString early = second ? teller.second(conflict) : teller.first(conflict);
    const QString awaited = second ? teller.first(conflict) : teller.second(conflict);
    const Span span = conflict.clashes.front().span;
    const QString begins = teller.when(Span{span.start, span.start});
    const QString ends = teller.when(Span{span.end, span.end});
    if (conflict.people.empty()) {
        //: %1 and %2 a session and its room, %3 and %4 a day and a time.
        return QCoreApplication::translate("Conflict",
                                           "%1 must come after %2, but begins on %3, before that one ends on %4")
            .arg(early, awaited, begins, ends);
    }
    //: %1 and %2 a person or a session, %3 and %4 a session and its room, %5 and %6 a day and a time.
    return QCoreApplication::translate("Conflict", "%1 must come after %2, but %3 begins on %5, before %4 ends on %6")
        .arg(teller.end(link->a), teller.end(link->b), early, awaited, begins, ends);
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    // Where it is what the others wait for, or no longer is, they all wait for something else.
    for (const LinkRule& link : linksOf(facts, self, LinkKind::MustComeAfter)) {
        if (!isOn(self, link.b))
            continue;
        for (const LinkEnd end : {link.a, link.b}) {
            for (const Side* side : placementsOf(facts, end, self))
                sessions.insert(side->session);
        }
    }
}

} // namespace rostrum::rule::mustComeAfter
