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

/// Whether the day shows it: they share time, or it has no length and lies within.
bool shows(const ShownDay& day, Span span)
{
    return day.whole.overlaps(span) ||
           (span.length() == 0 && day.whole.start <= span.start && span.start < day.whole.end);
}

void addColumns(GridLayout& layout, const Programme& programme, const LayoutOptions& options)
{
    std::unordered_set<RoomId> used;
    bool roomless = false;
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            roomless = roomless || programme.rooms.find(placement.room) == nullptr;
            const Span span = programme.span(placement);
            if (options.usedRoomsOnly && std::any_of(layout.days.begin(), layout.days.end(),
                                                     [span](const ShownDay& day) { return shows(day, span); }))
                used.insert(placement.room);
        }
    }
    constexpr double kLaneWeight = 0.75;
    constexpr int kMostLanes = 4;
    for (const Room& room : programme.rooms) {
        if (room.id != options.shownThough && (room.hidden || (options.usedRoomsOnly && !used.contains(room.id))))
            continue;
        layout.columns.push_back({room.id, std::max(1.0, kLaneWeight * std::min(room.holds, kMostLanes))});
    }
    if (roomless || layout.columns.empty())
        layout.columns.push_back({});
}

/// The columns that are taken as well when something is held in a room: those of its parts, and those it is a part of.
std::unordered_map<RoomId, std::vector<int>> shadowColumns(const GridLayout& layout, const Programme& programme)
{
    std::unordered_map<RoomId, std::vector<int>> columns;
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

int GridLayout::columnOf(RoomId room) const
{
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].room == room)
            return int(column);
    }
    return -1;
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
                if (!shows(day, span))
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
    layout.days = std::move(days);
    addColumns(layout, programme, options);
    std::unordered_map<RoomId, int> columnOf;
    for (size_t column = 0; column < layout.columns.size(); ++column)
        columnOf.emplace(layout.columns[column].room, int(column));
    const auto shadows = shadowColumns(layout, programme);

    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            const RoomId room = programme.rooms.find(placement.room) == nullptr ? RoomId{} : placement.room;
            const auto column = columnOf.find(room);
            const auto shadow = shadows.find(room);
            GridBox box;
            box.session = session.id;
            box.placement = placement.id;
            box.span = programme.span(placement);
            box.occupied = occupiedBy(placement, box.span);
            for (size_t day = 0; day < layout.days.size(); ++day) {
                if (!shows(layout.days[day], box.span))
                    continue;
                box.day = int(day);
                if (column != columnOf.end()) {
                    box.column = column->second;
                    layout.boxes.push_back(box);
                }
                if (shadow == shadows.end())
                    continue;
                for (const int each : shadow->second) {
                    GridBox copy = box;
                    copy.column = each;
                    copy.shadow = true;
                    layout.boxes.push_back(copy);
                }
            }
        }
    }
    std::sort(layout.boxes.begin(), layout.boxes.end(), [](const GridBox& a, const GridBox& b) {
        return std::tie(a.column, a.shadow, a.day, a.occupied.start, a.occupied.end, a.placement) <
               std::tie(b.column, b.shadow, b.day, b.occupied.start, b.occupied.end, b.placement);
    });
    const auto together = [&](size_t a, size_t b) {
        return layout.boxes[a].column == layout.boxes[b].column && layout.boxes[a].day == layout.boxes[b].day &&
               layout.boxes[a].shadow == layout.boxes[b].shadow;
    };
    for (size_t from = 0, to = 0; from < layout.boxes.size(); from = to) {
        for (to = from + 1; to < layout.boxes.size() && together(from, to);)
            ++to;
        if (!layout.boxes[from].shadow)
            setLanes(layout, from, to);
    }
    if (!layout.columns.back().room.isValid()) {
        int lanes = 1;
        for (const GridBox& box : layout.boxes)
            lanes = box.column + 1 == int(layout.columns.size()) ? std::max(lanes, box.lanes) : lanes;
        layout.columns.back().weight = std::clamp(0.75 * lanes, 1.0, 6.0);
    }
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
            if (std::none_of(days.begin(), days.end(), [span](const ShownDay& day) { return shows(day, span); }))
                found.push_back({session.id, placement.id});
        }
    }
    return found;
}

} // namespace rostrum::timetable
