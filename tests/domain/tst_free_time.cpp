#include "models/domain/free_time.h"

#include <QtTest>

#include <random>

using namespace rostrum;

/// Hours that are free in rooms, against what is counted minute by minute.
class TestFreeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsOpenRooms();
    void takesAwayWhatIsHeld();
    void leavesOutHiddenAndJoinedRooms();
    void joinedRoomTakesItsParts();
    void holdsSeveral();
    void keepsToARoomsHours();
    void againstCounting();

private:
    static WallTime at(int hour, int minute = 0) { return WallTime::of(QDate(2026, 5, 2), QTime(hour, minute)); }
    [[nodiscard]] Span hours(int from, int to) const
    {
        return {m_plan.zone.toInstant(at(from)), m_plan.zone.toInstant(at(to))};
    }
    RoomId addRoom(int holds = 1)
    {
        Room room;
        room.id = RoomId{qint64(m_plan.rooms.size()) + 1};
        room.position = int(m_plan.rooms.size());
        room.holds = holds;
        m_plan.rooms.put(room);
        return room.id;
    }
    void hold(RoomId room, WallTime start, int minutes, int setup = 0, SessionState state = SessionState::Confirmed)
    {
        Session session;
        session.id = SessionId{qint64(m_plan.sessions.size()) + 1};
        session.state = state;
        Placement placement;
        placement.id = PlacementId{session.id.value};
        placement.room = room;
        placement.start = start;
        placement.durationMin = minutes;
        placement.setupMin = setup;
        session.placements = {placement};
        m_plan.sessions.put(session);
    }
    [[nodiscard]] qint64 counted(const std::vector<Span>& hours) const;

    Programme m_plan;
};

void TestFreeTime::init()
{
    m_plan = {};
    m_plan.zone = Zone("UTC");
}

void TestFreeTime::countsOpenRooms()
{
    addRoom();
    addRoom();
    QCOMPARE(freeRoomMinutes(m_plan, {hours(10, 12), hours(14, 15)}), qint64(2 * 180));
    QCOMPARE(freeRoomMinutes(m_plan, {}), qint64(0));
}

void TestFreeTime::takesAwayWhatIsHeld()
{
    const RoomId hall = addRoom();
    hold(hall, at(10), 60);
    hold(hall, at(10, 30), 60, 10); // Both are there for half an hour: it is taken once.
    hold(hall, at(8), 60);          // Before the room is open.
    hold(hall, at(11, 40), 15, 0, SessionState::Cancelled);
    hold({}, at(11, 40), 15);
    QCOMPARE(freeRoomMinutes(m_plan, {hours(10, 12)}), qint64(30));
}

void TestFreeTime::leavesOutHiddenAndJoinedRooms()
{
    const RoomId left = addRoom();
    const RoomId right = addRoom();
    Room both = *m_plan.rooms.find(addRoom());
    both.parts = {left, right};
    m_plan.rooms.put(both);
    Room hidden = *m_plan.rooms.find(addRoom());
    hidden.hidden = true;
    m_plan.rooms.put(hidden);
    QCOMPARE(freeRoomMinutes(m_plan, {hours(10, 11)}), qint64(120));
}

void TestFreeTime::joinedRoomTakesItsParts()
{
    const RoomId left = addRoom();
    const RoomId right = addRoom();
    Room both = *m_plan.rooms.find(addRoom());
    both.parts = {left, right};
    m_plan.rooms.put(both);
    hold(both.id, at(10), 45);
    QCOMPARE(freeRoomMinutes(m_plan, {hours(10, 11)}), qint64(30));
}

void TestFreeTime::holdsSeveral()
{
    const RoomId market = addRoom(3);
    hold(market, at(10), 30);
    hold(market, at(10), 60);
    QCOMPARE(freeRoomMinutes(m_plan, {hours(10, 11)}), qint64(30 + 60));
}

void TestFreeTime::keepsToARoomsHours()
{
    Room hall = *m_plan.rooms.find(addRoom());
    hall.windows = {{at(9), at(10, 20)}, {at(11, 50), at(13)}};
    m_plan.rooms.put(hall);
    QCOMPARE(freeRoomMinutes(m_plan, {hours(10, 12)}), qint64(30));
}

qint64 TestFreeTime::counted(const std::vector<Span>& hours) const
{
    qint64 minutes = 0;
    for (const Span& each : hours) {
        for (qint64 minute = each.start; minute < each.end; ++minute) {
            for (const Room& room : m_plan.rooms) {
                int places = room.parts.empty() && !room.hidden ? room.holds : 0;
                for (const Session& session : m_plan.sessions) {
                    const Placement& placement = session.placements.front();
                    const Span span = m_plan.span(placement);
                    const Room* where = m_plan.rooms.find(placement.room);
                    const bool here =
                        where != nullptr &&
                        (where->id == room.id || std::count(where->parts.begin(), where->parts.end(), room.id) > 0);
                    if (here && session.state != SessionState::Cancelled && span.start - placement.setupMin <= minute &&
                        minute < span.end + placement.clearupMin)
                        --places;
                }
                minutes += std::max(0, places);
            }
        }
    }
    return minutes;
}

void TestFreeTime::againstCounting()
{
    std::mt19937 random(11);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    for (int round = 0; round < 200; ++round) {
        init();
        const int rooms = 1 + below(5);
        for (int each = 0; each < rooms; ++each) {
            Room room = *m_plan.rooms.find(addRoom(1 + below(3)));
            room.hidden = below(5) == 0;
            if (each >= 2 && below(3) == 0)
                room.parts = {RoomId{1}, RoomId{2}};
            m_plan.rooms.put(room);
        }
        // What is joined is not joined again.
        for (int each = 0; each < 12; ++each)
            hold(RoomId{1 + below(rooms)}, at(8, 0).plus(5 * below(60)), 5 * (1 + below(15)), 5 * below(3),
                 below(6) == 0 ? SessionState::Cancelled : SessionState::Confirmed);
        const std::vector<Span> open{hours(9, 10), hours(11, 13)};
        QCOMPARE(freeRoomMinutes(m_plan, open), counted(open));
    }
}

QTEST_GUILESS_MAIN(TestFreeTime)
#include "tst_free_time.moc"
