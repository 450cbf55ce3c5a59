#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace rostrum {

/// Undoes UTF-8 that was read as Windows-1252 ("Ã‰" for "É"), also where it was put in other case afterwards. Text that
/// is not damaged so comes back as it is.
[[nodiscard]] QString repairMojibake(const QString& text);

/// What a text comes down to for comparing, never for showing: words of lower-case Latin letters and digits between
/// single blanks, without accents and apostrophes. Cyrillic and Greek are spelled in Latin letters. Letters of Arabic,
/// a script that leaves short vowels out, become upper-case ones ("MHMD"), and a letter that may stand for any vowel
/// becomes `*`; the strong h is `HH`. Other scripts stay as they are, in UTF-8.
[[nodiscard]] std::string comparableText(const QString& text);

/// The words of a comparable text.
[[nodiscard]] std::vector<std::string_view> comparableWords(std::string_view text);

} // namespace rostrum
