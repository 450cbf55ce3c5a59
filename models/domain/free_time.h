#pragma once

#include "models/domain/programme.h"

#include <vector>

namespace rostrum {

/// How many minutes sessions could still take in all rooms together: within `hours`, which do not overlap, in rooms
/// that are open and not hidden, as many at once as each room holds, and without what is taken already, with set-up and
/// clear-up. A room that is joined from others adds nothing to them. Cancelled sessions take nothing.
[[nodiscard]] qint64 freeRoomMinutes(const Programme& programme, const std::vector<Span>& hours);

} // namespace rostrum
