#pragma once

#include <QPoint>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>

#include <cmath>

namespace rostrum::timetable {

/// Turns places on the grid into places in the window's viewport and back: scrolled, and mirrored for right-to-left.
struct ViewportMap
{
    QPoint offset; ///< How far it is scrolled, in reading direction and down.
    QSize size;
    bool rightToLeft = false;

    /// Edges come to lie on whole pixels, so that what touches on the grid touches on the screen.
    [[nodiscard]] QRect toView(const QRectF& grid) const
    {
        const int left = int(std::lround(grid.left())) - offset.x();
        const int right = int(std::lround(grid.right())) - offset.x();
        const int top = int(std::lround(grid.top())) - offset.y();
        const int bottom = int(std::lround(grid.bottom())) - offset.y();
        return {rightToLeft ? size.width() - right : left, top, right - left, bottom - top};
    }
    [[nodiscard]] QPointF toGrid(QPointF view) const
    {
        // The pixel whose left edge is x seen from the left has its start at the right edge when mirrored.
        const double x = rightToLeft ? size.width() - view.x() - 1 : view.x();
        return {x + offset.x(), view.y() + offset.y()};
    }
    [[nodiscard]] QRectF toGrid(const QRect& view) const
    {
        const double left = rightToLeft ? size.width() - view.x() - view.width() : view.x();
        return {left + offset.x(), double(view.y() + offset.y()), double(view.width()), double(view.height())};
    }
};

} // namespace rostrum::timetable
