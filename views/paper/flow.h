#pragma once

#include "views/paper/page.h"
#include "views/paper/text/setter.h"

#include <compare>
#include <map>
#include <optional>
#include <set>

namespace rostrum::paper {

/// Margins and size of a page, mirrored for left and right pages. Pages count from 0; page 0 is the front cover.
struct PageDesign
{
    QSizeF size;
    qreal inner = 0;
    qreal outer = 0;
    qreal top = 0;
    qreal bottom = 0;
    bool rightToLeft = false;

    /// Whether the page lies at the right of the fold, its outer edge at the right.
    [[nodiscard]] bool liesRight(int page) const { return (page % 2 == 0) != rightToLeft; }
    [[nodiscard]] qreal frameWidth() const { return size.width() - inner - outer; }
    [[nodiscard]] qreal frameHeight() const { return size.height() - top - bottom; }
    [[nodiscard]] QRectF frame(int page) const
    {
        return {liesRight(page) ? inner : outer, top, frameWidth(), frameHeight()};
    }
};

/// A thing that other pages refer to.
struct Anchor
{
    enum class Kind { Section, Day, Session };
    Kind kind = Kind::Section;
    qint64 id = 0;

    auto operator<=>(const Anchor&) const = default;
};

/// The number of the page on which something stands, filled in when all pages are made.
struct PageRef
{
    Anchor target;
    QRectF box;     ///< Relative to the block; the number stands at its end.
    QRectF linkBox; ///< What leads there on a screen, relative to the block.
    TextStyle style;
};

/// A piece of a column that is never divided: most often a line. Places are relative to the column's top left corner.
struct Block
{
    qreal height = 0;
    qreal before = 0; ///< Space above, dropped at the top of a column.
    bool keepWithNext = false;
    std::vector<Item> items;
    std::vector<Item> atTop;    ///< Only where the block stands at the top of a column.
    std::vector<Item> notAtTop; ///< Only where it stands below another of its kind.
    bool opens = false;         ///< A heading: what follows counts as standing at the top.
    std::vector<PageRef> refs;
    std::vector<Anchor> anchors;
    std::vector<qint64> people; ///< Who is named in it.
    std::optional<OutlineEntry> outline;
};

/// Fills pages with blocks.
class Flow
{
public:
    explicit Flow(const PageDesign& design);

    /// Begins a page whose running head says `head`; the next blocks fill its columns. Without `head` the page has
    /// neither head nor folio, and those that follow it neither.
    void startPage(const std::optional<QString>& head);
    /// What follows on this page and the next ones stands in columns below what is there.
    void splitColumns(int columns, qreal gap);
    /// Fills columns with groups of blocks that stay together each; on the last page the columns are equally long.
    void addBalanced(std::vector<std::vector<Block>> groups);
    void add(Block block);
    void add(std::vector<Block> blocks);
    /// Ends the section: what was held back to stay together is placed.
    void flush();

    [[nodiscard]] qreal columnWidth() const { return m_columnWidth; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] Page& page(int index) { return m_pages[static_cast<size_t>(index)]; }
    [[nodiscard]] const PageDesign& design() const { return m_design; }
    [[nodiscard]] const std::optional<QString>& head(int page) const { return m_heads[static_cast<size_t>(page)]; }
    /// The pages, from 0, that name each person.
    [[nodiscard]] const std::map<qint64, std::set<int>>& mentions() const { return m_mentions; }
    /// The page that something stands on, or -1.
    [[nodiscard]] int pageOf(Anchor anchor) const;
    /// Puts a mark for things that were placed by hand.
    void mark(Anchor anchor, int page, qreal top) { m_anchors.try_emplace(anchor, Target{page, top}); }
    void addOutline(OutlineEntry entry) { m_outline.push_back(std::move(entry)); }

    /// Fills in page numbers and links, and gives the pages away.
    [[nodiscard]] PrintedPages finish(TextSetter& setter, const QLocale& locale);

private:
    struct Target
    {
        int page = 0;
        qreal top = 0;
    };
    struct OpenRef
    {
        PageRef ref;
        int page = 0;
    };

    void breakColumn();
    void place(Block& block);
    [[nodiscard]] bool atTop() const { return m_y <= m_columnTop; }
    [[nodiscard]] bool fitsColumns(const std::vector<std::vector<Block>>& groups, size_t first, qreal height) const;

    PageDesign m_design;
    std::vector<Page> m_pages;
    std::vector<std::optional<QString>> m_heads;
    std::vector<Block> m_chain;
    std::vector<OpenRef> m_refs;
    std::map<Anchor, Target> m_anchors;
    std::map<qint64, std::set<int>> m_mentions;
    std::vector<OutlineEntry> m_outline;
    int m_columns = 1;
    int m_column = 0;
    qreal m_gap = 0;
    qreal m_columnWidth = 0;
    qreal m_y = 0;
    qreal m_columnTop = 0;    ///< Where the columns of this page begin.
    qreal m_columnBottom = 0; ///< Where they end.
    bool m_afterHeading = false;
};

} // namespace rostrum::paper
