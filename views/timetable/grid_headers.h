#pragma once

#include "views/timetable/grid_scene.h"

#include <QWidget>

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

protected:
    void paintEvent(QPaintEvent* event) override;
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

    const GridScene& m_scene;
};

/// The times beside the grid; scrolls up and down with it.
class TimeRuler : public QWidget
{
    Q_OBJECT

public:
    TimeRuler(const GridScene& scene, QWidget* parent);

    [[nodiscard]] int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int yOf(int day, qint64 instant) const;
    void paintGhostTimes(QPainter& painter) const;

    const GridScene& m_scene;
};

} // namespace rostrum::timetable
