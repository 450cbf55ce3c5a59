#include "tests/views/timetable/plan.h"
#include "views/timetable/grid_geometry.h"
#include "views/timetable/lanes.h"
#include "views/timetable/session_words.h"
#include "views/timetable/track_colours.h"
#include "views/timetable/viewport_map.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rostrum;
using namespace rostrum::timetable;

class TestTimetableLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeGoesThereAndBack();
    void timeIsProportional();
    void pointsGoThereAndBack();
    void mirrorsGoThereAndBack();
    void snapsToTheNearest();
    void lanesNeverOverlap();
    void lanesAreNoMoreThanNeeded();
    void somethingWithoutLengthHasItsOwnLane();
    void daysEndWhereTheNextBegins();
    void nightBelongsToTheEveningBefore();
    void nightWithChangingClocksIsAsLongAsItIs();
    void roomlessSessionsGetAColumn();
    void hiddenRoomsAreLeftOut();
    void peopleStandInOrderOfTheirNames();
    void onlyThoseWhoAreOnTheDayStandAmongPeople();
    void tracksHaveAColumnEachAndOneForNone();
    void plenariesSpanTheRooms();
    void joinedRoomsCastShadows();
    void whatNoDayShowsIsListed();
    void tracksCanBeReadInLightAndDark();
    void tracksWithoutColourDiffer();
};

namespace {

TimeAxis randomAxis(QRandomGenerator& random)
{
    TimeAxis axis;
    std::vector<Span> days;
    qint64 start = 29'000'000 + random.bounded(10'000);
    for (int day = 0, count = 1 + random.bounded(5); day < count; ++day) {
        days.push_back({start, start + 60 + random.bounded(1440)});
        start = days.back().end + random.bounded(600);
    }
    axis.setStretches(days, random.bounded(40));
    axis.setMinuteHeight(0.2 + random.generateDouble() * 6);
    return axis;
}

QPalette darkColours()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
    return palette;
}

QPalette lightColours()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x20, 0x20, 0x20));
    return palette;
}

} // namespace

void TestTimetableLayout::timeGoesThereAndBack()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 2000; ++round) {
        const TimeAxis axis = randomAxis(random);
        const int day = random.bounded(axis.count());
        const qint64 instant = axis.stretch(day).start + random.bounded(int(axis.stretch(day).length()));
        const TimeAxis::Point back = axis.at(axis.yOf(day, instant));
        QCOMPARE(back.stretch, day);
        QCOMPARE(back.instant, instant);
        QCOMPARE(axis.find(instant).stretch, day);
    }
}

void TestTimetableLayout::timeIsProportional()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 500; ++round) {
        const TimeAxis axis = randomAxis(random);
        const int day = random.bounded(axis.count());
        const qint64 start = axis.stretch(day).start;
        const int length = random.bounded(int(axis.stretch(day).length()));
        QVERIFY(std::abs(axis.yOf(day, start + length) - axis.yOf(day, start) - length * axis.minuteHeight()) < 1e-6);
    }
}

void TestTimetableLayout::pointsGoThereAndBack()
{
    const auto plan = test::makePlan();
    const GridLayout layout = layOut(plan->document->programme(), allDays(plan->document->programme()));
    GridGeometry geometry;
    geometry.setLayout(layout, 30);
    geometry.setColumnWidth(123.4);
    geometry.setMinuteHeight(1.7);
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        const int column = random.bounded(int(layout.columns.size()));
        const int day = random.bounded(int(layout.days.size()));
        const qint64 instant = layout.days[size_t(day)].whole.start + random.bounded(1439);
        const QRectF rect = geometry.rect(column, day, {instant, instant + 1});
        const auto spot = geometry.spotAt({rect.left() + random.generateDouble() * (rect.width() - 0.01), rect.top()});
        QVERIFY(spot);
        QCOMPARE(*spot, (Spot{column, day, instant}));
    }
    QVERIFY(!geometry.spotAt({-1, 10}));
    QVERIFY(!geometry.spotAt({geometry.width(), 10}));
    QVERIFY(!geometry.spotAt({10, geometry.height()}));
}

void TestTimetableLayout::mirrorsGoThereAndBack()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 1000; ++round) {
        const ViewportMap map{{random.bounded(3000), random.bounded(3000)},
                              {400 + random.bounded(1000), 300 + random.bounded(600)},
                              random.bounded(2) == 0};
        const QRectF grid(random.bounded(4000), random.bounded(4000), 1 + random.bounded(300), 1 + random.bounded(300));
        const QRect view = map.toView(grid);
        QCOMPARE(map.toGrid(view), grid);
        QVERIFY(grid.contains(map.toGrid(QPointF(view.topLeft()))));
        QVERIFY(grid.contains(map.toGrid(QPointF(view.topRight()))));
    }
}

void TestTimetableLayout::snapsToTheNearest()
{
    QCOMPARE(snapped(107, 100, 5), 105);
    QCOMPARE(snapped(108, 100, 5), 110);
    QCOMPARE(snapped(98, 100, 15), 100);
    QCOMPARE(snapped(92, 100, 15), 85);
    QCOMPARE(snapped(107, 100, 1), 107);
}

void TestTimetableLayout::lanesNeverOverlap()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 500; ++round) {
        std::vector<Span> spans;
        for (int each = 0, count = 1 + random.bounded(20); each < count; ++each) {
            const qint64 start = random.bounded(300);
            spans.push_back({start, start + random.bounded(90)});
        }
        std::sort(spans.begin(), spans.end());
        const auto places = assignLanes(spans, 5);
        QCOMPARE(places.size(), spans.size());
        for (size_t a = 0; a < spans.size(); ++a) {
            QVERIFY(places[a].lane >= 0 && places[a].span >= 1);
            QVERIFY(places[a].lane + places[a].span <= places[a].lanes);
            for (size_t b = a + 1; b < spans.size(); ++b) {
                const Span first{spans[a].start, std::max(spans[a].end, spans[a].start + 5)};
                const Span second{spans[b].start, std::max(spans[b].end, spans[b].start + 5)};
                if (!first.overlaps(second))
                    continue;
                QCOMPARE(places[a].lanes, places[b].lanes);
                const bool apart = places[a].lane + places[a].span <= places[b].lane ||
                                   places[b].lane + places[b].span <= places[a].lane;
                QVERIFY(apart);
            }
        }
    }
}

void TestTimetableLayout::lanesAreNoMoreThanNeeded()
{
    // A long one beside two that follow one another; then one alone, as wide as the room.
    const auto places = assignLanes({{0, 100}, {0, 50}, {50, 100}, {100, 200}});
    QCOMPARE(places[0], (LanePlace{0, 1, 2}));
    QCOMPARE(places[1], (LanePlace{1, 1, 2}));
    QCOMPARE(places[2], (LanePlace{1, 1, 2}));
    QCOMPARE(places[3], (LanePlace{0, 1, 1}));
    // Three at once, then one that runs into the first only: it takes the free lanes.
    const auto wide = assignLanes({{0, 100}, {0, 40}, {0, 40}, {60, 90}});
    QCOMPARE(wide[3], (LanePlace{1, 2, 3}));
}

void TestTimetableLayout::somethingWithoutLengthHasItsOwnLane()
{
    const auto places = assignLanes({{0, 0}, {0, 60}}, 5);
    QCOMPARE(places[0].lanes, 2);
    QVERIFY(places[0].lane != places[1].lane);
    QVERIFY(assignLanes({}).empty());
}

void TestTimetableLayout::daysEndWhereTheNextBegins()
{
    const auto plan = test::makePlan();
    const auto days = allDays(plan->document->programme());
    QCOMPARE(days.size(), size_t(2));
    QCOMPARE(days[0].whole.end, days[1].whole.start);
    QCOMPARE(days[0].whole.length(), 24 * 60);
    const Zone& zone = plan->document->programme().zone;
    QCOMPARE(days[0].interesting(), (Span{zone.toInstant(test::at(1, 9)), zone.toInstant(test::at(1, 18))}));
}

void TestTimetableLayout::nightBelongsToTheEveningBefore()
{
    const auto plan = test::makePlan();
    EditService edit(*plan->document);
    const SessionId late =
        test::must(edit.add(test::makeSession(QStringLiteral("Songs"), 60, plan->hall, test::at(2, 0, 30))));
    const Programme& programme = plan->document->programme();
    const GridLayout saturday = layOut(programme, {allDays(programme)[0]});
    QVERIFY(saturday.find(late) != nullptr);
    QVERIFY(layOut(programme, {allDays(programme)[1]}).find(late) == nullptr);
    QVERIFY(strays(programme, allDays(programme)).empty());
}

void TestTimetableLayout::nightWithChangingClocksIsAsLongAsItIs()
{
    QTemporaryDir folder;
    Conference conference;
    conference.title = QStringLiteral("Autumn");
    conference.timezone = QByteArrayLiteral("Europe/Brussels");
    conference.start = conference.end = QDate(2026, 10, 24);
    Day day;
    day.id = newId<DayId>();
    day.date = conference.start;
    const auto document =
        test::must(Document::create(folder.filePath(QStringLiteral("a.rostrum")), conference, std::vector<Day>{day}));
    QCOMPARE(allDays(document->programme())[0].whole.length(), 25 * 60);
}

void TestTimetableLayout::roomlessSessionsGetAColumn()
{
    const auto plan = test::makePlan();
    const Programme& programme = plan->document->programme();
    QCOMPARE(layOut(programme, allDays(programme)).columns.size(), size_t(3));
    EditService edit(*plan->document);
    const SessionId somewhere =
        test::must(edit.add(test::makeSession(QStringLiteral("Walk"), 60, {}, test::at(1, 14))));
    const GridLayout layout = layOut(programme, allDays(programme));
    QCOMPARE(layout.columns.size(), size_t(4));
    QVERIFY(!layout.columns.back().room().isValid());
    QCOMPARE(layout.find(somewhere)->column, 3);
}

void TestTimetableLayout::hiddenRoomsAreLeftOut()
{
    const auto plan = test::makePlan();
    Room attic = *plan->document->programme().rooms.find(plan->attic);
    attic.hidden = true;
    QVERIFY(EditService(*plan->document).update(attic));
    const Programme& programme = plan->document->programme();
    QCOMPARE(layOut(programme, allDays(programme)).columnOf(plan->attic), -1);
    QVERIFY(layOut(programme, allDays(programme), {.shownThough = plan->attic}).columnOf(plan->attic) >= 0);
    const GridLayout used = layOut(programme, {allDays(programme)[1]}, {.usedRoomsOnly = true});
    QCOMPARE(used.columns.size(), size_t(1));
    QCOMPARE(used.columns[0].room(), plan->hall);
}

namespace {

PersonId addPerson(const test::Plan& plan, const QString& name)
{
    Person person;
    person.name = name;
    return test::must(EditService(*plan.document).add(person));
}

void addPart(const test::Plan& plan, SessionId id, PersonId person, PartRole role = PartRole::Speaker)
{
    Session session = plan.session(id);
    session.people.push_back(Part{0, person, role, {}});
    QVERIFY(EditService(*plan.document).update(session));
}

std::vector<QString> namesOf(const Programme& programme, const GridLayout& layout)
{
    std::vector<QString> names;
    for (const Column& column : layout.columns)
        names.push_back(SessionWords(programme).column(column));
    return names;
}

} // namespace

void TestTimetableLayout::peopleStandInOrderOfTheirNames()
{
    QLocale::setDefault(QLocale(QLocale::French));
    const auto plan = test::makePlan();
    const PersonId zoe = addPerson(*plan, QStringLiteral("Zoë"));
    const PersonId emile = addPerson(*plan, QStringLiteral("Émile"));
    const PersonId fay = addPerson(*plan, QStringLiteral("fay"));
    for (const PersonId person : {zoe, emile, fay})
        addPart(*plan, plan->panel, person);
    const Programme& programme = plan->document->programme();
    const GridLayout layout = layOut(programme, allDays(programme), {.across = Across::People});
    QLocale::setDefault(QLocale::c());
    const std::vector<QString> expected{QStringLiteral("Ada Example"), QStringLiteral("Émile"), QStringLiteral("fay"),
                                        QStringLiteral("Zoë")};
    QCOMPARE(namesOf(programme, layout), expected);
    // The panel stands below each of its three people, and the film, which nobody is on, below none.
    std::vector<int> columns;
    for (const GridBox& box : layout.boxes) {
        if (box.session == plan->panel)
            columns.push_back(box.column);
    }
    QCOMPARE(columns, (std::vector<int>{1, 2, 3}));
    QVERIFY(layout.find(plan->film) == nullptr);
    const PlacementId placement = plan->placement(plan->panel).id;
    QCOMPARE(layout.find(placement)->column, 1);
    QCOMPARE(layout.find(placement, 2)->column, 2);
    QCOMPARE(layout.find(placement, 0)->column, 1);
}

void TestTimetableLayout::onlyThoseWhoAreOnTheDayStandAmongPeople()
{
    const auto plan = test::makePlan();
    const PersonId bo = addPerson(*plan, QStringLiteral("Bo Example"));
    const PersonId cy = addPerson(*plan, QStringLiteral("Cy Example"));
    addPart(*plan, plan->film, bo);
    addPart(*plan, plan->film, cy, PartRole::Reserve);
    const Programme& programme = plan->document->programme();
    const LayoutOptions people{.across = Across::People};
    QCOMPARE(namesOf(programme, layOut(programme, {allDays(programme)[0]}, people)),
             (std::vector<QString>{QStringLiteral("Ada Example")}));
    QCOMPARE(namesOf(programme, layOut(programme, {allDays(programme)[1]}, people)),
             (std::vector<QString>{QStringLiteral("Bo Example")}));
}

void TestTimetableLayout::tracksHaveAColumnEachAndOneForNone()
{
    const auto plan = test::makePlan();
    Track track;
    track.name = QStringLiteral("Ecology");
    track.id = test::must(EditService(*plan->document).add(track));
    for (const SessionId id : {plan->opening, plan->panel}) {
        Session session = plan->session(id);
        session.track = track.id;
        session.placements.front().start = test::at(1, 10);
        session.placements.front().setupMin = 30;
        QVERIFY(EditService(*plan->document).update(session));
    }
    const Programme& programme = plan->document->programme();
    const GridLayout layout = layOut(programme, allDays(programme), {.across = Across::Tracks});
    QCOMPARE(namesOf(programme, layout), (std::vector<QString>{QStringLiteral("Ecology"), QStringLiteral("No track")}));
    const GridBox* opening = layout.find(plan->opening);
    const GridBox* panel = layout.find(plan->panel);
    QCOMPARE(opening->column, 0);
    QCOMPARE(panel->column, 0);
    QCOMPARE(opening->lanes, 2);
    QVERIFY(opening->lane != panel->lane);
    QVERIFY(layout.columns[0].weight > 1);
    // A room is prepared, a track is not.
    QCOMPARE(opening->occupied, opening->span);
    QCOMPARE(layout.find(plan->film)->column, 1);
}

void TestTimetableLayout::plenariesSpanTheRooms()
{
    const auto plan = test::makePlan();
    Session opening = plan->session(plan->opening);
    opening.type = QStringLiteral(" Plenary");
    QVERIFY(EditService(*plan->document).update(opening));
    const Programme& programme = plan->document->programme();
    const GridLayout layout = layOut(programme, allDays(programme));
    QCOMPARE(layout.plenaries,
             (std::vector<Plenary>{{plan->opening, plan->hall, 0, layout.find(plan->opening)->span}}));
    QVERIFY(layOut(programme, allDays(programme), {.across = Across::People}).plenaries.empty());
    opening.state = SessionState::Cancelled;
    QVERIFY(EditService(*plan->document).update(opening));
    QVERIFY(layOut(programme, allDays(programme)).plenaries.empty());
}

void TestTimetableLayout::joinedRoomsCastShadows()
{
    const auto plan = test::makePlan();
    Room hall = *plan->document->programme().rooms.find(plan->hall);
    hall.parts = {plan->annex, plan->attic};
    QVERIFY(EditService(*plan->document).update(hall));
    const GridLayout layout = layOut(plan->document->programme(), allDays(plan->document->programme()));
    std::set<std::pair<SessionId, int>> shadows;
    for (const GridBox& box : layout.boxes) {
        if (box.shadow)
            shadows.emplace(box.session, box.column);
    }
    QCOMPARE(shadows, (std::set<std::pair<SessionId, int>>{
                          {plan->opening, 1}, {plan->opening, 2}, {plan->panel, 0}, {plan->film, 1}, {plan->film, 2}}));
}

void TestTimetableLayout::whatNoDayShowsIsListed()
{
    const auto plan = test::makePlan();
    EditService edit(*plan->document);
    const SessionId lost =
        test::must(edit.add(test::makeSession(QStringLiteral("Lost"), 60, plan->hall, test::at(9, 10))));
    const Programme& programme = plan->document->programme();
    const auto found = strays(programme, allDays(programme));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].session, lost);
}

void TestTimetableLayout::tracksCanBeReadInLightAndDark()
{
    QRandomGenerator random(6);
    std::vector<QColor> colours{Qt::white, Qt::black, Qt::yellow, Qt::blue, QColor(0x80, 0x80, 0x80)};
    for (int each = 0; each < 500; ++each)
        colours.push_back(QColor::fromRgb(QRgb(random.generate())));
    for (const QPalette& palette : {lightColours(), darkColours()}) {
        for (const QColor& colour : colours) {
            const BoxColours box = boxColours(colour, palette);
            QVERIFY2(contrastRatio(box.text, box.fill) >= kTextContrast, qPrintable(colour.name()));
            QVERIFY2(contrastRatio(box.faint, box.fill) >= kTextContrast, qPrintable(colour.name()));
            QVERIFY2(contrastRatio(box.edge, box.fill) >= 2.2, qPrintable(colour.name()));
        }
        const BoxColours neutral = neutralColours(palette);
        QVERIFY(contrastRatio(neutral.text, neutral.fill) >= kTextContrast);
        QVERIFY(contrastRatio(neutral.faint, neutral.fill) >= kTextContrast);
        for (const QColor& colour : {errorColour(palette), warningColour(palette), freeColour(palette)})
            QVERIFY(contrastRatio(colour, palette.color(QPalette::Base)) >= kTextContrast);
    }
}

void TestTimetableLayout::tracksWithoutColourDiffer()
{
    std::set<std::pair<QRgb, int>> seen;
    for (int position = 0; position < 12; ++position) {
        Track track;
        track.position = position;
        seen.emplace(trackColour(track).rgb(), int(trackMark(track)));
    }
    QCOMPARE(seen.size(), size_t(12));
    Track own;
    own.colour = QStringLiteral("#123456");
    QCOMPARE(trackColour(own), QColor(0x12, 0x34, 0x56));
    own.colour = QStringLiteral("no colour");
    QCOMPARE(trackColour(own), trackColour(Track{}));
}

QTEST_MAIN(TestTimetableLayout)
#include "tst_timetable_layout.moc"
