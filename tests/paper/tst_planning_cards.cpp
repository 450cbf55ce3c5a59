#include "tests/paper/fixtures.h"
#include "views/paper/cards/pack.h"
#include "views/paper/print_job.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace rostrum;
using namespace rostrum::paper;
using namespace rostrum::paper::fixtures;

namespace {

/// The heights, in millimetres, of the coloured edges of cards: each is as high as its card.
std::vector<int> cardHeights(const PrintedPages& pages)
{
    std::vector<int> heights;
    for (const Page& page : pages.pages) {
        for (const Item& item : page.items) {
            const auto* rect = std::get_if<RectItem>(&item);
            if (rect != nullptr && std::abs(rect->box.width() - mm(2.4)) < 0.01)
                heights.push_back(static_cast<int>(std::lround(rect->box.height() / mm(1))));
        }
    }
    std::sort(heights.begin(), heights.end());
    return heights;
}

void addSession(Builder& builder, const QString& title, int minutes)
{
    builder.session(title).durationMin = minutes;
    builder.done();
}

} // namespace

class TestPlanningCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsColumnsWithoutOverlaps()
    {
        std::vector<qreal> heights;
        for (int i = 0; i < 200; ++i)
            heights.push_back(5 + i * 37 % 90);
        const std::vector<Packed> packed = packColumns(heights, 100);
        std::map<int, std::vector<std::pair<qreal, qreal>>> columns;
        qreal all = 0;
        for (size_t i = 0; i < heights.size(); ++i) {
            QVERIFY(packed[i].top + heights[i] <= 100.01);
            for (const auto& [top, bottom] : columns[packed[i].column])
                QVERIFY(packed[i].top >= bottom || packed[i].top + heights[i] <= top);
            columns[packed[i].column].emplace_back(packed[i].top, packed[i].top + heights[i]);
            all += heights[i];
        }
        // No more than a twentieth of the paper is wasted.
        QVERIFY(static_cast<qreal>(columns.size()) * 100 * 0.95 < all + 100);
    }

    void heightIsLength_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<std::vector<int>>("heights");
        QTest::newRow("1 mm") << 1.0 << std::vector<int>{15, 30, 90};
        QTest::newRow("2 mm") << 2.0 << std::vector<int>{30, 60, 180};
    }

    void heightIsLength()
    {
        QFETCH(qreal, scale);
        Builder builder;
        for (const int minutes : {30, 90, 15})
            addSession(builder, QStringLiteral("For %1").arg(minutes), minutes);
        CardOptions options;
        options.millimetresPerMinute = scale;
        const Result<PrintedPages> pages = layoutPlanningCards(builder.programme, options);
        QVERIFY(pages);
        QTEST(cardHeights(*pages), "heights");
        QCOMPARE(faults(*pages, 6.5F), QString());
    }

    void refusesAScaleOutOfBounds()
    {
        for (const qreal scale : {0.0, -1.0, 100.0, std::nan("")}) {
            CardOptions options;
            options.millimetresPerMinute = scale;
            const Result<PrintedPages> pages = layoutPlanningCards(Builder().programme, options);
            QVERIFY(!pages);
            QCOMPARE(pages.error().code, ErrorCode::Usage);
        }
    }

    void cutsWhatIsLongerThanThePaper()
    {
        Builder builder;
        addSession(builder, QStringLiteral("Vigil"), 1800);
        CardOptions options;
        options.language = QLocale(QLocale::English);
        const Result<PrintedPages> pages = layoutPlanningCards(builder.programme, options);
        QVERIFY(pages);
        QCOMPARE(cardHeights(*pages), std::vector<int>{297 - 16});
        QVERIFY(textOf(*pages).contains(QStringLiteral("longer than the paper")));
        QVERIFY(textOf(*pages).contains(QStringLiteral("30 h")));
    }

    void choosesCards()
    {
        Builder builder;
        const RoomId hall = builder.room(QStringLiteral("Hall"));
        const TrackId water = builder.track(QStringLiteral("Water"));
        builder.session(QStringLiteral("Placed"));
        builder.place(hall, at(1, 9), 30);
        builder.done();
        builder.session(QStringLiteral("Waiting")).track = water;
        builder.done();
        builder.session(QStringLiteral("Secret")).isPublic = false;
        builder.done();
        builder.session(QStringLiteral("Called off")).state = SessionState::Cancelled;
        builder.done();
        const auto titles = [&](const CardOptions& options) {
            const Result<PrintedPages> pages = layoutPlanningCards(builder.programme, options);
            QStringList found;
            for (const char* title : {"Placed", "Waiting", "Secret", "Called off"}) {
                if (pages && textOf(*pages).contains(QString::fromLatin1(title)))
                    found << QString::fromLatin1(title);
            }
            return found.join(u' ');
        };
        CardOptions options;
        QCOMPARE(titles(options), QStringLiteral("Placed Waiting"));
        options.includePrivate = true;
        QCOMPARE(titles(options), QStringLiteral("Placed Waiting Secret"));
        options.unscheduledOnly = true;
        QCOMPARE(titles(options), QStringLiteral("Waiting Secret"));
        options.tracks = {water};
        QCOMPARE(titles(options), QStringLiteral("Waiting"));
    }

    void saysWhatIsNeeded()
    {
        Builder builder;
        const PersonId ada = builder.person(QStringLiteral("Ada Quill"));
        Session& session = builder.session(QStringLiteral("Nets and knots"), {ada});
        session.track = builder.track(QStringLiteral("Craft"));
        session.code = QStringLiteral("K7");
        session.needs = QStringList{QStringLiteral("Rope")};
        session.needsStepFree = true;
        session.expectedPeople = 40;
        session.durationMin = 75;
        session.state = SessionState::Tentative;
        builder.done();
        CardOptions options;
        options.language = QLocale(QLocale::English);
        const Result<PrintedPages> pages = layoutPlanningCards(builder.programme, options);
        QVERIFY(pages);
        for (const char* text :
             {"Nets and knots", "Ada Quill", "Craft", "K7", "Rope", "step-free", "40", "1 h 15 min", "to be confirmed"})
            QVERIFY2(textOf(*pages).contains(QString::fromLatin1(text)), text);
    }

    void hangsBetweenHoursAndRooms()
    {
        Builder builder = Builder();
        const RoomId hall = builder.room(QStringLiteral("Rope hall"));
        builder.session(QStringLiteral("Early"));
        builder.place(hall, at(1, 8), 60);
        builder.done();
        CardOptions options;
        options.language = QLocale(QLocale::French, QLocale::France);
        options.wallScale = true;
        const Result<PrintedPages> pages = layoutPlanningCards(builder.programme, options);
        QVERIFY(pages);
        QCOMPARE(faults(*pages, 6.5F), QString());
        QVERIFY(textOf(*pages).contains(QStringLiteral("Rope hall")));
        // Hours stand at the scale of the cards.
        std::vector<qreal> hours;
        for (const Item& item : pages->pages.back().items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text != nullptr && (text->text == u"08:00" || text->text == u"09:00"))
                hours.push_back(text->box.top());
        }
        QVERIFY(hours.size() >= 2);
        QVERIFY(std::abs(hours[1] - hours[0] - mm(60)) < 0.01);
    }

    void printsAnEmptyProgramme()
    {
        CardOptions options;
        options.paper = PaperSize::Tabloid;
        options.orientation = Orientation::Landscape;
        const Result<PrintedPages> pages = layoutPlanningCards(Builder().programme, options);
        QVERIFY(pages);
        QCOMPARE(pages->pages.size(), size_t(1));
        QCOMPARE(pages->pages.front().size, QSizeF(17 * 72, 11 * 72));
    }
};

QTEST_MAIN(TestPlanningCards)
#include "tst_planning_cards.moc"
