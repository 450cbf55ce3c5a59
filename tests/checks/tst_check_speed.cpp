#include "models/checks/checker.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace rostrum;

namespace {

constexpr int kSessions = 5000;
constexpr int kRooms = 150;
constexpr int kDays = 7;
constexpr int kPeople = 4000;

/// Seven days in 150 rooms, about as full as a large conference, with some clashes of every sort.
Programme largeProgramme()
{
    std::mt19937 random(1);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Programme p;
    p.conference.timezone = "Europe/Berlin";
    p.zone = Zone("Europe/Berlin");
    p.conference.changeoverMin = 10;
    qint64 id = 0;
    for (int i = 0; i < kDays; ++i) {
        Day day;
        day.id = DayId{++id};
        day.date = QDate(2025, 6, 2).addDays(i);
        p.days.put(day);
    }
    for (int i = 0; i < kRooms; ++i) {
        Room room;
        room.id = RoomId{++id};
        room.name = QStringLiteral("Room %1").arg(i + 1);
        room.capacity = 20 + below(300);
        p.rooms.put(room);
    }
    for (int i = 0; i < 20; ++i) {
        Track track;
        track.id = TrackId{++id};
        track.checkOverlap = i == 0;
        p.tracks.put(track);
    }
    for (int i = 0; i < kPeople; ++i) {
        Person person;
        person.id = PersonId{++id};
        person.name = QStringLiteral("Person %1").arg(i + 1);
        person.state = below(20) == 0 ? PersonState::Invited : PersonState::Confirmed;
        p.people.put(person);
    }
    for (int i = 0; i < kSessions; ++i) {
        Session session;
        session.id = SessionId{newIdValue()};
        session.title = QStringLiteral("Session %1").arg(i + 1);
        session.track = p.tracks[static_cast<size_t>(below(20))].id;
        session.expectedPeople = below(60);
        for (int part = 0; part < below(4); ++part)
            session.people.push_back({++id, p.people[static_cast<size_t>(below(kPeople))].id, PartRole::Speaker, {}});
        Placement placement;
        placement.id = PlacementId{++id};
        // One after the other through rooms and days; a few stand where another is.
        const int slot = below(12) == 0 ? below(kSessions) : i;
        placement.room = p.rooms[static_cast<size_t>(slot % kRooms)].id;
        const int inRoom = slot / kRooms;
        placement.start =
            WallTime::of(p.days[static_cast<size_t>(inRoom % kDays)].date, 9 * 60 + (inRoom / kDays) * 90);
        placement.durationMin = 30 + 15 * below(5);
        session.placements.push_back(placement);
        p.sessions.put(session);
    }
    return p;
}

} // namespace

class TestCheckSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_programme = largeProgramme(); }

    void everything()
    {
        size_t found = 0;
        QBENCHMARK
        {
            found = checkAll(m_programme).size();
        }
        QVERIFY(found > 500);
    }

    void oneMove()
    {
        Checker checker(m_programme);
        Programme programme = m_programme;
        const SessionId id = programme.sessions[kSessions / 2].id;
        ChangeSet changes;
        changes.of(Kind::Session).updated.insert(id.value);
        size_t room = 0;
        QElapsedTimer timer;
        std::vector<qint64> times;
        for (int i = 0; i < 1000; ++i) {
            Session session = *programme.sessions.find(id);
            session.placements[0].room = programme.rooms[++room % kRooms].id;
            programme.sessions.put(session);
            timer.start();
            checker.update(programme, changes);
            times.push_back(timer.nsecsElapsed());
        }
        std::sort(times.begin(), times.end());
        qInfo("one move: median %.1f us, 99th percentile %.1f us", static_cast<double>(times[500]) / 1000,
              static_cast<double>(times[990]) / 1000);
        // Far above what it takes, so that only looking at everything would fail it, on any machine.
        QVERIFY(times[500] < 2'000'000);
    }

    void oneProposal()
    {
        const Checker checker(m_programme);
        const Session& session = m_programme.sessions[kSessions / 2];
        Placement proposed = session.placements[0];
        size_t room = 0;
        QBENCHMARK
        {
            proposed.room = m_programme.rooms[++room % kRooms].id;
            (void)checker.whatIf(m_programme, session.id, proposed);
        }
    }

    void messages()
    {
        const std::vector<Conflict> conflicts = checkAll(m_programme);
        const QLocale locale(QStringLiteral("en_GB"));
        size_t next = 0;
        QBENCHMARK
        {
            (void)describe(conflicts[next++ % conflicts.size()], m_programme, locale);
        }
    }

private:
    Programme m_programme;
};

QTEST_GUILESS_MAIN(TestCheckSpeed)
#include "tst_check_speed.moc"
