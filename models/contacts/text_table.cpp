#include "models/contacts/text_table.h"

namespace rostrum {

namespace {

constexpr size_t kFirstSlots = 1024;

} // namespace

quint64 stableHash(std::string_view text)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const char letter : text)
        hash = (hash ^ uchar(letter)) * 0x100000001b3U;
    return mixedHash(hash, text.size());
}

quint64 mixedHash(quint64 a, quint64 b)
{
    quint64 mixed = a + 0x9e3779b97f4a7c15U * (b + 1);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

TextTable::TextTable()
    : m_ends{0}
    , m_counts{0}
    , m_slots(kFirstSlots)
{}

std::string_view TextTable::text(quint32 number) const
{
    if (number == 0)
        return {};
    const quint32 begin = m_ends[number - 1];
    return {m_letters.data() + begin, m_ends[number] - begin};
}

size_t TextTable::slotOf(std::string_view text) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = stableHash(text) & mask;
    while (m_slots[slot] != 0 && this->text(m_slots[slot]) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void TextTable::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (quint32 number = 1; number < m_counts.size(); ++number)
        m_slots[slotOf(text(number))] = number;
}

quint32 TextTable::find(std::string_view text) const
{
    return text.empty() ? 0 : m_slots[slotOf(text)];
}

quint32 TextTable::add(std::string_view text)
{
    if (text.empty())
        return 0;
    size_t slot = slotOf(text);
    if (m_slots[slot] == 0) {
        if ((m_counts.size() + 1) * 4 > m_slots.size() * 3) {
            grow();
            slot = slotOf(text);
        }
        m_letters.insert(m_letters.end(), text.begin(), text.end());
        m_ends.push_back(quint32(m_letters.size()));
        m_counts.push_back(0);
        m_slots[slot] = quint32(m_counts.size() - 1);
    }
    const quint32 number = m_slots[slot];
    ++m_counts[number];
    return number;
}

} // namespace rostrum
