#include "models/checks/teller.h"

#include "models/checks/rule_book.h"
#include "models/domain/text_direction.h"

#include <algorithm>
#include <set>

namespace rostrum {

QString Teller::inserted(const QString& text) const
{
    return isolated(text, m_locale);
}

QString Teller::title(SessionId id) const
{
    const Session* session = m_programme.sessions.find(id);
    if (session != nullptr && !session->title.isEmpty())
        return inserted(session->title);
    return tr("Untitled session");
}

QString Teller::titles(const Conflict& conflict) const
{
    QStringList titles;
    for (const SessionId id : conflict.sessions)
        titles << quoted(id);
    return list(titles);
}

QString Teller::people(const Conflict& conflict) const
{
    QStringList names;
    for (const PersonId id : conflict.people)
        names << person(id);
    return list(names);
}

QString Teller::end(LinkEnd end) const
{
    return end.person().isValid() ? person(end.person()) : quoted(end.session());
}

int Teller::limit(const Conflict& conflict) const
{
    return RuleBook(m_programme.checkRules).limit(conflict.kind());
}

int Teller::peopleOn(SessionId id) const
{
    std::set<PersonId> people;
    if (const Session* session = m_programme.sessions.find(id)) {
        for (const Part& part : session->people) {
            if (part.role != PartRole::Reserve && part.person.isValid())
                people.insert(part.person);
        }
    }
    return static_cast<int>(people.size());
}

int Teller::happenings(const Conflict& conflict)
{
    std::set<std::pair<SessionId, Span>> happenings;
    for (const Clash& clash : conflict.clashes)
        happenings.emplace(clash.first.session, clash.first.span);
    return static_cast<int>(happenings.size());
}

QString Teller::person(PersonId id) const
{
    const Person* person = m_programme.people.find(id);
    const QString name = person != nullptr ? Programme::displayName(*person) : QString();
    return name.isEmpty() ? tr("Somebody without a name") : inserted(name);
}

QString Teller::room(RoomId id) const
{
    const Room* room = m_programme.rooms.find(id);
    return room != nullptr ? inserted(room->name) : QString();
}

QString Teller::track(TrackId id) const
{
    const Track* track = m_programme.tracks.find(id);
    return track != nullptr ? inserted(track->name) : QString();
}

QString Teller::chapters(const std::vector<ChapterId>& ids) const
{
    QStringList names;
    for (const ChapterId id : ids) {
        if (const Chapter* chapter = m_programme.chapters.find(id))
            names << inserted(chapter->name);
    }
    return list(names);
}

QString Teller::list(const QStringList& names) const
{
    return m_locale.createSeparatedList(names);
}

QString Teller::when(Span span) const
{
    if (span.length() <= 0) {
        //: A day and a time of day: "Saturday 10:00".
        return tr("%1 %2").arg(dayName(span.start), time(span.start));
    }
    const QString from = dayName(span.start);
    const QString to = dayName(span.end - 1);
    if (from == to) {
        //: A day and a stretch of it: "Saturday 10:00–10:30".
        return tr("%1 %2–%3").arg(from, time(span.start), time(span.end));
    }
    //: From a time of one day to a time of another: "Saturday 22:00 – Sunday 06:00".
    return tr("%1 %2 – %3 %4").arg(from, time(span.start), to, time(span.end));
}

QString Teller::when(const std::vector<Span>& spans) const
{
    QStringList times;
    for (const Span span : spans) {
        const QString text = when(span);
        if (!times.contains(text))
            times << text;
    }
    return list(times);
}

QString Teller::when(const Conflict& conflict) const
{
    std::vector<Span> spans;
    for (const Clash& clash : conflict.clashes)
        spans.push_back(clash.span);
    return when(spans);
}

Span Teller::stretch(const Conflict& conflict)
{
    Span stretch = conflict.clashes.front().span;
    for (const Clash& clash : conflict.clashes)
        stretch.end = std::max(stretch.end, clash.span.end);
    return stretch;
}

QString Teller::gaps(const Conflict& conflict) const
{
    QStringList gaps;
    for (const Clash& clash : conflict.clashes) {
        //: A number of minutes, short.
        const QString gap = QCoreApplication::translate("Conflict", "%1 min").arg(number(clash.span.length()));
        if (!gaps.contains(gap))
            gaps << gap;
    }
    return list(gaps);
}

QString Teller::rooms(const Conflict& conflict, Side Clash::*side) const
{
    QStringList names;
    for (const Clash& clash : conflict.clashes) {
        const QString name = room((clash.*side).room);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return list(names);
}

QString Teller::first(const Conflict& conflict) const
{
    return held(conflict.sessions.front(), rooms(conflict, &Clash::first));
}

QString Teller::second(const Conflict& conflict) const
{
    return held(conflict.sessions.back(), rooms(conflict, &Clash::second));
}

QString Teller::quoted(SessionId id) const
{
    //: A session's title inside a sentence, in the language's own quotation marks.
    return tr("“%1”").arg(title(id));
}

QString Teller::held(SessionId session, const QString& rooms) const
{
    if (rooms.isEmpty())
        return quoted(session);
    //: A session's title and its room inside a sentence: “Opening” in Hall 1.
    return tr("“%1” in %2").arg(title(session), rooms);
}

QString Teller::time(qint64 instant) const
{
    const WallTime wall = m_programme.zone.toWall(instant);
    // The C locale, which scripts run in, would write seconds.
    QString text = m_locale.language() == QLocale::C ? wall.time().toString(QStringLiteral("HH:mm"))
                                                     : m_locale.toString(wall.time(), QLocale::ShortFormat);
    if (!wall.later)
        return text;
    //: A time of day in the hour that comes twice when clocks go back: its second passage.
    return tr("%1 (after the clocks go back)").arg(text);
}

QString Teller::dayName(qint64 instant) const
{
    const WallTime wall = m_programme.zone.toWall(instant);
    const Day* day = m_programme.dayOf(wall);
    if (day == nullptr)
        return m_locale.toString(wall.date(), QLocale::LongFormat);
    return this->day(day->date);
}

QString Teller::day(QDate date) const
{
    const auto sameWeekday = std::ranges::count_if(
        m_programme.days, [date](const Day& each) { return each.date.dayOfWeek() == date.dayOfWeek(); });
    return sameWeekday == 1 ? m_locale.dayName(date.dayOfWeek()) : m_locale.toString(date, QLocale::LongFormat);
}

} // namespace rostrum
