#include "views/paper/booklet/booklet.h"
#include "views/paper/dates.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

#include <algorithm>
#include <iterator>

namespace rostrum::paper {

namespace {

constexpr qreal kBar = 2.4;      ///< Width of the track's mark.
constexpr qreal kTextAfter = 8;  ///< From the mark to the text.
constexpr qreal kRefColumn = 24; ///< For the page of the abstract.

void append(std::vector<Block>& blocks, std::vector<Block> more)
{
    for (Block& block : more)
        blocks.push_back(std::move(block));
}

} // namespace

void Booklet::addDay(const DayPlan& day)
{
    const QString title = dayTitle(day.date, m_locale);
    m_flow.startPage(title);
    const QString note = title.contains(day.label, Qt::CaseInsensitive) ? QString() : day.label;
    m_flow.add(sectionTitle(m_maker, title, note, {Anchor::Kind::Day, day.date.toJulianDay()}));
    QString last;
    for (const Slot& slot : day.slots) {
        const QString time = PlanWords::time(slot.placement->start, m_locale);
        const bool first = time != last;
        m_flow.add(slot.session->isBreak() ? breakEntry(slot, time, first) : entry(slot, time, first));
        last = time;
    }
    m_flow.flush();
}

std::vector<Block> Booklet::entry(const Slot& slot, const QString& time, bool firstOfTime) const
{
    const Session& session = *slot.session;
    const qreal x = m_timeColumn + kBar + kTextAfter;
    const qreal width = m_maker.width() - x - kRefColumn;
    const ParagraphRules together{Align::Start, 0, true, true};

    const QString title = plainLine(session.title);
    std::vector<Block> blocks =
        m_maker.paragraph(title.isEmpty() ? tr("Untitled") : title, look::sans(8.75, true), x, width, together);
    append(blocks, m_maker.paragraph(plainLine(session.subtitle), look::sans(8.25), x, width, together));
    const std::vector<const Person*> people = namedPeople(m_programme, session);
    const size_t named = blocks.size();
    append(blocks, m_maker.paragraph(PlanWords::names(people, m_locale), look::serif(8.5), x, width, together));
    nameIn(blocks, named, people);

    const TextStyle soft = look::sans(7.5, false, look::kSoft);
    std::vector<BlockMaker::Piece> pieces;
    if (slot.room != nullptr)
        pieces.push_back({plainLine(slot.room->name), look::sans(7.5, true)});
    pieces.push_back({PlanWords::length(slot.placement->durationMin, m_locale), soft});
    if (slot.track != nullptr)
        pieces.push_back({plainLine(slot.track->name), soft});
    if (!session.isPublic)
        pieces.push_back({tr("not public"), soft});
    append(blocks, m_maker.row(pieces, x, width, 10.5));

    for (Block& block : blocks) {
        block.keepWithNext = &block != &blocks.back();
        if (slot.track != nullptr) {
            const QColor colour(trackColour(m_programme, *slot.track));
            block.items.emplace_back(RectItem{m_maker.box(m_timeColumn, 0, kBar, block.height), colour, {}, 0});
        } else {
            block.items.emplace_back(RectItem{m_maker.box(m_timeColumn, 0, kBar, block.height), look::kHair, {}, 0});
        }
    }

    Block& head = blocks.front();
    head.before = firstOfTime ? 11 : 6;
    TextItem start =
        m_setter.line(time, look::sans(8.75, true, m_accent), m_maker.box(0, 0, m_timeColumn, head.height));
    if (firstOfTime) {
        head.items.emplace_back(std::move(start));
        head.notAtTop.emplace_back(RuleItem{QLineF(0, -5.5, m_maker.width(), -5.5), 0.4, look::kHair});
    } else {
        head.atTop.emplace_back(std::move(start));
    }
    const Anchor target{Anchor::Kind::Session, session.id.value};
    head.refs.push_back({target, m_maker.box(m_maker.width() - kRefColumn, 0, kRefColumn, head.height),
                         m_maker.box(x, 0, m_maker.width() - x, head.height), look::sans(7.5, false, look::kSoft)});
    return blocks;
}

std::vector<Block> Booklet::breakEntry(const Slot& slot, const QString& time, bool firstOfTime) const
{
    const qreal width = m_maker.width();
    const qreal x = m_timeColumn + kBar + kTextAfter;
    const TextStyle style = look::sans(8.25, false, look::kSoft);
    QString title = plainLine(slot.session->title);
    if (title.isEmpty())
        title = tr("Break");
    std::vector<BlockMaker::Piece> pieces{{title, style}};
    const TextStyle small = look::sans(7.5, false, look::kSoft);
    if (slot.room != nullptr)
        pieces.push_back({plainLine(slot.room->name), small});
    pieces.push_back({PlanWords::length(slot.placement->durationMin, m_locale), small});
    std::vector<Block> blocks;
    // A name of many words takes as many lines as it needs, and the details come below.
    if (m_setter.width(title, style) > width - x - kRefColumn) {
        blocks = m_maker.paragraph(title, style, x, width - x - kRefColumn, {Align::Start, 0, true, true});
        pieces.erase(pieces.begin());
    }
    append(blocks, m_maker.row(pieces, x, width - x - 4, 13));
    for (Block& block : blocks) {
        block.keepWithNext = &block != &blocks.back();
        std::vector<Item> items;
        items.reserve(block.items.size() + 1);
        items.emplace_back(
            RectItem{m_maker.box(m_timeColumn, 0, width - m_timeColumn, block.height), look::kTint, {}, 0});
        std::move(block.items.begin(), block.items.end(), std::back_inserter(items));
        block.items = std::move(items);
    }
    Block& head = blocks.front();
    head.before = firstOfTime ? 8 : 4;
    (firstOfTime ? head.items : head.atTop)
        .emplace_back(
            m_setter.line(time, look::sans(8.75, true, look::kSoft), m_maker.box(0, 0, m_timeColumn, head.height)));
    return blocks;
}

} // namespace rostrum::paper
