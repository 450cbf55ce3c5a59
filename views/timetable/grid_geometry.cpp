#include "views/timetable/grid_geometry.h"

#include <algorithm>

namespace rostrum::timetable {

void GridGeometry::setLayout(const GridLayout& layout, double dayGap)
{
    std::vector<Span> stretches;
    for (const ShownDay& day : layout.days)
        stretches.push_back(day.whole);
    m_axis.setStretches(std::move(stretches), dayGap);
    m_weights.clear();
    m_weights.reserve(layout.columns.size());
    for (const Column& column : layout.columns)
        m_weights.push_back(column.weight);
    setColumnWidth(m_columnWidth);
}

void GridGeometry::setColumnWidth(double width)
{
    m_columnWidth = width;
    m_lefts.assign(1, 0);
    for (const double weight : m_weights)
        m_lefts.push_back(m_lefts.back() + weight * width);
}

int GridGeometry::columnAt(double x) const
{
    const auto after = std::upper_bound(m_lefts.begin(), m_lefts.end(), x);
    return std::clamp(int(after - m_lefts.begin()) - 1, std::min(0, columnCount() - 1), columnCount() - 1);
}

QRectF GridGeometry::laneRect(const GridBox& box, Span span) const
{
    const QRectF column = rect(box.column, box.day, span);
    const double lane = (column.width() - kInset) / box.lanes;
    return QRectF(column.x() + kInset + lane * box.lane, column.y(), lane * box.laneSpan - kInset, column.height());
}

QRectF GridGeometry::rect(const GridBox& box) const
{
    return laneRect(box, box.span);
}

QRectF GridGeometry::occupiedRect(const GridBox& box) const
{
    return laneRect(box, box.occupied);
}

QRectF GridGeometry::rect(int column, int day, Span span) const
{
    const Span whole = m_axis.stretch(day);
    const double top = m_axis.yOf(day, std::clamp(span.start, whole.start, whole.end));
    const double bottom = m_axis.yOf(day, std::clamp(span.end, whole.start, whole.end));
    return QRectF(columnLeft(column), top, columnRight(column) - columnLeft(column),
                  std::max(bottom - top, kLeastHeight));
}

std::optional<Spot> GridGeometry::spotAt(QPointF point) const
{
    if (point.x() < 0 || point.x() >= width() || point.y() < 0 || point.y() >= height())
        return std::nullopt;
    const TimeAxis::Point time = m_axis.at(point.y());
    Spot spot;
    spot.column = columnAt(point.x());
    spot.day = time.stretch;
    spot.instant = time.instant;
    return spot;
}

} // namespace rostrum::timetable
