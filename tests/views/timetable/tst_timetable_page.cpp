#include "models/services/schedule_service.h"
#include "tests/views/timetable/plan.h"
#include "views/timetable/day_tabs.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/timetable_page.h"
#include "views/timetable/unscheduled_panel.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QtTest>

using namespace rostrum;
using namespace rostrum::timetable;

/// Real events on a real page over a real file.
class TestTimetablePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dragsFromTheList();
    void movesBetweenRooms();
    void resizesAtItsEnd();
    void resizesAtItsStart();
    void unschedulesOnTheList();
    void escapeLeavesAllAsItWas();
    void dropBesideIsRefusedInWords();
    void copiesWithAlt();
    void drawsASession();
    void movesByKeys();
    void resizesByKeys();
    void placesFromTheListByKeys();
    void deletesByKey();
    void goesToTheNextFreePlace();
    void walksBetweenSessions();
    void tellsClashesWhileMoving();
    void marksBothSides();
    void opensTheDayHeldOver();
    void revealsOnAnotherDayAndInTheList();
    void keepsScrollAndSelectionThroughChanges();
    void mirrorsForRightToLeft();
    void speaksToAssistiveTechnology();
    void readOnlyFilesCannotBeDragged();
    void stateIsRemembered();
    void undoDuringADragEndsIt();
    void goesAwayInTheMiddleOfAMove();
    void carriesAcrossDays();
    void placesWhatLiesOutsideTheDays();
    void showsAllDaysInOneScroll();
    void zoomsAroundThePointer();
    void countsClashingSessionsOnTheTabs();

private:
    [[nodiscard]] TimetableGrid& grid() const { return *m_page->grid(); }
    [[nodiscard]] QWidget* viewport() const { return grid().viewport(); }
    [[nodiscard]] QRect rectOf(SessionId session) const
    {
        const GridBox* box = grid().scene().layout.find(session);
        return box == nullptr ? QRect() : grid().scene().map.toView(grid().scene().geometry.rect(*box));
    }
    /// Where a time stands in a room, in the viewport.
    [[nodiscard]] QPoint pointAt(RoomId room, WallTime time) const
    {
        const GridScene& scene = grid().scene();
        const auto at = scene.geometry.axis().find(scene.programme->zone.toInstant(time));
        const QRectF rect = scene.geometry.rect(scene.layout.columnOf(room), at.stretch, {at.instant, at.instant + 1});
        return scene.map.toView(rect).center();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(from);
        moveTo(to, modifiers);
        QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, to);
    }
    void press(QPoint at)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, at);
        send(viewport(), at + QPoint(12, 0), Qt::NoModifier);
    }
    void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { send(viewport(), to, modifiers); }
    static void send(QWidget* to, QPoint at, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(to->mapToGlobal(at)), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(to, &move);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid(), Qt::Key(key), modifiers);
    }
    /// One step was made, and taking it back leaves what was before.
    void oneStep(const std::function<void()>& gesture)
    {
        const auto before = m_plan->document->programme().sessions;
        const size_t steps = m_plan->steps();
        gesture();
        QCOMPARE(m_plan->steps(), steps + 1);
        QVERIFY(!(m_plan->document->programme().sessions == before));
        const auto after = m_plan->document->programme().sessions;
        QVERIFY(m_plan->document->undo());
        QVERIFY(m_plan->document->programme().sessions == before);
        QVERIFY(m_plan->document->redo());
        QVERIFY(m_plan->document->programme().sessions == after);
    }
    [[nodiscard]] QRect listRect(SessionId session) const
    {
        const DragList* list = m_page->list()->list();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (m_page->list()->itemAt(index).session == session)
                return list->visualRect(index);
        }
        return {};
    }

    std::unique_ptr<test::Plan> m_plan;
    std::unique_ptr<LiveChecks> m_checks;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TimetablePage> m_page;
};

void TestTimetablePage::init()
{
    m_plan = test::makePlan();
    m_checks = std::make_unique<LiveChecks>(*m_plan->document);
    m_selection = std::make_unique<Selection>();
    m_page = std::make_unique<TimetablePage>(*m_plan->document, *m_checks, *m_selection);
    m_page->resize(1100, 1100);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTimetablePage::cleanup()
{
    m_page.reset();
    m_selection.reset();
    m_checks.reset();
    m_plan.reset();
}

void TestTimetablePage::dragsFromTheList()
{
    QWidget* list = m_page->list()->list()->viewport();
    const QPoint from = listRect(m_plan->loose).center();
    const QPoint to = pointAt(m_plan->attic, test::at(1, 12)) + QPoint(0, 1);
    const QPoint there = list->mapFromGlobal(viewport()->mapToGlobal(to));
    oneStep([&] {
        QTest::mousePress(list, Qt::LeftButton, {}, from);
        send(list, from + QPoint(15, 0), {});
        QVERIFY(grid().gesture().isActive());
        send(list, there, {});
        QVERIFY(grid().scene().ghost.has_value());
        QTest::mouseRelease(list, Qt::LeftButton, {}, there);
    });
    QCOMPARE(m_plan->placement(m_plan->loose).room, m_plan->attic);
    QCOMPARE(m_plan->placement(m_plan->loose).start, test::at(1, 12));
    QCOMPARE(m_plan->placement(m_plan->loose).durationMin, 30);
    QVERIFY(listRect(m_plan->loose).isNull());
    QVERIFY(grid().hasFocus());
    QCOMPARE(grid().current(), m_plan->placement(m_plan->loose).id);
}

void TestTimetablePage::movesBetweenRooms()
{
    const QPoint from = rectOf(m_plan->opening).center();
    const QPoint to = from + pointAt(m_plan->attic, test::at(1, 14)) - pointAt(m_plan->hall, test::at(1, 10));
    oneStep([&] { drag(from, to); });
    QCOMPARE(m_plan->placement(m_plan->opening).room, m_plan->attic);
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 14));
    QVERIFY(m_plan->document->undoLabel().contains(QStringLiteral("Opening")));
}

void TestTimetablePage::resizesAtItsEnd()
{
    const QRect rect = rectOf(m_plan->opening);
    const int half = pointAt(m_plan->hall, test::at(1, 11, 30)).y() - pointAt(m_plan->hall, test::at(1, 11)).y();
    const QPoint from(rect.center().x(), rect.bottom() - 1);
    oneStep([&] { drag(from, from + QPoint(0, half)); });
    QCOMPARE(m_plan->placement(m_plan->opening).durationMin, 90);
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 10));
}

void TestTimetablePage::resizesAtItsStart()
{
    const QRect rect = rectOf(m_plan->opening);
    const QPoint from(rect.center().x(), rect.top() + 1);
    const int half = pointAt(m_plan->hall, test::at(1, 11, 30)).y() - pointAt(m_plan->hall, test::at(1, 11)).y();
    oneStep([&] { drag(from, from - QPoint(0, half)); });
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 9, 30));
    QCOMPARE(m_plan->placement(m_plan->opening).durationMin, 90);
}

void TestTimetablePage::unschedulesOnTheList()
{
    QWidget* list = m_page->list()->list()->viewport();
    const QPoint to = viewport()->mapFromGlobal(list->mapToGlobal(list->rect().center()));
    oneStep([&] { drag(rectOf(m_plan->opening).center(), to); });
    QVERIFY(m_plan->session(m_plan->opening).placements.empty());
    QVERIFY(!listRect(m_plan->opening).isNull());
}

void TestTimetablePage::escapeLeavesAllAsItWas()
{
    const size_t steps = m_plan->steps();
    const QPoint to = pointAt(m_plan->attic, test::at(1, 14));
    press(rectOf(m_plan->opening).center());
    moveTo(to);
    QVERIFY(grid().gesture().isActive());
    key(Qt::Key_Escape);
    QVERIFY(!grid().gesture().isActive());
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_plan->steps(), steps);

    QWidget* list = m_page->list()->list()->viewport();
    const QPoint from = listRect(m_plan->loose).center();
    QTest::mousePress(list, Qt::LeftButton, {}, from);
    send(list, list->mapFromGlobal(viewport()->mapToGlobal(to)), {});
    QVERIFY(grid().gesture().isActive());
    QTest::keyClick(m_page->list()->list(), Qt::Key_Escape);
    QVERIFY(!grid().gesture().isActive());
    QTest::mouseRelease(list, Qt::LeftButton, {}, from);
    QCOMPARE(m_plan->steps(), steps);
}

void TestTimetablePage::dropBesideIsRefusedInWords()
{
    const size_t steps = m_plan->steps();
    QSignalSpy refused(&grid(), &TimetableGrid::refused);
    drag(rectOf(m_plan->opening).center(), QPoint(viewport()->width() / 2, -30));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused[0][0].toString().isEmpty());
    QCOMPARE(m_plan->steps(), steps);
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 10));
}

void TestTimetablePage::copiesWithAlt()
{
    const QPoint from = rectOf(m_plan->opening).center();
    const QPoint to = from + pointAt(m_plan->attic, test::at(1, 14)) - pointAt(m_plan->hall, test::at(1, 10));
    oneStep([&] { drag(from, to, Qt::AltModifier); });
    QCOMPARE(m_plan->session(m_plan->opening).placements.size(), size_t(2));
    QCOMPARE(m_plan->session(m_plan->opening).placements[1].start, test::at(1, 14));
}

void TestTimetablePage::drawsASession()
{
    QSignalSpy details(m_page.get(), &TimetablePage::detailsRequested);
    oneStep([&] {
        drag(pointAt(m_plan->attic, test::at(1, 14)) + QPoint(0, 1),
             pointAt(m_plan->attic, test::at(1, 15)) + QPoint(0, 1));
    });
    QCOMPARE(details.size(), 1);
    const Session& made = m_plan->session(details[0][0].value<SessionId>());
    QCOMPARE(made.placements.size(), size_t(1));
    QCOMPARE(made.placements[0].room, m_plan->attic);
    QCOMPARE(made.placements[0].start, test::at(1, 14));
    QCOMPARE(made.durationMin, 60);
}

void TestTimetablePage::movesByKeys()
{
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    oneStep([&] {
        key(Qt::Key_Space);
        QVERIFY(grid().isCarrying());
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Up, Qt::ShiftModifier);
        key(Qt::Key_Return);
    });
    QVERIFY(!grid().isCarrying());
    QCOMPARE(m_plan->placement(m_plan->opening).room, m_plan->attic);
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 10, 9));

    const size_t steps = m_plan->steps();
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Escape);
    QCOMPARE(m_plan->steps(), steps);
}

void TestTimetablePage::resizesByKeys()
{
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    oneStep([&] {
        key(Qt::Key_Space);
        for (int press = 0; press < 6; ++press)
            key(Qt::Key_Down, Qt::AltModifier);
        key(Qt::Key_Space);
    });
    QCOMPARE(m_plan->placement(m_plan->opening).durationMin, 90);
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 10));
}

void TestTimetablePage::placesFromTheListByKeys()
{
    DragList* list = m_page->list()->list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    oneStep([&] {
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(grid().isCarrying());
        QVERIFY(grid().hasFocus());
        // It begins at a place that is free, and what is shown and said is of that place.
        QVERIFY(grid().verdict().worst != std::optional(Severity::Error));
        QCOMPARE(grid().scene().ghost, grid().gesture().box());
        key(Qt::Key_Right);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    QCOMPARE(m_plan->session(m_plan->loose).placements.size(), size_t(1));
    QVERIFY(list->hasFocus());
}

void TestTimetablePage::deletesByKey()
{
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->panel).id);
    oneStep([&] { key(Qt::Key_Delete); });
    QVERIFY(m_plan->session(m_plan->panel).placements.empty());
}

void TestTimetablePage::goesToTheNextFreePlace()
{
    // Into the annex at eleven it would clash with the panel, which lasts until half past twelve.
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    oneStep([&] {
        key(Qt::Key_Space);
        key(Qt::Key_Right);
        for (int press = 0; press < 6; ++press)
            key(Qt::Key_Down);
        QCOMPARE(grid().verdict().worst, std::optional(Severity::Error));
        key(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(grid().verdict().worst != std::optional(Severity::Error));
        key(Qt::Key_Space);
    });
    QCOMPARE(m_plan->placement(m_plan->opening).room, m_plan->annex);
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 12, 30));
}

void TestTimetablePage::walksBetweenSessions()
{
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    key(Qt::Key_Right);
    QCOMPARE(m_selection->current().id, m_plan->panel.value);
    key(Qt::Key_Left);
    QCOMPARE(m_selection->current().id, m_plan->opening.value);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_page->tabs()->currentIndex(), 1);
    QVERIFY(grid().scene().layout.find(m_plan->film) != nullptr);
}

void TestTimetablePage::tellsClashesWhileMoving()
{
    const QPoint from = rectOf(m_plan->panel).center();
    const QPoint delta = pointAt(m_plan->hall, test::at(1, 10)) - pointAt(m_plan->annex, test::at(1, 11));
    press(from);
    moveTo(from + delta);
    QCOMPARE(grid().verdict().worst, std::optional(Severity::Error));
    QVERIFY(grid().verdict().errors.join(u' ').contains(QStringLiteral("Opening")));
    const int hall = grid().scene().layout.columnOf(m_plan->hall);
    const int attic = grid().scene().layout.columnOf(m_plan->attic);
    QCOMPARE(grid().scene().columnStates[size_t(hall)], std::optional(Severity::Error));
    QVERIFY(grid().scene().columnStates[size_t(attic)] != std::optional(Severity::Error));
    key(Qt::Key_Escape);

    // The speaker of what is picked up is busy at ten, in every room.
    QWidget* list = m_page->list()->list()->viewport();
    const QPoint loose = listRect(m_plan->loose).center();
    QTest::mousePress(list, Qt::LeftButton, {}, loose);
    send(list, loose + QPoint(15, 0), {});
    const Zone& zone = m_plan->document->programme().zone;
    const Span busy{zone.toInstant(test::at(1, 10)), zone.toInstant(test::at(1, 11))};
    for (const ColumnOutlook& outlook : grid().scene().outlooks) {
        const std::vector<Outlook>& saturday = outlook.byDay[0];
        QVERIFY(std::any_of(saturday.begin(), saturday.end(), [busy](const Outlook& each) {
            return each.severity == Severity::Error && each.span.contains(busy);
        }));
    }
    QTest::keyClick(m_page->list()->list(), Qt::Key_Escape);
}

void TestTimetablePage::marksBothSides()
{
    const PlacementId opening = m_plan->placement(m_plan->opening).id;
    const PlacementId panel = m_plan->placement(m_plan->panel).id;
    const auto errors = [&](PlacementId id) { return grid().scene().marksOf(id).errors; };
    QCOMPARE(errors(opening), 0);
    QCOMPARE(errors(panel), 0);
    const QPoint from = rectOf(m_plan->panel).center();
    drag(from, from + pointAt(m_plan->hall, test::at(1, 10)) - pointAt(m_plan->annex, test::at(1, 11)));
    QCOMPARE(errors(opening), 1);
    QCOMPARE(errors(panel), 1);
    QVERIFY(m_plan->document->undo());
    QCOMPARE(errors(opening), 0);
    QCOMPARE(errors(panel), 0);
}

void TestTimetablePage::opensTheDayHeldOver()
{
    press(rectOf(m_plan->opening).center());
    DayTabs* tabs = m_page->tabs();
    moveTo(viewport()->mapFromGlobal(tabs->mapToGlobal(tabs->tabRect(1).center())));
    QTRY_COMPARE(tabs->currentIndex(), 1);
    const QPoint to = pointAt(m_plan->attic, test::at(2, 14));
    moveTo(to);
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_plan->placement(m_plan->opening).room, m_plan->attic);
    QCOMPARE(m_plan->placement(m_plan->opening).start.date(), QDate(2026, 5, 3));
}

void TestTimetablePage::revealsOnAnotherDayAndInTheList()
{
    m_selection->reveal(Kind::Session, m_plan->film.value);
    QCOMPARE(m_page->tabs()->currentIndex(), 1);
    QVERIFY(viewport()->rect().contains(rectOf(m_plan->film)));
    QCOMPARE(grid().scene().flashing, std::vector{m_plan->film});
    m_page->list()->searchField()->setText(QStringLiteral("nothing like it"));
    m_selection->reveal(Kind::Session, m_plan->loose.value);
    QCOMPARE(m_page->list()->itemAt(m_page->list()->list()->currentIndex()).session, m_plan->loose);
    QVERIFY(!m_page->reveal(SessionId{1}));
}

void TestTimetablePage::keepsScrollAndSelectionThroughChanges()
{
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    grid().zoomTime(2);
    const int scroll = grid().verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    Session renamed = m_plan->session(m_plan->panel);
    renamed.title = QStringLiteral("Renamed");
    QVERIFY(EditService(*m_plan->document).update(renamed));
    QCOMPARE(grid().verticalScrollBar()->value(), scroll);
    QCOMPARE(grid().current(), m_plan->placement(m_plan->opening).id);
    QCOMPARE(m_selection->current().id, m_plan->opening.value);
}

void TestTimetablePage::mirrorsForRightToLeft()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(rectOf(m_plan->opening).left() > rectOf(m_plan->panel).right());
    QVERIFY(grid().viewport()->geometry().right() < grid().width() - 10);
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    key(Qt::Key_Left);
    QCOMPARE(m_selection->current().id, m_plan->panel.value);
    const QPoint from = rectOf(m_plan->opening).center();
    const QPoint to = from + pointAt(m_plan->attic, test::at(1, 14)) - pointAt(m_plan->hall, test::at(1, 10));
    QVERIFY(to.x() < from.x());
    oneStep([&] { drag(from, to); });
    QCOMPARE(m_plan->placement(m_plan->opening).room, m_plan->attic);
}

void TestTimetablePage::speaksToAssistiveTechnology()
{
    QAccessible::setActive(true);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&grid());
    QVERIFY(table != nullptr);
    QCOMPARE(table->role(), QAccessible::Table);
    QAccessibleTableInterface* cells = table->tableInterface();
    QVERIFY(cells != nullptr);
    QCOMPARE(cells->columnCount(), 3);
    QCOMPARE(cells->rowCount(), 2);
    QCOMPARE(cells->columnDescription(1), QStringLiteral("Annex"));
    QCOMPARE(cells->rowDescription(0), QStringLiteral("Saturday 10:00"));
    QCOMPARE(table->childCount(), 2);
    QAccessibleInterface* panel = cells->cellAt(1, 1);
    QVERIFY(panel != nullptr);
    QCOMPARE(panel->text(QAccessible::Name),
             QStringLiteral("Panel: Land and Return, Annex, Saturday 11:00 to 12:30, 1 problem(s)"));
    QCOMPARE(panel->role(), QAccessible::Cell);
    QCOMPARE(panel->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(panel->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(panel->parent(), table);
    QCOMPARE(table->indexOfChild(panel), 1);
    QVERIFY(cells->cellAt(0, 1) == nullptr);
    QCOMPARE(panel->rect().topLeft(), viewport()->mapToGlobal(rectOf(m_plan->panel).topLeft()));
    panel->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_selection->current().id, m_plan->panel.value);
    QVERIFY(panel->state().selected);
    QCOMPARE(table->focusChild(), panel);
    QAccessible::setActive(false);
}

void TestTimetablePage::readOnlyFilesCannotBeDragged()
{
    const QString copy = m_plan->folder.filePath(QStringLiteral("copy.rostrum"));
    QVERIFY(m_plan->document->backup(copy));
    // A file of a newer version of the program, by SQLite's user_version in its header, may only be looked at.
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60));
    QCOMPARE(file.write(QByteArray::fromHex("0000ffff")), 4);
    file.close();
    const auto document = test::must(Document::open(copy));
    QVERIFY(document->isReadOnly());
    LiveChecks checks(*document);
    Selection selection;
    TimetablePage page(*document, checks, selection);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy refused(page.grid(), &TimetableGrid::refused);
    const GridScene& scene = page.grid()->scene();
    const QRect rect = scene.map.toView(scene.geometry.rect(*scene.layout.find(m_plan->opening)));
    QTest::mousePress(page.grid()->viewport(), Qt::LeftButton, {}, rect.center());
    send(page.grid()->viewport(), rect.center() + QPoint(40, 40), {});
    QVERIFY(!page.grid()->gesture().isActive());
    QCOMPARE(refused.size(), 1);
}

void TestTimetablePage::stateIsRemembered()
{
    grid().setZoom(240, 333);
    grid().setSnap(15);
    const QByteArray state = m_page->saveState();
    TimetablePage other(*m_plan->document, *m_checks, *m_selection);
    other.resize(1000, 700);
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.grid()->hourHeight(), 240.0);
    QCOMPARE(other.grid()->roomWidth(), 333.0);
    QCOMPARE(other.grid()->snap(), 15);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    QCOMPARE(other.grid()->hourHeight(), 240.0);
    // As the window does it: made, restored, and only then put into a stack that is on the screen.
    QStackedWidget stack;
    stack.addWidget(new QWidget);
    stack.resize(1000, 700);
    stack.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    auto* late = new TimetablePage(*m_plan->document, *m_checks, *m_selection);
    QVERIFY(late->restoreState(state));
    stack.addWidget(late);
    stack.setCurrentWidget(late);
    QCoreApplication::processEvents();
    QCOMPARE(late->grid()->hourHeight(), 240.0);
    QCOMPARE(late->grid()->roomWidth(), 333.0);
    QVERIFY(late->grid()->verticalScrollBar()->value() > 0);
    QVERIFY(!other.restoreState(QByteArrayLiteral("nonsense")));
    QVERIFY(!other.restoreState({}));
}

void TestTimetablePage::undoDuringADragEndsIt()
{
    drag(rectOf(m_plan->opening).center(), rectOf(m_plan->opening).center() + QPoint(0, 60));
    press(rectOf(m_plan->opening).center());
    moveTo(pointAt(m_plan->attic, test::at(1, 14)));
    QVERIFY(grid().gesture().isActive());
    QVERIFY(m_plan->document->undo());
    QVERIFY(!grid().gesture().isActive());
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 10));
}

void TestTimetablePage::goesAwayInTheMiddleOfAMove()
{
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    key(Qt::Key_Space);
    QVERIFY(grid().isCarrying());
    m_page.reset();
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(1, 10));
}

void TestTimetablePage::countsClashingSessionsOnTheTabs()
{
    QCOMPARE(m_page->tabs()->problems(0), 0);
    QVERIFY(ScheduleService(*m_plan->document)
                .move(m_plan->placement(m_plan->panel).id, m_plan->hall, test::at(1, 10, 30)));
    QCOMPARE(m_page->tabs()->problems(0), 2);
    QCOMPARE(m_page->tabs()->problems(1), 0);
    QVERIFY(m_plan->document->undo());
    QCOMPARE(m_page->tabs()->problems(0), 0);
}

void TestTimetablePage::carriesAcrossDays()
{
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    oneStep([&] {
        key(Qt::Key_Space);
        key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_page->tabs()->currentIndex(), 1);
        QVERIFY(grid().isCarrying());
        // All days, then the first alone: what is carried stays in sight, and nothing of the other view is left.
        key(Qt::Key_PageDown, Qt::ControlModifier);
        key(Qt::Key_PageUp, Qt::ControlModifier);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    QCOMPARE(m_plan->placement(m_plan->opening).start, test::at(2, 10, 5));
    QCOMPARE(m_plan->placement(m_plan->opening).room, m_plan->hall);
}

void TestTimetablePage::placesWhatLiesOutsideTheDays()
{
    const SessionId lost =
        test::must(EditService(*m_plan->document)
                       .add(test::makeSession(QStringLiteral("Lost"), 45, m_plan->hall, test::at(9, 10))));
    QWidget* list = m_page->list()->list()->viewport();
    QTRY_VERIFY(!listRect(lost).isNull());
    const QPoint from = listRect(lost).center();
    const QPoint to = pointAt(m_plan->attic, test::at(1, 12)) + QPoint(0, 1);
    const QPoint there = list->mapFromGlobal(viewport()->mapToGlobal(to));
    oneStep([&] {
        QTest::mousePress(list, Qt::LeftButton, {}, from);
        send(list, from + QPoint(15, 0), {});
        send(list, there, {});
        QTest::mouseRelease(list, Qt::LeftButton, {}, there);
    });
    QCOMPARE(m_plan->session(lost).placements.size(), size_t(1));
    QCOMPARE(m_plan->placement(lost).start, test::at(1, 12));
    QVERIFY(m_plan->document->undo());
    DragList* entries = m_page->list()->list();
    entries->setFocus();
    QVERIFY(m_page->list()->reveal(lost));
    oneStep([&] { QTest::keyClick(entries, Qt::Key_Delete); });
    QVERIFY(m_plan->session(lost).placements.empty());
}

void TestTimetablePage::showsAllDaysInOneScroll()
{
    m_page->tabs()->setCurrentIndex(2);
    const GridScene& scene = grid().scene();
    QCOMPARE(scene.layout.days.size(), size_t(2));
    QVERIFY(scene.layout.days[0].whole.length() < 24 * 60);
    grid().setFocus();
    grid().setCurrent(m_plan->placement(m_plan->opening).id);
    // Past the last hour that is shown, the next day goes on.
    oneStep([&] {
        key(Qt::Key_Space);
        for (int hour = 0; hour < 9; ++hour)
            key(Qt::Key_PageDown);
        key(Qt::Key_Return);
    });
    QCOMPARE(m_plan->placement(m_plan->opening).start.date(), QDate(2026, 5, 3));
}

void TestTimetablePage::zoomsAroundThePointer()
{
    const GridScene& scene = grid().scene();
    const QPoint at(300, 200);
    const auto under = [&] { return scene.geometry.spotAt(scene.map.toGrid(QPointF(at))); };
    const auto before = under();
    QVERIFY(before);
    for (const double factor : {1.5, 1.3, 1 / 1.4, 2.0}) {
        grid().zoomTime(factor, at);
        QVERIFY(std::abs(under()->instant - before->instant) <= 1);
        QCOMPARE(under()->column, before->column);
    }
    grid().fit();
    QVERIFY(grid().horizontalScrollBar()->maximum() <= 1);
    const Span hours = scene.layout.days[0].interesting();
    QVERIFY(std::abs(double(hours.length()) * scene.geometry.axis().minuteHeight() - viewport()->height()) < 10);
}

QTEST_MAIN(TestTimetablePage)
#include "tst_timetable_page.moc"
