#pragma once

#include "models/domain/conference.h"

#include <QStringList>

#include <vector>

namespace rostrum {

struct Room
{
    RoomId id;
    QString guid;
    QString name;
    QString slug;
    int position = 0;
    QString building;
    QString floor;
    int capacity = 0; ///< People; 0 where not known.
    int holds = 1;    ///< How many sessions it holds at once.
    bool stepFree = false;
    bool interpretation = false; ///< Has booths or equipment for interpreting.
    bool hidden = false;         ///< Not shown on the timetable.
    QString notes;
    QStringList equipment;
    std::vector<Window> windows; ///< When it is open; none means always.
    std::vector<RoomId> parts;   ///< The rooms that this one is joined from.
    QString extra;

    bool operator==(const Room&) const = default;
};

} // namespace rostrum
