#include "views/paper/day_plan.h"

#include "views/paper/text/markdown.h"
#include "views/paper/text/setter.h"

#include <QColor>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace rostrum::paper {

bool isPrinted(const Session& session, bool includePrivate)
{
    return session.state != SessionState::Cancelled && (session.isPublic || includePrivate);
}

std::vector<DayPlan> planDays(const Programme& programme, bool includePrivate)
{
    std::map<QDate, DayPlan> days;
    for (const Session& session : programme.sessions) {
        if (!isPrinted(session, includePrivate))
            continue;
        for (const Placement& placement : session.placements) {
            const Day* day = programme.dayOf(placement.start);
            const QDate date = day != nullptr ? day->date : placement.start.date();
            DayPlan& plan = days[date];
            if (!plan.date.isValid()) {
                plan.date = date;
                plan.label = day != nullptr ? plainLine(day->label) : QString();
                plan.begins = day != nullptr ? day->begins() : WallTime::of(date, 0);
            }
            const Span span = programme.span(placement);
            plan.slots.push_back({&session, &placement, programme.rooms.find(placement.room),
                                  programme.tracks.find(session.track), span, programme.zone.toWall(span.end)});
        }
    }
    std::vector<DayPlan> sorted;
    for (auto& [date, plan] : days) {
        const auto key = [&](const Slot& slot) {
            return std::tuple(slot.span.start, programme.rooms.indexOf(slot.placement->room), slot.session->id.value);
        };
        std::stable_sort(plan.slots.begin(), plan.slots.end(),
                         [&](const Slot& a, const Slot& b) { return key(a) < key(b); });
        sorted.push_back(std::move(plan));
    }
    return sorted;
}

std::vector<const Person*> namedPeople(const Programme& programme, const Session& session)
{
    std::vector<const Person*> people;
    for (const Part& part : session.people) {
        const Person* person = programme.people.find(part.person);
        const bool again = std::find(people.begin(), people.end(), person) != people.end();
        if (person != nullptr && part.role != PartRole::Reserve && !again && !Programme::displayName(*person).isEmpty())
            people.push_back(person);
    }
    return people;
}

QString trackColour(const Programme& programme, const Track& track)
{
    static const std::array<QLatin1String, 12> palette{
        QLatin1String("#1f6f8b"), QLatin1String("#c8553d"), QLatin1String("#588157"), QLatin1String("#7b4b94"),
        QLatin1String("#d4a017"), QLatin1String("#2b4c7e"), QLatin1String("#a23b72"), QLatin1String("#3d8b7d"),
        QLatin1String("#8d5a2b"), QLatin1String("#5b6770"), QLatin1String("#b5533c"), QLatin1String("#4a6fa5")};
    if (QColor::isValidColor(track.colour))
        return track.colour;
    return palette[programme.tracks.indexOf(track.id) % palette.size()];
}

QString PlanWords::length(int minutes, const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    minutes = qMax(0, minutes);
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    //: A length of time: minutes
    if (hours == 0)
        return tr("%1 min").arg(plain.toString(rest));
    //: A length of time: full hours
    if (rest == 0)
        return tr("%1 h").arg(plain.toString(hours));
    //: A length of time: hours and minutes
    return tr("%1 h %2 min").arg(plain.toString(hours), plain.toString(rest));
}

QString PlanWords::time(WallTime time, const QLocale& locale)
{
    return locale.toString(time.time(), QLocale::ShortFormat);
}

QString PlanWords::timeRange(const Slot& slot, const QLocale& locale)
{
    if (slot.span.length() <= 0)
        return time(slot.placement->start, locale);
    //: From one time to another
    return tr("%1–%2").arg(time(slot.placement->start, locale), time(slot.end, locale));
}

QString PlanWords::names(const std::vector<const Person*>& people, const QLocale& locale)
{
    QStringList names;
    bool mixed = false;
    for (const Person* person : people) {
        names << plainLine(Programme::displayName(*person));
        mixed = mixed ||
                directionOf(names.back(), locale.textDirection()) != directionOf(names.front(), locale.textDirection());
    }
    if (mixed) {
        for (QString& name : names)
            name = QChar(0x2068) + name + QChar(0x2069);
    }
    //: What stands between two names in a list
    return names.join(tr(", "));
}

} // namespace rostrum::paper
