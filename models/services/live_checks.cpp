#include "models/services/live_checks.h"

namespace rostrum {

LiveChecks::LiveChecks(Document& document)
    : m_document(document)
    , m_checker(document.programme())
{
    connect(&document, &Document::changed, this, &LiveChecks::follow);
}

void LiveChecks::follow(const ChangeSet& changes)
{
    const CheckDelta delta = m_checker.update(m_document.programme(), changes);
    m_conflicts.reset();
    m_accepted.reset();
    m_byPerson.reset();
    m_mender.reset();
    if (!delta.empty())
        Q_EMIT conflictsChanged(delta);
}

const std::vector<Conflict>& LiveChecks::conflicts() const
{
    if (!m_conflicts) {
        m_conflicts.emplace();
        m_conflicts->reserve(m_checker.conflicts().size());
        for (const Conflict* conflict : m_checker.conflicts())
            m_conflicts->push_back(*conflict);
    }
    return *m_conflicts;
}

const std::vector<AcceptedFinding>& LiveChecks::accepted() const
{
    if (!m_accepted)
        m_accepted = m_checker.accepted();
    return *m_accepted;
}

std::vector<Conflict> LiveChecks::of(SessionId session) const
{
    std::vector<Conflict> found;
    for (const Conflict* conflict : m_checker.conflictsOf(session))
        found.push_back(*conflict);
    return found;
}

std::optional<Severity> LiveChecks::worst(SessionId session) const
{
    std::optional<Severity> worst;
    for (const Conflict* conflict : m_checker.conflictsOf(session)) {
        if (conflict->severity == Severity::Error)
            return Severity::Error;
        worst = conflict->severity;
    }
    return worst;
}

const std::vector<size_t>& LiveChecks::rowsOf(PersonId person) const
{
    static const std::vector<size_t> none;
    if (!m_byPerson) {
        m_byPerson.emplace();
        const std::vector<Conflict>& all = conflicts();
        for (size_t row = 0; row < all.size(); ++row) {
            for (const PersonId id : all[row].people)
                (*m_byPerson)[id].push_back(row);
        }
    }
    const auto at = m_byPerson->find(person);
    return at == m_byPerson->end() ? none : at->second;
}

std::vector<Conflict> LiveChecks::of(PersonId person) const
{
    std::vector<Conflict> found;
    for (const size_t row : rowsOf(person))
        found.push_back(conflicts()[row]);
    return found;
}

std::optional<Severity> LiveChecks::worst(PersonId person) const
{
    const std::vector<size_t>& rows = rowsOf(person);
    return rows.empty() ? std::nullopt : std::optional(conflicts()[rows.front()].severity);
}

std::vector<Conflict> LiveChecks::whatIf(SessionId session, const Placement& proposed,
                                         std::optional<TrackId> track) const
{
    return m_checker.whatIf(m_document.programme(), session, proposed, track);
}

std::optional<Obstacles> LiveChecks::obstacles(SessionId session, const Placement& moving) const
{
    return m_checker.obstacles(m_document.programme(), session, moving);
}

std::vector<Mend> LiveChecks::mendsFor(const ConflictKey& conflict) const
{
    if (m_mender == nullptr)
        m_mender = std::make_unique<Mender>(m_document.programme());
    return m_mender->mendsFor(conflict);
}

} // namespace rostrum
