#include "models/checks/placements.h"
#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

#include <map>

// Somebody has more sessions on one day of the conference than the limit.
namespace rostrum::rule::tooManyInDay {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const int limit = facts.rules().limit(ConflictKind::TooManyInDay);
    for (const PersonId person : self.people) {
        if (facts.of(person).entries().size() + self.occurrences.size() <= static_cast<size_t>(limit))
            continue;
        std::map<QDate, Sides> byDay;
        for (const Side* side : placementsOf(facts, person, self))
            byDay[facts.dayOf(side->span.start)].push_back(side);
        for (const auto& [day, sides] : byDay) {
            if (happenings(sides) > limit)
                findings.addStretch(self, sides, person, day.toJulianDay());
        }
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 a person, %n how many sessions, %2 a day, %3 a number, %4 the titles.
    return QCoreApplication::translate("Conflict", "%1 has %n session(s) on %2, where %3 is the most: %4", nullptr,
                                       teller.happenings(conflict))
        .arg(teller.person(conflict.key.person), teller.day(QDate::fromJulianDay(conflict.key.which)),
             teller.number(teller.limit(conflict)), teller.titles(conflict));
}

QStringList details(const Conflict& conflict, const Facts&)
{
    return {QDate::fromJulianDay(conflict.key.which).toString(Qt::ISODate), QString::number(conflict.clashes.size())};
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    spreadPeople(facts, self, sessions);
}

} // namespace rostrum::rule::tooManyInDay
