#include "views/timetable/gesture_bubble.h"

#include "views/timetable/badges.h"

#include <QPainter>

#include <algorithm>

namespace rostrum::timetable {

GestureBubble::GestureBubble(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QFont GestureBubble::fontOf(size_t line) const
{
    QFont bold = font();
    if (line == 0)
        bold.setWeight(QFont::DemiBold);
    return bold;
}

void GestureBubble::layOut()
{
    const int em = fontMetrics().height();
    const int widest = std::min(24 * em, std::max(10 * em, parentWidget()->width() - 4 * em));
    const int pad = em / 2;
    m_rects.clear();
    int y = pad;
    int width = 0;
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const int inset = m_lines[line].sign == Sign::None ? 0 : em + em / 4;
        const QRect needed =
            QFontMetrics(fontOf(line))
                .boundingRect(QRect(0, 0, widest - inset, 100 * em), Qt::TextWordWrap, m_lines[line].text);
        m_rects.emplace_back(pad + inset, y, needed.width() + 2, needed.height());
        width = std::max(width, inset + needed.width() + 2);
        y += needed.height() + em / 5;
    }
    resize(width + 2 * pad, y - em / 5 + pad);
    if (isRightToLeft()) {
        for (QRect& rect : m_rects)
            rect.moveLeft(this->width() - rect.left() - rect.width());
    }
}

void GestureBubble::show(const std::vector<Line>& lines, QPoint at)
{
    if (lines != m_lines || isHidden()) {
        m_lines = lines;
        layOut();
        update();
    }
    const int em = fontMetrics().height();
    // Beside the pointer, towards the end of the line; on the other side where there is no room.
    int x = isRightToLeft() ? at.x() - em - width() : at.x() + em;
    if (x + width() > parentWidget()->width())
        x = at.x() - em - width();
    if (x < 0)
        x = at.x() + em;
    x = std::min(x, parentWidget()->width() - width());
    int y = at.y() + em;
    if (y + height() > parentWidget()->height())
        y = at.y() - em - height();
    move(std::max(0, x), std::max(0, y));
    setVisible(true);
    raise();
}

void GestureBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor ground = palette().color(QPalette::Active, QPalette::Base);
    const QColor ink = palette().color(QPalette::Active, QPalette::Text);
    Sign worst = Sign::None;
    for (const Line& line : m_lines)
        worst = std::max(worst, line.sign);
    const auto colourOf = [&](Sign sign) {
        switch (sign) {
        case Sign::None:
            return mixed(ground, ink, 0.4);
        case Sign::Free:
            return freeColour(palette());
        case Sign::Warning:
            return warningColour(palette());
        case Sign::Error:
        case Sign::Refused:
            break;
        }
        return errorColour(palette());
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colourOf(worst), 1.6));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    const int em = fontMetrics().height();
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const QRect& rect = m_rects[line];
        painter.setFont(fontOf(line));
        painter.setPen(ink);
        painter.drawText(rect, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, m_lines[line].text);
        const int size = em * 7 / 8;
        const QRect sign(isRightToLeft() ? rect.right() + 1 + em / 4 : rect.left() - em / 4 - size,
                         rect.top() + (em - size) / 2, size, size);
        const QColor colour = colourOf(m_lines[line].sign);
        switch (m_lines[line].sign) {
        case Sign::None:
            break;
        case Sign::Free:
            painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygon({QPoint(sign.left() + 1, sign.center().y()),
                                           QPoint(sign.left() + size * 2 / 5, sign.bottom() - 2),
                                           QPoint(sign.right(), sign.top() + 2)}));
            break;
        case Sign::Warning:
        case Sign::Error:
            paintProblem(painter, sign, colour, ground, m_lines[line].sign == Sign::Error);
            break;
        case Sign::Refused:
            painter.setPen(QPen(colour, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QRectF(sign).adjusted(1, 1, -1, -1));
            painter.drawLine(sign.topLeft() + QPoint(size / 4, size / 4),
                             sign.bottomRight() - QPoint(size / 4, size / 4));
            break;
        }
    }
}

} // namespace rostrum::timetable
