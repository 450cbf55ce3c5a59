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

    void breaksAndJoinedRoomsReachOverColumns()
    {
        Builder builder;
        const RoomId left = builder.room(QStringLiteral("Left"));
        const RoomId right = builder.room(QStringLiteral("Right"));
        const RoomId attic = builder.room(QStringLiteral("Attic"));
        Room whole;
        whole.id = RoomId{900};
        whole.name = QStringLiteral("Whole");
        whole.position = 4;
        whole.parts = {left, right};
        builder.programme.rooms.put(whole);
        int hour = 9;
        for (const RoomId room : {left, right, attic}) {
            builder.session(QStringLiteral("Alone %1").arg(hour));
            builder.place(room, at(1, hour++), 60);
            builder.done();
        }
        builder.session(QStringLiteral("Joined"));
        builder.place(whole.id, at(1, 13), 60);
        builder.done();
        builder.session(QStringLiteral("Lunch")).type = QStringLiteral("meal");
        builder.place({}, at(1, 12), 60);
        builder.done();
        builder.session(QStringLiteral("Plenary"));
        builder.place(left, at(1, 15), 60);
        builder.place(right, at(1, 15), 60);
        builder.place(attic, at(1, 15), 60);
        builder.done();
        // Somebody speaks in the attic meanwhile, so this one is not for all.
        builder.session(QStringLiteral("Tea")).type = QStringLiteral("break");
        builder.place({}, at(1, 11), 30);
        builder.done();
        const std::vector<DayPlan> days = planDays(builder.programme, false);
        const DayGrid grid = makeGrid(builder.programme, days, 0);
        const auto cellOf = [&](const QString& title) {
            const auto found = std::find_if(grid.cells.begin(), grid.cells.end(),
                                            [&](const GridCell& cell) { return cell.slot->session->title == title; });
            return found == grid.cells.end() ? GridCell() : *found;
        };
        QCOMPARE(grid.rooms.size(), size_t(4)); // The joined room needs no column; what has no room does.
        QCOMPARE(cellOf(QStringLiteral("Joined")).column, 0);
        QCOMPARE(cellOf(QStringLiteral("Joined")).columns, 2);
        QCOMPARE(cellOf(QStringLiteral("Lunch")).columns, 3);
        QCOMPARE(cellOf(QStringLiteral("Plenary")).columns, 3);
        QCOMPARE(cellOf(QStringLiteral("Tea")).column, 3);
        QCOMPARE(cellOf(QStringLiteral("Tea")).columns, 1);
    }

    void goesOnIntoTheNextDay()
    {
        Builder builder;
        const RoomId hall = builder.room(QStringLiteral("Hall"));
        builder.session(QStringLiteral("Vigil"));
        builder.place(hall, at(1, 20), 30 * 60);
        builder.done();
        builder.session(QStringLiteral("Breakfast"));
        builder.place(hall, at(2, 9), 60);
        builder.done();
        const std::vector<DayPlan> days = planDays(builder.programme, false);
        const DayGrid second = makeGrid(builder.programme, days, 1);
        QCOMPARE(second.cells.size(), size_t(2));
        QCOMPARE(second.cells[0].slot->session->title, QStringLiteral("Vigil"));
        QVERIFY(second.cells[0].cutAtStart);
        QCOMPARE(second.cells[0].span.length(), qint64(22 * 60)); // From 4:00, when the day begins, to 2:00.
        QCOMPARE(second.cells[1].lane, 1);
    }

    void splitsRoomsEvenly()
    {
        Builder builder;
        std::vector<RoomId> rooms;
        for (int i = 0; i < 13; ++i)
            rooms.push_back(builder.room(QStringLiteral("R%1").arg(i + 1)));
        for (int i = 0; i < 13; ++i) {
            for (int hour = 9; hour < 17; ++hour) {
                builder.session(QStringLiteral("S%1-%2").arg(i + 1).arg(hour));
                builder.place(rooms[static_cast<size_t>(i)], at(1, hour), 60);
                builder.done();
            }
        }
        TimetableOptions options;
        options.language = QLocale(QLocale::English, QLocale::Belgium);
        options.orientation = Orientation::Portrait;
        const Result<PrintedPages> pages = layoutTimetable(builder.programme, options);
        QVERIFY(pages);
        QCOMPARE(pages->pages.size(), size_t(2));
        QVERIFY(textOf(pages->pages[0]).contains(QStringLiteral("Sheet 1 of 2 · R1 to R6")));
        QVERIFY(textOf(pages->pages[1]).contains(QStringLiteral("Sheet 2 of 2 · R7 to R13")));
        for (const Page& page : pages->pages) {
            QVERIFY(textOf(page).contains(QStringLiteral("Friday")));
            QVERIFY(textOf(page).contains(QStringLiteral("9:00")));
        }
        options.rooms = {rooms[2], rooms[7]};
        options.days = {QDate(2026, 5, 1)};
        const Result<PrintedPages> chosen = layoutTimetable(builder.programme, options);
        QVERIFY(chosen);
        QCOMPARE(chosen->pages.size(), size_t(1));
        QVERIFY(textOf(*chosen).contains(QStringLiteral("S8-9")));
        QVERIFY(!textOf(*chosen).contains(QStringLiteral("S9-9")));
        options.days = {QDate(2026, 5, 2)};
        const Result<PrintedPages> none = layoutTimetable(builder.programme, options);
        QVERIFY(none);
        QVERIFY(textOf(*none).contains(QStringLiteral("Nothing is scheduled yet")));
    }

    void marksWhatIsNotCertainOrNotPublic()
    {
        Builder builder;
        const RoomId hall = builder.room(QStringLiteral("Hall"));
        builder.session(QStringLiteral("Perhaps")).state = SessionState::Tentative;
        builder.place(hall, at(1, 9), 60);
        builder.done();
        builder.session(QStringLiteral("Secret")).isPublic = false;
        builder.place(hall, at(1, 10), 60);
        builder.done();
        builder.session(QStringLiteral("Called off")).state = SessionState::Cancelled;
        builder.place(hall, at(1, 11), 60);
        builder.done();
        TimetableOptions options;
        options.language = QLocale(QLocale::English);
        const QString open = textOf(*layoutTimetable(builder.programme, options));
        QVERIFY(open.contains(QStringLiteral("to be confirmed")));
        QVERIFY(!open.contains(QStringLiteral("Secret")));
        QVERIFY(!open.contains(QStringLiteral("Called off")));
        options.includePrivate = true;
        const QString all = textOf(*layoutTimetable(builder.programme, options));
        QVERIFY(all.contains(QStringLiteral("Secret")));
        QVERIFY(all.contains(QStringLiteral("do not hang up")));
    }

    void mirrorsForArabic()
    {
        Builder builder;
        const RoomId first = builder.room(QStringLiteral("First"));
        const RoomId second = builder.room(QStringLiteral("Second"));
        for (const RoomId room : {first, second}) {
            builder.session(QStringLiteral("In"));
            builder.place(room, at(1, 9), 60);
            builder.done();
        }
        TimetableOptions options;
        options.language = QLocale(QLocale::Arabic, QLocale::Egypt);
        const Result<PrintedPages> pages = layoutTimetable(builder.programme, options);
        QVERIFY(pages);
        const auto leftOf = [&](const QString& wanted) {
            for (const Item& item : pages->pages.front().items) {
                const auto* text = std::get_if<TextItem>(&item);
                if (text != nullptr && text->text.startsWith(wanted))
                    return text->box.left();
            }
            return -1.0;
        };
        QVERIFY(leftOf(QStringLiteral("First")) > leftOf(QStringLiteral("Second")));
        QVERIFY(leftOf(QStringLiteral("٩:٠٠")) > leftOf(QStringLiteral("First")));
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
