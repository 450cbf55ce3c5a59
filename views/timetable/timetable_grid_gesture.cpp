#include "models/services/edit_service.h"
#include "models/services/schedule_service.h"
#include "views/timetable/timetable_grid.h"

namespace rostrum::timetable {

void TimetableGrid::gestureBegan()
{
    m_painter.boxes().forget(kGhostText);
    m_scene.moving = m_gesture.kind() == Gesture::Kind::Place || m_gesture.kind() == Gesture::Kind::Create
                         ? PlacementId{}
                         : m_gesture.original().id;
    lookOut();
    viewport()->setCursor(m_gesture.kind() == Gesture::Kind::ResizeStart || m_gesture.kind() == Gesture::Kind::ResizeEnd
                              ? Qt::SizeVerCursor
                              : Qt::ClosedHandCursor);
    viewport()->update();
    gestureMoved();
}

void TimetableGrid::lookOut()
{
    m_scene.outlooks.clear();
    if (m_gesture.session().isValid())
        m_scene.outlooks = m_advice.outlooks(m_gesture.session(), m_gesture.original(), m_scene.layout);
    viewport()->update();
}

QRegion TimetableGrid::ghostRegion() const
{
    if (!m_scene.ghost)
        return {};
    const QRectF rect = m_scene.geometry.occupiedRect(*m_scene.ghost);
    const QRect row = m_scene.map.toView(QRectF(0, rect.top(), 1, rect.height()));
    return QRect(0, row.top() - 3, viewport()->width(), row.height() + 6);
}

void TimetableGrid::gestureMoved()
{
    const QRegion before = ghostRegion();
    const std::optional<GridBox> ghost = m_gesture.box();
    const Proposal proposal = m_gesture.proposal();
    const PlacementId moving = m_gesture.isCopy() ? PlacementId{} : m_gesture.original().id;
    if (ghost != m_scene.ghost || moving != m_scene.moving) {
        m_painter.boxes().forget(kGhostText);
        if (moving != m_scene.moving)
            updateBoxes(m_gesture.session());
        m_scene.moving = moving;
        m_scene.ghost = ghost;
        m_scene.ghostPlacement = proposal.placement;
        m_scene.ghostTrack = proposal.track;
        m_scene.judged = false;
        m_verdict = {};
        if (ghost && m_gesture.session().isValid() && proposal.refusal.isEmpty()) {
            m_verdict = m_advice.judge(m_gesture.session(), proposal.placement, proposal.track);
            m_scene.columnStates.assign(size_t(m_scene.geometry.columnCount()), std::nullopt);
            const QRectF seen = m_scene.map.toGrid(viewport()->rect());
            for (int column = 0; column < m_scene.geometry.columnCount(); ++column) {
                if (m_scene.geometry.columnRight(column) < seen.left() ||
                    m_scene.geometry.columnLeft(column) > seen.right())
                    continue;
                if (column == ghost->column || !m_scene.outlooks[size_t(column)].possible) {
                    m_scene.columnStates[size_t(column)] = m_verdict.worst;
                    continue;
                }
                const Column& of = m_scene.layout.columns[size_t(column)];
                Placement there = proposal.placement;
                there.room = m_scene.layout.roomAt(column, there.room);
                m_scene.columnStates[size_t(column)] = m_advice.worst(
                    m_gesture.session(), there, of.kind == Across::Tracks ? std::optional(of.track()) : std::nullopt);
            }
            m_scene.judged = m_gesture.kind() == Gesture::Kind::Move || m_gesture.kind() == Gesture::Kind::Place;
        }
        m_scene.ghostMarks = {int(m_verdict.errors.size()), int(m_verdict.warnings.size())};
        viewport()->update(before);
        viewport()->update(ghostRegion());
        m_columnHeader->update();
        m_timeRuler->update();
    }
    if (!m_carrying) {
        if (!proposal.refusal.isEmpty())
            viewport()->setCursor(Qt::ForbiddenCursor);
        else if (m_gesture.kind() == Gesture::Kind::Move || m_gesture.kind() == Gesture::Kind::Place)
            viewport()->setCursor(m_gesture.isCopy() ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    }
    Q_EMIT gestureChanged();
}

void TimetableGrid::clearGesture()
{
    m_scrollTimer.stop();
    m_gesture.end();
    m_carrying = false;
    m_press = {};
    m_scene.ghost.reset();
    m_scene.moving = {};
    m_scene.outlooks.clear();
    m_scene.judged = false;
    m_verdict = {};
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    m_columnHeader->update();
    m_timeRuler->update();
}

void TimetableGrid::cancelGesture()
{
    if (!m_gesture.isActive())
        return;
    clearGesture();
    Q_EMIT gestureChanged();
}

void TimetableGrid::drop()
{
    if (!m_gesture.isActive())
        return;
    const Proposal proposal = m_gesture.proposal();
    clearGesture();
    if (!proposal.refusal.isEmpty())
        Q_EMIT refused(proposal.refusal);
    else
        apply(proposal);
    Q_EMIT gestureChanged();
}

bool TimetableGrid::apply(const Proposal& proposal)
{
    ScheduleService schedule(m_document);
    const Placement& to = proposal.placement;
    const auto report = [this](const auto& result) {
        if (!result)
            Q_EMIT refused(result.error().text);
        return result.ok();
    };
    switch (proposal.action) {
    case Proposal::Action::None:
        return true;
    case Proposal::Action::Place: {
        const Result<PlacementId> placed =
            schedule.place(proposal.session, to.room, to.start, to.durationMin, proposal.track);
        if (!report(placed))
            return false;
        setCurrent(placed.value());
        break;
    }
    case Proposal::Action::Change:
        if (!report(proposal.track ? schedule.moveToTrack(to.id, *proposal.track, to.start, to.durationMin)
                                   : schedule.change(to.id, to.room, to.start, to.durationMin)))
            return false;
        setCurrent(to.id);
        break;
    case Proposal::Action::Unschedule:
        if (!report(schedule.unschedule(to.id)))
            return false;
        break;
    case Proposal::Action::Create: {
        Session session;
        session.title = tr("New session");
        session.durationMin = to.durationMin;
        session.state = SessionState::Draft;
        session.track = proposal.track.value_or(TrackId{});
        if (proposal.person.isValid())
            session.people = {Part{0, proposal.person, PartRole::Speaker, {}}};
        Placement placement = to;
        placement.id = newId<PlacementId>();
        session.placements = {placement};
        const Result<SessionId> added = EditService(m_document).add(session);
        if (!report(added))
            return false;
        setCurrent(placement.id);
        Q_EMIT detailsWanted(added.value());
        break;
    }
    }
    Q_EMIT announced(m_document.undoLabel());
    return true;
}

QPoint TimetableGrid::gesturePoint() const
{
    if (!m_carrying || !m_scene.ghost)
        return viewport()->mapToGlobal(m_pointer);
    const QRect rect = m_scene.map.toView(m_scene.geometry.rect(*m_scene.ghost));
    return viewport()->mapToGlobal(isRightToLeft() ? rect.bottomLeft() : rect.bottomRight());
}

} // namespace rostrum::timetable
