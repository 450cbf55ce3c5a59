#pragma once

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rostrum {

/// The rows of one kind, in their order, found by id in constant time. `Row` has a member `id`.
template <class Row>
class Table
{
public:
    using IdType = decltype(Row::id);

    Table() = default;
    explicit Table(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {
        reindex();
    }

    [[nodiscard]] const Row* find(IdType id) const
    {
        const auto at = m_index.find(id);
        return at == m_index.end() ? nullptr : &m_rows[at->second];
    }
    /// Replaces the row with that id, or appends it.
    void put(Row row)
    {
        const auto at = m_index.find(row.id);
        if (at != m_index.end()) {
            m_rows[at->second] = std::move(row);
            return;
        }
        m_index.emplace(row.id, m_rows.size());
        m_rows.push_back(std::move(row));
    }
    void remove(IdType id)
    {
        const auto at = m_index.find(id);
        if (at == m_index.end())
            return;
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at->second));
        reindex();
    }
    /// Costs one look at each row where they stand in order already, as after most changes.
    template <class Less>
    void sort(Less less)
    {
        if (std::is_sorted(m_rows.begin(), m_rows.end(), less))
            return;
        std::stable_sort(m_rows.begin(), m_rows.end(), less);
        reindex();
    }

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] const Row& operator[](size_t row) const { return m_rows[row]; }
    /// The row's place, or size() where it is not there.
    [[nodiscard]] size_t indexOf(IdType id) const
    {
        const auto at = m_index.find(id);
        return at == m_index.end() ? m_rows.size() : at->second;
    }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }

    bool operator==(const Table& other) const { return m_rows == other.m_rows; }

private:
    void reindex()
    {
        m_index.clear();
        m_index.reserve(m_rows.size());
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_index.emplace(m_rows[row].id, row);
    }

    std::vector<Row> m_rows;
    std::unordered_map<IdType, size_t> m_index;
};

} // namespace rostrum
