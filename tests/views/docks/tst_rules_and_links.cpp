#include "models/items/link_ends_model.h"
#include "models/items/rules_model.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/small_conference.h"
#include "views/conference_view.h"
#include "views/details/details.h"
#include "views/details/details_panel.h"
#include "views/dialogs/rules_dialog.h"
#include "views/docks/problem_pane.h"
#include "views/docks/problems_panel.h"
#include "views/main_window.h"
#include "views/widgets/link_row.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/theme.h"
#include "views/window_actions.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace rostrum;
using rostrum::test::FakePrompts;
using rostrum::test::SmallConference;

namespace {

constexpr auto kTester = QAbstractItemModelTester::FailureReportingMode::QtTest;

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
        window.openFile(small.document->path());
        QApplication::setActiveWindow(&window);
        window.findChild<QDockWidget*>(QStringLiteral("problems"))->show();
    }

    [[nodiscard]] Workbench& bench() const { return *window.bench(); }
    [[nodiscard]] const Programme& programme() const { return bench().programme(); }
    [[nodiscard]] QTreeView& tree() const { return *window.problems()->tree(); }
    [[nodiscard]] ProblemPane& pane() const { return *window.problems()->pane(); }
    /// Chooses the first problem of a kind with the keyboard in the list.
    void choose(ConflictKind kind) const { window.problems()->show(kind); }
    [[nodiscard]] QString lastGroup() const
    {
        const QAbstractItemModel& model = *tree().model();
        return model.index(model.rowCount() - 1, 0).data().toString();
    }
    [[nodiscard]] Field& links() const
    {
        for (Field* field : window.conferenceView()->details().current()->fields()) {
            if (field->label() == u"Not with, not against, before and after")
                return *field;
        }
        qFatal("no such field");
    }
    [[nodiscard]] QLineEdit& linkLine() const
    {
        for (auto* line : links().findChildren<QLineEdit*>()) {
            if (line->accessibleName().startsWith(u"Add to"))
                return *line;
        }
        qFatal("no such line");
    }
    void chooseWish(const QString& text) const
    {
        auto* wishes = links().findChild<QComboBox*>();
        wishes->setCurrentIndex(wishes->findText(text));
    }
};

template <class Widget>
Widget* child(const QWidget& parent, const QString& name)
{
    // Rows that were built anew are still there until their deletion comes round.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return parent.findChild<Widget*>(name);
}

QModelIndex cell(const RulesDialog& dialog, ConflictKind kind, RulesModel::Column column)
{
    const QAbstractItemModel& model = *dialog.table()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(RulesModel::KindRole).toInt() == static_cast<int>(kind))
            return model.index(row, column);
    }
    return {};
}

} // namespace

class TestRulesAndLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void acceptsWithAReason();
    void whatIsAcceptedComesBackWithOtherFacts();
    void rulesAreSetByKeys();
    void rulesAreSetByTheMouse();
    void limitsAreTypedAndReset();
    void rulesAreFound();
    void rulesDialogIsNamed();
    void linksAreAddedByNameAndRemoved();
    void linksAreSeenFromBothEnds();
    void linksThatCannotBeAreRefusedBesideTheField();
    void linkNotesAreKept();
    void modelsAreSound();
};

void TestRulesAndLinks::acceptsWithAReason()
{
    Opened opened;
    opened.choose(ConflictKind::RoomOverlap);
    QVERIFY(!opened.pane().acceptButton()->isEnabled());
    QLineEdit* reason = opened.pane().reason();
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("  "));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(opened.programme().accepted.size(), size_t(0));
    QTest::keyClicks(reason, QStringLiteral("They share the hall"));
    QVERIFY(opened.pane().acceptButton()->isEnabled());
    QTest::mouseClick(opened.pane().acceptButton(), Qt::LeftButton);
    QCOMPARE(opened.programme().accepted.size(), size_t(1));
    QVERIFY(!opened.window.problems()->summary().contains(QStringLiteral("error")));
    QCOMPARE(opened.lastGroup(), QStringLiteral("Accepted (1)"));
    // It is quiet everywhere.
    QVERIFY(opened.bench().checks().worst(opened.small.opening) != Severity::Error);

    // It can be looked at, with what was said, and taken back.
    const QAbstractItemModel& model = *opened.tree().model();
    const QModelIndex group = model.index(model.rowCount() - 1, 0);
    QVERIFY(opened.tree().isExpanded(group));
    const QModelIndex accepted = model.index(0, 0, group);
    QVERIFY(accepted.data().toString().contains(QStringLiteral("They share the hall")));
    opened.tree().setCurrentIndex(accepted);
    QVERIFY(opened.pane().acceptance().has_value());
    QVERIFY(opened.pane().mendRows().empty());
    QVERIFY(opened.pane().reason()->isHidden());
    QTest::mouseClick(opened.pane().acceptButton(), Qt::LeftButton);
    QCOMPARE(opened.programme().accepted.size(), size_t(0));
    QVERIFY(opened.window.problems()->summary().contains(QStringLiteral("error")));
    // Both were steps of their own.
    QVERIFY(opened.bench().document().undo());
    QCOMPARE(opened.lastGroup(), QStringLiteral("Accepted (1)"));
    QVERIFY(opened.bench().document().undo());
    QVERIFY(opened.window.problems()->summary().contains(QStringLiteral("error")));
}

void TestRulesAndLinks::whatIsAcceptedComesBackWithOtherFacts()
{
    Opened opened;
    opened.choose(ConflictKind::RoomOverlap);
    opened.pane().askForReason();
    QTest::keyClicks(opened.pane().reason(), QStringLiteral("Fine"));
    QTest::keyClick(opened.pane().reason(), Qt::Key_Return);
    QCOMPARE(opened.lastGroup(), QStringLiteral("Accepted (1)"));
    const Placement placement = opened.programme().sessions.find(opened.small.panel)->placements.front();
    QVERIFY(opened.bench().schedule().move(placement.id, placement.room, placement.start.plus(10)));
    QVERIFY(opened.lastGroup() != QStringLiteral("Accepted (1)"));
    QVERIFY(opened.window.problems()->summary().contains(QStringLiteral("error")));
}

void TestRulesAndLinks::rulesAreSetByKeys()
{
    Opened opened;
    RulesDialog dialog(opened.bench());
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QTableView* table = dialog.table();
    table->setFocus();
    table->setCurrentIndex(cell(dialog, ConflictKind::RoomOverlap, RulesModel::Setting));
    QTest::keyClick(table, Qt::Key_F2);
    auto* box = table->findChild<QComboBox*>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentText(), QStringLiteral("Error (as usual)"));
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(cell(dialog, ConflictKind::RoomOverlap, RulesModel::Setting).data().toString(),
                 QStringLiteral("Warning"));
    QVERIFY(!opened.window.problems()->summary().contains(QStringLiteral("error")));
    QVERIFY(opened.bench().checks().worst(opened.small.opening) == Severity::Warning);
    QVERIFY(opened.bench().document().undo());
    QCOMPARE(cell(dialog, ConflictKind::RoomOverlap, RulesModel::Setting).data().toString(), QStringLiteral("Error"));
}

void TestRulesAndLinks::rulesAreSetByTheMouse()
{
    Opened opened;
    RulesDialog dialog(opened.bench());
    dialog.show();
    QTableView* table = dialog.table();
    const QModelIndex setting = cell(dialog, ConflictKind::RoomOverlap, RulesModel::Setting);
    table->scrollTo(setting);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(setting).center());
    auto* box = table->findChild<QComboBox*>();
    QVERIFY(box != nullptr);
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    QCOMPARE(setting.data().toString(), QStringLiteral("Off"));
    QVERIFY(!opened.tree().model()->index(0, 0).data().toString().contains(QStringLiteral("in one room")));
    QVERIFY(dialog.resetButton()->isEnabled());
    QTest::mouseClick(dialog.resetButton(), Qt::LeftButton);
    QCOMPARE(setting.data().toString(), QStringLiteral("Error"));
    QVERIFY(!dialog.resetButton()->isEnabled());
    QCOMPARE(opened.programme().checkRules.size(), size_t(0));
}

void TestRulesAndLinks::limitsAreTypedAndReset()
{
    Opened opened;
    RulesDialog dialog(opened.bench());
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QTableView* table = dialog.table();
    QModelIndex limit = cell(dialog, ConflictKind::TooManyInDay, RulesModel::Limit);
    QVERIFY(limit.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!cell(dialog, ConflictKind::RoomOverlap, RulesModel::Limit).flags().testFlag(Qt::ItemIsEditable));
    const QString usual = limit.data().toString();
    table->setCurrentIndex(limit);
    table->edit(limit);
    auto* box = table->findChild<QSpinBox*>();
    QVERIFY(box != nullptr);
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("2"));
    QTest::keyClick(box, Qt::Key_Return);
    // Enter is taken over once the box has had it.
    QTRY_COMPARE(cell(dialog, ConflictKind::TooManyInDay, RulesModel::Limit).data(Qt::EditRole).toInt(), 2);
    limit = cell(dialog, ConflictKind::TooManyInDay, RulesModel::Limit);
    QVERIFY(limit.data(RulesModel::ChangedRole).toBool());
    // What is as the program has it leaves no trace.
    QVERIFY(table->model()->setData(limit, limitOf(ConflictKind::TooManyInDay).normal));
    QCOMPARE(limit.data().toString(), usual);
    QCOMPARE(opened.programme().checkRules.size(), size_t(0));
}

void TestRulesAndLinks::rulesAreFound()
{
    Opened opened;
    RulesDialog dialog(opened.bench());
    dialog.show();
    QCOMPARE(dialog.table()->model()->rowCount(), static_cast<int>(kConflictKinds));
    QTest::keyClicks(dialog.words(), QStringLiteral("moderator"));
    QCOMPARE(dialog.table()->model()->rowCount(), 1);
    dialog.words()->clear();
    QTest::keyClicks(dialog.words(), QStringLiteral("no-speaker"));
    QCOMPARE(dialog.table()->model()->rowCount(), 1);
    QCOMPARE(dialog.table()->model()->index(0, 0).data().toString(), displayName(ConflictKind::NoSpeaker));
}

void TestRulesAndLinks::rulesDialogIsNamed()
{
    Opened opened;
    RulesDialog dialog(opened.bench());
    dialog.show();
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&dialog) || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface != nullptr);
        QVERIFY2(!interface->text(QAccessible::Name).trimmed().isEmpty(), widget->metaObject()->className());
    }
    // What is set says of which kind when it is heard alone.
    const QString heard =
        cell(dialog, ConflictKind::RoomOverlap, RulesModel::Setting).data(Qt::AccessibleTextRole).toString();
    QVERIFY(heard.contains(displayName(ConflictKind::RoomOverlap)) && heard.contains(QStringLiteral("Error")));
}

void TestRulesAndLinks::linksAreAddedByNameAndRemoved()
{
    Opened opened;
    opened.window.conferenceView()->showPage(Page::Sessions);
    opened.bench().selection().select(Kind::Session, opened.small.panel.value);
    opened.chooseWish(QStringLiteral("Must come after"));
    QLineEdit& line = opened.linkLine();
    line.setFocus();
    QTest::keyClicks(&line, QStringLiteral("workshop"));
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(opened.programme().links.size(), size_t(1));
    const LinkRule link = opened.programme().links[0];
    QVERIFY(link.kind == LinkKind::MustComeAfter);
    QVERIFY(link.a == LinkEnd(opened.small.panel));
    QVERIFY(link.b == LinkEnd(opened.small.workshop));
    QVERIFY(line.text().isEmpty());

    // A name is completed however it is spelled.
    opened.chooseWish(QStringLiteral("Not at the same time as"));
    line.setFocus();
    QTest::keyClicks(&line, QStringLiteral("celik"));
    QVERIFY(line.completer() != nullptr);
    QCOMPARE(line.completer()->completionCount(), 1);
    Q_EMIT line.completer()->activated(line.completer()->currentIndex());
    QCOMPARE(opened.programme().links.size(), size_t(2));

    QTest::mouseClick(child<QToolButton>(opened.links(), QStringLiteral("remove")), Qt::LeftButton);
    QTRY_COMPARE(opened.programme().links.size(), size_t(1));
    QVERIFY(opened.bench().document().undo());
    QCOMPARE(opened.programme().links.size(), size_t(2));
}

void TestRulesAndLinks::linksAreSeenFromBothEnds()
{
    Opened opened;
    QVERIFY(opened.bench().rules().addLink(LinkKind::MustComeAfter, opened.small.panel, opened.small.ada));
    opened.window.conferenceView()->showPage(Page::People);
    opened.bench().selection().select(Kind::Person, opened.small.ada.value);
    auto* other = child<QPushButton>(opened.links(), QStringLiteral("other"));
    QVERIFY(other != nullptr);
    QCOMPARE(other->text(), QStringLiteral("Panel on housing"));
    QVERIFY(other->accessibleName().startsWith(QStringLiteral("Must come before")));
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(opened.bench().selection().current().id, opened.small.panel.value);
    other = child<QPushButton>(opened.links(), QStringLiteral("other"));
    QVERIFY(other->accessibleName().startsWith(QStringLiteral("Must come after Ada Example")));
    // Who has no links has no rows.
    opened.bench().selection().select(Kind::Session, opened.small.workshop.value);
    QVERIFY(child<QPushButton>(opened.links(), QStringLiteral("other")) == nullptr);
}

void TestRulesAndLinks::linksThatCannotBeAreRefusedBesideTheField()
{
    Opened opened;
    opened.window.conferenceView()->showPage(Page::Sessions);
    opened.bench().selection().select(Kind::Session, opened.small.panel.value);
    QLineEdit& line = opened.linkLine();
    line.setFocus();
    QTest::keyClicks(&line, QStringLiteral("Nobody at all"));
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(opened.links().problem().contains(QStringLiteral("Nobody at all")));
    QCOMPARE(opened.programme().links.size(), size_t(0));
    // Two sessions are never "together".
    opened.chooseWish(QStringLiteral("Not together with"));
    line.selectAll();
    QTest::keyClicks(&line, QStringLiteral("Opening"));
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(!opened.links().problem().isEmpty());
    QCOMPARE(opened.programme().links.size(), size_t(0));
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(line.text().isEmpty());
    QVERIFY(opened.links().problem().isEmpty());
}

void TestRulesAndLinks::linkNotesAreKept()
{
    Opened opened;
    QVERIFY(opened.bench().rules().addLink(LinkKind::NotAgainst, opened.small.panel, opened.small.workshop));
    opened.window.conferenceView()->showPage(Page::Sessions);
    opened.bench().selection().select(Kind::Session, opened.small.panel.value);
    auto* note = child<QLineEdit>(opened.links(), QStringLiteral("note"));
    QVERIFY(note != nullptr);
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("The same people come"));
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(opened.programme().links[0].note, QStringLiteral("The same people come"));
}

void TestRulesAndLinks::modelsAreSound()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    RulesModel rules(*small.document, checks);
    LinkEndsModel ends(*small.document);
    ProblemsModel problems(*small.document, checks);
    ProblemsModel bySession(*small.document, checks);
    bySession.setGrouping(ProblemsModel::Grouping::Session);
    const QAbstractItemModelTester testers[] = {
        {&rules, kTester}, {&ends, kTester}, {&problems, kTester}, {&bySession, kTester}};
    QCOMPARE(ends.rowCount(), 6);
    RuleService service(*small.document);
    QVERIFY(service.accept(checks.conflicts().front(), QStringLiteral("Fine")));
    QVERIFY(rules.setData(rules.index(static_cast<int>(ConflictKind::SpeakerUnconfirmed), RulesModel::Setting),
                          static_cast<int>(RuleSetting::Error), Qt::EditRole));
    ScheduleService schedule(*small.document);
    QVERIFY(schedule.place(small.workshop, small.hall, WallTime::of(QDate(2026, 5, 1), QTime(10, 15))));
    EditService edit(*small.document);
    QVERIFY(edit.remove(std::vector{small.opening}));
    problems.setWords(QStringLiteral("workshop"));
    problems.setSeverity(Severity::Error);
    problems.setWords({});
    bySession.setSeverity(Severity::Warning);
    bySession.setSeverity({});
    while (!small.document->undoLabel().isEmpty())
        QVERIFY(small.document->undo());
    while (!small.document->redoLabel().isEmpty())
        QVERIFY(small.document->redo());
    QVERIFY(problems.indexOf(checks.conflicts().front().key).isValid());
    QVERIFY(bySession.groupOf(checks.conflicts().front().sessions.front()).isValid());
}

QTEST_MAIN(TestRulesAndLinks)
#include "tst_rules_and_links.moc"
