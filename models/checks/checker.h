#pragma once

#include "models/checks/acceptances.h"
#include "models/checks/conflict.h"
#include "models/checks/facts.h"
#include "models/checks/obstacles.h"

#include <unordered_map>
#include <vector>

namespace rostrum {

/// A conflict that somebody accepted, and what they said.
struct AcceptedFinding
{
    Conflict conflict;
    AcceptedConflict acceptance;

    bool operator==(const AcceptedFinding&) const = default;
};

/// Everything that is wrong with a programme: errors first, then by time, kind, titles and names. What has no time
/// comes last.
struct CheckReport
{
    std::vector<Conflict> conflicts;
    std::vector<AcceptedFinding> accepted; ///< In the same order; not among the conflicts.
};

/// By the programme's own rules.
[[nodiscard]] CheckReport checkProgramme(const Programme& programme);
/// Only the conflicts that nobody has accepted.
[[nodiscard]] std::vector<Conflict> checkAll(const Programme& programme);

/// What a change did to the list of conflicts, by ConflictKey. A conflict whose times, sides or severity changed is
/// neither new nor gone; one that was accepted is gone, and new when it no longer is.
struct CheckDelta
{
    std::vector<Conflict> appeared;
    std::vector<Conflict> went;
    std::vector<Conflict> altered; ///< As they are now.
    bool acceptedDiffer = false;   ///< Whether the list of accepted ones is another now.

    [[nodiscard]] bool empty() const { return appeared.empty() && went.empty() && altered.empty() && !acceptedDiffer; }
};

/// Keeps the conflicts of a programme that changes. It always has what `checkAll` would answer, and finds it by looking
/// only at what a change touches.
class Checker
{
public:
    Checker() = default;
    explicit Checker(const Programme& programme);
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;
    Checker(Checker&&) = default;
    Checker& operator=(Checker&&) = default;

    /// Follows a change: `programme` is what it led to, `changes` which rows it made, altered or took away.
    CheckDelta update(const Programme& programme, const ChangeSet& changes);

    /// All conflicts that nobody has accepted, in the order of `checkAll`. The pointers hold until the next update.
    [[nodiscard]] const std::vector<const Conflict*>& conflicts() const { return m_sorted; }
    /// Those that were accepted, in the same order.
    [[nodiscard]] std::vector<AcceptedFinding> accepted() const;
    [[nodiscard]] std::vector<const Conflict*> conflictsOf(SessionId session) const;

    /// The conflicts that a session would take part in, were `proposed` one of its placements, in place of the one with
    /// the same id where there is one: what `conflictsOf` would say after the move. Nothing is changed. `programme` is
    /// the one that was last given to this object; the session may be unscheduled in it. What was accepted for the
    /// facts that it would have is left out. A cancelled session has no conflicts wherever it stands.
    /// With a track, the session is in that one.
    [[nodiscard]] std::vector<Conflict> whatIf(const Programme& programme, SessionId id, const Placement& proposed,
                                               std::optional<TrackId> track = {}) const;
    /// What stands in the way of the placement wherever it is put, as with whatIf. Nothing for a session that has no
    /// conflicts wherever it stands. Holds until the next update.
    [[nodiscard]] std::optional<Obstacles> obstacles(const Programme& programme, SessionId id,
                                                     const Placement& moving) const;

private:
    struct Kept
    {
        Conflict conflict;
        std::optional<AcceptedConflict> acceptance;
    };

    [[nodiscard]] std::optional<SessionFacts> factsWith(const Programme& programme, SessionId id,
                                                        const Placement& proposed, std::optional<TrackId> track) const;
    void rebuild(const Programme& programme, CheckDelta& delta);
    void updateSessions(const Programme& programme, const ChangeSet& changes, CheckDelta& delta);
    void replace(const std::set<SessionId>& touched, std::vector<Conflict> found, CheckDelta& delta);
    [[nodiscard]] std::vector<Kept> judged(std::vector<Conflict> found) const;
    void insert(std::vector<Kept> found);

    Facts m_facts;
    Acceptances m_acceptances;
    std::unordered_map<ConflictKey, Kept> m_conflicts;
    std::unordered_map<SessionId, std::set<ConflictKey>> m_bySession;
    std::vector<const Conflict*> m_sorted;
    std::set<ConflictKey> m_accepted;
};

} // namespace rostrum
