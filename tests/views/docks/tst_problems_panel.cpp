#include "tests/support/fake_prompts.h"
#include "tests/support/small_conference.h"
#include "views/conference_view.h"
#include "views/docks/problem_pane.h"
#include "views/docks/problems_panel.h"
#include "views/main_window.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/timetable_page.h"
#include "views/widgets/link_row.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/window_actions.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace rostrum;
using rostrum::test::FakePrompts;
using rostrum::test::SmallConference;

namespace {

/// A window with its problems in front.
struct Opened
{
    SmallConference small;
    QSettings settings;
    FakePrompts prompts;
    MainWindow window;

    Opened()
        : settings(small.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , window(prompts, settings)
    {
        window.resize(1280, 800);
        window.show();
        open();
    }

    void open()
    {
        window.openFile(small.document->path());
        QApplication::setActiveWindow(&window);
        window.findChild<QDockWidget*>(QStringLiteral("problems"))->show();
    }
    [[nodiscard]] ProblemsPanel& panel() const { return *window.problems(); }
    [[nodiscard]] QTreeView& tree() const { return *panel().tree(); }
    [[nodiscard]] QAbstractItemModel& model() const { return *tree().model(); }
    [[nodiscard]] const Programme& programme() const { return window.bench()->programme(); }
    [[nodiscard]] Document& document() const { return window.bench()->document(); }
    [[nodiscard]] timetable::TimetableGrid& grid() const
    {
        return *static_cast<TimetablePage*>(window.conferenceView()->pageWidget(Page::Timetable))->grid();
    }
    [[nodiscard]] Placement placementOf(SessionId id) const
    {
        return programme().sessions.find(id)->placements.front();
    }
    [[nodiscard]] QComboBox& box(QStringView name) const
    {
        for (auto* each : panel().findChildren<QComboBox*>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        qFatal("no such box");
    }
    [[nodiscard]] QStringList groups() const
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row)
            titles << model().index(row, 0).data().toString();
        return titles;
    }
    /// Where the first problem of the first group stands.
    [[nodiscard]] QModelIndex firstProblem() const { return model().index(0, 0, model().index(0, 0)); }
    void click(const QModelIndex& index) const
    {
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(index).center());
    }
    [[nodiscard]] LinkRow* mendRow(QStringView begins) const
    {
        for (LinkRow* row : panel().pane()->mendRows()) {
            if (row->text().startsWith(begins))
                return row;
        }
        return nullptr;
    }
};

bool flashes(const timetable::TimetableGrid& grid, std::initializer_list<SessionId> sessions)
{
    const auto shown = [&](SessionId id) { return grid.scene().isFlashing(id); };
    return grid.scene().flashing.size() == sessions.size() && std::all_of(sessions.begin(), sessions.end(), shown);
}

} // namespace

class TestProblemsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void aClickShowsBothSides();
    void enterShowsBothSides();
    void sidesOnSeveralDaysAndInHiddenRooms();
    void mendsWithOneClick();
    void mendsByKeys();
    void mendsFromTheMenu();
    void offersFollowChanges();
    void narrowsBySeverityAndWords();
    void groupsBySessionAndRemembersIt();
    void readOnlyFilesAreNotMended();
    void leadsToEverySide();
};

void TestProblemsPanel::aClickShowsBothSides()
{
    Opened opened;
    QVERIFY(opened.panel().pane()->mendRows().empty());
    opened.click(opened.firstProblem());
    QVERIFY(opened.window.conferenceView()->page() == Page::Timetable);
    QVERIFY(flashes(opened.grid(), {opened.small.opening, opened.small.panel}));
    QCOMPARE(opened.window.bench()->selection().current().id, opened.small.opening.value);
    QVERIFY(!opened.panel().pane()->mendRows().empty());
    // The list keeps the keyboard, to go on with the next.
    QVERIFY(opened.tree().hasFocus());
}

void TestProblemsPanel::enterShowsBothSides()
{
    Opened opened;
    opened.tree().setFocus();
    QTest::keyClick(&opened.tree(), Qt::Key_Home);
    QTest::keyClick(&opened.tree(), Qt::Key_Down);
    QCOMPARE(opened.tree().currentIndex(), opened.firstProblem());
    QVERIFY(opened.window.conferenceView()->page() == Page::Overview);
    QTest::keyClick(&opened.tree(), Qt::Key_Return);
    QVERIFY(opened.window.conferenceView()->page() == Page::Timetable);
    QVERIFY(flashes(opened.grid(), {opened.small.opening, opened.small.panel}));
    // On a group it opens and closes.
    QTest::keyClick(&opened.tree(), Qt::Key_Home);
    QTest::keyClick(&opened.tree(), Qt::Key_Return);
    QVERIFY(!opened.tree().isExpanded(opened.model().index(0, 0)));
}

void TestProblemsPanel::sidesOnSeveralDaysAndInHiddenRooms()
{
    Opened opened;
    // The same person at the end of one conference day and the beginning of the next, in a room that is hidden.
    Conference conference = opened.programme().conference;
    conference.end = conference.start.addDays(1);
    conference.changeoverMin = 60;
    EditService& edit = opened.window.bench()->edit();
    QVERIFY(edit.update(conference));
    std::vector<Day> days(opened.programme().days.begin(), opened.programme().days.end());
    days.front().closes = days.front().date.isValid() ? WallTime::of(days.front().date, 28 * 60) : WallTime();
    days.push_back(days.front());
    days.back().id = newId<DayId>();
    days.back().date = conference.end;
    days.back().opens = WallTime::of(conference.end, 4 * 60);
    days.back().closes = WallTime::of(conference.end, 18 * 60);
    QVERIFY(edit.setDays(days));
    Room den = *opened.programme().rooms.find(opened.small.den);
    den.hidden = true;
    QVERIFY(edit.update(den));
    Session other = *opened.programme().sessions.find(opened.small.workshop);
    other.people.front().person = opened.small.ada;
    QVERIFY(edit.update(other));
    ScheduleService& schedule = opened.window.bench()->schedule();
    QVERIFY(schedule.move(opened.placementOf(opened.small.opening).id, opened.small.hall,
                          WallTime::of(conference.start, 27 * 60)));
    QVERIFY(schedule.place(opened.small.workshop, opened.small.den, WallTime::of(conference.end, 4 * 60 + 10)));

    opened.panel().show(ConflictKind::NoChangeover);
    const QModelIndex problem = opened.tree().currentIndex();
    QVERIFY(problem.parent().isValid());
    opened.click(problem);
    QVERIFY(flashes(opened.grid(), {opened.small.opening, opened.small.workshop}));
}

void TestProblemsPanel::mendsWithOneClick()
{
    Opened opened;
    const Placement before = opened.placementOf(opened.small.panel);
    const QString steps = opened.document().undoLabel();
    opened.click(opened.firstProblem());
    LinkRow* row = opened.mendRow(u"Move “Panel on housing” to Den");
    QVERIFY(row != nullptr);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(opened.placementOf(opened.small.panel).room, opened.small.den);
    QCOMPARE(opened.placementOf(opened.small.panel).start, before.start);
    QVERIFY(!opened.panel().summary().contains(QStringLiteral("error")));
    QVERIFY(opened.window.messages().isVisible());
    QVERIFY(opened.window.messages().text().contains(QStringLiteral("Panel on housing")));
    QVERIFY(opened.tree().hasFocus());
    // It was one step, and the offer beside what was done takes it back.
    Q_EMIT opened.window.messages().activated();
    QCOMPARE(opened.placementOf(opened.small.panel), before);
    QCOMPARE(opened.document().undoLabel(), steps);
    QVERIFY(opened.panel().summary().contains(QStringLiteral("error")));
}

void TestProblemsPanel::mendsByKeys()
{
    Opened opened;
    opened.tree().setFocus();
    QTest::keyClick(&opened.tree(), Qt::Key_Home);
    QTest::keyClick(&opened.tree(), Qt::Key_Down);
    LinkRow* last = opened.panel().pane()->mendRows().back();
    QVERIFY(last->text().contains(QStringLiteral("unscheduled list")));
    // Tab leads from the list through the sides to what can be done, and nowhere else in between.
    QTRY_VERIFY(last->isVisible());
    const QList<LinkRow*> rows = opened.panel().pane()->findChildren<LinkRow*>();
    const auto steps = std::count_if(rows.begin(), rows.end(), [](LinkRow* row) { return row->isVisible(); });
    for (int presses = 0; presses < steps; ++presses)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), last);
    QTest::keyClick(last, Qt::Key_Space);
    const bool unscheduled = !opened.programme().sessions.find(opened.small.panel)->isScheduled() ||
                             !opened.programme().sessions.find(opened.small.opening)->isScheduled();
    QVERIFY(unscheduled);
    QVERIFY(opened.tree().hasFocus());
}

void TestProblemsPanel::mendsFromTheMenu()
{
    Opened opened;
    opened.click(opened.firstProblem());
    const QString wanted = opened.panel().pane()->mendRows().front()->text();
    bool chosen = false;
    // The menu holds the program up until something is chosen.
    QTimer::singleShot(0, &opened.window, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* action : menu->actions()) {
            if (action->text() == wanted) {
                action->trigger();
                chosen = true;
                break;
            }
        }
        menu->close();
    });
    const QPoint at = opened.tree().visualRect(opened.firstProblem()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, opened.tree().viewport()->mapToGlobal(at));
    QApplication::sendEvent(opened.tree().viewport(), &event);
    QVERIFY(chosen);
    QVERIFY(!opened.panel().summary().contains(QStringLiteral("error")));
}

void TestProblemsPanel::offersFollowChanges()
{
    Opened opened;
    opened.click(opened.firstProblem());
    QVERIFY(opened.mendRow(u"Move “Panel on housing” to Den at the same time") != nullptr);
    // A change that makes no conflict takes the place away.
    QVERIFY(opened.window.bench()->schedule().place(opened.small.workshop, opened.small.den,
                                                    opened.placementOf(opened.small.panel).start));
    QVERIFY(opened.panel().pane()->conflict().has_value());
    QVERIFY(opened.mendRow(u"Move “Panel on housing” to Den at the same time") == nullptr);
    QVERIFY(opened.document().undo());
    QVERIFY(opened.mendRow(u"Move “Panel on housing” to Den at the same time") != nullptr);
}

void TestProblemsPanel::narrowsBySeverityAndWords()
{
    Opened opened;
    const int all = opened.model().rowCount();
    QVERIFY(all >= 2);
    opened.box(u"Show").setCurrentIndex(1);
    QCOMPARE(opened.groups(), QStringList{QStringLiteral("Two sessions in one room (1)")});
    opened.box(u"Show").setCurrentIndex(2);
    QCOMPARE(opened.model().rowCount(), all - 1);
    opened.box(u"Show").setCurrentIndex(0);
    QLineEdit* words = opened.panel().words();
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("ben beispiel"));
    QCOMPARE(opened.model().rowCount(), 1);
    QCOMPARE(opened.model().rowCount(opened.model().index(0, 0)), 1);
    QVERIFY(opened.firstProblem().data().toString().contains(QStringLiteral("Ben Beispiel")));
    // What is counted is what there is.
    QVERIFY(opened.panel().summary().contains(QStringLiteral("error")));
    QTest::keyClicks(words, QStringLiteral(" nobody"));
    QCOMPARE(opened.model().rowCount(), 0);
    QVERIFY(!opened.tree().isVisible());
    // Somebody who is led here from elsewhere finds what they were told of.
    opened.panel().show(ConflictKind::RoomOverlap);
    QVERIFY(words->text().isEmpty());
    QCOMPARE(opened.model().rowCount(), all);
    QVERIFY(opened.tree().currentIndex().parent().isValid());
}

void TestProblemsPanel::groupsBySessionAndRemembersIt()
{
    Opened opened;
    opened.click(opened.firstProblem());
    const ConflictKey chosen = opened.panel().pane()->conflict()->key;
    QComboBox& grouping = opened.box(u"Group");
    grouping.setFocus();
    QTest::keyClick(&grouping, Qt::Key_Down);
    QCOMPARE(opened.groups(), (QStringList{QStringLiteral("Opening (3)"), QStringLiteral("Panel on housing (3)")}));
    QVERIFY(opened.panel().pane()->conflict().has_value());
    QCOMPARE(opened.panel().pane()->conflict()->key, chosen);
    QVERIFY(opened.tree().isExpanded(opened.model().index(1, 0)));
    // A new name shows.
    Session session = *opened.programme().sessions.find(opened.small.opening);
    session.title = QStringLiteral("Welcome");
    QVERIFY(opened.window.bench()->edit().update(session));
    QVERIFY(opened.groups().contains(QStringLiteral("Welcome (3)")));

    opened.window.actions().close->trigger();
    opened.open();
    QCOMPARE(opened.box(u"Group").currentText(), QStringLiteral("By session"));
    QVERIFY(opened.groups().contains(QStringLiteral("Welcome (3)")));
}

void TestProblemsPanel::readOnlyFilesAreNotMended()
{
    SmallConference small;
    const QString path = small.document->path();
    small.document.reset();
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QSettings settings(small.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    FakePrompts prompts;
    MainWindow window(prompts, settings);
    window.resize(1280, 800);
    window.show();
    window.openFile(path);
    QVERIFY(window.bench() != nullptr);
    if (!window.bench()->isReadOnly())
        QSKIP("Permissions keep this user from nothing.");
    window.findChild<QDockWidget*>(QStringLiteral("problems"))->show();
    QTreeView& tree = *window.problems()->tree();
    tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
    QVERIFY(window.problems()->pane()->conflict().has_value());
    QVERIFY(window.problems()->pane()->mendRows().empty());
}

void TestProblemsPanel::leadsToEverySide()
{
    Opened opened;
    opened.panel().show(ConflictKind::SpeakerUnconfirmed);
    const QString name = QStringLiteral("Ada Example");
    for (LinkRow* row : opened.panel().pane()->findChildren<LinkRow*>()) {
        if (row->text() == name) {
            QTest::mouseClick(row, Qt::LeftButton);
            break;
        }
    }
    QVERIFY(opened.window.conferenceView()->page() == Page::People);
    QCOMPARE(opened.window.bench()->selection().current().id, opened.small.ada.value);
    QVERIFY(opened.mendRow(u"Note that Ada Example has confirmed") != nullptr);
    QTest::mouseClick(opened.mendRow(u"Note that Ada Example has confirmed"), Qt::LeftButton);
    QCOMPARE(opened.programme().people.find(opened.small.ada)->state, PersonState::Confirmed);
}

QTEST_MAIN(TestProblemsPanel)
#include "tst_problems_panel.moc"
