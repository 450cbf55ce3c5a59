#pragma once

#include "views/timetable/grid_scene.h"

#include <QBasicTimer>
#include <QWidget>

#include <optional>

namespace rostrum::timetable {

/// What the columns stand for, above the grid: rooms with their capacity, people, or tracks with their colour and mark.
/// Scrolls sideways with the grid.
class ColumnHeader : public QWidget
{
    Q_OBJECT

public:
    ColumnHeader(const GridScene& scene, QWidget* parent);

    /// How high it wants to be: higher where the columns are so narrow that names stand upright.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    void menuWanted(rostrum::RoomId room, QPoint globalPos);
    /// A room was dragged to stand before another one, or last.
    void moveWanted(rostrum::RoomId room, rostrum::RoomId before);
    /// A room is held at the edge: what lies beyond is wanted, so many pixels in reading direction.
    void scrollWanted(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int columnAt(QPoint pos) const;
    [[nodiscard]] bool isUpright() const;
    [[nodiscard]] int uprightHeight() const;
    [[nodiscard]] QString lesserLine(const Column& column) const;
    [[nodiscard]] QString roomToolTip(const Room& room) const;
    [[nodiscard]] QString toolTipOf(int column) const;
    void paintColumn(QPainter& painter, int column, const QRect& rect) const;
    void paintTrack(QPainter& painter, const Track& track, const QRect& rect) const;

    /// A room on its way to another place.
    struct Drag
    {
        RoomId room;
        QPoint from;
        QPoint at;
        bool moving = false; ///< False until the pointer has gone far enough to be meant.
    };
    [[nodiscard]] int roomCount() const;
    [[nodiscard]] int gapAt(QPoint pos) const;
    void paintDrag(QPainter& painter) const;
    void endDrag();

    const GridScene& m_scene;
    std::optional<Drag> m_drag;
    QBasicTimer m_scrollTimer;
};

} // namespace rostrum::timetable
