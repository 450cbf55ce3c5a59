#pragma once

#include "views/timetable/grid_scene.h"
#include "views/timetable/session_words.h"

#include <QCoreApplication>

namespace rostrum::timetable {

/// How far apart times are written beside the grid, in minutes, so that they do not run into one another.
[[nodiscard]] int labelStep(double minuteHeight, int lineHeight);

/// Paints the grid: lines, hours, boxes, and what hangs on the pointer. Only what lies in the exposed rectangle.
class GridPainter
{
    Q_DECLARE_TR_FUNCTIONS(GridPainter)

public:
    void setStyle(const QPalette& palette, const QFont& font);
    void paint(QPainter& painter, const QRect& exposed, const GridScene& scene);

    [[nodiscard]] BoxPainter& boxes() { return m_boxes; }
    /// How a session looks when nothing is happening to it.
    [[nodiscard]] static BoxLook look(const GridScene& scene, const Session& session, const Placement& placement);
    [[nodiscard]] static BoxWords words(const GridScene& scene, const Session& session, RoomId room, Span span);

private:
    void paintGround(QPainter& painter, const QRectF& grid, const GridScene& scene) const;
    void paintLines(QPainter& painter, const QRectF& grid, const GridScene& scene) const;
    void paintPlenaries(QPainter& painter, const QRectF& grid, const GridScene& scene) const;
    void paintDayBand(QPainter& painter, int day, const GridScene& scene) const;
    void paintOutlooks(QPainter& painter, const QRectF& grid, const GridScene& scene) const;
    [[nodiscard]] QColor outlookColour(std::optional<Severity> severity) const;
    /// What is tiled over a stretch that is not free; none: where it can never be.
    [[nodiscard]] const QPixmap& outlookTile(std::optional<Severity> severity, double ratio) const;
    void paintAdvice(QPainter& painter, const QRectF& grid, const GridScene& scene) const;
    void paintBox(QPainter& painter, const GridBox& box, const GridScene& scene);
    void paintGhost(QPainter& painter, const GridScene& scene);
    void paintFollowers(QPainter& painter, const QRectF& grid, const GridScene& scene);
    void paintCell(QPainter& painter, const GridScene& scene) const;
    void paintBand(QPainter& painter, const GridScene& scene) const;
    void paintNow(QPainter& painter, const GridScene& scene) const;

    BoxPainter m_boxes;
    QPalette m_palette;
    QFont m_font;
    int m_lineHeight = 16;
    mutable std::unordered_map<int, QPixmap> m_outlookTiles;
};

} // namespace rostrum::timetable
