#include "models/checks/placements.h"
#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// Somebody has more sessions at the conference than the limit.
namespace rostrum::rule::tooManySessions {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const int limit = facts.rules().limit(ConflictKind::TooManySessions);
    for (const PersonId person : self.people) {
        if (facts.of(person).entries().size() + self.occurrences.size() <= static_cast<size_t>(limit))
            continue;
        const Sides sides = placementsOf(facts, person, self);
        if (happenings(sides) > limit)
            findings.addStretch(self, sides, person, 0);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a person, %n how many sessions, %2 a number, %3 the titles.
    return QCoreApplication::translate("Conflict", "%1 has %n session(s), where %2 is the most: %3", nullptr,
                                       teller.happenings(conflict))
        .arg(teller.person(conflict.key.person), teller.number(teller.limit(conflict)), teller.titles(conflict));
}

QStringList details(const Conflict& conflict, const Facts&)
{
    return {QString::number(conflict.clashes.size())};
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    spreadPeople(facts, self, sessions);
}

} // namespace rostrum::rule::tooManySessions
