#pragma once

#include "models/domain/change_set.h"

class QWidget;

namespace rostrum {

class Details;
class Workbench;

/// The form for things of that kind, or nothing where there is none.
[[nodiscard]] Details* makeDetails(Kind kind, Workbench& bench, QWidget* parent);

} // namespace rostrum
