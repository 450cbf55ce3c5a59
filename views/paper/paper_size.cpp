#include "views/paper/paper_size.h"

#include "views/paper/page.h"

#include <utility>

namespace rostrum::paper {

namespace {

/// Its short side and its long one.
std::pair<qreal, qreal> sides(PaperSize paper)
{
    constexpr qreal kInch = 72;
    switch (paper) {
    case PaperSize::A4:
        return {mm(210), mm(297)};
    case PaperSize::Letter:
        return {8.5 * kInch, 11 * kInch};
    case PaperSize::A3:
        return {mm(297), mm(420)};
    case PaperSize::Tabloid:
        return {11 * kInch, 17 * kInch};
    }
    Q_UNREACHABLE();
}

} // namespace

QSizeF sheetSize(PaperSize paper, Orientation orientation)
{
    const auto [shortSide, longSide] = sides(paper);
    return orientation == Orientation::Landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
}

bool isLarge(PaperSize paper)
{
    return paper == PaperSize::A3 || paper == PaperSize::Tabloid;
}

} // namespace rostrum::paper
