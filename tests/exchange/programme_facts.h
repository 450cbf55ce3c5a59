#pragma once

#include "models/domain/names.h"
#include "models/domain/programme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

/// What a schedule.xml tells of a programme, as lines that can be compared: row ids left out.
namespace rostrum::test {

inline QString kept(const QString& extra)
{
    QJsonObject object =
        QJsonDocument::fromJson(extra.toUtf8()).object().value(QStringLiteral("schedule-xml")).toObject();
    // Where it came from is not what it is.
    for (const char* key : {"source", "guid", "generator", "id"})
        object.remove(QLatin1String(key));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QStringList conferenceFacts(const Programme& p)
{
    const Conference& c = p.conference;
    return {c.title,
            c.subtitle,
            c.acronym,
            c.venue,
            c.city,
            c.country,
            c.start.toString(Qt::ISODate),
            c.end.toString(Qt::ISODate),
            QString::fromUtf8(c.timezone),
            c.language,
            c.version,
            c.description,
            c.url,
            c.baseUrl,
            c.logo,
            c.colour,
            QString::number(c.dayStartMin),
            QString::number(c.slotMin),
            kept(c.extra)};
}

inline QStringList dayFacts(const Programme& p)
{
    QStringList lines;
    for (const Day& day : p.days)
        lines << QStringList{day.date.toString(Qt::ISODate),
                             QString::number(day.dayStartMin),
                             p.zone.toIso(day.opens),
                             p.zone.toIso(day.closes),
                             day.label,
                             kept(day.extra)}
                     .join(u'|');
    return lines;
}

inline QStringList roomFacts(const Programme& p)
{
    QStringList lines;
    for (const Room& room : p.rooms)
        lines << QStringList{room.name, room.guid, room.slug, kept(room.extra)}.join(u'|');
    return lines;
}

inline QStringList trackFacts(const Programme& p)
{
    QStringList lines;
    for (const Track& track : p.tracks)
        lines << QStringList{track.name, track.guid, track.slug, track.colour, kept(track.extra)}.join(u'|');
    return lines;
}

inline QStringList personFacts(const Programme& p)
{
    QStringList lines;
    for (const Person& person : p.people)
        lines << QStringList{Programme::displayName(person), person.guid, QString::number(person.sourceId),
                             kept(person.extra)}
                     .join(u'|');
    lines.sort();
    return lines;
}

/// One line for each placement.
inline QStringList slotFacts(const Programme& p)
{
    QStringList lines;
    for (const Session& s : p.sessions) {
        for (const Placement& at : s.placements) {
            const Room* room = p.rooms.find(at.room);
            const Track* track = p.tracks.find(s.track);
            QStringList facts{s.guid,
                              at.guid,
                              QString::number(at.sourceId),
                              s.code,
                              s.title,
                              s.subtitle,
                              s.abstract,
                              s.description,
                              s.type,
                              s.language,
                              track == nullptr ? QString() : track->name,
                              room == nullptr ? QString() : room->name,
                              p.zone.toIso(at.start),
                              QString::number(at.durationMin),
                              s.slug,
                              s.url,
                              s.recordingLicense,
                              QString::number(s.doNotRecord),
                              toWord(s.state),
                              QString::number(s.isPublic),
                              kept(s.extra)};
            for (const Part& part : s.people)
                facts << p.people.find(part.person)->guid + u'=' + toWord(part.role);
            for (const Link& link : s.links)
                facts << QStringList{link.url, link.title, link.type, QString::number(link.attachment)}.join(u'>');
            lines << facts.join(u'|');
        }
    }
    lines.sort();
    return lines;
}

} // namespace rostrum::test
