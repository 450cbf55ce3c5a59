#pragma once

#include "views/paper/page.h"
#include "views/paper/text/setter.h"

namespace rostrum::paper {

/// Draws into a frame of a page. Places count from the frame's top and from the side at which reading begins, and are
/// mirrored where that is the right. Lives no longer than the page stays where it is.
class Canvas
{
public:
    Canvas(TextSetter& setter, Page& page, const QRectF& frame)
        : m_setter(setter)
        , m_page(page)
        , m_frame(frame)
    {}

    [[nodiscard]] qreal width() const { return m_frame.width(); }
    [[nodiscard]] qreal height() const { return m_frame.height(); }
    [[nodiscard]] TextSetter& setter() const { return m_setter; }
    /// Where a box of the frame lies on the page.
    [[nodiscard]] QRectF box(const QRectF& local) const;

    void rect(const QRectF& local, const QColor& fill, qreal radius = 0);
    void outline(const QRectF& local, const QColor& border, qreal width, bool dashed = false);
    /// A straight line, across or upright.
    void rule(QPointF from, QPointF to, const QColor& colour, qreal width);
    /// One line of text, shortened where it is too long.
    void text(const QString& text, const TextStyle& style, const QRectF& local, Align align = Align::Start);
    /// Lines that were set for `width`, one below the other; answers where the next one would stand.
    qreal lines(std::vector<SetLine> lines, qreal x, qreal y, qreal width, const QColor& colour);
    /// An item of a block that was laid out for this frame's width, moved down by `y`.
    void item(Item item, qreal y);

private:
    TextSetter& m_setter;
    Page& m_page;
    QRectF m_frame;
};

} // namespace rostrum::paper
