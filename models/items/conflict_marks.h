#pragma once

#include "models/checks/conflict.h"

namespace rostrum {

/// The value of MarkRole: 0 where nothing is wrong, 1 for a warning, 2 for an error.
[[nodiscard]] int markOf(std::optional<Severity> worst);
/// The conflicts as a tool tip, a paragraph each: markup in which the texts of others are plain. Empty where there is
/// none.
[[nodiscard]] QString toolTipOf(const std::vector<Conflict>& conflicts, const Programme& programme,
                                const QLocale& locale);

} // namespace rostrum
