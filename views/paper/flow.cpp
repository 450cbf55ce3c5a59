#include "views/paper/flow.h"

#include <algorithm>
#include <utility>

namespace rostrum::paper {

Flow::Flow(const PageDesign& design)
    : m_design(design)
    , m_columnWidth(design.frameWidth())
{}

void Flow::startPage(const std::optional<QString>& head)
{
    flush();
    m_columns = 1;
    m_gap = 0;
    m_columnWidth = m_design.frameWidth();
    m_column = 0;
    m_columnTop = 0;
    m_columnBottom = m_design.frameHeight();
    m_y = 0;
    m_afterHeading = false;
    Page page;
    page.size = m_design.size;
    m_pages.push_back(std::move(page));
    m_heads.push_back(head);
}

void Flow::splitColumns(int columns, qreal gap)
{
    // What is to stay with the next thing stands above all columns.
    flush();
    m_columns = columns;
    m_gap = gap;
    m_columnWidth = (m_design.frameWidth() - gap * (columns - 1)) / columns;
    m_column = 0;
    m_columnTop = m_y;
}

void Flow::breakColumn()
{
    if (++m_column < m_columns) {
        m_y = m_columnTop;
        return;
    }
    m_y = 0;
    m_columnTop = 0;
    m_columnBottom = m_design.frameHeight();
    m_column = 0;
    Page page;
    page.size = m_design.size;
    m_pages.push_back(std::move(page));
    m_heads.push_back(m_heads.back());
}

void Flow::add(Block block)
{
    const bool more = block.keepWithNext;
    m_chain.push_back(std::move(block));
    if (!more)
        flush();
}

void Flow::add(std::vector<Block> blocks)
{
    for (Block& block : blocks)
        add(std::move(block));
}

void Flow::flush()
{
    if (m_chain.empty())
        return;
    std::vector<Block> chain = std::exchange(m_chain, {});
    qreal needed = atTop() ? 0 : chain.front().before;
    for (size_t at = 0; at < chain.size(); ++at)
        needed += chain[at].height + (at > 0 ? chain[at].before : 0);
    // Rounding must not push out what was made to fit.
    constexpr qreal kSlack = 0.01;
    const qreal height = m_columnBottom + kSlack;
    if (!atTop() && m_y + needed > height && needed <= height)
        breakColumn();
    for (Block& block : chain) {
        const qreal wanted = block.height + (atTop() ? 0 : block.before);
        if (m_y > 0 && m_y + wanted > height)
            breakColumn();
        place(block);
    }
}

void Flow::place(Block& block)
{
    const bool top = atTop() || m_afterHeading;
    m_afterHeading = block.opens;
    if (!top)
        m_y += block.before;
    const int index = pageCount() - 1;
    Page& page = m_pages.back();
    const QRectF frame = m_design.frame(index);
    const int fromLeft = m_design.rightToLeft ? m_columns - 1 - m_column : m_column;
    const QPointF origin(frame.left() + fromLeft * (m_columnWidth + m_gap), frame.top() + m_y);
    const auto take = [&](std::vector<Item>& items) {
        for (Item& item : items) {
            translate(item, origin);
            page.items.push_back(std::move(item));
        }
    };
    take(block.items);
    take(top ? block.atTop : block.notAtTop);
    for (PageRef& ref : block.refs) {
        ref.box.translate(origin);
        ref.linkBox.translate(origin);
        m_refs.push_back({ref, index});
    }
    for (const Anchor& anchor : block.anchors)
        m_anchors.try_emplace(anchor, Target{index, origin.y()});
    for (const qint64 person : block.people)
        m_mentions[person].insert(index);
    if (block.outline) {
        block.outline->page = index;
        block.outline->top = origin.y();
        m_outline.push_back(std::move(*block.outline));
    }
    m_y += block.height;
}

bool Flow::fitsColumns(const std::vector<std::vector<Block>>& groups, size_t first, qreal height) const
{
    int column = 0;
    qreal y = 0;
    for (size_t at = first; at < groups.size(); ++at) {
        qreal wanted = 0;
        for (const Block& block : groups[at])
            wanted += block.height + block.before;
        if (y > 0 && y + wanted > height) {
            ++column;
            y = 0;
        }
        if (wanted > height || column >= m_columns)
            return false;
        y += wanted;
    }
    return true;
}

void Flow::addBalanced(std::vector<std::vector<Block>> groups)
{
    flush();
    bool balanced = false;
    for (size_t at = 0; at < groups.size(); ++at) {
        if (!balanced && m_column == 0 && atTop()) {
            qreal least = 0;
            qreal most = m_columnBottom - m_columnTop;
            balanced = fitsColumns(groups, at, most);
            while (balanced && most - least > 1) {
                const qreal middle = (least + most) / 2;
                (fitsColumns(groups, at, middle) ? most : least) = middle;
            }
            m_columnBottom = m_columnTop + most;
        }
        add(std::move(groups[at]));
        flush();
    }
}

int Flow::pageOf(Anchor anchor) const
{
    const auto found = m_anchors.find(anchor);
    return found == m_anchors.end() ? -1 : found->second.page;
}

PrintedPages Flow::finish(TextSetter& setter, const QLocale& locale)
{
    flush();
    for (OpenRef& open : m_refs) {
        const auto found = m_anchors.find(open.ref.target);
        if (found == m_anchors.end())
            continue;
        Page& page = m_pages[static_cast<size_t>(open.page)];
        page.items.emplace_back(
            setter.line(locale.toString(found->second.page + 1), open.ref.style, open.ref.box, Align::End));
        page.items.emplace_back(LinkItem{open.ref.linkBox, found->second.page, found->second.top});
    }
    PrintedPages printed;
    printed.locale = locale;
    printed.rightToLeft = m_design.rightToLeft;
    printed.outline = std::move(m_outline);
    printed.pages = std::move(m_pages);
    for (Page& page : printed.pages)
        page.faces = setter.faces();
    return printed;
}

} // namespace rostrum::paper
