#pragma once

#include "models/exchange/schedule_xml/raw_schedule.h"
#include "models/exchange/schedule_xml/times.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rostrum::schedule_xml {

/// What was assumed, counted, so that one sentence tells of all cases.
struct TimeNotes
{
    int noTime = 0;
    int differs = 0;   ///< date and start tell different times.
    int keptClock = 0; ///< date has an offset that the zone has not then; its clock was kept.
    int daysFirst = 0;
    int hoursFirst = 0;
    int noDuration = 0;
    int hoursWidened = 0;
    QString firstNoTime;
    QString firstDiffers;
    QString firstDaysFirst;
    QString firstHoursFirst;
};

/// One translated sentence for each kind of thing that was assumed.
[[nodiscard]] QStringList sentences(const TimeNotes& notes);

/// The dates of the days as listed; invalid where the file gives none that can be read.
[[nodiscard]] std::vector<QDate> dayDates(const RawSchedule& raw);
/// Minutes after midnight at which the file says that its days begin; nothing where it is silent.
[[nodiscard]] std::optional<int> statedDayChange(const RawSchedule& raw);

/// The start of each event of each day, in the order of the file.
using Starts = std::vector<std::vector<std::optional<WallTime>>>;
[[nodiscard]] Starts eventStarts(const RawSchedule& raw, const std::vector<QDate>& dates, const Zone& zone,
                                 TimeNotes& notes);
/// The minutes of each event of each day; decides what three-part durations mean.
using Durations = std::vector<std::vector<std::optional<int>>>;
[[nodiscard]] Durations eventDurations(const RawSchedule& raw, const Starts& starts, const Zone& zone,
                                       TimeNotes& notes);
/// The days with their hours, in order of date, one for each date.
[[nodiscard]] std::vector<Day> conferenceDays(const RawSchedule& raw, const std::vector<QDate>& dates,
                                              const Starts& starts, const Durations& durations, const Zone& zone,
                                              TimeNotes& notes);

} // namespace rostrum::schedule_xml
