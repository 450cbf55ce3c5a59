#pragma once

#include "models/checks/conflict.h"

namespace rostrum {

/// When conflicts of that kind come up, in a sentence, translated: for the table in which an organiser sets them.
[[nodiscard]] QString meaningOf(ConflictKind kind);

} // namespace rostrum
