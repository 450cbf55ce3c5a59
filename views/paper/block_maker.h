#pragma once

#include "views/paper/flow.h"

#include <span>

namespace rostrum::paper {

/// How the lines of a paragraph hang together.
struct ParagraphRules
{
    Align align = Align::Start;
    qreal before = 0;
    bool keepTogether = false; ///< Never divided.
    bool keepWithNext = false; ///< Its last line stays with what follows.
};

/// Makes blocks for a column. Places are given from the side at which reading begins and mirrored where that is the
/// right.
class BlockMaker
{
public:
    BlockMaker(TextSetter& setter, qreal width)
        : m_setter(setter)
        , m_width(width)
    {}

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] TextSetter& setter() const { return m_setter; }
    /// A box `x` from the start side.
    [[nodiscard]] QRectF box(qreal x, qreal y, qreal width, qreal height) const
    {
        return {m_setter.rightToLeft() ? m_width - x - width : x, y, width, height};
    }

    /// Lines of a paragraph, each a block; at least two lines stay together at either end.
    [[nodiscard]] std::vector<Block> paragraph(const RichText& text, const TextStyle& style, qreal x, qreal width,
                                               const ParagraphRules& rules = {}) const;
    [[nodiscard]] std::vector<Block> paragraph(const QString& text, const TextStyle& style, qreal x, qreal width,
                                               const ParagraphRules& rules = {}) const;

    struct Piece
    {
        QString text;
        TextStyle style;
    };
    /// Short texts side by side with a dot between them, in as many rows as they need.
    [[nodiscard]] std::vector<Block> row(std::span<const Piece> pieces, qreal x, qreal width, qreal height) const;

private:
    TextSetter& m_setter;
    qreal m_width;
};

} // namespace rostrum::paper
