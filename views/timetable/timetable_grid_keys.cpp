#include "models/services/schedule_service.h"
#include "views/timetable/timetable_grid.h"

#include <QKeyEvent>

#include <algorithm>

namespace rostrum::timetable {

namespace {

/// Keys that mean something here, also where the window has a shortcut of the same name.
bool isGridKey(const QKeyEvent& event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_Equal:
    case Qt::Key_0:
    case Qt::Key_P:
        return true;
    default:
        return false;
    }
}

} // namespace

bool TimetableGrid::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (isGridKey(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::WindowDeactivate:
    case QEvent::Hide:
        // The release of the button would go elsewhere.
        if (!m_carrying)
            cancelGesture();
        break;
    case QEvent::Show:
        applyStyle();
        break;
    default:
        break;
    }
    return QAbstractScrollArea::event(event);
}

void TimetableGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_scene.active = true;
    if (event->reason() != Qt::MouseFocusReason && !m_scene.current.isValid() && !m_gesture.isActive())
        walk(0, 0);
    updateBoxes(m_scene.selected);
}

void TimetableGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.active = false;
    if (m_carrying && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        cancelGesture();
    updateBoxes(m_scene.selected);
}

void TimetableGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_gesture.isActive()) {
        if (event->key() == Qt::Key_Escape) {
            cancelGesture();
            Q_EMIT announced(tr("Left as it was."));
        } else if (m_carrying && !carryKey(event)) {
            QAbstractScrollArea::keyPressEvent(event);
        }
        return;
    }
    if (!walkKey(event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool TimetableGrid::walkKey(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        walk(0, -1);
        return true;
    case Qt::Key_Down:
        walk(0, 1);
        return true;
    case Qt::Key_Left:
        walk(-forward, 0);
        return true;
    case Qt::Key_Right:
        walk(forward, 0);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!control)
            return false;
        Q_EMIT dayStepWanted(event->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Space:
        pickUp();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const GridBox* box = currentBox()) {
            select(*box);
            Q_EMIT detailsWanted(box->session);
        }
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        unscheduleCurrent();
        return true;
    case Qt::Key_P:
        if (control)
            return false;
        togglePinOfCurrent();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTime(1.25);
        return true;
    case Qt::Key_Minus:
        zoomTime(1 / 1.25);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

void TimetableGrid::walk(int columns, int direction)
{
    const auto& boxes = m_scene.layout.boxes;
    const GridBox* current = currentBox();
    const GridBox* found = nullptr;
    if (current == nullptr) {
        // Begin with what is in view, from its top.
        const QRectF seen = m_scene.map.toGrid(viewport()->rect());
        for (const GridBox& box : boxes) {
            if (!box.shadow && m_scene.geometry.rect(box).intersects(seen) &&
                (found == nullptr || box.span.start < found->span.start))
                found = &box;
        }
        if (found == nullptr) {
            const auto any = std::find_if(boxes.begin(), boxes.end(), [](const GridBox& box) { return !box.shadow; });
            found = any == boxes.end() ? nullptr : &*any;
        }
    } else if (direction != 0) {
        for (const GridBox& box : boxes) {
            if (box.shadow || box.column != current->column || box.placement == current->placement)
                continue;
            const auto order = [](const GridBox& each) {
                return std::tuple(each.span.start, each.lane, each.placement);
            };
            const bool beyond = direction > 0 ? order(box) > order(*current) : order(box) < order(*current);
            if (beyond &&
                (found == nullptr || (direction > 0 ? order(box) < order(*found) : order(box) > order(*found))))
                found = &box;
        }
    } else if (columns != 0) {
        const qint64 wanted = current->span.start <= m_walkInstant && m_walkInstant <= current->span.end
                                  ? m_walkInstant
                                  : current->span.start;
        const auto distance = [wanted](const GridBox& box) {
            if (box.span.start <= wanted && wanted < box.span.end)
                return qint64(0);
            return std::min(std::abs(box.span.start - wanted), std::abs(box.span.end - wanted)) + 1;
        };
        for (const GridBox& box : boxes) {
            const int ahead = (box.column - current->column) * columns;
            if (box.shadow || ahead <= 0)
                continue;
            const int best = found == nullptr ? 0 : (found->column - current->column) * columns;
            if (found == nullptr || ahead < best || (ahead == best && distance(box) < distance(*found)))
                found = &box;
        }
        m_walkInstant = wanted;
    }
    if (found == nullptr)
        return;
    const qint64 keep = m_walkInstant;
    const GridBox target = *found;
    select(target);
    if (columns != 0)
        m_walkInstant = keep;
    ensureVisible(target);
}

void TimetableGrid::pickUp()
{
    const GridBox* box = currentBox();
    const Placement* placement = box == nullptr ? nullptr : placementOf(*box);
    if (placement == nullptr || m_gesture.isActive())
        return;
    if (m_document.isReadOnly()) {
        Q_EMIT refused(m_document.readOnlyReason());
        return;
    }
    m_gesture.begin(Gesture::Kind::Move, ground(), *box, *placement);
    m_carrying = true;
    gestureBegan();
    ensureVisible(*box);
    announceCarry();
}

void TimetableGrid::pickUpFromList(SessionId session, PlacementId stray)
{
    beginDragFromList(session, stray);
    if (!m_gesture.isActive())
        return;
    m_carrying = true;
    m_scrollTimer.stop();
    const QRectF seen = m_scene.map.toGrid(viewport()->rect());
    const int em = fontMetrics().height();
    const int column = m_gesture.columnNear(std::max(0, m_scene.geometry.columnAt(seen.left() + em)));
    const TimeAxis::Point at = m_scene.geometry.axis().at(seen.top() + em);
    const Span whole = m_scene.layout.days[size_t(at.stretch)].whole;
    const qint64 onGrid = snapped(at.instant + m_snap / 2, whole.start, m_snap);
    m_gesture.putAt(column, at.stretch, std::clamp(onGrid, whole.start, whole.end - m_snap));
    setFocus(Qt::OtherFocusReason);
    gestureMoved();
    if (m_verdict.worst == Severity::Error) {
        goToFreePlace(0, 1);
        gestureMoved();
    }
    if (m_scene.ghost)
        ensureVisible(*m_scene.ghost);
    announceCarry();
}

bool TimetableGrid::carryKey(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const auto step = [&](int columns, int steps) {
        if (alt && steps != 0)
            m_gesture.lengthen(steps, fine);
        else if (control)
            goToFreePlace(columns, steps);
        else
            m_gesture.nudge(columns, steps, fine);
    };
    switch (event->key()) {
    case Qt::Key_Up:
        step(0, -1);
        break;
    case Qt::Key_Down:
        step(0, 1);
        break;
    case Qt::Key_Left:
        step(-forward, 0);
        break;
    case Qt::Key_Right:
        step(forward, 0);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int direction = event->key() == Qt::Key_PageUp ? -1 : 1;
        if (control) {
            Q_EMIT dayStepWanted(direction);
            break;
        }
        constexpr int kHour = 60;
        m_gesture.nudge(0, direction * std::max(1, kHour / m_snap));
        break;
    }
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        drop();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_gesture.pointAtList();
        drop();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTime(1.25);
        break;
    case Qt::Key_Minus:
        zoomTime(1 / 1.25);
        break;
    default:
        return false;
    }
    gestureMoved();
    if (m_scene.ghost)
        ensureVisible(*m_scene.ghost);
    announceCarry();
    return true;
}

void TimetableGrid::goToFreePlace(int columns, int direction)
{
    const std::optional<GridBox> from = m_gesture.box();
    if (!from)
        return;
    const auto isFree = [&] {
        const Proposal proposal = m_gesture.proposal();
        return proposal.refusal.isEmpty() &&
               m_advice.worst(m_gesture.session(), proposal.placement, proposal.track) != Severity::Error;
    };
    while (m_gesture.nudge(columns, direction)) {
        if (isFree())
            return;
    }
    m_gesture.putAt(from->column, from->day, from->span.start);
    Q_EMIT refused(columns != 0 ? tr("Nothing there is free at this time.")
                                : tr("There is no free time there on the days that are shown."));
}

void TimetableGrid::announceCarry()
{
    if (!m_gesture.isActive())
        return;
    const SessionWords words(*m_scene.programme);
    const Proposal proposal = m_gesture.proposal();
    QString text = proposal.refusal;
    if (text.isEmpty())
        text = words.spokenPlace(proposal.placement);
    const QStringList reasons = m_verdict.errors + m_verdict.warnings;
    if (!reasons.isEmpty())
        //: Where a session is being moved to, then what is wrong with that.
        text = tr("%1. %2").arg(text, reasons.front());
    Q_EMIT announced(text);
}

void TimetableGrid::unscheduleCurrent()
{
    if (!m_scene.current.isValid() || m_gesture.isActive())
        return;
    const GridBox* box = m_scene.layout.find(m_scene.current);
    if (box == nullptr)
        return;
    Proposal proposal;
    proposal.action = Proposal::Action::Unschedule;
    proposal.session = box->session;
    proposal.placement.id = m_scene.current;
    apply(proposal);
}

void TimetableGrid::togglePinOfCurrent()
{
    const GridBox* box = m_scene.layout.find(m_scene.current);
    const Placement* placement = box == nullptr ? nullptr : placementOf(*box);
    if (placement == nullptr)
        return;
    const Result<void> done = ScheduleService(m_document).setPinned(placement->id, !placement->pinned);
    if (!done)
        Q_EMIT refused(done.error().text);
    else
        Q_EMIT announced(m_document.undoLabel());
}

} // namespace rostrum::timetable
