#include "views/timetable/time_ruler.h"

#include "views/timetable/grid_painter.h"
#include "views/timetable/header_style.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace rostrum::timetable {

TimeRuler::TimeRuler(const GridScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_scene(scene)
{
    setAutoFillBackground(true);
}

int TimeRuler::wantedWidth() const
{
    const QLocale locale;
    int widest = 0;
    for (const int hour : {8, 10, 12, 20, 22})
        widest = std::max(
            widest,
            QFontMetrics(boldOf(font())).horizontalAdvance(locale.toString(QTime(hour, 50), QLocale::ShortFormat)));
    return widest + fontMetrics().height();
}

int TimeRuler::yOf(int day, qint64 instant) const
{
    return m_scene.map.toView(QRectF(0, m_scene.geometry.axis().yOf(day, instant), 1, 0)).top();
}

void TimeRuler::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRect exposed = event->rect();
    const int lineHeight = fontMetrics().height();
    const TimeAxis& axis = m_scene.geometry.axis();
    const int step = labelStep(axis.minuteHeight(), lineHeight);
    const SessionWords words(*m_scene.programme);
    const int pad = lineHeight / 2;
    const QColor tick = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.3);
    for (int day = 0; day < axis.count(); ++day) {
        const Span whole = m_scene.layout.days[size_t(day)].whole;
        for (qint64 instant = whole.start; instant < whole.end; instant += 5) {
            const int y = yOf(day, instant);
            if (y < exposed.top() - lineHeight || y > exposed.bottom() + lineHeight)
                continue;
            const int minute = m_scene.programme->zone.toWall(instant).minuteOfDay();
            if (minute % step != 0)
                continue;
            const bool hour = minute % 60 == 0;
            painter.setFont(hour ? boldOf(font()) : smallOf(font()));
            painter.setPen(hour ? palette().color(QPalette::WindowText) : faintOf(palette()));
            painter.drawText(QRect(pad / 2, y + 1, width() - pad, lineHeight),
                             Qt::AlignTrailing | Qt::AlignTop | Qt::TextSingleLine, words.clock(instant));
            painter.setPen(tick);
            const int length = hour ? width() / 4 : width() / 8;
            const bool mirrored = m_scene.map.rightToLeft;
            painter.drawLine(mirrored ? 0 : width() - length, y, mirrored ? length : width(), y);
        }
    }
    if (m_scene.now) {
        const TimeAxis::Point at = axis.find(*m_scene.now);
        if (at.stretch >= 0) {
            const int y = yOf(at.stretch, *m_scene.now);
            const bool mirrored = m_scene.map.rightToLeft;
            const int tip = mirrored ? 0 : width();
            const int base = mirrored ? lineHeight / 2 : width() - lineHeight / 2;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(errorColour(palette()));
            painter.drawPolygon(
                QPolygon({QPoint(tip, y), QPoint(base, y - lineHeight / 3), QPoint(base, y + lineHeight / 3)}));
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    paintGhostTimes(painter);
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35));
    const int edge = m_scene.map.rightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, exposed.top(), edge, exposed.bottom());
}

void TimeRuler::paintGhostTimes(QPainter& painter) const
{
    if (!m_scene.ghost)
        return;
    const SessionWords words(*m_scene.programme);
    const int lineHeight = fontMetrics().height();
    const int top = yOf(m_scene.ghost->day, m_scene.ghost->span.start);
    const int bottom = std::max(top + 2, yOf(m_scene.ghost->day, m_scene.ghost->span.end));
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.25F);
    painter.fillRect(QRect(0, top, width(), bottom - top), tint);
    painter.setFont(boldOf(font()));
    const auto label = [&](qint64 instant, int y) {
        const QRect rect(1, y, width() - 2, lineHeight);
        painter.fillRect(rect, palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(rect.adjusted(2, 0, -4, 0), Qt::AlignTrailing | Qt::AlignVCenter, words.clock(instant));
    };
    label(m_scene.ghost->span.start, bottom - top >= 2 * lineHeight ? top : top - lineHeight / 2 - 2);
    if (bottom - top >= 2 * lineHeight)
        label(m_scene.ghost->span.end, bottom - lineHeight);
    else
        label(m_scene.ghost->span.end, std::max(top + lineHeight / 2 - 1, bottom - lineHeight / 2));
}

} // namespace rostrum::timetable
