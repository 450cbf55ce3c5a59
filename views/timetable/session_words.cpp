#include "views/timetable/session_words.h"

#include "models/domain/text_direction.h"
#include "models/items/texts.h"

#include <QRegularExpression>

namespace rostrum::timetable {

SessionWords::SessionWords(const Programme& programme, const QLocale& locale)
    : m_programme(programme)
    , m_locale(locale)
    , m_timeFormat(m_locale.timeFormat(QLocale::ShortFormat))
{
    // A few locales write seconds even in their short format.
    static const QRegularExpression seconds(QStringLiteral("[^a-zA-Z' ]?\\bs{1,2}\\b"));
    m_timeFormat.remove(seconds);
}

QString SessionWords::clock(qint64 instant) const
{
    return m_locale.toString(m_programme.zone.toWall(instant).time(), m_timeFormat);
}

QString SessionWords::times(Span span) const
{
    //: A stretch of time: start, end.
    return tr("%1–%2").arg(clock(span.start), clock(span.end));
}

QString SessionWords::length(int minutes)
{
    return durationText(minutes, QLocale());
}

QString SessionWords::shortDate(QDate date) const
{
    //: Weekday, day and month of a conference day, short, in the pattern of QLocale::toString().
    return m_locale.toString(date, tr("ddd d MMM"));
}

QString SessionWords::longDate(QDate date) const
{
    //: Weekday, day and month of a conference day, in the pattern of QLocale::toString().
    return m_locale.toString(date, tr("dddd, d MMMM"));
}

QString SessionWords::room(RoomId id) const
{
    const Room* room = m_programme.rooms.find(id);
    return room == nullptr ? tr("No room") : room->name;
}

QString SessionWords::column(const Column& column) const
{
    switch (column.kind) {
    case Across::Rooms:
        break;
    case Across::People: {
        const Person* person = m_programme.people.find(column.person());
        return person == nullptr ? QString() : Programme::displayName(*person);
    }
    case Across::Tracks: {
        const Track* track = m_programme.tracks.find(column.track());
        return track == nullptr ? tr("No track") : track->name;
    }
    }
    return room(column.room());
}

QString SessionWords::people(const Session& session) const
{
    QStringList names;
    for (const Part& part : session.people) {
        const Person* person = m_programme.people.find(part.person);
        if (person != nullptr && part.role != PartRole::Reserve)
            names << isolated(Programme::displayName(*person), m_locale);
    }
    return m_locale.createSeparatedList(names);
}

QStringList SessionWords::states(const Session& session, const Placement* placement) const
{
    QStringList words;
    if (session.state == SessionState::Cancelled)
        words << tr("cancelled");
    else if (session.state != SessionState::Confirmed)
        words << tr("not confirmed");
    if (!session.isPublic)
        words << tr("not public");
    if (placement != nullptr && placement->pinned)
        words << tr("pinned");
    return words;
}

QString SessionWords::spokenPlace(const Placement& placement) const
{
    const Span span = m_programme.span(placement);
    const Day* day = m_programme.dayOf(placement.start);
    const QDate date = day != nullptr ? day->date : placement.start.date();
    //: Room, weekday, start and end of a session, read aloud by a screen reader.
    return tr("%1, %2 %3 to %4")
        .arg(room(placement.room), m_locale.standaloneDayName(date.dayOfWeek()), clock(span.start), clock(span.end));
}

QString SessionWords::spoken(const Session& session, const Placement& placement, int problems) const
{
    //: Type and title of a session, then its place and times, read aloud by a screen reader.
    QString text = tr("%1: %2, %3").arg(sessionTypeName(session.type), session.title, spokenPlace(placement));
    QStringList more = states(session, &placement);
    if (problems > 0)
        more << tr("%n problem(s)", nullptr, problems);
    for (const QString& each : std::as_const(more))
        //: Adds one more property to what is read aloud.
        text = tr("%1, %2").arg(text, each);
    return text;
}

} // namespace rostrum::timetable
