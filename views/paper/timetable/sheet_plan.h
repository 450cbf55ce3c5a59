#pragma once

#include "views/paper/paper_size.h"
#include "views/paper/timetable/cell_text.h"

namespace rostrum::paper {

/// Measures of a wall timetable on one kind of paper, in points.
struct WallStyle
{
    qreal margin;
    qreal heading;     ///< Type of the day's name.
    qreal roomName;    ///< Type of the rooms' names.
    qreal hour;        ///< Type of the hours.
    qreal legend;      ///< Type of the legend.
    qreal least;       ///< No type in a box is smaller.
    qreal wanted;      ///< Titles should be at least this size.
    qreal most;        ///< Titles are never larger.
    qreal leastColumn; ///< A room's column is never narrower.

    [[nodiscard]] static WallStyle of(PaperSize paper);
};

/// How a day is spread over sheets: the same scale and type on all of them.
struct SheetPlan
{
    int across = 1;          ///< Over how many sheets the rooms go.
    std::vector<Span> bands; ///< The stretches of the axis that stand on a sheet each.
    qreal perMinute = 1;     ///< Points for a minute.
    CellType type;

    /// The first column of that sheet; that of `across` is the count of columns.
    [[nodiscard]] int firstColumn(int sheet, int columns) const;
};

/// Chooses as few sheets as let most titles be read at the wanted size, then the largest type that most boxes have room
/// for with all they say; the others shrink theirs. `frame` is what a sheet has for its columns.
[[nodiscard]] SheetPlan planSheets(const DayGrid& grid, const std::vector<CellNeed>& needs, QSizeF frame,
                                   const WallStyle& style);

/// The scale that fills `height`, once it is known what the legend leaves of it.
void fitHeight(SheetPlan& plan, qreal height);

} // namespace rostrum::paper
