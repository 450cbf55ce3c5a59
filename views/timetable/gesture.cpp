#include "views/timetable/gesture.h"

#include <algorithm>
#include <cmath>

namespace rostrum::timetable {

namespace {
constexpr int kLongestMin = 7 * 24 * 60;
}

void Gesture::begin(Kind kind, Ground ground, const GridBox& box, const Placement& placement, qint64 grabbed)
{
    end();
    m_kind = kind;
    m_ground = ground;
    m_session = box.session;
    m_original = placement;
    m_originalStart = box.span.start;
    m_grabbed = grabbed;
    m_column = box.column;
    m_day = box.day;
    m_start = box.span.start;
    m_minutes = placement.durationMin;
    m_hasPlace = true;
}

void Gesture::beginPlacing(Ground ground, SessionId session, const Placement& planned)
{
    end();
    m_kind = Kind::Place;
    m_ground = ground;
    m_session = session;
    m_original = planned;
    m_minutes = planned.durationMin;
    m_where = Where::List;
}

void Gesture::beginDrawing(Ground ground, const Spot& spot, bool isBreak)
{
    end();
    m_kind = Kind::Create;
    m_isBreak = isBreak;
    m_ground = ground;
    m_column = spot.column;
    m_day = spot.day;
    m_drawnFrom =
        std::max(day().whole.start, snapped(spot.instant - ground.snapMin / 2, day().whole.start, ground.snapMin));
    m_start = m_drawnFrom;
    m_minutes = ground.snapMin;
    m_hasPlace = true;
}

int Gesture::leastMinutes(bool fine) const
{
    return fine ? 1 : std::max(1, m_ground.snapMin);
}

qint64 Gesture::nearestStart(qint64 wanted) const
{
    qint64 best = snapped(wanted, day().whole.start, m_ground.snapMin);
    const auto consider = [&](qint64 start) {
        if (std::abs(start - wanted) < std::abs(best - wanted) ||
            (start == m_originalStart && std::abs(start - wanted) == std::abs(best - wanted)))
            best = start;
    };
    if (m_kind == Kind::Move)
        consider(m_originalStart);
    for (const GridBox& box : m_ground.layout->boxes) {
        if (box.column != m_column || box.day != m_day || box.shadow || box.placement == m_original.id ||
            std::any_of(m_others.begin(), m_others.end(),
                        [&](const Relocation& other) { return other.placement.id == box.placement; }))
            continue;
        // A room is prepared for the next session after the one before it; people have no such times.
        const bool rooms = m_ground.layout->across == Across::Rooms;
        consider(box.occupied.end + (rooms ? m_original.setupMin : 0));
        consider(box.occupied.start - m_minutes - (rooms ? m_original.clearupMin : 0));
    }
    return best;
}

void Gesture::pointAt(const std::optional<Spot>& spot, bool fine, bool copy)
{
    m_copy = copy && m_kind == Kind::Move;
    if (!spot) {
        m_where = m_kind == Kind::Move || m_kind == Kind::Place ? Where::Beside : m_where;
        return;
    }
    m_where = Where::Grid;
    m_hasPlace = true;
    const auto snap = [&](qint64 instant) {
        return fine ? instant : snapped(instant, day().whole.start, m_ground.snapMin);
    };
    switch (m_kind) {
    case Kind::None:
        return;
    case Kind::Move:
    case Kind::Place: {
        m_column = spot->column;
        m_day = spot->day;
        const qint64 wanted = spot->instant - m_grabbed;
        m_start =
            std::clamp(fine ? wanted : nearestStart(wanted), day().whole.start, day().whole.end - leastMinutes(fine));
        return;
    }
    case Kind::ResizeEnd:
        m_minutes = std::clamp(int(snap(spot->instant) - m_start), leastMinutes(fine), kLongestMin);
        return;
    case Kind::ResizeStart: {
        const qint64 end = m_originalStart + m_original.durationMin;
        m_start = std::clamp(snap(spot->instant), std::min(day().whole.start, m_originalStart),
                             end - std::min(leastMinutes(fine), m_original.durationMin));
        m_minutes = int(end - m_start);
        return;
    }
    case Kind::Create: {
        const qint64 to = std::clamp(snap(spot->instant), day().whole.start, day().whole.end);
        m_start = std::min(m_drawnFrom, to);
        m_minutes = std::max(leastMinutes(fine), int(std::abs(to - m_drawnFrom)));
        return;
    }
    }
}

void Gesture::pointAtList()
{
    if (m_kind == Kind::Move || m_kind == Kind::Place) {
        m_where = Where::List;
        m_copy = false;
    }
}

void Gesture::pointAtPartner(PlacementId partner)
{
    if (m_kind != Kind::Move)
        return;
    m_where = Where::Partner;
    m_partner = partner;
    m_copy = false;
}

void Gesture::putAt(int column, int day, qint64 start)
{
    m_where = Where::Grid;
    m_hasPlace = true;
    m_column = column;
    m_day = day;
    m_start = start;
}

bool Gesture::nudge(int columns, int steps, bool fine)
{
    const int column = m_column + columns;
    if (column < 0 || column >= int(m_ground.layout->columns.size()))
        return false;
    qint64 start = m_start;
    int dayIndex = m_day;
    if (steps != 0) {
        const qint64 origin = day().whole.start;
        const int step = leastMinutes(fine);
        const qint64 onGrid = origin + qint64(std::floor(double(start - origin) / step)) * step;
        // From beside the grid, the first press goes to the next line of it.
        start = steps > 0 ? onGrid + qint64(steps) * step : onGrid + qint64(onGrid == start ? steps : steps + 1) * step;
        const auto& days = m_ground.layout->days;
        const auto at = std::find_if(days.begin(), days.end(), [start](const ShownDay& each) {
            return each.whole.start <= start && start < each.whole.end;
        });
        if (at != days.end()) {
            dayIndex = int(at - days.begin());
        } else if (steps > 0) {
            // Beyond the hours that are shown, it goes on with the next day, or the one before.
            const auto next = std::find_if(days.begin(), days.end(),
                                           [start](const ShownDay& each) { return each.whole.start > start; });
            if (next == days.end())
                return false;
            dayIndex = int(next - days.begin());
            start = next->whole.start;
        } else {
            const auto before = std::find_if(days.rbegin(), days.rend(),
                                             [start](const ShownDay& each) { return each.whole.end <= start; });
            if (before == days.rend())
                return false;
            dayIndex = int(days.rend() - before) - 1;
            start = before->whole.end - step;
        }
    }
    putAt(column, dayIndex, start);
    return true;
}

bool Gesture::lengthen(int steps, bool fine)
{
    const int step = leastMinutes(fine);
    const int minutes = m_minutes + steps * step;
    if (minutes < step || minutes > kLongestMin)
        return false;
    m_minutes = minutes;
    return true;
}

void Gesture::follow(const GridLayout& before, Ground ground)
{
    const bool known = m_hasPlace && m_day < int(before.days.size()) && m_column < int(before.columns.size());
    const Column column = known ? before.columns[size_t(m_column)] : Column{};
    const qint64 sinceMorning = known ? m_start - before.days[size_t(m_day)].whole.start : 0;
    m_ground = ground;
    if (!known)
        return;
    m_column = std::max(0, ground.layout->columnOf(column));
    const auto at = std::find_if(ground.layout->days.begin(), ground.layout->days.end(), [this](const ShownDay& each) {
        return each.whole.start <= m_start && m_start < each.whole.end;
    });
    if (at != ground.layout->days.end()) {
        m_day = int(at - ground.layout->days.begin());
        return;
    }
    m_day = 0;
    if (!ground.layout->days.empty())
        m_start = day().whole.start + std::min(sinceMorning, day().whole.length() - 1);
}

Placement Gesture::proposed() const
{
    Placement placement = m_original;
    if (!isResize())
        placement.room = m_ground.layout->roomAt(m_column, m_original.room);
    // What did not move keeps its time to the letter, also in an hour that comes twice.
    if (m_start != m_originalStart || m_kind == Kind::Place || m_kind == Kind::Create)
        placement.start = m_ground.programme->zone.toWall(m_start);
    placement.durationMin = m_minutes;
    if (m_copy)
        placement.id = {};
    return placement;
}

QString Gesture::refusalOf(const Column& column) const
{
    const Session* session = m_ground.programme->sessions.find(m_session);
    if (session == nullptr)
        return {};
    if (column.kind == Across::People && !takesPart(*session, column.person())) {
        const Person* person = m_ground.programme->people.find(column.person());
        return tr("%1 is not on this session. Among people it moves in time only; its details say who is on it.")
            .arg(person == nullptr ? QString() : Programme::displayName(*person));
    }
    if (column.kind == Across::Tracks && !m_others.empty() && column.track() != session->track)
        return tr("Among tracks, several sessions together move in time only.");
    if (column.kind == Across::Tracks && m_copy && column.track() != session->track)
        return tr("A session has one track: a copy of it cannot be in another.");
    return {};
}

void Gesture::addColumnTo(Proposal& proposal) const
{
    if (isResize())
        return;
    proposal.person = column().person();
    const Session* session = m_ground.programme->sessions.find(m_session);
    if (column().kind == Across::Tracks && (session == nullptr || session->track != column().track()))
        proposal.track = column().track();
}

int Gesture::columnNear(int column) const
{
    const auto& columns = m_ground.layout->columns;
    const Session* session = m_ground.programme->sessions.find(m_session);
    // In the view by track it keeps its own to begin with.
    if (m_ground.layout->across == Across::Tracks && session != nullptr)
        return std::max(0, m_ground.layout->columnOf(Column{Across::Tracks, session->track.value}));
    for (size_t each = 0; each < columns.size(); ++each) {
        const size_t at = (size_t(column) + each) % columns.size();
        if (refusalOf(columns[at]).isEmpty())
            return int(at);
    }
    return column;
}

Proposal Gesture::proposal() const
{
    Proposal proposal;
    proposal.session = m_session;
    proposal.placement = m_original;
    if (m_kind == Kind::None)
        return proposal;
    if (m_where == Where::List) {
        if (m_kind == Kind::Move) {
            proposal.action = Proposal::Action::Unschedule;
            proposal.others = m_others;
        }
        return proposal;
    }
    if (m_where == Where::Partner) {
        proposeSwap(proposal);
        return proposal;
    }
    if (m_where == Where::Beside) {
        proposal.refusal = m_kind == Kind::Move
                               ? tr("Not here: drop it on a room and a time, or on the list to unschedule it.")
                               : tr("Not here: drop it on a room and a time.");
        return proposal;
    }
    proposal.refusal = refusalOf(column());
    if (!proposal.refusal.isEmpty())
        return proposal;
    proposal.placement = proposed();
    proposal.isBreak = m_isBreak;
    addColumnTo(proposal);
    if (m_kind == Kind::Create)
        proposal.action = Proposal::Action::Create;
    else if (m_copy || (m_kind == Kind::Place && !m_original.id.isValid()))
        proposal.action = Proposal::Action::Place;
    else if (proposal.placement != m_original || proposal.track)
        proposal.action = Proposal::Action::Change;
    addOthers(proposal);
    return proposal;
}

Result<Relocation> goneAlong(const Gesture::Ground& ground, const Relocation& other, const Placement& from,
                             const Placement& to)
{
    Relocation there = other;
    const auto refused = [&](const QString& text) {
        const Session* session = ground.programme->sessions.find(other.session);
        return Error{ErrorCode::Refused, text.arg(session == nullptr ? QString() : session->title)};
    };
    if (ground.layout->across == Across::Rooms && to.room != from.room) {
        const int before = ground.layout->columnOf(from.room);
        const int own = ground.layout->columnOf(other.placement.room);
        const int column = own + ground.layout->columnOf(to.room) - before;
        if (before < 0 || own < 0 || column < 0 || column >= int(ground.layout->columns.size()))
            return refused(Gesture::tr("Not here: “%1” would be beside the rooms that are shown."));
        there.placement.room = ground.layout->columns[size_t(column)].room();
    }
    // By the clock on the wall, so that ten o'clock stays ten o'clock on a day with another offset.
    const qint64 later = to.start.minutes - from.start.minutes;
    if (later != 0)
        there.placement.start =
            ground.programme->zone.toWall(ground.programme->zone.toInstant(other.placement.start.plus(later)));
    const auto dayOf = [&](const Placement& placement) {
        const Day* day = ground.programme->dayOf(placement.start);
        return day == nullptr ? QDate() : day->date;
    };
    const QDate date = dayOf(there.placement);
    if (!date.isValid() || dayOf(other.placement).daysTo(date) != dayOf(from).daysTo(dayOf(to)))
        return refused(Gesture::tr("Not here: “%1” would fall outside its day."));
    return there;
}

Result<Relocation> Gesture::along(const Relocation& other, const Placement& lead) const
{
    Relocation changed = other;
    const int least = std::min(1, other.placement.durationMin);
    changed.placement.durationMin =
        std::max(least, other.placement.durationMin + lead.durationMin - m_original.durationMin);
    if (m_copy)
        changed.placement.id = {};
    if (m_kind != Kind::ResizeStart)
        return goneAlong(m_ground, changed, m_original, lead);
    // Each keeps its own end.
    const int later = other.placement.durationMin - changed.placement.durationMin;
    changed.placement.start =
        m_ground.programme->zone.toWall(m_ground.programme->zone.toInstant(other.placement.start) + later);
    return changed;
}

void Gesture::addOthers(Proposal& proposal) const
{
    for (const Relocation& other : m_others) {
        Result<Relocation> there = along(other, proposal.placement);
        if (there) {
            proposal.others.push_back(std::move(*there));
            continue;
        }
        proposal.refusal = there.error().text;
        proposal.action = Proposal::Action::None;
        return;
    }
}

void Gesture::proposeSwap(Proposal& proposal) const
{
    if (!m_partner.isValid() || m_partner == m_original.id) {
        proposal.refusal = tr("Drop it on the session that it shall change places with.");
        return;
    }
    const Result<Rearrangement> plan = swapPlaces(*m_ground.programme, m_original.id, m_partner);
    if (!plan) {
        proposal.refusal = plan.error().text;
        return;
    }
    proposal.action = Proposal::Action::Swap;
    for (const Relocation& each : plan->moved) {
        if (each.placement.id == m_original.id)
            proposal.placement = each.placement;
        else
            proposal.others.push_back(each);
    }
}

std::optional<GridBox> Gesture::boxOf(const Relocation& other) const
{
    GridBox box;
    box.session = other.session;
    box.placement = other.placement.id;
    const Session* session = m_ground.programme->sessions.find(other.session);
    if (session == nullptr)
        return std::nullopt;
    const Across across = m_ground.layout->across;
    box.span = m_ground.programme->span(other.placement);
    box.occupied = box.span;
    if (across == Across::Rooms)
        box.occupied = {box.span.start - other.placement.setupMin, box.span.end + other.placement.clearupMin};
    // Among people it stands in several columns; the first is enough to see where it goes.
    const std::vector<qint64> ids = columnIdsOf(*m_ground.programme, across, *session, other.placement);
    box.column = ids.empty() ? -1 : m_ground.layout->columnOf(Column{across, ids.front()});
    const auto& days = m_ground.layout->days;
    const auto day = std::find_if(days.begin(), days.end(), [&](const ShownDay& each) {
        return each.whole.start <= box.span.start && box.span.start < each.whole.end;
    });
    if (box.column < 0 || day == days.end())
        return std::nullopt;
    box.day = int(day - days.begin());
    return box;
}

std::optional<GridBox> Gesture::box() const
{
    if (m_where == Where::Partner) {
        const Proposal swap = proposal();
        return swap.action == Proposal::Action::Swap ? boxOf({m_session, swap.placement}) : std::nullopt;
    }
    if (m_kind == Kind::None || m_where != Where::Grid || !m_hasPlace)
        return std::nullopt;
    GridBox box;
    box.session = m_session;
    box.placement = m_original.id;
    box.day = m_day;
    box.column = m_column;
    box.span = {m_start, m_start + m_minutes};
    box.occupied = box.span;
    if (m_ground.layout->across == Across::Rooms)
        box.occupied = {box.span.start - m_original.setupMin, box.span.end + m_original.clearupMin};
    return box;
}

} // namespace rostrum::timetable
