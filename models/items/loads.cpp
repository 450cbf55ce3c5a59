#include "models/items/loads.h"

#include "models/checks/spans.h"
#include "models/items/texts.h"

namespace rostrum {

namespace {

qint64 lengthOf(const std::vector<Span>& spans)
{
    qint64 length = 0;
    for (const Span& span : spans)
        length += span.length();
    return length;
}

/// What two lists of stretches have in common; each list is merged.
std::vector<Span> commonOf(const std::vector<Span>& some, const std::vector<Span>& others)
{
    std::vector<Span> found;
    for (const Span& one : some) {
        for (const Span& other : others) {
            if (one.overlaps(other))
                found.push_back(common(one, other));
        }
    }
    return found;
}

struct Plan
{
    std::vector<Span> days; ///< When sessions may be held, a stretch for each day.
    std::unordered_map<RoomId, std::vector<Span>> used;

    explicit Plan(const Programme& programme)
    {
        for (const Day& day : programme.days) {
            const bool hasHours = day.opens < day.closes;
            const WallTime from = hasHours ? day.opens : day.begins();
            const WallTime to = hasHours ? day.closes : day.begins().plus(24 * 60);
            days.push_back({programme.zone.toInstant(from), programme.zone.toInstant(to)});
        }
        for (const Session& session : programme.sessions) {
            if (session.state == SessionState::Cancelled)
                continue;
            for (const Placement& placement : session.placements)
                used[placement.room].push_back(programme.span(placement));
        }
        for (auto& [room, spans] : used)
            spans = merged(std::move(spans));
    }

    [[nodiscard]] std::vector<Span> openTimes(const Programme& programme, const Room& room,
                                              const std::vector<Span>& within) const
    {
        if (room.windows.empty())
            return within;
        return commonOf(within, merged(room.windows, programme.zone));
    }

    [[nodiscard]] const std::vector<Span>& usedTimes(RoomId room) const
    {
        static const std::vector<Span> kNothing;
        const auto at = used.find(room);
        return at == used.end() ? kNothing : at->second;
    }
};

} // namespace

std::vector<Load> roomLoads(const Programme& programme)
{
    const Plan plan(programme);
    std::vector<Load> loads;
    for (const Room& room : programme.rooms) {
        if (!room.hidden)
            loads.push_back(
                {room.name, lengthOf(plan.usedTimes(room.id)), lengthOf(plan.openTimes(programme, room, plan.days))});
    }
    return loads;
}

std::vector<Load> dayLoads(const Programme& programme, const QLocale& locale)
{
    const Plan plan(programme);
    std::vector<Load> loads;
    for (size_t at = 0; at < programme.days.size(); ++at) {
        Load load{dayName(programme.days[at], locale)};
        const qint64 begins = programme.zone.toInstant(programme.days[at].begins());
        const std::vector<Span> all{{begins, begins + 24 * 60}};
        for (const Room& room : programme.rooms) {
            if (room.hidden)
                continue;
            load.usedMin += lengthOf(commonOf(all, plan.usedTimes(room.id)));
            load.openMin += lengthOf(plan.openTimes(programme, room, {plan.days[at]}));
        }
        loads.push_back(load);
    }
    return loads;
}

} // namespace rostrum
