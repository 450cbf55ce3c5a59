#include "views/paper/timetable/sheet_plan.h"

#include <algorithm>
#include <cmath>

namespace rostrum::paper {

namespace {

constexpr qint64 kHour = 60;
/// A day of an hour is not stretched over all of the paper.
constexpr qreal kMostPerMinute = 4;
constexpr qreal kMostColumn = 200;

/// What share of the sessions can be read in boxes of that scale.
qreal readable(const DayGrid& grid, const std::vector<CellNeed>& needs, qreal column, qreal perMinute, qreal size,
               bool everything)
{
    int all = 0;
    int fitting = 0;
    for (const GridCell& cell : grid.cells) {
        if (cell.slot->session->isBreak())
            continue;
        ++all;
        const qreal width = column * cell.columns / cell.lanes - kCellBefore - kCellAfter;
        const qreal height = static_cast<qreal>(cell.span.length()) * perMinute - 2;
        if (needs[static_cast<size_t>(cell.number)].height(size, width, everything) <= height)
            ++fitting;
    }
    return all == 0 ? 1 : static_cast<qreal>(fitting) / all;
}

std::vector<Span> split(Span axis, int bands)
{
    const auto hours = (axis.length() / kHour + bands - 1) / bands;
    std::vector<Span> parts;
    for (qint64 at = axis.start; at < axis.end; at += hours * kHour)
        parts.push_back({at, qMin(axis.end, at + hours * kHour)});
    return parts;
}

qreal scaleFor(const std::vector<Span>& bands, qreal height)
{
    return qMin(height / static_cast<qreal>(bands.front().length()), kMostPerMinute);
}

/// Weighs titles that can be read against sheets to hang up: twice the sheets must make a tenth more of them readable,
/// and a day is easier to read from a wall where it is not cut in the middle.
qreal worthOf(qreal share, int across, int bands)
{
    constexpr qreal kEnough = 0.92;
    constexpr qreal kCut = 1.5;
    constexpr qreal kDoubling = 0.1;
    return qMin(share, kEnough) - kDoubling * std::log2(across * (1 + kCut * (bands - 1)));
}

/// How wide a column is where the rooms go over that many sheets: on the fullest of them.
qreal columnWidth(qreal width, int columns, int across)
{
    const int onSheet = (columns + across - 1) / across;
    return width / onSheet;
}

/// The largest type, in half points, at which most boxes have room for everything.
qreal largestType(const DayGrid& grid, const std::vector<CellNeed>& needs, qreal column, qreal perMinute,
                  const WallStyle& style)
{
    constexpr qreal kMostOfThem = 0.8;
    constexpr qreal kStep = 0.5;
    const int steps = static_cast<int>((style.most - style.wanted) / kStep);
    int step = 0;
    while (step < steps &&
           readable(grid, needs, column, perMinute, style.wanted + (step + 1) * kStep, true) >= kMostOfThem)
        ++step;
    return style.wanted + step * kStep;
}

} // namespace

WallStyle WallStyle::of(PaperSize paper)
{
    if (isLarge(paper))
        return {mm(12), 30, 11, 11, 8.5, 6.4, 8, 17, 84};
    return {mm(10), 21, 9, 9, 7, 6.2, 7, 12, 70};
}

int SheetPlan::firstColumn(int sheet, int columns) const
{
    return columns * sheet / across;
}

SheetPlan planSheets(const DayGrid& grid, const std::vector<CellNeed>& needs, QSizeF frame, const WallStyle& style)
{
    constexpr int kMostBands = 6;
    const int columns = qMax(1, static_cast<int>(grid.rooms.size()));
    const int mostOnSheet = qMax(1, static_cast<int>(frame.width() / style.leastColumn));
    const int fewest = (columns + mostOnSheet - 1) / mostOnSheet;

    SheetPlan best;
    qreal bestWorth = 0;
    for (int bands = 1; bands <= kMostBands; ++bands) {
        for (int across = fewest; across <= columns; ++across) {
            SheetPlan plan;
            plan.across = across;
            plan.bands = split(grid.axis, bands);
            plan.perMinute = scaleFor(plan.bands, frame.height());
            const qreal column = columnWidth(frame.width(), columns, across);
            if (across > fewest && column > kMostColumn)
                break;
            const qreal share = readable(grid, needs, column, plan.perMinute, style.wanted, false);
            const qreal worth = worthOf(share, across, static_cast<int>(plan.bands.size()));
            if (best.bands.empty() || worth > bestWorth) {
                best = std::move(plan);
                bestWorth = worth;
            }
        }
    }
    const qreal column = columnWidth(frame.width(), columns, best.across);
    best.type = {largestType(grid, needs, column, best.perMinute, style), style.least};
    return best;
}

void fitHeight(SheetPlan& plan, qreal height)
{
    plan.perMinute = scaleFor(plan.bands, height);
}

} // namespace rostrum::paper
