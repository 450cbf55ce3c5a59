#include "views/timetable/grid_layout.h"

#include "views/timetable/lanes.h"

#include <algorithm>
#include <unordered_set>

namespace rostrum::timetable {

namespace {

constexpr qint64 kHour = 60;
constexpr qint64 kDay = 24 * kHour;
/// Something without length is kept apart from others for as long as it needs to be seen.
constexpr qint64 kShortest = 5;

Span occupiedBy(const Placement& placement, Span span)
{
    return {span.start - placement.setupMin, span.end + placement.clearupMin};
}

/// The columns that are taken as well when something is held in a room: those of its parts, and those it is a part of.
std::unordered_map<RoomId, std::vector<int>> shadowColumns(const GridLayout& layout, const Programme& programme)
{
    std::unordered_map<RoomId, std::vector<int>> columns;
    if (layout.across != Across::Rooms)
        return columns;
    for (const Room& joined : programme.rooms) {
        for (const RoomId part : joined.parts) {
            if (const int column = layout.columnOf(part); column >= 0)
                columns[joined.id].push_back(column);
            if (const int column = layout.columnOf(joined.id); column >= 0)
                columns[part].push_back(column);
        }
    }
    return columns;
}

/// Sets the lanes of boxes [from, to): one day of one column, without shadows.
void setLanes(GridLayout& layout, size_t from, size_t to)
{
    std::vector<Span> spans;
    for (size_t each = from; each < to; ++each)
        spans.push_back(layout.boxes[each].occupied);
    const std::vector<LanePlace> places = assignLanes(spans, kShortest);
    for (size_t each = from; each < to; ++each) {
        GridBox& box = layout.boxes[each];
        box.lane = places[each - from].lane;
        box.laneSpan = places[each - from].span;
        box.lanes = places[each - from].lanes;
    }
}

/// Gives every box its lane. What holds any number at once, unlike a room, grows with its lanes.
void placeInLanes(GridLayout& layout)
{
    const auto together = [&](size_t a, size_t b) {
        return layout.boxes[a].column == layout.boxes[b].column && layout.boxes[a].day == layout.boxes[b].day &&
               layout.boxes[a].shadow == layout.boxes[b].shadow;
    };
    std::vector<int> most(layout.columns.size(), 1);
    for (size_t from = 0, to = 0; from < layout.boxes.size(); from = to) {
        for (to = from + 1; to < layout.boxes.size() && together(from, to);)
            ++to;
        if (layout.boxes[from].shadow)
            continue;
        setLanes(layout, from, to);
        int& lanes = most[size_t(layout.boxes[from].column)];
        for (size_t each = from; each < to; ++each)
            lanes = std::max(lanes, layout.boxes[each].lanes);
    }
    for (size_t column = 0; column < layout.columns.size(); ++column) {
        if (!layout.columns[column].room().isValid())
            layout.columns[column].weight = std::clamp(0.75 * most[column], 1.0, 6.0);
    }
}

} // namespace

Span ShownDay::interesting() const
{
    // Files that say nothing of hours give the whole day or nearly so.
    constexpr qint64 kTooLong = 20 * kHour;
    Span span = open.length() < kTooLong ? open : Span{};
    if (used.length() > 0) {
        // Whole hours, as they are counted from the day's beginning.
        const qint64 from = whole.start + (used.start - whole.start) / kHour * kHour;
        const qint64 to = whole.start + (used.end - whole.start + kHour - 1) / kHour * kHour;
        span = span.length() > 0 ? Span{std::min(span.start, from), std::max(span.end, to)} : Span{from, to};
    }
    if (span.length() <= 0) {
        // Days commonly begin at four in the morning: nine to six of that.
        span = {whole.start + 5 * kHour, whole.start + 14 * kHour};
    }
    return {std::max(span.start, whole.start), std::min(span.end, whole.end)};
}

const GridBox* GridLayout::find(PlacementId id) const
{
    const auto at = firstBox.find(id);
    return at == firstBox.end() ? nullptr : &boxes[at->second];
}

const GridBox* GridLayout::find(SessionId id) const
{
    const GridBox* found = nullptr;
    for (const GridBox& box : boxes) {
        if (box.session == id && !box.shadow && (found == nullptr || box.span.start < found->span.start))
            found = &box;
    }
    return found;
}

const GridBox* GridLayout::find(PlacementId id, int column) const
{
    const auto first = firstBox.find(id);
    if (first == firstBox.end())
        return nullptr;
    // Boxes stand by column: those of other columns come before or after.
    const auto from = std::lower_bound(boxes.begin(), boxes.end(), column,
                                       [](const GridBox& box, int wanted) { return box.column < wanted; });
    for (auto at = from; at != boxes.end() && at->column == column; ++at) {
        if (at->placement == id && !at->shadow)
            return &*at;
    }
    return &boxes[first->second];
}

int GridLayout::columnOf(RoomId room) const
{
    return columnOf(Column{Across::Rooms, room.value});
}

int GridLayout::columnOf(const Column& column) const
{
    const auto at =
        std::find_if(columns.begin(), columns.end(), [&](const Column& each) { return each.isSame(column); });
    return at == columns.end() ? -1 : int(at - columns.begin());
}

RoomId GridLayout::roomAt(int column, RoomId otherwise) const
{
    return across == Across::Rooms ? columns[size_t(column)].room() : otherwise;
}

std::vector<ShownDay> allDays(const Programme& programme)
{
    std::vector<ShownDay> days;
    for (const Day& day : programme.days) {
        ShownDay shown;
        shown.id = day.id;
        shown.date = day.date;
        shown.whole = {programme.zone.toInstant(day.begins()), programme.zone.toInstant(day.begins().plus(kDay))};
        if (!days.empty() && days.back().whole.end > shown.whole.start)
            days.back().whole.end = shown.whole.start;
        shown.open = {programme.zone.toInstant(day.opens), programme.zone.toInstant(day.closes)};
        days.push_back(shown);
    }
    for (ShownDay& day : days) {
        day.open = {std::max(day.open.start, day.whole.start), std::min(day.open.end, day.whole.end)};
        if (day.open.length() <= 0)
            day.open = day.whole;
    }
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            const Span span = programme.span(placement);
            const Span occupied = occupiedBy(placement, span);
            for (ShownDay& day : days) {
                if (!day.shows(span))
                    continue;
                const Span within{std::max(occupied.start, day.whole.start), std::min(occupied.end, day.whole.end)};
                day.used = day.used == Span{}
                               ? within
                               : Span{std::min(day.used.start, within.start), std::max(day.used.end, within.end)};
            }
        }
    }
    return days;
}

GridLayout layOut(const Programme& programme, std::vector<ShownDay> days, const LayoutOptions& options)
{
    GridLayout layout;
    layout.across = options.across;
    layout.days = std::move(days);
    layout.columns = columnsFor(programme, layout.days, options);
    std::unordered_map<qint64, int> columnOf;
    for (size_t column = 0; column < layout.columns.size(); ++column)
        columnOf.emplace(layout.columns[column].id, int(column));
    const auto shadows = shadowColumns(layout, programme);

    for (const Session& session : programme.sessions) {
        const bool isPlenary = session.type.trimmed().compare(session_type::kPlenary, Qt::CaseInsensitive) == 0 &&
                               session.state != SessionState::Cancelled;
        for (const Placement& placement : session.placements) {
            GridBox box;
            box.session = session.id;
            box.placement = placement.id;
            box.span = programme.span(placement);
            box.occupied = options.across == Across::Rooms ? occupiedBy(placement, box.span) : box.span;
            const auto add = [&](int column, bool shadow) {
                box.column = column;
                box.shadow = shadow;
                layout.boxes.push_back(box);
            };
            const std::vector<qint64> columnIds = columnIdsOf(programme, options.across, session, placement);
            const auto taken = shadows.find(placement.room);
            for (size_t day = 0; day < layout.days.size(); ++day) {
                if (!layout.days[day].shows(box.span))
                    continue;
                box.day = int(day);
                if (isPlenary && options.across == Across::Rooms)
                    layout.plenaries.push_back({session.id, placement.room, box.day, box.span});
                for (const qint64 id : columnIds) {
                    if (const auto column = columnOf.find(id); column != columnOf.end())
                        add(column->second, false);
                }
                if (taken == shadows.end())
                    continue;
                for (const int column : taken->second)
                    add(column, true);
            }
        }
    }
    std::sort(layout.boxes.begin(), layout.boxes.end(), [](const GridBox& a, const GridBox& b) {
        return std::tie(a.column, a.shadow, a.day, a.occupied.start, a.occupied.end, a.placement) <
               std::tie(b.column, b.shadow, b.day, b.occupied.start, b.occupied.end, b.placement);
    });
    placeInLanes(layout);
    for (size_t each = 0; each < layout.boxes.size(); ++each) {
        const GridBox& box = layout.boxes[each];
        if (box.shadow)
            continue;
        const auto [at, isNew] = layout.firstBox.emplace(box.placement, each);
        if (!isNew && box.day < layout.boxes[at->second].day)
            at->second = each;
    }
    return layout;
}

std::vector<Stray> strays(const Programme& programme, const std::vector<ShownDay>& days)
{
    std::vector<Stray> found;
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            const Span span = programme.span(placement);
            if (std::none_of(days.begin(), days.end(), [span](const ShownDay& day) { return day.shows(span); }))
                found.push_back({session.id, placement.id});
        }
    }
    return found;
}

} // namespace rostrum::timetable
