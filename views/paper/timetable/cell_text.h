#pragma once

#include "views/paper/timetable/grid.h"
#include "views/paper/timetable/track_marks.h"

#include <QCoreApplication>

namespace rostrum::paper {

/// How much room the text of a box takes, so that a scale can be chosen before anything is set. Widths are those on one
/// line at one point; rises tell how much higher than Latin its script stands.
struct CellNeed
{
    qreal title = 0;
    qreal titleRise = 1;
    qreal names = 0;
    qreal namesRise = 1;

    /// About how high the title is at that size and width; with `everything`, also the time and the names.
    [[nodiscard]] qreal height(qreal size, qreal width, bool everything) const;
};

/// The type of a sheet's boxes.
struct CellType
{
    qreal size = 7;    ///< Of titles.
    qreal least = 6.2; ///< What a title may shrink to in a small box.

    [[nodiscard]] qreal small(qreal title) const { return qMax(least, title * 0.86); }
};

/// Space within a box, beside its text.
inline constexpr qreal kCellBar = 2.6;
inline constexpr qreal kCellBefore = 5.5;
inline constexpr qreal kCellAfter = 3;

/// Writes time, title and names into the boxes of one day.
class CellWriter
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::Timetable)

public:
    CellWriter(const Programme& programme, const QLocale& locale, TextSetter& setter, TrackMarks& marks,
               const DayGrid& grid);

    [[nodiscard]] const std::vector<CellNeed>& needs() const { return m_needs; }
    /// Draws a box; answers whether all that is to be said stands in it.
    bool write(Canvas& canvas, const GridCell& cell, const QRectF& box, const CellType& type);

private:
    struct Words
    {
        QString time;
        QString start;
        QString title;
        QString names;
    };
    struct Setting;

    [[nodiscard]] Words wordsFor(const GridCell& cell) const;
    /// The time, or only the start where there is no more room; none where even that is too wide.
    [[nodiscard]] std::vector<SetLine> timeLine(const Words& words, const TextStyle& style, Align align, qreal width);
    [[nodiscard]] Setting attempt(const GridCell& cell, const QRectF& box, const CellType& type, qreal size,
                                  bool withTime);
    [[nodiscard]] Setting fit(const GridCell& cell, const QRectF& box, const CellType& type);

    const Programme& m_programme;
    const QLocale& m_locale;
    TextSetter& m_setter;
    TrackMarks& m_marks;
    std::vector<Words> m_words; ///< By the cell's number.
    std::vector<CellNeed> m_needs;
};

/// Whether somebody still has to say that it will be held.
[[nodiscard]] bool isUnconfirmed(const Session& session);
/// The title as it is printed.
[[nodiscard]] QString printedTitle(const Session& session);

} // namespace rostrum::paper
