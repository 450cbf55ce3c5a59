#include "models/contacts/match_groups.h"

#include "models/contacts/duplicates.h"
#include "models/contacts/weights.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace rostrum {

namespace {

/// A group of more is rather a fault of the data than one person so many times.
constexpr size_t kLargestGroup = 40;

class Groups
{
public:
    Groups(const MatchPool& pool, PairComparer& comparer, const std::function<bool(const CandidatePair&)>& isKeptApart)
        : m_pool(pool)
        , m_comparer(comparer)
        , m_isKeptApart(isKeptApart)
    {}

    /// Whether the two are in one group now.
    bool join(const CandidatePair& pair)
    {
        const quint32 a = groupOf(pair.a);
        const quint32 b = groupOf(pair.b);
        if (a == b)
            return true;
        const std::vector<quint32>& left = m_members[a];
        const std::vector<quint32>& right = m_members[b];
        if (left.size() + right.size() > kLargestGroup)
            return false;
        for (const quint32 one : left)
            for (const quint32 other : right)
                if (!mayJoin(one, other))
                    return false;
        for (const quint32 other : right)
            m_groups[other] = a;
        m_members[a].insert(m_members[a].end(), right.begin(), right.end());
        m_members.erase(b);
        return true;
    }

    [[nodiscard]] bool areOne(const CandidatePair& pair) const
    {
        const auto a = m_groups.find(pair.a);
        const auto b = m_groups.find(pair.b);
        return a != m_groups.end() && b != m_groups.end() && a->second == b->second;
    }

    template <class Function>
    void forPairs(const Function& function) const
    {
        for (const auto& [group, members] : m_members)
            for (size_t i = 0; i < members.size(); ++i)
                for (size_t j = i + 1; j < members.size(); ++j)
                    function(CandidatePair{std::min(members[i], members[j]), std::max(members[i], members[j])});
    }

private:
    quint32 groupOf(quint32 record)
    {
        const auto [found, isNew] = m_groups.try_emplace(record, record);
        if (isNew)
            m_members[record] = {record};
        return found->second;
    }

    [[nodiscard]] bool mayJoin(quint32 a, quint32 b)
    {
        const CandidatePair pair{std::min(a, b), std::max(a, b)};
        return !m_isKeptApart(pair) && !m_comparer.compare(m_pool[pair.a], m_pool[pair.b]).isForbidden;
    }

    const MatchPool& m_pool;
    PairComparer& m_comparer;
    const std::function<bool(const CandidatePair&)>& m_isKeptApart;
    std::unordered_map<quint32, quint32> m_groups;
    std::map<quint32, std::vector<quint32>> m_members;
};

} // namespace

void addBridged(const MatchPool& pool, PairComparer& comparer, std::vector<ScoredPair>& pairs,
                const std::function<bool(const CandidatePair&)>& isKeptApart)
{
    constexpr double kStrong = 6;        ///< Bits of a link that may be part of a bridge.
    constexpr double kLost = 6;          ///< Bits that go lost over a bridge.
    constexpr double kContradicts = -18; ///< Bits that no bridge outweighs.
    constexpr size_t kMostLinks = 16;
    std::unordered_map<quint32, std::vector<std::pair<quint32, double>>> links;
    std::vector<CandidatePair> known;
    known.reserve(pairs.size());
    for (const ScoredPair& each : pairs) {
        known.push_back(each.pair);
        if (each.comparison.bits < kStrong)
            continue;
        links[each.pair.a].emplace_back(each.pair.b, each.comparison.bits);
        links[each.pair.b].emplace_back(each.pair.a, each.comparison.bits);
    }
    std::sort(known.begin(), known.end());
    std::map<CandidatePair, double> bridges;
    for (const auto& [middle, ends] : links) {
        if (ends.size() > kMostLinks)
            continue;
        for (size_t i = 0; i < ends.size(); ++i) {
            for (size_t j = i + 1; j < ends.size(); ++j) {
                const CandidatePair pair{std::min(ends[i].first, ends[j].first),
                                         std::max(ends[i].first, ends[j].first)};
                if (std::binary_search(known.begin(), known.end(), pair))
                    continue;
                double& best = bridges[pair];
                best = std::max(best, std::min(ends[i].second, ends[j].second) - kLost);
            }
        }
    }
    for (const auto& [pair, bits] : bridges) {
        if (bits <= 0 || isKeptApart(pair))
            continue;
        PairComparison comparison = comparer.compare(pool[pair.a], pool[pair.b]);
        if (comparison.bits < kContradicts)
            continue;
        comparison.bits = std::max(comparison.bits, bits);
        comparison.evidence |= Evidence::ThroughOthers;
        comparison.isCertain = false;
        pairs.push_back({pair, comparison});
    }
}

void closeGroups(const MatchPool& pool, PairComparer& comparer, std::vector<ScoredPair>& pairs,
                 const std::function<bool(const CandidatePair&)>& isKeptApart)
{
    const auto idsOf = [&](const CandidatePair& pair) { return std::minmax(pool[pair.a].id, pool[pair.b].id); };
    std::sort(pairs.begin(), pairs.end(), [&](const ScoredPair& left, const ScoredPair& right) {
        if (left.comparison.bits != right.comparison.bits)
            return left.comparison.bits > right.comparison.bits;
        return std::pair<qint64, qint64>(idsOf(left.pair)) < std::pair<qint64, qint64>(idsOf(right.pair));
    });
    Groups groups(pool, comparer, isKeptApart);
    for (const ScoredPair& each : pairs)
        if (each.comparison.isCertain)
            groups.join(each.pair);

    std::vector<CandidatePair> known;
    known.reserve(pairs.size());
    for (ScoredPair& each : pairs) {
        known.push_back(each.pair);
        const bool together = groups.areOne(each.pair);
        if (together && !each.comparison.isCertain)
            each.comparison.evidence |= Evidence::ThroughOthers;
        each.comparison.isCertain = together;
        if (together)
            each.comparison.bits = std::max(each.comparison.bits, weights::kCertainBits);
    }
    std::sort(known.begin(), known.end());
    groups.forPairs([&](const CandidatePair& pair) {
        if (std::binary_search(known.begin(), known.end(), pair))
            return;
        PairComparison comparison = comparer.compare(pool[pair.a], pool[pair.b]);
        comparison.bits = std::max(comparison.bits, weights::kCertainBits);
        comparison.evidence |= Evidence::ThroughOthers;
        comparison.isCertain = true;
        pairs.push_back({pair, comparison});
    });
}

std::vector<std::vector<qint64>> certainGroups(std::span<const MatchPair> pairs)
{
    std::unordered_map<qint64, qint64> first;
    const auto rootOf = [&first](qint64 id) {
        while (first.contains(id) && first[id] != id)
            id = first[id];
        return id;
    };
    for (const MatchPair& pair : pairs) {
        if (!pair.isCertain)
            continue;
        const auto [low, high] = std::minmax({rootOf(pair.a), rootOf(pair.b)});
        first[low] = low;
        first[high] = low;
    }
    std::map<qint64, std::vector<qint64>> members;
    for (const MatchPair& pair : pairs) {
        if (!pair.isCertain)
            continue;
        std::vector<qint64>& group = members[rootOf(pair.a)];
        group.push_back(pair.a);
        group.push_back(pair.b);
    }
    std::vector<std::vector<qint64>> groups;
    groups.reserve(members.size());
    for (auto& [root, group] : members) {
        std::sort(group.begin(), group.end());
        group.erase(std::unique(group.begin(), group.end()), group.end());
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace rostrum
