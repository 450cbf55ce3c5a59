#pragma once

#include <QSizeF>

namespace rostrum::paper {

enum class PaperSize { A4, Letter, A3, Tabloid };
enum class Orientation { Landscape, Portrait };

/// The exact size of a sheet in points.
[[nodiscard]] QSizeF sheetSize(PaperSize paper, Orientation orientation);
/// Whether it is twice the size of what lies in an office's printer: read from further away.
[[nodiscard]] bool isLarge(PaperSize paper);

} // namespace rostrum::paper
