#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

/// The weights of evidence, after Fellegi and Sunter: for each field, the logarithm to base 2 of how often one person's
/// two records agree so (m) over how often those of two people do (u). u comes from how often the value occurs among
/// the records at hand; m is set here, once, for all data.
namespace rostrum::weights {

/// Records that are thought to exist beside those at hand, so that in a short list a name is not taken for rare.
constexpr double kUnseenPeople = 500;
/// Duplicates that are expected for each record.
constexpr double kExpectedDuplicates = 0.2;
/// From this many bits on a pair is certain, if nothing forbids it.
constexpr double kCertainBits = 6;

constexpr double kOtherGiven = 14;
constexpr double kOtherFamily = 5;
/// What of kOtherGiven is given back where a birthday or a number agrees, which people of one household do not share.
constexpr double kOtherGivenOfOnePerson = 11;
/// What is given back where neither an address nor a number is shared, as the people of a household or an office do.
constexpr double kOtherGivenOfNeighbours = 5;

[[nodiscard]] inline double population(size_t records)
{
    return double(records) + kUnseenPeople;
}

/// The bits for an agreement that a share `m` of the true pairs show, and `u` of the others.
[[nodiscard]] inline double agreement(double m, double u)
{
    constexpr double kMostBits = 15;
    return std::min(std::log2(m / std::min(u, 1.0)), kMostBits);
}

/// Where the search begins: how unlikely it is that two records taken at random are one person.
[[nodiscard]] inline double prior(size_t records)
{
    return std::log2(kExpectedDuplicates / population(records));
}

} // namespace rostrum::weights
