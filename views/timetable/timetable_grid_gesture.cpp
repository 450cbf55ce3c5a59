#include "models/services/edit_service.h"
#include "models/services/schedule_service.h"
#include "views/timetable/timetable_grid.h"

#include <algorithm>

namespace rostrum::timetable {

namespace {

Marks marksOf(std::optional<Severity> severity)
{
    if (!severity)
        return {};
    return *severity == Severity::Error ? Marks{1, 0} : Marks{0, 1};
}

bool isAsItWas(const Programme& programme, SessionId id, const Placement& placement)
{
    const Session* session = programme.sessions.find(id);
    return session != nullptr &&
           std::find(session->placements.begin(), session->placements.end(), placement) != session->placements.end();
}

} // namespace

bool TimetableGrid::takeHold(Gesture::Kind kind, const GridBox& box, qint64 grabbed)
{
    const Placement* placement = placementOf(box);
    if (placement == nullptr)
        return false;
    std::vector<Relocation> others = selected();
    if (placement->pinned && others.size() > 1) {
        const Session* session = m_scene.programme->sessions.find(box.session);
        Q_EMIT refused(
            tr("“%1” is pinned and stays. Take hold of another one, or unpin it first.").arg(session->title));
        return false;
    }
    std::erase_if(others, [&](const Relocation& each) { return each.placement.id == box.placement; });
    m_stayBehind = int(std::erase_if(others, [](const Relocation& each) { return each.placement.pinned; }));
    m_gesture.begin(kind, ground(), box, *placement, grabbed);
    m_gesture.takeAlong(std::move(others));
    return true;
}

bool TimetableGrid::isOutdated() const
{
    const bool isThere = m_gesture.original().id.isValid();
    if (isThere && !isAsItWas(*m_scene.programme, m_gesture.session(), m_gesture.original()))
        return true;
    return std::any_of(m_gesture.others().begin(), m_gesture.others().end(), [this](const Relocation& each) {
        return !isAsItWas(*m_scene.programme, each.session, each.placement);
    });
}

void TimetableGrid::gestureBegan()
{
    m_painter.boxes().forget(kGhostText);
    for (size_t each = 0; each < m_gesture.others().size(); ++each)
        m_painter.boxes().forget(PlacementId{kGhostText.value - 1 - qint64(each)});
    m_scene.cell.reset();
    m_scene.ghost.reset();
    m_proposal = {};
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
    // Several have as many answers as they are; their ghosts tell for each.
    if (m_gesture.session().isValid() && m_gesture.others().empty())
        m_scene.outlooks.resize(m_scene.layout.columns.size());
    lookAtColumnsInView();
    viewport()->update();
}

void TimetableGrid::lookAtColumnsInView()
{
    if (m_scene.outlooks.empty())
        return;
    const QRectF seen = m_scene.map.toGrid(viewport()->rect());
    m_advice.lookOut(m_gesture.session(), m_gesture.original(), m_scene.layout,
                     std::max(0, m_scene.geometry.columnAt(seen.left())), m_scene.geometry.columnAt(seen.right()),
                     m_scene.outlooks);
}

QRegion TimetableGrid::ghostRegion() const
{
    if (!m_scene.ghost)
        return {};
    const QRectF rect = m_scene.geometry.occupiedRect(*m_scene.ghost);
    const QRect row = m_scene.map.toView(QRectF(0, rect.top(), 1, rect.height()));
    QRect all(0, row.top() - 3, viewport()->width(), row.height() + 6);
    // One rectangle for all: each one that is exposed is painted by itself.
    for (const Ghost& ghost : m_scene.followers)
        all |= m_scene.map.toView(m_scene.geometry.rect(ghost.box)).adjusted(-2, -2, 2, 2);
    return all.intersected(viewport()->rect());
}

void TimetableGrid::judge(const GridBox& ghost, const Proposal& proposal)
{
    m_scene.judged = false;
    m_verdict = {};
    if (!m_gesture.session().isValid() || !proposal.refusal.isEmpty())
        return;
    if (!proposal.others.empty()) {
        std::vector<Relocation> together{{proposal.session, proposal.placement}};
        together.insert(together.end(), proposal.others.begin(), proposal.others.end());
        const GroupVerdict verdict = m_advice.judge(together);
        m_verdict = verdict.all;
        m_scene.ghostMarks = marksOf(verdict.each.front());
        for (size_t each = 0; each < proposal.others.size(); ++each) {
            if (const auto box = m_gesture.boxOf(proposal.others[each]))
                m_scene.followers.push_back({*box, proposal.others[each].placement, marksOf(verdict.each[each + 1])});
        }
        return;
    }
    m_verdict = m_advice.judge(proposal.session, proposal.placement, proposal.track);
    m_scene.ghostMarks = {int(m_verdict.errors.size()), int(m_verdict.warnings.size())};
    m_scene.columnStates.assign(size_t(m_scene.geometry.columnCount()), std::nullopt);
    const QRectF seen = m_scene.map.toGrid(viewport()->rect());
    for (int column = 0; column < m_scene.geometry.columnCount(); ++column) {
        if (m_scene.geometry.columnRight(column) < seen.left() || m_scene.geometry.columnLeft(column) > seen.right())
            continue;
        if (column == ghost.column || !m_scene.outlooks[size_t(column)].possible) {
            m_scene.columnStates[size_t(column)] = m_verdict.worst;
            continue;
        }
        const Column& of = m_scene.layout.columns[size_t(column)];
        Placement there = proposal.placement;
        there.room = m_scene.layout.roomAt(column, there.room);
        m_scene.columnStates[size_t(column)] = m_advice.worst(
            proposal.session, there, of.kind == Across::Tracks ? std::optional(of.track()) : std::nullopt);
    }
    m_scene.judged = m_gesture.kind() == Gesture::Kind::Move || m_gesture.kind() == Gesture::Kind::Place;
}

void TimetableGrid::gestureMoved()
{
    const QRegion before = ghostRegion();
    const std::optional<GridBox> ghost = m_gesture.box();
    Proposal proposal = m_gesture.proposal();
    if (ghost != m_scene.ghost || proposal != m_proposal) {
        std::unordered_set<PlacementId> moving;
        if (m_gesture.original().id.isValid() && !m_gesture.isCopy()) {
            moving.insert(m_gesture.original().id);
            for (const auto& others : {m_gesture.others(), proposal.others}) {
                for (const Relocation& each : others)
                    moving.insert(each.placement.id);
            }
        }
        if (moving != m_scene.moving)
            viewport()->update();
        m_painter.boxes().forget(kGhostText);
        m_scene.moving = std::move(moving);
        m_scene.ghost = ghost;
        m_scene.ghostPlacement = proposal.placement;
        m_scene.ghostTrack = proposal.track;
        m_scene.ghostIsBreak = proposal.isBreak;
        m_scene.ghostMarks = {};
        m_scene.followers.clear();
        m_scene.judged = false;
        m_verdict = {};
        if (ghost)
            judge(*ghost, proposal);
        m_proposal = std::move(proposal);
        viewport()->update(before);
        viewport()->update(ghostRegion());
        m_columnHeader->update();
        m_timeRuler->update();
    }
    if (!m_carrying) {
        if (!m_proposal.refusal.isEmpty())
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
    m_stayBehind = 0;
    m_press = {};
    m_proposal = {};
    m_scene.ghost.reset();
    m_scene.followers.clear();
    m_scene.moving.clear();
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
    endBand(false);
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

bool TimetableGrid::report(const Result<void>& result)
{
    if (!result)
        Q_EMIT refused(result.error().text);
    return result.ok();
}

bool TimetableGrid::apply(const Proposal& proposal)
{
    std::vector<Relocation> all{{proposal.session, proposal.placement}};
    all.insert(all.end(), proposal.others.begin(), proposal.others.end());
    switch (proposal.action) {
    case Proposal::Action::None:
        return true;
    case Proposal::Action::Place:
    case Proposal::Action::Change:
        return proposal.track ? putIntoTrack(proposal) : put(all);
    case Proposal::Action::Unschedule: {
        std::vector<PlacementId> ids;
        ids.reserve(all.size());
        for (const Relocation& each : all)
            ids.push_back(each.placement.id);
        if (!report(ScheduleService(m_document).unschedule(ids)))
            return false;
        break;
    }
    case Proposal::Action::Swap: {
        const PlacementId partner = proposal.others.front().placement.id;
        const auto swapped = ScheduleService(m_document).swap(proposal.placement.id, partner);
        if (!report(swapped ? Result<void>() : swapped.error()))
            return false;
        setCurrent(proposal.placement.id);
        break;
    }
    case Proposal::Action::Create:
        if (!create(proposal))
            return false;
        break;
    }
    Q_EMIT announced(m_document.undoLabel());
    return true;
}

bool TimetableGrid::put(const std::vector<Relocation>& placements)
{
    ScheduleService schedule(m_document);
    std::vector<PlacementId> ids;
    if (placements.front().placement.id.isValid()) {
        if (!report(schedule.change(placements)))
            return false;
        ids.reserve(placements.size());
        for (const Relocation& each : placements)
            ids.push_back(each.placement.id);
    } else {
        const Result<std::vector<PlacementId>> placed = schedule.place(placements);
        if (!report(placed ? Result<void>() : placed.error()))
            return false;
        ids = *placed;
    }
    // What was taken hold of is what the keyboard goes on with.
    std::reverse(ids.begin(), ids.end());
    select(ids);
    Q_EMIT announced(m_document.undoLabel());
    return true;
}

bool TimetableGrid::putIntoTrack(const Proposal& proposal)
{
    ScheduleService schedule(m_document);
    const Placement& to = proposal.placement;
    PlacementId id = to.id;
    if (proposal.action == Proposal::Action::Place) {
        const auto placed = schedule.place(proposal.session, to.room, to.start, to.durationMin, proposal.track);
        if (!placed)
            return report(placed.error());
        id = *placed;
    } else if (!report(schedule.moveToTrack(id, *proposal.track, to.start, to.durationMin))) {
        return false;
    }
    setCurrent(id);
    Q_EMIT announced(m_document.undoLabel());
    return true;
}

bool TimetableGrid::create(const Proposal& proposal)
{
    Session session;
    session.title = proposal.isBreak ? tr("New break") : tr("New session");
    session.durationMin = proposal.placement.durationMin;
    session.state = proposal.isBreak ? SessionState::Confirmed : SessionState::Draft;
    if (proposal.isBreak)
        session.type = session_type::kBreak.toString();
    session.track = proposal.track.value_or(TrackId{});
    if (proposal.person.isValid())
        session.people = {Part{0, proposal.person, PartRole::Speaker, {}}};
    Placement placement = proposal.placement;
    placement.id = newId<PlacementId>();
    session.placements = {placement};
    const Result<SessionId> added = EditService(m_document).add(session);
    if (!added)
        return report(added.error());
    setCurrent(placement.id);
    Q_EMIT detailsWanted(*added);
    return true;
}

void TimetableGrid::unscheduleSelected()
{
    std::vector<Relocation> all = selected();
    // One that is pinned is taken off where somebody says just that; not along with others.
    if (all.size() > 1)
        std::erase_if(all, [](const Relocation& each) { return each.placement.pinned; });
    if (m_gesture.isActive())
        return;
    if (all.empty()) {
        if (!m_scene.chosen.empty())
            Q_EMIT refused(tr("All that is selected is pinned."));
        return;
    }
    Proposal proposal;
    proposal.action = Proposal::Action::Unschedule;
    proposal.session = all.front().session;
    proposal.placement = all.front().placement;
    proposal.others.assign(all.begin() + 1, all.end());
    apply(proposal);
}

void TimetableGrid::togglePinOfSelected()
{
    const std::vector<Relocation> all = selected();
    if (all.empty() || m_gesture.isActive())
        return;
    const bool allPinned =
        std::all_of(all.begin(), all.end(), [](const Relocation& each) { return each.placement.pinned; });
    std::vector<PlacementId> ids;
    for (const Relocation& each : all) {
        if (each.placement.pinned == allPinned)
            ids.push_back(each.placement.id);
    }
    if (report(ScheduleService(m_document).setPinned(ids, !allPinned)))
        Q_EMIT announced(m_document.undoLabel());
}

void TimetableGrid::swapSelected()
{
    const std::vector<Relocation> all = selected();
    if (m_gesture.isActive())
        return;
    if (all.size() != 2) {
        Q_EMIT refused(tr("Select the two sessions that shall change places."));
        return;
    }
    const auto swapped = ScheduleService(m_document).swap(all.front().placement.id, all.back().placement.id);
    if (report(swapped ? Result<void>() : swapped.error()))
        Q_EMIT announced(m_document.undoLabel());
}

QPoint TimetableGrid::gesturePoint() const
{
    if (!m_carrying || !m_scene.ghost)
        return viewport()->mapToGlobal(m_pointer);
    const QRect rect = m_scene.map.toView(m_scene.geometry.rect(*m_scene.ghost));
    return viewport()->mapToGlobal(isRightToLeft() ? rect.bottomLeft() : rect.bottomRight());
}

} // namespace rostrum::timetable
