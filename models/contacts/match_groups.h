#pragma once

#include "models/contacts/candidate_pairs.h"
#include "models/contacts/pair_comparison.h"

#include <functional>
#include <vector>

namespace rostrum {

struct ScoredPair
{
    CandidatePair pair;
    PairComparison comparison;
};

/// Adds the pairs that a third record speaks for: where A and B, and B and C are strongly alike, A and C may be one
/// person too, though less of it shows between them.
void addBridged(const MatchPool& pool, PairComparer& comparer, std::vector<ScoredPair>& pairs,
                const std::function<bool(const CandidatePair&)>& isKeptApart);

/// Makes the certain pairs agree with each other. Beginning with the strongest, records are put into groups; a group is
/// never joined to another where any two of their members are forbidden to be one or `isKeptApart`, and then the pair
/// that asked for it is likely only. Afterwards all pairs within a group are certain, and those that were not among
/// `pairs` are added.
void closeGroups(const MatchPool& pool, PairComparer& comparer, std::vector<ScoredPair>& pairs,
                 const std::function<bool(const CandidatePair&)>& isKeptApart);

} // namespace rostrum
