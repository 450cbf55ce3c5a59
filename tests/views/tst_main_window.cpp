#include "models/services/sample_service.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/small_conference.h"
#include "views/conference_view.h"
#include "views/details/details.h"
#include "views/details/details_panel.h"
#include "views/docks/history_panel.h"
#include "views/docks/problems_panel.h"
#include "views/main_window.h"
#include "views/pages/list_page.h"
#include "views/widgets/link_row.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/nav_list.h"
#include "views/widgets/search_panel.h"
#include "views/widgets/theme.h"
#include "views/window_actions.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace rostrum;
using rostrum::test::FakePrompts;
using rostrum::test::SmallConference;

namespace {

/// A window on a small conference, with settings of its own.
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
        window.resize(1200, 800);
        window.show();
        window.openFile(small.document->path());
        QApplication::setActiveWindow(&window);
    }

    [[nodiscard]] const Programme& programme() { return window.bench()->programme(); }
    [[nodiscard]] ConferenceView& view() { return *window.conferenceView(); }
    [[nodiscard]] Document& document() { return window.bench()->document(); }
    void select(Kind kind, qint64 id) { window.bench()->selection().select(kind, id); }
    [[nodiscard]] Field* field(QStringView label)
    {
        for (Field* field : view().details().current()->fields()) {
            if (field->label() == label)
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit* line(QStringView label)
    {
        auto* found = dynamic_cast<LineField*>(field(label));
        return found == nullptr ? nullptr : found->edit();
    }
};

void typeInto(QLineEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

/// The controls below `root` that a screen reader could not name.
QStringList nameless(QWidget* root)
{
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(root) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        // The tabs of docks while there are none to choose from.
        if (const auto* tabs = qobject_cast<QTabBar*>(widget); tabs != nullptr && tabs->count() == 0)
            continue;
        // What Qt puts inside a control speaks through it.
        const QString inner = widget->objectName();
        if (inner.startsWith(u"qt_") || widget->inherits("QComboBoxPrivateContainer"))
            continue;
        if (qobject_cast<QLineEdit*>(widget) != nullptr &&
            (qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr ||
             widget->parentWidget()->inherits("QAbstractSpinBox")))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + inner + QStringLiteral(" in ") +
                         QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return found;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void welcomesAndOpens();
    void opensWhatIsChosenAndRefusesWhatIsNotOurs();
    void everyControlHasAName();
    void mnemonicsAreUnique();
    void editsInPlace();
    void aClickShowsTheDetails();
    void refusesBesideTheField();
    void undoesByMenuUnderItsName();
    void undoKeyReachesTheConferenceFromACleanField();
    void keepsSelectionAndEditingWhenOthersWrite();
    void addsPeopleByName();
    void deletesWithAnOfferToUndo();
    void linksLeadToNarrowedLists();
    void problemsLeadToTheirSessions();
    void historyLeadsBack();
    void searchRevealsWithTheKeyboard();
    void searchRunsActions();
    void importsAfterShowingWhatItDoes();
    void readOnlyFilesCannotBeEdited();
    void savesCopiesAndExports();
    void remembersWhatWasOpen();
    void worksFromRightToLeft();
};

void TestMainWindow::welcomesAndOpens()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    FakePrompts prompts;
    MainWindow window(prompts, settings);
    window.show();
    QVERIFY(window.conferenceView() == nullptr);
    QVERIFY(!window.actions().saveCopy->isEnabled());
    QVERIFY(!window.actions().undo->isEnabled());
    QCOMPARE(nameless(&window).join(u'\n'), QString());
    QVERIFY(window.findChildren<LinkRow*>().size() >= 3);

    NewConference wanted;
    wanted.conference.title = QStringLiteral("Autumn Meeting");
    wanted.conference.start = QDate(2026, 10, 2);
    wanted.conference.end = QDate(2026, 10, 4);
    wanted.conference.timezone = QByteArrayLiteral("Asia/Beirut");
    wanted.path = folder.filePath(QStringLiteral("autumn.rostrum"));
    prompts.newAnswer = wanted;
    QTest::mouseClick(window.findChildren<LinkRow*>().front(), Qt::LeftButton);
    QVERIFY(window.conferenceView() != nullptr);
    QCOMPARE(window.bench()->programme().days.size(), size_t(3));
    QVERIFY(window.windowTitle().contains(QStringLiteral("Autumn Meeting")));
    QCOMPARE(window.files().recent().paths(), QStringList{wanted.path});
    window.actions().close->trigger();
    QVERIFY(window.conferenceView() == nullptr);

    // The same place again is refused, and nothing is opened.
    window.actions().makeNew->trigger();
    QCOMPARE(prompts.told.size(), 1);
    QVERIFY(window.conferenceView() == nullptr);
}

void TestMainWindow::opensWhatIsChosenAndRefusesWhatIsNotOurs()
{
    Opened opened;
    const QString text = opened.small.folder.filePath(QStringLiteral("notes.rostrum"));
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("These are notes.");
    file.close();
    opened.prompts.openAnswer = text;
    opened.window.actions().open->trigger();
    QCOMPARE(opened.prompts.told.size(), 1);
    // What was open stays open.
    QVERIFY(opened.window.conferenceView() != nullptr);
    QCOMPARE(opened.programme().conference.title, QStringLiteral("Spring Meeting"));
}

void TestMainWindow::everyControlHasAName()
{
    Opened opened;
    opened.window.actions().view->actions();
    for (QDockWidget* dock : opened.window.findChildren<QDockWidget*>())
        dock->show();
    const std::vector<std::pair<Kind, qint64>> items{
        {Kind::Session, opened.small.opening.value}, {Kind::Person, opened.small.ada.value},
        {Kind::Room, opened.small.hall.value},       {Kind::Track, opened.small.track.value},
        {Kind::Chapter, opened.small.chapter.value}, {Kind::Conference, 0}};
    QStringList found;
    for (const Page page : ConferenceView::availablePages()) {
        opened.view().showPage(page);
        for (const auto& [kind, id] : items) {
            opened.select(kind, id);
            for (const QString& each : nameless(&opened.window)) {
                if (!found.contains(each))
                    found << each;
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestMainWindow::mnemonicsAreUnique()
{
    Opened opened;
    const auto check = [](const QList<QAction*>& actions, const QString& where) -> QString {
        QStringList keys;
        for (const QAction* action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (action->isSeparator() || !action->isVisible())
                continue;
            if (key.isEmpty())
                return where + QStringLiteral(": no mnemonic in ") + action->text();
            if (keys.contains(key))
                return where + QStringLiteral(": twice ") + key + u' ' + action->text();
            keys << key;
        }
        return QString();
    };
    QCOMPARE(check(opened.window.menuBar()->actions(), QStringLiteral("menu bar")), QString());
    for (const QAction* menu : opened.window.menuBar()->actions()) {
        if (menu->menu() != opened.window.actions().timetable)
            QCOMPARE(check(menu->menu()->actions(), menu->text()), QString());
    }
}

void TestMainWindow::editsInPlace()
{
    Opened opened;
    opened.view().showPage(Page::Sessions);
    opened.select(Kind::Session, opened.small.panel.value);
    typeInto(opened.line(u"Title"), QStringLiteral("Panel on rents"));
    QTest::keyClick(opened.line(u"Title"), Qt::Key_Return);
    QCOMPARE(opened.programme().sessions.find(opened.small.panel)->title, QStringLiteral("Panel on rents"));

    // Leaving a field takes it over as well, and one step undoes it.
    typeInto(opened.line(u"Subtitle"), QStringLiteral("What now"));
    opened.line(u"Title")->setFocus();
    QCOMPARE(opened.programme().sessions.find(opened.small.panel)->subtitle, QStringLiteral("What now"));
    QVERIFY(opened.document().undo());
    QCOMPARE(opened.line(u"Subtitle")->text(), QString());
    QCOMPARE(opened.line(u"Title")->text(), QStringLiteral("Panel on rents"));

    // Escape brings back what was there.
    typeInto(opened.line(u"Title"), QStringLiteral("Something else"));
    QTest::keyClick(opened.line(u"Title"), Qt::Key_Escape);
    QCOMPARE(opened.line(u"Title")->text(), QStringLiteral("Panel on rents"));
    QCOMPARE(opened.programme().sessions.find(opened.small.panel)->title, QStringLiteral("Panel on rents"));

    // Several lines are taken over with Ctrl+Enter.
    auto* abstract = dynamic_cast<TextField*>(opened.field(u"Abstract"));
    QVERIFY(abstract != nullptr);
    abstract->edit()->setFocus();
    QTest::keyClicks(abstract->edit(), QStringLiteral("One"));
    QTest::keyClick(abstract->edit(), Qt::Key_Return);
    QTest::keyClicks(abstract->edit(), QStringLiteral("Two"));
    QTest::keyClick(abstract->edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(opened.programme().sessions.find(opened.small.panel)->abstract, QStringLiteral("One\nTwo"));
}

void TestMainWindow::aClickShowsTheDetails()
{
    Opened opened;
    opened.view().showPage(Page::Sessions);
    QTableView* table = opened.view().currentList()->table();
    const QModelIndex row = table->model()->index(1, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    QVERIFY(opened.view().details().current() != nullptr);
    QCOMPARE(opened.line(u"Title")->text(), row.data().toString());
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(opened.line(u"Title")->text(), table->model()->index(0, 0).data().toString());
}

void TestMainWindow::refusesBesideTheField()
{
    Opened opened;
    opened.view().showPage(Page::Sessions);
    opened.select(Kind::Session, opened.small.panel.value);
    typeInto(opened.line(u"Title"), QStringLiteral(" "));
    QTest::keyClick(opened.line(u"Title"), Qt::Key_Return);
    QVERIFY(!opened.field(u"Title")->problem().isEmpty());
    QCOMPARE(opened.line(u"Title")->text(), QStringLiteral(" "));
    QCOMPARE(opened.programme().sessions.find(opened.small.panel)->title, QStringLiteral("Panel on housing"));

    // Going elsewhere with a refused value is told above the page.
    opened.select(Kind::Session, opened.small.opening.value);
    QVERIFY(opened.window.messages().isVisible());
    QVERIFY(opened.window.messages().text().contains(QStringLiteral("Title")));
    QCOMPARE(opened.line(u"Title")->text(), QStringLiteral("Opening"));
    QVERIFY(opened.field(u"Title")->problem().isEmpty());
}

void TestMainWindow::undoesByMenuUnderItsName()
{
    Opened opened;
    WindowActions& actions = opened.window.actions();
    Room room = *opened.programme().rooms.find(opened.small.den);
    room.name = QStringLiteral("Den & Nook");
    QVERIFY(opened.window.bench()->edit().update(room));
    QVERIFY(actions.undo->text().contains(QStringLiteral("Den && Nook")));
    QVERIFY(!actions.redo->isEnabled());
    actions.undo->trigger();
    QCOMPARE(opened.programme().rooms.find(opened.small.den)->name, QStringLiteral("Den"));
    QVERIFY(actions.redo->isEnabled());
    QVERIFY(actions.redo->text().contains(QStringLiteral("Den && Nook")));
    actions.redo->trigger();
    QCOMPARE(opened.programme().rooms.find(opened.small.den)->name, QStringLiteral("Den & Nook"));
}

void TestMainWindow::undoKeyReachesTheConferenceFromACleanField()
{
    Opened opened;
    opened.view().showPage(Page::Rooms);
    opened.select(Kind::Room, opened.small.den.value);
    typeInto(opened.line(u"Name"), QStringLiteral("Nook"));
    QTest::keyClick(opened.line(u"Name"), Qt::Key_Return);
    QCOMPARE(opened.programme().rooms.find(opened.small.den)->name, QStringLiteral("Nook"));
    QTest::keyClick(opened.line(u"Name"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(opened.programme().rooms.find(opened.small.den)->name, QStringLiteral("Den"));
    QCOMPARE(opened.line(u"Name")->text(), QStringLiteral("Den"));
}

void TestMainWindow::keepsSelectionAndEditingWhenOthersWrite()
{
    Opened opened;
    // A second program with the same file: the conference's own document.
    EditService others(*opened.small.document);
    opened.view().showPage(Page::Sessions);
    QTableView* table = opened.view().currentList()->table();
    opened.view().currentList()->reveal(opened.small.panel.value);
    opened.select(Kind::Session, opened.small.panel.value);
    const QModelIndex before = table->currentIndex();
    QVERIFY(before.isValid());
    QLineEdit* subtitle = opened.line(u"Subtitle");
    typeInto(subtitle, QStringLiteral("half ty"));

    QVERIFY(others.remove(std::vector{opened.small.opening}));
    QVERIFY(others.add(SmallConference::session(u"Zero hour", u"talk", opened.small.ada, {}, {})));
    opened.window.bench()->catchUp();
    QCOMPARE(opened.programme().sessions.size(), size_t(3));
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Panel on housing"));
    QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row(), {}));
    QCOMPARE(subtitle->text(), QStringLiteral("half ty"));
    QVERIFY(subtitle->hasFocus());
    QTest::keyClicks(subtitle, QStringLiteral("ped"));
    QTest::keyClick(subtitle, Qt::Key_Return);
    QCOMPARE(opened.programme().sessions.find(opened.small.panel)->subtitle, QStringLiteral("half typed"));

    // What others delete is no longer shown.
    QVERIFY(opened.small.document->catchUp());
    QVERIFY(others.remove(std::vector{opened.small.panel}));
    opened.window.bench()->catchUp();
    QCOMPARE(opened.window.bench()->selection().current().id, 0);
    QVERIFY(opened.view().details().current() == nullptr);
}

void TestMainWindow::addsPeopleByName()
{
    Opened opened;
    opened.view().showPage(Page::Sessions);
    opened.select(Kind::Session, opened.small.panel.value);
    auto* add = qobject_cast<QLineEdit*>(opened.field(u"On it, in this order")->focusProxy());
    QVERIFY(add != nullptr);
    // Somebody who is there is found however the name is spelled; nobody is entered twice.
    typeInto(add, QStringLiteral("celik ornek"));
    QTest::keyClick(add, Qt::Key_Return);
    const Session* panel = opened.programme().sessions.find(opened.small.panel);
    QCOMPARE(panel->people.size(), size_t(2));
    QVERIFY(panel->people.back().person == opened.small.cyd);
    QCOMPARE(opened.programme().people.size(), size_t(3));
    typeInto(add, QStringLiteral("Eda Musterfrau"));
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(opened.programme().people.size(), size_t(4));
    QCOMPARE(opened.programme().sessions.find(opened.small.panel)->people.size(), size_t(3));
    QCOMPARE(add->text(), QString());
    QVERIFY(opened.document().undo());
    QCOMPARE(opened.programme().people.size(), size_t(3));
}

void TestMainWindow::deletesWithAnOfferToUndo()
{
    Opened opened;
    opened.view().showPage(Page::Sessions);
    QTableView* table = opened.view().currentList()->table();
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(opened.programme().sessions.size(), size_t(0));
    QVERIFY(opened.window.messages().isVisible());
    Q_EMIT opened.window.messages().activated();
    QCOMPARE(opened.programme().sessions.size(), size_t(3));
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestMainWindow::linksLeadToNarrowedLists()
{
    Opened opened;
    opened.view().showPage(Page::Overview);
    LinkRow* unscheduled = nullptr;
    for (LinkRow* row : opened.view().pageWidget(Page::Overview)->findChildren<LinkRow*>()) {
        if (row->text() == QStringLiteral("Sessions not scheduled"))
            unscheduled = row;
    }
    QVERIFY(unscheduled != nullptr);
    QTest::mouseClick(unscheduled, Qt::LeftButton);
    QVERIFY(opened.view().page() == Page::Sessions);
    QTableView* table = opened.view().currentList()->table();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Workshop"));
    // What a filter hides is shown when it is asked for.
    opened.window.bench()->selection().reveal(Kind::Session, opened.small.opening.value);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Opening"));
}

void TestMainWindow::problemsLeadToTheirSessions()
{
    Opened opened;
    opened.view().showPage(Page::Overview);
    Q_EMIT opened.window.bench()->problemsAsked(ConflictKind::RoomOverlap);
    QTreeView* tree = opened.window.problems()->tree();
    QTRY_VERIFY(tree->isVisible());
    const QModelIndex problem = tree->currentIndex();
    QVERIFY(problem.parent().isValid());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(problem).center());
    QVERIFY(opened.view().page() == Page::Timetable);
    QCOMPARE(opened.window.bench()->selection().current().id, opened.small.opening.value);

    // Solved, it goes; undone, it comes back.
    const Placement placement = opened.programme().sessions.find(opened.small.panel)->placements.front();
    QVERIFY(opened.window.bench()->schedule().move(placement.id, opened.small.den, placement.start));
    QVERIFY(!opened.window.problems()->summary().contains(QStringLiteral("error")));
    opened.window.actions().undo->trigger();
    QVERIFY(opened.window.problems()->summary().contains(QStringLiteral("error")));
}

void TestMainWindow::historyLeadsBack()
{
    Opened opened;
    QListView* list = opened.window.history()->list();
    const int rows = list->model()->rowCount();
    const Programme before = opened.programme();
    QVERIFY(opened.window.bench()->edit().add(SmallConference::named<Room>(u"Loft")));
    QVERIFY(opened.window.bench()->edit().add(SmallConference::named<Room>(u"Attic")));
    QCOMPARE(list->model()->rowCount(), rows + 2);
    Q_EMIT list->activated(list->model()->index(2, 0));
    QVERIFY(opened.programme().rooms == before.rooms);
    Q_EMIT list->activated(list->model()->index(0, 0));
    QCOMPARE(opened.programme().rooms.size(), before.rooms.size() + 2);
}

void TestMainWindow::searchRevealsWithTheKeyboard()
{
    Opened opened;
    opened.view().showPage(Page::Overview);
    opened.window.actions().find->trigger();
    SearchPanel& search = opened.window.search();
    QVERIFY(search.isVisible());
    QTest::keyClicks(search.edit(), QStringLiteral("e"));
    QVERIFY(search.list()->model()->rowCount() > 1);
    const QString second = search.list()->model()->index(1, 0).data().toString();
    QTest::keyClick(search.edit(), Qt::Key_Down);
    QCOMPARE(search.list()->currentIndex().data().toString(), second);
    search.edit()->clear();
    QTest::keyClicks(search.edit(), QStringLiteral("ornek celik"));
    QTest::keyClick(search.edit(), Qt::Key_Return);
    QVERIFY(!search.isVisible());
    QVERIFY(opened.view().page() == Page::People);
    QCOMPARE(opened.window.bench()->selection().current().id, opened.small.cyd.value);

    opened.window.actions().find->trigger();
    QTest::keyClick(search.edit(), Qt::Key_Escape);
    QVERIFY(!search.isVisible());
}

void TestMainWindow::searchRunsActions()
{
    Opened opened;
    opened.view().showPage(Page::Overview);
    opened.window.actions().find->trigger();
    SearchPanel& search = opened.window.search();
    QTest::keyClicks(search.edit(), QStringLiteral("conference details"));
    QTest::keyClick(search.edit(), Qt::Key_Return);
    QVERIFY(opened.view().details().current() != nullptr);
    QVERIFY(opened.view().details().current()->kind() == Kind::Conference);
    typeInto(opened.line(u"Title"), QStringLiteral("Summer Meeting"));
    QTest::keyClick(opened.line(u"Title"), Qt::Key_Return);
    QVERIFY(opened.window.windowTitle().contains(QStringLiteral("Summer Meeting")));
}

void TestMainWindow::importsAfterShowingWhatItDoes()
{
    Opened opened;
    const QString path = opened.small.folder.filePath(QStringLiteral("schedule.xml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"(<?xml version="1.0" encoding="UTF-8"?><schedule><conference><title>Other</title>
<start>2026-05-01</start><end>2026-05-01</end></conference><day index="1" date="2026-05-01"><room name="Tent">
<event id="7" guid="6c2b3c64-5c1b-4d1b-8a7e-000000000001"><date>2026-05-01T12:00:00-04:00</date><start>12:00</start>
<duration>01:00</duration><title>Noon talk</title></event></room></day></schedule>)");
    file.close();
    opened.prompts.importAnswer = {path};
    opened.prompts.confirmAnswer = false;
    opened.window.actions().import->trigger();
    QCOMPARE(opened.prompts.confirmed.size(), size_t(1));
    QVERIFY(opened.prompts.confirmed.front().lines.join(u' ').contains(u'1'));
    QCOMPARE(opened.programme().sessions.size(), size_t(3));
    opened.prompts.confirmAnswer = true;
    opened.window.actions().import->trigger();
    QCOMPARE(opened.programme().sessions.size(), size_t(4));
    opened.window.actions().undo->trigger();
    QCOMPARE(opened.programme().sessions.size(), size_t(3));

    // What cannot be read is told above the page.
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("<schedule><day>");
    file.close();
    opened.window.actions().import->trigger();
    QVERIFY(opened.window.messages().isVisible());
    QCOMPARE(opened.programme().sessions.size(), size_t(3));
}

void TestMainWindow::readOnlyFilesCannotBeEdited()
{
    SmallConference small;
    const QString path = small.document->path();
    small.document.reset();
    // A file of a version that is not there yet. Source: SQLite's file format, the user version at offset 60.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60));
    QCOMPARE(file.write(QByteArrayLiteral("\x00\x00\x03\xe7")), 4);
    file.close();
    QSettings settings(small.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    FakePrompts prompts;
    MainWindow window(prompts, settings);
    window.show();
    window.openFile(path);
    QVERIFY(window.bench()->isReadOnly());
    QVERIFY(window.messages().isVisible());
    QVERIFY(!window.actions().undo->isEnabled());
    QVERIFY(!window.actions().import->isEnabled());
    window.conferenceView()->showPage(Page::Sessions);
    QVERIFY(!window.actions().add->isEnabled());
    window.bench()->selection().select(Kind::Session, small.panel.value);
    for (QLineEdit* edit : window.conferenceView()->details().findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->isEnabled())
            QVERIFY2(edit->isReadOnly(), qPrintable(edit->accessibleName()));
    }
}

void TestMainWindow::savesCopiesAndExports()
{
    Opened opened;
    opened.prompts.placeAnswer = opened.small.folder.filePath(QStringLiteral("copy"));
    opened.window.actions().saveCopy->trigger();
    auto copy = Document::open(opened.prompts.placeAnswer + QStringLiteral(".rostrum"));
    QVERIFY(copy);
    QVERIFY((*copy)->programme().sessions == opened.programme().sessions);
    opened.window.actions().exportProgramme->trigger();
    QFile exported(opened.prompts.placeAnswer + QStringLiteral(".xml"));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().contains("Panel on housing"));

    opened.prompts.placeAnswer = opened.small.folder.filePath(QStringLiteral("no/such/folder/copy.xml"));
    opened.window.actions().exportProgramme->trigger();
    QVERIFY(opened.window.messages().isVisible());
}

void TestMainWindow::remembersWhatWasOpen()
{
    SmallConference small;
    const QString ini = small.folder.filePath(QStringLiteral("settings.ini"));
    FakePrompts prompts;
    for (int round = 0; round < 2; ++round) {
        QSettings settings(ini, QSettings::IniFormat);
        MainWindow window(prompts, settings);
        window.show();
        window.openFile(small.document->path());
        if (round == 1)
            QVERIFY(window.conferenceView()->page() == Page::Rooms);
        window.conferenceView()->showPage(Page::Rooms);
        if (round == 1)
            QCOMPARE(window.conferenceView()->currentList()->table()->columnWidth(0), 321);
        window.conferenceView()->currentList()->table()->setColumnWidth(0, 321);
        window.close();
    }
    QSettings settings(ini, QSettings::IniFormat);
    RecentFiles recent(settings);
    recent.add(QStringLiteral("/no/such/place/lost.rostrum"));
    MainWindow window(prompts, settings);
    const QList<QAction*> entries = window.actions().recent->actions();
    QVERIFY(entries.size() >= 2);
    QVERIFY(entries[0]->text().contains(QStringLiteral("lost")));
    QVERIFY(entries[0]->text().contains(QStringLiteral("missing")));
    QVERIFY(!entries[0]->isEnabled());
    QVERIFY(entries[1]->isEnabled());
}

void TestMainWindow::worksFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Opened opened;
        opened.view().showPage(Page::Sessions);
        const QWidget& nav = opened.view().nav();
        QVERIFY(nav.mapTo(&opened.window, QPoint(0, 0)).x() > opened.window.width() / 2);
        for (const Page page : ConferenceView::availablePages()) {
            opened.view().showPage(page);
            QVERIFY(!opened.window.grab().isNull());
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
