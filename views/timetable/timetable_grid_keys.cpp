#include "views/timetable/timetable_grid.h"

#include <QKeyEvent>

#include <algorithm>

namespace rostrum::timetable {

namespace {

/// Keys that mean something here, also where the window has a shortcut of the same name.
bool isGridKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Escape:
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_Equal:
    case Qt::Key_0:
        return !event.modifiers().testFlag(Qt::ControlModifier);
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
    if (event->reason() != Qt::MouseFocusReason && !m_scene.current.isValid() && !m_scene.cell && !m_gesture.isActive())
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
    if (m_gesture.isActive() || m_band) {
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
    const Qt::KeyboardModifiers held = event->modifiers();
    const auto go = [&](int columns, int direction) {
        if (held.testFlag(Qt::AltModifier))
            moveCell(columns, direction);
        else
            walk(columns, direction,
                 held.testFlag(Qt::ShiftModifier)     ? Walk::Extend
                 : held.testFlag(Qt::ControlModifier) ? Walk::Look
                                                      : Walk::Select);
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Left:
        return go(-forward, 0);
    case Qt::Key_Right:
        return go(forward, 0);
    case Qt::Key_Space:
        if (const GridBox* box = currentBox(); box != nullptr && held.testFlag(Qt::ControlModifier))
            toggle(*box);
        else
            pickUp();
        return true;
    case Qt::Key_Escape:
        if (m_scene.cut.empty() && m_scene.chosen.size() <= 1)
            return false;
        setCut({});
        if (const GridBox* box = currentBox())
            select(*box);
        else
            choose({}, nullptr);
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

const GridBox* TimetableGrid::firstInView() const
{
    const auto& boxes = m_scene.layout.boxes;
    const QRectF seen = m_scene.map.toGrid(viewport()->rect());
    const GridBox* found = nullptr;
    for (const GridBox& box : boxes) {
        if (!box.shadow && m_scene.geometry.rect(box).intersects(seen) &&
            (found == nullptr || box.span.start < found->span.start))
            found = &box;
    }
    if (found != nullptr)
        return found;
    const auto any = std::find_if(boxes.begin(), boxes.end(), [](const GridBox& box) { return !box.shadow; });
    return any == boxes.end() ? nullptr : &*any;
}

const GridBox* TimetableGrid::neighbour(const GridBox& from, int columns, int direction) const
{
    const GridBox* found = nullptr;
    if (direction != 0) {
        const auto order = [](const GridBox& each) { return std::tuple(each.span.start, each.lane, each.placement); };
        for (const GridBox& box : m_scene.layout.boxes) {
            if (box.shadow || box.column != from.column || box.placement == from.placement)
                continue;
            const bool beyond = direction > 0 ? order(box) > order(from) : order(box) < order(from);
            if (beyond &&
                (found == nullptr || (direction > 0 ? order(box) < order(*found) : order(box) > order(*found))))
                found = &box;
        }
        return found;
    }
    const qint64 wanted =
        from.span.start <= m_walkInstant && m_walkInstant <= from.span.end ? m_walkInstant : from.span.start;
    const auto distance = [wanted](const GridBox& box) {
        if (box.span.start <= wanted && wanted < box.span.end)
            return qint64(0);
        return std::min(std::abs(box.span.start - wanted), std::abs(box.span.end - wanted)) + 1;
    };
    for (const GridBox& box : m_scene.layout.boxes) {
        const int ahead = (box.column - from.column) * columns;
        if (box.shadow || ahead <= 0)
            continue;
        const int best = found == nullptr ? 0 : (found->column - from.column) * columns;
        if (found == nullptr || ahead < best || (ahead == best && distance(box) < distance(*found)))
            found = &box;
    }
    return found;
}

void TimetableGrid::walk(int columns, int direction, Walk how)
{
    const GridBox* from = currentBox();
    GridBox empty;
    if (from == nullptr && m_scene.cell) {
        empty.column = m_scene.cell->column;
        empty.span = {m_scene.cell->instant, m_scene.cell->instant};
        from = &empty;
    }
    const GridBox* found = from == nullptr ? firstInView() : neighbour(*from, columns, direction);
    if (found == nullptr)
        return;
    // Moving sideways keeps to the time at which it began, however long what lies between.
    const bool inside = from != nullptr && from->span.start <= m_walkInstant && m_walkInstant <= from->span.end;
    const qint64 keep = inside ? m_walkInstant : from == nullptr ? found->span.start : from->span.start;
    const GridBox target = *found;
    switch (how) {
    case Walk::Select:
        select(target);
        break;
    case Walk::Extend:
        extendTo(target);
        break;
    case Walk::Look:
        choose(std::unordered_set(m_scene.chosen), &target);
        break;
    }
    if (columns != 0)
        m_walkInstant = keep;
    ensureVisible(target);
}

void TimetableGrid::pickUp()
{
    if (m_gesture.isActive())
        return;
    if (m_document.isReadOnly()) {
        Q_EMIT refused(m_document.readOnlyReason());
        return;
    }
    const GridBox* box = currentBox();
    // Of several that are selected, one that is not pinned leads.
    const std::vector<Relocation> all = selected();
    if (all.size() > 1) {
        const auto isFree = [](const Relocation& each) { return !each.placement.pinned; };
        const auto lead = std::find_if(all.begin(), all.end(), [&](const Relocation& each) {
            return each.placement.id == m_scene.current && isFree(each);
        });
        const auto first = lead != all.end() ? lead : std::find_if(all.begin(), all.end(), isFree);
        if (first == all.end()) {
            Q_EMIT refused(tr("All that is selected is pinned."));
            return;
        }
        box = m_scene.layout.find(first->placement.id);
    } else if (all.size() == 1 && all.front().placement.id != m_scene.current) {
        box = m_scene.layout.find(all.front().placement.id);
    }
    if (box == nullptr)
        return;
    const GridBox held = *box;
    if (!takeHold(Gesture::Kind::Move, held, 0))
        return;
    m_carrying = true;
    gestureBegan();
    ensureVisible(held);
    announceCarry();
}

void TimetableGrid::pickUpFromList(SessionId session, PlacementId stray)
{
    beginDragFromList(session, stray);
    if (!m_gesture.isActive())
        return;
    m_carrying = true;
    m_scrollTimer.stop();
    const Spot spot = placeInView();
    m_gesture.putAt(m_gesture.columnNear(spot.column), spot.day, spot.instant);
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

void TimetableGrid::drawByKeys(bool isBreak)
{
    if (m_gesture.isActive() || m_scene.layout.days.empty())
        return;
    if (m_document.isReadOnly()) {
        Q_EMIT refused(m_document.readOnlyReason());
        return;
    }
    constexpr int kUsualMin = 30;
    const Spot spot = target();
    m_gesture.beginDrawing(ground(), spot, isBreak);
    m_gesture.putAt(spot.column, spot.day, spot.instant);
    m_gesture.lengthen(kUsualMin / m_snap - 1);
    m_carrying = true;
    gestureBegan();
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
    if (m_scene.ghost) {
        ensureVisible(*m_scene.ghost);
        Q_EMIT gestureChanged(); // What is said of it stands beside it.
    }
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
        if (!proposal.refusal.isEmpty())
            return false;
        if (proposal.others.empty())
            return m_advice.worst(proposal.session, proposal.placement, proposal.track) != Severity::Error;
        std::vector<Relocation> together{{proposal.session, proposal.placement}};
        together.insert(together.end(), proposal.others.begin(), proposal.others.end());
        return m_advice.judge(together).all.worst != Severity::Error;
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

} // namespace rostrum::timetable
