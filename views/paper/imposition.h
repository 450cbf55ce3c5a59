#pragma once

#include <vector>

namespace rostrum::paper {

/// The edge at which a booklet is bound: left for scripts read from the left, right for those read from the right.
enum class Binding { Left, Right };

/// The two pages that lie side by side on one side of a sheet; pages count from 0.
struct Spread
{
    int left = 0;
    int right = 0;

    bool operator==(const Spread&) const = default;
};

/// Pages padded to what folded sheets hold.
[[nodiscard]] constexpr int paddedToSheets(int pages)
{
    return (pages + 3) / 4 * 4;
}

/// The order of pages for sheets that are laid on one another, folded once and stapled in the fold: front and back of
/// the outermost sheet first. Both sides stand upright when the printer turns the sheet on its short edge.
/// `pages` must be a multiple of four.
[[nodiscard]] std::vector<Spread> saddleStitch(int pages, Binding binding);

} // namespace rostrum::paper
