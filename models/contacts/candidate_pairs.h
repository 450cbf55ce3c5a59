#pragma once

#include "models/contacts/match_pool.h"

#include <functional>
#include <vector>

namespace rostrum {

/// Two places in a pool, the smaller first.
struct CandidatePair
{
    quint32 a = 0;
    quint32 b = 0;

    auto operator<=>(const CandidatePair&) const = default;
};

/// The pairs that are worth comparing: those that share an address, a number, or two things of which one is a part of
/// the name. Sorted, each once. Pairs of two records before `firstNew` are left out. Blocks that grow large are split
/// by what else their records have in common, so that the number of pairs grows with the records and not their square.
/// `goOn` is told the share that is done; false stops the search, and then nothing is returned.
[[nodiscard]] std::vector<CandidatePair> candidatePairs(const MatchPool& pool, size_t firstNew,
                                                        const std::function<bool(double)>& goOn);

/// The same for a few new records: goes through all the others for each, which is faster than to sort them all.
[[nodiscard]] std::vector<CandidatePair> candidatePairsOfFew(const MatchPool& pool, size_t firstNew);

} // namespace rostrum
