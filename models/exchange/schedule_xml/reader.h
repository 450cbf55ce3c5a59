#pragma once

#include "models/domain/result.h"
#include "models/exchange/imported_programme.h"

class QIODevice;

namespace rostrum {

struct ReadOptions
{
    /// The zone of the conference that the file goes into; taken where the file neither names one nor contradicts it.
    QByteArray timezone;
};

/// Reads a schedule.xml as Pentabarf, frab, pretalx, OSEM, wafer, the voc tools, FOSDEM and Rostrum write it. What must
/// be assumed is told in the notes. A file that is broken, is something else, or declares entities is refused as a
/// whole with a sentence that names line and column where there is one. The device is open for reading. Format:
/// https://c3voc.de/wiki/schedule
[[nodiscard]] Result<ImportedProgramme> readScheduleXml(QIODevice& device, const ReadOptions& options);

} // namespace rostrum
