#include "models/exchange/schedule_xml/clock.h"

#include "models/exchange/extra.h"

#include <algorithm>
#include <map>

namespace rostrum::schedule_xml {

namespace {

constexpr int kDayMinutes = 1440;
constexpr int kUsualDayStart = 240;

/// The stamp on the wall of the conference; `kept` tells that its own clock was taken although the zone disagrees.
WallTime onWall(const Stamp& stamp, const Zone& zone, std::optional<int> start, bool& kept)
{
    if (!stamp.offsetMin)
        return stamp.clock;
    const WallTime wall = zone.toWall(stamp.instant());
    // DebConf17 writes +00:00 and means its own clock: then the start beside it says the same.
    kept = wall.minutes != stamp.clock.minutes && start && *start % kDayMinutes == stamp.clock.minuteOfDay();
    return kept ? stamp.clock : wall;
}

/// A day's hour as it stands, without asking whether an offset fits.
std::optional<WallTime> hourOfDay(const QString& text, const Zone& zone)
{
    const auto stamp = parseStamp(text);
    if (!stamp || stamp->dateOnly)
        return std::nullopt;
    return stamp->offsetMin ? zone.toWall(stamp->instant()) : stamp->clock;
}

QString placeOf(const RawEvent& event)
{
    return event.title.simplified();
}

} // namespace

std::vector<QDate> dayDates(const RawSchedule& raw)
{
    std::vector<QDate> dates;
    for (const RawDay& day : raw.days) {
        QDate date;
        for (const QString& text : {day.date, day.start}) {
            if (const auto stamp = parseStamp(text); stamp && !date.isValid())
                date = stamp->clock.date();
        }
        for (size_t at = 0; at < day.events.size() && !date.isValid(); ++at) {
            if (const auto stamp = parseStamp(day.events[at].date))
                date = stamp->clock.date();
        }
        if (!date.isValid()) {
            bool ok = false;
            const int index = day.index.toInt(&ok);
            if (const auto stamp = parseStamp(raw.conference.start); stamp && ok && index > 0 && index < 1000)
                date = stamp->clock.date().addDays(index - 1);
        }
        dates.push_back(date);
    }
    return dates;
}

std::optional<int> statedDayChange(const RawSchedule& raw)
{
    const auto change = parseClock(raw.conference.dayChange);
    return change && *change < kDayMinutes ? change : std::nullopt;
}

Starts eventStarts(const RawSchedule& raw, const std::vector<QDate>& dates, const Zone& zone, TimeNotes& notes)
{
    const auto change = statedDayChange(raw);
    Starts starts;
    for (size_t dayAt = 0; dayAt < raw.days.size(); ++dayAt) {
        const RawDay& day = raw.days[dayAt];
        const auto opens = hourOfDay(day.start, zone);
        const auto closes = hourOfDay(day.end, zone);
        std::vector<std::optional<WallTime>>& list = starts.emplace_back();
        for (const RawEvent& event : day.events) {
            const auto stamp = parseStamp(event.date);
            const auto clock = parseClock(event.start);
            std::optional<WallTime> start;
            if (stamp && !stamp->dateOnly) {
                bool kept = false;
                start = onWall(*stamp, zone, clock, kept);
                notes.keptClock += kept ? 1 : 0;
                if (clock && *clock % kDayMinutes != start->minuteOfDay() && notes.differs++ == 0)
                    notes.firstDiffers = placeOf(event);
            } else if (clock && (stamp || dates[dayAt].isValid())) {
                const QDate date = stamp ? stamp->clock.date() : dates[dayAt];
                start = WallTime::of(date, *clock);
                // A date of its own is the real one; the day's date is that of the evening before.
                const bool real = stamp && dates[dayAt].isValid() && date != dates[dayAt];
                const WallTime next = start->plus(kDayMinutes);
                bool rolls = *clock < change.value_or(kUsualDayStart);
                if (!change && opens && closes && *opens < *closes)
                    rolls = *start < *opens && next < *closes;
                if (!real && rolls)
                    start = next;
            }
            if (!start && notes.noTime++ == 0)
                notes.firstNoTime = placeOf(event);
            list.push_back(start);
        }
    }
    return starts;
}

namespace {

/// What the file's three-part durations look like taken together.
struct DurationStyle
{
    bool daysFirst = false;  ///< Shorter ones are written in two parts, so three mean days.
    bool hoursFirst = false; ///< All are written in three parts, as a clock with seconds does.
};

DurationStyle styleOf(const RawSchedule& raw)
{
    size_t two = 0;
    size_t three = 0;
    size_t tiny = 0;
    for (const RawDay& day : raw.days) {
        for (const RawEvent& event : day.events) {
            const DurationText text = parseDuration(event.duration);
            if (text.threeParts) {
                ++three;
                tiny += text.hoursFirst && *text.hoursFirst < 5 ? 1 : 0;
            } else if (text.hoursFirst) {
                ++two;
            }
        }
    }
    DurationStyle style;
    style.hoursFirst = three > 0 && two == 0 && tiny * 2 < three;
    style.daysFirst = three > 0 && !style.hoursFirst && (two > three || tiny * 2 >= three);
    if (raw.generator.contains(QLatin1String("pretalx"), Qt::CaseInsensitive)) {
        style.daysFirst = three > 0;
        style.hoursFirst = false;
    }
    return style;
}

} // namespace

Durations eventDurations(const RawSchedule& raw, const Starts& starts, const Zone& zone, TimeNotes& notes)
{
    const DurationStyle style = styleOf(raw);
    std::map<QString, std::vector<qint64>> startsInRoom;
    std::optional<qint64> lastEnd;
    const auto roomOf = [&raw](const RawEvent& event) {
        const QString room = event.room.simplified();
        return room.isEmpty() && event.roomIndex != RawEvent::npos ? raw.rooms[event.roomIndex].name : room;
    };
    for (size_t dayAt = 0; dayAt < raw.days.size(); ++dayAt) {
        if (const auto closes = hourOfDay(raw.days[dayAt].end, zone))
            lastEnd = std::max(lastEnd.value_or(closes->minutes), closes->minutes);
        for (size_t at = 0; at < raw.days[dayAt].events.size(); ++at) {
            if (const auto start = starts[dayAt][at])
                startsInRoom[roomOf(raw.days[dayAt].events[at])].push_back(start->minutes);
        }
    }
    if (!lastEnd) {
        // The files that are silent about their days' ends are about whole days.
        for (const QDate date : dayDates(raw)) {
            if (date.isValid()) {
                const qint64 end =
                    WallTime::of(date, kDayMinutes + statedDayChange(raw).value_or(kUsualDayStart)).minutes;
                lastEnd = std::max(lastEnd.value_or(end), end);
            }
        }
    }
    for (auto& [room, list] : startsInRoom)
        std::sort(list.begin(), list.end());

    Durations durations;
    for (size_t dayAt = 0; dayAt < raw.days.size(); ++dayAt) {
        std::vector<std::optional<int>>& list = durations.emplace_back();
        for (size_t at = 0; at < raw.days[dayAt].events.size(); ++at) {
            const RawEvent& event = raw.days[dayAt].events[at];
            bool ok = false;
            if (const int minutes = event.minutes.toInt(&ok); ok && minutes >= 0) {
                list.emplace_back(minutes);
                continue;
            }
            const DurationText text = parseDuration(event.duration);
            std::optional<int> minutes = text.hoursFirst ? text.hoursFirst : text.daysFirst;
            const auto start = starts[dayAt][at];
            if (text.threeParts && text.hoursFirst && text.daysFirst && *text.hoursFirst != *text.daysFirst) {
                bool days = style.daysFirst && !style.hoursFirst;
                if (start && !style.hoursFirst) {
                    const std::vector<qint64>& others = startsInRoom[roomOf(event)];
                    const auto next = std::upper_bound(others.begin(), others.end(), start->minutes);
                    const qint64 end = start->minutes + *text.daysFirst;
                    const bool fits = (next == others.end() || end <= *next) && (!lastEnd || end <= *lastEnd);
                    days = fits && (days || text.lead > 0);
                }
                minutes = days ? text.daysFirst : text.hoursFirst;
            }
            if (text.threeParts && minutes && text.hoursFirst != text.daysFirst) {
                int& count = minutes == text.daysFirst ? notes.daysFirst : notes.hoursFirst;
                QString& first = minutes == text.daysFirst ? notes.firstDaysFirst : notes.firstHoursFirst;
                if (count++ == 0)
                    first = event.duration.trimmed();
            }
            if (!minutes && start) {
                // FOSDEM's older files have an end beside the start.
                const auto stamp = parseStamp(event.end);
                const auto clock = parseClock(event.end);
                if (stamp && !stamp->dateOnly) {
                    bool kept = false;
                    const WallTime end = onWall(*stamp, zone, {}, kept);
                    minutes = static_cast<int>(
                        std::clamp<qint64>(zone.toInstant(end) - zone.toInstant(*start), 0, 1'000'000));
                } else if (clock) {
                    minutes = (*clock - start->minuteOfDay() + kDayMinutes) % kDayMinutes;
                } else {
                    ++notes.noDuration;
                }
            }
            list.push_back(minutes);
        }
    }
    return durations;
}

namespace {

/// The first and last thing on a day, in minutes of wall time.
struct Reach
{
    qint64 firstStart = 0;
    qint64 lastStart = 0;
    WallTime opens;
    WallTime closes;
    bool any = false;
};

Reach reachOf(const std::vector<std::optional<WallTime>>& starts, const std::vector<std::optional<int>>& durations,
              const Zone& zone)
{
    Reach reach;
    for (size_t at = 0; at < starts.size(); ++at) {
        if (!starts[at])
            continue;
        const WallTime start = *starts[at];
        const WallTime end = zone.toWall(zone.toInstant(start) + durations[at].value_or(0));
        if (!reach.any || zone.toInstant(start) < zone.toInstant(reach.opens))
            reach.opens = start;
        if (!reach.any || zone.toInstant(end) > zone.toInstant(reach.closes))
            reach.closes = end;
        reach.firstStart = reach.any ? std::min(reach.firstStart, start.minutes) : start.minutes;
        reach.lastStart = reach.any ? std::max(reach.lastStart, start.minutes) : start.minutes;
        reach.any = true;
    }
    return reach;
}

/// The minute in [low, high] that is nearest to the wanted one, a round one where there is.
int nearest(int wanted, int low, int high)
{
    if (low > high || (wanted >= low && wanted <= high))
        return wanted;
    for (const int step : {60, 30, 15, 5, 1}) {
        const int value = wanted < low ? (low + step - 1) / step * step : high / step * step;
        if (value >= low && value <= high)
            return value;
    }
    return wanted;
}

} // namespace

std::vector<Day> conferenceDays(const RawSchedule& raw, const std::vector<QDate>& dates, const Starts& starts,
                                const Durations& durations, const Zone& zone, TimeNotes& notes)
{
    struct Listed
    {
        Day day;
        Reach reach;
        std::optional<int> change;
    };
    std::map<QDate, Listed> listed;
    for (size_t at = 0; at < raw.days.size(); ++at) {
        const RawDay& rawDay = raw.days[at];
        if (!dates[at].isValid())
            continue;
        Listed entry;
        entry.day.date = dates[at];
        entry.day.label = rawDay.label.simplified();
        QJsonObject kept;
        rawDay.kept.writeTo(kept);
        entry.day.extra = extra::with({}, kFormat.toString(), kept);
        entry.reach = reachOf(starts[at], durations[at], zone);
        entry.change = parseClock(rawDay.change);
        const auto opens = hourOfDay(rawDay.start, zone);
        const auto closes = hourOfDay(rawDay.end, zone);
        const bool both = opens && closes && *opens < *closes;
        if (both || (opens && !closes))
            entry.day.opens = *opens;
        if (both || (closes && !opens))
            entry.day.closes = *closes;
        if (const auto old = listed.find(dates[at]); old != listed.end()) {
            // Two lists of one date, as merged files have them, are one day.
            const Reach more = entry.reach;
            Listed& first = old->second;
            if (more.any) {
                first.reach.firstStart =
                    first.reach.any ? std::min(first.reach.firstStart, more.firstStart) : more.firstStart;
                first.reach.lastStart =
                    first.reach.any ? std::max(first.reach.lastStart, more.lastStart) : more.lastStart;
                first.reach.opens = first.reach.any ? std::min(first.reach.opens, more.opens) : more.opens;
                first.reach.closes = first.reach.any ? std::max(first.reach.closes, more.closes) : more.closes;
                first.reach.any = true;
            }
            continue;
        }
        listed.emplace(dates[at], std::move(entry));
    }

    const auto change = statedDayChange(raw);
    std::vector<Day> days;
    std::optional<qint64> lastBefore;
    for (auto& [date, entry] : listed) {
        Day& day = entry.day;
        const Reach& reach = entry.reach;
        const qint64 midnight = WallTime::of(date, 0).minutes;
        qint64 low = 0;
        qint64 high = kDayMinutes - 1;
        if (lastBefore)
            low = std::max(low, *lastBefore + 1 - midnight);
        if (reach.any) {
            low = std::max(low, reach.lastStart - kDayMinutes + 1 - midnight);
            high = std::min(high, reach.firstStart - midnight);
            lastBefore = std::max(lastBefore.value_or(reach.lastStart), reach.lastStart);
        }
        const int wanted = entry.change.value_or(change.value_or(kUsualDayStart));
        day.dayStartMin = entry.change ? wanted
                          : high < 0   ? 0
                                       : nearest(wanted, static_cast<int>(std::clamp<qint64>(low, 0, kDayMinutes)),
                                                 static_cast<int>(high));

        // Without hours of its own a day is open while there is something on; with them, what it lists lies inside.
        const bool openUnknown = day.opens == WallTime{};
        const bool closeUnknown = day.closes == WallTime{};
        if (reach.any && raw.generator == kGenerator && !openUnknown && !closeUnknown) {
            // Our own file says what it means.
        } else if (reach.any) {
            const bool early = !openUnknown && zone.toInstant(reach.opens) < zone.toInstant(day.opens);
            const bool late = !closeUnknown && zone.toInstant(reach.closes) > zone.toInstant(day.closes);
            notes.hoursWidened += early || late ? 1 : 0;
            if (openUnknown || early)
                day.opens = reach.opens;
            if (closeUnknown || late)
                day.closes = reach.closes;
        } else {
            if (openUnknown)
                day.opens = day.begins();
            if (closeUnknown)
                day.closes = day.begins().plus(kDayMinutes);
        }
        if (day.closes <= day.opens)
            day.closes = std::max(day.begins().plus(kDayMinutes), day.opens.plus(60));
        days.push_back(day);
    }
    return days;
}

} // namespace rostrum::schedule_xml
