#pragma once

#include "models/contacts/evidence.h"
#include "models/contacts/match_pool.h"
#include "models/domain/result.h"

#include <functional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace rostrum {

/// Two records that may be one person.
struct MatchPair
{
    qint64 a = 0; ///< The smaller id.
    qint64 b = 0;
    double score = 0;       ///< Above 0.5 it is likelier that they are one person than that they are two.
    bool isCertain = false; ///< They may be merged without asking.
    EvidenceSet evidence;

    bool operator==(const MatchPair&) const = default;
};

/// Pairs of ids, the smaller first.
using IdPairs = std::set<std::pair<qint64, qint64>>;

struct MatchOptions
{
    IdPairs notTheSame = {}; ///< Somebody has said that these are two people.
    /// Told the share that is done, between 0 and 1, many times a second; false cancels.
    std::function<bool(double)> progress = {};
};

/// Everybody among the records who may be one person with another, the likeliest first. The order of the records makes
/// no difference. Pairs that are certain make whole groups: where A and B, and B and C are certain, so are A and C; a
/// pair that would bring two people with different given names into one group is likely only. Fails only when
/// cancelled.
[[nodiscard]] Result<std::vector<MatchPair>> findDuplicates(std::span<const MatchRecord> records,
                                                            const MatchOptions& options = {});

/// The same for a pool, of which pairs of two records before `firstNew` are left out.
[[nodiscard]] Result<std::vector<MatchPair>> findDuplicates(const MatchPool& pool, const MatchOptions& options = {},
                                                            size_t firstNew = 0);

/// The people that certain pairs make: groups of two ids and more, each in ascending order.
[[nodiscard]] std::vector<std::vector<qint64>> certainGroups(std::span<const MatchPair> pairs);

/// Why two records may be one person, in the language of the program: "same e-mail address, name spelled differently".
[[nodiscard]] QString reasonText(EvidenceSet evidence);

} // namespace rostrum
