#pragma once

#include "models/domain/conference.h"
#include "models/domain/wall_time.h"

#include <vector>

namespace rostrum {

/// What two stretches have in common; empty, with start == end, where that is nothing.
[[nodiscard]] Span common(Span a, Span b);
/// The same time as stretches that neither touch nor overlap, in order. Those that end before they start are left out.
[[nodiscard]] std::vector<Span> merged(std::vector<Span> spans);
/// The windows as real time, merged.
[[nodiscard]] std::vector<Span> merged(const std::vector<Window>& windows, const Zone& zone);
/// Whether one of the merged stretches holds all of `span`. A stretch of no length may lie on an edge.
[[nodiscard]] bool covers(const std::vector<Span>& mergedSpans, Span span);

} // namespace rostrum
