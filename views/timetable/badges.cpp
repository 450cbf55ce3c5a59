#include "views/timetable/badges.h"

#include <QPainterPath>

#include <algorithm>

namespace rostrum::timetable {

void paintProblem(QPainter& painter, const QRect& rect, const QColor& colour, const QColor& ground, bool filled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath triangle;
    triangle.moveTo(r.center().x(), r.top());
    triangle.lineTo(r.right(), r.bottom());
    triangle.lineTo(r.left(), r.bottom());
    triangle.closeSubpath();
    QPen pen(colour, r.width() * 0.12);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(triangle);
    const double thick = std::max(1.3, r.width() * 0.14);
    painter.setPen(QPen(filled ? readable(ground, colour) : colour, thick, Qt::SolidLine, Qt::RoundCap));
    const double x = r.center().x();
    painter.drawLine(QPointF(x, r.top() + r.height() * 0.38), QPointF(x, r.top() + r.height() * 0.64));
    painter.drawPoint(QPointF(x, r.top() + r.height() * 0.84));
    painter.restore();
}

void paintPin(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = rect;
    const double head = r.width() * 0.66;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(r.center().x() - head / 2, r.top(), head, head));
    painter.setPen(QPen(colour, std::max(1.2, r.width() * 0.14), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(r.center().x(), r.top() + head), QPointF(r.center().x(), r.bottom() - 1));
    painter.restore();
}

void paintLock(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = rect;
    const QRectF body(r.left() + r.width() * 0.08, r.top() + r.height() * 0.45, r.width() * 0.84, r.height() * 0.48);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(body, 1.5, 1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.2, r.width() * 0.14)));
    const QRectF bow(r.left() + r.width() * 0.26, r.top() + r.height() * 0.1, r.width() * 0.48, r.height() * 0.66);
    constexpr int kHalfTurn = 180 * 16;
    painter.drawArc(bow, 0, kHalfTurn);
    painter.restore();
}

void paintQuestion(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(std::max(6, rect.height()));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect.adjusted(-2, -4, 2, 4), Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

QPixmap markTile(TrackMark mark, const QColor& colour, int width, double devicePixelRatio)
{
    const int w = std::max(4, width);
    const int h = 2 * w;
    QPixmap tile(QSize(w, h) * devicePixelRatio);
    tile.setDevicePixelRatio(devicePixelRatio);
    // The ground keeps some of the colour, so that the stripe reads as one piece.
    QColor ground = colour;
    ground.setAlphaF(0.30F);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.fillRect(0, 0, w, h, mark == TrackMark::Solid ? colour : ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double dot = w * 0.72;
    const auto diagonal = [&](bool rising) {
        painter.setPen(QPen(colour, w * 0.36));
        for (int y = -h; y <= 2 * h; y += w)
            painter.drawLine(QPointF(-1, rising ? y + w + 1 : y - 1), QPointF(w + 1, rising ? y - 1 : y + w + 1));
    };
    switch (mark) {
    case TrackMark::Solid:
        break;
    case TrackMark::Dashes:
        painter.drawRect(QRectF(0, 0, w, h * 0.68));
        break;
    case TrackMark::Dots:
        painter.drawEllipse(QRectF((w - dot) / 2, (w - dot) / 2, dot, dot));
        painter.drawEllipse(QRectF((w - dot) / 2, w + (w - dot) / 2, dot, dot));
        break;
    case TrackMark::Rising:
        diagonal(true);
        break;
    case TrackMark::Falling:
        diagonal(false);
        break;
    case TrackMark::Rungs:
        for (int part = 0; part < 4; ++part)
            painter.drawRect(QRectF(0, part * h / 4.0, w, h / 8.0));
        break;
    case TrackMark::Split:
        painter.drawRect(QRectF(0, 0, w * 0.34, h));
        painter.drawRect(QRectF(w * 0.66, 0, w * 0.34, h));
        break;
    case TrackMark::Crossed:
        diagonal(true);
        diagonal(false);
        break;
    }
    return tile;
}

} // namespace rostrum::timetable
