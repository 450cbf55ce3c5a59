#pragma once

#include <string_view>

namespace rostrum {

/// Whether two given names (words of a comparable text) are known as a name and its short form, or as two short forms
/// of one name: Robert and Bob, Concepción and Concha, Reynaldo and Rey, عبد الرحمن and Abdo.
[[nodiscard]] bool isShortName(std::string_view a, std::string_view b);

/// Whether the word is a given name that the table knows. Two known ones that are not related are two names, however
/// little they differ: Mario and Maria.
[[nodiscard]] bool isKnownName(std::string_view word);

/// The full name that a short form stands for most often, else the word.
[[nodiscard]] std::string_view fullNameOf(std::string_view word);

} // namespace rostrum
