#pragma once

#include "views/timetable/grid_scene.h"

#include <QWidget>

namespace rostrum::timetable {

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
