#pragma once

#include "models/domain/ids.h"
#include "models/domain/wall_time.h"

#include <cstddef>
#include <vector>

namespace rostrum {

/// What one room, person, chapter or track has on, in order of time. Finding what overlaps a stretch looks only at what
/// lies near it.
class Timeline
{
public:
    struct Entry
    {
        Span span;
        SessionId session;
        size_t occurrence = 0; ///< Which occurrence of the session.

        auto operator<=>(const Entry&) const = default;
    };

    /// An entry of no length is left out: it meets nothing.
    void add(const Entry& entry);
    /// The same for many: `settle` before anything else is asked.
    void append(const Entry& entry);
    void settle();
    void remove(const Entry& entry);

    [[nodiscard]] bool empty() const { return m_entries.empty(); }
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    template <class Visit>
    void forOverlapping(Span span, Visit visit) const
    {
        if (span.end <= span.start)
            return;
        for (auto at = firstThatMayReach(span.start); at != m_entries.end() && at->span.start < span.end; ++at) {
            if (at->span.end > span.start)
                visit(*at);
        }
    }

private:
    [[nodiscard]] std::vector<Entry>::const_iterator firstThatMayReach(qint64 instant) const;

    std::vector<Entry> m_entries;
    qint64 m_longest = 0;
};

} // namespace rostrum
