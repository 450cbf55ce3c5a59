#include "models/arrange/rearrange.h"

#include <QTest>

using namespace rostrum;

/// What would move, what stays, and what that would do.
class TestRearrange : public QObject
{
    Q_OBJECT

private:
    Programme m_programme;
    RoomId m_hall{1};
    RoomId m_annex{2};

    static WallTime at(int hour, int minute = 0, int day = 1)
    {
        return WallTime::of(QDate(2026, 5, day), hour * 60 + minute);
    }
    PlacementId add(const char* title, RoomId room, WallTime start, int minutes, bool pinned = false,
                    bool isBreak = false)
    {
        static qint64 next = 100;
        Session session;
        session.id = SessionId{++next};
        session.title = QString::fromLatin1(title);
        if (isBreak)
            session.type = session_type::kBreak.toString();
        Placement placement;
        placement.id = PlacementId{++next};
        placement.room = room;
        placement.start = start;
        placement.durationMin = minutes;
        placement.pinned = pinned;
        session.placements = {placement};
        m_programme.sessions.put(session);
        return placement.id;
    }
    [[nodiscard]] QStringList told(const std::vector<Relocation>& all) const
    {
        QStringList lines;
        for (const Relocation& each : all) {
            const QString time = each.placement.start.toString().mid(5);
            lines << m_programme.sessions.find(each.session)->title + u' ' + time + u' ' +
                         QString::number(each.placement.room.value);
        }
        return lines;
    }
    static QStringList list(std::initializer_list<const char*> lines)
    {
        QStringList all;
        for (const char* line : lines)
            all << QString::fromLatin1(line);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_programme = {};
        m_programme.zone = Zone(QByteArrayLiteral("Europe/Brussels"));
        for (int each = 1; each <= 2; ++each) {
            Day day;
            day.id = DayId{each};
            day.date = QDate(2026, 5, each);
            day.opens = at(9, 0, each);
            day.closes = at(18, 0, each);
            m_programme.days.put(day);
            Room room;
            room.id = RoomId{each};
            room.name = QStringLiteral("Room %1").arg(each);
            m_programme.rooms.put(room);
        }
    }

    void shiftsARoomOrAllOfThem()
    {
        add("Before", m_hall, at(9), 60);
        const PlacementId from = add("This", m_hall, at(10), 60);
        add("Beside", m_annex, at(10, 30), 30);
        add("After", m_hall, at(11), 60);
        add("Tomorrow", m_hall, at(11, 0, 2), 60);
        QCOMPARE(told(shiftFollowing(m_programme, from, true, 10, ShiftScope::Room)->moved),
                 list({"This 05-01T10:10 1", "After 05-01T11:10 1"}));
        QCOMPARE(told(shiftFollowing(m_programme, from, false, -15, ShiftScope::Room)->moved),
                 list({"After 05-01T10:45 1"}));
        QCOMPARE(told(shiftFollowing(m_programme, from, true, 10, ShiftScope::AllRooms)->moved),
                 list({"This 05-01T10:10 1", "Beside 05-01T10:40 2", "After 05-01T11:10 1"}));
        // What runs beside it does not come after it.
        QCOMPARE(told(shiftFollowing(m_programme, from, false, 10, ShiftScope::AllRooms)->moved),
                 list({"After 05-01T11:10 1"}));
    }

    void tellsWhatAShiftWouldDo()
    {
        const PlacementId from = add("This", m_hall, at(15), 60);
        add("Fixed", m_hall, at(16, 30), 30, true);
        add("Last", m_hall, at(17), 60);
        Rearrangement plan = *shiftFollowing(m_programme, from, true, 45, ShiftScope::Room);
        QCOMPARE(told(plan.pinned), list({"Fixed 05-01T16:30 1"}));
        QCOMPARE(told(plan.late), list({"Last 05-01T17:45 1"}));
        QCOMPARE(told(plan.colliding), list({"This 05-01T15:45 1"}));
        QVERIFY(plan.lost.empty());
        plan = *shiftFollowing(m_programme, from, true, 12 * 60, ShiftScope::Room);
        QCOMPARE(told(plan.lost), list({"Last 05-02T05:00 1"}));
    }

    void closesAGapUpToWhatStays()
    {
        const PlacementId first = add("First", m_hall, at(10), 60);
        add("Second", m_hall, at(11, 30), 30);
        add("Third", m_hall, at(12, 15), 30);
        const PlacementId pause = add("Pause", m_hall, at(13), 60, false, true);
        add("Fourth", m_hall, at(14, 30), 30);
        QCOMPARE(told(closeGap(m_programme, first)->moved), list({"Second 05-01T11:00 1", "Third 05-01T11:45 1"}));
        QCOMPARE(told(closeGap(m_programme, pause)->moved), list({"Fourth 05-01T14:00 1"}));
    }

    void saysWhyThereIsNoGapToClose()
    {
        const PlacementId first = add("First", m_hall, at(10), 60);
        QVERIFY(closeGap(m_programme, first).error().text.contains(QStringLiteral("Nothing follows")));
        const PlacementId second = add("Second", m_hall, at(11), 60);
        QVERIFY(closeGap(m_programme, first).error().text.contains(QStringLiteral("no gap")));
        add("Pause", m_hall, at(12, 30), 30, false, true);
        QVERIFY(closeGap(m_programme, second).error().text.contains(QStringLiteral("Pause")));
        const PlacementId alone = add("Alone", m_annex, at(10), 60);
        add("Fixed", m_annex, at(12), 60, true);
        QVERIFY(closeGap(m_programme, alone).error().text.contains(QStringLiteral("pinned")));
    }

    void swapsPlacesAndKeepsLengths()
    {
        const PlacementId one = add("One", m_hall, at(10), 60);
        const PlacementId other = add("Other", m_annex, at(14), 30);
        QCOMPARE(told(swapPlaces(m_programme, one, other)->moved), list({"Other 05-01T10:00 1", "One 05-01T14:00 2"}));
        QCOMPARE(told(swapPlaces(m_programme, other, one)->moved), list({"Other 05-01T10:00 1", "One 05-01T14:00 2"}));
    }

    void neighboursChangeTheirOrder()
    {
        const PlacementId one = add("One", m_hall, at(10), 60);
        const PlacementId other = add("Other", m_hall, at(11, 15), 30);
        QCOMPARE(told(swapPlaces(m_programme, one, other)->moved), list({"Other 05-01T10:00 1", "One 05-01T10:45 1"}));
        // Not where something stands between them.
        add("Between", m_hall, at(11), 15);
        QCOMPARE(told(swapPlaces(m_programme, one, other)->moved), list({"Other 05-01T10:00 1", "One 05-01T11:15 1"}));
    }

    void whatIsPinnedDoesNotSwap()
    {
        const PlacementId one = add("One", m_hall, at(10), 60);
        const PlacementId fixed = add("Fixed", m_annex, at(14), 30, true);
        QCOMPARE(swapPlaces(m_programme, one, fixed).error().code, ErrorCode::Refused);
        QVERIFY(swapPlaces(m_programme, one, fixed).error().text.contains(QStringLiteral("Fixed")));
    }

    void findsRoomsForABreak()
    {
        Room joined;
        joined.id = RoomId{3};
        joined.parts = {m_hall, m_annex};
        m_programme.rooms.put(joined);
        Room attic;
        attic.id = RoomId{4};
        m_programme.rooms.put(attic);
        Room hidden;
        hidden.id = RoomId{5};
        hidden.hidden = true;
        m_programme.rooms.put(hidden);
        const PlacementId pause = add("Pause", attic.id, at(13), 60, false, true);
        add("Talk", m_annex, at(12, 30), 45);
        QCOMPARE(roomsFor(m_programme, pause).free, std::vector{m_hall});
        QCOMPARE(roomsFor(m_programme, pause).taken, std::vector{m_annex});
        add("Plenary", joined.id, at(13, 30), 15);
        QVERIFY(roomsFor(m_programme, pause).free.empty());
    }

    void movesADayWithItsNight()
    {
        add("Morning", m_hall, at(10), 60);
        add("Night", m_hall, at(0, 30, 2), 30, true);
        add("Tomorrow", m_hall, at(10, 0, 2), 60);
        const Rearrangement plan = moveDay(m_programme, DayId{1}, QDate(2026, 5, 9));
        QCOMPARE(told(plan.moved), list({"Morning 05-09T10:00 1", "Night 05-10T00:30 1"}));
        QCOMPARE(told(plan.pinned), list({"Night 05-02T00:30 1"}));
    }
};

QTEST_GUILESS_MAIN(TestRearrange)
#include "tst_rearrange.moc"
