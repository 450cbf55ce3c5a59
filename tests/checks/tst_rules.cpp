#include "models/checks/checker.h"
#include "tests/checks/programme_builder.h"

#include <QTest>

using namespace rostrum;

namespace {

using B = ProgrammeBuilder;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

std::vector<Conflict> found(const Programme& programme, ConflictKind kind)
{
    std::vector<Conflict> conflicts = checkAll(programme);
    std::erase_if(conflicts, [kind](const Conflict& conflict) { return conflict.kind() != kind; });
    return conflicts;
}

size_t count(const Programme& programme, ConflictKind kind)
{
    return found(programme, kind).size();
}

QString told(const Programme& programme, ConflictKind kind)
{
    const std::vector<Conflict> conflicts = found(programme, kind);
    return conflicts.size() == 1 ? describe(conflicts.front(), programme, QLocale(QLocale::English, QLocale::Germany))
                                 : QStringLiteral("%1 conflicts").arg(conflicts.size());
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreTheContract()
    {
        const QStringList words{
            QStringLiteral("room-overlap"),        QStringLiteral("speaker-overlap"),
            QStringLiteral("speaker-unavailable"), QStringLiteral("room-unavailable"),
            QStringLiteral("outside-hours"),       QStringLiteral("chapter-overlap"),
            QStringLiteral("room-too-small"),      QStringLiteral("equipment-missing"),
            QStringLiteral("no-changeover"),       QStringLiteral("track-overlap"),
            QStringLiteral("speaker-unconfirmed"), QStringLiteral("no-speaker"),
        };
        // All of it is on from the start, the first five as errors.
        for (int i = 0; i < words.size(); ++i) {
            const auto kind = static_cast<ConflictKind>(i);
            QCOMPARE(toWord(kind), words[i]);
            QCOMPARE(conflictKindFromWord(words[i]), std::optional(kind));
            QVERIFY(!displayName(kind).isEmpty());
            QVERIFY(defaultSetting(kind) == (i < 5 ? RuleSetting::Error : RuleSetting::Warning));
        }
        QVERIFY(!conflictKindFromWord(u"room"));
        QCOMPARE(toWord(Severity::Error), QStringLiteral("error"));
        QCOMPARE(toWord(Severity::Warning), QStringLiteral("warning"));
    }

    void emptyProgramme()
    {
        QVERIFY(checkAll(Programme()).empty());
        QVERIFY(checkAll(B().programme).empty());
    }

    void roomOverlap_data()
    {
        QTest::addColumn<QString>("firstStart");
        QTest::addColumn<int>("firstMinutes");
        QTest::addColumn<QString>("secondStart");
        QTest::addColumn<int>("secondMinutes");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const char* a, int aMin, const char* b, int bMin, int expected) {
            QTest::newRow(name) << QString::fromLatin1(a) << aMin << QString::fromLatin1(b) << bMin << expected;
        };
        row("back to back", "10:00", 30, "10:30", 30, 0);
        row("one minute", "10:00", 31, "10:30", 30, 1);
        row("inside", "10:00", 120, "10:30", 30, 1);
        row("the same", "10:00", 30, "10:00", 30, 1);
        row("apart", "10:00", 30, "11:00", 30, 0);
        row("zero minutes inside", "10:00", 60, "10:30", 0, 0);
        row("two of zero minutes", "10:00", 0, "10:00", 0, 0);
        row("nonsense length", "10:00", 60, "10:30", -30, 0);
        row("over midnight", "23:30", 60, "23:45", 5, 1);
    }
    void roomOverlap()
    {
        QFETCH(QString, firstStart);
        QFETCH(int, firstMinutes);
        QFETCH(QString, secondStart);
        QFETCH(int, secondMinutes);
        QFETCH(int, expected);
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        b.place(a, hall, firstStart.toLatin1().constData(), firstMinutes);
        b.place(c, hall, secondStart.toLatin1().constData(), secondMinutes);
        QCOMPARE(count(b.programme, ConflictKind::RoomOverlap), static_cast<size_t>(expected));
    }

    void roomOverlapNamesBothSides()
    {
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId later = b.session(text("Later %1"));
        const SessionId earlier = b.session(text("Earlier"));
        b.place(later, hall, "10:15");
        b.place(earlier, hall, "10:00");
        const std::vector<Conflict> conflicts = found(b.programme, ConflictKind::RoomOverlap);
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].severity, Severity::Error);
        QCOMPARE(conflicts[0].sessions, (std::vector{earlier, later}));
        QCOMPARE(conflicts[0].room, hall);
        QVERIFY(conflicts[0].people.empty());
        QCOMPARE(told(b.programme, ConflictKind::RoomOverlap),
                 text("“Earlier” and “Later %1” are both in Hall 1 on Saturday 10:15–10:30"));
    }

    void cancelledAndUnscheduledTakeNoPart()
    {
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        b.session(text("Unscheduled"));
        b.place(a, hall, "10:00");
        b.place(c, hall, "10:00");
        b.edit(c, [](Session& session) { session.type = text("break"); });
        QCOMPARE(count(b.programme, ConflictKind::RoomOverlap), 1u);
        b.edit(c, [](Session& session) { session.isPublic = false; });
        QCOMPARE(count(b.programme, ConflictKind::RoomOverlap), 1u);
        b.edit(c, [](Session& session) { session.state = SessionState::Cancelled; });
        QVERIFY(checkAll(b.programme).empty());
    }

    void noRoomIsNoRoom()
    {
        B b;
        b.place(b.session(text("A")), RoomId(), "10:00");
        b.place(b.session(text("C")), RoomId(), "10:00");
        QVERIFY(checkAll(b.programme).empty());
    }

    void theRepeatedHourIsTwoHours()
    {
        B b;
        const PersonId ana = b.person(text("Ana"));
        const RoomId hall = b.room(text("Hall 1"));
        WallTime first = B::at(u"2025-10-26T02:15");
        WallTime second = first;
        second.later = true;
        b.place(b.session(text("Summer"), {ana}), hall, first, 30);
        b.place(b.session(text("Winter"), {ana}), hall, second, 30);
        QVERIFY(checkAll(b.programme).empty());
        // An hour from 02:45 lasts until 02:45 of the second passage.
        b.place(b.session(text("Over"), {}), hall, B::at(u"2025-10-26T02:45"), 60);
        QCOMPARE(
            told(b.programme, ConflictKind::RoomOverlap),
            text("“Over” and “Winter” are both in Hall 1 on Saturday 02:15 (after the clocks go back)–02:45 (after the "
                 "clocks go back)"));
    }

    void roomThatHoldsSeveral()
    {
        B b;
        const RoomId foyer = b.room(text("Foyer"), 2);
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        const SessionId d = b.session(text("D"));
        b.place(a, foyer, "10:00", 60);
        b.place(c, foyer, "10:30", 60);
        QVERIFY(checkAll(b.programme).empty());
        // Three at once from 10:45 to 11:00 only.
        b.place(d, foyer, "10:45", 60);
        QCOMPARE(count(b.programme, ConflictKind::RoomOverlap), 3u);
        const SessionId e = b.session(text("E"));
        b.place(e, foyer, "11:30", 30);
        QCOMPARE(count(b.programme, ConflictKind::RoomOverlap), 3u);
        b.edit(a, [](Session& session) { session.state = SessionState::Cancelled; });
        QCOMPARE(count(b.programme, ConflictKind::RoomOverlap), 0u);
        b.edit(foyer, [](Room& room) { room.holds = 1; });
        const auto conflicts = checkAll(b.programme);
        QCOMPARE(conflicts.size(), 2u); // C with D, D with E
    }

    void joinedRooms()
    {
        B b;
        const RoomId left = b.room(text("Left"));
        const RoomId right = b.room(text("Right"));
        const RoomId both = b.room(text("Both"), 1, {left, right});
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        b.place(a, left, "10:00");
        b.place(c, right, "10:00");
        QVERIFY(checkAll(b.programme).empty());
        const SessionId d = b.session(text("D"));
        b.place(d, both, "10:15");
        const std::vector<Conflict> conflicts = found(b.programme, ConflictKind::RoomOverlap);
        QCOMPARE(conflicts.size(), 2u);
        QCOMPARE(conflicts[0].room, left);
        QCOMPARE(conflicts[1].room, right);
        QCOMPARE(describe(conflicts[0], b.programme, QLocale::c()),
                 text("“A” in Left and “D” in Both take up the same space on Saturday 10:15–10:30"));
    }

    void joinedInACircle()
    {
        B b;
        const RoomId one = b.room(text("One"));
        const RoomId two = b.room(text("Two"), 1, {one});
        b.edit(one, [two](Room& room) { room.parts = {two}; });
        b.place(b.session(text("A")), one, "10:00");
        b.place(b.session(text("C")), two, "10:00");
        QCOMPARE(count(b.programme, ConflictKind::RoomOverlap), 1u);
    }

    void joinedRoomThatHoldsTwo()
    {
        B b;
        const RoomId part = b.room(text("Part"));
        const RoomId joined = b.room(text("Joined"), 2, {part});
        b.place(b.session(text("A")), joined, "10:00");
        b.place(b.session(text("C")), joined, "10:00");
        QVERIFY(checkAll(b.programme).empty());
        b.place(b.session(text("D")), part, "10:00");
        QCOMPARE(count(b.programme, ConflictKind::RoomOverlap), 2u); // D with each; A and C may be together.
    }

    void setupAndClearup()
    {
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        b.place(a, hall, "10:00");
        const PlacementId second = b.place(c, hall, "10:30", 30, 15);
        QCOMPARE(told(b.programme, ConflictKind::RoomOverlap),
                 text("Hall 1 is set up for “C” while “A” is still on, on Saturday 10:15–10:30"));
        const auto change = [&](int setup, int clearupOfA, const char* start) {
            b.edit(c, [&](Session& session) {
                session.placements = {{second, {}, -1, hall, B::saturday(start), 30, setup, 0, false, {}}};
            });
            b.edit(a, [&](Session& session) { session.placements.front().clearupMin = clearupOfA; });
        };
        change(0, 10, "10:30");
        QCOMPARE(told(b.programme, ConflictKind::RoomOverlap),
                 text("Hall 1 is still cleared up after “A” while “C” is on, on Saturday 10:30–10:40"));
        change(10, 10, "10:45");
        QCOMPARE(told(b.programme, ConflictKind::RoomOverlap),
                 text("Hall 1 is still cleared up after “A” when it is set up for “C”, on Saturday 10:35–10:40"));
        change(10, 10, "10:50");
        QVERIFY(checkAll(b.programme).empty());
        change(-60, -60, "10:30");
        QVERIFY(checkAll(b.programme).empty());
    }

    void repeatedPairIsOneConflict()
    {
        B b;
        const PersonId ana = b.person(text("Ana"));
        const RoomId hall = b.room(text("Hall 1"));
        const RoomId other = b.room(text("Room 3"));
        const SessionId a = b.session(text("A"), {ana});
        const SessionId c = b.session(text("C"), {ana});
        b.place(a, hall, "10:00");
        b.place(c, other, "10:00");
        b.place(a, hall, B::at(u"2025-10-26T10:00"));
        b.place(c, other, B::at(u"2025-10-26T10:15"));
        const auto conflicts = found(b.programme, ConflictKind::SpeakerOverlap);
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].clashes.size(), 2u);
        QCOMPARE(describe(conflicts[0], b.programme, QLocale(QStringLiteral("en_GB"))),
                 text("Ana is in two places on Saturday 10:00–10:30 and Sunday 10:15–10:30: “A” in Hall 1 and “C” in "
                      "Room 3"));
    }

    void twoPlacementsOfOneSession()
    {
        B b;
        const PersonId ana = b.person(text("Ana"));
        const RoomId hall = b.room(text("Hall 1"));
        const RoomId other = b.room(text("Room 3"));
        const SessionId a = b.session(text("A"), {ana});
        b.place(a, hall, "10:00");
        b.place(a, hall, "10:15");
        const auto conflicts = checkAll(b.programme);
        QCOMPARE(conflicts.size(), 2u);
        QCOMPARE(conflicts[0].sessions, std::vector{a});
        QCOMPARE(conflicts[0].key.low, conflicts[0].key.high);
        // Shown in two halls at once, it is one happening.
        b.edit(a, [&](Session& session) {
            session.placements[1].room = other;
            session.placements[1].start = session.placements[0].start;
        });
        QVERIFY(checkAll(b.programme).empty());
    }

    void speakerOverlap()
    {
        B b;
        const PersonId natalie = b.person(text("Natalie Knight"));
        const RoomId hall = b.room(text("Hall 1"));
        const RoomId other = b.room(text("Room 3"));
        const SessionId a = b.session(text("A"), {natalie, natalie});
        const SessionId c = b.session(text("B"), {natalie});
        b.place(a, hall, "10:00");
        b.place(c, other, "10:00");
        QCOMPARE(told(b.programme, ConflictKind::SpeakerOverlap),
                 text("Natalie Knight is in two places on Saturday 10:00–10:30: “A” in Hall 1 and “B” in Room 3"));
        QCOMPARE(checkAll(b.programme).front().people, std::vector{natalie});
        b.edit(c, [hall](Session& session) { session.placements[0].room = hall; });
        QCOMPARE(
            told(b.programme, ConflictKind::SpeakerOverlap),
            text("Natalie Knight is in two sessions at once on Saturday 10:00–10:30: “A” and “B”, both in Hall 1"));
        for (const PartRole role : {PartRole::Moderator, PartRole::Host, PartRole::Speaker}) {
            b.edit(c, [role](Session& session) { session.people[0].role = role; });
            QCOMPARE(count(b.programme, ConflictKind::SpeakerOverlap), 1u);
        }
        b.edit(c, [](Session& session) { session.people[0].role = PartRole::Reserve; });
        QCOMPARE(count(b.programme, ConflictKind::SpeakerOverlap), 0u);
    }

    void eachPersonIsTold()
    {
        B b;
        const PersonId ana = b.person(text("Ana"));
        const PersonId ben = b.person(text("Ben"));
        b.place(b.session(text("A"), {ana, ben}), RoomId(), "10:00");
        b.place(b.session(text("C"), {ben, ana}), RoomId(), "10:00");
        const auto conflicts = checkAll(b.programme);
        QCOMPARE(conflicts.size(), 2u);
        QCOMPARE(conflicts[0].people, std::vector{ana});
        QCOMPARE(conflicts[1].people, std::vector{ben});
        QCOMPARE(describe(conflicts[0], b.programme, QLocale::c()),
                 text("Ana is in two places on Saturday 10:00–10:30: “A” and “C”"));
    }

    void speakerUnavailable()
    {
        B b;
        const PersonId ana = b.person(text("Ana"));
        const SessionId a = b.session(text("A"), {ana});
        b.place(a, b.room(text("Hall 1")), "10:00", 60);
        const auto give = [&](Availability availability, std::vector<Window> windows) {
            b.edit(ana, [&](Person& person) {
                person.availability = availability;
                person.windows = windows;
            });
            return count(b.programme, ConflictKind::SpeakerUnavailable);
        };
        QCOMPARE(give(Availability::NotAsked, {B::window("12:00", "13:00")}), 0u);
        QCOMPARE(give(Availability::AnyTime, {B::window("12:00", "13:00")}), 0u);
        QCOMPARE(give(Availability::Windows, {B::window("10:00", "11:00")}), 0u);
        QCOMPARE(give(Availability::Windows, {B::window("10:30", "12:00"), B::window("09:00", "10:30")}), 0u);
        QCOMPARE(give(Availability::Windows, {B::window("10:31", "12:00"), B::window("09:00", "10:30")}), 1u);
        QCOMPARE(give(Availability::Windows, {}), 1u);
        QCOMPARE(give(Availability::Windows, {B::window("11:00", "10:00")}), 1u);
        QCOMPARE(give(Availability::Windows, {B::window("10:01", "12:00")}), 1u);
        QCOMPARE(told(b.programme, ConflictKind::SpeakerUnavailable),
                 text("Ana is not available for “A” in Hall 1 on Saturday 10:00–11:00, only on Saturday 10:01–12:00"));
        b.edit(a, [](Session& session) { session.people[0].role = PartRole::Reserve; });
        QCOMPARE(count(b.programme, ConflictKind::SpeakerUnavailable), 0u);
    }

    void roomUnavailable()
    {
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        const RoomId joined = b.room(text("Joined"), 1, {hall});
        const SessionId a = b.session(text("A"));
        b.place(a, hall, "10:00", 60);
        QVERIFY(checkAll(b.programme).empty());
        b.edit(hall, [](Room& room) { room.windows = {B::window("09:00", "10:30"), B::window("10:30", "11:00")}; });
        QVERIFY(checkAll(b.programme).empty());
        b.edit(hall, [](Room& room) { room.windows.pop_back(); });
        QCOMPARE(told(b.programme, ConflictKind::RoomUnavailable),
                 text("“A” in Hall 1 is on Saturday 10:00–11:00, outside the times when the room is open"));
        b.edit(a, [joined](Session& session) { session.placements[0].room = joined; });
        QCOMPARE(found(b.programme, ConflictKind::RoomUnavailable).at(0).room, joined);
    }

    void outsideHours_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const char* start, int minutes, int expected) {
            QTest::newRow(name) << QString::fromLatin1(start) << minutes << expected;
        };
        // The Saturday has hours from 09:00 to 05:00, past its own end; the Sunday has none, and so ends at 04:00.
        row("as it opens", "2025-10-25T09:00", 30, 0);
        row("a minute early", "2025-10-25T08:59", 30, 1);
        row("after midnight", "2025-10-26T00:30", 60, 0);
        row("up to the end", "2025-10-27T03:00", 60, 0);
        row("past the end", "2025-10-27T03:00", 61, 1);
        row("day before", "2025-10-24T12:00", 60, 1);
        row("over the next day's start", "2025-10-26T03:30", 60, 0);
        row("no length, as it opens", "2025-10-25T09:00", 0, 0);
        row("no length, before", "2025-10-25T08:59", 0, 1);
    }
    void outsideHours()
    {
        QFETCH(QString, start);
        QFETCH(int, minutes);
        QFETCH(int, expected);
        B b;
        B::editIn(b.programme.days, b.programme.days[0].id, [](Day& day) {
            day.opens = B::saturday("09:00");
            day.closes = B::at(u"2025-10-26T05:00");
        });
        b.place(b.session(text("A")), RoomId(), B::at(start), minutes);
        QCOMPARE(count(b.programme, ConflictKind::OutsideHours), static_cast<size_t>(expected));
    }

    void hoursOfADayWithAnEnd()
    {
        B b;
        for (const Day& day : std::vector<Day>(b.programme.days.begin(), b.programme.days.end())) {
            B::editIn(b.programme.days, day.id, [](Day& each) {
                each.opens = WallTime::of(each.date, 9 * 60);
                each.closes = WallTime::of(each.date, 18 * 60);
            });
        }
        const SessionId a = b.session(text("A"));
        b.place(a, RoomId(), "17:30", 30);
        QVERIFY(checkAll(b.programme).empty());
        b.edit(a, [](Session& session) { session.placements[0].durationMin = 31; });
        QCOMPARE(told(b.programme, ConflictKind::OutsideHours),
                 text("“A” is on Saturday 17:30–18:01, outside the days and hours of the conference"));
        b.edit(a, [](Session& session) { session.placements[0].durationMin = 16 * 60; });
        QCOMPARE(told(b.programme, ConflictKind::OutsideHours),
                 text("“A” is on Saturday 17:30 – Sunday 08:30, outside the days and hours of the conference"));
    }

    void conferenceWithoutDays()
    {
        B b;
        b.programme.days = {};
        b.place(b.session(text("A")), RoomId(), "10:00");
        QVERIFY(checkAll(b.programme).empty());
        b.programme.conference.start = QDate(2025, 10, 24);
        b.programme.conference.end = QDate(2025, 10, 25);
        QVERIFY(checkAll(b.programme).empty());
        b.programme.conference.end = QDate(2025, 10, 24);
        QCOMPARE(count(b.programme, ConflictKind::OutsideHours), 1u);
    }

    void chapterOverlap()
    {
        B b;
        Chapter montreal;
        montreal.id = b.next<ChapterId>();
        montreal.name = text("Montréal");
        b.programme.chapters.put(montreal);
        Chapter haifa;
        haifa.id = b.next<ChapterId>();
        haifa.name = text("Haifa");
        b.programme.chapters.put(haifa);
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        b.place(a, b.room(text("Hall 1")), "10:00");
        b.place(c, b.room(text("Room 3")), "10:29");
        b.edit(a, [&](Session& session) { session.chapters = {montreal.id}; });
        b.edit(c, [&](Session& session) { session.chapters = {haifa.id}; });
        QVERIFY(checkAll(b.programme).empty());
        b.edit(a, [&](Session& session) { session.chapters = {montreal.id, haifa.id, haifa.id}; });
        b.edit(c, [&](Session& session) { session.chapters = {haifa.id, montreal.id}; });
        QCOMPARE(checkAll(b.programme).at(0).severity, Severity::Warning);
        QCOMPARE(told(b.programme, ConflictKind::ChapterOverlap),
                 text("“A” in Hall 1 and “C” in Room 3 overlap on Saturday 10:29–10:30, and both call: Montréal, Haifa")
                     .replace(text(", Haifa"), text(" and Haifa")));
        b.edit(c, [&](Session& session) { session.placements[0].start = B::saturday("10:30"); });
        QVERIFY(checkAll(b.programme).empty());
    }

    void roomTooSmall()
    {
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"));
        b.place(a, hall, "10:00");
        const auto set = [&](int expected, int capacity) {
            b.edit(a, [&](Session& session) { session.expectedPeople = expected; });
            b.edit(hall, [&](Room& room) { room.capacity = capacity; });
            return count(b.programme, ConflictKind::RoomTooSmall);
        };
        QCOMPARE(set(50, 0), 0u);
        QCOMPARE(set(0, 50), 0u);
        QCOMPARE(set(50, 50), 0u);
        QCOMPARE(set(1051, 50), 1u);
        QCOMPARE(told(b.programme, ConflictKind::RoomTooSmall),
                 text("“A” on Saturday 10:00–10:30 expects 1.051, but Hall 1 holds 50"));
        const RoomId right = b.room(text("Right"));
        const RoomId joined = b.room(text("Joined"), 1, {hall, right});
        b.edit(a, [joined](Session& session) { session.placements[0].room = joined; });
        QCOMPARE(count(b.programme, ConflictKind::RoomTooSmall), 0u); // Right's places are not known.
        b.edit(right, [](Room& room) { room.capacity = 1000; });
        QCOMPARE(count(b.programme, ConflictKind::RoomTooSmall), 1u);
        b.edit(right, [](Room& room) { room.capacity = 1001; });
        QCOMPARE(count(b.programme, ConflictKind::RoomTooSmall), 0u);
    }

    void equipmentMissing()
    {
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"));
        b.place(a, hall, "10:00");
        b.edit(a, [](Session& session) { session.needs = {text(" projector"), text(""), text("Piano")}; });
        b.edit(hall, [](Room& room) { room.equipment = {text("PROJECTOR ")}; });
        QCOMPARE(told(b.programme, ConflictKind::EquipmentMissing),
                 text("Hall 1 lacks what “A” on Saturday 10:00–10:30 needs: Piano"));
        b.edit(hall, [](Room& room) { room.equipment << text("piano"); });
        QVERIFY(checkAll(b.programme).empty());
        b.edit(a, [](Session& session) { session.needsStepFree = session.needsInterpretation = true; });
        QCOMPARE(told(b.programme, ConflictKind::EquipmentMissing),
                 text("Hall 1 lacks what “A” on Saturday 10:00–10:30 needs: step-free access and interpretation"));
        b.edit(hall, [](Room& room) { room.stepFree = room.interpretation = true; });
        QVERIFY(checkAll(b.programme).empty());

        // A joined room has the equipment of any of its parts, and can be reached if all of them can.
        const RoomId right = b.room(text("Right"));
        const RoomId joined = b.room(text("Joined"), 1, {hall, right});
        b.edit(a, [joined](Session& session) { session.placements[0].room = joined; });
        const auto conflicts = found(b.programme, ConflictKind::EquipmentMissing);
        QCOMPARE(conflicts.size(), 1u);
        QVERIFY(conflicts[0].lacksStepFree && !conflicts[0].lacksInterpretation && conflicts[0].missing.isEmpty());
        b.edit(right, [](Room& room) { room.stepFree = true; });
        QVERIFY(checkAll(b.programme).empty());
    }

    void noChangeover()
    {
        B b;
        const PersonId ana = b.person(text("Ana"));
        const RoomId hall = b.room(text("Hall 1"));
        const RoomId other = b.room(text("Room 3"));
        const SessionId a = b.session(text("A"), {ana});
        const SessionId c = b.session(text("C"), {ana});
        b.place(a, hall, "10:00");
        b.place(c, other, "10:35");
        QVERIFY(checkAll(b.programme).empty());
        b.programme.conference.changeoverMin = 5;
        QVERIFY(checkAll(b.programme).empty());
        b.programme.conference.changeoverMin = 6;
        QCOMPARE(
            told(b.programme, ConflictKind::NoChangeover),
            text("Ana has 5 min to get from “A” in Hall 1 to “C” in Room 3 on Saturday 10:30–10:35; the conference "
                 "allows 6 min for it"));
        // Something between the two: the way leads through it.
        const SessionId d = b.session(text("D"), {ana});
        b.place(d, hall, "10:30", 5);
        const auto conflicts = found(b.programme, ConflictKind::NoChangeover);
        QCOMPARE(conflicts.size(), 1u);
        QCOMPARE(conflicts[0].sessions, (std::vector{d, c}));
        b.edit(d, [](Session& session) { session.placements[0].durationMin = 0; });
        QCOMPARE(found(b.programme, ConflictKind::NoChangeover).at(0).sessions, (std::vector{a, c}));
        // Overlapping is another kind; the same space asks for no way.
        b.edit(c, [](Session& session) { session.placements[0].start = B::saturday("10:29"); });
        QCOMPARE(count(b.programme, ConflictKind::NoChangeover), 0u);
        b.edit(c, [](Session& session) { session.placements[0].start = B::saturday("10:30"); });
        QCOMPARE(count(b.programme, ConflictKind::NoChangeover), 1u);
        b.edit(other, [hall](Room& room) { room.parts = {hall}; });
        QCOMPARE(count(b.programme, ConflictKind::NoChangeover), 0u);
    }

    void trackOverlap()
    {
        B b;
        Track land;
        land.id = b.next<TrackId>();
        land.name = text("Land");
        b.programme.tracks.put(land);
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        for (const SessionId id : {a, c})
            b.edit(id, [&](Session& session) { session.track = land.id; });
        b.place(a, b.room(text("Hall 1")), "10:00");
        b.place(c, b.room(text("Room 3")), "10:15");
        QVERIFY(checkAll(b.programme).empty());
        land.checkOverlap = true;
        b.programme.tracks.put(land);
        QCOMPARE(
            told(b.programme, ConflictKind::TrackOverlap),
            text("Two sessions of the track “Land” overlap on Saturday 10:15–10:30: “A” in Hall 1 and “C” in Room 3"));
        b.edit(c, [](Session& session) { session.track = {}; });
        QVERIFY(checkAll(b.programme).empty());
    }

    void speakerUnconfirmed()
    {
        B b;
        const PersonId ana = b.person(text("Ana"));
        const SessionId a = b.session(text("A"), {ana});
        const auto with = [&](PersonState state) {
            b.edit(ana, [state](Person& person) { person.state = state; });
            return count(b.programme, ConflictKind::SpeakerUnconfirmed);
        };
        QCOMPARE(with(PersonState::Invited), 0u);
        b.place(a, b.room(text("Hall 1")), "10:00");
        QCOMPARE(with(PersonState::Unknown), 1u);
        QCOMPARE(with(PersonState::Confirmed), 0u);
        QCOMPARE(with(PersonState::Arrived), 0u);
        QCOMPARE(with(PersonState::Invited), 1u);
        QCOMPARE(told(b.programme, ConflictKind::SpeakerUnconfirmed),
                 text("Ana has not confirmed yet, but is on “A” in Hall 1 on Saturday 10:00–10:30"));
        QCOMPARE(with(PersonState::Declined), 1u);
        QCOMPARE(told(b.programme, ConflictKind::SpeakerUnconfirmed),
                 text("Ana has declined, but is on “A” in Hall 1 on Saturday 10:00–10:30"));
        b.edit(a, [](Session& session) { session.people[0].role = PartRole::Reserve; });
        QCOMPARE(with(PersonState::Declined), 0u);
    }

    void noSpeaker()
    {
        B b;
        const PersonId ana = b.person(text("Ana"));
        const SessionId a = b.session(text("A"));
        const auto with = [&](const char* type) {
            b.edit(a, [type](Session& session) { session.type = text(type); });
            return count(b.programme, ConflictKind::NoSpeaker);
        };
        QCOMPARE(with("panel"), 0u);
        b.place(a, b.room(text("Hall 1")), "10:00");
        QCOMPARE(with("talk"), 0u);
        QCOMPARE(with("keynote talk"), 0u);
        QCOMPARE(with("Keynote"), 1u);
        QCOMPARE(with("WORKSHOP "), 1u);
        QCOMPARE(with("panel"), 1u);
        QCOMPARE(told(b.programme, ConflictKind::NoSpeaker),
                 text("“A” in Hall 1 on Saturday 10:00–10:30 has nobody on it"));
        b.edit(a, [ana](Session& session) { session.people = {{1, ana, PartRole::Reserve, {}}}; });
        QCOMPARE(with("panel"), 1u);
        b.edit(a, [ana](Session& session) { session.people = {{1, ana, PartRole::Moderator, {}}}; });
        QCOMPARE(with("panel"), 0u);
    }

    void settings()
    {
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        b.place(b.session(text("A")), hall, "10:00");
        b.place(b.session(text("C")), hall, "10:00");
        const CheckRuleId id = b.next<CheckRuleId>();
        const auto setTo = [&](RuleSetting setting) {
            b.programme.checkRules.put({id, toWord(ConflictKind::RoomOverlap), setting});
            return checkAll(b.programme);
        };
        QCOMPARE(setTo(RuleSetting::Warning).at(0).severity, Severity::Warning);
        QVERIFY(setTo(RuleSetting::Off).empty());
        QCOMPARE(setTo(RuleSetting::Default).at(0).severity, Severity::Error);
    }

    void orderIsBySeverityTimeAndName()
    {
        B b;
        const PersonId ana = b.person(text("Ana"), PersonState::Invited);
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId late = b.session(text("Late"), {ana});
        const SessionId z = b.session(text("Z"));
        const SessionId m = b.session(text("M"));
        const SessionId x = b.session(text("X"));
        b.place(late, hall, "09:00");
        b.place(z, hall, "11:00");
        b.place(m, hall, "11:00");
        b.place(x, hall, "11:00");
        const auto conflicts = checkAll(b.programme);
        QCOMPARE(conflicts.size(), 4u);
        QCOMPARE(conflicts[0].sessions, (std::vector{m, x}));
        QCOMPARE(conflicts[1].sessions, (std::vector{m, z}));
        QCOMPARE(conflicts[2].sessions, (std::vector{x, z}));
        QCOMPARE(conflicts[3].sessions, std::vector{late});
    }

    void textThatRunsTheOtherWayIsIsolated()
    {
        B b;
        const RoomId hall = b.room(text("Hall 1"));
        b.place(b.session(text("פתיחה")), hall, "10:00");
        b.place(b.session(text("Z")), hall, "10:00");
        const Conflict conflict = checkAll(b.programme).at(0);
        const QString english = describe(conflict, b.programme, QLocale(QStringLiteral("en_GB")));
        QVERIFY(english.contains(text("“\u2068פתיחה\u2069”")));
        QVERIFY(english.contains(text("“Z”")));
        const QString hebrew = describe(conflict, b.programme, QLocale(QStringLiteral("he_IL")));
        QVERIFY(hebrew.contains(text("“פתיחה”")));
        QVERIFY(hebrew.contains(text("“\u2068Z\u2069”")));
    }

    void untitledAndUnnamed()
    {
        B b;
        const PersonId nobody = b.person(QString());
        b.place(b.session(QString(), {nobody}), b.room(QString()), "10:00");
        b.place(b.session(QString(), {nobody}), b.room(QString()), "10:00");
        QCOMPARE(told(b.programme, ConflictKind::SpeakerOverlap),
                 text("Somebody without a name is in two places on Saturday 10:00–10:30: “Untitled session” and "
                      "“Untitled session”"));
    }

    void twoSaturdaysAreToldByDate()
    {
        B b;
        Day day;
        day.id = b.next<DayId>();
        day.date = QDate(2025, 11, 1);
        b.programme.days.put(day);
        const RoomId hall = b.room(text("Hall 1"));
        b.place(b.session(text("A")), hall, "10:00");
        b.place(b.session(text("C")), hall, "10:00");
        QCOMPARE(describe(checkAll(b.programme).at(0), b.programme, QLocale(QStringLiteral("en_GB"))),
                 text("“A” and “C” are both in Hall 1 on Saturday, 25 October 2025 10:00–10:30"));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
