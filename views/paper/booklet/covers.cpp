#include "views/paper/booklet/booklet.h"
#include "views/paper/dates.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

namespace rostrum::paper {

namespace {

qreal heightOf(const std::vector<SetLine>& lines)
{
    qreal height = 0;
    for (const SetLine& line : lines)
        height += line.height;
    return height;
}

/// Puts lines under one another and returns where they end.
qreal putLines(Page& page, std::vector<SetLine> lines, qreal x, qreal y, const QColor& colour)
{
    for (SetLine& line : lines) {
        const qreal height = line.height;
        page.items.emplace_back(TextSetter::item(std::move(line), QPointF(x, y), colour));
        y += height;
    }
    return y;
}

} // namespace

void Booklet::addCover()
{
    m_flow.startPage(std::nullopt);
    const int index = m_flow.pageCount() - 1;
    Page& page = m_flow.page(index);
    const Conference& conference = m_programme.conference;
    const QRectF frame = m_flow.design().frame(index);
    const QRectF panel(frame.left(), mm(13), frame.width(), page.size.height() * 0.56);
    page.items.emplace_back(RectItem{panel, m_accent, {}, 0});
    const QColor ink = look::inkOn(m_accent);

    constexpr qreal kInset = 18;
    const qreal width = panel.width() - 2 * kInset;
    const qreal room = panel.height() - 2 * kInset - 26;
    const QString subtitle = plainLine(conference.subtitle);
    TextStyle subtitleStyle = look::sans(12, false, ink);
    const std::vector<SetLine> subtitleLines = m_setter.set(subtitle, subtitleStyle, width, Align::Start, 4);
    const qreal forTitle = room - heightOf(subtitleLines) - 10;

    std::vector<SetLine> titleLines;
    for (const qreal size : {32.0, 27.0, 23.0, 19.0, 16.0, 13.0, 10.5, 8.5, 7.0}) {
        TextStyle style = look::sans(size, true, ink);
        style.leading = 1.18;
        const int most = static_cast<int>(forTitle / (size * style.leading * 1.2));
        titleLines = m_setter.set(title(), style, width, Align::Start, size > 7.0 ? 0 : most);
        if (heightOf(titleLines) <= forTitle)
            break;
    }
    TextStyle kicker = look::sans(9, true, ink);
    page.items.emplace_back(
        m_setter.line(tr("Programme"), kicker, QRectF(panel.left() + kInset, panel.top() + kInset, width, 12)));
    qreal y = panel.bottom() - kInset - heightOf(titleLines) - heightOf(subtitleLines) - (subtitle.isEmpty() ? 0 : 8);
    y = putLines(page, std::move(titleLines), panel.left() + kInset, y, ink);
    putLines(page, subtitleLines, panel.left() + kInset, y + 8, ink);

    y = panel.bottom() + 20;
    const qreal left = frame.left() + (m_setter.rightToLeft() ? 0 : kInset);
    const qreal below = frame.width() - kInset;
    y = putLines(page, m_setter.set(dateRange(conference.start, conference.end, m_locale), look::sans(13, true), below),
                 left, y, look::kInk);
    for (const QString& place : {plainLine(conference.venue), plainLine(conference.city)}) {
        if (!place.isEmpty())
            y = putLines(page, m_setter.set(place, look::sans(11), below, Align::Start, 3), left, y + 3, look::kInk);
    }
    m_flow.addOutline({title(), 0, index, 0});
}

void Booklet::addContents()
{
    m_flow.startPage(tr("Contents"));
    const qreal width = m_maker.width();
    m_flow.add(sectionTitle(m_maker, tr("Contents"), {}, {Anchor::Kind::Section, 0}));
    const auto line = [&](const QString& text, const QString& note, Anchor target) {
        std::vector<Block> blocks =
            m_maker.paragraph(text, look::sans(11, true), 0, width - 40, {Align::Start, 6, true, true});
        if (blocks.empty())
            return;
        blocks.front().refs.push_back({target, m_maker.box(width - 40, 0, 40, blocks.front().height),
                                       m_maker.box(0, 0, width, blocks.front().height), look::sans(11)});
        if (!note.isEmpty()) {
            for (Block& block : m_maker.paragraph(note, look::sans(8.5, false, look::kSoft), 0, width - 40,
                                                  {Align::Start, 0, true, true}))
                blocks.push_back(std::move(block));
        }
        Block rule;
        rule.height = 5;
        rule.items.emplace_back(RuleItem{QLineF(0, 4.5, width, 4.5), 0.4, look::kHair});
        blocks.push_back(std::move(rule));
        m_flow.add(std::move(blocks));
    };
    if (m_days.empty() && m_withText.empty()) {
        m_flow.add(m_maker.paragraph(tr("There are no sessions in the programme yet."), look::serif(9.5), 0, width));
        return;
    }
    for (const DayPlan& day : m_days) {
        const QString title = dayTitle(day.date, m_locale);
        line(title, title.contains(day.label, Qt::CaseInsensitive) ? QString() : day.label,
             {Anchor::Kind::Day, day.date.toJulianDay()});
    }
    if (!m_withText.empty())
        line(tr("Abstracts"), {}, {Anchor::Kind::Section, 1});
    bool anybody = false;
    for (const Session& session : m_programme.sessions)
        anybody =
            anybody || (isPrinted(session, m_options.includePrivate) && !namedPeople(m_programme, session).empty());
    if (anybody)
        line(tr("Speakers"), {}, {Anchor::Kind::Section, 2});

    std::vector<const Track*> tracks;
    for (const Track& track : m_programme.tracks) {
        bool used = false;
        for (const DayPlan& day : m_days) {
            for (const Slot& slot : day.slots)
                used = used || slot.track == &track;
        }
        if (used && !plainLine(track.name).isEmpty())
            tracks.push_back(&track);
    }
    if (tracks.empty())
        return;
    m_flow.add(m_maker.paragraph(tr("Tracks"), look::sans(11, true), 0, width, {Align::Start, 18, true, true}));
    // Two columns, read downwards.
    const size_t rows = (tracks.size() + 1) / 2;
    const qreal half = (width - 12) / 2;
    for (size_t row = 0; row < rows; ++row) {
        Block block;
        for (const size_t at : {row, row + rows}) {
            if (at >= tracks.size())
                continue;
            const qreal x = at == row ? 0 : half + 12;
            const QColor colour(trackColour(m_programme, *tracks[at]));
            block.items.emplace_back(RectItem{m_maker.box(x, 2.5, 7, 7), colour, {}, 0});
            qreal y = 0;
            for (SetLine& part : m_setter.set(plainLine(tracks[at]->name), look::sans(8.25), half - 12)) {
                const qreal height = part.height;
                const QRectF place = m_maker.box(x + 12, y, half - 12, height);
                block.items.emplace_back(TextSetter::item(std::move(part), place.topLeft(), look::kInk));
                y += height;
            }
            block.height = qMax(block.height, y + 2);
        }
        m_flow.add(std::move(block));
    }
}

void Booklet::addBackCover()
{
    m_flow.startPage(std::nullopt);
    const int index = m_flow.pageCount() - 1;
    Page& page = m_flow.page(index);
    const Conference& conference = m_programme.conference;
    const QRectF frame = m_flow.design().frame(index);
    qreal y = page.size.height() - mm(13) - 58;
    page.items.emplace_back(RectItem{QRectF(frame.left(), y, frame.width(), 3), m_accent, {}, 0});
    y += 11;
    page.items.emplace_back(m_setter.line(title(), look::sans(9, true), QRectF(frame.left(), y, frame.width(), 12)));
    y += 13;
    const TextStyle small = look::sans(8, false, look::kSoft);
    page.items.emplace_back(m_setter.line(dateRange(conference.start, conference.end, m_locale), small,
                                          QRectF(frame.left(), y, frame.width(), 11)));
    y += 11;
    const QString address = plainLine(conference.url);
    if (!address.isEmpty()) {
        page.items.emplace_back(m_setter.line(address, small, QRectF(frame.left(), y, frame.width(), 11)));
        y += 11;
    }
    const QString version = plainLine(conference.version);
    if (!version.isEmpty())
        page.items.emplace_back(m_setter.line(tr("Version of the programme: %1").arg(version), small,
                                              QRectF(frame.left(), y, frame.width(), 11)));
}

} // namespace rostrum::paper
