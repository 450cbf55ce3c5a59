#pragma once

#include <QString>

#include <vector>

namespace rostrum {

/// Which letters a language has, and which of them stand beside each other. Learnt when it is first asked for from the
/// names of countries and languages that come with ICU (Unicode's CLDR): words that look like those in a
/// list of contacts, in every language, without a word list of our own.
class LetterModel
{
public:
    /// The model of a language of CLDR such as "fr". Made once, from whichever thread.
    static const LetterModel& of(const char* language);

    /// How well a letter fits between its neighbours; 0 stands for the edge of a word. From -1, not a letter of the
    /// language, to 1: it has been seen with both.
    [[nodiscard]] double fit(char16_t before, char16_t letter, char16_t after) const;
    /// Whether the language writes the character in one of the names.
    [[nodiscard]] bool hasSeen(char16_t letter) const;

private:
    explicit LetterModel(const char* language);
    void learnTable(const char* package, const char* language, const char* table);
    void learn(const QString& words);

    std::vector<quint32> m_pairs;     ///< Sorted; the first letter is in the upper half.
    std::vector<char16_t> m_seen;     ///< Sorted.
    std::vector<char16_t> m_alphabet; ///< Sorted: those seen, and the exemplar characters.
};

} // namespace rostrum
