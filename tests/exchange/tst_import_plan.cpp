#include "models/exchange/import_plan.h"
#include "models/exchange/schedule_xml/reader.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace rostrum;

namespace {

struct Slot
{
    QByteArray id;
    QByteArray guid;
    QByteArray title;
    QByteArray room = "Hall";
    QByteArray start = "10:00";
    QByteArray persons = "<person>Ada Example</person>";
    QByteArray more = {};
};

QByteArray guid(int number)
{
    return "60000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0');
}

ImportedProgramme file(const std::vector<Slot>& slots,
                       const QByteArray& conference = "<title>Congress</title><acronym>congress</acronym>")
{
    QByteArray bytes = "<schedule><version>1</version><conference>" + conference +
                       "<time_zone_name>Europe/Berlin</time_zone_name></conference><day index='1' date='2026-05-01'>";
    for (const Slot& slot : slots) {
        bytes += "<room name='" + slot.room + "'><event";
        if (!slot.id.isEmpty())
            bytes += " id='" + slot.id + "'";
        if (!slot.guid.isEmpty())
            bytes += " guid='" + slot.guid + "'";
        bytes += "><title>" + slot.title + "</title><start>" + slot.start +
                 "</start><duration>00:30</duration><persons>" + slot.persons + "</persons>" + slot.more +
                 "</event></room>";
    }
    bytes += "</day></schedule>";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto read = readScheduleXml(buffer, {});
    return read.ok() ? *read : ImportedProgramme();
}

Programme fresh()
{
    Programme programme;
    programme.conference.title = QStringLiteral("New conference");
    programme.conference.timezone = "UTC";
    for (int day = 0; day < 3; ++day) {
        Day made;
        made.id = newId<DayId>();
        made.date = QDate(2026, 1, 1).addDays(day);
        programme.days.put(made);
    }
    return programme;
}

Programme after(const Programme& before, const ImportedProgramme& imported)
{
    return applied(before, planImport(before, imported));
}

Session named(const Programme& programme, const QString& title)
{
    for (const Session& session : programme.sessions) {
        if (session.title == title)
            return session;
    }
    return {};
}

Person person(const Programme& programme, const QString& name)
{
    for (const Person& each : programme.people) {
        if (each.name == name)
            return each;
    }
    return {};
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAnEmptyConference()
    {
        const ImportPlan plan = planImport(fresh(), file({{"1", guid(1), "A"}, {"2", {}, "B", "Room", "11:00"}}));
        QCOMPARE(plan.rows, 2);
        QCOMPARE(plan.added, 2);
        QCOMPARE(plan.removedDays.size(), size_t(3));
        const Programme programme = applied(fresh(), plan);
        QCOMPARE(programme.conference.title, QStringLiteral("Congress"));
        QCOMPARE(programme.conference.timezone, QByteArray("Europe/Berlin"));
        QCOMPARE(programme.zone.name(), QByteArray("Europe/Berlin"));
        QCOMPARE(programme.conference.start, QDate(2026, 5, 1));
        QCOMPARE(programme.rooms.size(), size_t(2));
        QCOMPARE(programme.people.size(), size_t(1));
        const Session a = named(programme, QStringLiteral("A"));
        QCOMPARE(a.guid, QString::fromLatin1(guid(1)));
        QCOMPARE(a.state, SessionState::Confirmed);
        QVERIFY(a.isPublic);
        QCOMPARE(a.placements[0].sourceId, 1);
        const Person ada = person(programme, QStringLiteral("Ada Example"));
        QCOMPARE(ada.state, PersonState::Confirmed);
        QCOMPARE(ada.roles, std::vector{PersonRole::Speaker});
        QVERIFY(!ada.guid.isEmpty());
        QVERIFY(!named(programme, QStringLiteral("B")).guid.isEmpty());
    }

    void givesTheSameGuidsEachTime()
    {
        const auto imported = file({{"1", {}, "A"}, {{}, {}, "B", "Room"}});
        const Programme one = after(fresh(), imported);
        const Programme two = after(fresh(), imported);
        QCOMPARE(named(one, QStringLiteral("A")).guid, named(two, QStringLiteral("A")).guid);
        QCOMPARE(named(one, QStringLiteral("B")).guid, named(two, QStringLiteral("B")).guid);
        QCOMPARE(one.people[0].guid, two.people[0].guid);
        QVERIFY(one.people[0].id != two.people[0].id);
    }

    void changesNothingTheSecondTime()
    {
        const auto imported = file({{"1", guid(1), "A"},
                                    {"1", guid(1), "A", "Hall", "11:00"},
                                    {{}, {}, "A", "Hall", "12:00"},
                                    {{}, {}, "A", "Hall", "12:00"},
                                    {"7", {}, "Unplaced", "Hall", "never"},
                                    {{}, {}, "Also unplaced", {}, "never"}});
        Programme programme = fresh();
        for (int round = 0; round < 3; ++round) {
            const ImportPlan plan = planImport(programme, imported);
            QCOMPARE(plan.empty(), round > 0);
            QCOMPARE(plan.unchanged, round > 0 ? 6 : 0);
            QVERIFY(plan.gone.isEmpty());
            programme = applied(programme, plan);
            QCOMPARE(programme.sessions.size(), size_t(6));
        }
        QCOMPARE(std::count_if(programme.sessions.begin(), programme.sessions.end(),
                               [](const Session& s) { return !s.isScheduled(); }),
                 2);
    }

    void leavesWhatHasNoTime()
    {
        // Rostrum's own file lists what is scheduled; bringing it in again must not cancel the rest.
        const Programme before =
            after(fresh(), file({{"1", guid(1), "A"}, {"7", guid(7), "Unplaced", "Hall", "never"}}));
        const ImportPlan plan = planImport(before, file({{"1", guid(1), "A"}}));
        QVERIFY(plan.gone.isEmpty());
        QVERIFY(named(applied(before, plan), QStringLiteral("Unplaced")).state != SessionState::Cancelled);
    }

    void updates_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("guid");
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("room");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* id, const QByteArray& uuid, const char* title,
                            const char* room, const char* start, bool same) {
            QTest::newRow(name) << QByteArray(id) << uuid << QByteArray(title) << QByteArray(room) << QByteArray(start)
                                << same;
        };
        // The session before: id 1, guid 1, "A" in Hall at 10:00.
        row("by guid", "9", guid(1), "Other", "Room", "15:00", true);
        row("by id, moved", "1", {}, "A", "Room", "15:00", true);
        row("by id, renamed", "1", {}, "Other", "Hall", "10:00", true);
        row("by id, nothing else alike", "1", {}, "Other", "Room", "15:00", false);
        row("by title, room and start", "", {}, "A", "Hall", "10:00", true);
        row("by title, room and start, under a new guid", "9", guid(9), "A", "Hall", "10:00", true);
        row("by title alone", "", {}, "A", "Room", "15:00", true);
        row("new guid, same id and title", "1", guid(9), "A", "Room", "15:00", true);
        row("new guid, new id, moved", "9", guid(9), "A", "Room", "15:00", false);
    }
    void updates()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, guid);
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, room);
        QFETCH(QByteArray, start);
        QFETCH(bool, same);
        const Programme before = after(fresh(), file({{"1", ::guid(1), "A"}}));
        const SessionId old = before.sessions[0].id;
        const auto changed = file({{id, guid, title, room, start}});
        const ImportPlan plan = planImport(before, changed);
        const Programme programme = applied(before, plan);
        QCOMPARE(programme.sessions.size(), size_t(same ? 1 : 2));
        QCOMPARE(plan.added, same ? 0 : 1);
        QCOMPARE(plan.gone.size(), same ? 0 : 1);
        QCOMPARE(programme.sessions.find(old)->state, same ? SessionState::Confirmed : SessionState::Cancelled);
        if (same) {
            const Placement& placement = programme.sessions[0].placements.at(0);
            QCOMPARE(placement.id, before.sessions[0].placements[0].id);
            QCOMPARE(placement.start.toString(), QStringLiteral("2026-05-01T") + QString::fromLatin1(start));
            QCOMPARE(programme.rooms.find(placement.room)->name, QString::fromLatin1(room));
            QCOMPARE(programme.sessions[0].title, QString::fromLatin1(title));
        }
        QVERIFY(planImport(programme, changed).empty());
    }

    void keepsWhatRostrumKnows()
    {
        Programme programme = after(fresh(), file({{"1", guid(1), "A"}}));
        Session session = programme.sessions[0];
        session.notes = QStringLiteral("bring water");
        session.needs = {QStringLiteral("projector")};
        session.expectedPeople = 90;
        session.state = SessionState::Tentative;
        session.people[0].role = PartRole::Moderator;
        session.placements[0].setupMin = 10;
        session.placements[0].pinned = true;
        session.chapters = {ChapterId{5}};
        Person helper;
        helper.id = newId<PersonId>();
        helper.name = QStringLiteral("Bo Helper");
        helper.guid = QStringLiteral("h");
        programme.people.put(helper);
        session.people.push_back({newIdValue(), helper.id, PartRole::Host, {}});
        programme.sessions.put(session);
        Person ada = person(programme, QStringLiteral("Ada Example"));
        ada.emails = {{1, QStringLiteral("ada@example.org"), {}, {}}};
        ada.state = PersonState::Arrived;
        programme.people.put(ada);
        Room room = programme.rooms[0];
        room.capacity = 50;
        programme.rooms.put(room);

        const Programme later = after(programme, file({{"1", guid(1), "A, renamed", "Hall", "12:00",
                                                        "<person>Cy New</person><person>Ada Example</person>"}}));
        const Session now = later.sessions[0];
        QCOMPARE(now.title, QStringLiteral("A, renamed"));
        QCOMPARE(now.notes, session.notes);
        QCOMPARE(now.needs, session.needs);
        QCOMPARE(now.expectedPeople, 90);
        QCOMPARE(now.state, SessionState::Tentative);
        QCOMPARE(now.chapters, session.chapters);
        QCOMPARE(now.placements[0].setupMin, 10);
        QVERIFY(now.placements[0].pinned);
        QCOMPARE(now.people.size(), size_t(3));
        QCOMPARE(now.people[0].role, PartRole::Speaker);
        QCOMPARE(now.people[1].role, PartRole::Moderator);
        QCOMPARE(now.people[1].id, session.people[0].id);
        QCOMPARE(now.people[2].person, helper.id);
        QCOMPARE(person(later, QStringLiteral("Ada Example")), ada);
        QCOMPARE(later.rooms[0].capacity, 50);
        // Who is no longer in the file leaves, who was put there by hand stays.
        const Programme last = after(later, file({{"1", guid(1), "A", "Hall", "12:00", ""}}));
        QCOMPARE(last.sessions[0].people.size(), size_t(1));
        QCOMPARE(last.sessions[0].people[0].person, helper.id);
    }

    void silenceIsNotEmptiness()
    {
        const Programme before =
            after(fresh(),
                  file({{"1", guid(1), "A", "Hall", "10:00", {}, "<abstract>Text</abstract><language>en</language>"}}));
        QCOMPARE(after(before, file({{"1", guid(1), "A"}})).sessions[0].abstract, QStringLiteral("Text"));
        const Programme cleared = after(before, file({{"1", guid(1), "A", "Hall", "10:00", {}, "<abstract/>"}}));
        QCOMPARE(cleared.sessions[0].abstract, QString());
        QCOMPARE(cleared.sessions[0].language, QStringLiteral("en"));
    }

    void tellsWhatIsGone()
    {
        const Programme both = after(fresh(), file({{"1", guid(1), "A"}, {"2", guid(2), "B"}}));
        Programme programme = both;
        Session own;
        own.id = newId<SessionId>();
        own.guid = QStringLiteral("own");
        own.title = QStringLiteral("Made by hand");
        programme.sessions.put(own);
        const auto shorter = file({{"1", guid(1), "A"}});
        const ImportPlan plan = planImport(programme, shorter);
        QCOMPARE(plan.gone, QStringList{QStringLiteral("B")});
        QCOMPARE(plan.unchanged, 1);
        programme = applied(programme, plan);
        QCOMPARE(named(programme, QStringLiteral("B")).state, SessionState::Cancelled);
        QCOMPARE(named(programme, QStringLiteral("Made by hand")).state, SessionState::Confirmed);
        QVERIFY(planImport(programme, shorter).empty());

        const ImportPlan back = planImport(programme, file({{"1", guid(1), "A"}, {"2", guid(2), "B"}}));
        QCOMPARE(back.restored, QStringList{QStringLiteral("B")});
        programme = applied(programme, back);
        programme.sessions.remove(own.id);
        QVERIFY(programme.sessions == both.sessions);
    }

    void leavesAnotherConferenceAlone()
    {
        Programme programme = after(fresh(), file({{"1", guid(1), "A"}}));
        const auto other = file({{"1", guid(5), "Film night"}}, "<title>Film festival</title><acronym>films</acronym>");
        const ImportPlan plan = planImport(programme, other);
        QVERIFY(!plan.conference);
        QVERIFY(plan.gone.isEmpty());
        QCOMPARE(plan.added, 1);
        programme = applied(programme, plan);
        QCOMPARE(programme.conference.title, QStringLiteral("Congress"));
        QCOMPARE(programme.sessions.size(), size_t(2));
        QCOMPARE(programme.days.size(), size_t(1));
        QVERIFY(planImport(programme, other).empty());
        QVERIFY(planImport(programme, file({{"1", guid(1), "A"}})).empty());
    }

    void turnsTimesOfAnotherZone()
    {
        Programme programme = after(fresh(), file({{"1", guid(1), "A"}}));
        ImportedProgramme other = file({{"1", guid(5), "Far away", "Hall", "23:00"}}, "<title>Elsewhere</title>");
        other.conference.timezone = "America/New_York";
        programme = after(programme, other);
        QCOMPARE(named(programme, QStringLiteral("Far away")).placements[0].start.toString(),
                 QStringLiteral("2026-05-02T05:00"));
        QVERIFY(planImport(programme, other).empty());
    }

    void knowsPeople()
    {
        Programme programme = fresh();
        const auto add = [&programme](const QString& name, const QString& extra = {}) {
            Person made;
            made.id = newId<PersonId>();
            made.guid = QStringLiteral("own-") + name;
            made.name = name;
            made.extra = extra;
            programme.people.put(made);
            return made.id;
        };
        const PersonId byHand = add(QStringLiteral("Ada Example"));
        add(QStringLiteral("Bo Sample"),
            QStringLiteral("{\"schedule-xml\":{\"guid\":\"60000000-0000-4000-8000-000000000099\"}}"));
        const QByteArray persons = "<person guid='" + guid(71) + "'>Ada Example</person><person guid='" + guid(72) +
                                   "'>Ada Example</person><person guid='" + guid(73) + "'>Bo Sample</person>";
        const auto imported = file({{"1", guid(1), "A", "Hall", "10:00", persons}});
        programme = after(programme, imported);
        // One of the two is the one that is there; Bo has another guid in the file and is somebody else.
        QCOMPARE(programme.people.size(), size_t(4));
        QVERIFY(planImport(programme, imported).empty());
        QCOMPARE(programme.people.find(byHand)->guid, QStringLiteral("own-Ada Example"));
        std::set<PersonId> parts;
        for (const Part& part : programme.sessions[0].people)
            parts.insert(part.person);
        QCOMPARE(parts.size(), size_t(3));
        QVERIFY(parts.contains(byHand));

        const QByteArray renamed = "<person guid='" + guid(72) + "'>Ada Renamed</person>";
        const Programme later = after(programme, file({{"1", guid(1), "A", "Hall", "10:00", renamed}}));
        QCOMPARE(later.people.size(), size_t(4));
        QCOMPARE(person(later, QStringLiteral("Ada Renamed")).guid, QString::fromLatin1(guid(72)));
    }

    void takesOwnDaysAway()
    {
        const Programme before = after(fresh(), file({{"1", guid(1), "A"}}));
        ImportedProgramme moved = file({{"1", guid(1), "A"}});
        moved.days[0].date = QDate(2026, 5, 2);
        moved.events[0].start = WallTime::of(QDate(2026, 5, 2), 600);
        const Programme programme = after(before, moved);
        QCOMPARE(programme.days.size(), size_t(1));
        QCOMPARE(programme.days[0].date, QDate(2026, 5, 2));
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
