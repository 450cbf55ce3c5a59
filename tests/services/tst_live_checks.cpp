#include "models/services/live_checks.h"
#include "models/services/people_service.h"
#include "models/services/schedule_service.h"
#include "tests/support/small_conference.h"

#include <QSignalSpy>
#include <QTest>

using namespace rostrum;
using rostrum::test::SmallConference;

class TestLiveChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsMovesUndoAndRedo();
    void tellsWhatAMoveWouldDo();
    void aNewPersonIsOneStep();
    void anOrganisationIsMadeOnce();
};

void TestLiveChecks::followsMovesUndoAndRedo()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    QSignalSpy changed(&checks, &LiveChecks::conflictsChanged);
    QVERIFY(checks.worst(small.opening) == Severity::Error);
    const auto overlaps = [&] {
        const auto& all = checks.conflicts();
        return std::count_if(all.begin(), all.end(),
                             [](const Conflict& each) { return each.kind() == ConflictKind::RoomOverlap; });
    };
    QCOMPARE(overlaps(), 1);

    ScheduleService schedule(*small.document);
    const Placement placement = small.programme().sessions.find(small.panel)->placements.front();
    QVERIFY(schedule.move(placement.id, small.den, placement.start));
    QCOMPARE(overlaps(), 0);
    QCOMPARE(changed.count(), 1);
    QVERIFY(small.document->undo());
    QCOMPARE(overlaps(), 1);
    QVERIFY(small.document->redo());
    QCOMPARE(overlaps(), 0);
    QCOMPARE(checks.conflicts(), [&] { return checkAll(small.programme()); }());
}

void TestLiveChecks::tellsWhatAMoveWouldDo()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    Placement placement = small.programme().sessions.find(small.panel)->placements.front();
    const auto overlap = [&] {
        for (const Conflict& conflict : checks.whatIf(small.panel, placement)) {
            if (conflict.kind() == ConflictKind::RoomOverlap)
                return true;
        }
        return false;
    };
    QVERIFY(overlap());
    placement.room = small.den;
    QVERIFY(!overlap());
    QVERIFY(checks.worst(small.panel) == Severity::Error);
}

void TestLiveChecks::aNewPersonIsOneStep()
{
    SmallConference small;
    const Programme before = small.programme();
    PeopleService people(*small.document);
    const auto added = people.addNewTo(small.workshop, QStringLiteral("  Dana   Sample "), PartRole::Moderator);
    QVERIFY(added);
    QCOMPARE(small.programme().people.find(*added)->name, QStringLiteral("Dana Sample"));
    QVERIFY(small.programme().sessions.find(small.workshop)->people.back().person == *added);
    QVERIFY(small.document->undo());
    QVERIFY(small.programme().people == before.people);
    QVERIFY(small.programme().sessions == before.sessions);
    QVERIFY(!people.addNewTo(small.workshop, QStringLiteral("  "), PartRole::Speaker));
}

void TestLiveChecks::anOrganisationIsMadeOnce()
{
    SmallConference small;
    PeopleService people(*small.document);
    QVERIFY(people.setOrganisation(small.ada, QStringLiteral("Tenants Union")));
    QVERIFY(people.setOrganisation(small.ben, QStringLiteral("tenants union")));
    QCOMPARE(small.programme().organisations.size(), size_t(1));
    QVERIFY(people.setOrganisation(small.ben, QString()));
    QVERIFY(!small.programme().people.find(small.ben)->organisation.isValid());
    QVERIFY(small.programme().people.find(small.ada)->organisation.isValid());
}

QTEST_GUILESS_MAIN(TestLiveChecks)
#include "tst_live_checks.moc"
