#pragma once

#include "views/paper/page.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace rostrum::paper {

/// For each font of the pages, by the name under which it stands in the PDF, the text of each character code in use.
/// QPdfWriter gives codes in the order in which the glyphs of a font are first painted; code 0 is the missing glyph.
[[nodiscard]] std::map<std::string, std::vector<QString>> glyphTextsByFont(const PrintedPages& pages);

/// A ToUnicode CMap (ISO 32000-1, 9.10.3) for two-byte codes. Codes without text are left out.
[[nodiscard]] QByteArray toUnicodeMap(const std::vector<QString>& texts);

} // namespace rostrum::paper
