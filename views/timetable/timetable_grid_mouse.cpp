#include "views/timetable/timetable_grid.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace rostrum::timetable {

namespace {

/// Whether a press with these adds to the selection.
bool selects(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

} // namespace

const GridBox* TimetableGrid::boxAt(QPoint view) const
{
    const QPointF point = m_scene.map.toGrid(QPointF(view));
    const GridBox* found = nullptr;
    for (const GridBox& box : m_scene.layout.boxes) {
        if (!box.shadow && m_scene.geometry.rect(box).contains(point) &&
            (found == nullptr || box.span.start > found->span.start))
            found = &box;
    }
    return found;
}

TimetableGrid::Edge TimetableGrid::edgeAt(const GridBox& box, QPoint view) const
{
    const QRectF rect = m_scene.geometry.rect(box);
    const double y = m_scene.map.toGrid(QPointF(view)).y();
    const double zone = std::clamp(rect.height() / 4, 2.0, fontMetrics().height() / 2.5);
    if (y >= rect.bottom() - zone)
        return Edge::End;
    // A low box keeps most of itself to be moved by.
    if (rect.height() >= 1.5 * fontMetrics().height() && y < rect.top() + zone)
        return Edge::Start;
    return Edge::None;
}

void TimetableGrid::mousePressEvent(QMouseEvent* event)
{
    if (m_gesture.isActive()) {
        // With something picked up by keys, a click drops it there; any other button takes it back.
        if (m_carrying && event->button() == Qt::LeftButton) {
            pointTo(event->pos(), event->modifiers());
            drop();
        } else {
            cancelGesture();
        }
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_press = {};
    m_press.at = event->pos();
    m_press.held = true;
    m_press.modifiers = event->modifiers();
    m_pointer = event->pos();
    // With a modifier it shows only as the pointer moves on, or is let go, what is meant.
    const bool adds = selects(event->modifiers());
    if (const GridBox* box = boxAt(event->pos())) {
        m_press.box = *box;
        m_press.edge = edgeAt(*box, event->pos());
        if (!adds && !m_scene.chosen.contains(box->placement))
            select(*box);
        else if (!adds)
            choose(std::unordered_set(m_scene.chosen), box);
    } else if (!adds) {
        choose({}, nullptr);
        setCell(m_scene.geometry.spotAt(m_scene.map.toGrid(QPointF(event->pos()))));
    }
}

void TimetableGrid::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->pos();
    m_modifiers = event->modifiers();
    if (m_gesture.isActive()) {
        if (!m_carrying)
            pointTo(event->pos(), event->modifiers());
        return;
    }
    if (m_band) {
        stretchBand(event->pos());
        return;
    }
    if (m_press.held && event->buttons().testFlag(Qt::LeftButton)) {
        if ((event->pos() - m_press.at).manhattanLength() >= QApplication::startDragDistance())
            beginPointerGesture();
        return;
    }
    const GridBox* box = boxAt(event->pos());
    const bool edge = box != nullptr && !m_document.isReadOnly() && edgeAt(*box, event->pos()) != Edge::None;
    viewport()->setCursor(edge ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void TimetableGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Press press = std::exchange(m_press, {});
    if (m_band) {
        stretchBand(event->pos());
        endBand(true);
        return;
    }
    if (!m_gesture.isActive() && press.held && press.box) {
        if (const GridBox* box = m_scene.layout.find(press.box->placement))
            clicked(*box, press.modifiers);
    }
    if (m_gesture.isActive() && !m_carrying) {
        pointTo(event->pos(), event->modifiers());
        drop();
    }
}

void TimetableGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_gesture.isActive())
        return;
    if (const GridBox* box = boxAt(event->pos())) {
        select(*box);
        Q_EMIT detailsWanted(box->session);
    }
}

void TimetableGrid::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !m_gesture.isActive()) {
        const QPoint at = viewport()->mapFromGlobal(event->globalPos());
        const GridBox* box = boxAt(at);
        if (box == nullptr) {
            choose({}, nullptr);
            setCell(m_scene.geometry.spotAt(m_scene.map.toGrid(QPointF(at))));
        } else if (m_scene.chosen.contains(box->placement)) {
            choose(std::unordered_set(m_scene.chosen), box);
        } else {
            select(*box);
        }
    }
    // The page has the actions.
    event->ignore();
}

void TimetableGrid::beginPointerGesture()
{
    if (!m_press.box && selects(m_press.modifiers)) {
        m_band = Band{m_scene.map.toGrid(QPointF(m_press.at)), {m_scene.chosen.begin(), m_scene.chosen.end()}};
        stretchBand(m_pointer);
        return;
    }
    if (m_document.isReadOnly()) {
        m_press.held = false;
        Q_EMIT refused(m_document.readOnlyReason());
        return;
    }
    const QPointF pressed = m_scene.map.toGrid(QPointF(m_press.at));
    if (!m_press.box) {
        const std::optional<Spot> spot = m_scene.geometry.spotAt(pressed);
        if (!spot)
            return;
        m_gesture.beginDrawing(ground(), *spot);
    } else {
        const TimeAxis::Point time = m_scene.geometry.axis().at(pressed.y());
        const Gesture::Kind kind = m_press.edge == Edge::Start ? Gesture::Kind::ResizeStart
                                   : m_press.edge == Edge::End ? Gesture::Kind::ResizeEnd
                                                               : Gesture::Kind::Move;
        if (!m_scene.chosen.contains(m_press.box->placement))
            select(*m_press.box);
        if (!takeHold(kind, *m_press.box, time.instant - m_press.box->span.start)) {
            m_press.held = false;
            return;
        }
    }
    m_carrying = false;
    gestureBegan();
    pointTo(m_pointer, m_modifiers);
}

void TimetableGrid::beginDragFromList(SessionId session, PlacementId stray)
{
    const Session* found = m_scene.programme->sessions.find(session);
    if (found == nullptr || m_scene.layout.days.empty())
        return;
    if (m_document.isReadOnly()) {
        Q_EMIT refused(m_document.readOnlyReason());
        return;
    }
    Placement planned;
    planned.durationMin = found->durationMin;
    if (const Placement* placement = m_scene.programme->placement(stray))
        planned = *placement;
    m_gesture.beginPlacing(ground(), session, planned);
    m_carrying = false;
    gestureBegan();
}

void TimetableGrid::dragTo(QPoint globalPos, Qt::KeyboardModifiers modifiers)
{
    if (m_gesture.isActive())
        pointTo(viewport()->mapFromGlobal(globalPos), modifiers);
}

void TimetableGrid::pointTo(QPoint view, Qt::KeyboardModifiers modifiers)
{
    m_pointer = view;
    m_modifiers = modifiers;
    const bool fine = modifiers.testFlag(Qt::ShiftModifier);
    const bool copy = modifiers.testFlag(Qt::AltModifier) || modifiers.testFlag(Qt::ControlModifier);
    const bool moving = m_gesture.kind() == Gesture::Kind::Move || m_gesture.kind() == Gesture::Kind::Place;
    if (fine && copy && m_gesture.kind() == Gesture::Kind::Move && m_gesture.others().empty() && !m_carrying) {
        const GridBox* over = viewport()->rect().contains(view) ? boxAt(view) : nullptr;
        m_gesture.pointAtPartner(over == nullptr ? PlacementId{} : over->placement);
        gestureMoved();
        return;
    }
    QPoint at = view;
    if (!moving) {
        at.setX(std::clamp(at.x(), 0, viewport()->width() - 1));
        at.setY(std::clamp(at.y(), 0, viewport()->height() - 1));
    }
    if (moving && m_isOverList(viewport()->mapToGlobal(view)))
        m_gesture.pointAtList();
    else if (viewport()->rect().contains(at))
        m_gesture.pointAt(m_scene.geometry.spotAt(m_scene.map.toGrid(QPointF(at))), fine, copy);
    else
        m_gesture.pointAt(std::nullopt);
    if (!m_scrollTimer.isActive() && !m_carrying)
        m_scrollTimer.start(kScrollMs, this);
    gestureMoved();
}

void TimetableGrid::autoScroll()
{
    if ((!m_gesture.isActive() && !m_band) || m_carrying) {
        m_scrollTimer.stop();
        return;
    }
    const int zone = fontMetrics().height() * 2;
    const QRect room = viewport()->rect();
    // Only from the grid's own border: a pointer on its way to the list must not drag the grid along.
    const auto speed = [zone](int pos, int from, int to) {
        if (pos < from - zone || pos > to + zone)
            return 0;
        const int inset = pos < from + zone ? pos - from - zone : pos > to - zone ? pos - to + zone : 0;
        return inset / 4;
    };
    const int down = speed(m_pointer.y(), room.top(), room.bottom());
    int across = speed(m_pointer.x(), room.left(), room.right());
    if (m_pointer.x() < room.left() - zone || m_pointer.x() > room.right() + zone || m_gesture.isOverList())
        across = 0;
    if (isRightToLeft())
        across = -across;
    const QPoint before = m_scene.map.offset;
    if (m_band || m_gesture.kind() == Gesture::Kind::Move || m_gesture.kind() == Gesture::Kind::Place)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + across);
    if (!m_gesture.isOverList())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
    if (m_scene.map.offset == before)
        return;
    if (m_band)
        stretchBand(m_pointer);
    else
        pointTo(m_pointer, m_modifiers);
}

QString TimetableGrid::toolTipFor(const GridBox& box) const
{
    const Session* session = m_scene.programme->sessions.find(box.session);
    if (session == nullptr)
        return {};
    const SessionWords words(*m_scene.programme);
    // Imported text is escaped: a title is never taken for markup.
    QStringList lines{QStringLiteral("<b>%1</b>").arg(session->title.toHtmlEscaped())};
    const auto add = [&lines](const QString& text) {
        if (!text.isEmpty())
            lines << text.toHtmlEscaped();
    };
    add(session->subtitle);
    if (const Placement* placement = placementOf(box)) {
        //: Place and times of a session, then its length.
        add(tr("%1 (%2)").arg(words.spokenPlace(*placement), SessionWords::length(placement->durationMin)));
    }
    add(words.people(*session));
    if (const Track* track = m_scene.programme->tracks.find(session->track))
        add(track->name);
    if (session->state == SessionState::Cancelled)
        add(tr("Cancelled"));
    else if (session->state != SessionState::Confirmed)
        add(tr("Not confirmed"));
    if (!session->isPublic)
        add(tr("Not public"));
    for (const Conflict& conflict : m_checks.of(box.session)) {
        if (conflict.concerns(box.placement))
            lines << QStringLiteral("⚠ ") + describe(conflict, *m_scene.programme, words.locale()).toHtmlEscaped();
    }
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

bool TimetableGrid::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const GridBox* box = m_gesture.isActive() ? nullptr : boxAt(help->pos());
        if (box != nullptr)
            QToolTip::showText(help->globalPos(), toolTipFor(*box), viewport(),
                               m_scene.map.toView(m_scene.geometry.rect(*box)));
        else
            QToolTip::hideText();
        return true;
    }
    default:
        return QAbstractScrollArea::viewportEvent(event);
    }
}

} // namespace rostrum::timetable
