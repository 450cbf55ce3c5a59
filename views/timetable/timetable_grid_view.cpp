#include "views/timetable/timetable_grid.h"

#include <QFontMetrics>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace rostrum::timetable {

void TimetableGrid::applyGeometry()
{
    // Few rooms share the whole width rather than leave it empty.
    double weights = 0;
    for (const Column& column : m_scene.layout.columns)
        weights += column.weight;
    const double filling = weights > 0 ? viewport()->width() / weights : 0;
    m_scene.geometry.setColumnWidth(std::max(m_wantedColumnWidth, filling));
    placeHeaders();
    m_scene.map.size = viewport()->size();
    m_scene.map.rightToLeft = isRightToLeft();
    const int contentWidth = int(std::ceil(m_scene.geometry.width()));
    const int contentHeight = int(std::ceil(m_scene.geometry.height()));
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(m_scene.geometry.columnWidth() / 3));
    verticalScrollBar()->setRange(0, std::max(0, contentHeight - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    m_scene.map.offset = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    lookAtColumnsInView();
    m_columnHeader->update();
    m_timeRuler->update();
}

void TimetableGrid::placeHeaders()
{
    const int width = m_timeRuler->wantedWidth();
    const int height = m_columnHeader->wantedHeight();
    // Margins are not mirrored for right-to-left.
    const QMargins margins = isRightToLeft() ? QMargins(0, height, width, 0) : QMargins(width, height, 0, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    const QRect inner = viewport()->geometry();
    m_columnHeader->setGeometry(inner.left(), inner.top() - height, inner.width(), height);
    m_timeRuler->setGeometry(isRightToLeft() ? inner.right() + 1 : inner.left() - width, inner.top(), width,
                             inner.height());
}

void TimetableGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyGeometry();
    if (!m_shownOnce && isVisible() && !m_scene.layout.days.empty()) {
        m_shownOnce = true;
        const ShownDay& first = m_scene.layout.days.front();
        scrollToInstant(first.interesting().start - 15);
    }
    // A page that is shown for this finds its size after it was asked.
    if (m_flash.state() == QAbstractAnimation::Running)
        ensureVisible(boxesOf(m_revealed));
}

void TimetableGrid::scrollContentsBy(int dx, int dy)
{
    m_scene.map.offset = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    // What lies over the grid must not be carried along; else the pixels that stay are moved, not painted anew.
    if (m_gesture.isActive() || m_scene.layout.days.size() > 1) {
        lookAtColumnsInView();
        viewport()->update();
        m_columnHeader->update();
        m_timeRuler->update();
        return;
    }
    const int across = isRightToLeft() ? -dx : dx;
    viewport()->scroll(across, dy);
    if (across != 0)
        m_columnHeader->scroll(across, 0);
    if (dy != 0)
        m_timeRuler->scroll(0, dy);
}

void TimetableGrid::scrollToInstant(qint64 instant)
{
    const TimeAxis::Point at = m_scene.geometry.axis().find(instant);
    if (at.stretch >= 0)
        verticalScrollBar()->setValue(int(m_scene.geometry.axis().yOf(at.stretch, instant)));
}

} // namespace rostrum::timetable
