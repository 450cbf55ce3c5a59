#include "tests/paper/fixtures.h"
#include "views/booklet/print_options.h"
#include "views/booklet/tick_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace rostrum;
using namespace rostrum::paper;

namespace {

Programme twoRooms()
{
    fixtures::Builder builder;
    builder.room(QStringLiteral("Hall"));
    builder.room(QStringLiteral("Attic"));
    builder.track(QStringLiteral("Water"));
    return builder.programme;
}

template <class Widget>
Widget* named(const QWidget& parent, const QString& name)
{
    for (Widget* child : parent.findChildren<Widget*>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

} // namespace

class TestPrintOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatGoesWithTheChoice()
    {
        PrintOptions options(twoRooms());
        auto* rooms = named<QListWidget>(options, QStringLiteral("Only these rooms"));
        auto* tracks = named<QListWidget>(options, QStringLiteral("Only these tracks"));
        QVERIFY(rooms != nullptr && tracks != nullptr);
        QVERIFY(!rooms->isVisibleTo(&options));
        options.choose(PrintChoice::What::Timetable);
        QVERIFY(rooms->isVisibleTo(&options));
        QVERIFY(!tracks->isVisibleTo(&options));
        QCOMPARE(options.choice().orientation, Orientation::Landscape);
        options.choose(PrintChoice::What::PlanningCards);
        QVERIFY(!rooms->isVisibleTo(&options));
        QVERIFY(tracks->isVisibleTo(&options));
        QCOMPARE(options.choice().orientation, Orientation::Portrait);
        QCOMPARE(options.choice().millimetresPerMinute, 1.0);
    }

    void tellsWhatIsTicked()
    {
        const Programme programme = twoRooms();
        PrintOptions options(programme);
        options.choose(PrintChoice::What::Timetable);
        QVERIFY(options.choice().rooms.empty());
        QSignalSpy changed(&options, &PrintOptions::changed);
        named<QListWidget>(options, QStringLiteral("Only these rooms"))->item(1)->setCheckState(Qt::Checked);
        named<QListWidget>(options, QStringLiteral("Only these days"))->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(options.choice().rooms, std::vector<RoomId>{programme.rooms[1].id});
        QCOMPARE(options.choice().days, std::vector<QDate>{QDate(2026, 5, 1)});
        // What is ticked outlasts a change of the programme, and goes with its room.
        options.refresh(programme);
        QCOMPARE(options.choice().rooms, std::vector<RoomId>{programme.rooms[1].id});
        Programme fewer = programme;
        fewer.rooms.remove(programme.rooms[1].id);
        options.refresh(fewer);
        QVERIFY(options.choice().rooms.empty());
    }

    void foldsBookletsFromOfficePaperOnly()
    {
        PrintOptions options(twoRooms());
        options.choose(PrintChoice::What::Timetable);
        auto* sizes = named<QComboBox>(options, QStringLiteral("Paper"));
        sizes->setCurrentIndex(sizes->findText(QStringLiteral("Tabloid")));
        QCOMPARE(options.choice().paper, PaperSize::Tabloid);
        options.choose(PrintChoice::What::Booklet);
        QCOMPARE(options.choice().paper, PaperSize::Letter);
    }
};

QTEST_MAIN(TestPrintOptions)
#include "tst_print_options.moc"
