#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QFont;

namespace rostrum {

enum class Appearance { System, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette& palette);

/// Gives the program its style and colours. System follows what the desktop asks for, now and when called again.
void applyTheme(QApplication& program, Appearance appearance);

/// Text that matters less, readable on the palette's window and base.
[[nodiscard]] QColor faintText(const QPalette& palette);
/// The thin lines between parts of the window.
[[nodiscard]] QColor lineColour(const QPalette& palette);
[[nodiscard]] QColor errorColour(const QPalette& palette);
[[nodiscard]] QColor warningColour(const QPalette& palette);
/// A font some steps larger than `base`, in tenths.
[[nodiscard]] QFont scaled(QFont base, int tenths, bool bold = false);

} // namespace rostrum
