#pragma once

#include "models/exchange/imported_programme.h"
#include "models/exchange/schedule_xml/raw_schedule.h"
#include "models/exchange/schedule_xml/reader.h"

namespace rostrum::schedule_xml {

/// Makes a programme of what a file says: decides on zone, times, durations, days and who is who.
[[nodiscard]] ImportedProgramme interpret(RawSchedule raw, const ReadOptions& options);

} // namespace rostrum::schedule_xml
