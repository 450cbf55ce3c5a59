#include "views/paper/imposition.h"

#include <utility>

namespace rostrum::paper {

std::vector<Spread> saddleStitch(int pages, Binding binding)
{
    std::vector<Spread> sides;
    for (int first = 0, last = pages - 1; first < last; first += 2, last -= 2) {
        sides.push_back({last, first});
        sides.push_back({first + 1, last - 1});
    }
    if (binding == Binding::Right) {
        for (Spread& side : sides)
            std::swap(side.left, side.right);
    }
    return sides;
}

} // namespace rostrum::paper
