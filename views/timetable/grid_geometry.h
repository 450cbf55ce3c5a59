#pragma once

#include "views/timetable/grid_layout.h"
#include "views/timetable/time_axis.h"

#include <QRectF>

#include <optional>

namespace rostrum::timetable {

/// Where on the grid a point lies.
struct Spot
{
    int column = -1;
    int day = -1;
    qint64 instant = 0;

    bool operator==(const Spot&) const = default;
};

/// Turns columns and times into lengths and back. x runs in reading direction from the first column, y from the start
/// of the first day; mirroring for right-to-left is left to mirrored().
class GridGeometry
{
public:
    /// `dayGap` stands above each day but the first.
    void setLayout(const GridLayout& layout, double dayGap);
    void setMinuteHeight(double height) { m_axis.setMinuteHeight(height); }
    void setColumnWidth(double width);

    [[nodiscard]] const TimeAxis& axis() const { return m_axis; }
    [[nodiscard]] double columnWidth() const { return m_columnWidth; }
    [[nodiscard]] int columnCount() const { return int(m_weights.size()); }
    [[nodiscard]] double columnLeft(int column) const { return m_lefts[size_t(column)]; }
    [[nodiscard]] double columnRight(int column) const { return m_lefts[size_t(column) + 1]; }
    [[nodiscard]] double width() const { return m_lefts.back(); }
    [[nodiscard]] double height() const { return m_axis.height(); }

    /// The column at x; the first or last one for what lies beside the grid; -1 where there is none.
    [[nodiscard]] int columnAt(double x) const;
    /// All of a box that its day shows, without set-up and clear-up. At least `kLeastHeight` high.
    [[nodiscard]] QRectF rect(const GridBox& box) const;
    /// The same with set-up and clear-up.
    [[nodiscard]] QRectF occupiedRect(const GridBox& box) const;
    /// A stretch of time over the whole width of a column.
    [[nodiscard]] QRectF rect(int column, int day, Span span) const;
    /// What lies at a point of the grid, or nothing where it is beside it.
    [[nodiscard]] std::optional<Spot> spotAt(QPointF point) const;

    static constexpr double kLeastHeight = 5;
    /// Free space between a column's edge and its boxes, and between lanes.
    static constexpr double kInset = 2;

private:
    [[nodiscard]] QRectF laneRect(const GridBox& box, Span span) const;

    TimeAxis m_axis;
    std::vector<double> m_weights;
    std::vector<double> m_lefts{0};
    double m_columnWidth = 150;
};

/// The rectangle seen in a mirror that is `width` wide.
[[nodiscard]] inline QRectF mirrored(const QRectF& rect, double width)
{
    return QRectF(width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height());
}

} // namespace rostrum::timetable
