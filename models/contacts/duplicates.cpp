#include "models/contacts/duplicates.h"

#include "models/contacts/candidate_pairs.h"
#include "models/contacts/match_groups.h"
#include "models/contacts/pair_comparison.h"
#include "models/contacts/weights.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>

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

using Candidates = std::span<const CandidatePair>;

/// Adds to `likely` those candidates that are likelier one person than two. Stops where `goOn` says so.
void compareEach(const MatchPool& pool, PairComparer& comparer, const MatchOptions& options, Candidates candidates,
                 const std::function<bool(size_t)>& goOn, std::vector<ScoredPair>& likely)
{
    constexpr size_t kBetweenReports = 4096;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (i % kBetweenReports == 0 && !goOn(i))
            return;
        const CandidatePair& candidate = candidates[i];
        const PooledRecord& a = pool[candidate.a];
        const PooledRecord& b = pool[candidate.b];
        if (isKeptApart(options, a.id, b.id))
            continue;
        const PairComparison comparison = comparer.compare(a, b);
        if (comparison.bits > 0)
            likely.push_back({candidate, comparison});
    }
}

/// Compares the candidates, a part of them in each thread. Progress is told in the caller's thread only.
Result<std::vector<ScoredPair>> comparedInThreads(const MatchPool& pool, PairComparer& comparer,
                                                  const MatchOptions& options, Candidates candidates)
{
    constexpr size_t kWorthAThread = 50'000;
    constexpr size_t kMostThreads = 8;
    const size_t threads = std::clamp<size_t>(
        std::min<size_t>(std::thread::hardware_concurrency(), candidates.size() / kWorthAThread), 1, kMostThreads);
    const size_t share = candidates.size() / threads;
    std::vector<std::vector<ScoredPair>> found(threads);
    std::atomic<bool> isCancelled = false;
    {
        std::vector<std::jthread> others;
        others.reserve(threads - 1);
        for (size_t i = 1; i < threads; ++i) {
            const size_t count = i + 1 == threads ? candidates.size() - i * share : share;
            others.emplace_back([&, i, part = candidates.subspan(i * share, count), own = comparer]() mutable {
                compareEach(
                    pool, own, options, part, [&](size_t) { return !isCancelled; }, found[i]);
            });
        }
        const auto report = [&](size_t done) {
            if (options.progress && !options.progress(kSearchShare + (1 - kSearchShare) * double(done) / double(share)))
                isCancelled = true;
            return !isCancelled;
        };
        compareEach(pool, comparer, options, candidates.first(threads == 1 ? candidates.size() : share), report,
                    found[0]);
    }
    if (isCancelled)
        return cancelled();
    std::vector<ScoredPair> likely = std::move(found[0]);
    for (size_t i = 1; i < threads; ++i)
        likely.insert(likely.end(), found[i].begin(), found[i].end());
    return likely;
}

/// The candidates that are likelier one person than two.
Result<std::vector<ScoredPair>> likelyPairs(const MatchPool& pool, PairComparer& comparer, const MatchOptions& options,
                                            size_t firstNew)
{
    const auto searching = [&](double share) { return !options.progress || options.progress(share * kSearchShare); };
    constexpr size_t kFew = 8;
    const bool few = firstNew > 0 && pool.size() - firstNew <= kFew;
    const std::vector<CandidatePair> candidates =
        few ? candidatePairsOfFew(pool, firstNew) : candidatePairs(pool, firstNew, searching);
    return comparedInThreads(pool, comparer, options, candidates);
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
