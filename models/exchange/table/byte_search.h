#pragma once

#include <QtAlgorithms>
#include <QtGlobal>

#include <array>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace rostrum {

/// Finds the first of up to four bytes, sixteen at a time where the processor can.
class ByteSearch
{
public:
    explicit ByteSearch(std::array<char, 4> wanted)
        : m_wanted(wanted)
#ifdef __SSE2__
        , m_blocks{_mm_set1_epi8(wanted[0]), _mm_set1_epi8(wanted[1]), _mm_set1_epi8(wanted[2]),
                   _mm_set1_epi8(wanted[3])}
#endif
    {}

    /// The place of the first wanted byte in [from, size), or `size`.
    [[nodiscard]] qsizetype find(const char* text, qsizetype from, qsizetype size) const
    {
#ifdef __SSE2__
        for (; from + 16 <= size; from += 16) {
            const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + from));
            const __m128i hit =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, m_blocks[0]), _mm_cmpeq_epi8(block, m_blocks[1])),
                             _mm_or_si128(_mm_cmpeq_epi8(block, m_blocks[2]), _mm_cmpeq_epi8(block, m_blocks[3])));
            if (const int mask = _mm_movemask_epi8(hit); mask != 0)
                return from + qCountTrailingZeroBits(static_cast<quint32>(mask));
        }
#endif
        for (; from < size; ++from) {
            const char byte = text[from];
            if (byte == m_wanted[0] || byte == m_wanted[1] || byte == m_wanted[2] || byte == m_wanted[3])
                return from;
        }
        return size;
    }

private:
    std::array<char, 4> m_wanted;
#ifdef __SSE2__
    __m128i m_blocks[4];
#endif
};

/// The place of `byte` in [from, size), or `size`.
inline qsizetype findByte(const char* text, char byte, qsizetype from, qsizetype size)
{
    if (from >= size)
        return size;
    const void* hit = std::memchr(text + from, byte, static_cast<size_t>(size - from));
    return hit ? static_cast<const char*>(hit) - text : size;
}

} // namespace rostrum
