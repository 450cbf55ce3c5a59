#include "views/timetable/timetable_grid.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rostrum::timetable {

namespace {

constexpr double kWheelNotch = 120;
constexpr double kZoomStep = 1.15;

} // namespace

void TimetableGrid::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        if (m_gesture.isActive() && !m_carrying)
            pointTo(viewport()->mapFromGlobal(event->globalPosition().toPoint()), event->modifiers());
        return;
    }
    const double delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const double factor = std::pow(kZoomStep, delta / kWheelNotch);
    const QPoint anchor = viewport()->mapFromGlobal(event->globalPosition().toPoint());
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        zoomRooms(factor, anchor);
    else
        zoomTime(factor, anchor);
    event->accept();
}

void TimetableGrid::keepInView(QPoint viewPoint, QPointF gridPoint)
{
    const int x = isRightToLeft() ? viewport()->width() - viewPoint.x() - 1 : viewPoint.x();
    horizontalScrollBar()->setValue(int(std::lround(gridPoint.x())) - x);
    verticalScrollBar()->setValue(int(std::lround(gridPoint.y())) - viewPoint.y());
}

void TimetableGrid::zoomTime(double factor, std::optional<QPoint> anchor)
{
    const QPoint at = anchor.value_or(viewport()->rect().center());
    const TimeAxis& axis = m_scene.geometry.axis();
    if (axis.count() == 0)
        return;
    const QPointF before = m_scene.map.toGrid(QPointF(at));
    const TimeAxis::Point time = axis.at(before.y());
    const double into = before.y() - axis.yOf(time.stretch, time.instant);
    const double em = fontMetrics().height();
    const double lowest =
        std::min(0.01 * em, viewport()->height() / std::max(1.0, axis.height() / axis.minuteHeight()));
    // At the closest, five minutes are as high as two lines.
    const double height = std::clamp(axis.minuteHeight() * factor, lowest, em * 0.4);
    const double scale = height / axis.minuteHeight();
    m_scene.geometry.setMinuteHeight(height);
    applyGeometry();
    keepInView(at, {before.x(), axis.yOf(time.stretch, time.instant) + into * scale});
    viewport()->update();
    Q_EMIT zoomChanged();
}

void TimetableGrid::zoomRooms(double factor, std::optional<QPoint> anchor)
{
    const QPoint at = anchor.value_or(viewport()->rect().center());
    const QPointF before = m_scene.map.toGrid(QPointF(at));
    const double width = std::max(1.0, m_scene.geometry.columnWidth());
    const double em = fontMetrics().height();
    m_wantedColumnWidth = std::clamp(width * factor, em * 0.6, em * 40);
    applyGeometry();
    keepInView(at, {before.x() * m_scene.geometry.columnWidth() / width, before.y()});
    viewport()->update();
    Q_EMIT zoomChanged();
}

void TimetableGrid::fit()
{
    if (m_scene.layout.days.empty())
        return;
    double weights = 0;
    for (const Column& column : m_scene.layout.columns)
        weights += column.weight;
    m_wantedColumnWidth = std::max(fontMetrics().height() * 0.6, viewport()->width() / weights);
    applyGeometry(); // The header may have become higher.
    qint64 minutes = 0;
    for (const ShownDay& day : m_scene.layout.days)
        minutes += m_scene.layout.days.size() > 1 ? day.whole.length() : day.interesting().length();
    const double em = fontMetrics().height();
    const double gaps = 2.2 * em * double(m_scene.layout.days.size() - 1);
    m_scene.geometry.setMinuteHeight(
        std::clamp((viewport()->height() - gaps - 4) / double(std::max<qint64>(minutes, 1)), 0.01 * em, em * 0.4));
    applyGeometry();
    if (m_scene.layout.days.size() == 1)
        scrollToInstant(m_scene.layout.days.front().interesting().start);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void TimetableGrid::resetZoom()
{
    const double em = fontMetrics().height();
    m_wantedColumnWidth = 9.5 * em;
    zoomTime(em * 0.115 / m_scene.geometry.axis().minuteHeight());
    zoomRooms(1);
    m_wantedColumnWidth = 9.5 * em;
    applyGeometry();
    viewport()->update();
}

double TimetableGrid::hourHeight() const
{
    return m_scene.geometry.axis().minuteHeight() * 60;
}

void TimetableGrid::setZoom(double hourHeight, double roomWidth)
{
    if (hourHeight <= 0 || roomWidth <= 0)
        return;
    m_scene.geometry.setMinuteHeight(hourHeight / 60);
    m_wantedColumnWidth = roomWidth;
    applyGeometry();
    viewport()->update();
}

} // namespace rostrum::timetable
