#include "views/paper/block_maker.h"
#include "views/paper/dates.h"
#include "views/paper/look.h"
#include "views/paper/print_job.h"
#include "views/paper/text/markdown.h"
#include "views/paper/timetable/grid.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace rostrum::paper {

namespace {

constexpr qreal kAxis = 40;        ///< Width of the hours' column.
constexpr qreal kLeastColumn = 88; ///< A room's column is never narrower.
constexpr qreal kRoomHead = 25;
constexpr qreal kPageHead = 24;
constexpr qreal kLegendGap = 5;
constexpr qreal kLegendRow = 9;

PageDesign sheet(PaperSize paper, bool rightToLeft)
{
    PageDesign design;
    design.size = paper == PaperSize::A4 ? QSizeF(mm(297), mm(210)) : QSizeF(11 * 72.0, 8.5 * 72);
    design.inner = design.outer = mm(11);
    design.top = mm(10);
    design.bottom = mm(10);
    design.rightToLeft = rightToLeft;
    return design;
}

/// A, B, … Z, AA, …
QString trackMark(size_t position)
{
    QString mark;
    for (size_t rest = position + 1; rest > 0; rest = (rest - 1) / 26)
        mark.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return mark;
}

/// A session without length stands where it begins.
bool standsIn(const GridCell& cell, Span band)
{
    const bool instant = cell.span.length() == 0 && cell.span.start >= band.start && cell.span.start < band.end;
    return instant || cell.span.overlaps(band);
}

class TimetableLayout
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::Timetable)

public:
    TimetableLayout(const Programme& programme, const TimetableOptions& options)
        : m_programme(programme)
        , m_locale(options.language)
        , m_setter(options.language)
        , m_flow(sheet(options.paper, m_setter.rightToLeft()))
        , m_maker(m_setter, m_flow.design().frameWidth())
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    }

    void addDay(const DayPlan& day)
    {
        const DayGrid grid = makeGrid(m_programme, day);
        if (grid.cells.empty())
            return;
        const qreal width = m_maker.width() - kAxis;
        const int rooms = static_cast<int>(grid.rooms.size());
        const int most = qMax(1, static_cast<int>(width / kLeastColumn));
        const int pagesAcross = (rooms + most - 1) / most;
        const int each = (rooms + pagesAcross - 1) / pagesAcross;
        m_cut.clear();
        const int firstPage = m_flow.pageCount();
        m_flow.addOutline({dayTitle(day.date, m_locale), 0, firstPage, 0});
        for (int column = 0; column < rooms; column += each) {
            const DayGrid part = columnsOf(grid, m_programme, column, qMin(rooms, column + each));
            const qreal forLegend = static_cast<qreal>(legend(part).size()) * kLegendRow + kLegendGap + 3;
            const qreal height = m_flow.design().frameHeight() - kPageHead - kRoomHead - forLegend;
            const GridScale scale = chooseScale(part, height);
            for (const Span& band : scale.bands) {
                const bool used = std::any_of(part.cells.begin(), part.cells.end(),
                                              [&](const GridCell& cell) { return standsIn(cell, band); });
                if (used)
                    addGridPage(day, part, scale, band);
            }
        }
        addFullTitles(day);
    }

    PrintedPages take()
    {
        if (m_flow.pageCount() == 0)
            addEmpty();
        for (int index = 0; index < m_flow.pageCount(); ++index) {
            const QRectF frame = m_flow.design().frame(index);
            const QRectF foot(frame.left(), frame.bottom() - 1, frame.width(), 10);
            const QString number = m_locale.toString(index + 1);
            m_flow.page(index).items.emplace_back(m_setter.line(number, look::sans(7.5, true), foot, Align::End));
        }
        return m_flow.finish(m_setter, m_locale);
    }

private:
    void addEmpty()
    {
        m_flow.startPage(QString());
        m_flow.add(m_maker.paragraph(tr("Nothing is scheduled yet."), look::sans(12), 0, m_maker.width()));
        m_flow.flush();
    }

    void put(Item item)
    {
        translate(item, m_origin);
        m_flow.page(m_flow.pageCount() - 1).items.push_back(std::move(item));
    }

    void addHead(const DayPlan& day)
    {
        m_flow.startPage(QString());
        m_origin = m_flow.design().frame(m_flow.pageCount() - 1).topLeft();
        const qreal width = m_maker.width();
        put(m_setter.line(dayTitle(day.date, m_locale), look::sans(14, true), m_maker.box(0, 0, width * 0.55, 18)));
        put(m_setter.line(plainLine(m_programme.conference.title), look::sans(9, false, look::kSoft),
                          m_maker.box(width * 0.56, 3, width * 0.44, 13), Align::End));
    }

    void addGridPage(const DayPlan& day, const DayGrid& grid, const GridScale& scale, Span band)
    {
        addHead(day);
        const qreal top = kPageHead + kRoomHead;
        const int columns = static_cast<int>(grid.rooms.size());
        const qreal columnWidth = (m_maker.width() - kAxis) / columns;
        const qreal bottom = top + static_cast<qreal>(band.length()) * scale.perMinute;
        const auto y = [&](qint64 instant) { return top + static_cast<qreal>(instant - band.start) * scale.perMinute; };

        for (qint64 hour = band.start; hour <= band.end; hour += 60) {
            const QRectF line = m_maker.box(kAxis - 4, y(hour), m_maker.width() - kAxis + 4, 0);
            put(RuleItem{QLineF(line.left(), line.top(), line.right(), line.top()), 0.4, look::kHair});
            if (hour < band.end) {
                put(m_setter.line(PlanWords::time(m_programme.zone.toWall(hour), m_locale),
                                  look::sans(7.5, true, look::kSoft), m_maker.box(0, y(hour) - 1, kAxis - 6, 10)));
            }
        }
        for (int column = 0; column < columns; ++column) {
            const qreal x = kAxis + column * columnWidth;
            const Room* room = grid.rooms[static_cast<size_t>(column)];
            const QString name = room != nullptr ? plainLine(room->name) : tr("Without a room");
            std::vector<SetLine> lines = m_setter.set(name, look::sans(8.5, true), columnWidth - 6, Align::Start, 2);
            qreal lineY = top - 3;
            for (const SetLine& line : lines)
                lineY -= line.height;
            for (SetLine& line : lines) {
                const qreal height = line.height;
                put(TextSetter::item(std::move(line), m_maker.box(x + 3, lineY, columnWidth - 6, height).topLeft(),
                                     look::kInk));
                lineY += height;
            }
            const QRectF edge = m_maker.box(x, top, 0, bottom - top);
            put(RuleItem{QLineF(edge.left(), top, edge.left(), bottom), 0.4, look::kHair});
        }
        for (const GridCell& cell : grid.cells) {
            if (!standsIn(cell, band))
                continue;
            const qreal lane = columnWidth / cell.lanes;
            const qreal from = y(qMax(cell.span.start, band.start));
            const qreal until = qMax(from + 1.5, y(qMin(cell.span.end, band.end)));
            addCell(cell, kAxis + cell.column * columnWidth + cell.lane * lane + 1, from, lane - 2, until - from - 0.8);
        }
        qreal legendY = bottom + kLegendGap;
        for (Block& block : legend(grid)) {
            for (Item& item : block.items) {
                translate(item, QPointF(0, legendY));
                put(std::move(item));
            }
            legendY += block.height;
        }
    }

    void addCell(const GridCell& cell, qreal x, qreal y, qreal width, qreal height)
    {
        const Slot& slot = *cell.slot;
        const Session& session = *slot.session;
        const bool pause = session.isBreak();
        const QColor colour = slot.track != nullptr ? QColor(trackColour(m_programme, *slot.track)) : look::kSoft;
        put(RectItem{m_maker.box(x, y, width, height), pause ? look::kTint : look::tint(colour, 0.14), {}, 0});
        put(RectItem{m_maker.box(x, y, pause ? 0.8 : 2.2, height), pause ? look::kHair : colour, {}, 0});

        const qreal inset = 5;
        qreal left = height - 1.5;
        qreal at = y + 1;
        const qreal inner = width - inset - 2;
        const auto lines = [&](const QString& text, const TextStyle& style, qreal lineWidth) {
            const int most = static_cast<int>((left + 0.5) / (style.size * style.leading));
            if (text.isEmpty())
                return true;
            if (most < 1 || lineWidth < 12)
                return false;
            std::vector<SetLine> set = m_setter.set(text, style, lineWidth, Align::Start, most);
            const bool whole = !set.empty() && set.back().start + set.back().length >= text.size() &&
                               !set.back().text.endsWith(QChar(0x2026));
            for (SetLine& line : set) {
                const qreal lineHeight = line.height;
                if (lineHeight > left + 1)
                    return false;
                put(TextSetter::item(std::move(line), m_maker.box(x + inset, at, lineWidth, lineHeight).topLeft(),
                                     style.colour));
                at += lineHeight;
                left -= lineHeight;
            }
            return whole;
        };
        TextStyle title = look::sans(7.5, !pause, pause ? look::kSoft : look::kInk);
        title.leading = 1.16;
        TextStyle small = look::sans(7, false, look::kSoft);
        small.leading = 1.2;
        const qreal markWidth = slot.track != nullptr && !pause && width > 40 ? 14 : 0;
        if (markWidth > 0 && height > 8.5) {
            put(m_setter.line(trackMark(m_programme.tracks.indexOf(slot.track->id)),
                              look::sans(7, true, colour.darker(130)),
                              m_maker.box(x + width - markWidth - 2, y + 1, markWidth, 9), Align::End));
        }
        QString name = plainLine(session.title);
        if (name.isEmpty())
            name = tr("Untitled");
        bool whole = lines(name, title, inner - markWidth);
        const QString names = PlanWords::names(namedPeople(m_programme, session), m_locale);
        if (!lines(names, small, inner))
            whole = false;
        if (!lines(PlanWords::timeRange(slot, m_locale), small, inner) && cell.cutAtEnd)
            whole = false;
        if (!whole)
            m_cut.insert(&slot);
    }

    /// The marks of the tracks that stand in these columns, in rows.
    std::vector<Block> legend(const DayGrid& grid)
    {
        std::set<size_t> tracks;
        for (const GridCell& cell : grid.cells) {
            if (cell.slot->track != nullptr)
                tracks.insert(m_programme.tracks.indexOf(cell.slot->track->id));
        }
        std::vector<BlockMaker::Piece> pieces;
        for (const size_t track : tracks) {
            const QString name = plainLine(m_programme.tracks[track].name);
            if (name.isEmpty())
                continue;
            //: Legend of a timetable: a letter and the track it stands for
            const QString entry = tr("%1 %2").arg(trackMark(track), name);
            // A Latin letter at the start must not turn the direction round.
            const QString direction = m_setter.rightToLeft() ? QString(QChar(0x200f)) : QString();
            pieces.push_back({direction + entry, look::sans(7, false, look::kSoft)});
        }
        return m_maker.row(pieces, kAxis, m_maker.width() - kAxis - 24, kLegendRow);
    }

    /// What did not fit into its box stands in full behind the grid.
    void addFullTitles(const DayPlan& day)
    {
        if (m_cut.empty())
            return;
        addHead(day);
        Block gap;
        gap.height = kPageHead;
        m_flow.add(std::move(gap));
        m_flow.add(m_maker.paragraph(tr("In full: what was too long for its place in the grid"), look::sans(9.5, true),
                                     0, m_maker.width(), {Align::Start, 0, true, false}));
        m_flow.splitColumns(3, 16);
        const BlockMaker maker(m_setter, m_flow.columnWidth());
        const ParagraphRules together{Align::Start, 0, true, true};
        const TextStyle soft = look::sans(7, false, look::kSoft);
        for (const Slot& slot : day.slots) {
            if (!m_cut.contains(&slot))
                continue;
            std::vector<BlockMaker::Piece> pieces{
                {PlanWords::timeRange(slot, m_locale), look::sans(7, true, look::kSoft)}};
            if (slot.room != nullptr)
                pieces.push_back({plainLine(slot.room->name), soft});
            std::vector<Block> blocks = maker.row(pieces, 0, maker.width(), 9);
            blocks.front().before = 5;
            const QString title = plainLine(slot.session->title);
            for (Block& block : maker.paragraph(title.isEmpty() ? tr("Untitled") : title, look::sans(7.5, true), 0,
                                                maker.width(), together))
                blocks.push_back(std::move(block));
            const QString names = PlanWords::names(namedPeople(m_programme, *slot.session), m_locale);
            for (Block& block : maker.paragraph(names, look::sans(7), 0, maker.width(), together))
                blocks.push_back(std::move(block));
            for (Block& block : blocks)
                block.keepWithNext = &block != &blocks.back();
            m_flow.add(std::move(blocks));
        }
        m_flow.flush();
    }

    const Programme& m_programme;
    QLocale m_locale;
    TextSetter m_setter;
    Flow m_flow;
    BlockMaker m_maker;
    QPointF m_origin;
    std::set<const Slot*> m_cut;
};

} // namespace

Result<PrintedPages> layoutTimetable(const Programme& programme, const TimetableOptions& options)
{
    const std::vector<DayPlan> days = planDays(programme, options.includePrivate);
    TimetableLayout layout(programme, options);
    int done = 0;
    for (const DayPlan& day : days) {
        if (options.progress && !options.progress(done, static_cast<int>(days.size())))
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("rostrum::paper::Timetable", "Printing was stopped.")};
        layout.addDay(day);
        ++done;
    }
    return layout.take();
}

} // namespace rostrum::paper
