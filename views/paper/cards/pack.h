#pragma once

#include <QtGlobal>

#include <vector>

namespace rostrum::paper {

/// Where a piece lies: in which column of equal width, counted over all sheets, and how far down.
struct Packed
{
    int column = 0;
    qreal top = 0;

    bool operator==(const Packed&) const = default;
};

/// Fills columns of that height with pieces, the highest first and each into the first column that has room for it,
/// which wastes little paper and puts pieces of one height side by side to be cut together. Answers in the order of
/// `heights`. None may be higher than a column.
[[nodiscard]] std::vector<Packed> packColumns(const std::vector<qreal>& heights, qreal column);

} // namespace rostrum::paper
