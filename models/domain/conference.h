#pragma once

#include "models/domain/ids.h"
#include "models/domain/wall_time.h"

#include <QDate>
#include <QString>

namespace rostrum {

/// What the whole file is about. There is exactly one.
struct Conference
{
    QString guid;
    QString title;
    QString subtitle;
    QString acronym;
    QString venue;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2.
    QDate start;
    QDate end;
    QByteArray timezone; ///< IANA name.
    QString language;    ///< BCP 47 tag of the programme's texts, empty where not said.
    QString version;     ///< Which state of the programme this is, as the source named it.
    QString description;
    QString url;
    QString baseUrl;
    QString logo;
    QString colour;        ///< `#rrggbb`, empty where not chosen.
    int dayStartMin = 240; ///< Minutes after midnight at which a conference day begins; what comes before belongs to
                           ///< the evening before.
    int slotMin = 5;       ///< The grid that sessions snap to.
    int changeoverMin = 0; ///< What a speaker needs between two rooms; 0 asks for nothing.
    QString extra;         ///< What a source knew and Rostrum does not, kept for the way out.

    bool operator==(const Conference&) const = default;
};

/// One day of the conference: its date, the hour at which it begins, and when sessions may be held.
struct Day
{
    DayId id;
    QDate date;
    int dayStartMin = 240;
    WallTime opens;
    WallTime closes;
    QString label;
    QString extra;

    /// The first minute that belongs to this day.
    [[nodiscard]] WallTime begins() const { return WallTime::of(date, dayStartMin); }

    bool operator==(const Day&) const = default;
};

struct Window
{
    WallTime start;
    WallTime end;

    bool operator==(const Window&) const = default;
};

/// A strand of the programme.
struct Track
{
    TrackId id;
    QString guid;
    QString name;
    QString slug;
    QString colour; ///< `#rrggbb`; empty takes one by position.
    int position = 0;
    bool checkOverlap = false; ///< Its sessions should not run at the same time.
    QString extra;

    bool operator==(const Track&) const = default;
};

/// A state of the programme that was kept under a name.
struct Release
{
    ReleaseId id;
    QString guid;
    QString name;
    QString comment;
    QString madeAt; ///< UTC, ISO 8601.

    bool operator==(const Release&) const = default;
};

} // namespace rostrum
