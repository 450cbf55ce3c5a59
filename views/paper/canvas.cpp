#include "views/paper/canvas.h"

namespace rostrum::paper {

QRectF Canvas::box(const QRectF& local) const
{
    const qreal left = m_setter.rightToLeft() ? m_frame.right() - local.right() : m_frame.left() + local.left();
    return {left, m_frame.top() + local.top(), local.width(), local.height()};
}

void Canvas::rect(const QRectF& local, const QColor& fill, qreal radius)
{
    m_page.items.emplace_back(RectItem{box(local), fill, {}, radius});
}

void Canvas::outline(const QRectF& local, const QColor& border, qreal width, bool dashed)
{
    m_page.items.emplace_back(RectItem{box(local), {}, border, 0, width, dashed});
}

void Canvas::rule(QPointF from, QPointF to, const QColor& colour, qreal width)
{
    const QRectF place = box(QRectF(from, to));
    m_page.items.emplace_back(RuleItem{QLineF(place.topLeft(), place.bottomRight()), width, colour});
}

void Canvas::text(const QString& text, const TextStyle& style, const QRectF& local, Align align)
{
    if (!text.isEmpty())
        m_page.items.emplace_back(m_setter.line(text, style, box(local), align));
}

qreal Canvas::lines(std::vector<SetLine> lines, qreal x, qreal y, qreal width, const QColor& colour)
{
    for (SetLine& line : lines) {
        const qreal height = line.height;
        const QPointF at = box({x, y, width, height}).topLeft();
        m_page.items.emplace_back(TextSetter::item(std::move(line), at, colour));
        y += height;
    }
    return y;
}

void Canvas::item(Item item, qreal y)
{
    translate(item, m_frame.topLeft() + QPointF(0, y));
    m_page.items.push_back(std::move(item));
}

} // namespace rostrum::paper
