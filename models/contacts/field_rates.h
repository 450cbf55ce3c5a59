#pragma once

#include "models/contacts/name_comparison.h"

#include <vector>

namespace rostrum {

/// How often a field says something else in two records of one person, where both say something. In one list everybody
/// has one e-mail address for good, in another half of them have changed theirs: what a difference means is learned
/// from the records themselves, from those pairs that are surely one person by something else. Nobody has to label any.
struct FieldRates
{
    double email = 0;
    double phone = 0;
    double organisation = 0;
    double city = 0;
    double birthday = 0;
    std::vector<double> details; ///< By the number of the label.
};

[[nodiscard]] FieldRates learnFieldRates(const MatchPool& pool, NameComparer& names);

/// The bits that a difference takes away.
[[nodiscard]] double differenceBits(double rate);

} // namespace rostrum
