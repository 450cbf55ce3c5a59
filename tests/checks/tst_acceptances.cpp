#include "models/checks/checker.h"
#include "tests/checks/programme_builder.h"

#include <QTest>

#include <functional>

using namespace rostrum;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// One conflict of one kind, accepted; the rest is not asked for.
struct Quiet : ProgrammeBuilder
{
    ConflictKind kind = ConflictKind::RoomOverlap;
    RoomId hall = room(text("Hall 1"));
    RoomId den = room(text("Den"));
    PersonId ana = person(text("Ana"));
    SessionId a = session(text("A"), {ana});
    SessionId c = session(text("C"), {ana});

    Quiet()
    {
        place(a, hall, "10:00", 60);
        place(c, hall, "10:30", 60);
        for (size_t i = 0; i < kConflictKinds; ++i) {
            programme.checkRules.put({next<CheckRuleId>(), toWord(static_cast<ConflictKind>(i)), RuleSetting::Warning});
        }
    }

    /// Accepts all of that kind there is.
    bool accept(ConflictKind accepted)
    {
        kind = accepted;
        const Facts facts(programme);
        for (const Conflict& conflict : checkAll(programme)) {
            if (conflict.kind() == kind) {
                programme.accepted.put({next<AcceptedConflictId>(),
                                        toWord(kind),
                                        acceptedFacts(conflict, facts),
                                        text("Agreed"),
                                        text("Ana"),
                                        {}});
            }
        }
        return isQuiet();
    }
    [[nodiscard]] size_t open() const
    {
        const auto conflicts = checkAll(programme);
        return static_cast<size_t>(
            std::ranges::count_if(conflicts, [&](const Conflict& each) { return each.kind() == kind; }));
    }
    [[nodiscard]] bool isQuiet() const { return open() == 0 && !checkProgramme(programme).accepted.empty(); }
    void move(SessionId id, const char* time)
    {
        edit(id, [time](Session& session) { session.placements[0].start = saturday(time); });
    }
};

} // namespace

/// An accepted conflict comes back when what it is about changes, and only then.
class TestAcceptances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherTime()
    {
        Quiet q;
        QVERIFY(q.accept(ConflictKind::SpeakerOverlap));
        q.move(q.c, "10:35");
        QCOMPARE(q.open(), 1u);
        q.move(q.c, "10:30");
        QVERIFY(q.isQuiet());
        q.edit(q.c, [](Session& session) { session.placements[0].durationMin = 45; });
        QCOMPARE(q.open(), 1u);
    }

    void anotherRoom()
    {
        Quiet q;
        QVERIFY(q.accept(ConflictKind::SpeakerOverlap));
        q.edit(q.c, [&q](Session& session) { session.placements[0].room = q.den; });
        QCOMPARE(q.open(), 1u);
        // Where the room does not matter, another one changes nothing.
        Quiet outside;
        outside.edit(outside.c,
                     [](Session& session) { session.placements[0].start = *WallTime::parse(u"2025-11-20T10:00"); });
        QVERIFY(outside.accept(ConflictKind::OutsideHours));
        outside.edit(outside.c, [&](Session& session) { session.placements[0].room = outside.den; });
        QVERIFY(outside.isQuiet());
        outside.edit(outside.c,
                     [](Session& session) { session.placements[0].start = *WallTime::parse(u"2025-11-20T10:05"); });
        QCOMPARE(outside.open(), 1u);
    }

    void anotherPerson()
    {
        Quiet q;
        QVERIFY(q.accept(ConflictKind::SpeakerOverlap));
        const PersonId ben = q.person(text("Ben"));
        for (const SessionId id : {q.a, q.c})
            q.edit(id, [ben](Session& session) { session.people.push_back({500, ben, PartRole::Speaker, {}}); });
        QCOMPARE(q.open(), 1u);
        q.edit(q.a, [](Session& session) { session.title = text("Renamed"); });
        q.edit(q.ana, [](Person& person) { person.name = text("Ana Renamed"); });
        QCOMPARE(q.open(), 1u);
    }

    void setUpCountsInARoom()
    {
        Quiet q;
        QVERIFY(q.accept(ConflictKind::RoomOverlap));
        q.edit(q.c, [](Session& session) { session.placements[0].setupMin = 5; });
        QCOMPARE(q.open(), 1u);
    }

    void otherHours()
    {
        Quiet q;
        q.edit(q.ana, [](Person& person) {
            person.availability = Availability::Windows;
            person.windows = {ProgrammeBuilder::window("12:00", "14:00")};
        });
        QVERIFY(q.accept(ConflictKind::SpeakerUnavailable));
        q.edit(q.a, [&q](Session& session) { session.placements[0].room = q.den; });
        QVERIFY(q.isQuiet());
        q.edit(q.ana, [](Person& person) { person.windows = {ProgrammeBuilder::window("13:00", "14:00")}; });
        QCOMPARE(q.open(), 2u);
    }

    void otherNumbers()
    {
        Quiet q;
        q.edit(q.hall, [](Room& room) { room.capacity = 20; });
        q.edit(q.a, [](Session& session) { session.expectedPeople = 30; });
        QVERIFY(q.accept(ConflictKind::RoomTooSmall));
        q.move(q.a, "14:00");
        QVERIFY(q.isQuiet());
        q.edit(q.a, [](Session& session) { session.expectedPeople = 40; });
        QCOMPARE(q.open(), 1u);
        q.edit(q.a, [](Session& session) { session.expectedPeople = 30; });
        QVERIFY(q.isQuiet());
        q.edit(q.hall, [](Room& room) { room.capacity = 10; });
        QCOMPARE(q.open(), 1u);
    }

    void anotherState()
    {
        Quiet q;
        q.edit(q.ana, [](Person& person) { person.state = PersonState::Invited; });
        QVERIFY(q.accept(ConflictKind::SpeakerUnconfirmed));
        q.move(q.a, "15:00");
        QVERIFY(q.isQuiet());
        q.edit(q.ana, [](Person& person) { person.state = PersonState::Declined; });
        QCOMPARE(q.open(), 2u);
    }

    void oneMoreOnAPanelOrOnADay()
    {
        Quiet q;
        q.edit(q.a, [](Session& session) { session.type = text("panel"); });
        QVERIFY(q.accept(ConflictKind::NoModerator));
        const PersonId ben = q.person(text("Ben"));
        q.edit(q.a, [ben](Session& session) { session.people.push_back({500, ben, PartRole::Speaker, {}}); });
        QCOMPARE(q.open(), 1u);

        Quiet day;
        day.programme.checkRules.put({day.next<CheckRuleId>(), text("too-many-in-day"), RuleSetting::Warning, 1});
        QVERIFY(day.accept(ConflictKind::TooManyInDay));
        day.move(day.c, "15:00");
        QVERIFY(day.isQuiet());
        day.place(day.session(text("D"), {day.ana}), day.hall, "18:00");
        QCOMPARE(day.open(), 1u);
    }

    /// A file that was written anew, or a session that was deleted and comes again with an import, has other ids.
    void guidsCountAndNotIds()
    {
        Quiet q;
        const auto give = [](auto& row) { row.guid = text("guid of ") + QString::number(row.id.value); };
        q.edit(q.a, give);
        q.edit(q.c, give);
        q.edit(q.ana, give);
        q.edit(q.hall, give);
        QVERIFY(q.accept(ConflictKind::SpeakerOverlap));
        Session again = *q.programme.sessions.find(q.a);
        q.programme.sessions.remove(q.a);
        again.id = q.next<SessionId>();
        again.placements[0].id = q.next<PlacementId>();
        q.programme.sessions.put(again);
        QVERIFY(q.isQuiet());
        q.edit(again.id, [](Session& session) { session.guid = text("another"); });
        QCOMPARE(q.open(), 1u);
    }

    /// The second passage of an hour that comes twice is another time.
    void theHourThatComesTwice()
    {
        Quiet q;
        for (const SessionId id : {q.a, q.c}) {
            q.edit(id, [](Session& session) { session.placements[0].start = *WallTime::parse(u"2025-10-26T02:10"); });
        }
        QVERIFY(q.accept(ConflictKind::SpeakerOverlap));
        for (const SessionId id : {q.a, q.c})
            q.edit(id, [](Session& session) { session.placements[0].start.later = true; });
        QCOMPARE(q.open(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestAcceptances)
#include "tst_acceptances.moc"
