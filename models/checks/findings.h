#pragma once

#include "models/checks/facts.h"

#include <set>
#include <span>
#include <unordered_map>

namespace rostrum {

struct Rule;

/// Gathers what the rules find into one conflict for each kind, pair of sessions and person.
class Findings
{
public:
    enum class Asked {
        One, ///< The rules are run for one session: all that it takes part in is asked for.
        All, ///< They are run for every session.
    };
    explicit Findings(Asked asked)
        : m_asked(asked)
    {}
    /// The rules are run for those sessions, and all is asked for in which one of them takes part.
    explicit Findings(const std::set<SessionId>& touched)
        : m_touched(&touched)
    {}

    /// Runs the rules that are on over one session, which need not be as `facts` has it.
    void check(const Facts& facts, const SessionFacts& self);

    /// False where the pair is found from the other side.
    [[nodiscard]] bool wants(SessionId self, SessionId other) const { return self <= other || !runsFor(other); }
    /// The conflict of one session at one of its placements.
    Conflict& add(const SessionFacts& self, const Side& side, PersonId person = {}, RoomId room = {}, qint64 which = 0);
    /// The conflict of one session wherever it is; of an unscheduled one too, which has no place to name.
    Conflict& addEverywhere(const SessionFacts& self, qint64 which = 0);
    /// The conflict of two placements, of two sessions or of the same.
    Conflict& add(const SessionFacts& self, const Side& mine, const SessionFacts& other, const Side& theirs, Span span,
                  PersonId person = {}, RoomId room = {}, qint64 which = 0);
    /// The conflict of all that one person has on in a stretch of time, in order. Nothing where the session has no part
    /// in it, or where it is found from another of them.
    void addStretch(const SessionFacts& self, std::span<const Side* const> sides, PersonId person, qint64 which);

    /// All, each with its sides and times in order, in no order among themselves.
    [[nodiscard]] std::vector<Conflict> take();

private:
    struct Draft
    {
        Conflict conflict;
        QString lowTitle;
        QString highTitle;
    };

    /// Whether the rules are run for that session too.
    [[nodiscard]] bool runsFor(SessionId session) const
    {
        return m_touched != nullptr ? m_touched->contains(session) : m_asked == Asked::All;
    }

    Asked m_asked = Asked::All;
    const std::set<SessionId>* m_touched = nullptr;
    ConflictKind m_kind = ConflictKind::RoomOverlap;
    Severity m_severity = Severity::Error;
    std::unordered_map<ConflictKey, Draft> m_drafts;
};

/// Calls `visit(mine, other, theirs)` for each placement of another session on that timeline that overlaps one of the
/// session's own, as far as the findings want it.
template <class Visit>
void forEachMeeting(const Facts& facts, const Timeline& timeline, const SessionFacts& self, const Findings& findings,
                    Visit visit)
{
    for (const Side& mine : self.occurrences) {
        timeline.forOverlapping(mine.span, [&](const Timeline::Entry& entry) {
            if (entry.session == self.id || !findings.wants(self.id, entry.session))
                return;
            const SessionFacts& other = *facts.session(entry.session);
            visit(mine, other, other.occurrences[entry.occurrence]);
        });
    }
}

/// The order in which conflicts are listed: errors first, then by time, kind, titles and names.
class ConflictOrder
{
public:
    explicit ConflictOrder(const Facts& facts)
        : m_facts(facts)
    {}

    [[nodiscard]] bool operator()(const Conflict& a, const Conflict& b) const;

private:
    const Facts& m_facts;
};

} // namespace rostrum
