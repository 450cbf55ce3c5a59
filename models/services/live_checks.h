#pragma once

#include "models/checks/checker.h"
#include "models/checks/mender.h"
#include "models/services/document.h"

#include <QObject>

namespace rostrum {

/// The conflicts of an open document, kept current as it changes. Make it before whatever shows conflicts, so that it
/// hears of a change first.
class LiveChecks : public QObject
{
    Q_OBJECT

public:
    explicit LiveChecks(Document& document);

    /// All conflicts that nobody has accepted, errors first. The reference holds until the next change.
    [[nodiscard]] const std::vector<Conflict>& conflicts() const;
    /// Those that were accepted and have not changed since, in the same order.
    [[nodiscard]] const std::vector<AcceptedFinding>& accepted() const;
    [[nodiscard]] std::vector<Conflict> of(SessionId session) const;
    /// Those in which that person is concerned.
    [[nodiscard]] std::vector<Conflict> of(PersonId person) const;
    /// The worst that a session takes part in, or nothing.
    [[nodiscard]] std::optional<Severity> worst(SessionId session) const;
    [[nodiscard]] std::optional<Severity> worst(PersonId person) const;
    /// What the session would take part in, were `proposed` one of its placements, in place of the one with its id.
    /// With a track, the session would be in that one.
    [[nodiscard]] std::vector<Conflict> whatIf(SessionId session, const Placement& proposed,
                                               std::optional<TrackId> track = {}) const;
    /// What stands in the way of the placement wherever it is put; nothing for a session that has no conflicts at all.
    /// Holds until the next change.
    [[nodiscard]] std::optional<Obstacles> obstacles(SessionId session, const Placement& moving) const;

    /// What would mend that conflict, nearest first: see Mender.
    [[nodiscard]] std::vector<Mend> mendsFor(const ConflictKey& conflict) const;

Q_SIGNALS:
    /// After a change that made, altered or solved a conflict, or to the list of accepted ones.
    void conflictsChanged(const rostrum::CheckDelta& delta);

private:
    void follow(const ChangeSet& changes);
    [[nodiscard]] const std::vector<size_t>& rowsOf(PersonId person) const;

    Document& m_document;
    Checker m_checker;
    mutable std::optional<std::vector<Conflict>> m_conflicts; ///< Copied when somebody asks.
    mutable std::optional<std::vector<AcceptedFinding>> m_accepted;
    /// The rows of `conflicts`, errors first; worked out when somebody asks.
    mutable std::optional<std::unordered_map<PersonId, std::vector<size_t>>> m_byPerson;
    mutable std::unique_ptr<Mender> m_mender; ///< Of the programme as it is; made when somebody asks.
};

} // namespace rostrum
