#include "models/exchange/schedule_xml/people_index.h"

#include "models/domain/names.h"
#include "models/exchange/extra.h"

#include <algorithm>

namespace rostrum::schedule_xml {

void PeopleIndex::readGuids(const RawSchedule& raw)
{
    // Who has a guid is known first, so that the same name without one finds them.
    for (const RawDay& day : raw.days) {
        for (const RawEvent& each : day.events) {
            for (const RawPerson& person : each.persons) {
                if (person.guid.isEmpty() || m_byGuid.contains(person.guid))
                    continue;
                const size_t index = indexOf(person);
                m_withGuidByName[person.name].push_back(index);
            }
        }
    }
}

size_t PeopleIndex::indexOf(const RawPerson& raw)
{
    bool ok = false;
    const qint64 id = raw.id.toLongLong(&ok);
    if (!raw.guid.isEmpty()) {
        if (const auto at = m_byGuid.constFind(raw.guid); at != m_byGuid.constEnd())
            return at.value();
    } else {
        if (const auto at = m_withGuidByName.constFind(raw.name); at != m_withGuidByName.constEnd() && at->size() == 1)
            return at->front();
        if (const auto at = m_byName.constFind(raw.name); at != m_byName.constEnd())
            return at.value();
    }
    ImportedPerson person;
    person.guid = raw.guid;
    person.name = raw.name;
    person.sourceId = ok && id >= 0 ? id : -1;
    QJsonObject kept;
    raw.kept.writeTo(kept);
    person.extra = extra::with({}, kFormat.toString(), kept);
    m_people.push_back(person);
    const size_t index = m_people.size() - 1;
    if (raw.guid.isEmpty())
        m_byName.insert(raw.name, index);
    else
        m_byGuid.insert(raw.guid, index);
    return index;
}

std::vector<ImportedPart> PeopleIndex::parts(const RawEvent& raw)
{
    std::vector<ImportedPart> list;
    for (const RawPerson& person : raw.persons) {
        ImportedPart part;
        part.person = indexOf(person);
        part.role = fromWord<PartRole>(QStringView(person.role).trimmed());
        const bool twice =
            std::any_of(list.begin(), list.end(), [&part](const ImportedPart& p) { return p.person == part.person; });
        if (!twice)
            list.push_back(part);
    }
    return list;
}

} // namespace rostrum::schedule_xml
