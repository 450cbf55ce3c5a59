#include "models/contacts/duplicates.h"

#include "models/contacts/candidate_pairs.h"
#include "models/contacts/match_groups.h"
#include "models/contacts/pair_comparison.h"
#include "models/contacts/weights.h"

#include <QCoreApplication>

#include <algorithm>

namespace rostrum {

namespace {

/// Which part of the work the search for candidates is.
constexpr double kSearchShare = 0.5;

Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Matching", "Looking for duplicates was cancelled. Nothing has changed.")};
}

bool isKeptApart(const MatchOptions& options, qint64 a, qint64 b)
{
    return !options.notTheSame.empty() && options.notTheSame.contains({std::min(a, b), std::max(a, b)});
}

/// The candidates that are likelier one person than two.
Result<std::vector<ScoredPair>> likelyPairs(const MatchPool& pool, PairComparer& comparer, const MatchOptions& options,
                                            size_t firstNew)
{
    constexpr size_t kBetweenReports = 4096;
    const auto searching = [&](double share) { return !options.progress || options.progress(share * kSearchShare); };
    constexpr size_t kFew = 8;
    const bool few = firstNew > 0 && pool.size() - firstNew <= kFew;
    const std::vector<CandidatePair> candidates =
        few ? candidatePairsOfFew(pool, firstNew) : candidatePairs(pool, firstNew, searching);
    std::vector<ScoredPair> likely;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (i % kBetweenReports == 0 && options.progress &&
            !options.progress(kSearchShare + (1 - kSearchShare) * double(i) / double(candidates.size())))
            return cancelled();
        const CandidatePair& candidate = candidates[i];
        const PooledRecord& a = pool[candidate.a];
        const PooledRecord& b = pool[candidate.b];
        if (isKeptApart(options, a.id, b.id))
            continue;
        const PairComparison comparison = comparer.compare(a, b);
        if (comparison.bits > 0)
            likely.push_back({candidate, comparison});
    }
    return likely;
}

} // namespace

Result<std::vector<MatchPair>> findDuplicates(const MatchPool& pool, const MatchOptions& options, size_t firstNew)
{
    if (options.progress && !options.progress(0))
        return cancelled();
    PairComparer comparer(pool);
    Result<std::vector<ScoredPair>> likely = likelyPairs(pool, comparer, options, firstNew);
    if (!likely)
        return likely.error();
    const auto isApart = [&](const CandidatePair& pair) {
        return isKeptApart(options, pool[pair.a].id, pool[pair.b].id);
    };
    addBridged(pool, comparer, likely.value(), isApart);
    closeGroups(pool, comparer, likely.value(), isApart);
    std::vector<MatchPair> pairs;
    pairs.reserve(likely->size());
    for (const ScoredPair& each : *likely) {
        if (std::max(each.pair.a, each.pair.b) < firstNew)
            continue;
        const auto [a, b] = std::minmax(pool[each.pair.a].id, pool[each.pair.b].id);
        pairs.push_back(
            {a, b, PairComparer::score(each.comparison.bits), each.comparison.isCertain, each.comparison.evidence});
    }
    std::sort(pairs.begin(), pairs.end(), [](const MatchPair& left, const MatchPair& right) {
        if (left.score != right.score)
            return left.score > right.score;
        return std::pair(left.a, left.b) < std::pair(right.a, right.b);
    });
    if (options.progress && !options.progress(1))
        return cancelled();
    return pairs;
}

Result<std::vector<MatchPair>> findDuplicates(std::span<const MatchRecord> records, const MatchOptions& options)
{
    MatchPool pool;
    pool.reserve(records.size());
    for (const MatchRecord& record : records)
        pool.add(record);
    return findDuplicates(pool, options);
}

} // namespace rostrum
