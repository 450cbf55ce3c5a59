#include "models/services/schedule_service.h"
#include "tests/views/timetable/page_driver.h"

#include <QAccessible>
#include <QToolButton>
#include <QtTest>

using namespace rostrum;
using namespace rostrum::timetable;

/// The timetable by person and by track: what stands there, what gestures do, and what they refuse.
class TestTimetableViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void switchesByActionAndRemembers();
    void keepsTheSessionThroughSwitching();
    void personMovesInTime_data() { byMouseAndKeys(); }
    void personMovesInTime();
    void personIsNotExchanged_data() { byMouseAndKeys(); }
    void personIsNotExchanged();
    void personPlacesFromTheList();
    void personWithoutColumnIsRefused();
    void personDrawsASession();
    void personResizes();
    void trackChangesSideways_data() { byMouseAndKeys(); }
    void trackChangesSideways();
    void trackCopiesWithinItself();
    void trackPlacesFromTheList();
    void trackDrawsASession();
    void walksAlongAPerson();
    void revealsAmongRoomsWhatHasNobody();
    void showsWhereItCouldGo();
    void showsWhoseColumnsItCanStandIn();
    void roomIsDraggedByItsHeader();
    void roomDragEndsWithEscape();
    void roomMovesByKeys();
    void roomIsHiddenAndShown();
    void readsOutEachView();

private:
    static void byMouseAndKeys()
    {
        QTest::addColumn<bool>("keys");
        QTest::newRow("mouse") << false;
        QTest::newRow("keys") << true;
    }
    [[nodiscard]] test::Plan& plan() const { return *m_driver->plan; }
    [[nodiscard]] int column(Across across, qint64 id) const { return m_driver->columnOf(across, id); }
    [[nodiscard]] int roomColumn(RoomId room) const { return m_driver->scene().layout.columnOf(room); }
    void show(Across across) const { m_driver->grid().setAcross(across); }

    std::unique_ptr<test::PageDriver> m_driver;
    PersonId m_bo;
    TrackId m_ecology;
};

/// Ada is on the opening, Bo on the panel, both are on the loose session; the panel is in a track.
void TestTimetableViews::init()
{
    auto plan = test::makePlan();
    EditService edit(*plan->document);
    Person bo;
    bo.name = QStringLiteral("Bo Example");
    m_bo = test::must(edit.add(bo));
    Track track;
    track.name = QStringLiteral("Ecology");
    m_ecology = test::must(edit.add(track));
    Session panel = plan->session(plan->panel);
    panel.people.push_back(Part{0, m_bo, PartRole::Speaker, {}});
    panel.track = m_ecology;
    QVERIFY(edit.update(panel));
    m_driver = std::make_unique<test::PageDriver>(std::move(plan));
}

void TestTimetableViews::switchesByActionAndRemembers()
{
    QAction* people = m_driver->action(QStringLiteral("By person"));
    QVERIFY(people != nullptr && !people->shortcut().isEmpty());
    const QKeyCombination keys = people->shortcut()[0];
    QTest::keyClick(&m_driver->grid(), keys.key(), keys.keyboardModifiers());
    QCOMPARE(m_driver->grid().across(), Across::People);
    QVERIFY(people->isChecked());
    QCOMPARE(m_driver->scene().layout.columns.size(), size_t(2));
    const QByteArray state = m_driver->page.saveState();
    m_driver->action(QStringLiteral("By room"))->trigger();
    QCOMPARE(m_driver->grid().across(), Across::Rooms);
    QVERIFY(m_driver->page.restoreState(state));
    QCOMPARE(m_driver->grid().across(), Across::People);
    QVERIFY(people->isChecked());
}

void TestTimetableViews::keepsTheSessionThroughSwitching()
{
    m_driver->grid().setCurrent(plan().placement(plan().panel).id);
    for (const Across across : {Across::People, Across::Tracks, Across::Rooms}) {
        show(across);
        QCOMPARE(m_driver->grid().current(), plan().placement(plan().panel).id);
        QVERIFY(m_driver->viewport()->rect().contains(m_driver->rectOf(plan().panel).center()));
    }
}

void TestTimetableViews::personMovesInTime()
{
    QFETCH(bool, keys);
    show(Across::People);
    const int ada = column(Across::People, plan().ada.value);
    m_driver->oneStep([&] {
        if (keys) {
            m_driver->grid().setCurrent(plan().placement(plan().opening).id);
            m_driver->key(Qt::Key_Space);
            m_driver->key(Qt::Key_Down, {}, 12);
            m_driver->key(Qt::Key_Return);
        } else {
            const QPoint from = m_driver->rectOf(plan().opening).center();
            const int hour = m_driver->pointAt(ada, test::at(1, 11)).y() - m_driver->pointAt(ada, test::at(1, 10)).y();
            m_driver->drag(from, from + QPoint(0, hour));
        }
    });
    QCOMPARE(plan().placement(plan().opening).start, test::at(1, 11));
    QCOMPARE(plan().placement(plan().opening).room, plan().hall);
}

void TestTimetableViews::personIsNotExchanged()
{
    QFETCH(bool, keys);
    show(Across::People);
    const QSignalSpy refusals(&m_driver->grid(), &TimetableGrid::refused);
    const size_t steps = plan().steps();
    if (keys) {
        m_driver->grid().setCurrent(plan().placement(plan().opening).id);
        m_driver->key(Qt::Key_Space);
        m_driver->key(Qt::Key_Right);
        m_driver->key(Qt::Key_Return);
    } else {
        m_driver->drag(m_driver->rectOf(plan().opening).center(),
                       m_driver->pointAt(column(Across::People, m_bo.value), test::at(1, 14)));
    }
    QCOMPARE(plan().steps(), steps);
    QCOMPARE(refusals.size(), qsizetype(1));
    QVERIFY(refusals.front().front().toString().contains(QStringLiteral("Bo Example")));
}

void TestTimetableViews::personPlacesFromTheList()
{
    show(Across::People);
    DragList* list = m_driver->page.list()->list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    m_driver->oneStep([&] {
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(m_driver->grid().isCarrying());
        // It begins where it can be dropped.
        QVERIFY(m_driver->grid().gesture().proposal().refusal.isEmpty());
        m_driver->key(Qt::Key_Return);
    });
    QCOMPARE(plan().session(plan().loose).placements.size(), size_t(1));
    QVERIFY(m_driver->scene().layout.find(plan().loose) != nullptr);
}

void TestTimetableViews::personWithoutColumnIsRefused()
{
    // Nobody is on the film: among people it would vanish.
    QVERIFY(ScheduleService(*plan().document).unschedule(plan().placement(plan().film).id));
    show(Across::People);
    const QSignalSpy refusals(&m_driver->grid(), &TimetableGrid::refused);
    const size_t steps = plan().steps();
    m_driver->grid().pickUpFromList(plan().film, {});
    QVERIFY(m_driver->grid().gesture().isActive());
    m_driver->key(Qt::Key_Return);
    QCOMPARE(plan().steps(), steps);
    QCOMPARE(refusals.size(), qsizetype(1));
}

void TestTimetableViews::personDrawsASession()
{
    show(Across::People);
    const int bo = column(Across::People, m_bo.value);
    m_driver->oneStep(
        [&] { m_driver->drag(m_driver->pointAt(bo, test::at(1, 14)), m_driver->pointAt(bo, test::at(1, 15))); });
    const Session& made = *std::max_element(
        plan().document->programme().sessions.begin(), plan().document->programme().sessions.end(),
        [](const Session& a, const Session& b) { return (a.title == u"New session") < (b.title == u"New session"); });
    QCOMPARE(made.title, QStringLiteral("New session"));
    QCOMPARE(made.people.size(), size_t(1));
    QCOMPARE(made.people.front().person, m_bo);
    QVERIFY(m_driver->scene().layout.find(made.id) != nullptr);
}

void TestTimetableViews::personResizes()
{
    show(Across::People);
    m_driver->oneStep([&] {
        const QRect box = m_driver->rectOf(plan().opening);
        const int ada = column(Across::People, plan().ada.value);
        m_driver->drag(QPoint(box.center().x(), box.bottom() - 1), m_driver->pointAt(ada, test::at(1, 11, 30)));
    });
    QCOMPARE(plan().placement(plan().opening).durationMin, 90);
    QCOMPARE(plan().placement(plan().opening).room, plan().hall);
}

void TestTimetableViews::trackChangesSideways()
{
    QFETCH(bool, keys);
    show(Across::Tracks);
    m_driver->oneStep([&] {
        if (keys) {
            m_driver->grid().setCurrent(plan().placement(plan().opening).id);
            m_driver->key(Qt::Key_Space);
            m_driver->key(Qt::Key_Left);
            m_driver->key(Qt::Key_Down, {}, 6);
            m_driver->key(Qt::Key_Return);
        } else {
            const QPoint from = m_driver->rectOf(plan().opening).center();
            m_driver->drag(from, QPoint(m_driver->pointAt(column(Across::Tracks, m_ecology.value), test::at(1, 9)).x(),
                                        from.y() + m_driver->pointAt(0, test::at(1, 10, 30)).y() -
                                            m_driver->pointAt(0, test::at(1, 10)).y()));
        }
    });
    QCOMPARE(plan().session(plan().opening).track, m_ecology);
    QCOMPARE(plan().placement(plan().opening).start, test::at(1, 10, 30));
    QCOMPARE(plan().placement(plan().opening).room, plan().hall);
    QVERIFY(plan().document->undoLabel().contains(QStringLiteral("Ecology")));
}

void TestTimetableViews::trackCopiesWithinItself()
{
    show(Across::Tracks);
    const QSignalSpy refusals(&m_driver->grid(), &TimetableGrid::refused);
    const int ecology = column(Across::Tracks, m_ecology.value);
    const size_t steps = plan().steps();
    m_driver->drag(m_driver->rectOf(plan().opening).center(), m_driver->pointAt(ecology, test::at(1, 14)),
                   Qt::AltModifier);
    QCOMPARE(plan().steps(), steps);
    QCOMPARE(refusals.size(), qsizetype(1));
    m_driver->oneStep([&] {
        m_driver->drag(m_driver->rectOf(plan().panel).center(), m_driver->pointAt(ecology, test::at(1, 16)),
                       Qt::AltModifier);
    });
    QCOMPARE(plan().session(plan().panel).placements.size(), size_t(2));
    QCOMPARE(plan().session(plan().panel).placements.back().room, plan().annex);
}

void TestTimetableViews::trackPlacesFromTheList()
{
    show(Across::Tracks);
    m_driver->oneStep([&] {
        m_driver->grid().beginDragFromList(plan().loose, {});
        m_driver->grid().dragTo(m_driver->viewport()->mapToGlobal(
                                    m_driver->pointAt(column(Across::Tracks, m_ecology.value), test::at(1, 14))),
                                Qt::NoModifier);
        m_driver->grid().drop();
    });
    QCOMPARE(plan().session(plan().loose).track, m_ecology);
    QCOMPARE(plan().placement(plan().loose).start, test::at(1, 14));
}

void TestTimetableViews::trackDrawsASession()
{
    show(Across::Tracks);
    const int ecology = column(Across::Tracks, m_ecology.value);
    m_driver->oneStep([&] {
        m_driver->drag(m_driver->pointAt(ecology, test::at(1, 14)), m_driver->pointAt(ecology, test::at(1, 15)));
    });
    QCOMPARE(plan().session(m_driver->scene().selected).track, m_ecology);
}

void TestTimetableViews::walksAlongAPerson()
{
    Session panel = plan().session(plan().panel);
    panel.people.push_back(Part{0, plan().ada, PartRole::Moderator, {}});
    QVERIFY(EditService(*plan().document).update(panel));
    show(Across::People);
    m_driver->grid().setFocus();
    m_driver->grid().setCurrent(plan().placement(plan().opening).id);
    m_driver->key(Qt::Key_Down);
    QCOMPARE(m_driver->grid().current(), plan().placement(plan().panel).id);
    QCOMPARE(m_driver->grid().currentBox()->column, column(Across::People, plan().ada.value));
    // The same panel, but below the other person.
    m_driver->key(Qt::Key_Right);
    QCOMPARE(m_driver->grid().current(), plan().placement(plan().panel).id);
    QCOMPARE(m_driver->grid().currentBox()->column, column(Across::People, m_bo.value));
}

void TestTimetableViews::revealsAmongRoomsWhatHasNobody()
{
    show(Across::People);
    QVERIFY(m_driver->page.reveal(plan().film));
    QCOMPARE(m_driver->grid().across(), Across::Rooms);
    QVERIFY(m_driver->scene().layout.find(plan().film) != nullptr);
}

void TestTimetableViews::showsWhereItCouldGo()
{
    // Ada can from 9 to 16, the attic is open from 12 to 14; the annex is taken by the panel from 11 to 12:30.
    EditService edit(*plan().document);
    Person ada = *plan().document->programme().people.find(plan().ada);
    ada.availability = Availability::Windows;
    ada.windows = {{test::at(1, 9), test::at(1, 16)}};
    QVERIFY(edit.update(ada));
    Room attic = *plan().document->programme().rooms.find(plan().attic);
    attic.windows = {{test::at(1, 12), test::at(1, 14)}};
    QVERIFY(edit.update(attic));
    m_driver->grid().beginDragFromList(plan().loose, {});
    const auto severityAt = [&](RoomId room, WallTime time) {
        const qint64 instant = plan().document->programme().zone.toInstant(time);
        const auto& day = m_driver->scene().outlooks[size_t(roomColumn(room))].byDay[0];
        const auto at = std::find_if(day.begin(), day.end(), [&](const Outlook& each) {
            return each.span.start <= instant && instant < each.span.end;
        });
        return at->severity;
    };
    QVERIFY(!severityAt(plan().annex, test::at(1, 9, 30)));
    QCOMPARE(severityAt(plan().annex, test::at(1, 10, 30)), std::optional(Severity::Error)); // Ada is in the opening.
    QCOMPARE(severityAt(plan().annex, test::at(1, 12)), std::optional(Severity::Error));     // The room is taken.
    QVERIFY(!severityAt(plan().hall, test::at(1, 12)));
    QVERIFY(!severityAt(plan().attic, test::at(1, 13)));
    QVERIFY(severityAt(plan().attic, test::at(1, 15)).has_value()); // Closed.
    QVERIFY(severityAt(plan().hall, test::at(1, 17)).has_value());  // Ada has left.
    m_driver->grid().cancelGesture();
    QVERIFY(m_driver->scene().outlooks.empty());
}

void TestTimetableViews::showsWhoseColumnsItCanStandIn()
{
    show(Across::People);
    m_driver->grid().beginDragFromList(plan().loose, {});
    const auto& outlooks = m_driver->scene().outlooks;
    QVERIFY(outlooks[size_t(column(Across::People, plan().ada.value))].possible);
    QVERIFY(!outlooks[size_t(column(Across::People, m_bo.value))].possible);
    m_driver->grid().cancelGesture();
}

void TestTimetableViews::roomIsDraggedByItsHeader()
{
    ColumnHeader* header = m_driver->grid().columnHeader();
    const auto middle = [&](RoomId room) {
        const int column = roomColumn(room);
        return QPoint(m_driver->pointAt(column, test::at(1, 12)).x(), header->height() / 2);
    };
    m_driver->oneStep([&] {
        // From the first place to behind the second room.
        m_driver->drag(header, middle(plan().hall), middle(plan().annex) + QPoint(20, 0));
    });
    QCOMPARE(roomColumn(plan().annex), 0);
    QCOMPARE(roomColumn(plan().hall), 1);
    QCOMPARE(roomColumn(plan().attic), 2);
    QVERIFY(plan().document->undoLabel().contains(QStringLiteral("Hall 1")));
    // To where it stands already is no step.
    const size_t steps = plan().steps();
    m_driver->drag(header, middle(plan().hall), middle(plan().hall) + QPoint(30, 0));
    QCOMPARE(plan().steps(), steps);
}

void TestTimetableViews::roomDragEndsWithEscape()
{
    ColumnHeader* header = m_driver->grid().columnHeader();
    const QPoint from(m_driver->pointAt(0, test::at(1, 12)).x(), header->height() / 2);
    const QPoint to(m_driver->pointAt(2, test::at(1, 12)).x() + 20, header->height() / 2);
    const size_t steps = plan().steps();
    QTest::mousePress(header, Qt::LeftButton, {}, from);
    test::PageDriver::moveTo(header, to);
    QTest::keyClick(header, Qt::Key_Escape);
    QTest::mouseRelease(header, Qt::LeftButton, {}, to);
    QCOMPARE(plan().steps(), steps);
}

void TestTimetableViews::roomMovesByKeys()
{
    m_driver->grid().setFocus();
    m_driver->grid().setCurrent(plan().placement(plan().opening).id);
    QAction* right = m_driver->action(QStringLiteral("Move the room right"));
    QAction* left = m_driver->action(QStringLiteral("Move the room left"));
    QVERIFY(right != nullptr && right->isEnabled() && left != nullptr && !left->isEnabled());
    const QKeyCombination keys = right->shortcut()[0];
    m_driver->oneStep([&] { QTest::keyClick(&m_driver->grid(), keys.key(), keys.keyboardModifiers()); });
    QCOMPARE(roomColumn(plan().hall), 1);
    QTest::keyClick(&m_driver->grid(), keys.key(), keys.keyboardModifiers());
    QCOMPARE(roomColumn(plan().hall), 2);
    QVERIFY(!right->isEnabled() && left->isEnabled());
    left->trigger();
    QCOMPARE(roomColumn(plan().hall), 1);
}

void TestTimetableViews::roomIsHiddenAndShown()
{
    m_driver->grid().setCurrent(plan().placement(plan().panel).id);
    m_driver->oneStep([&] { m_driver->action(QStringLiteral("Hide the room"))->trigger(); });
    QCOMPARE(roomColumn(plan().annex), -1);
    // It is found all the same, and its room is shown as long as one looks.
    QVERIFY(m_driver->page.reveal(plan().panel));
    QVERIFY(roomColumn(plan().annex) >= 0);
}

void TestTimetableViews::readsOutEachView()
{
    Session panel = plan().session(plan().panel);
    panel.people.push_back(Part{0, plan().ada, PartRole::Moderator, {}});
    QVERIFY(EditService(*plan().document).update(panel));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&m_driver->grid());
    QVERIFY(table != nullptr && table->tableInterface() != nullptr);
    show(Across::People);
    QCOMPARE(table->tableInterface()->columnCount(), 2);
    QCOMPARE(table->tableInterface()->columnDescription(0), QStringLiteral("Ada Example"));
    QCOMPARE(table->tableInterface()->rowCount(), 2);
    QCOMPARE(table->childCount(), 3);
    QAccessibleInterface* below[] = {table->tableInterface()->cellAt(1, 0), table->tableInterface()->cellAt(1, 1)};
    for (int each = 0; each < 2; ++each) {
        QVERIFY(below[each] != nullptr);
        QVERIFY(below[each]->text(QAccessible::Name).contains(QStringLiteral("Land and Return, Annex, Saturday")));
        QCOMPARE(below[each]->tableCellInterface()->columnIndex(), each);
        QCOMPARE(table->indexOfChild(below[each]), 1 + each);
    }
    QVERIFY(below[0]->rect() != below[1]->rect());
    below[1]->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(below[1]->state().selected);
    QVERIFY(!below[0]->state().selected);
    show(Across::Tracks);
    QCOMPARE(table->tableInterface()->columnDescription(1), QStringLiteral("No track"));
    QCOMPARE(table->childCount(), 2);
}

QTEST_MAIN(TestTimetableViews)
#include "tst_timetable_views.moc"
