#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace rostrum {

/// A word of a text whose encoding is not known: a run of ASCII letters and of bytes beyond ASCII.
struct RawWord
{
    QByteArrayView bytes;
    int times = 0;
};

/// The distinct words that have a byte beyond ASCII, at most `most`.
[[nodiscard]] std::vector<RawWord> wordsBeyondAscii(QByteArrayView text, size_t most);

/// How much a word counts: its characters beyond ASCII, more often where it comes several times, within reason.
[[nodiscard]] double weightOf(const RawWord& word);

/// How plausible words are in an encoding.
struct Plausibility
{
    double score = 0;    ///< For each character beyond ASCII: about 1 is right, below 0 is nonsense.
    QStringList samples; ///< The words that spoke for it most.
};

/// `meaning`: what each byte means; `languages`: those written in that encoding.
[[nodiscard]] Plausibility plausibilityOfWords(const std::vector<RawWord>& words, const std::vector<char16_t>& meaning,
                                               const std::vector<const char*>& languages);

/// The same for text in which a character of East Asia may take several bytes. `text` is what was made of it.
[[nodiscard]] Plausibility plausibilityOfEastAsian(const QString& text, QByteArrayView bytes, QStringView encoding,
                                                   const char* language);

} // namespace rostrum
