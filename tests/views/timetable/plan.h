#pragma once

#include "models/services/document.h"
#include "models/services/edit_service.h"

#include <QTemporaryDir>

/// A small conference to test the timetable with: two days, three rooms, a few sessions of invented people.
namespace rostrum::test {

struct Plan
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    DayId saturday;
    DayId sunday;
    RoomId hall;
    RoomId annex;
    RoomId attic;
    PersonId ada;
    SessionId opening; ///< Hall, Saturday 10:00, 60 minutes, by Ada.
    SessionId panel;   ///< Annex, Saturday 11:00, 90 minutes.
    SessionId film;    ///< Hall, Sunday 10:00, 90 minutes.
    SessionId loose;   ///< Not scheduled, 30 minutes, by Ada.

    [[nodiscard]] const Session& session(SessionId id) const { return *document->programme().sessions.find(id); }
    [[nodiscard]] const Placement& placement(SessionId id) const { return session(id).placements.front(); }
    [[nodiscard]] size_t steps() const { return document->history()->size(); }
};

inline WallTime at(int day, int hour, int minute = 0)
{
    return WallTime::of(QDate(2026, 5, 1 + day), QTime(hour, minute));
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().text));
    return std::move(result).value();
}

inline Session makeSession(const QString& title, int minutes, RoomId room, WallTime start)
{
    Session session;
    session.title = title;
    session.durationMin = minutes;
    if (start.minutes != 0) {
        Placement placement;
        placement.id = newId<PlacementId>();
        placement.room = room;
        placement.start = start;
        placement.durationMin = minutes;
        session.placements = {placement};
    }
    return session;
}

inline std::unique_ptr<Plan> makePlan()
{
    auto plan = std::make_unique<Plan>();
    Conference conference;
    conference.title = QStringLiteral("Gathering");
    conference.timezone = QByteArrayLiteral("Europe/Brussels");
    conference.start = QDate(2026, 5, 2);
    conference.end = QDate(2026, 5, 3);
    std::vector<Day> days;
    for (int each = 1; each <= 2; ++each) {
        Day day;
        day.id = newId<DayId>();
        day.date = QDate(2026, 5, 1 + each);
        day.opens = at(each, 9);
        day.closes = at(each, 18);
        days.push_back(day);
    }
    plan->saturday = days[0].id;
    plan->sunday = days[1].id;
    plan->document = must(Document::create(plan->folder.filePath(QStringLiteral("plan.rostrum")), conference, days));
    EditService edit(*plan->document);
    const auto room = [&](const QString& name, int position, int capacity) {
        Room made;
        made.name = name;
        made.position = position;
        made.capacity = capacity;
        return must(edit.add(made));
    };
    plan->hall = room(QStringLiteral("Hall 1"), 0, 300);
    plan->annex = room(QStringLiteral("Annex"), 1, 80);
    plan->attic = room(QStringLiteral("Attic"), 2, 30);
    Person ada;
    ada.name = QStringLiteral("Ada Example");
    plan->ada = must(edit.add(ada));
    Part part;
    part.person = plan->ada;

    Session opening = makeSession(QStringLiteral("Opening"), 60, plan->hall, at(1, 10));
    opening.people = {part};
    plan->opening = must(edit.add(opening));
    Session panel = makeSession(QStringLiteral("Land and Return"), 90, plan->annex, at(1, 11));
    panel.type = QStringLiteral("panel");
    plan->panel = must(edit.add(panel));
    plan->film = must(edit.add(makeSession(QStringLiteral("A Film"), 90, plan->hall, at(2, 10))));
    Session loose = makeSession(QStringLiteral("Not yet placed"), 30, {}, {});
    loose.people = {part};
    plan->loose = must(edit.add(loose));
    return plan;
}

} // namespace rostrum::test
