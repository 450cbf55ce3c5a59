#include "models/services/days.h"

namespace rostrum {

std::vector<Day> daysOf(const Conference& conference)
{
    constexpr int kOpensMin = 8 * 60;
    constexpr int kClosesMin = 22 * 60;
    std::vector<Day> days;
    for (QDate date = conference.start; date.isValid() && date <= conference.end; date = date.addDays(1)) {
        Day day;
        day.id = newId<DayId>();
        day.date = date;
        day.dayStartMin = conference.dayStartMin;
        day.opens = WallTime::of(date, kOpensMin);
        day.closes = WallTime::of(date, kClosesMin);
        days.push_back(day);
    }
    return days;
}

} // namespace rostrum
