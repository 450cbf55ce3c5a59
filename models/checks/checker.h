#pragma once

#include "models/checks/conflict.h"
#include "models/checks/facts.h"

#include <unordered_map>
#include <vector>

namespace rostrum {

/// Everything that is wrong with a programme: errors first, then by time, kind, titles and names.
[[nodiscard]] std::vector<Conflict> checkAll(const Programme& programme, const CheckOptions& options = {});

/// What a change did to the list of conflicts, by ConflictKey. A conflict whose times, sides or severity changed is
/// neither new nor gone.
struct CheckDelta
{
    std::vector<Conflict> appeared;
    std::vector<Conflict> went;
    std::vector<Conflict> altered; ///< As they are now.

    [[nodiscard]] bool empty() const { return appeared.empty() && went.empty() && altered.empty(); }
};

/// Keeps the conflicts of a programme that changes. It always has what `checkAll` would answer, and finds it by looking
/// only at what a change touches.
class Checker
{
public:
    Checker() = default;
    explicit Checker(const Programme& programme, CheckOptions options = {});
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;
    Checker(Checker&&) = default;
    Checker& operator=(Checker&&) = default;

    /// Follows a change: `programme` is what it led to, `changes` which rows it made, altered or took away.
    CheckDelta update(const Programme& programme, const ChangeSet& changes);

    /// All conflicts, in the order of `checkAll`. The pointers hold until the next update.
    [[nodiscard]] const std::vector<const Conflict*>& conflicts() const { return m_sorted; }
    [[nodiscard]] std::vector<const Conflict*> conflictsOf(SessionId session) const;

    /// The conflicts that a session would take part in, were `proposed` one of its placements, in place of the one with
    /// the same id where there is one: what `conflictsOf` would say after the move. Nothing is changed. `programme` is
    /// the one that was last given to this object; the session may be unscheduled in it.
    /// A cancelled session has no conflicts wherever it stands.
    [[nodiscard]] std::vector<Conflict> whatIf(const Programme& programme, SessionId id,
                                               const Placement& proposed) const;

private:
    void rebuild(const Programme& programme, CheckDelta& delta);
    void updateSessions(const Programme& programme, const ChangeSet& changes, CheckDelta& delta);
    void replace(const std::set<SessionId>& touched, std::vector<Conflict> found, CheckDelta& delta);
    void insert(std::vector<Conflict> found);

    CheckOptions m_options;
    Facts m_facts;
    std::unordered_map<ConflictKey, Conflict> m_conflicts;
    std::unordered_map<SessionId, std::set<ConflictKey>> m_bySession;
    std::vector<const Conflict*> m_sorted;
};

} // namespace rostrum
