#pragma once

#include "views/timetable/grid_scene.h"

#include <QWidget>

namespace rostrum::timetable {

/// The rooms above the grid, with their capacity; scrolls sideways with it.
class RoomHeader : public QWidget
{
    Q_OBJECT

public:
    RoomHeader(const GridScene& scene, QWidget* parent);

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
    [[nodiscard]] QString lesserLine(const Room* room) const;
    [[nodiscard]] QString toolTipOf(int column) const;
    void paintColumn(QPainter& painter, int column, const QRect& rect) const;

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
