#include "models/checks/timeline.h"

#include <algorithm>

namespace rostrum {

void Timeline::add(const Entry& entry)
{
    if (entry.span.end <= entry.span.start)
        return;
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry), entry);
    m_longest = std::max(m_longest, entry.span.length());
}

void Timeline::append(const Entry& entry)
{
    if (entry.span.end <= entry.span.start)
        return;
    m_entries.push_back(entry);
    m_longest = std::max(m_longest, entry.span.length());
}

void Timeline::settle()
{
    std::sort(m_entries.begin(), m_entries.end());
}

void Timeline::remove(const Entry& entry)
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), entry);
    if (at == m_entries.end() || *at != entry)
        return;
    m_entries.erase(at);
    if (entry.span.length() < m_longest)
        return;
    m_longest = 0;
    for (const Entry& each : m_entries)
        m_longest = std::max(m_longest, each.span.length());
}

std::vector<Timeline::Entry>::const_iterator Timeline::firstThatMayReach(qint64 instant) const
{
    return std::partition_point(m_entries.begin(), m_entries.end(), [this, instant](const Entry& entry) {
        return entry.span.start <= instant - m_longest;
    });
}

} // namespace rostrum
