#include "models/services/schedule_service.h"
#include "tests/views/timetable/page_driver.h"
#include "views/timetable/narrowing_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QtTest>

using namespace rostrum;
using namespace rostrum::timetable;

/// The list of what is not scheduled: what it is narrowed to, its order, and the hours that are left.
class TestUnscheduledList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void narrows_data();
    void narrows();
    void narrowsByTwoAtOnce();
    void keepsAChoiceThatHasBecomeRare();
    void revealClearsTheFilters();
    void ordersItself();
    void tellsHoursLeftAndFree();
    void warnsWhereTheRoomsAreTooFew();
    void keepsTheRulesOfModels();
    void worksByKeysAlone();

private:
    [[nodiscard]] test::Plan& plan() const { return *m_driver->plan; }
    [[nodiscard]] UnscheduledPanel& panel() const { return *m_driver->page.list(); }
    [[nodiscard]] QComboBox* choice(const QString& name) const
    {
        for (QComboBox* each : panel().findChildren<QComboBox*>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void choose(const QString& name, const QString& option) const
    {
        QComboBox* box = choice(name);
        QVERIFY2(box != nullptr, qPrintable(name));
        const int index = box->findText(option);
        QVERIFY2(index >= 0, qPrintable(option));
        box->setCurrentIndex(index);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        const QAbstractItemModel* model = panel().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }

    std::unique_ptr<test::PageDriver> m_driver;
};

/// Three sessions are not scheduled: a talk of Ada's of 30 minutes, a workshop of Bo's of 90 minutes in a track, to
/// which a chapter is called, and a film of 120 minutes that nobody is on and that is not sure.
void TestUnscheduledList::init()
{
    auto plan = test::makePlan();
    EditService edit(*plan->document);
    Person bo;
    bo.name = QStringLiteral("Bo Example");
    const PersonId boId = test::must(edit.add(bo));
    Track track;
    track.name = QStringLiteral("Ecology");
    const TrackId ecology = test::must(edit.add(track));
    Chapter chapter;
    chapter.name = QStringLiteral("Harbour");
    const ChapterId harbour = test::must(edit.add(chapter));
    Session workshop = test::makeSession(QStringLiteral("Mending Nets"), 90, {}, {});
    workshop.type = QStringLiteral("workshop");
    workshop.track = ecology;
    workshop.people = {Part{0, boId, PartRole::Speaker, {}}};
    workshop.chapters = {harbour};
    QVERIFY(edit.add(workshop));
    Session film = test::makeSession(QStringLiteral("A Long Film"), 120, {}, {});
    film.type = QStringLiteral("film");
    film.state = SessionState::Tentative;
    QVERIFY(edit.add(film));
    m_driver = std::make_unique<test::PageDriver>(std::move(plan));
}

void TestUnscheduledList::narrows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QStringList>("expected");
    const QString talk = QStringLiteral("Not yet placed");
    const QString nets = QStringLiteral("Mending Nets");
    const QString film = QStringLiteral("A Long Film");
    const auto row = [](const char* tag, const char* name, const char* option, const QStringList& expected) {
        QTest::newRow(tag) << QString::fromUtf8(name) << QString::fromUtf8(option) << expected;
    };
    row("track", "Track", "Ecology", {nets});
    row("no track", "Track", "Without a track", {film, talk});
    row("type", "Type", "Film", {film});
    row("length", "Length", "Up to 1 h 30 min", {nets, talk});
    row("person", "Person", "Bo Example", {nets});
    row("nobody", "Person", "Nobody", {film});
    row("state", "State", "Tentative", {film});
    row("chapter", "Chapter", "Harbour", {nets});
    row("no chapter", "Chapter", "No chapter", {film, talk});
}

void TestUnscheduledList::narrows()
{
    QFETCH(QString, name);
    QFETCH(QString, option);
    QFETCH(QStringList, expected);
    choose(name, option);
    QCOMPARE(titles(), expected);
    choice(name)->setCurrentIndex(0);
    QCOMPARE(titles().size(), qsizetype(3));
}

void TestUnscheduledList::narrowsByTwoAtOnce()
{
    choose(QStringLiteral("Track"), QStringLiteral("Without a track"));
    choose(QStringLiteral("Length"), QStringLiteral("Up to 30 min"));
    QCOMPARE(titles(), QStringList{QStringLiteral("Not yet placed")});
    panel().searchField()->setText(QStringLiteral("film"));
    QCOMPARE(titles(), QStringList());
    panel().searchField()->setText(QStringLiteral("ada"));
    QCOMPARE(titles(), QStringList{QStringLiteral("Not yet placed")});
}

void TestUnscheduledList::keepsAChoiceThatHasBecomeRare()
{
    choose(QStringLiteral("Track"), QStringLiteral("Ecology"));
    const SessionId nets = panel().itemAt(panel().list()->model()->index(0, 0)).session;
    QVERIFY(ScheduleService(*plan().document).place(nets, plan().hall, test::at(1, 14)));
    QCOMPARE(titles(), QStringList());
    QCOMPARE(choice(QStringLiteral("Track"))->currentText(), QStringLiteral("Ecology"));
    QVERIFY(plan().document->undo());
    QCOMPARE(titles(), QStringList{QStringLiteral("Mending Nets")});
}

void TestUnscheduledList::revealClearsTheFilters()
{
    choose(QStringLiteral("Type"), QStringLiteral("Film"));
    QVERIFY(m_driver->page.reveal(plan().loose));
    QCOMPARE(titles().size(), qsizetype(3));
    QCOMPARE(panel().itemAt(panel().list()->currentIndex()).session, plan().loose);
}

void TestUnscheduledList::ordersItself()
{
    QCOMPARE(titles(), (QStringList{QStringLiteral("A Long Film"), QStringLiteral("Mending Nets"),
                                    QStringLiteral("Not yet placed")}));
    choose(QStringLiteral("Order"), QStringLiteral("Longest first"));
    QCOMPARE(titles().front(), QStringLiteral("A Long Film"));
    QCOMPARE(titles().back(), QStringLiteral("Not yet placed"));
    choose(QStringLiteral("Order"), QStringLiteral("By person"));
    QCOMPARE(titles(), (QStringList{QStringLiteral("A Long Film"), QStringLiteral("Not yet placed"),
                                    QStringLiteral("Mending Nets")}));
}

void TestUnscheduledList::tellsHoursLeftAndFree()
{
    // Two days of nine hours in three rooms are 54 hours; 60, 90 and 90 minutes of them are taken.
    QCOMPARE(panel().summary()->text(), QStringLiteral("3 session(s) not scheduled: 4 h to place, 50 h free"));
    QVERIFY(ScheduleService(*plan().document).place(plan().loose, plan().attic, test::at(2, 9)));
    QCOMPARE(panel().summary()->text(),
             QStringLiteral("2 session(s) not scheduled: 3 h 30 min to place, 49 h 30 min free"));
}

void TestUnscheduledList::warnsWhereTheRoomsAreTooFew()
{
    QVERIFY(panel().summary()->toolTip().isEmpty());
    Session endless = test::makeSession(QStringLiteral("Endless"), 60 * 60, {}, {});
    QVERIFY(EditService(*plan().document).add(endless));
    QVERIFY(!panel().summary()->toolTip().isEmpty());
    QVERIFY(plan().document->undo());
    QVERIFY(panel().summary()->toolTip().isEmpty());
}

void TestUnscheduledList::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(panel().list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    choose(QStringLiteral("Type"), QStringLiteral("Film"));
    choose(QStringLiteral("Order"), QStringLiteral("Longest first"));
    QVERIFY(ScheduleService(*plan().document).place(plan().loose, plan().attic, test::at(2, 9)));
    choice(QStringLiteral("Type"))->setCurrentIndex(0);
    QVERIFY(ScheduleService(*plan().document).unschedule(plan().placement(plan().panel).id));
    QVERIFY(plan().document->undo());
    QVERIFY(plan().document->undo());
    QVERIFY(EditService(*plan().document).remove(std::vector{plan().loose}));
}

void TestUnscheduledList::worksByKeysAlone()
{
    // From the search on to the order, the filters and the list; the filters are opened and used on the way.
    QLineEdit* search = panel().searchField();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), choice(QStringLiteral("Order")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto* filters = qobject_cast<QToolButton*>(QApplication::focusWidget());
    QVERIFY(filters != nullptr);
    QTest::keyClick(filters, Qt::Key_Space);
    QTest::keyClick(filters, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), choice(QStringLiteral("Track")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(titles(), QStringList{QStringLiteral("Mending Nets")});
    QVERIFY(filters->text().contains(u'1'));
    while (QApplication::focusWidget() != panel().list()) {
        QWidget* before = QApplication::focusWidget();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != before);
    }
    QTest::keyClick(panel().list(), Qt::Key_Down);
    QTest::keyClick(panel().list(), Qt::Key_Space);
    QVERIFY(m_driver->grid().isCarrying());
    QTest::keyClick(&m_driver->grid(), Qt::Key_Return);
    QCOMPARE(titles(), QStringList());
}

QTEST_MAIN(TestUnscheduledList)
#include "tst_unscheduled_list.moc"
