#include "tests/views/timetable/plan.h"
#include "views/timetable/gesture.h"

#include <QtTest>

using namespace rostrum;
using namespace rostrum::timetable;

class TestTimetableGesture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesByWhereItWasGrabbed();
    void keepsItsTimeWhenOnlyTheRoomChanges();
    void snapsToNeighbours();
    void finerWhenAsked();
    void refusesBesideTheGrid();
    void unschedulesOverTheList();
    void resizesAtBothEdges();
    void neverShorterThanAStep();
    void staysWithinTheDay();
    void copies();
    void drawsInBothDirections();
    void nudgesOntoTheGrid();
    void followsToAnotherDay();

private:
    [[nodiscard]] qint64 instant(WallTime time) const { return m_plan->document->programme().zone.toInstant(time); }
    [[nodiscard]] Spot spot(int column, WallTime time) const
    {
        return {column, m_layout.days[0].whole.end <= instant(time) ? 1 : 0, instant(time)};
    }
    void take(Gesture::Kind kind, qint64 grabbed = 0)
    {
        m_gesture.begin(kind, ground(), *m_layout.find(m_plan->opening), m_plan->placement(m_plan->opening), grabbed);
    }
    [[nodiscard]] Gesture::Ground ground() const { return {&m_layout, &m_plan->document->programme(), 5}; }

    std::unique_ptr<test::Plan> m_plan;
    GridLayout m_layout;
    Gesture m_gesture;
};

void TestTimetableGesture::init()
{
    m_plan = test::makePlan();
    m_layout = layOut(m_plan->document->programme(), allDays(m_plan->document->programme()));
    m_gesture.end();
}

void TestTimetableGesture::movesByWhereItWasGrabbed()
{
    take(Gesture::Kind::Move, 20);
    QCOMPARE(m_gesture.proposal().action, Proposal::Action::None);
    m_gesture.pointAt(spot(1, test::at(1, 13, 21)));
    const Proposal proposal = m_gesture.proposal();
    QCOMPARE(proposal.action, Proposal::Action::Change);
    QCOMPARE(proposal.placement.room, m_plan->annex);
    QCOMPARE(proposal.placement.start, test::at(1, 13));
    QCOMPARE(proposal.placement.durationMin, 60);
}

void TestTimetableGesture::keepsItsTimeWhenOnlyTheRoomChanges()
{
    Placement odd = m_plan->placement(m_plan->opening);
    odd.start = test::at(1, 10, 7);
    GridBox box = *m_layout.find(m_plan->opening);
    box.span = {instant(odd.start), instant(odd.start) + 60};
    m_gesture.begin(Gesture::Kind::Move, ground(), box, odd, 10);
    m_gesture.pointAt(spot(2, test::at(1, 10, 17)));
    QCOMPARE(m_gesture.proposal().placement.start, odd.start);
    m_gesture.pointAt(spot(0, test::at(1, 10, 18)));
    QCOMPARE(m_gesture.proposal().action, Proposal::Action::None);
}

void TestTimetableGesture::snapsToNeighbours()
{
    EditService edit(*m_plan->document);
    QVERIFY(edit.add(test::makeSession(QStringLiteral("Odd"), 33, m_plan->attic, test::at(1, 15))));
    m_layout = layOut(m_plan->document->programme(), allDays(m_plan->document->programme()));
    take(Gesture::Kind::Move);
    m_gesture.pointAt(spot(2, test::at(1, 15, 33)));
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 15, 33));
    m_gesture.pointAt(spot(2, test::at(1, 15, 36)));
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 15, 35));
}

void TestTimetableGesture::finerWhenAsked()
{
    take(Gesture::Kind::Move);
    m_gesture.pointAt(spot(2, test::at(1, 14, 13)), true);
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 14, 13));
}

void TestTimetableGesture::refusesBesideTheGrid()
{
    take(Gesture::Kind::Move);
    m_gesture.pointAt(std::nullopt);
    QCOMPARE(m_gesture.proposal().action, Proposal::Action::None);
    QVERIFY(!m_gesture.proposal().refusal.isEmpty());
    QVERIFY(!m_gesture.box());
    m_gesture.pointAt(spot(1, test::at(1, 13)));
    QVERIFY(m_gesture.proposal().refusal.isEmpty());
}

void TestTimetableGesture::unschedulesOverTheList()
{
    take(Gesture::Kind::Move);
    m_gesture.pointAtList();
    QCOMPARE(m_gesture.proposal().action, Proposal::Action::Unschedule);
    QCOMPARE(m_gesture.proposal().placement.id, m_plan->placement(m_plan->opening).id);
    Placement planned;
    planned.durationMin = 30;
    m_gesture.beginPlacing(ground(), m_plan->loose, planned);
    QCOMPARE(m_gesture.proposal().action, Proposal::Action::None);
    m_gesture.pointAt(spot(0, test::at(1, 12)));
    QCOMPARE(m_gesture.proposal().action, Proposal::Action::Place);
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 12));
}

void TestTimetableGesture::resizesAtBothEdges()
{
    take(Gesture::Kind::ResizeEnd);
    m_gesture.pointAt(spot(2, test::at(1, 11, 32)));
    QCOMPARE(m_gesture.proposal().placement.durationMin, 90);
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 10));
    QCOMPARE(m_gesture.proposal().placement.room, m_plan->hall);
    take(Gesture::Kind::ResizeStart);
    m_gesture.pointAt(spot(0, test::at(1, 9, 28)));
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 9, 30));
    QCOMPARE(m_gesture.proposal().placement.durationMin, 90);
}

void TestTimetableGesture::neverShorterThanAStep()
{
    take(Gesture::Kind::ResizeEnd);
    m_gesture.pointAt(spot(0, test::at(1, 9)));
    QCOMPARE(m_gesture.proposal().placement.durationMin, 5);
    m_gesture.pointAt(spot(0, test::at(1, 9)), true);
    QCOMPARE(m_gesture.proposal().placement.durationMin, 1);
    take(Gesture::Kind::ResizeStart);
    m_gesture.pointAt(spot(0, test::at(1, 13)));
    QCOMPARE(m_gesture.proposal().placement.durationMin, 5);
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 10, 55));
}

void TestTimetableGesture::staysWithinTheDay()
{
    take(Gesture::Kind::Move, 30);
    m_gesture.pointAt(spot(0, test::at(1, 4, 5)));
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 4));
    QVERIFY(!m_gesture.nudge(0, -1));
    QVERIFY(!m_gesture.nudge(-1, 0));
}

void TestTimetableGesture::copies()
{
    take(Gesture::Kind::Move);
    m_gesture.pointAt(spot(1, test::at(1, 14)), false, true);
    const Proposal proposal = m_gesture.proposal();
    QCOMPARE(proposal.action, Proposal::Action::Place);
    QVERIFY(!proposal.placement.id.isValid());
}

void TestTimetableGesture::drawsInBothDirections()
{
    m_gesture.beginDrawing(ground(), spot(2, test::at(1, 14, 2)));
    m_gesture.pointAt(spot(0, test::at(1, 14, 44)));
    Proposal proposal = m_gesture.proposal();
    QCOMPARE(proposal.action, Proposal::Action::Create);
    QCOMPARE(proposal.placement.room, m_plan->attic);
    QCOMPARE(proposal.placement.start, test::at(1, 14));
    QCOMPARE(proposal.placement.durationMin, 45);
    m_gesture.pointAt(spot(2, test::at(1, 13, 30)));
    proposal = m_gesture.proposal();
    QCOMPARE(proposal.placement.start, test::at(1, 13, 30));
    QCOMPARE(proposal.placement.durationMin, 30);
}

void TestTimetableGesture::nudgesOntoTheGrid()
{
    take(Gesture::Kind::Move);
    QVERIFY(m_gesture.nudge(0, 1, true));
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 10, 1));
    QVERIFY(m_gesture.nudge(0, 1));
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 10, 5));
    QVERIFY(m_gesture.nudge(0, -1, true));
    QVERIFY(m_gesture.nudge(0, -1));
    QCOMPARE(m_gesture.proposal().placement.start, test::at(1, 10));
    QCOMPARE(m_gesture.proposal().action, Proposal::Action::None);
    QVERIFY(m_gesture.nudge(1, 0));
    QCOMPARE(m_gesture.proposal().placement.room, m_plan->annex);
    QVERIFY(m_gesture.lengthen(2));
    QCOMPARE(m_gesture.proposal().placement.durationMin, 70);
}

void TestTimetableGesture::followsToAnotherDay()
{
    const auto days = allDays(m_plan->document->programme());
    m_layout = layOut(m_plan->document->programme(), {days[0]});
    take(Gesture::Kind::Move);
    m_gesture.pointAt(spot(1, test::at(1, 14)));
    const GridLayout before = m_layout;
    m_layout = layOut(m_plan->document->programme(), {days[1]});
    m_gesture.follow(before, ground());
    QCOMPARE(m_gesture.proposal().placement.start, test::at(2, 14));
    QCOMPARE(m_gesture.proposal().placement.room, m_plan->annex);
}

QTEST_MAIN(TestTimetableGesture)
#include "tst_timetable_gesture.moc"
