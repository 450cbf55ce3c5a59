#pragma once

#include "models/domain/conference.h"
#include "models/domain/room.h"
#include "models/domain/session.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rostrum {

/// Somebody named in a file. Within one file a person is known by guid, else by name.
struct ImportedPerson
{
    QString guid; ///< Empty where the file gives none.
    qint64 sourceId = -1;
    QString name; ///< NFC, trimmed, inner white space simplified; never empty.
    QString extra;
};

struct ImportedPart
{
    size_t person = 0;            ///< Index into ImportedProgramme::people.
    std::optional<PartRole> role; ///< Nothing where the format does not say.
};

/// One slot of a programme as a file gives it. A null text means that the file is silent, an empty one that it says
/// "nothing".
struct ImportedEvent
{
    qint64 line = 0;     ///< Where it stands in the file, from 1; 0 where unknown.
    QString guid;        ///< Unique within the file; empty where the file gives none.
    QString sessionGuid; ///< Where the file says that this is a further slot of that session.
    qint64 sourceId = -1;
    QString code;
    QString title;
    QString subtitle;
    QString abstract;    ///< Markdown.
    QString description; ///< Markdown.
    QString language;
    QString type;
    QString track; ///< Name; see ImportedProgramme::tracks.
    QString room;  ///< Name; empty where the file names none.
    QString slug;
    QString url;
    QString recordingLicense;
    std::optional<bool> doNotRecord;
    std::optional<WallTime> start; ///< Nothing where the file has no usable time: the session is unscheduled.
    std::optional<int> durationMin;
    std::optional<std::vector<ImportedPart>> people; ///< Each person once, in order; nothing where the file is silent.
    std::optional<std::vector<Link>> links;          ///< Without ids.
    std::optional<SessionState> state;               ///< Only where the file says it.
    std::optional<bool> isPublic;
    QString extra;
};

/// A programme as it stands in a file of any format: values without row ids. What to write is worked out by
/// planImport().
struct ImportedProgramme
{
    QString format;        ///< `schedule-xml`, …: the key under which `extra` members keep what they keep.
    Conference conference; ///< Empty members, and a slotMin of 0, are what the file is silent about; `timezone` is set.
    std::vector<Day> days; ///< In order of date, each date once.
    std::vector<Room> rooms;
    std::vector<Track> tracks;
    std::vector<ImportedPerson> people;
    std::vector<ImportedEvent> events;
    QStringList notes; ///< Translated sentences: what had to be assumed.
};

} // namespace rostrum
