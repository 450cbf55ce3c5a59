#pragma once

#include "models/contacts/duplicates.h"

namespace rostrum {

/// Holds those who are there already, and finds them again among rows that are to be imported.
class Matcher
{
public:
    Matcher() = default;
    explicit Matcher(MatchPool existing)
        : m_pool(std::move(existing))
    {}

    /// Adds somebody who is there already.
    void add(const MatchRecord& record) { m_pool.add(record); }
    [[nodiscard]] size_t size() const { return m_pool.size(); }

    /// Which of the rows may be somebody who is there, or another row; the likeliest first. The rows are among those
    /// that are there afterwards. Their ids must not be in use.
    [[nodiscard]] Result<std::vector<MatchPair>> match(std::span<const MatchRecord> rows,
                                                       const MatchOptions& options = {})
    {
        const size_t firstNew = m_pool.size();
        for (const MatchRecord& row : rows)
            m_pool.add(row);
        return findDuplicates(m_pool, options, firstNew);
    }

private:
    MatchPool m_pool;
};

} // namespace rostrum
