#include "views/timetable/timetable_grid.h"

#include <QDateTime>
#include <QEvent>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

namespace rostrum::timetable {

namespace {

constexpr int kMinuteMs = 60 * 1000;

} // namespace

TimetableGrid::TimetableGrid(Document& document, LiveChecks& checks, Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_document(document)
    , m_checks(checks)
    , m_selection(selection)
    , m_advice(document, checks)
    , m_columnHeader(new ColumnHeader(m_scene, this))
    , m_timeRuler(new TimeRuler(m_scene, this))
    , m_isOverList([](QPoint) { return false; })
    , m_clock([] { return QDateTime::currentSecsSinceEpoch() / 60; })
{
    m_scene.programme = &document.programme();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timetable"));

    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(1400);
    m_flash.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_scene.flash = value.toDouble();
        for (const SessionId each : m_scene.flashing)
            updateBoxes(each);
    });
    connect(&m_document, &Document::changed, this, &TimetableGrid::follow);
    connect(&m_checks, &LiveChecks::conflictsChanged, this, &TimetableGrid::refreshMarks);
    connect(&m_selection, &Selection::changed, this, [this](Selection::Item item) {
        const SessionId before = m_scene.selected;
        m_scene.selected = item.kind == Kind::Session ? SessionId{item.id} : SessionId{};
        const GridBox* box = m_scene.layout.find(m_scene.current);
        if (box == nullptr ? m_scene.selected.isValid() : box->session != m_scene.selected) {
            const GridBox* first = m_scene.selected.isValid() ? m_scene.layout.find(m_scene.selected) : nullptr;
            m_scene.current = first == nullptr ? PlacementId{} : first->placement;
            m_scene.chosen.clear();
            if (first != nullptr)
                m_scene.chosen = {first->placement};
            setAnchor();
            viewport()->update();
            Q_EMIT currentChanged();
        }
        updateBoxes(before);
        updateBoxes(m_scene.selected);
    });
    connect(m_columnHeader, &ColumnHeader::menuWanted, this, &TimetableGrid::roomMenuWanted);
    connect(m_columnHeader, &ColumnHeader::moveWanted, this, &TimetableGrid::roomMoveWanted);
    connect(m_columnHeader, &ColumnHeader::scrollWanted, this, [this](int pixels) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels);
        m_columnHeader->update();
    });
    refreshMarks();
    m_nowTimer.start(kMinuteMs, Qt::CoarseTimer, this);
}

void TimetableGrid::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    updateNow();
}

void TimetableGrid::updateNow()
{
    m_scene.now = m_clock();
    viewport()->update();
    m_timeRuler->update();
}

void TimetableGrid::showDays(const std::vector<DayId>& days)
{
    const bool other = days != m_days;
    m_days = days;
    rebuild();
    if (other && !m_scene.layout.days.empty() && isVisible())
        viewport()->update();
}

void TimetableGrid::setUsedRoomsOnly(bool on)
{
    m_options.usedRoomsOnly = on;
    rebuild();
}

void TimetableGrid::setAcross(Across across)
{
    if (across == m_options.across)
        return;
    cancelGesture();
    const QRectF seen = m_scene.map.toGrid(viewport()->rect());
    const TimeAxis::Point top = m_scene.geometry.axis().at(seen.top());
    m_options.across = across;
    m_painter.boxes().forgetAll(); // Boxes say other things among people than in rooms.
    rebuild();
    horizontalScrollBar()->setValue(0);
    if (top.stretch >= 0)
        scrollToInstant(top.instant);
    if (const GridBox* box = currentBox())
        ensureVisible(*box);
    viewport()->update();
}

void TimetableGrid::showRoom(RoomId room)
{
    if (m_options.shownThough == room)
        return;
    m_options.shownThough = room;
    rebuild();
}

Gesture::Ground TimetableGrid::ground() const
{
    return {&m_scene.layout, m_scene.programme, m_snap};
}

void TimetableGrid::follow(const ChangeSet& changes)
{
    // Only what a box or a header shows counts; most of a conference's changes are elsewhere.
    const bool all = changes.everything || changes.touches(Kind::Day) || changes.touches(Kind::Room) ||
                     changes.touches(Kind::Track) || changes.touches(Kind::Conference);
    if (!all && !changes.touches(Kind::Session) && !changes.touches(Kind::Person))
        return;
    if (all || changes.touches(Kind::Person))
        m_painter.boxes().forgetAll();
    std::unordered_set<SessionId> altered;
    for (const qint64 id : changes.of(Kind::Session).updated) {
        altered.insert(SessionId{id});
        if (const Session* session = m_document.programme().sessions.find(SessionId{id})) {
            for (const Placement& placement : session->placements)
                m_painter.boxes().forget(placement.id);
        }
    }
    const GridLayout before = m_scene.layout;
    rebuild();
    if (all || changes.touches(Kind::Person) || before.columns != m_scene.layout.columns ||
        before.days.size() != m_scene.layout.days.size() || before.plenaries != m_scene.layout.plenaries) {
        viewport()->update();
        return;
    }
    const auto changed = [&](const GridBox& box, const GridLayout& other) {
        if (altered.contains(box.session))
            return true;
        const GridBox* there = other.find(box.placement);
        return there == nullptr || !(*there == box) || box.shadow;
    };
    for (const GridLayout* layouts : std::initializer_list<const GridLayout*>{&before, &m_scene.layout}) {
        const GridLayout& other = layouts == &before ? m_scene.layout : before;
        for (const GridBox& box : layouts->boxes) {
            if (changed(box, other))
                viewport()->update(m_scene.map.toView(m_scene.geometry.occupiedRect(box)).adjusted(-2, -2, 2, 2));
        }
    }
}

void TimetableGrid::rebuild()
{
    std::vector<ShownDay> shown;
    for (const ShownDay& day : allDays(*m_scene.programme)) {
        if (std::find(m_days.begin(), m_days.end(), day.id) != m_days.end())
            shown.push_back(day);
    }
    if (shown.size() > 1) {
        // In one long scroll nobody wants the nights.
        constexpr qint64 kMargin = 30;
        for (ShownDay& day : shown) {
            const Span hours = day.interesting();
            day.whole = {std::max(day.whole.start, hours.start - kMargin),
                         std::min(day.whole.end, hours.end + kMargin)};
            day.open = {std::max(day.open.start, day.whole.start), std::min(day.open.end, day.whole.end)};
        }
    }
    GridLayout next = layOut(*m_scene.programme, std::move(shown), m_options);
    const bool sameGround = next.columns == m_scene.layout.columns && next.days == m_scene.layout.days;
    if (m_gesture.isActive()) {
        const GridLayout before = m_scene.layout;
        // The gesture looks at the layout that it began on until it is told of the new one.
        m_scene.layout = std::move(next);
        if (m_scene.layout.days.empty() || isOutdated())
            cancelGesture();
        else
            m_gesture.follow(before, ground());
    } else {
        m_scene.layout = std::move(next);
    }
    forgetGone();
    m_scene.now = m_clock();
    m_scene.geometry.setLayout(m_scene.layout, 2.2 * fontMetrics().height());
    if (!sameGround)
        viewport()->update();
    applyGeometry();
    if (m_gesture.isActive()) {
        // What hung on the pointer was worked out for other days and rooms.
        m_scene.ghost.reset();
        lookOut();
        gestureMoved();
    }
    Q_EMIT layoutChanged();
}

void TimetableGrid::refreshMarks()
{
    std::unordered_map<PlacementId, Marks> marks;
    for (const Conflict& conflict : m_checks.conflicts()) {
        std::set<PlacementId> sides;
        for (const Clash& clash : conflict.clashes) {
            sides.insert(clash.first.placement);
            sides.insert(clash.second.placement);
        }
        for (const PlacementId side : sides)
            ++(conflict.severity == Severity::Error ? marks[side].errors : marks[side].warnings);
    }
    std::swap(marks, m_scene.marks);
    for (const GridBox& box : m_scene.layout.boxes) {
        const auto old = marks.find(box.placement);
        if (!((old == marks.end() ? Marks{} : old->second) == m_scene.marksOf(box.placement)))
            viewport()->update(m_scene.map.toView(m_scene.geometry.rect(box)).adjusted(-2, -2, 2, 2));
    }
}

void TimetableGrid::applyStyle()
{
    m_painter.setStyle(palette(), font());
    const int em = fontMetrics().height();
    if (m_wantedColumnWidth <= 0)
        m_wantedColumnWidth = 9.5 * em;
    if (!m_shownOnce)
        m_scene.geometry.setMinuteHeight(em * 0.115);
    m_scene.geometry.setLayout(m_scene.layout, 2.2 * em);
    applyGeometry();
    viewport()->update();
}

void TimetableGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    for (const QRect& rect : event->region()) {
        painter.setClipRect(rect);
        m_painter.paint(painter, rect, m_scene);
    }
}

void TimetableGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        applyStyle();
        break;
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        m_painter.boxes().forgetAll();
        applyGeometry();
        viewport()->update();
        break;
    default:
        break;
    }
}

void TimetableGrid::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_scrollTimer.timerId())
        autoScroll();
    else if (event->timerId() == m_nowTimer.timerId())
        updateNow();
    else
        QAbstractScrollArea::timerEvent(event);
}

const Placement* TimetableGrid::placementOf(const GridBox& box) const
{
    const Session* session = m_scene.programme->sessions.find(box.session);
    if (session == nullptr)
        return nullptr;
    for (const Placement& placement : session->placements) {
        if (placement.id == box.placement)
            return &placement;
    }
    return nullptr;
}

void TimetableGrid::updateBoxes(SessionId session)
{
    if (!session.isValid())
        return;
    for (const GridBox& box : m_scene.layout.boxes) {
        if (box.session == session)
            viewport()->update(m_scene.map.toView(m_scene.geometry.rect(box)).adjusted(-2, -2, 2, 2));
    }
}

const GridBox* TimetableGrid::currentBox() const
{
    return m_scene.layout.find(m_scene.current, m_scene.layout.columnOf(m_scene.currentColumn));
}

void TimetableGrid::setCurrent(PlacementId placement)
{
    if (const GridBox* box = m_scene.layout.find(placement))
        select(*box);
}

} // namespace rostrum::timetable
