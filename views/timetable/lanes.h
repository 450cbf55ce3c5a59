#pragma once

#include "models/domain/wall_time.h"

#include <vector>

namespace rostrum::timetable {

/// Where one of several spans in a column stands beside those that it overlaps.
struct LanePlace
{
    int lane = 0;
    int span = 1; ///< How many lanes it takes: it widens over those that stay free beside it.
    int lanes = 1;

    bool operator==(const LanePlace&) const = default;
};

/// Lays spans that overlap beside one another, with as few lanes as will do for each group that hangs together. Gives a
/// place for each span, in their order. The spans are sorted by start. Each is treated as at least `shortest` long, so
/// that what has no length does not lie on what starts with it.
[[nodiscard]] std::vector<LanePlace> assignLanes(const std::vector<Span>& sorted, qint64 shortest = 1);

} // namespace rostrum::timetable
