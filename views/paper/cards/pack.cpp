#include "views/paper/cards/pack.h"

#include <algorithm>
#include <numeric>

namespace rostrum::paper {

std::vector<Packed> packColumns(const std::vector<qreal>& heights, qreal column)
{
    constexpr qreal kSlack = 0.01;
    std::vector<size_t> order(heights.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return heights[a] > heights[b]; });
    std::vector<Packed> packed(heights.size());
    std::vector<qreal> used;
    for (const size_t piece : order) {
        const auto free = std::find_if(used.begin(), used.end(),
                                       [&](qreal height) { return height + heights[piece] <= column + kSlack; });
        const auto at = free - used.begin();
        if (free == used.end())
            used.push_back(0);
        qreal& height = used[static_cast<size_t>(at)];
        packed[piece] = {static_cast<int>(at), height};
        height += heights[piece];
    }
    return packed;
}

} // namespace rostrum::paper
