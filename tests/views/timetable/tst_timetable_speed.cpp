#include "models/services/schedule_service.h"
#include "tests/views/timetable/plan.h"
#include "views/timetable/day_tabs.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/timetable_page.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWindow>
#include <QtTest>

#include <random>

using namespace rostrum;
using namespace rostrum::timetable;

/// How long it takes from an event until all that it altered is painted, with 5,000 sessions in 150 rooms on seven
/// days. The limits are far above what is measured on a quiet machine: they catch what has become slow by its nature.
class TestTimetableSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensADay();
    void scrolls();
    void zooms();
    void drags();
    void dragsMany_data();
    void dragsMany();
    void stretchesABand();
    void followsAMove();

private:
    void moveTo(QPoint to)
    {
        QWidget* viewport = grid().viewport();
        QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(viewport->mapToGlobal(to)), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    }
    [[nodiscard]] TimetableGrid& grid() const { return *m_page->grid(); }
    template <class Work>
    double timed(Work&& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        QCoreApplication::sendPostedEvents();
        QEvent paint(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(m_page->windowHandle(), &paint);
        return double(timer.nsecsElapsed()) / 1e6;
    }
    static void tell(const char* what, std::vector<double> times, double limit)
    {
        std::sort(times.begin(), times.end());
        const double half = times[times.size() / 2];
        qInfo("%s: p50 %.1f ms, p99 %.1f ms", what, half, times[times.size() * 99 / 100]);
        QVERIFY2(half < limit, what);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<LiveChecks> m_checks;
    Selection m_selection;
    std::unique_ptr<TimetablePage> m_page;
};

void TestTimetableSpeed::initTestCase()
{
    constexpr int kSessions = 5000;
    constexpr int kRooms = 150;
    constexpr int kDays = 7;
    constexpr int kPeople = 4000;
    std::mt19937 random(7);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    Conference conference;
    conference.title = QStringLiteral("Large");
    conference.timezone = QByteArrayLiteral("Europe/Berlin");
    conference.start = QDate(2026, 5, 2);
    conference.end = conference.start.addDays(kDays - 1);
    std::vector<Day> days;
    for (int each = 1; each <= kDays; ++each) {
        Day day;
        day.id = newId<DayId>();
        day.date = QDate(2026, 5, 1 + each);
        day.opens = test::at(each, 9);
        day.closes = test::at(each, 21);
        days.push_back(day);
    }
    m_document = test::must(Document::create(m_folder.filePath(QStringLiteral("large.rostrum")), conference, days));
    const auto written = m_document->write(QStringLiteral("Fill"), [&](Writer& writer) -> Result<void> {
        std::vector<RoomId> rooms;
        std::vector<TrackId> tracks;
        std::vector<PersonId> people;
        for (int each = 0; each < kRooms; ++each) {
            Room room;
            room.id = newId<RoomId>();
            room.name = QStringLiteral("Room %1").arg(each);
            room.position = each;
            rooms.push_back(room.id);
            if (auto done = writer.put(room); !done)
                return done;
        }
        for (int each = 0; each < 20; ++each) {
            Track track;
            track.id = newId<TrackId>();
            track.name = QStringLiteral("Track %1").arg(each);
            track.position = each;
            tracks.push_back(track.id);
            if (auto done = writer.put(track); !done)
                return done;
        }
        for (int each = 0; each < kPeople; ++each) {
            Person person;
            person.id = newId<PersonId>();
            person.name = QStringLiteral("Person %1").arg(each);
            people.push_back(person.id);
            if (auto done = writer.put(person); !done)
                return done;
        }
        for (int each = 0; each < kSessions; ++each) {
            Session session = test::makeSession(
                QStringLiteral("A session about subject %1 and what follows from it").arg(each), 25 + 5 * below(8),
                rooms[size_t(each % kRooms)], test::at(1 + each / kRooms % kDays, 9, 0).plus(5 * below(130)));
            session.id = newId<SessionId>();
            session.track = tracks[size_t(below(20))];
            for (int part = 0, count = each % 50 == 0 ? 6 : below(3); part < count; ++part) {
                Part speaker;
                speaker.id = newIdValue();
                speaker.person = people[size_t(below(kPeople))];
                session.people.push_back(speaker);
            }
            if (auto done = writer.put(session); !done)
                return done;
        }
        return {};
    });
    if (!written)
        QFAIL(qPrintable(written.error().text + written.error().detail));
    m_checks = std::make_unique<LiveChecks>(*m_document);
    m_page = std::make_unique<TimetablePage>(*m_document, *m_checks, m_selection);
    m_page->resize(1600, 1000);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTimetableSpeed::opensADay()
{
    std::vector<double> times;
    for (int round = 0; round < 3 * 7; ++round)
        times.push_back(timed([&] { m_page->tabs()->setCurrentIndex(round % 7); }));
    tell("open a day", times, 250);
}

void TestTimetableSpeed::scrolls()
{
    std::vector<double> times;
    for (int step = 0; step < 200; ++step) {
        QScrollBar* bar = step % 2 == 0 ? grid().verticalScrollBar() : grid().horizontalScrollBar();
        times.push_back(timed([&] { bar->setValue((step * 31) % bar->maximum()); }));
    }
    tell("scroll", times, 80);
}

void TestTimetableSpeed::zooms()
{
    std::vector<double> times;
    for (int step = 0; step < 60; ++step)
        times.push_back(timed([&] { grid().zoomTime(step % 20 < 10 ? 1.1 : 1 / 1.1); }));
    tell("zoom", times, 100);
}

void TestTimetableSpeed::drags()
{
    const GridScene& scene = grid().scene();
    const GridBox* chosen = nullptr;
    size_t most = 0;
    for (const GridBox& box : scene.layout.boxes) {
        const size_t people = m_document->programme().sessions.find(box.session)->people.size();
        if (people > most) {
            most = people;
            chosen = &box;
        }
    }
    QCOMPARE(most, size_t(6));
    const GridBox box = *chosen;
    grid().ensureVisible(box);
    QWidget* viewport = grid().viewport();
    const QPoint from = scene.map.toView(scene.geometry.rect(box)).center();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    const double pickUp = timed([&] { moveTo(from + QPoint(20, 0)); });
    qInfo("pick up: %.1f ms", pickUp);
    QVERIFY(grid().gesture().isActive());
    std::vector<double> times;
    for (int step = 0; step < 300; ++step) {
        const QPoint to(80 + step * 3 % (viewport->width() - 160), 80 + step * 2 % (viewport->height() - 160));
        times.push_back(timed([&] { moveTo(to); }));
    }
    QTest::keyClick(&grid(), Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from);
    tell("drag", times, 80);
}

void TestTimetableSpeed::dragsMany_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("twenty") << 20;
    QTest::newRow("the whole day") << 10000;
}

void TestTimetableSpeed::dragsMany()
{
    QFETCH(int, count);
    const GridScene& scene = grid().scene();
    grid().selectAll();
    std::vector<PlacementId> chosen;
    for (const Relocation& each : grid().selected()) {
        if (int(chosen.size()) < count)
            chosen.push_back(each.placement.id);
    }
    grid().select(chosen);
    const GridBox box = *scene.layout.find(chosen.front());
    grid().ensureVisible(box);
    QWidget* viewport = grid().viewport();
    const QPoint from = scene.map.toView(scene.geometry.rect(box)).center();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    const double pickUp = timed([&] { moveTo(from + QPoint(20, 0)); });
    qInfo("pick up %d: %.1f ms", int(grid().gesture().others().size()) + 1, pickUp);
    QCOMPARE(grid().gesture().others().size() + 1, chosen.size());
    std::vector<double> times;
    for (int step = 0; step < 200; ++step)
        times.push_back(timed([&] { moveTo(from + QPoint(0, 5 + step % 90)); }));
    QTest::keyClick(&grid(), Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from);
    tell("drag many", times, 200);
}

void TestTimetableSpeed::stretchesABand()
{
    QWidget* viewport = grid().viewport();
    const QPoint from(30, 5);
    QTest::mousePress(viewport, Qt::LeftButton, Qt::ShiftModifier, from);
    std::vector<double> times;
    for (int step = 0; step < 200; ++step)
        times.push_back(timed([&] { moveTo(QPoint(60 + step * 4, 60 + step * 3)); }));
    QTest::keyClick(&grid(), Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from);
    tell("stretch a rubber band", times, 80);
}

void TestTimetableSpeed::followsAMove()
{
    const PlacementId placement = grid().scene().layout.boxes.front().placement;
    const RoomId room = m_document->programme().rooms[0].id;
    std::vector<double> times;
    for (int step = 0; step < 10; ++step)
        times.push_back(
            timed([&] { QVERIFY(ScheduleService(*m_document).move(placement, room, test::at(1, 9).plus(5 * step))); }));
    tell("a move, written and shown", times, 400);
}

QTEST_MAIN(TestTimetableSpeed)
#include "tst_timetable_speed.moc"
