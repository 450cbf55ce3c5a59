#pragma once

#include "views/paper/timetable/cell_text.h"
#include "views/paper/timetable/sheet_plan.h"

#include <QCoreApplication>

namespace rostrum::paper {

/// What stands above the columns of a sheet, besides the rooms.
struct SheetHead
{
    QString day;
    QString dayLabel; ///< What the conference calls it, where it says so.
    QString conference;
    QString part; ///< Which of the day's sheets this is, with its rooms and hours; empty where there is only one.
};

/// Draws one sheet of a wall timetable: its head, the axis, the columns and the boxes in them.
class WallSheet
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::Timetable)

public:
    WallSheet(const Programme& programme, const QLocale& locale, const WallStyle& style, const QColor& accent)
        : m_programme(programme)
        , m_locale(locale)
        , m_style(style)
        , m_accent(accent)
    {}

    /// How wide the hours are.
    [[nodiscard]] qreal axisWidth(TextSetter& setter, const DayGrid& grid) const;
    /// How high the names of the rooms are in columns of that width.
    [[nodiscard]] qreal roomsHeight(TextSetter& setter, const DayGrid& grid, qreal column) const;
    [[nodiscard]] qreal headHeight() const { return m_style.heading * 1.75; }

    void drawHead(Canvas& canvas, const SheetHead& head) const;

    /// Where the grid lies in the frame.
    struct Place
    {
        qreal axis = 0;  ///< Width of the hours.
        qreal rooms = 0; ///< Height of the rooms' names.
    };
    /// Draws the columns over `band`; answers how far down they reach. `cut` is told of boxes that do not say all.
    template <class Cut>
    qreal drawGrid(Canvas& canvas, const DayGrid& grid, const SheetPlan& plan, Span band, const Place& place,
                   CellWriter& writer, const Cut& cut) const
    {
        const qreal top = headHeight() + place.rooms;
        const qreal column = (canvas.width() - place.axis) / qMax(1, static_cast<int>(grid.rooms.size()));
        const qreal bottom = top + static_cast<qreal>(band.length()) * plan.perMinute;
        drawAxis(canvas, band, plan.perMinute, top, place.axis);
        drawRooms(canvas, grid, column, place, bottom);
        for (const GridCell& cell : grid.cells) {
            if (standsIn(cell, band) &&
                !writer.write(canvas, cell, boxOf(cell, band, plan.perMinute, column, place), plan.type))
                cut(*cell.slot);
        }
        return bottom;
    }

private:
    [[nodiscard]] QString roomName(const Room* room) const;
    [[nodiscard]] std::vector<SetLine> roomLines(TextSetter& setter, const Room* room, qreal column) const;
    [[nodiscard]] QRectF boxOf(const GridCell& cell, Span band, qreal perMinute, qreal column,
                               const Place& place) const;
    void drawAxis(Canvas& canvas, Span band, qreal perMinute, qreal top, qreal axis) const;
    void drawRooms(Canvas& canvas, const DayGrid& grid, qreal column, const Place& place, qreal bottom) const;

    const Programme& m_programme;
    const QLocale& m_locale;
    const WallStyle& m_style;
    QColor m_accent;
};

} // namespace rostrum::paper
