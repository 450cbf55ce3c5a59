#include "models/domain/programme.h"

#include <unordered_set>

namespace rostrum {

const Day* Programme::dayOf(WallTime time) const
{
    constexpr qint64 kDay = 24 * 60;
    const Day* found = nullptr;
    for (const Day& day : days) {
        if (day.begins().minutes <= time.minutes)
            found = &day;
    }
    return found != nullptr && time.minutes - found->begins().minutes < kDay ? found : nullptr;
}

const Placement* Programme::placement(PlacementId id, const Session** session) const
{
    for (const Session& each : sessions) {
        for (const Placement& placement : each.placements) {
            if (placement.id == id) {
                if (session != nullptr)
                    *session = &each;
                return &placement;
            }
        }
    }
    return nullptr;
}

QString Programme::displayName(const Person& person)
{
    if (!person.name.isEmpty())
        return person.name;
    QStringList parts;
    for (const QString& part :
         {person.prefix, person.givenName, person.additionalName, person.familyName, person.suffix}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.isEmpty() ? person.nativeName : parts.join(u' ');
}

QString Programme::sortName(const Person& person)
{
    if (!person.sortKey.isEmpty())
        return person.sortKey;
    if (!person.familyName.isEmpty())
        return person.givenName.isEmpty() ? person.familyName
                                          : person.familyName + QStringLiteral(", ") + person.givenName;
    return displayName(person);
}

std::vector<PersonId> Programme::speakers() const
{
    std::vector<PersonId> ids;
    std::unordered_set<PersonId> seen;
    for (const Session& session : sessions) {
        for (const Part& part : session.people) {
            if (seen.insert(part.person).second)
                ids.push_back(part.person);
        }
    }
    return ids;
}

} // namespace rostrum
