#include "models/checks/places.h"

#include "models/checks/spans.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace rostrum {

namespace {

constexpr int kMinutesPerDay = 24 * 60;
/// How far around the present time every step of the grid is tried.
constexpr int kNearMin = 120;
constexpr int kCoarseMin = 15;

constexpr int kOtherRoom = 20;
constexpr qint64 kFarthestInList = 10; ///< Rooms stand in the list as they lie in the house, more or less.
constexpr int kOtherBuilding = 15;
constexpr int kSmaller = 60; ///< For one that is smaller by all of its size.
constexpr int kGreater = 20; ///< For one that is very much greater.

/// The instants at which the conference's days begin.
std::vector<qint64> dayBegins(const Programme& programme)
{
    const Conference& conference = programme.conference;
    std::vector<qint64> begins;
    for (const Day& day : programme.days)
        begins.push_back(programme.zone.toInstant(day.begins()));
    const auto add = [&](QDate date) {
        begins.push_back(programme.zone.toInstant(WallTime::of(date, conference.dayStartMin)));
    };
    if (begins.empty() && conference.start.isValid()) {
        for (QDate date = conference.start; date <= conference.end; date = date.addDays(1))
            add(date);
    }
    if (begins.empty()) {
        for (const Session& session : programme.sessions) {
            for (const Placement& placement : session.placements)
                add(placement.start.plus(-conference.dayStartMin).date());
        }
    }
    std::sort(begins.begin(), begins.end());
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end());
    return begins;
}

/// The stretch of a day, in minutes after its beginning, in which anything is held on any day.
Span usedStretch(const Programme& programme, const std::vector<qint64>& begins)
{
    Span used{kMinutesPerDay, 0};
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            const Span span = programme.span(placement);
            const auto after = std::upper_bound(begins.begin(), begins.end(), span.start);
            if (after == begins.begin() || span.start - *(after - 1) >= kMinutesPerDay)
                continue;
            used.start = std::min(used.start, span.start - *(after - 1));
            used.end = std::max(used.end, std::min<qint64>(span.end - *(after - 1), kMinutesPerDay));
        }
    }
    return used;
}

std::vector<Span> plannedHours(const Programme& programme)
{
    const std::vector<qint64> begins = dayBegins(programme);
    const Span used = usedStretch(programme, begins);
    std::vector<Span> hours;
    const auto addUsed = [&](qint64 begin) { hours.push_back({begin + used.start, begin + used.end}); };
    if (programme.days.empty()) {
        for (const qint64 begin : begins)
            addUsed(begin);
    }
    for (const Day& day : programme.days) {
        if (day.opens < day.closes)
            hours.push_back({programme.zone.toInstant(day.opens), programme.zone.toInstant(day.closes)});
        else
            addUsed(programme.zone.toInstant(day.begins()));
    }
    return merged(std::move(hours));
}

int sizeDistance(const Room& from, const Room& to)
{
    if (from.capacity <= 0 || to.capacity <= 0)
        return 0;
    if (to.capacity < from.capacity)
        return kSmaller - kSmaller * to.capacity / from.capacity;
    return kGreater - static_cast<int>(qint64(kGreater) * from.capacity / to.capacity);
}

} // namespace

Places::Places(const Programme& programme)
    : m_programme(programme)
    , m_hours(plannedHours(programme))
{
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            const Span span = programme.span(placement);
            m_taken[placement.room].push_back({span.start - placement.setupMin, span.end + placement.clearupMin});
        }
    }
}

std::vector<RoomChoice> Places::rooms(const Session& session, const Placement& placement) const
{
    const Room* from = m_programme.rooms.find(placement.room);
    const auto fromRow = static_cast<qint64>(m_programme.rooms.indexOf(placement.room));
    std::vector<RoomChoice> choices;
    for (const Room& room : m_programme.rooms) {
        if (room.hidden || room.id == placement.room)
            continue;
        int distance = kOtherRoom;
        if (from != nullptr) {
            const auto row = static_cast<qint64>(m_programme.rooms.indexOf(room.id));
            distance += static_cast<int>(std::min(kFarthestInList, std::abs(row - fromRow)));
            if (!from->building.isEmpty() && !room.building.isEmpty() && from->building != room.building)
                distance += kOtherBuilding;
            // Where it is known how many come, the room must hold them, and the size of the old one says nothing.
            if (session.expectedPeople <= 0)
                distance += sizeDistance(*from, room);
        }
        choices.push_back({room.id, distance});
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const RoomChoice& a, const RoomChoice& b) { return a.distance < b.distance; });
    return choices;
}

std::vector<qint64> Places::inOrder(const Placement& placement, std::vector<qint64> starts) const
{
    const qint64 now = m_programme.zone.toInstant(placement.start);
    const auto distance = [now](qint64 start) { return std::abs(start - now); };
    std::erase_if(starts, [&](qint64 start) {
        return start == now || !covers(m_hours, {start, start + placement.durationMin});
    });
    std::sort(starts.begin(), starts.end(), [&](qint64 a, qint64 b) {
        // Of two that are as far, the later one: what was announced is not to have begun already.
        return distance(a) != distance(b) ? distance(a) < distance(b) : a > b;
    });
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

std::vector<qint64> Places::starts(const Placement& placement) const
{
    return starts(placement, {});
}

std::vector<qint64> Places::starts(const Placement& placement, RoomId room) const
{
    const int grid = std::max(1, m_programme.conference.slotMin);
    const int coarse = (kCoarseMin + grid - 1) / grid * grid;
    const qint64 now = m_programme.zone.toInstant(placement.start);
    std::vector<qint64> starts;
    for (qint64 start = now - kNearMin / grid * grid; start <= now + kNearMin; start += grid)
        starts.push_back(start);
    for (const Span hours : m_hours) {
        for (qint64 start = hours.start; start + placement.durationMin <= hours.end; start += coarse)
            starts.push_back(start);
    }
    if (const auto taken = m_taken.find(room); room.isValid() && taken != m_taken.end()) {
        for (const Span span : taken->second) {
            starts.push_back(span.end + placement.setupMin);
            starts.push_back(span.start - placement.clearupMin - placement.durationMin);
        }
    }
    return inOrder(placement, std::move(starts));
}

} // namespace rostrum
