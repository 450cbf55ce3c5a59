#pragma once

#include "models/exchange/imported_programme.h"
#include "models/exchange/schedule_xml/raw_schedule.h"

#include <QHash>

namespace rostrum::schedule_xml {

/// Who is who within one file. Ids cannot be trusted (36C3 has 253 people with id 0), so a person is known by guid,
/// else by name.
class PeopleIndex
{
public:
    /// Gets to know all that have a guid first, so that the same name without one finds them.
    void readGuids(const RawSchedule& raw);
    /// The parts of an event, each person once.
    [[nodiscard]] std::vector<ImportedPart> parts(const RawEvent& raw);
    [[nodiscard]] std::vector<ImportedPerson> take() { return std::move(m_people); }

private:
    size_t indexOf(const RawPerson& raw);

    QHash<QString, size_t> m_byGuid;
    QHash<QString, size_t> m_byName; ///< Those without a guid.
    QHash<QString, std::vector<size_t>> m_withGuidByName;
    std::vector<ImportedPerson> m_people;
};

} // namespace rostrum::schedule_xml
