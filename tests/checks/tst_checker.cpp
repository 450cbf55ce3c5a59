#include "models/checks/checker.h"
#include "tests/checks/programme_builder.h"

#include <QTest>

using namespace rostrum;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

ChangeSet updated(Kind kind, qint64 id)
{
    ChangeSet changes;
    changes.of(kind).updated.insert(id);
    return changes;
}

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAMoveDid()
    {
        ProgrammeBuilder b;
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        const SessionId d = b.session(text("D"));
        b.place(a, hall, "10:00");
        b.place(c, hall, "10:15");
        b.place(d, hall, "12:00");
        Checker checker(b.programme);
        QCOMPARE(checker.conflicts().size(), 1u);
        QCOMPARE(checker.conflictsOf(a).size(), 1u);
        QCOMPARE(checker.conflictsOf(c).size(), 1u);
        QCOMPARE(checker.conflictsOf(d).size(), 0u);
        QVERIFY(checker.conflicts()[0]->concerns(b.programme.sessions.find(a)->placements[0].id));

        b.edit(c, [](Session& session) { session.placements[0].start = ProgrammeBuilder::saturday("12:15"); });
        CheckDelta delta = checker.update(b.programme, updated(Kind::Session, c.value));
        QCOMPARE(delta.appeared.size(), 1u);
        QCOMPARE(delta.went.size(), 1u);
        QVERIFY(delta.altered.empty());
        QVERIFY(delta.appeared[0].concerns(d) && delta.appeared[0].concerns(c));
        QVERIFY(delta.went[0].concerns(a) && delta.went[0].concerns(c));
        QVERIFY(checker.conflictsOf(a).empty());

        // Moved a little, it is the same clash at another time.
        b.edit(c, [](Session& session) { session.placements[0].start = ProgrammeBuilder::saturday("12:20"); });
        delta = checker.update(b.programme, updated(Kind::Session, c.value));
        QVERIFY(delta.appeared.empty() && delta.went.empty());
        QCOMPARE(delta.altered.size(), 1u);

        // What no rule asks for changes nothing.
        b.edit(c, [](Session& session) { session.abstract = text("More"); });
        QVERIFY(checker.update(b.programme, updated(Kind::Session, c.value)).empty());

        b.programme.sessions.remove(d);
        ChangeSet changes;
        changes.of(Kind::Session).removed.insert(d.value);
        delta = checker.update(b.programme, changes);
        QCOMPARE(delta.went.size(), 1u);
        QVERIFY(checker.conflicts().empty());
    }

    void aThirdSessionMattersToTwoOthers()
    {
        ProgrammeBuilder b;
        const RoomId foyer = b.room(text("Foyer"), 2);
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        const SessionId d = b.session(text("D"));
        b.place(a, foyer, "10:00");
        b.place(c, foyer, "10:00");
        b.place(d, foyer, "12:00");
        Checker checker(b.programme);
        QVERIFY(checker.conflicts().empty());
        b.edit(d, [](Session& session) { session.placements[0].start = ProgrammeBuilder::saturday("10:10"); });
        QCOMPARE(checker.update(b.programme, updated(Kind::Session, d.value)).appeared.size(), 3u);
        b.edit(d, [](Session& session) { session.state = SessionState::Cancelled; });
        QCOMPARE(checker.update(b.programme, updated(Kind::Session, d.value)).went.size(), 3u);
    }

    void readsAllAgainWhenTold()
    {
        ProgrammeBuilder b;
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"));
        b.place(a, hall, "10:00");
        Checker checker(b.programme);
        b.place(c, hall, "10:00");
        ChangeSet changes;
        changes.everything = true;
        QCOMPARE(checker.update(b.programme, changes).appeared.size(), 1u);
    }

    void whatIfOfAnUnscheduledSession()
    {
        ProgrammeBuilder b;
        const PersonId ana = b.person(text("Ana"), PersonState::Invited);
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"));
        const SessionId c = b.session(text("C"), {ana});
        b.place(a, hall, "10:00");
        const Checker checker(b.programme);
        Placement proposed;
        proposed.id = b.next<PlacementId>();
        proposed.room = hall;
        proposed.start = ProgrammeBuilder::saturday("10:15");
        proposed.durationMin = 30;
        const std::vector<Conflict> conflicts = checker.whatIf(b.programme, c, proposed);
        QCOMPARE(conflicts.size(), 2u);
        QCOMPARE(conflicts[0].kind(), ConflictKind::RoomOverlap);
        QVERIFY(conflicts[0].concerns(proposed.id));
        QCOMPARE(conflicts[1].kind(), ConflictKind::SpeakerUnconfirmed);
        QVERIFY(checker.conflicts().empty());
        QVERIFY(checker.whatIf(b.programme, SessionId{12345}, proposed).empty());
    }

    void theMovedPlacementIsNotInItsOwnWay()
    {
        ProgrammeBuilder b;
        const PersonId ana = b.person(text("Ana"));
        const RoomId hall = b.room(text("Hall 1"));
        const SessionId a = b.session(text("A"), {ana});
        b.place(a, hall, "10:00");
        const Checker checker(b.programme);
        Placement proposed = b.programme.sessions.find(a)->placements[0];
        proposed.start = proposed.start.plus(10);
        QVERIFY(checker.whatIf(b.programme, a, proposed).empty());
        // A copy of it is.
        proposed.id = b.next<PlacementId>();
        QCOMPARE(checker.whatIf(b.programme, a, proposed).size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
