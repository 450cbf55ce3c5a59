#include "tests/paper/fixtures.h"
#include "views/paper/print_job.h"
#include "views/paper/timetable/grid.h"

#include <QTest>

using namespace rostrum;
using namespace rostrum::paper;
using namespace rostrum::paper::fixtures;

class TestTimetablePrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesKeepOverlapsApart()
    {
        Builder builder;
        const RoomId hall = builder.room(QStringLiteral("Hall"));
        const std::vector<std::pair<int, int>> times{{9, 120}, {10, 60}, {11, 30}};
        for (const auto& [hour, minutes] : times) {
            builder.session(QStringLiteral("At %1").arg(hour));
            builder.place(hall, at(1, hour), minutes);
            builder.done();
        }
        const std::vector<DayPlan> days = planDays(builder.programme, false);
        const DayGrid grid = makeGrid(builder.programme, days, 0);
        QCOMPARE(grid.cells.size(), size_t(3));
        QCOMPARE(grid.cells[0].lanes, 2);
        QCOMPARE(grid.cells[1].lane, 1);
        // What begins as another ends stands in a lane of its own width again.
        QCOMPARE(grid.cells[2].lanes, 1);
        QCOMPARE(grid.axis.length(), qint64(180));
    }

    void leavesHiddenRoomsOut()
    {
        Builder builder;
        Room cellar;
        cellar.id = RoomId{900};
        cellar.name = QStringLiteral("Cellar");
        cellar.hidden = true;
        builder.programme.rooms.put(cellar);
        builder.session(QStringLiteral("Below"));
        builder.place(cellar.id, at(1, 9), 60);
        builder.done();
        const Result<PrintedPages> onlyHidden = layoutTimetable(builder.programme, {});
        QVERIFY(onlyHidden);
        QVERIFY(textOf(*onlyHidden).contains(QStringLiteral("Nothing is scheduled yet")));
        builder.session(QStringLiteral("Above"));
        builder.place({}, at(1, 10), 60);
        builder.done();
        const Result<PrintedPages> pages = layoutTimetable(builder.programme, {});
        QVERIFY(pages);
        QVERIFY(textOf(*pages).contains(QStringLiteral("Above")));
        QVERIFY(!textOf(*pages).contains(QStringLiteral("Below")));
    }

    void namesEveryTrackInTheLegend()
    {
        Builder builder;
        for (int i = 0; i < 60; ++i) {
            const TrackId track = builder.track(QStringLiteral("A track with a long name %1").arg(i));
            builder.session(QStringLiteral("Session %1").arg(i)).track = track;
            builder.place({}, at(1, 9).plus(i * 10), 10);
            builder.done();
        }
        const Result<PrintedPages> pages = layoutTimetable(builder.programme, {});
        QVERIFY(pages);
        QCOMPARE(faults(*pages, 6), QString());
        const QString text = textOf(pages->pages.front());
        for (int i = 0; i < 60; ++i)
            QVERIFY(text.contains(QStringLiteral("A track with a long name %1").arg(i)));
    }

    void timeIsProportional()
    {
        Builder builder;
        const RoomId hall = builder.room(QStringLiteral("Hall"));
        builder.session(QStringLiteral("Short"));
        builder.place(hall, at(1, 9), 30);
        builder.done();
        builder.session(QStringLiteral("Long"));
        builder.place(hall, at(1, 10), 120);
        builder.done();
        TimetableOptions options;
        options.language = QLocale(QLocale::English, QLocale::Belgium);
        const Result<PrintedPages> pages = layoutTimetable(builder.programme, options);
        QVERIFY(pages);
        std::vector<qreal> heights;
        for (const Item& item : pages->pages.front().items) {
            const auto* rect = std::get_if<RectItem>(&item);
            if (rect != nullptr && rect->box.width() > 50)
                heights.push_back(rect->box.height());
        }
        QCOMPARE(heights.size(), size_t(2));
        QVERIFY(qAbs((heights[1] + 0.8) / (heights[0] + 0.8) - 4.0) < 0.01);
    }

    void printsEverything_data()
    {
        QTest::addColumn<int>("rooms");
        QTest::addColumn<QLocale>("language");
        QTest::newRow("no rooms") << 0 << QLocale(QLocale::English);
        QTest::newRow("three rooms") << 3 << QLocale(QLocale::French);
        QTest::newRow("150 rooms") << 150 << QLocale(QLocale::English);
        QTest::newRow("Arabic") << 12 << QLocale(QLocale::Arabic);
    }

    void printsEverything()
    {
        QFETCH(int, rooms);
        QFETCH(QLocale, language);
        Builder builder;
        std::vector<RoomId> ids;
        for (int i = 0; i < rooms; ++i)
            ids.push_back(builder.room(QStringLiteral("Room %1").arg(i + 1)));
        const TrackId track = builder.track(QStringLiteral("Water"));
        const PersonId ada = builder.person(QStringLiteral("Ada Quill"));
        for (int i = 0; i < 200; ++i) {
            Session& session = builder.session(
                QStringLiteral("A session with a title that takes some room, number <%1>").arg(i), {ada});
            session.track = track;
            builder.place(ids.empty() ? RoomId() : ids[static_cast<size_t>(i) % ids.size()],
                          at(1 + i % 2, 9 + i % 8, 5 * (i % 12)), 5 + i % 60);
            builder.done();
        }
        builder.session(QStringLiteral("Vigil"));
        builder.place({}, at(1, 20), 1800);
        builder.done();
        TimetableOptions options;
        options.language = language;
        const Result<PrintedPages> pages = layoutTimetable(builder.programme, options);
        QVERIFY(pages);
        QCOMPARE(faults(*pages, 6), QString());
        const QString text = textOf(*pages);
        for (int i = 0; i < 200; ++i)
            QVERIFY2(text.contains(QStringLiteral("number <%1>").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(text.contains(QStringLiteral("Vigil")));
        QVERIFY(text.contains(QStringLiteral("Water")));
    }

    void printsAnEmptyProgramme()
    {
        TimetableOptions options;
        options.paper = PaperSize::Letter;
        const Result<PrintedPages> pages = layoutTimetable(Builder().programme, options);
        QVERIFY(pages);
        QCOMPARE(pages->pages.size(), size_t(1));
        QCOMPARE(pages->pages.front().size, QSizeF(792, 612));
    }
};

QTEST_MAIN(TestTimetablePrint)
#include "tst_timetable_print.moc"
