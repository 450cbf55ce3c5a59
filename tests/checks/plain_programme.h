#pragma once

#include "models/domain/programme.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace rostrum {

/// What is asked of a programme to check it plainly: what is inside what, minute by minute. It shares nothing with
/// models/checks.
class PlainProgramme
{
public:
    /// Kind, sessions, person, and what else tells it apart.
    using Key = std::tuple<QString, SessionId, SessionId, PersonId, qint64>;
    using Pairs = std::set<std::pair<PlacementId, PlacementId>>;
    /// For each conflict, the placements that it is between; the same twice where it is about one, none where there is
    /// none.
    using Answer = std::map<Key, Pairs>;

protected:
    explicit PlainProgramme(const Programme& programme)
        : p(programme)
    {
        for (const Session& session : p.sessions) {
            if (session.state == SessionState::Cancelled)
                continue;
            for (const Placement& placement : session.placements)
                m_all.push_back({&session, &placement});
        }
    }

    struct Held
    {
        const Session* session;
        const Placement* placement;
    };
    struct Minutes
    {
        qint64 from;
        qint64 to;
        bool has(qint64 minute) const { return from <= minute && minute < to; }
        bool none() const { return to <= from; }
    };

    Minutes itself(const Held& held) const
    {
        const qint64 from = p.zone.toInstant(held.placement->start);
        return {from, from + held.placement->durationMin};
    }
    Minutes withSetup(const Held& held) const
    {
        Minutes minutes = itself(held);
        if (!minutes.none()) {
            minutes.from -= held.placement->setupMin;
            minutes.to += held.placement->clearupMin;
        }
        return minutes;
    }
    static bool meet(Minutes a, Minutes b)
    {
        for (qint64 minute = a.from; minute < a.to; ++minute) {
            if (b.has(minute))
                return true;
        }
        return false;
    }
    static std::set<PersonId> present(const Held& held)
    {
        std::set<PersonId> people;
        for (const Part& part : held.session->people) {
            if (part.role == PartRole::Speaker || part.role == PartRole::Moderator || part.role == PartRole::Host)
                people.insert(part.person);
        }
        return people;
    }
    std::set<RoomId> space(RoomId room) const
    {
        std::set<RoomId> all{room};
        for (bool more = true; more;) {
            more = false;
            for (const RoomId each : std::set<RoomId>(all)) {
                if (const Room* row = p.rooms.find(each)) {
                    for (const RoomId part : row->parts)
                        more = all.insert(part).second || more;
                }
            }
        }
        return all;
    }
    bool sameSpace(RoomId a, RoomId b) const
    {
        for (const RoomId each : space(a)) {
            if (space(b).contains(each))
                return true;
        }
        return false;
    }
    /// Every minute of the stretch lies in one of the windows, and one that has no minutes lies in or at the edge.
    bool inside(Minutes minutes, const std::vector<Minutes>& windows) const
    {
        const auto at = [&](qint64 minute, bool edge) {
            for (const Minutes& window : windows) {
                if (!window.none() && (window.has(minute) || (edge && window.to == minute)))
                    return true;
            }
            return false;
        };
        if (minutes.none())
            return at(minutes.from, true);
        for (qint64 minute = minutes.from; minute < minutes.to; ++minute) {
            if (!at(minute, false))
                return false;
        }
        return true;
    }
    std::vector<Minutes> real(const std::vector<Window>& windows) const
    {
        std::vector<Minutes> minutes;
        for (const Window& window : windows)
            minutes.push_back({p.zone.toInstant(window.start), p.zone.toInstant(window.end)});
        return minutes;
    }

    void tell(const char* word, const Held& a, PersonId person = {}, qint64 which = 0)
    {
        m_answer[{QString::fromLatin1(word), a.session->id, SessionId(), person, which}].insert(
            {a.placement->id, a.placement->id});
    }
    void tell(const char* word, const Held& a, const Held& b, PersonId person = {}, qint64 which = 0)
    {
        m_answer[{QString::fromLatin1(word), std::min(a.session->id, b.session->id),
                  std::max(a.session->id, b.session->id), person, which}]
            .insert({std::min(a.placement->id, b.placement->id), std::max(a.placement->id, b.placement->id)});
    }
    /// Less than so many minutes lie between the two, and nothing else that `counts`.
    template <class Counts>
    bool follow(const Held& a, const Held& b, int shorterThan, Counts counts) const
    {
        const Held& first = itself(a).from <= itself(b).from ? a : b;
        const Held& second = &first == &a ? b : a;
        const qint64 leaves = itself(first).to;
        const qint64 comes = itself(second).from;
        if (itself(a).none() || itself(b).none() || meet(itself(a), itself(b)) || comes - leaves >= shorterThan)
            return false;
        for (const Held& each : m_all) {
            const Minutes minutes = itself(each);
            if (!minutes.none() && counts(each) && leaves <= minutes.from && minutes.to <= comes)
                return false;
        }
        return true;
    }

    const Programme& p;
    std::vector<Held> m_all;
    Answer m_answer;
};

} // namespace rostrum
