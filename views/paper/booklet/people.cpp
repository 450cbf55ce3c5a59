#include "views/paper/booklet/booklet.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

#include <QCollator>

#include <algorithm>

namespace rostrum::paper {

namespace {

struct IndexEntry
{
    QString name;
    bool rightToLeft = false;
    QCollatorSortKey key;
    const std::set<int>* pages = nullptr;
};

} // namespace

void Booklet::addPeople()
{
    m_flow.flush();
    QCollator collator(m_locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<IndexEntry> entries;
    // Names in the other direction of writing make a block of their own at the end.
    const Qt::LayoutDirection own = m_locale.textDirection();
    for (const Person& person : m_programme.people) {
        const auto found = m_flow.mentions().find(person.id.value);
        if (found == m_flow.mentions().end())
            continue;
        const bool inParts = person.sortKey.isEmpty() && !person.familyName.isEmpty();
        const QString name = plainLine(inParts ? Programme::sortName(person) : Programme::displayName(person));
        const QString sort = plainLine(Programme::sortName(person));
        entries.push_back({name, directionOf(sort, own) != own, collator.sortKey(sort), &found->second});
    }
    if (entries.empty())
        return;
    std::stable_sort(entries.begin(), entries.end(), [](const IndexEntry& a, const IndexEntry& b) {
        return a.rightToLeft != b.rightToLeft ? b.rightToLeft : a.key.compare(b.key) < 0;
    });

    constexpr qreal kGap = 16;
    const bool columns = entries.size() > 12;
    m_flow.startPage(tr("Speakers"));
    m_flow.add(sectionTitle(m_maker, tr("Speakers"), {}, {Anchor::Kind::Section, 2}));
    m_flow.splitColumns(columns ? 2 : 1, kGap);
    const BlockMaker maker(m_setter, m_flow.columnWidth());
    const TextStyle style = look::sans(8);
    const TextStyle pagesStyle = look::sans(8, false, look::kSoft);
    std::vector<std::vector<Block>> groups;
    groups.reserve(entries.size());
    for (const IndexEntry& entry : entries) {
        QStringList numbers;
        for (const int page : *entry.pages)
            numbers << m_locale.toString(page + 1);
        //: What stands between two page numbers
        const QString pages = numbers.join(tr(", ", "page numbers"));
        const qreal pagesWidth = qMin(maker.width() * 0.5, m_setter.width(pages, pagesStyle) + 0.5);
        std::vector<Block> lines =
            maker.paragraph(entry.name, style, 0, maker.width() - pagesWidth - 8, {Align::Start, 0.8, true, true});
        std::vector<SetLine> pageLines = m_setter.set(pages, pagesStyle, pagesWidth, Align::End);
        while (lines.size() < pageLines.size()) {
            Block empty;
            empty.height = pageLines[lines.size()].height;
            lines.push_back(std::move(empty));
        }
        for (size_t at = 0; at < lines.size(); ++at) {
            lines[at].keepWithNext = at + 1 < lines.size();
            if (at < pageLines.size()) {
                const QRectF box = maker.box(maker.width() - pagesWidth, 0, pagesWidth, lines[at].height);
                lines[at].items.emplace_back(
                    TextSetter::item(std::move(pageLines[at]), box.topLeft(), pagesStyle.colour));
            }
        }
        groups.push_back(std::move(lines));
    }
    m_flow.addBalanced(std::move(groups));
}

} // namespace rostrum::paper
