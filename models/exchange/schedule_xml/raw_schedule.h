#pragma once

#include "models/domain/result.h"
#include "models/domain/session.h"
#include "models/exchange/schedule_xml/kept_xml.h"

#include <QString>

#include <optional>
#include <vector>

/// A schedule.xml as it is written, before anything is made of it: texts, in the order of the file.
namespace rostrum::schedule_xml {

struct RawPerson
{
    QString guid;
    QString id;
    QString name;
    QString role;
    KeptXml kept;
};

/// A null text was not there; an empty one was there and empty.
struct RawEvent
{
    qint64 line = 0;
    QString guid;
    QString sessionGuid;
    QString id;
    QString code;
    QString room;
    QString title;
    QString subtitle;
    QString abstract;
    QString description;
    QString type;
    QString track;
    QString language;
    QString slug;
    QString url;
    QString date;
    QString start;
    QString duration;
    QString minutes; ///< Our own: the duration, where the format cannot hold it.
    QString end;
    QString state;
    QString isPublic;
    QString license;
    QString optout;
    QString recordingUrl;
    QString recordingLink;
    bool hasPersons = false;
    bool hasLinks = false;
    std::vector<RawPerson> persons;
    std::vector<Link> links;
    KeptXml kept;
    size_t roomIndex = npos; ///< Which of RawSchedule::rooms it stands under.

    static constexpr size_t npos = static_cast<size_t>(-1);
};

struct RawRoom
{
    QString name;
    QString guid;
    QString slug;
    KeptXml kept;
};

struct RawDay
{
    QString index;
    QString date;
    QString start;
    QString end;
    QString change; ///< Our own: when this day begins, HH:MM.
    QString label;
    KeptXml kept;
    std::vector<RawEvent> events;
};

struct RawTrack
{
    QString name;
    QString slug;
    QString colour;
    QString guid;
    KeptXml kept;
};

struct RawConference
{
    QString title, subtitle, acronym, venue, city, country, start, end, days, slot, dayChange, url, baseUrl, logo,
        colour;
    QString zone, language, description, release;
    KeptXml kept;
};

struct RawSchedule
{
    QString version;
    QString generator;
    QString url; ///< Where the file itself is published.
    RawConference conference;
    std::vector<RawTrack> tracks;
    std::vector<RawRoom> rooms; ///< One for each name, in order of appearance.
    std::vector<RawDay> days;
};

/// Reads the whole text of a schedule.xml; the error names line and column.
[[nodiscard]] Result<RawSchedule> readRawSchedule(const QByteArray& data);

} // namespace rostrum::schedule_xml
