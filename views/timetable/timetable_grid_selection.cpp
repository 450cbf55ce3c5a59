#include "views/timetable/timetable_grid.h"

#include <algorithm>
#include <tuple>

namespace rostrum::timetable {

std::vector<Relocation> TimetableGrid::selected() const
{
    std::vector<std::tuple<qint64, int, Relocation>> found;
    std::unordered_set<PlacementId> seen;
    for (const GridBox& box : m_scene.layout.boxes) {
        if (box.shadow || !m_scene.chosen.contains(box.placement) || !seen.insert(box.placement).second)
            continue;
        if (const Placement* placement = placementOf(box))
            found.emplace_back(box.span.start, box.column, Relocation{box.session, *placement});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<Relocation> all;
    all.reserve(found.size());
    for (auto& [start, column, each] : found)
        all.push_back(std::move(each));
    return all;
}

void TimetableGrid::setAnchor()
{
    m_anchor = m_scene.current;
    m_anchorColumn = m_scene.currentColumn;
}

void TimetableGrid::choose(std::unordered_set<PlacementId> placements, const GridBox* current)
{
    const PlacementId next = current == nullptr ? PlacementId{} : current->placement;
    std::unordered_set<PlacementId> touched{m_scene.current, next};
    for (const auto* each : {&m_scene.chosen, &placements}) {
        for (const PlacementId id : *each) {
            if (m_scene.chosen.contains(id) != placements.contains(id))
                touched.insert(id);
        }
    }
    const SessionId before = m_scene.selected;
    m_scene.chosen = std::move(placements);
    m_scene.current = next;
    if (current != nullptr) {
        m_scene.currentColumn = m_scene.layout.columns[size_t(current->column)];
        m_scene.cell.reset();
        m_walkInstant = current->span.start;
        if (m_scene.chosen.size() == 1 && m_scene.chosen.contains(next))
            setAnchor();
        m_selection.select(Kind::Session, current->session.value);
    } else if (before.isValid()) {
        m_selection.select(Kind::Session, 0);
    }
    for (const GridBox& each : m_scene.layout.boxes) {
        if (touched.contains(each.placement) || each.session == before || each.session == m_scene.selected)
            viewport()->update(m_scene.map.toView(m_scene.geometry.rect(each)).adjusted(-2, -2, 2, 2));
    }
    Q_EMIT currentChanged();
}

void TimetableGrid::select(const GridBox& box)
{
    choose({box.placement}, &box);
}

void TimetableGrid::select(const std::vector<PlacementId>& placements)
{
    std::unordered_set<PlacementId> shown;
    const GridBox* last = nullptr;
    for (const PlacementId each : placements) {
        if (const GridBox* box = m_scene.layout.find(each)) {
            shown.insert(each);
            last = box;
        }
    }
    if (last != nullptr)
        choose(std::move(shown), last);
}

void TimetableGrid::selectAll()
{
    std::unordered_set<PlacementId> all;
    const GridBox* current = currentBox();
    for (const GridBox& box : m_scene.layout.boxes) {
        if (!box.shadow)
            all.insert(box.placement);
        if (!box.shadow && current == nullptr)
            current = &box;
    }
    if (all.empty())
        return;
    choose(std::move(all), current);
    //: How many are selected on the timetable.
    Q_EMIT announced(tr("%n session(s) selected", nullptr, int(m_scene.chosen.size())));
}

void TimetableGrid::toggle(const GridBox& box)
{
    std::unordered_set<PlacementId> next = m_scene.chosen;
    if (next.erase(box.placement) == 0)
        next.insert(box.placement);
    choose(std::move(next), &box);
    setAnchor();
    Q_EMIT announced(tr("%n session(s) selected", nullptr, int(m_scene.chosen.size())));
}

void TimetableGrid::extendTo(const GridBox& box)
{
    const GridBox* anchor = m_scene.layout.find(m_anchor, m_scene.layout.columnOf(m_anchorColumn));
    if (anchor == nullptr) {
        select(box);
        return;
    }
    const auto [left, right] = std::minmax(anchor->column, box.column);
    const auto [first, last] = std::minmax(anchor->span.start, box.span.start);
    std::unordered_set<PlacementId> between;
    for (const GridBox& each : m_scene.layout.boxes) {
        if (!each.shadow && left <= each.column && each.column <= right && first <= each.span.start &&
            each.span.start <= last)
            between.insert(each.placement);
    }
    choose(std::move(between), &box);
    Q_EMIT announced(tr("%n session(s) selected", nullptr, int(m_scene.chosen.size())));
}

void TimetableGrid::clicked(const GridBox& box, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        toggle(box);
    else if (modifiers.testFlag(Qt::ShiftModifier))
        extendTo(box);
    else if (m_scene.chosen.size() > 1)
        select(box);
}

void TimetableGrid::forgetGone()
{
    std::erase_if(m_scene.chosen, [this](PlacementId id) { return m_scene.layout.find(id) == nullptr; });
    std::erase_if(m_scene.cut, [this](PlacementId id) { return m_scene.programme->placement(id) == nullptr; });
    if (m_scene.cell) {
        const auto& days = m_scene.layout.days;
        const qint64 instant = m_scene.cell->instant;
        const auto day = std::find_if(days.begin(), days.end(), [instant](const ShownDay& each) {
            return each.whole.start <= instant && instant < each.whole.end;
        });
        const int column = m_scene.layout.columnOf(m_cellColumn);
        if (day == days.end() || column < 0)
            m_scene.cell.reset();
        else
            m_scene.cell = Spot{column, int(day - days.begin()), instant};
    }
    if (m_scene.current.isValid() && m_scene.layout.find(m_scene.current) == nullptr) {
        const GridBox* same = m_scene.selected.isValid() ? m_scene.layout.find(m_scene.selected) : nullptr;
        m_scene.current = same == nullptr ? PlacementId{} : same->placement;
        if (same != nullptr && m_scene.chosen.empty())
            m_scene.chosen = {same->placement};
        Q_EMIT currentChanged();
    } else if (!m_scene.current.isValid() && m_scene.selected.isValid()) {
        if (const GridBox* box = m_scene.layout.find(m_scene.selected)) {
            m_scene.current = box->placement;
            m_scene.chosen = {box->placement};
            Q_EMIT currentChanged();
        }
    }
}

void TimetableGrid::setCut(std::unordered_set<PlacementId> placements)
{
    m_scene.cut = std::move(placements);
    viewport()->update();
}

void TimetableGrid::setCell(std::optional<Spot> cell)
{
    if (cell)
        cell->instant = snapped(cell->instant - m_snap / 2, m_scene.layout.days[size_t(cell->day)].whole.start, m_snap);
    const auto refresh = [this] {
        if (m_scene.cell)
            viewport()->update(m_scene.map
                                   .toView(m_scene.geometry.rect(m_scene.cell->column, m_scene.cell->day,
                                                                 {m_scene.cell->instant, m_scene.cell->instant + 60}))
                                   .adjusted(-2, -2, 2, 2));
    };
    refresh();
    m_scene.cell = cell;
    if (cell)
        m_cellColumn = m_scene.layout.columns[size_t(cell->column)];
    refresh();
    Q_EMIT currentChanged();
}

void TimetableGrid::goTo(qint64 instant)
{
    const TimeAxis::Point at = m_scene.geometry.axis().find(instant);
    if (at.stretch < 0)
        return;
    const GridBox* box = currentBox();
    const int column = m_scene.cell ? m_scene.cell->column : box != nullptr ? box->column : placeInView().column;
    choose({}, nullptr);
    setCell(Spot{column, at.stretch, instant + m_snap / 2});
    moveCell(0, 0);
}

void TimetableGrid::moveCell(int columns, int steps)
{
    if (m_scene.layout.days.empty())
        return;
    std::optional<Spot> cell = m_scene.cell;
    if (!cell) {
        if (const GridBox* box = currentBox())
            cell = Spot{box->column, box->day, box->span.start};
        else
            cell = placeInView();
        choose({}, nullptr);
    }
    const Span whole = m_scene.layout.days[size_t(cell->day)].whole;
    cell->column = std::clamp(cell->column + columns, 0, int(m_scene.layout.columns.size()) - 1);
    cell->instant = std::clamp(cell->instant + steps * m_snap, whole.start, whole.end - m_snap) + m_snap / 2;
    setCell(cell);
    GridBox place;
    place.column = m_scene.cell->column;
    place.day = m_scene.cell->day;
    place.span = {m_scene.cell->instant, m_scene.cell->instant + m_snap};
    ensureVisible(place);
    const SessionWords words(*m_scene.programme);
    //: An empty place of the timetable: room, then time.
    Q_EMIT announced(tr("%1, %2").arg(words.column(m_cellColumn), words.clock(m_scene.cell->instant)));
}

Spot TimetableGrid::placeInView() const
{
    const QRectF seen = m_scene.map.toGrid(viewport()->rect());
    const int em = fontMetrics().height();
    Spot spot;
    spot.column = std::max(0, m_scene.geometry.columnAt(seen.left() + em));
    const TimeAxis::Point at = m_scene.geometry.axis().at(seen.top() + em);
    spot.day = at.stretch;
    const Span whole = m_scene.layout.days[size_t(at.stretch)].whole;
    spot.instant = std::clamp(snapped(at.instant + m_snap / 2, whole.start, m_snap), whole.start, whole.end - m_snap);
    return spot;
}

Spot TimetableGrid::target() const
{
    if (m_scene.cell)
        return *m_scene.cell;
    const GridBox* box = currentBox();
    if (box == nullptr)
        return placeInView();
    const Span whole = m_scene.layout.days[size_t(box->day)].whole;
    return {box->column, box->day, std::min(box->occupied.end, whole.end - m_snap)};
}

void TimetableGrid::stretchBand(QPoint view)
{
    const QRectF before = m_scene.band.value_or(QRectF());
    const QPoint inside(std::clamp(view.x(), 0, viewport()->width() - 1),
                        std::clamp(view.y(), 0, viewport()->height() - 1));
    const QPointF to = m_scene.map.toGrid(QPointF(inside));
    // A band that is drawn straight down catches as well.
    m_scene.band = QRectF(m_band->from, to).normalized().adjusted(0, 0, 1, 1);
    std::unordered_set<PlacementId> caught(m_band->before.begin(), m_band->before.end());
    for (const GridBox& box : m_scene.layout.boxes) {
        if (!box.shadow && m_scene.geometry.rect(box).intersects(*m_scene.band))
            caught.insert(box.placement);
    }
    for (const GridBox& box : m_scene.layout.boxes) {
        if (caught.contains(box.placement) != m_scene.chosen.contains(box.placement))
            viewport()->update(m_scene.map.toView(m_scene.geometry.rect(box)).adjusted(-2, -2, 2, 2));
    }
    m_scene.chosen = std::move(caught);
    viewport()->update(m_scene.map.toView(before.united(*m_scene.band)).adjusted(-2, -2, 2, 2));
    if (!m_scrollTimer.isActive())
        m_scrollTimer.start(kScrollMs, this);
    Q_EMIT gestureChanged();
}

void TimetableGrid::endBand(bool keep)
{
    if (!m_band)
        return;
    const std::vector<PlacementId> before = std::move(m_band->before);
    m_band.reset();
    m_scene.band.reset();
    m_press = {};
    m_scrollTimer.stop();
    viewport()->update();
    if (keep) {
        // The keyboard goes on with the first by time.
        const std::vector<Relocation> caught = selected();
        choose(std::unordered_set(m_scene.chosen),
               caught.empty() ? nullptr : m_scene.layout.find(caught.front().placement.id));
        Q_EMIT announced(tr("%n session(s) selected", nullptr, int(m_scene.chosen.size())));
    } else {
        choose({before.begin(), before.end()}, currentBox());
    }
    Q_EMIT gestureChanged();
}

} // namespace rostrum::timetable
