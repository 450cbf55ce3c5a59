#include "tests/support/dump.h"
#include "tests/views/timetable/page_driver.h"
#include "views/timetable/day_tabs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace rostrum;
using namespace rostrum::timetable;

namespace {

/// The plan of the other tests with more in it: after the opening a gap of half an hour, then a talk; a break at noon;
/// something that is pinned.
struct World
{
    std::unique_ptr<test::Plan> plan = test::makePlan();
    SessionId talk;   ///< Hall, Saturday 11:30, 30 minutes.
    SessionId lunch;  ///< Annex, Saturday 13:00, 60 minutes; a break.
    SessionId pinned; ///< Attic, Saturday 15:00, 30 minutes.

    World()
    {
        EditService edit(*plan->document);
        talk = test::must(edit.add(test::makeSession(QStringLiteral("A Talk"), 30, plan->hall, test::at(1, 11, 30))));
        Session meal = test::makeSession(QStringLiteral("Lunch"), 60, plan->annex, test::at(1, 13));
        meal.type = session_type::kMeal.toString();
        lunch = test::must(edit.add(meal));
        Session fixed = test::makeSession(QStringLiteral("Fixed"), 30, plan->attic, test::at(1, 15));
        fixed.placements.front().pinned = true;
        pinned = test::must(edit.add(fixed));
    }
};

class Hands
{
public:
    explicit Hands(World& world)
        : m_world(world)
        , m_driver(std::make_unique<test::PageDriver>(std::move(world.plan)))
    {}
    ~Hands()
    {
        // The file stays for the next pair of hands.
        m_world.plan = std::move(m_driver->plan);
        m_driver.reset();
    }
    Q_DISABLE_COPY_MOVE(Hands)

    [[nodiscard]] test::PageDriver& driver() const { return *m_driver; }
    [[nodiscard]] const test::Plan& plan() const { return *m_driver->plan; }
    [[nodiscard]] const World& world() const { return m_world; }
    [[nodiscard]] TimetableGrid& grid() const { return m_driver->grid(); }
    [[nodiscard]] QWidget* viewport() const { return m_driver->viewport(); }

    // With the mouse.
    [[nodiscard]] QPoint on(SessionId session) const { return m_driver->rectOf(session).center(); }
    [[nodiscard]] QPoint at(RoomId room, WallTime time) const
    {
        return m_driver->pointAt(m_driver->scene().layout.columnOf(room), time) + QPoint(0, 1);
    }
    [[nodiscard]] QPoint list() const
    {
        const QWidget* list = m_driver->page.list()->list()->viewport();
        return viewport()->mapFromGlobal(list->mapToGlobal(list->rect().center()));
    }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, point);
    }
    void hold(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(viewport(), Qt::LeftButton, modifiers, from);
        m_driver->moveTo(viewport(), from + QPoint(12, 0), modifiers);
        m_driver->moveTo(viewport(), to, modifiers);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        hold(from, to, modifiers);
        QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, to);
    }
    /// By how much a point moves for so many minutes.
    [[nodiscard]] QPoint later(int minutes) const
    {
        return m_driver->pointAt(0, test::at(1, 12).plus(minutes)) - m_driver->pointAt(0, test::at(1, 12));
    }
    void choose(const char* action) const
    {
        QAction* found = m_driver->page.findChild<QAction*>(QLatin1String(action));
        if (found == nullptr || !found->isEnabled())
            qFatal("No such action now: %s", action);
        found->trigger();
    }
    void openTab(int tab) const
    {
        QTest::mouseClick(m_driver->page.tabs(), Qt::LeftButton, {}, m_driver->page.tabs()->tabRect(tab).center());
    }

    // With keys.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1) const
    {
        m_driver->key(key, modifiers, times);
    }
    /// The keyboard comes to the grid, and stands on the first session of the day.
    void tabIn() const { grid().setFocus(Qt::TabFocusReason); }
    /// Presses arrows until what is carried is there.
    void carryTo(RoomId room, WallTime time) const
    {
        const auto& scene = m_driver->scene();
        const qint64 wanted = scene.programme->zone.toInstant(time);
        const int column = scene.layout.columnOf(room);
        for (int most = 500; most > 0 && scene.ghost && scene.ghost->column != column; --most)
            key(scene.ghost->column < column ? Qt::Key_Right : Qt::Key_Left);
        for (int most = 500; most > 0 && scene.ghost && scene.ghost->span.start != wanted; --most)
            key(scene.ghost->span.start < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    /// The question that an action asks, and its answer by the button or by Enter.
    [[nodiscard]] QDialog* dialog(const char* name) const
    {
        auto* found = m_driver->page.findChild<QDialog*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("No such dialog: %s", name);
        found->activateWindow();
        if (!QTest::qWaitFor([found] { return found->isAncestorOf(QApplication::focusWidget()); }))
            qFatal("The dialog has no keyboard: %s", name);
        return found;
    }
    static void press(const QDialog* dialog)
    {
        for (QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons()) {
            if (dialog->findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

private:
    World& m_world;
    std::unique_ptr<test::PageDriver> m_driver;
};

using Does = std::function<void(const Hands&)>;

/// One thing that a person does, in both ways.
struct TwoWays
{
    Does mouse;
    Does keys;
    QString label; ///< What the step is called.
};

const std::map<QString, TwoWays>& gestures()
{
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    const auto twoByMouse = [](const Hands& hands) {
        hands.click(hands.on(hands.plan().opening));
        hands.click(hands.on(hands.plan().panel), Qt::ControlModifier);
    };
    const auto twoByKeys = [](const Hands& hands) {
        hands.tabIn();
        hands.key(Qt::Key_Right, Qt::ControlModifier);
        hands.key(Qt::Key_Space, Qt::ControlModifier);
    };
    static const std::map<QString, TwoWays> all{
        {s("move"),
         {[](const Hands& hands) {
              hands.drag(hands.on(hands.plan().opening), hands.on(hands.plan().opening) +
                                                             hands.at(hands.plan().attic, test::at(1, 12)) -
                                                             hands.at(hands.plan().hall, test::at(1, 10)));
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_Space);
              hands.carryTo(hands.plan().attic, test::at(1, 12));
              hands.key(Qt::Key_Return);
          },
          s("Move “Opening” (Attic, Saturday 12:00)")}},
        {s("resize at the end"),
         {[](const Hands& hands) {
              const QRect rect = hands.driver().rectOf(hands.plan().opening);
              const QPoint from(rect.center().x(), rect.bottom() - 1);
              hands.drag(from, from + hands.later(30));
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_Space);
              hands.key(Qt::Key_Down, Qt::AltModifier, 6);
              hands.key(Qt::Key_Return);
          },
          s("Change the length of “Opening” to 90 minute(s)")}},
        {s("resize at the start"),
         {[](const Hands& hands) {
              const QRect rect = hands.driver().rectOf(hands.plan().opening);
              const QPoint from(rect.center().x(), rect.top() + 1);
              hands.drag(from, from - hands.later(30));
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_Space);
              hands.key(Qt::Key_Up, {}, 6);
              hands.key(Qt::Key_Down, Qt::AltModifier, 6);
              hands.key(Qt::Key_Return);
          },
          s("Change the length of “Opening” to 90 minute(s)")}},
        {s("copy"),
         {[](const Hands& hands) {
              hands.drag(hands.on(hands.plan().opening),
                         hands.on(hands.plan().opening) + hands.at(hands.plan().attic, test::at(1, 12)) -
                             hands.at(hands.plan().hall, test::at(1, 10)),
                         Qt::AltModifier);
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_C, Qt::ControlModifier);
              hands.key(Qt::Key_Right, Qt::AltModifier, 2);
              hands.key(Qt::Key_Down, Qt::AltModifier, 24);
              hands.key(Qt::Key_V, Qt::ControlModifier);
          },
          s("Schedule “Opening” (Attic, Saturday 12:00)")}},
        {s("draw a session"),
         {[](const Hands& hands) {
              hands.drag(hands.at(hands.plan().attic, test::at(1, 10)), hands.at(hands.plan().attic, test::at(1, 11)));
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_Right, Qt::AltModifier, 2);
              hands.key(Qt::Key_N);
              hands.key(Qt::Key_Down, Qt::AltModifier, 6);
              hands.key(Qt::Key_Return);
          },
          s("Add “New session”")}},
        {s("draw a break"),
         {[](const Hands& hands) {
              hands.click(hands.at(hands.plan().attic, test::at(1, 10)));
              hands.choose("drawBreak");
              hands.click(hands.at(hands.plan().attic, test::at(1, 10, 30)));
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_Right, Qt::AltModifier, 2);
              hands.key(Qt::Key_B);
              hands.key(Qt::Key_Return);
          },
          s("Add “New break”")}},
        {s("schedule from the list"),
         {[](const Hands& hands) {
              DragList* list = hands.driver().page.list()->list();
              const QPoint from = list->visualRect(list->model()->index(0, 0)).center();
              const auto move = [&](QPoint to) {
                  QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(list->viewport()->mapToGlobal(to)),
                                    Qt::NoButton, Qt::LeftButton, {});
                  QApplication::sendEvent(list->viewport(), &event);
              };
              const QPoint to = list->viewport()->mapFromGlobal(
                  hands.viewport()->mapToGlobal(hands.at(hands.plan().attic, test::at(1, 12))));
              QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
              move(from + QPoint(15, 0));
              move(to);
              QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, to);
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_F6);
              QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
              hands.carryTo(hands.plan().attic, test::at(1, 12));
              hands.key(Qt::Key_Return);
          },
          s("Schedule “Not yet placed” (Attic, Saturday 12:00)")}},
        {s("unschedule"),
         {[](const Hands& hands) { hands.drag(hands.on(hands.plan().opening), hands.list()); },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_Delete);
          },
          s("Unschedule “Opening”")}},
        {s("move two"),
         {[=](const Hands& hands) {
              twoByMouse(hands);
              hands.drag(hands.on(hands.plan().opening), hands.on(hands.plan().opening) +
                                                             hands.at(hands.plan().annex, test::at(1, 11)) -
                                                             hands.at(hands.plan().hall, test::at(1, 10)));
          },
          [=](const Hands& hands) {
              twoByKeys(hands);
              hands.key(Qt::Key_Space);
              hands.key(Qt::Key_Right);
              hands.key(Qt::Key_Down, {}, 12);
              hands.key(Qt::Key_Return);
          },
          s("Move 2 session(s)")}},
        {s("copy two"),
         {[=](const Hands& hands) {
              twoByMouse(hands);
              hands.drag(hands.on(hands.plan().opening),
                         hands.on(hands.plan().opening) + hands.at(hands.plan().annex, test::at(1, 14)) -
                             hands.at(hands.plan().hall, test::at(1, 10)),
                         Qt::ControlModifier);
          },
          [=](const Hands& hands) {
              twoByKeys(hands);
              hands.key(Qt::Key_C, Qt::ControlModifier);
              // The marker begins at the panel, 11:00 in the annex.
              hands.key(Qt::Key_Down, Qt::AltModifier, 36);
              hands.key(Qt::Key_V, Qt::ControlModifier);
          },
          s("Schedule 2 session(s)")}},
        {s("resize two"),
         {[=](const Hands& hands) {
              twoByMouse(hands);
              const QRect rect = hands.driver().rectOf(hands.plan().opening);
              const QPoint from(rect.center().x(), rect.bottom() - 1);
              hands.drag(from, from + hands.later(15));
          },
          [=](const Hands& hands) {
              twoByKeys(hands);
              hands.key(Qt::Key_Space);
              hands.key(Qt::Key_Down, Qt::AltModifier, 3);
              hands.key(Qt::Key_Return);
          },
          s("Change the length of 2 session(s)")}},
        {s("unschedule what a rubber band caught"),
         {[](const Hands& hands) {
              hands.drag(hands.at(hands.plan().hall, test::at(1, 9, 30)),
                         hands.at(hands.plan().hall, test::at(1, 12, 30)), Qt::ShiftModifier);
              hands.drag(hands.on(hands.world().talk), hands.list());
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_Down, Qt::ShiftModifier);
              hands.key(Qt::Key_Delete);
          },
          s("Unschedule 2 session(s)")}},
        {s("pin two"),
         {[=](const Hands& hands) {
              twoByMouse(hands);
              hands.choose("pin");
          },
          [=](const Hands& hands) {
              twoByKeys(hands);
              hands.key(Qt::Key_P);
          },
          s("Pin 2 session(s)")}},
        {s("swap"),
         {[](const Hands& hands) {
              hands.drag(hands.on(hands.plan().opening), hands.on(hands.plan().panel),
                         Qt::ControlModifier | Qt::ShiftModifier);
          },
          [=](const Hands& hands) {
              twoByKeys(hands);
              hands.key(Qt::Key_S);
          },
          s("Swap “Opening” and “Land and Return”")}},
        {s("shift what follows"),
         {[](const Hands& hands) {
              hands.click(hands.on(hands.plan().opening));
              hands.choose("shift");
              const QDialog* dialog = hands.dialog("shift");
              dialog->findChild<QSpinBox*>()->setValue(10);
              Hands::press(dialog);
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_F);
              QDialog* dialog = hands.dialog("shift");
              QTest::keyClicks(dialog->focusWidget(), QStringLiteral("10"));
              QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
          },
          s("Shift 2 session(s) by 10 minute(s)")}},
        {s("close a gap"),
         {[](const Hands& hands) {
              hands.click(hands.on(hands.plan().opening));
              hands.choose("closeGap");
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_G);
          },
          s("Close the gap after “Opening”")}},
        {s("copy a break to all rooms"),
         {[](const Hands& hands) {
              hands.click(hands.on(hands.world().lunch));
              hands.choose("copyBreak");
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_Right);
              hands.key(Qt::Key_Down);
              hands.key(Qt::Key_A);
          },
          s("Copy “Lunch” to 2 room(s)")}},
        {s("move the day"),
         {[](const Hands& hands) {
              hands.choose("moveDay");
              Hands::press(hands.dialog("moveDay"));
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_D);
              QTest::keyClick(hands.dialog("moveDay")->focusWidget(), Qt::Key_Return);
          },
          s("Move all of Saturday, 2 May 2026 to Sunday, 3 May 2026")}},
        {s("cut and paste on another day"),
         {[=](const Hands& hands) {
              twoByMouse(hands);
              hands.choose("cut");
              hands.openTab(1);
              hands.choose("paste");
          },
          [=](const Hands& hands) {
              twoByKeys(hands);
              hands.key(Qt::Key_X, Qt::ControlModifier);
              hands.key(Qt::Key_PageDown, Qt::ControlModifier);
              hands.key(Qt::Key_V, Qt::ControlModifier);
          },
          s("Move 2 session(s)")}},
        {s("unschedule all that is not pinned"),
         {[](const Hands& hands) {
              hands.drag(hands.at(hands.plan().hall, test::at(1, 9)), hands.at(hands.plan().attic, test::at(1, 16)),
                         Qt::ShiftModifier);
              hands.drag(hands.on(hands.plan().panel), hands.list());
          },
          [](const Hands& hands) {
              hands.tabIn();
              hands.key(Qt::Key_A, Qt::ControlModifier);
              hands.key(Qt::Key_Delete);
          },
          s("Unschedule 4 session(s)")}},
    };
    return all;
}

/// What the file holds, apart from what new rows are called.
QStringList factsOf(const QString& path, const QString& before)
{
    static const QRegularExpression names(QStringLiteral("\\d{9,}|[0-9a-f]{8}-[0-9a-f-]{27}"));
    QString dump = test::dumpOf(path);
    QStringList fresh;
    for (auto at = names.globalMatch(dump); at.hasNext();) {
        const QString name = at.next().captured();
        if (!before.contains(name))
            fresh << name;
    }
    for (const QString& name : fresh)
        dump.replace(name, QStringLiteral("new"));
    QStringList lines = dump.split(u'\n');
    lines.sort();
    return lines;
}

} // namespace

/// Whatever can be done on the timetable is done once with the mouse and once with keys: the file is the same after
/// both, and one Undo takes either back.
class TestTimetableGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void sameByMouseAndKeys_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, gesture] : gestures())
            QTest::newRow(qPrintable(name)) << name;
    }
    void sameByMouseAndKeys()
    {
        QFETCH(QString, name);
        const TwoWays& gesture = gestures().at(name);
        World world;
        const QString path = world.plan->document->path();
        const QString before = test::dumpOf(path);
        QStringList after[2];
        for (const bool byKeys : {false, true}) {
            const size_t steps = world.plan->steps();
            {
                const Hands hands(world);
                (byKeys ? gesture.keys : gesture.mouse)(hands);
                QVERIFY(!hands.grid().isBusy());
            }
            QCOMPARE(world.plan->document->undoLabel(), gesture.label);
            QCOMPARE(world.plan->steps(), steps + 1);
            after[byKeys ? 1 : 0] = factsOf(path, before);
            QVERIFY(test::dumpOf(path) != before);
            QVERIFY(world.plan->document->undo());
            QCOMPARE(test::dumpOf(path), before);
        }
        QCOMPARE(after[0], after[1]);
    }

    void escapeEndsEachAsIfNothingHadBeen_data()
    {
        QTest::addColumn<Does>("begin");
        const auto row = [](const char* name, const Does& begin) { QTest::newRow(name) << begin; };
        row("move", [](const Hands& hands) {
            hands.hold(hands.on(hands.plan().opening), hands.at(hands.plan().attic, test::at(1, 12)));
        });
        row("move by keys", [](const Hands& hands) {
            hands.tabIn();
            hands.key(Qt::Key_Space);
            hands.key(Qt::Key_Down, {}, 5);
        });
        row("resize", [](const Hands& hands) {
            const QRect rect = hands.driver().rectOf(hands.plan().opening);
            const QPoint from(rect.center().x(), rect.bottom() - 1);
            hands.hold(from, from + hands.later(30));
        });
        row("swap", [](const Hands& hands) {
            hands.hold(hands.on(hands.plan().opening), hands.on(hands.plan().panel),
                       Qt::ControlModifier | Qt::ShiftModifier);
        });
        row("draw", [](const Hands& hands) {
            hands.hold(hands.at(hands.plan().attic, test::at(1, 10)), hands.at(hands.plan().attic, test::at(1, 11)));
        });
        row("draw by keys", [](const Hands& hands) {
            hands.tabIn();
            hands.key(Qt::Key_N);
            hands.key(Qt::Key_Down, {}, 5);
        });
        row("rubber band", [](const Hands& hands) {
            hands.hold(hands.at(hands.plan().hall, test::at(1, 9)), hands.at(hands.plan().attic, test::at(1, 14)),
                       Qt::ShiftModifier);
        });
        row("move several", [](const Hands& hands) {
            hands.tabIn();
            hands.key(Qt::Key_A, Qt::ControlModifier);
            hands.hold(hands.on(hands.plan().opening), hands.on(hands.plan().opening) + hands.later(60));
        });
        row("move several by keys", [](const Hands& hands) {
            hands.tabIn();
            hands.key(Qt::Key_A, Qt::ControlModifier);
            hands.key(Qt::Key_Space);
            hands.key(Qt::Key_Down, {}, 5);
        });
    }
    void escapeEndsEachAsIfNothingHadBeen()
    {
        QFETCH(Does, begin);
        World world;
        const QString path = world.plan->document->path();
        const QString before = test::dumpOf(path);
        const size_t steps = world.plan->steps();
        {
            const Hands hands(world);
            begin(hands);
            QVERIFY(hands.grid().isBusy());
            const auto chosen =
                hands.driver().scene().band ? std::unordered_set<PlacementId>() : hands.driver().scene().chosen;
            hands.key(Qt::Key_Escape);
            QVERIFY(!hands.grid().isBusy());
            QVERIFY(hands.driver().scene().chosen == chosen);
            QVERIFY(!hands.driver().scene().ghost && hands.driver().scene().followers.empty());
            QTest::mouseRelease(hands.viewport(), Qt::LeftButton, {}, hands.at(hands.plan().attic, test::at(1, 14)));
        }
        QCOMPARE(world.plan->steps(), steps);
        QCOMPARE(test::dumpOf(path), before);
    }

    void severalAreNotMovedWhereOneWouldVanish()
    {
        World world;
        const Hands hands(world);
        const size_t steps = hands.plan().steps();
        hands.click(hands.on(hands.plan().opening));
        hands.click(hands.on(hands.plan().panel), Qt::ControlModifier);
        QSignalSpy refused(&hands.grid(), &TimetableGrid::refused);
        hands.drag(hands.on(hands.plan().opening), hands.on(hands.plan().opening) +
                                                       hands.at(hands.plan().attic, test::at(1, 10)) -
                                                       hands.at(hands.plan().hall, test::at(1, 10)));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("Land and Return")));
        QCOMPARE(hands.plan().steps(), steps);
        QCOMPARE(hands.grid().selected().size(), size_t{2});
    }

    void whatIsPinnedStaysAndThatIsSaid()
    {
        World world;
        const Hands hands(world);
        hands.tabIn();
        hands.key(Qt::Key_A, Qt::ControlModifier);
        hands.key(Qt::Key_Space);
        QCOMPARE(hands.grid().stayBehind(), 1);
        hands.key(Qt::Key_Down, {}, 6);
        hands.key(Qt::Key_Return);
        QCOMPARE(hands.plan().document->undoLabel(), QStringLiteral("Move 4 session(s)"));
        QCOMPARE(hands.plan().placement(world.pinned).start, test::at(1, 15));
        QCOMPARE(hands.plan().placement(world.lunch).start, test::at(1, 13, 30));
        // Nor does it change places, or lead others.
        QSignalSpy refused(&hands.grid(), &TimetableGrid::refused);
        hands.click(hands.on(hands.plan().opening));
        hands.drag(hands.on(hands.plan().opening), hands.on(world.pinned), Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("Fixed")));
        hands.key(Qt::Key_A, Qt::ControlModifier);
        hands.drag(hands.on(world.pinned), hands.on(world.pinned) + hands.later(30));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(hands.plan().placement(world.pinned).start, test::at(1, 15));
    }

    void severalTellOfTheClashesOfAnyOfThem()
    {
        World world;
        const Hands hands(world);
        // The talk would come upon the lunch, the opening upon nothing.
        hands.click(hands.on(hands.plan().opening));
        hands.click(hands.on(world.talk), Qt::ControlModifier);
        hands.hold(hands.on(hands.plan().opening), hands.on(hands.plan().opening) +
                                                       hands.at(hands.plan().annex, test::at(1, 14)) -
                                                       hands.at(hands.plan().hall, test::at(1, 12)));
        QCOMPARE(hands.grid().gesture().proposal().others.size(), size_t{1});
        QCOMPARE(hands.grid().gesture().proposal().others.front().placement.start, test::at(1, 13, 30));
        QCOMPARE(hands.grid().verdict().worst, std::optional(Severity::Error));
        QVERIFY(hands.grid().verdict().errors.join(u' ').contains(QStringLiteral("Lunch")));
        QCOMPARE(hands.driver().scene().followers.size(), size_t{1});
        QCOMPARE(hands.driver().scene().followers.front().marks.errors, 1);
        hands.key(Qt::Key_Escape);
    }

    void shiftClickSelectsWhatLiesBetween()
    {
        World world;
        const Hands hands(world);
        hands.click(hands.on(hands.plan().opening));
        hands.click(hands.on(world.lunch), Qt::ShiftModifier);
        QCOMPARE(hands.grid().selected().size(), size_t{4});
        hands.click(hands.on(world.talk), Qt::ControlModifier);
        QCOMPARE(hands.grid().selected().size(), size_t{3});
        hands.click(hands.on(hands.plan().panel));
        QCOMPARE(hands.grid().selected().size(), size_t{1});
        QCOMPARE(hands.grid().current(), hands.plan().placement(hands.plan().panel).id);
    }

    void pastingWhatIsNotOursIsRefused()
    {
        World world;
        const Hands hands(world);
        QSignalSpy refused(&hands.grid(), &TimetableGrid::refused);
        QGuiApplication::clipboard()->setText(QStringLiteral("Bread, cheese"));
        hands.tabIn();
        hands.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(refused.size(), 1);
        // What was cut and has been deleted meanwhile cannot come.
        hands.key(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Opening")));
        QCOMPARE(hands.grid().cut().size(), size_t{1});
        hands.key(Qt::Key_Delete);
        hands.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(refused.size(), 2);
        QVERIFY(hands.plan().session(hands.plan().opening).placements.empty());
    }

    void goesToATimeAndFinds()
    {
        World world;
        const Hands hands(world);
        hands.tabIn();
        hands.key(Qt::Key_G, Qt::ControlModifier);
        QDialog* dialog = hands.dialog("goTo");
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("1645"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        hands.driver().page.activateWindow();
        QTRY_VERIFY(hands.grid().hasFocus());
        QVERIFY(hands.grid().cell().has_value());
        QCOMPARE(hands.plan().document->programme().zone.toWall(hands.grid().cell()->instant), test::at(1, 16, 45));
        hands.key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("film"));
        QCOMPARE(hands.grid().current(), hands.plan().placement(hands.plan().film).id);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(hands.grid().hasFocus());
    }

    void tenSessionsOfTheListByKeyboardAlone()
    {
        World world;
        EditService edit(*world.plan->document);
        std::vector<SessionId> ids{world.plan->loose};
        for (int each = 1; each < 10; ++each)
            ids.push_back(test::must(edit.add(test::makeSession(QStringLiteral("Session %1").arg(each), 30, {}, {}))));
        const size_t steps = world.plan->steps();
        const Hands hands(world);
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QVERIFY(QApplication::focusWidget() != nullptr);
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        };
        hands.tabIn();
        press(Qt::Key_F6);
        for (size_t each = 0; each < ids.size(); ++each) {
            press(Qt::Key_Space);
            press(Qt::Key_Down, Qt::ControlModifier);
            press(Qt::Key_Return);
        }
        QCOMPARE(hands.plan().steps(), steps + 10);
        for (const SessionId id : ids) {
            QCOMPARE(hands.plan().session(id).placements.size(), size_t{1});
            for (const Conflict& conflict : hands.driver().checks.of(id))
                QVERIFY2(conflict.severity != Severity::Error, "Placed where it clashes.");
        }
        QCOMPARE(hands.driver().page.list()->list()->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestTimetableGestures)
#include "tst_timetable_gestures.moc"
