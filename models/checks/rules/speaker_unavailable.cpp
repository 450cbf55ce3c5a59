#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

// A session lies outside the times that somebody on it gave. Whoever was not asked, or can come at any time, is free.
namespace rostrum::rule::speakerUnavailable {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const PersonId id : self.people) {
        const PersonFacts* person = facts.person(id);
        if (person == nullptr || !person->limited)
            continue;
        for (const Side& side : self.occurrences) {
            if (!covers(person->windows, side.span))
                findings.add(self, side, id);
        }
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    constexpr size_t kTold = 4;
    const QString name = teller.person(conflict.key.person);
    const Person* person = teller.programme().people.find(conflict.key.person);
    const std::vector<Span> windows =
        person != nullptr ? merged(person->windows, teller.programme().zone) : std::vector<Span>();
    if (windows.empty() || windows.size() > kTold) {
        //: %1 a person, %2 a session and its room, %3 when it is.
        return QCoreApplication::translate("Conflict", "%1 is not available for %2 on %3")
            .arg(name, teller.first(conflict), teller.when(conflict));
    }
    //: %1 a person, %2 a session and its room, %3 when it is, %4 when the person is available.
    return QCoreApplication::translate("Conflict", "%1 is not available for %2 on %3, only on %4")
        .arg(name, teller.first(conflict), teller.when(conflict), teller.when(windows));
}

QStringList details(const Conflict& conflict, const Facts& facts)
{
    const PersonFacts* person = facts.person(conflict.key.person);
    return person != nullptr ? facts.wallTexts(person->windows) : QStringList();
}

} // namespace rostrum::rule::speakerUnavailable
