#include "models/checks/placements.h"
#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

#include <algorithm>

// Somebody has three sessions or more without a pause as long as the limit. Sessions that overlap leave no pause
// either.
namespace rostrum::rule::threeInARow {

namespace {

constexpr int kThree = 3;

/// Whether the person has anything else on so near that it leaves no pause: in a large programme most have not.
bool isNearOther(const Facts& facts, PersonId person, const SessionFacts& self, int pause)
{
    if (self.occurrences.size() > 1)
        return true;
    bool found = false;
    for (const Side& side : self.occurrences) {
        facts.of(person).forOverlapping(
            {side.span.start - pause, side.span.end + pause},
            [&](const Timeline::Entry& entry) { found = found || entry.session != self.id; });
    }
    return found;
}

} // namespace

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const int pause = facts.rules().limit(ConflictKind::ThreeInARow);
    for (const PersonId person : self.people) {
        if (!isNearOther(facts, person, self, pause))
            continue;
        const Sides sides = placementsOf(facts, person, self);
        for (size_t from = 0, to = 0; from < sides.size(); from = to) {
            qint64 end = sides[from]->span.end;
            for (to = from + 1; to < sides.size() && sides[to]->span.start - end < pause; ++to)
                end = std::max(end, sides[to]->span.end);
            const std::span<const Side* const> run(&sides[from], to - from);
            if (happenings(run) >= kThree)
                findings.addStretch(self, run, person, run.front()->span.start);
        }
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a person, %n how many sessions, %2 when, %3 a number of minutes, %4 the titles.
    return QCoreApplication::translate("Conflict", "%1 has %n session(s) in a row on %2 without a pause of %3 min: %4",
                                       nullptr, teller.happenings(conflict))
        .arg(teller.person(conflict.key.person), teller.when(teller.stretch(conflict)),
             teller.number(teller.limit(conflict)), teller.titles(conflict));
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    spreadPeople(facts, self, sessions);
}

} // namespace rostrum::rule::threeInARow
