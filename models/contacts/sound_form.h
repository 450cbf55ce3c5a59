#pragma once

#include <string>
#include <string_view>

namespace rostrum {

/// How a word of a name sounds, roughly, so that spellings of one name in several languages and scripts meet:
/// Mohammed, Muhammad and محمد have the same consonants, and vowels that agree.
struct SoundForm
{
    std::string consonants; ///< One letter for each sound; doubled ones once.
    std::string vowels;     ///< The vowels before, between and behind the consonants, each run ended by `|`.
    bool isAbjad = false;   ///< Written without its short vowels.

    bool operator==(const SoundForm&) const = default;
};

/// The sound of one word of a comparable text.
[[nodiscard]] SoundForm soundForm(std::string_view written);

/// Whether two words with the same consonants can be one name: Khaled and Khalid can, Hassan and Hussein, or Samir and
/// Samira, cannot.
[[nodiscard]] bool vowelsAgree(const SoundForm& a, const SoundForm& b);

/// A letter that stands for all letters which may begin the same name in another spelling.
[[nodiscard]] char initialClass(std::string_view word);

} // namespace rostrum
