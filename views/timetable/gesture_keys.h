#pragma once

#include "views/dialogs/shortcuts_dialog.h"

namespace rostrum::timetable {

/// The keys and the mouse on the timetable, as far as no action has them: for the sheet of keys.
[[nodiscard]] std::vector<ShortcutGroup> gestureKeys();

} // namespace rostrum::timetable
