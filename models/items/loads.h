#pragma once

#include "models/domain/programme.h"

#include <QLocale>

namespace rostrum {

/// How much of the time that a room or a day offers is used.
struct Load
{
    QString name;
    qint64 usedMin = 0; ///< Minutes with at least one session; cancelled ones do not count.
    qint64 openMin = 0; ///< Minutes in which sessions may be held.
};

/// One for each room that is shown, in the order of the rooms: over all days.
[[nodiscard]] std::vector<Load> roomLoads(const Programme& programme);
/// One for each day: over all rooms that are shown.
[[nodiscard]] std::vector<Load> dayLoads(const Programme& programme, const QLocale& locale);

} // namespace rostrum
