#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace rostrum {

/// Texts that occur many times, each kept once and known by a number. Number 0 is the empty text.
class TextTable
{
public:
    TextTable();

    /// The number of a text, which is counted once more.
    quint32 add(std::string_view text);
    /// The number of a text, or 0 where it was never added.
    [[nodiscard]] quint32 find(std::string_view text) const;

    [[nodiscard]] std::string_view text(quint32 number) const;
    /// How often the text was added.
    [[nodiscard]] quint32 count(quint32 number) const { return m_counts[number]; }
    /// How many numbers there are, that of the empty text included.
    [[nodiscard]] size_t size() const { return m_counts.size(); }

private:
    [[nodiscard]] size_t slotOf(std::string_view text) const;
    void grow();

    std::vector<char> m_letters;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_counts;
    std::vector<quint32> m_slots; ///< Numbers at the place of their hash; 0 is free.
};

/// A hash that is the same in every run, so that results do not depend on it.
[[nodiscard]] quint64 stableHash(std::string_view text);
/// One hash of two.
[[nodiscard]] quint64 mixedHash(quint64 a, quint64 b);

} // namespace rostrum
