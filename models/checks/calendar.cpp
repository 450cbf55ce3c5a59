#include "models/checks/calendar.h"

#include "models/checks/spans.h"

namespace rostrum {

namespace {

constexpr int kMinutesPerDay = 24 * 60;

} // namespace

Hours hoursOf(const Programme& programme)
{
    const Zone& zone = programme.zone;
    std::vector<Span> open;
    const auto addDay = [&](WallTime from, WallTime to) { open.push_back({zone.toInstant(from), zone.toInstant(to)}); };
    for (const Day& day : programme.days) {
        if (day.opens < day.closes)
            addDay(day.opens, day.closes);
        else
            addDay(day.begins(), day.begins().plus(kMinutesPerDay));
    }
    const Conference& conference = programme.conference;
    if (programme.days.empty() && conference.start.isValid() && conference.end >= conference.start)
        addDay(WallTime::of(conference.start, conference.dayStartMin),
               WallTime::of(conference.end, conference.dayStartMin + kMinutesPerDay));
    return {!open.empty(), merged(std::move(open))};
}

Calendar::Calendar(const Programme& programme)
    : m_dayStartMin(programme.conference.dayStartMin)
{
    m_days.reserve(programme.days.size());
    for (const Day& day : programme.days)
        m_days.emplace_back(day.begins().minutes, day.date);
}

QDate Calendar::dayOf(WallTime time) const
{
    const std::pair<qint64, QDate>* found = nullptr;
    for (const auto& day : m_days) {
        if (day.first <= time.minutes)
            found = &day;
    }
    if (found != nullptr && time.minutes - found->first < kMinutesPerDay)
        return found->second;
    return time.plus(-m_dayStartMin).date();
}

} // namespace rostrum
