#include "views/paper/booklet/booklet.h"
#include "views/paper/dates.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

namespace rostrum::paper {

namespace {

void append(std::vector<Block>& blocks, std::vector<Block> more)
{
    for (Block& block : more)
        blocks.push_back(std::move(block));
}

} // namespace

const QString& Booklet::dayName(QDate date) const
{
    QString& name = m_dayNames[date];
    if (name.isEmpty())
        name = shortDay(date, m_locale);
    return name;
}

std::vector<BlockMaker::Piece> Booklet::placesOf(const Session& session) const
{
    const TextStyle soft = look::sans(7.25, false, look::kSoft);
    const TextStyle strong = look::sans(7.25, true, m_accent);
    std::vector<BlockMaker::Piece> pieces;
    for (const Placement& placement : session.placements) {
        const Day* day = m_programme.dayOf(placement.start);
        const Span span = m_programme.span(placement);
        const Slot slot{&session, &placement, m_programme.rooms.find(placement.room),
                        nullptr,  span,       m_programme.zone.toWall(span.end)};
        pieces.push_back({dayName(day != nullptr ? day->date : placement.start.date()), strong});
        pieces.push_back({PlanWords::timeRange(slot, m_locale), strong});
        if (slot.room != nullptr)
            pieces.push_back({plainLine(slot.room->name), strong});
    }
    if (session.placements.empty())
        pieces.push_back({tr("not scheduled yet"), soft});
    if (const Track* track = m_programme.tracks.find(session.track))
        pieces.push_back({plainLine(track->name), soft});
    return pieces;
}

std::vector<Block> Booklet::abstractOf(const Session& session) const
{
    const qreal width = m_maker.width();
    const ParagraphRules together{Align::Start, 0, true, true};
    std::vector<Block> blocks = m_maker.row(placesOf(session), 0, width, 10.5);
    const QString title = plainLine(session.title);
    append(blocks,
           m_maker.paragraph(title.isEmpty() ? tr("Untitled") : title, look::sans(10, true), 0, width, together));
    append(blocks, m_maker.paragraph(plainLine(session.subtitle), look::sans(8.75), 0, width, together));
    const std::vector<const Person*> people = namedPeople(m_programme, session);
    const size_t named = blocks.size();
    TextStyle names = look::serif(8.5, look::kInk);
    names.italic = true;
    append(blocks, m_maker.paragraph(PlanWords::names(people, m_locale), names, 0, width, together));
    nameIn(blocks, named, people);
    for (Block& block : blocks)
        block.keepWithNext = true;

    Block& head = blocks.front();
    head.before = 15;
    head.anchors.push_back({Anchor::Kind::Session, session.id.value});
    head.outline = OutlineEntry{title.isEmpty() ? tr("Untitled") : title, 1, 0, 0};
    head.notAtTop.emplace_back(RuleItem{QLineF(0, -7.5, width, -7.5), 0.4, look::kHair});

    bool first = true;
    ParagraphKind before = ParagraphKind::Text;
    for (const Paragraph& paragraph : readMarkdown(printedText(session))) {
        TextStyle style = look::serif(8.5);
        qreal x = 0;
        ParagraphRules rules;
        rules.before = first ? 3 : 3.5;
        switch (paragraph.kind) {
        case ParagraphKind::Heading:
            style = look::sans(8.5, true);
            rules.before = 5;
            rules.keepTogether = true;
            rules.keepWithNext = true;
            break;
        case ParagraphKind::ListItem:
            x = 11.0 * qMin(paragraph.depth, 6);
            if (before == ParagraphKind::ListItem)
                rules.before = 1;
            break;
        case ParagraphKind::Quote:
            x = 11.0 * qMin(paragraph.depth, 6);
            style.italic = true;
            break;
        case ParagraphKind::Code:
            x = 6;
            rules.before = before == ParagraphKind::Code ? 0 : 3;
            break;
        case ParagraphKind::Text:
            break;
        }
        std::vector<Block> lines = m_maker.paragraph(paragraph.text, style, x, width - x, rules);
        if (!lines.empty() && !paragraph.marker.isEmpty()) {
            const qreal markerX = qMax(0.0, x - (paragraph.marker.size() > 1 ? 14.0 : 9.0));
            lines.front().items.emplace_back(
                m_setter.line(paragraph.marker, style, m_maker.box(markerX, 0, x - markerX, lines.front().height)));
        }
        // The title stays with two lines even where the first paragraph has only one.
        if (first && lines.size() == 1)
            lines.front().keepWithNext = true;
        first = false;
        append(blocks, std::move(lines));
        before = paragraph.kind;
    }
    blocks.back().keepWithNext = false;
    return blocks;
}

void Booklet::addAbstracts()
{
    m_flow.startPage(tr("Abstracts"));
    m_flow.add(sectionTitle(m_maker, tr("Abstracts"), {}, {Anchor::Kind::Section, 1}));
    for (const Session* session : m_withText) {
        m_flow.add(abstractOf(*session));
        if (!goOn())
            return;
    }
    m_flow.flush();
}

} // namespace rostrum::paper
