#include "views/timetable/grid_painter.h"

#include <QFontMetrics>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace rostrum::timetable {

namespace {

QColor lineColour(const QPalette& palette, double share)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), share);
}

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

int labelStep(double minuteHeight, int lineHeight)
{
    static constexpr std::array kSteps{5, 10, 15, 30, 60, 120, 180, 360, 720};
    constexpr double kLines = 1.7;
    for (const int step : kSteps) {
        if (step * minuteHeight >= kLines * lineHeight)
            return step;
    }
    return kSteps.back();
}

void GridPainter::setStyle(const QPalette& palette, const QFont& font)
{
    m_palette = palette;
    m_font = font;
    m_lineHeight = QFontMetrics(font).height();
    m_outlookTiles.clear();
    m_boxes.setStyle(palette, font);
}

BoxLook GridPainter::look(const GridScene& scene, const Session& session, const Placement& placement)
{
    BoxLook look;
    look.session = &session;
    look.placement = &placement;
    look.track = scene.programme->tracks.find(session.track);
    look.textKey = placement.id;
    look.marks = scene.marksOf(placement.id);
    look.selected = scene.chosen.empty() ? session.id == scene.selected : scene.chosen.contains(placement.id);
    look.active = scene.active;
    look.flash = scene.isFlashing(session.id) ? scene.flash : 0;
    return look;
}

BoxWords GridPainter::words(const GridScene& scene, const Session& session, RoomId room, Span span)
{
    const SessionWords speak(*scene.programme);
    // What the header says of all that stands below it is not said again.
    const Across across = scene.layout.across;
    BoxWords words;
    words.title = session.title;
    words.times = speak.times(span);
    words.place = across == Across::Rooms ? QString() : speak.room(room);
    words.people = speak.people(session);
    const Track* track = scene.programme->tracks.find(session.track);
    words.track = track == nullptr || across == Across::Tracks ? QString() : track->name;
    words.struckOut = session.state == SessionState::Cancelled;
    return words;
}

void GridPainter::paint(QPainter& painter, const QRect& exposed, const GridScene& scene)
{
    painter.setFont(m_font);
    painter.fillRect(exposed, lineColour(m_palette, isDark(m_palette) ? 0.03 : 0.04));
    const QRectF grid =
        scene.map.toGrid(exposed).intersected(QRectF(0, 0, scene.geometry.width(), scene.geometry.height()));
    if (grid.isEmpty())
        return;
    paintGround(painter, grid, scene);
    paintOutlooks(painter, grid, scene);
    paintLines(painter, grid, scene);
    paintPlenaries(painter, grid, scene);
    paintAdvice(painter, grid, scene);
    for (const GridBox& box : scene.layout.boxes) {
        if (scene.geometry.columnLeft(box.column) >= grid.right())
            break;
        if (scene.geometry.columnRight(box.column) <= grid.left())
            continue;
        if (scene.geometry.occupiedRect(box).adjusted(0, -1, 0, 1).intersects(grid))
            paintBox(painter, box, scene);
    }
    paintCell(painter, scene);
    paintNow(painter, scene);
    paintFollowers(painter, grid, scene);
    paintGhost(painter, scene);
    paintBand(painter, scene);
}

void GridPainter::paintGround(QPainter& painter, const QRectF& grid, const GridScene& scene) const
{
    const GridGeometry& geometry = scene.geometry;
    painter.fillRect(scene.map.toView(grid), m_palette.color(QPalette::Base));
    const QColor closed = lineColour(m_palette, isDark(m_palette) ? 0.05 : 0.035);
    for (int day = 0; day < geometry.axis().count(); ++day) {
        const ShownDay& shown = scene.layout.days[size_t(day)];
        const auto shade = [&](qint64 from, qint64 to) {
            const double top = geometry.axis().yOf(day, from);
            const double bottom = geometry.axis().yOf(day, to);
            const QRectF band = QRectF(grid.left(), top, grid.width(), bottom - top).intersected(grid);
            if (!band.isEmpty())
                painter.fillRect(scene.map.toView(band), closed);
        };
        shade(shown.whole.start, shown.open.start);
        shade(shown.open.end, shown.whole.end);
        for (int column = 0; column < geometry.columnCount(); ++column) {
            if (geometry.columnLeft(column) > grid.right() || geometry.columnRight(column) < grid.left())
                continue;
            const Room* room = scene.programme->rooms.find(scene.layout.columns[size_t(column)].room());
            if (room == nullptr || room->windows.empty())
                continue;
            // A room that is not open all day: shaded where it is closed.
            std::vector<Span> open;
            for (const Window& window : room->windows)
                open.push_back(
                    {scene.programme->zone.toInstant(window.start), scene.programme->zone.toInstant(window.end)});
            std::sort(open.begin(), open.end());
            qint64 from = shown.whole.start;
            const auto close = [&](qint64 to) {
                if (to > from)
                    painter.fillRect(scene.map.toView(geometry.rect(column, day, {from, to})),
                                     QBrush(lineColour(m_palette, 0.14), Qt::BDiagPattern));
            };
            for (const Span& each : open) {
                close(std::min(each.start, shown.whole.end));
                from = std::max(from, each.end);
            }
            close(shown.whole.end);
        }
    }
}

void GridPainter::paintLines(QPainter& painter, const QRectF& grid, const GridScene& scene) const
{
    const GridGeometry& geometry = scene.geometry;
    const int step = std::min(60, labelStep(geometry.axis().minuteHeight(), m_lineHeight));
    const int lesser = step >= 60 ? (30 * geometry.axis().minuteHeight() >= m_lineHeight * 0.9 ? 30 : 60) : step;
    const QColor strong = lineColour(m_palette, 0.20);
    const QColor weak = lineColour(m_palette, 0.09);
    for (int day = 0; day < geometry.axis().count(); ++day) {
        const Span whole = scene.layout.days[size_t(day)].whole;
        for (qint64 instant = whole.start; instant <= whole.end; instant += 5) {
            const double y = geometry.axis().yOf(day, instant);
            if (y < grid.top() - 1 || y > grid.bottom() + 1)
                continue;
            const int minute = scene.programme->zone.toWall(instant).minuteOfDay();
            if (minute % lesser != 0)
                continue;
            painter.setPen(minute == 0 ? QPen(lineColour(m_palette, 0.5), 1, Qt::DashLine)
                                       : QPen(minute % 60 == 0 ? strong : weak, 1));
            const QRect line = scene.map.toView(QRectF(grid.left(), y, grid.width(), 0));
            painter.drawLine(line.left(), line.top(), line.left() + line.width(), line.top());
        }
        if (day > 0)
            paintDayBand(painter, day, scene);
    }
    painter.setPen(QPen(lineColour(m_palette, 0.16), 1));
    for (int column = 0; column < geometry.columnCount(); ++column) {
        const double x = geometry.columnRight(column);
        if (x < grid.left() - 1 || x > grid.right() + 1)
            continue;
        const QRect line = scene.map.toView(QRectF(x - 1, grid.top(), 1, grid.height()));
        painter.drawLine(line.left(), line.top(), line.left(), line.top() + line.height());
    }
}

void GridPainter::paintPlenaries(QPainter& painter, const QRectF& grid, const GridScene& scene) const
{
    const GridGeometry& geometry = scene.geometry;
    for (const Plenary& plenary : scene.layout.plenaries) {
        const Session* session = scene.programme->sessions.find(plenary.session);
        if (session == nullptr)
            continue;
        const QColor colour = m_boxes.colours(scene.programme->tracks.find(session->track)).edge;
        //: What is held for everybody, as it shows in other rooms: its title, then the room that it is in.
        const QString text = tr("%1 (%2)").arg(session->title, SessionWords(*scene.programme).room(plenary.room));
        for (int column = 0; column < geometry.columnCount(); ++column) {
            const QRectF place = geometry.rect(column, plenary.day, plenary.span);
            if (!place.intersects(grid))
                continue;
            const QRect rect = scene.map.toView(place);
            painter.fillRect(rect, withAlpha(colour, 0.10F));
            painter.setPen(QPen(withAlpha(colour, 0.6F), 1, Qt::DashLine));
            painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top());
            painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
            const QRect line = rect.adjusted(m_lineHeight / 2, 2, -m_lineHeight / 2, -2);
            if (line.height() < m_lineHeight || line.width() < 4 * m_lineHeight)
                continue;
            painter.setPen(readable(lineColour(m_palette, 0.6), m_palette.color(QPalette::Base)));
            painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
                             QFontMetrics(m_font).elidedText(text, Qt::ElideRight, line.width()));
        }
    }
}

void GridPainter::paintDayBand(QPainter& painter, int day, const GridScene& scene) const
{
    const double top = scene.geometry.axis().top(day);
    const double gap = top - scene.geometry.axis().yOf(day - 1, scene.layout.days[size_t(day) - 1].whole.end);
    const QRect band = scene.map.toView(QRectF(0, top - gap, scene.geometry.width(), gap));
    painter.fillRect(band, m_palette.color(QPalette::Window));
    QFont bold = m_font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_palette.color(QPalette::WindowText));
    // It stays in view however far the rooms are scrolled.
    const int pad = m_lineHeight / 2;
    painter.drawText(QRect(0, band.top(), scene.map.size.width(), band.height()).adjusted(pad, 0, -pad, 0),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     SessionWords(*scene.programme).longDate(scene.layout.days[size_t(day)].date));
    painter.setFont(m_font);
}

void GridPainter::paintBox(QPainter& painter, const GridBox& box, const GridScene& scene)
{
    const Session* session = scene.programme->sessions.find(box.session);
    if (session == nullptr)
        return;
    const auto placement = std::find_if(session->placements.begin(), session->placements.end(),
                                        [&](const Placement& each) { return each.id == box.placement; });
    if (placement == session->placements.end())
        return;
    const QRect rect = scene.map.toView(scene.geometry.rect(box));
    if (box.shadow) {
        m_boxes.paintShadow(painter, rect, session->title);
        return;
    }
    BoxLook look = GridPainter::look(scene, *session, *placement);
    look.faded = scene.moving.contains(placement->id) || scene.cut.contains(placement->id);
    const Span whole = scene.layout.days[size_t(box.day)].whole;
    look.cutAbove = box.span.start < whole.start;
    look.cutBelow = box.span.end > whole.end;
    if (box.occupied != box.span) {
        const QRect all = scene.map.toView(scene.geometry.occupiedRect(box));
        if (all.top() < rect.top())
            m_boxes.paintPreparation(painter, QRect(all.topLeft(), QSize(all.width(), rect.top() - all.top() + 2)),
                                     look.track);
        const int below = rect.top() + rect.height();
        if (all.top() + all.height() > below)
            m_boxes.paintPreparation(
                painter, QRect(all.left(), below - 2, all.width(), all.top() + all.height() - below + 2), look.track);
    }
    // Boxes that follow one another directly are kept apart by a hair.
    m_boxes.paint(painter, rect.adjusted(0, 0, 0, rect.height() > 6 ? -1 : 0), look, scene.map.rightToLeft,
                  [&] { return words(scene, *session, placement->room, box.span); });
    // Among several that are selected, and beside them, it must be plain where the keyboard is.
    if (scene.active && !scene.ghost && placement->id == scene.current &&
        (scene.chosen.size() != 1 || !look.selected) &&
        scene.layout.columns[size_t(box.column)].isSame(scene.currentColumn)) {
        painter.setPen(QPen(m_palette.color(QPalette::Text), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(3, 3, -5, -5));
    }
}

void GridPainter::paintNow(QPainter& painter, const GridScene& scene) const
{
    if (!scene.now)
        return;
    const TimeAxis::Point at = scene.geometry.axis().find(*scene.now);
    if (at.stretch < 0)
        return;
    const double y = scene.geometry.axis().yOf(at.stretch, *scene.now);
    const QRect line = scene.map.toView(QRectF(0, y, scene.geometry.width(), 0));
    QColor colour = errorColour(m_palette);
    colour.setAlphaF(0.75F); // What it crosses stays readable.
    painter.fillRect(QRect(line.left(), line.top(), line.width(), 2), colour);
}

} // namespace rostrum::timetable
