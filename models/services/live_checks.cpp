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
