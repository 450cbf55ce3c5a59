#pragma once

#include "models/contacts/match_pool.h"

#include <QVarLengthArray>

#include <vector>

namespace rostrum {

/// How two words of names are alike, the better the higher.
enum class WordLikeness : unsigned char {
    Different,
    Close,   ///< Alike, but rather another name: Mario and Maria, Hassan and Hussein.
    Initial, ///< One begins the other.
    Typo,
    Short, ///< A name and its short form.
    Sound, ///< The same name in another spelling or script.
    Same
};

/// What the names of two records say about their being one person.
struct NameComparison
{
    double bits = 0; ///< The logarithm (base 2) of how much likelier this is for one person than for two.
    int whole = 0;   ///< Words that found their like, other than initials.
    WordLikeness given = WordLikeness::Different; ///< The worst word among the given names that found their like.
    bool isKnown = false;                         ///< Both have a name.
    bool hasWholeGiven = false;                   ///< A given name found its like, and not by its initial only.
    bool isSpelled = false;                       ///< Some word is in another spelling.
    bool isShortened = false;                     ///< Some word is a short form.
    bool isMistyped = false;                      ///< Some word has a typing mistake.
    bool isAbbreviated = false;                   ///< Some word is an initial only.
    bool isPartial = false;                       ///< One name has a word more.
    bool isSwapped = false;                       ///< Given and family name have changed places.
    bool givenDiffers = false;                    ///< Another given name.
    bool givenUnclear = false; ///< A given name that is alike but not the same, or is not told at all.
    bool familyDiffers = false;
};

/// Compares names of one pool, and remembers how its words are alike.
class NameComparer
{
public:
    explicit NameComparer(const MatchPool& pool);

    /// The same whichever record comes first.
    [[nodiscard]] NameComparison compare(const PooledRecord& a, const PooledRecord& b);
    [[nodiscard]] WordLikeness compareWords(quint32 a, quint32 b);

private:
    using Words = std::span<const PooledWord>;
    using Rest = QVarLengthArray<const PooledWord*, 12>;
    struct Match
    {
        WordLikeness likeness = WordLikeness::Different;
        PooledWord a;
        PooledWord b;
    };
    /// Which words go together, each once, and those that found no like.
    struct Alignment
    {
        QVarLengthArray<Match, 12> matches;
        Rest restOfA;
        Rest restOfB;
    };

    [[nodiscard]] Alignment align(Words a, Words b);
    void weighMatches(const Alignment& alignment, NameComparison& result) const;
    /// Words of one side that were written together on the other count as matched.
    void takeJoined(Rest& apart, Rest& whole, NameComparison& result) const;
    /// Words on both sides that have nothing to do with each other: two people, unless it is the surname that changed.
    void weighConflict(const Alignment& alignment, NameComparison& result);
    [[nodiscard]] NameComparison compare(Words a, Words b);
    [[nodiscard]] WordLikeness likenessOf(quint32 a, quint32 b) const;
    [[nodiscard]] WordLikeness textLikeness(quint32 a, quint32 b) const;
    [[nodiscard]] double bitsOf(WordLikeness likeness, quint32 a, quint32 b) const;
    /// The place of the first of two words that are one with `whole` when written together, or -1.
    [[nodiscard]] int joined(const Rest& apart, const PooledWord& whole) const;

    const MatchPool& m_pool;
    double m_people;
    /// What was worked out lately; a pair of words has one place, which another may take.
    struct Known
    {
        quint64 words = 0;
        WordLikeness likeness = WordLikeness::Different;
    };
    std::vector<Known> m_known;
};

} // namespace rostrum
