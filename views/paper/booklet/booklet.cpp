#include "views/paper/booklet/booklet.h"

#include "views/paper/imposition.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

#include <algorithm>
#include <unordered_set>

namespace rostrum::paper {

namespace {

QLocale plainNumbers(QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

QString printedText(const Session& session)
{
    return session.abstract.trimmed().isEmpty() ? session.description : session.abstract;
}

Booklet::Booklet(const Programme& programme, const BookletOptions& options, const PageDesign& design)
    : m_programme(programme)
    , m_options(options)
    , m_locale(plainNumbers(options.language))
    , m_setter(options.language)
    , m_flow(design)
    , m_maker(m_setter, design.frameWidth())
    , m_days(planDays(programme, options.includePrivate))
    , m_accent(look::accent(programme.conference))
{
    std::unordered_set<SessionId> seen;
    const auto take = [&](const Session& session) {
        if (seen.insert(session.id).second && !session.isBreak() && !printedText(session).trimmed().isEmpty())
            m_withText.push_back(&session);
    };
    std::unordered_set<QString> times;
    for (const DayPlan& day : m_days) {
        for (const Slot& slot : day.slots) {
            take(*slot.session);
            times.insert(PlanWords::time(slot.placement->start, m_locale));
        }
    }
    for (const Session& session : programme.sessions) {
        if (!session.isScheduled() && session.state == SessionState::Confirmed &&
            isPrinted(session, options.includePrivate))
            take(session);
    }
    qreal widest = 0;
    for (const QString& time : times)
        widest = qMax(widest, m_setter.width(time, look::sans(8.75, true)));
    m_timeColumn = qMax(34.0, widest + 8);
    for (const DayPlan& day : m_days)
        m_total += static_cast<int>(day.slots.size());
    m_total += static_cast<int>(m_withText.size());
}

QString Booklet::title() const
{
    const QString title = plainLine(m_programme.conference.title);
    return title.isEmpty() ? tr("Programme") : title;
}

bool Booklet::goOn()
{
    ++m_done;
    return !m_options.progress || m_done % 16 != 0 || m_options.progress(m_done, m_total);
}

bool Booklet::layOut()
{
    addCover();
    addContents();
    for (const DayPlan& day : m_days) {
        addDay(day);
        m_done += static_cast<int>(day.slots.size());
        if (m_options.progress && !m_options.progress(m_done, m_total))
            return false;
    }
    if (!m_withText.empty())
        addAbstracts();
    if (m_done < m_total)
        return false;
    addPeople();
    if (m_options.imposed)
        addNotes();
    addBackCover();
    addHeadsAndFolios();
    return true;
}

PrintedPages Booklet::take()
{
    return m_flow.finish(m_setter, m_locale);
}

std::vector<Block> Booklet::sectionTitle(const BlockMaker& maker, const QString& title, const QString& note,
                                         Anchor anchor) const
{
    ParagraphRules rules;
    rules.keepTogether = true;
    rules.keepWithNext = true;
    std::vector<Block> blocks = maker.paragraph(title, look::sans(17, true, m_accent), 0, maker.width(), rules);
    if (blocks.empty())
        return blocks;
    blocks.front().anchors.push_back(anchor);
    blocks.front().outline = OutlineEntry{title, 0, 0, 0};
    if (!note.isEmpty()) {
        for (Block& block : maker.paragraph(note, look::sans(9, false, look::kSoft), 0, maker.width(), rules))
            blocks.push_back(std::move(block));
    }
    Block rule;
    rule.height = 13;
    rule.keepWithNext = true;
    rule.opens = true;
    rule.items.emplace_back(RectItem{maker.box(0, 4, maker.width(), 1.4), m_accent, {}, 0});
    blocks.push_back(std::move(rule));
    return blocks;
}

void Booklet::nameIn(std::vector<Block>& blocks, size_t first, const std::vector<const Person*>& people) const
{
    // The line in which a name begins is where it stands.
    for (const Person* person : people) {
        bool placed = false;
        const QString name = plainLine(Programme::displayName(*person));
        for (size_t at = first; at < blocks.size(); ++at) {
            const auto* text = blocks[at].items.empty() ? nullptr : std::get_if<TextItem>(&blocks[at].items.front());
            if (text == nullptr)
                continue;
            QString lines = text->text;
            const qsizetype length = lines.size();
            for (size_t next = at + 1; next < blocks.size() && lines.size() < length + name.size(); ++next) {
                if (const auto* more = std::get_if<TextItem>(&blocks[next].items.front()))
                    lines += more->text;
            }
            const qsizetype found = lines.indexOf(name);
            if (found >= 0 && found < length) {
                blocks[at].people.push_back(person->id.value);
                placed = true;
                break;
            }
        }
        if (!placed && first < blocks.size())
            blocks[first].people.push_back(person->id.value);
    }
}

void Booklet::addNotes()
{
    while ((m_flow.pageCount() + 1) % 4 != 0) {
        m_flow.startPage(tr("Notes"));
        const BlockMaker& maker = m_maker;
        std::vector<Block> blocks = maker.paragraph(tr("Notes"), look::sans(17, true, m_accent), 0, maker.width());
        m_flow.add(std::move(blocks));
        constexpr qreal kLine = 22;
        const int lines = static_cast<int>((m_flow.design().frameHeight() - 30) / kLine);
        for (int at = 0; at < lines; ++at) {
            Block line;
            line.height = kLine;
            line.items.emplace_back(RuleItem{QLineF(0, kLine, maker.width(), kLine), 0.4, look::kHair});
            m_flow.add(std::move(line));
        }
    }
    m_flow.flush();
}

void Booklet::addHeadsAndFolios()
{
    const PageDesign& design = m_flow.design();
    const TextStyle headStyle = look::sans(7.25, false, look::kSoft);
    const TextStyle folioStyle = look::sans(8, true);
    const QString running = title();
    for (int index = 0; index < m_flow.pageCount(); ++index) {
        if (!m_flow.head(index))
            continue;
        const QRectF frame = design.frame(index);
        const bool right = design.liesRight(index);
        const Align outer = right != design.rightToLeft ? Align::End : Align::Start;
        const Align inner = outer == Align::End ? Align::Start : Align::End;
        const qreal headTop = frame.top() - mm(8.5);
        const qreal half = frame.width() * 0.48;
        const QRectF left(frame.left(), headTop, half, 10);
        const QRectF rightBox(frame.right() - half, headTop, half, 10);
        Page& page = m_flow.page(index);
        TextStyle day = headStyle;
        day.bold = true;
        page.items.emplace_back(m_setter.line(*m_flow.head(index), day, right ? rightBox : left, outer));
        page.items.emplace_back(m_setter.line(running, headStyle, right ? left : rightBox, inner));
        const qreal ruleY = headTop + 12;
        page.items.emplace_back(RuleItem{QLineF(frame.left(), ruleY, frame.right(), ruleY), 0.4, look::kHair});
        const QRectF folio(frame.left(), frame.bottom() + mm(3.5), frame.width(), 11);
        page.items.emplace_back(m_setter.line(m_locale.toString(index + 1), folioStyle, folio, outer));
    }
}

} // namespace rostrum::paper
