#pragma once

#include "models/checks/conflict.h"

#include <map>
#include <set>
#include <tuple>

namespace rostrum {

/// The contract of `check` written down as plainly as can be, to hold the real thing against: every pair with every
/// other, and what is inside what minute by minute. It shares nothing with models/checks but the names of the kinds.
class PlainChecker
{
public:
    using Key = std::tuple<QString, SessionId, SessionId, PersonId>;
    using Pairs = std::set<std::pair<PlacementId, PlacementId>>;
    /// For each conflict, the placements that it is between; the same twice where it is about one.
    using Answer = std::map<Key, Pairs>;

    explicit PlainChecker(const Programme& programme)
        : p(programme)
    {
        for (const Session& session : p.sessions) {
            if (session.state == SessionState::Cancelled)
                continue;
            for (const Placement& placement : session.placements)
                m_all.push_back({&session, &placement});
        }
    }

    Answer run()
    {
        for (const Held& a : m_all) {
            single(a);
            for (const Held& b : m_all) {
                if (a.placement->id < b.placement->id)
                    pair(a, b);
            }
        }
        return m_answer;
    }

private:
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

    void tell(const char* word, const Held& a, PersonId person = {})
    {
        m_answer[{QString::fromLatin1(word), a.session->id, SessionId(), person}].insert(
            {a.placement->id, a.placement->id});
    }
    void tell(const char* word, const Held& a, const Held& b, PersonId person = {})
    {
        m_answer[{QString::fromLatin1(word), std::min(a.session->id, b.session->id),
                  std::max(a.session->id, b.session->id), person}]
            .insert({std::min(a.placement->id, b.placement->id), std::max(a.placement->id, b.placement->id)});
    }

    void single(const Held& a)
    {
        for (const PersonId id : present(a)) {
            const Person* person = p.people.find(id);
            if (person == nullptr)
                continue;
            if (person->availability == Availability::Windows && !inside(itself(a), real(person->windows)))
                tell("speaker-unavailable", a, id);
            if (person->state != PersonState::Confirmed && person->state != PersonState::Arrived)
                tell("speaker-unconfirmed", a, id);
        }
        std::vector<Minutes> hours;
        for (const Day& day : p.days) {
            if (day.closes > day.opens)
                hours.push_back({p.zone.toInstant(day.opens), p.zone.toInstant(day.closes)});
            else
                hours.push_back({p.zone.toInstant(day.begins()), p.zone.toInstant(day.begins().plus(1440))});
        }
        if (!hours.empty() && !inside(itself(a), hours))
            tell("outside-hours", a);
        const QString type = a.session->type.trimmed().toLower();
        if (present(a).empty() && (type == u"panel" || type == u"keynote" || type == u"workshop"))
            tell("no-speaker", a);
        inRoom(a);
    }
    void inRoom(const Held& a)
    {
        const Room* room = p.rooms.find(a.placement->room);
        if (room == nullptr)
            return;
        bool closed = false;
        bool interpretation = false;
        bool partsStepFree = true;
        bool partsKnown = true;
        int partsCapacity = 0;
        QStringList equipment;
        const std::set<RoomId> all = space(room->id);
        for (const RoomId id : all) {
            const Room& each = *p.rooms.find(id);
            closed = closed || (!each.windows.empty() && !inside(itself(a), real(each.windows)));
            interpretation = interpretation || each.interpretation;
            for (const QString& thing : each.equipment)
                equipment << thing.trimmed().toLower();
            if (each.parts.empty()) {
                partsStepFree = partsStepFree && each.stepFree;
                partsKnown = partsKnown && each.capacity > 0;
                partsCapacity += each.capacity;
            }
        }
        if (closed)
            tell("room-unavailable", a);
        const int capacity = room->capacity > 0 ? room->capacity : all.size() > 1 && partsKnown ? partsCapacity : 0;
        if (capacity > 0 && a.session->expectedPeople > capacity)
            tell("room-too-small", a);
        bool missing = a.session->needsInterpretation && !interpretation;
        missing = missing || (a.session->needsStepFree && !room->stepFree && !(all.size() > 1 && partsStepFree));
        for (const QString& need : a.session->needs)
            missing = missing || !equipment.contains(need.trimmed().toLower());
        if (missing)
            tell("equipment-missing", a);
    }

    void pair(const Held& a, const Held& b)
    {
        roomOf(a, b);
        const bool meets = meet(itself(a), itself(b));
        const bool sameSession = a.session == b.session;
        const bool sameTime = itself(a).from == itself(b).from && itself(a).to == itself(b).to;
        for (const PersonId person : present(a)) {
            if (!present(b).contains(person))
                continue;
            if (meets && !(sameSession && sameTime))
                tell("speaker-overlap", a, b, person);
            if (!meets)
                changeover(a, b, person);
        }
        if (sameSession || !meets)
            return;
        for (const ChapterId chapter : a.session->chapters) {
            if (std::count(b.session->chapters.begin(), b.session->chapters.end(), chapter) > 0)
                tell("chapter-overlap", a, b);
        }
        const Track* track = p.tracks.find(a.session->track);
        if (track != nullptr && track->checkOverlap && a.session->track == b.session->track)
            tell("track-overlap", a, b);
    }
    void roomOf(const Held& a, const Held& b)
    {
        const RoomId roomA = a.placement->room;
        const RoomId roomB = b.placement->room;
        if (!roomA.isValid() || !roomB.isValid())
            return;
        for (qint64 minute = withSetup(a).from; minute < withSetup(a).to; ++minute) {
            if (!withSetup(b).has(minute))
                continue;
            for (const RoomId cell : space(roomA)) {
                if (!space(roomB).contains(cell) || (roomA == roomB && cell != roomA))
                    continue;
                int there = 0;
                for (const Held& each : m_all) {
                    const RoomId room = each.placement->room;
                    const bool counts = roomA == roomB ? room == cell : room.isValid() && space(room).contains(cell);
                    there += counts && withSetup(each).has(minute) ? 1 : 0;
                }
                if (there > p.rooms.find(cell)->holds) {
                    tell("room-overlap", a, b);
                    return;
                }
            }
        }
    }
    void changeover(const Held& a, const Held& b, PersonId person)
    {
        const Held& first = itself(a).from <= itself(b).from ? a : b;
        const Held& second = &first == &a ? b : a;
        const RoomId from = first.placement->room;
        const RoomId to = second.placement->room;
        const qint64 leaves = itself(first).to;
        const qint64 comes = itself(second).from;
        if (itself(a).none() || itself(b).none() || comes - leaves >= p.conference.changeoverMin || !from.isValid() ||
            !to.isValid() || sameSpace(from, to))
            return;
        for (const Held& each : m_all) {
            const Minutes minutes = itself(each);
            if (!minutes.none() && present(each).contains(person) && leaves <= minutes.from && minutes.to <= comes)
                return;
        }
        tell("no-changeover", a, b, person);
    }

    const Programme& p;
    std::vector<Held> m_all;
    Answer m_answer;
};

} // namespace rostrum
