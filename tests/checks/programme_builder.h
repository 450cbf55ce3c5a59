#pragma once

#include "models/domain/programme.h"

#include <initializer_list>

namespace rostrum {

/// Puts a small programme together in a test. Ids count up, so they also tell the order in which things were added.
struct ProgrammeBuilder
{
    Programme programme;
    qint64 lastId = 0;

    ProgrammeBuilder()
    {
        programme.conference.timezone = "Europe/Berlin";
        programme.zone = Zone("Europe/Berlin");
        // A Saturday and a Sunday; clocks go back in the night between them.
        for (const QDate date : {QDate(2025, 10, 25), QDate(2025, 10, 26)}) {
            Day day;
            day.id = next<DayId>();
            day.date = date;
            programme.days.put(day);
        }
    }

    template <class Id>
    Id next()
    {
        return Id{++lastId};
    }

    static WallTime at(QStringView dateAndTime) { return *WallTime::parse(dateAndTime); }
    /// On the Saturday.
    static WallTime saturday(const char* time)
    {
        return WallTime::of(QDate(2025, 10, 25), QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm")));
    }
    static Window window(const char* from, const char* to) { return {saturday(from), saturday(to)}; }

    RoomId room(const QString& name, int holds = 1, std::vector<RoomId> parts = {})
    {
        Room room;
        room.id = next<RoomId>();
        room.name = name;
        room.holds = holds;
        room.parts = std::move(parts);
        programme.rooms.put(room);
        return room.id;
    }
    PersonId person(const QString& name, PersonState state = PersonState::Confirmed)
    {
        Person person;
        person.id = next<PersonId>();
        person.name = name;
        person.state = state;
        programme.people.put(person);
        return person.id;
    }
    SessionId session(const QString& title, std::initializer_list<PersonId> people = {})
    {
        Session session;
        session.id = next<SessionId>();
        session.title = title;
        for (const PersonId person : people)
            session.people.push_back({++lastId, person, PartRole::Speaker, {}});
        programme.sessions.put(session);
        return session.id;
    }
    PlacementId place(SessionId id, RoomId room, WallTime start, int minutes = 30, int setup = 0, int clearup = 0)
    {
        Placement placement;
        placement.id = next<PlacementId>();
        placement.room = room;
        placement.start = start;
        placement.durationMin = minutes;
        placement.setupMin = setup;
        placement.clearupMin = clearup;
        edit(id, [&](Session& session) { session.placements.push_back(placement); });
        return placement.id;
    }
    PlacementId place(SessionId id, RoomId room, const char* start, int minutes = 30, int setup = 0, int clearup = 0)
    {
        return place(id, room, saturday(start), minutes, setup, clearup);
    }

    template <class Change>
    void edit(SessionId id, Change change)
    {
        editIn(programme.sessions, id, change);
    }
    template <class Change>
    void edit(RoomId id, Change change)
    {
        editIn(programme.rooms, id, change);
    }
    template <class Change>
    void edit(PersonId id, Change change)
    {
        editIn(programme.people, id, change);
    }
    template <class Rows, class Id, class Change>
    static void editIn(Rows& rows, Id id, Change change)
    {
        auto row = *rows.find(id);
        change(row);
        rows.put(std::move(row));
    }
};

} // namespace rostrum
