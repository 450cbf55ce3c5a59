#include "views/timetable/grid_painter.h"

#include <QPaintDevice>
#include <QPen>

#include <cmath>

namespace rostrum::timetable {

namespace {

QColor severityColour(const QPalette& palette, std::optional<Severity> severity)
{
    if (!severity)
        return freeColour(palette);
    return *severity == Severity::Error ? errorColour(palette) : warningColour(palette);
}

} // namespace

void GridPainter::paintOutlooks(QPainter& painter, const QRectF& grid, const GridScene& scene) const
{
    if (scene.outlooks.empty())
        return;
    const GridGeometry& geometry = scene.geometry;
    const qint64 needed = scene.ghost ? scene.ghost->span.length() : 0;
    for (int column = 0; column < geometry.columnCount(); ++column) {
        const ColumnOutlook& outlook = scene.outlooks[size_t(column)];
        if (geometry.columnLeft(column) > grid.right() || geometry.columnRight(column) < grid.left())
            continue;
        for (int day = 0; day < int(outlook.byDay.size()); ++day) {
            for (const Outlook& stretch : outlook.byDay[size_t(day)]) {
                // What is free and too short for it is not offered.
                if (!stretch.severity && (!outlook.possible || stretch.span.length() < needed))
                    continue;
                const QRectF visible = geometry.rect(column, day, stretch.span).intersected(grid);
                if (visible.isEmpty())
                    continue;
                const QRect rect = scene.map.toView(visible);
                if (outlook.possible && !stretch.severity)
                    painter.fillRect(rect, outlookColour({}));
                else
                    painter.drawTiledPixmap(rect,
                                            outlookTile(outlook.possible ? stretch.severity : std::nullopt,
                                                        painter.device()->devicePixelRatioF()),
                                            rect.topLeft());
            }
        }
    }
}

QColor GridPainter::outlookColour(std::optional<Severity> severity) const
{
    return mixed(m_palette.color(QPalette::Base), severityColour(m_palette, severity), 0.11);
}

const QPixmap& GridPainter::outlookTile(std::optional<Severity> severity, double ratio) const
{
    const int key = int(std::lround(ratio * 16)) * 4 + (!severity ? 0 : *severity == Severity::Warning ? 1 : 2);
    const auto at = m_outlookTiles.find(key);
    if (at != m_outlookTiles.end())
        return at->second;
    // Opaque, and so as quick to paint as a plain colour. Told without colour too: what clashes is hatched, what warns
    // is dotted, and where nothing can go is crossed.
    constexpr int kSide = 8;
    QPixmap tile(QSize(kSide, kSide) * ratio);
    tile.setDevicePixelRatio(ratio);
    const QColor ground = severity ? outlookColour(severity) : m_palette.color(QPalette::Base);
    tile.fill(ground);
    QPainter painter(&tile);
    const Qt::BrushStyle pattern = !severity                        ? Qt::DiagCrossPattern
                                   : *severity == Severity::Warning ? Qt::Dense7Pattern
                                                                    : Qt::BDiagPattern;
    const QColor ink = severity ? mixed(ground, severityColour(m_palette, severity), 0.26)
                                : mixed(m_palette.color(QPalette::Base), m_palette.color(QPalette::Text), 0.10);
    painter.fillRect(QRect(0, 0, kSide, kSide), QBrush(ink, pattern));
    painter.end();
    return m_outlookTiles.emplace(key, tile).first->second;
}

void GridPainter::paintAdvice(QPainter& painter, const QRectF& grid, const GridScene& scene) const
{
    if (!scene.ghost || !scene.judged)
        return;
    for (int column = 0; column < scene.geometry.columnCount(); ++column) {
        const QRectF target = scene.geometry.rect(column, scene.ghost->day, scene.ghost->span);
        if (!target.intersects(grid) || !scene.outlooks[size_t(column)].possible)
            continue;
        const std::optional<Severity> state = scene.columnStates[size_t(column)];
        QColor colour = severityColour(m_palette, state);
        colour.setAlphaF(isDark(m_palette) ? 0.22F : 0.16F);
        const QRect rect = scene.map.toView(target);
        painter.fillRect(rect, colour);
        colour.setAlphaF(0.8F);
        // Told without colour too: free is a line above, a warning is dashed, a clash dotted.
        painter.setPen(QPen(colour, 2,
                            !state                        ? Qt::SolidLine
                            : *state == Severity::Warning ? Qt::DashLine
                                                          : Qt::DotLine));
        painter.drawLine(rect.left() + 2, rect.top() + 1, rect.left() + rect.width() - 3, rect.top() + 1);
    }
}

void GridPainter::paintFollowers(QPainter& painter, const QRectF& grid, const GridScene& scene)
{
    PlacementId textKey = kGhostText;
    for (const Ghost& ghost : scene.followers) {
        --textKey.value;
        const Session* session = scene.programme->sessions.find(ghost.box.session);
        if (session == nullptr || !scene.geometry.rect(ghost.box).intersects(grid))
            continue;
        BoxLook look;
        look.session = session;
        look.placement = &ghost.placement;
        look.track = scene.programme->tracks.find(session->track);
        look.textKey = textKey;
        look.marks = ghost.marks;
        look.selected = true;
        look.active = true;
        look.ghost = true;
        const QRect rect = scene.map.toView(scene.geometry.rect(ghost.box));
        m_boxes.paint(painter, rect.adjusted(0, 0, 0, -1), look, scene.map.rightToLeft, [&] {
            // Without times, which the ghost tells, their words need not be set anew as they move.
            BoxWords same = words(scene, *session, ghost.placement.room, ghost.box.span);
            same.times.clear();
            return same;
        });
    }
}

void GridPainter::paintCell(QPainter& painter, const GridScene& scene) const
{
    if (!scene.cell || !scene.active || scene.ghost)
        return;
    constexpr qint64 kShownMin = 15;
    const QRect rect = scene.map.toView(scene.geometry.rect(scene.cell->column, scene.cell->day,
                                                            {scene.cell->instant, scene.cell->instant + kShownMin}));
    QColor highlight = m_palette.color(QPalette::Highlight);
    painter.setPen(QPen(highlight, 1, Qt::DashLine));
    highlight.setAlphaF(0.10F);
    painter.setBrush(highlight);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.setBrush(Qt::NoBrush);
}

void GridPainter::paintBand(QPainter& painter, const GridScene& scene) const
{
    if (!scene.band)
        return;
    QColor highlight = m_palette.color(QPalette::Highlight);
    painter.setPen(QPen(highlight, 1));
    highlight.setAlphaF(0.18F);
    painter.setBrush(highlight);
    painter.drawRect(scene.map.toView(*scene.band).adjusted(0, 0, -1, -1));
    painter.setBrush(Qt::NoBrush);
}

void GridPainter::paintGhost(QPainter& painter, const GridScene& scene)
{
    if (!scene.ghost)
        return;
    Session drawn;
    drawn.title = scene.ghostIsBreak ? tr("New break") : tr("New session");
    drawn.type = scene.ghostIsBreak ? session_type::kBreak.toString() : drawn.type;
    drawn.state = scene.ghostIsBreak ? SessionState::Confirmed : SessionState::Draft;
    const Session* session = scene.programme->sessions.find(scene.ghost->session);
    BoxLook look;
    look.session = session == nullptr ? &drawn : session;
    look.placement = &scene.ghostPlacement;
    look.track = scene.programme->tracks.find(scene.ghostTrack.value_or(look.session->track));
    look.textKey = kGhostText;
    look.marks = scene.ghostMarks;
    look.selected = true;
    look.active = true;
    look.ghost = true;
    const QRect rect = scene.map.toView(scene.geometry.rect(*scene.ghost));
    m_boxes.paint(painter, rect.adjusted(0, 0, 0, -1), look, scene.map.rightToLeft,
                  [&] { return words(scene, *look.session, scene.ghostPlacement.room, scene.ghost->span); });
}

} // namespace rostrum::timetable
