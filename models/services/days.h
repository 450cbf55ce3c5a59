#pragma once

#include "models/domain/conference.h"

#include <vector>

namespace rostrum {

/// A day for each date from the conference's first to its last, open from 8:00 to 22:00.
[[nodiscard]] std::vector<Day> daysOf(const Conference& conference);

} // namespace rostrum
