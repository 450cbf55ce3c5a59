#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"
#include "models/domain/names.h"

// Somebody on a scheduled session has not said yes. One who has arrived has.
namespace rostrum::rule::speakerUnconfirmed {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const PersonId id : self.people) {
        const PersonFacts* person = facts.person(id);
        if (person == nullptr || person->state == PersonState::Confirmed || person->state == PersonState::Arrived)
            continue;
        for (const Side& side : self.occurrences)
            findings.add(self, side, id);
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const Person* person = teller.programme().people.find(conflict.key.person);
    const QString name = teller.person(conflict.key.person);
    if (person != nullptr && person->state == PersonState::Declined) {
        //: %1 a person, %2 a session and its room, %3 when it is.
        return QCoreApplication::translate("Conflict", "%1 has declined, but is on %2 on %3")
            .arg(name, teller.first(conflict), teller.when(conflict));
    }
    //: %1 a person, %2 a session and its room, %3 when it is.
    return QCoreApplication::translate("Conflict", "%1 has not confirmed yet, but is on %2 on %3")
        .arg(name, teller.first(conflict), teller.when(conflict));
}

QStringList details(const Conflict& conflict, const Facts& facts)
{
    const PersonFacts* person = facts.person(conflict.key.person);
    return person != nullptr ? QStringList{toWord(person->state)} : QStringList();
}

} // namespace rostrum::rule::speakerUnconfirmed
