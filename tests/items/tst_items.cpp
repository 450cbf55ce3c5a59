#include "models/items/facets.h"
#include "models/items/filter_model.h"
#include "models/items/history_model.h"
#include "models/items/item_tables.h"
#include "models/items/problems_model.h"
#include "models/items/search_model.h"
#include "models/services/rule_service.h"
#include "models/services/schedule_service.h"
#include "tests/support/small_conference.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rostrum;
using rostrum::test::SmallConference;

namespace {

constexpr auto kTester = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesFollowTheDocument();
    void onlyNamedRowsAreTold();
    void manyRowsReset();
    void listsSortByLanguage();
    void filtersByWordsInAnyOrder();
    void facetsCountAndNarrow();
    void facetsFollowOtherKinds();
    void problemsStayInTheirGroups();
    void marksFollowRulesAndAcceptance();
    void historyTellsItsSteps();
    void searchFindsAcrossKinds();
};

void TestItems::tablesFollowTheDocument()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    SessionsModel sessions(*small.document, checks);
    PeopleModel people(*small.document, checks);
    RoomsModel rooms(*small.document);
    ChaptersModel chapters(*small.document);
    TracksModel tracks(*small.document);
    ProblemsModel problems(*small.document, checks);
    HistoryModel history(*small.document);
    FilterModel filter(*small.document, checks);
    filter.setSourceModel(&sessions);
    filter.sort(0);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{&sessions, &people, &rooms, &chapters,
                                                                                &tracks, &problems, &history, &filter})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, kTester));

    EditService edit(*small.document);
    ScheduleService schedule(*small.document);
    QVERIFY(edit.add(SmallConference::named<Room>(u"Annex")));
    QVERIFY(edit.add(SmallConference::named<Person>(u"Zoe Muster")));
    QVERIFY(edit.add(SmallConference::named<Chapter>(u"Riverside")));
    QVERIFY(schedule.place(small.workshop, small.hall, WallTime::of(QDate(2026, 5, 1), QTime(10, 15))));
    QVERIFY(edit.remove(std::vector{small.opening, small.panel}));
    QVERIFY(edit.remove(std::vector{small.hall}));
    QVERIFY(edit.remove(std::vector{small.ada}));
    const auto inAgreement = [&] {
        return sessions.rowCount() == static_cast<int>(small.programme().sessions.size()) &&
               people.rowCount() == static_cast<int>(small.programme().people.size()) &&
               rooms.rowCount() == static_cast<int>(small.programme().rooms.size()) &&
               filter.rowCount() == sessions.rowCount();
    };
    QVERIFY(inAgreement());
    while (!small.document->undoLabel().isEmpty()) {
        QVERIFY(small.document->undo());
        QVERIFY(inAgreement());
    }
    while (!small.document->redoLabel().isEmpty()) {
        QVERIFY(small.document->redo());
        QVERIFY(inAgreement());
    }
    QCOMPARE(sessions.rowCount(), 1);
}

void TestItems::onlyNamedRowsAreTold()
{
    SmallConference small;
    RoomsModel rooms(*small.document);
    QSignalSpy changed(&rooms, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&rooms, &QAbstractItemModel::modelReset);
    Room room = *small.programme().rooms.find(small.den);
    room.capacity = 40;
    QVERIFY(EditService(*small.document).update(room));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    const auto first = changed.front().at(0).toModelIndex();
    const auto last = changed.front().at(1).toModelIndex();
    QCOMPARE(first.row(), rooms.rowOf(small.den.value));
    QCOMPARE(last.row(), first.row());
    QCOMPARE(rooms.index(first.row(), RoomsModel::Capacity).data().toString(), QStringLiteral("40"));
}

void TestItems::manyRowsReset()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    PeopleModel people(*small.document, checks);
    QSignalSpy reset(&people, &QAbstractItemModel::modelReset);
    const auto written = small.document->write(QStringLiteral("Many"), [](Writer& writer) -> Result<void> {
        for (int number = 0; number < 500; ++number) {
            Person person;
            person.id = newId<PersonId>();
            person.name = QStringLiteral("Person %1").arg(number);
            if (auto done = writer.put(person); !done)
                return done;
        }
        return {};
    });
    QVERIFY(written);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(people.rowCount(), 503);
    QVERIFY(people.rowOf(small.ada.value) >= 0);
}

void TestItems::listsSortByLanguage()
{
    SmallConference small;
    EditService edit(*small.document);
    for (const QStringView name : {u"hall 10", u"Hall 2", u"Éclair", u"Zoo", u"echo"})
        QVERIFY(edit.add(SmallConference::named<Room>(name)));
    LiveChecks checks(*small.document);
    RoomsModel rooms(*small.document);
    FilterModel filter(*small.document, checks);
    filter.setSourceModel(&rooms);
    filter.sort(RoomsModel::Name);
    QCOMPARE(column(filter, 0),
             (QStringList{u"Den"_qs, u"echo"_qs, u"Éclair"_qs, u"Hall 1"_qs, u"Hall 2"_qs, u"hall 10"_qs, u"Zoo"_qs}));

    // What is empty comes last, whichever way it is sorted.
    Room room = *small.programme().rooms.find(small.den);
    room.building = QStringLiteral("Main");
    QVERIFY(edit.update(room));
    filter.sort(RoomsModel::Building, Qt::AscendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Den"));
    filter.sort(RoomsModel::Building, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Den"));
}

void TestItems::filtersByWordsInAnyOrder()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    SessionsModel sessions(*small.document, checks);
    FilterModel filter(*small.document, checks);
    filter.setSourceModel(&sessions);
    filter.setWords(QStringLiteral("BEISPIEL panel"));
    QCOMPARE(column(filter, 0), QStringList{QStringLiteral("Panel on housing")});
    filter.setWords(QStringLiteral("celik"));
    QCOMPARE(column(filter, 0), QStringList{QStringLiteral("Workshop")});

    // Renaming somebody is found at once under the new name.
    Person cyd = *small.programme().people.find(small.cyd);
    cyd.name = QStringLiteral("Deniz Yeni");
    QVERIFY(EditService(*small.document).update(cyd));
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords(QStringLiteral("deniz"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(QString());
    QCOMPARE(filter.rowCount(), 3);
}

void TestItems::facetsCountAndNarrow()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    std::map<QString, int> counts;
    const FacetContext context(small.programme(), checks);
    for (const Facet& facet : allFacets())
        counts[facet.word] = countOf(facet, context);
    QCOMPARE(counts[QStringLiteral("unscheduled")], 1);
    QCOMPARE(counts[QStringLiteral("no-abstract")], 3);
    QCOMPARE(counts[QStringLiteral("no-track")], 3);
    QCOMPARE(counts[QStringLiteral("no-people")], 0);
    QCOMPARE(counts[QStringLiteral("problems")], 2);
    QCOMPARE(counts[QStringLiteral("unconfirmed")], 3);
    QCOMPARE(counts[QStringLiteral("no-capacity")], 2);
    QCOMPARE(counts[QStringLiteral("unused")], 1);
    QCOMPARE(counts[QStringLiteral("no-coordinator")], 1);
}

void TestItems::facetsFollowOtherKinds()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    PeopleModel people(*small.document, checks);
    FilterModel filter(*small.document, checks);
    filter.setSourceModel(&people);
    for (const Facet& facet : facetsOf(Kind::Person)) {
        if (facet.word == u"speakers")
            filter.setFacet(facet);
    }
    QVERIFY(filter.isNarrowed());
    QCOMPARE(filter.rowCount(), 3);
    QVERIFY(EditService(*small.document).remove(std::vector{small.workshop}));
    QCOMPARE(filter.rowCount(), 2);
    QVERIFY(small.document->undo());
    QCOMPARE(filter.rowCount(), 3);
}

void TestItems::problemsStayInTheirGroups()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    ProblemsModel problems(*small.document, checks);
    const QModelIndex group = problems.groupOf(ConflictKind::RoomOverlap);
    QVERIFY(group.isValid());
    QCOMPARE(problems.rowCount(group), 1);
    QCOMPARE(problems.errors(), 1);
    const QPersistentModelIndex unconfirmed = problems.groupOf(ConflictKind::SpeakerUnconfirmed);
    QVERIFY(unconfirmed.isValid());
    const QString told = problems.index(0, 0, group).data().toString();
    QVERIFY2(told.contains(u"Opening") && told.contains(u"Panel on housing") && told.contains(u"Hall 1"),
             qPrintable(told));

    ScheduleService schedule(*small.document);
    const Placement placement = small.programme().sessions.find(small.panel)->placements.front();
    QVERIFY(schedule.move(placement.id, small.den, placement.start));
    QVERIFY(!problems.groupOf(ConflictKind::RoomOverlap).isValid());
    QVERIFY(unconfirmed.isValid());
    QCOMPARE(problems.errors(), 0);
}

void TestItems::marksFollowRulesAndAcceptance()
{
    SmallConference small;
    LiveChecks checks(*small.document);
    SessionsModel sessions(*small.document, checks);
    PeopleModel people(*small.document, checks);
    RuleService rules(*small.document);
    const auto session = [&] { return sessions.index(sessions.rowOf(small.opening.value), 0); };
    const auto person = [&] { return people.index(people.rowOf(small.ada.value), 0); };
    QCOMPARE(session().data(MarkRole).toInt(), 2);
    // She has not confirmed; the room is no affair of hers.
    QCOMPARE(person().data(MarkRole).toInt(), 1);
    QVERIFY(person().data(Qt::ToolTipRole).toString().contains(u"Ada Example"));

    QSignalSpy touched(&people, &QAbstractItemModel::dataChanged);
    QVERIFY(rules.setRule(ConflictKind::SpeakerUnconfirmed, RuleSetting::Error));
    QCOMPARE(person().data(MarkRole).toInt(), 2);
    QVERIFY(!touched.isEmpty());
    QVERIFY(rules.setRule(ConflictKind::SpeakerUnconfirmed, RuleSetting::Off));
    QCOMPARE(person().data(MarkRole).toInt(), 0);
    QVERIFY(person().data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(rules.accept(checks.of(small.opening), QStringLiteral("Fine")));
    QCOMPARE(session().data(MarkRole).toInt(), 0);
    QVERIFY(small.document->undo());
    QCOMPARE(session().data(MarkRole).toInt(), 2);
    QVERIFY(small.document->undo());
    QVERIFY(small.document->undo());
    QCOMPARE(person().data(MarkRole).toInt(), 1);
}

void TestItems::historyTellsItsSteps()
{
    SmallConference small;
    HistoryModel history(*small.document);
    const int entries = history.rowCount();
    QVERIFY(entries >= 3);
    QCOMPARE(history.stepsTo(0), 0);
    QCOMPARE(history.stepsTo(2), 2);
    QVERIFY(small.document->undo());
    QVERIFY(small.document->undo());
    QCOMPARE(history.rowCount(), entries);
    QVERIFY(history.index(1).data(HistoryModel::UndoneRole).toBool());
    QVERIFY(!history.index(2).data(HistoryModel::UndoneRole).toBool());
    QCOMPARE(history.stepsTo(0), -2);
    QCOMPARE(history.stepsTo(3), 1);

    // A new step takes the place of those undone.
    QVERIFY(EditService(*small.document).add(SmallConference::named<Room>(u"Loft")));
    QCOMPARE(history.rowCount(), entries - 1);
    QVERIFY(history.index(0).data().toString().contains(u"Loft"));
}

void TestItems::searchFindsAcrossKinds()
{
    SmallConference small;
    EditService edit(*small.document);
    QVERIFY(edit.add(SmallConference::named<Person>(u"أحمد المثال")));
    SearchModel search(small.document.get(),
                       {{QStringLiteral("undo"), QStringLiteral("Undo"), QStringLiteral("Ctrl+Z")}});
    QAbstractItemModelTester tester(&search, kTester);
    search.setText(QStringLiteral("housing PANEL"));
    QCOMPARE(column(search, 0), QStringList{QStringLiteral("Panel on housing")});
    QCOMPARE(search.index(0).data(IdRole).toLongLong(), small.panel.value);
    search.setText(QStringLiteral("احمد"));
    QCOMPARE(search.rowCount(), 1);
    QCOMPARE(search.index(0).data(SearchModel::KindRole).toInt(), static_cast<int>(Kind::Person));
    // The person comes before the session that they hold.
    search.setText(QStringLiteral("orne"));
    QCOMPARE(column(search, 0), (QStringList{QStringLiteral("Çelik Örnek"), QStringLiteral("Workshop")}));
    search.setText(QStringLiteral("undo"));
    QCOMPARE(search.index(0).data(SearchModel::ActionRole).toString(), QStringLiteral("undo"));
    search.setText(QStringLiteral("lakes"));
    QCOMPARE(search.index(0).data(SearchModel::KindRole).toInt(), static_cast<int>(Kind::Chapter));
    search.setText(QString());
    QCOMPARE(search.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
