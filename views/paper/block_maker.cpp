#include "views/paper/block_maker.h"

#include <utility>

namespace rostrum::paper {

std::vector<Block> BlockMaker::paragraph(const RichText& text, const TextStyle& style, qreal x, qreal width,
                                         const ParagraphRules& rules) const
{
    std::vector<SetLine> lines = m_setter.set(text, style, width, rules.align);
    const size_t count = lines.size();
    std::vector<Block> blocks;
    blocks.reserve(count);
    for (size_t at = 0; at < count; ++at) {
        Block block;
        block.height = lines[at].height;
        block.before = at == 0 ? rules.before : 0;
        const bool last = at + 1 == count;
        const bool alone = at == 0 || at + 2 == count;
        block.keepWithNext = last ? rules.keepWithNext : rules.keepTogether || alone;
        const QRectF column = box(x, 0, width, block.height);
        block.items.emplace_back(TextSetter::item(std::move(lines[at]), column.topLeft(), style.colour));
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> BlockMaker::paragraph(const QString& text, const TextStyle& style, qreal x, qreal width,
                                         const ParagraphRules& rules) const
{
    return paragraph(RichText(text), style, x, width, rules);
}

std::vector<Block> BlockMaker::row(std::span<const Piece> pieces, qreal x, qreal width, qreal height) const
{
    constexpr qreal kGap = 9;
    std::vector<Block> blocks;
    qreal at = 0;
    for (const Piece& piece : pieces) {
        if (piece.text.isEmpty())
            continue;
        std::vector<SetLine> set = m_setter.set(piece.text, piece.style, width, Align::Start, 1);
        const qreal wanted = set.front().width;
        const bool follows = !blocks.empty() && at + kGap + wanted <= width;
        if (!follows) {
            if (!blocks.empty())
                blocks.back().keepWithNext = true;
            Block block;
            block.height = height;
            blocks.push_back(std::move(block));
            at = 0;
        } else {
            TextStyle dot = piece.style;
            dot.bold = false;
            const QRectF place = box(x + at, (height - dot.size * dot.leading) / 2, kGap, height);
            blocks.back().items.emplace_back(m_setter.line(QStringLiteral("\u00b7"), dot, place, Align::Centre));
            at += kGap;
        }
        const QPointF column = box(x + at, (height - set.front().height) / 2, width, height).topLeft();
        blocks.back().items.emplace_back(TextSetter::item(std::move(set.front()), column, piece.style.colour));
        at += wanted;
    }
    return blocks;
}

} // namespace rostrum::paper
