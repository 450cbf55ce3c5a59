#pragma once

#include "models/contacts/match_record.h"

#include <string>
#include <string_view>
#include <vector>

namespace rostrum {

enum class NamePart : unsigned char { Unknown, Given, Family };

/// One word of a name, as far as names are compared by it.
struct NameWord
{
    std::string text; ///< With its particle: `delacruz`, `elhusseini`, `obrien`, `abdrahman`.
    std::string core; ///< Without particle or article: `cruz`, `husseini`; else like `text`.
    NamePart part = NamePart::Unknown;

    [[nodiscard]] bool isInitial() const { return text.size() == 1; }
    bool operator==(const NameWord&) const = default;
};

/// A whole name: its words in the order in which they were written, given names first where that is known.
struct NameWords
{
    std::vector<NameWord> words;
    int generation = 0; ///< 1 senior, 2 junior, 3 and on for III and on; 0 where nothing is said.
};

/// The words of somebody's name. Titles are left out, particles joined to what follows them; a title in the field of
/// the given name, the whole name in one field and `Family, Given` are understood.
[[nodiscard]] NameWords nameWords(const MatchRecord& record);

/// The words of a name in one piece.
[[nodiscard]] NameWords nameWords(const QString& whole);

/// One word with `abdel`, `abdul`, `abder` … before an attribute made one: `abdrahman`. Other words come back
/// unchanged.
[[nodiscard]] std::string plainServantName(std::string_view word);

} // namespace rostrum
