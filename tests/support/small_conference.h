#pragma once

#include "models/services/document.h"
#include "models/services/edit_service.h"

#include <QTemporaryDir>

#include <memory>

namespace rostrum::test {

/// A conference of one day with two rooms, a track, a chapter, three people and three sessions, in a real file that
/// goes away with it. Two of the sessions are in "Hall 1" at overlapping times; the third is not scheduled.
struct SmallConference
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    RoomId hall;
    RoomId den;
    TrackId track;
    ChapterId chapter;
    PersonId ada;
    PersonId ben;
    PersonId cyd;
    SessionId opening;
    SessionId panel;
    SessionId workshop;

    /// Fills itself; `document` stays empty where that fails.
    SmallConference()
    {
        const QDate date(2026, 5, 1);
        Conference conference;
        conference.title = QStringLiteral("Spring Meeting");
        conference.start = date;
        conference.end = date;
        conference.timezone = QByteArrayLiteral("America/Toronto");
        Day day;
        day.id = newId<DayId>();
        day.date = date;
        day.opens = WallTime::of(date, QTime(9, 0));
        day.closes = WallTime::of(date, QTime(18, 0));
        auto made = Document::create(folder.filePath(QStringLiteral("spring.rostrum")), conference, {day});
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        document = std::move(*made);
        EditService edit(*document);
        hall = *edit.add(named<Room>(u"Hall 1"));
        den = *edit.add(named<Room>(u"Den"));
        track = *edit.add(named<Track>(u"Organising"));
        chapter = *edit.add(named<Chapter>(u"Lakeside"));
        ada = *edit.add(named<Person>(u"Ada Example"));
        ben = *edit.add(named<Person>(u"Ben Beispiel"));
        cyd = *edit.add(named<Person>(u"Çelik Örnek"));
        opening = *edit.add(session(u"Opening", u"plenary", ada, WallTime::of(date, QTime(10, 0)), hall));
        panel = *edit.add(session(u"Panel on housing", u"panel", ben, WallTime::of(date, QTime(10, 30)), hall));
        workshop = *edit.add(session(u"Workshop", u"workshop", cyd, {}, {}));
    }

    [[nodiscard]] const Programme& programme() const { return document->programme(); }

    template <class Row>
    static Row named(QStringView name)
    {
        Row row;
        row.name = name.toString();
        return row;
    }

    static Session session(QStringView title, QStringView type, PersonId person, WallTime start, RoomId room)
    {
        Session session;
        session.title = title.toString();
        session.type = type.toString();
        session.durationMin = 60;
        session.people.push_back({newIdValue(), person, PartRole::Speaker, {}});
        if (room.isValid()) {
            Placement placement;
            placement.id = newId<PlacementId>();
            placement.room = room;
            placement.start = start;
            placement.durationMin = 60;
            session.placements.push_back(placement);
        }
        return session;
    }
};

} // namespace rostrum::test
