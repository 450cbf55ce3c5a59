#pragma once

#include "tests/checks/plain_programme.h"

namespace rostrum {

/// The contract of `check` written down as plainly as can be, to hold the real thing against: every pair with every
/// other. What the contract adds to is in plain_extra_checker.h.
class PlainChecker : private PlainProgramme
{
public:
    using PlainProgramme::Answer;

    explicit PlainChecker(const Programme& programme)
        : PlainProgramme(programme)
    {}

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
        const RoomId from = a.placement->room;
        const RoomId to = b.placement->room;
        if (from.isValid() && to.isValid() && !sameSpace(from, to) &&
            follow(a, b, p.conference.changeoverMin, [&](const Held& each) { return present(each).contains(person); }))
            tell("no-changeover", a, b, person);
    }
};

} // namespace rostrum
