#pragma once

#include <QString>
#include <QStringList>

namespace rostrum {

/// What two spellings of one word have in common: without case, accents, Arabic vowel signs and tatweel; the forms of
/// alef, ya, kaf and ta marbuta are one each, digits of other scripts are 0 to 9. For searching, never for showing.
[[nodiscard]] QString foldText(QStringView text);

/// The folded words of what somebody typed to find something.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// Whether each of the words begins or lies within `folded`, in any order.
[[nodiscard]] bool containsAllWords(const QString& folded, const QStringList& words);

/// How well the words fit a folded name: higher is better, -1 where one is missing. A word that begins the name beats
/// one that begins a word of it, and that beats one in the middle of a word.
[[nodiscard]] int matchRank(const QString& folded, const QStringList& words);

} // namespace rostrum
