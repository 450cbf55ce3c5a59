#include "views/paper/block_maker.h"
#include "views/paper/dates.h"
#include "views/paper/look.h"
#include "views/paper/print_job.h"
#include "views/paper/text/markdown.h"
#include "views/paper/timetable/wall_sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace rostrum::paper {

namespace {

constexpr qreal kLegendGap = 6;
constexpr qreal kFoot = 10;

PageDesign designOf(const TimetableOptions& options, const WallStyle& style)
{
    PageDesign design;
    design.size = sheetSize(options.paper, options.orientation);
    design.inner = design.outer = style.margin;
    design.top = style.margin * 0.9;
    design.bottom = style.margin * 0.8 + kFoot;
    design.rightToLeft = options.language.textDirection() == Qt::RightToLeft;
    return design;
}

class WallTimetable
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::Timetable)

public:
    WallTimetable(const Programme& programme, const TimetableOptions& options)
        : m_programme(programme)
        , m_options(options)
        , m_style(WallStyle::of(options.paper))
        , m_locale(options.language)
        , m_setter(options.language)
        , m_marks(programme, m_setter)
        , m_flow(designOf(options, m_style))
        , m_maker(m_setter, m_flow.design().frameWidth())
        , m_sheet(programme, m_locale, m_style, look::accent(programme.conference))
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    }

    void addDay(const std::vector<DayPlan>& days, size_t index)
    {
        const DayPlan& day = days[index];
        const DayGrid grid = makeGrid(m_programme, days, index, m_options.rooms);
        if (grid.cells.empty())
            return;
        m_flow.addOutline({dayTitle(day.date, m_locale), 0, m_flow.pageCount(), 0});
        CellWriter writer(m_programme, m_locale, m_setter, m_marks, grid);
        const Spread spread = spreadOut(grid, writer);
        m_cut.clear();
        for (size_t at = 0; at < spread.sheets.size(); ++at)
            addSheet(day, spread, at, writer);
        addInFull(day, spread);
    }

    PrintedPages take()
    {
        if (m_flow.pageCount() == 0)
            addEmpty();
        const QString note = footNote();
        for (int index = 0; index < m_flow.pageCount(); ++index) {
            Canvas canvas(m_setter, m_flow.page(index), m_flow.design().frame(index));
            const QRectF foot(0, canvas.height() + 3, canvas.width(), kFoot);
            const qreal half = canvas.width() / 2;
            canvas.text(note, look::sans(7.5, false, look::kSoft), {0, foot.top(), half * 0.58, kFoot});
            const auto day = m_continued.find(index);
            if (day != m_continued.end())
                canvas.text(day->second, look::sans(7.5), {half * 0.6, foot.top(), half * 0.8, kFoot}, Align::Centre);
            canvas.text(m_locale.toString(index + 1), look::sans(7.5, true), {half, foot.top(), half, kFoot},
                        Align::End);
        }
        return m_flow.finish(m_setter, m_locale);
    }

private:
    /// One sheet of a day.
    struct Sheet
    {
        DayGrid part;
        Span band;
    };
    /// All sheets of a day, with what they have in common.
    struct Spread
    {
        SheetPlan plan;
        WallSheet::Place place;
        std::vector<Sheet> sheets;
        std::set<size_t> tracks;
        bool legendApart = false; ///< The legend is too long for the sheets.
    };

    [[nodiscard]] std::vector<Block> legendOf(const DayGrid& part)
    {
        bool unconfirmed = false;
        for (const GridCell& cell : part.cells)
            unconfirmed = unconfirmed || isUnconfirmed(*cell.slot->session);
        return m_marks.legend(tracksOf(part), unconfirmed, m_style.legend, m_maker.width());
    }

    [[nodiscard]] std::set<size_t> tracksOf(const DayGrid& part) const
    {
        std::set<size_t> tracks;
        for (const GridCell& cell : part.cells) {
            if (cell.slot->track != nullptr && !cell.slot->session->isBreak())
                tracks.insert(m_programme.tracks.indexOf(cell.slot->track->id));
        }
        return tracks;
    }

    static qreal heightOf(const std::vector<Block>& blocks)
    {
        qreal height = blocks.empty() ? 0 : kLegendGap;
        for (const Block& block : blocks)
            height += block.height;
        return height;
    }

    [[nodiscard]] Spread spreadOut(const DayGrid& grid, const CellWriter& writer)
    {
        Spread spread;
        spread.place.axis = m_sheet.axisWidth(m_setter, grid);
        spread.tracks = tracksOf(grid);
        const int columns = static_cast<int>(grid.rooms.size());
        const qreal height = m_flow.design().frameHeight() - m_sheet.headHeight();
        const qreal width = m_maker.width() - spread.place.axis;
        const qreal expected = m_style.roomName * 3 + qMin(heightOf(legendOf(grid)) / 2, height / 5);
        spread.plan = planSheets(grid, writer.needs(), {width, height - expected}, m_style);

        std::vector<DayGrid> parts;
        qreal legend = 0;
        for (int sheet = 0; sheet < spread.plan.across; ++sheet) {
            parts.push_back(
                columnsOf(grid, spread.plan.firstColumn(sheet, columns), spread.plan.firstColumn(sheet + 1, columns)));
            const qreal column = width / static_cast<qreal>(parts.back().rooms.size());
            spread.place.rooms = qMax(spread.place.rooms, m_sheet.roomsHeight(m_setter, parts.back(), column));
            legend = qMax(legend, heightOf(legendOf(parts.back())));
        }
        spread.legendApart = legend > height / 3;
        fitHeight(spread.plan, height - spread.place.rooms - (spread.legendApart ? 0 : legend));
        for (DayGrid& part : parts) {
            for (const Span band : spread.plan.bands) {
                if (std::any_of(part.cells.begin(), part.cells.end(),
                                [&](const GridCell& cell) { return standsIn(cell, band); }))
                    spread.sheets.push_back({part, band});
            }
        }
        return spread;
    }

    [[nodiscard]] QString partText(const Spread& spread, size_t at) const
    {
        if (spread.sheets.size() < 2)
            return {};
        const Sheet& sheet = spread.sheets[at];
        const auto apart = [](const QString& name) -> QString { return QChar(0x2068) + name + QChar(0x2069); };
        const auto nameOf = [&](const Room* room) {
            return room != nullptr ? apart(plainLine(room->name)) : tr("Without a room");
        };
        //: Which sheet of a day's timetable this is
        QStringList texts{tr("Sheet %1 of %2")
                              .arg(m_locale.toString(static_cast<int>(at) + 1),
                                   m_locale.toString(static_cast<int>(spread.sheets.size())))};
        if (spread.plan.across > 1) {
            const QString first = nameOf(sheet.part.rooms.front());
            //: The first and the last of the rooms on a sheet
            texts << (sheet.part.rooms.size() > 1 ? tr("%1 to %2").arg(first, nameOf(sheet.part.rooms.back())) : first);
        }
        if (spread.plan.bands.size() > 1) {
            const auto time = [&](qint64 instant) {
                return PlanWords::time(m_programme.zone.toWall(instant), m_locale);
            };
            texts << QCoreApplication::translate("rostrum::paper::PlanWords", "%1–%2")
                         .arg(time(sheet.band.start), time(sheet.band.end));
        }
        return texts.join(QStringLiteral(" · "));
    }

    [[nodiscard]] SheetHead headOf(const DayPlan& day) const
    {
        SheetHead head;
        head.day = dayTitle(day.date, m_locale);
        head.dayLabel = head.day.contains(day.label, Qt::CaseInsensitive) ? QString() : day.label;
        head.conference = plainLine(m_programme.conference.title);
        return head;
    }

    [[nodiscard]] Canvas startSheet(const SheetHead& head)
    {
        m_flow.startPage(std::nullopt);
        const int page = m_flow.pageCount() - 1;
        Canvas canvas(m_setter, m_flow.page(page), m_flow.design().frame(page));
        m_sheet.drawHead(canvas, head);
        return canvas;
    }

    void addSheet(const DayPlan& day, const Spread& spread, size_t at, CellWriter& writer)
    {
        SheetHead head = headOf(day);
        head.part = partText(spread, at);
        Canvas canvas = startSheet(head);
        const Sheet& sheet = spread.sheets[at];
        qreal y = m_sheet.drawGrid(canvas, sheet.part, spread.plan, sheet.band, spread.place, writer,
                                   [&](const Slot& slot) { m_cut.insert(&slot); });
        if (spread.legendApart)
            return;
        y += kLegendGap;
        for (Block& block : legendOf(sheet.part)) {
            for (Item& item : block.items)
                canvas.item(std::move(item), y);
            y += block.height;
        }
    }

    /// What did not fit into its box, and a legend that found no room below the columns, stand behind the day's sheets.
    void addInFull(const DayPlan& day, const Spread& spread)
    {
        if (m_cut.empty() && !spread.legendApart)
            return;
        (void)startSheet(headOf(day));
        Block gap;
        gap.height = m_sheet.headHeight() + 4;
        m_flow.add(std::move(gap));
        if (spread.legendApart) {
            m_flow.add(m_maker.paragraph(tr("Tracks"), look::sans(9.5, true), 0, m_maker.width(), {Align::Start}));
            m_flow.add(m_marks.legend(spread.tracks, false, m_style.legend, m_maker.width()));
        }
        const int first = m_flow.pageCount();
        if (!m_cut.empty())
            listCut(day);
        m_flow.flush();
        for (int page = first; page < m_flow.pageCount(); ++page)
            m_continued.emplace(page, dayTitle(day.date, m_locale));
    }

    void listCut(const DayPlan& day)
    {
        constexpr qreal kColumn = 220;
        constexpr qreal kGap = 16;
        m_flow.add(m_maker.paragraph(tr("In full: what was too long for its place in the grid"), look::sans(9.5, true),
                                     0, m_maker.width(), {Align::Start, 6, true, false}));
        m_flow.splitColumns(qMax(1, static_cast<int>((m_maker.width() + kGap) / (kColumn + kGap))), kGap);
        const BlockMaker maker(m_setter, m_flow.columnWidth());
        std::vector<std::vector<Block>> groups;
        for (const Slot& slot : day.slots) {
            if (m_cut.contains(&slot))
                groups.push_back(entryInFull(slot, maker));
        }
        m_flow.addBalanced(std::move(groups));
    }

    [[nodiscard]] std::vector<Block> entryInFull(const Slot& slot, const BlockMaker& maker) const
    {
        const ParagraphRules together{Align::Start, 0, true, true};
        std::vector<BlockMaker::Piece> pieces{{PlanWords::timeRange(slot, m_locale), look::sans(7, true, look::kSoft)}};
        if (slot.room != nullptr)
            pieces.push_back({plainLine(slot.room->name), look::sans(7, false, look::kSoft)});
        std::vector<Block> blocks = maker.row(pieces, 0, maker.width(), 9);
        blocks.front().before = 5;
        const auto append = [&](std::vector<Block> more) {
            for (Block& block : more)
                blocks.push_back(std::move(block));
        };
        append(maker.paragraph(printedTitle(*slot.session), look::sans(7.5, true), 0, maker.width(), together));
        append(maker.paragraph(PlanWords::names(namedPeople(m_programme, *slot.session), m_locale), look::sans(7), 0,
                               maker.width(), together));
        for (Block& block : blocks)
            block.keepWithNext = &block != &blocks.back();
        return blocks;
    }

    void addEmpty()
    {
        m_flow.startPage(std::nullopt);
        m_flow.add(m_maker.paragraph(tr("Nothing is scheduled yet."), look::sans(12), 0, m_maker.width()));
        m_flow.flush();
    }

    /// Which state of the programme this is, and a warning where the sheets are not for everybody.
    [[nodiscard]] QString footNote() const
    {
        QStringList texts;
        const QString version = plainLine(m_programme.conference.version);
        if (!version.isEmpty())
            texts << tr("Version %1").arg(version);
        if (m_options.includePrivate)
            texts << tr("With what is not public: do not hang up");
        return texts.join(QStringLiteral(" · "));
    }

    const Programme& m_programme;
    const TimetableOptions& m_options;
    WallStyle m_style;
    QLocale m_locale;
    TextSetter m_setter;
    TrackMarks m_marks;
    Flow m_flow;
    BlockMaker m_maker;
    WallSheet m_sheet;
    std::set<const Slot*> m_cut;
    std::map<int, QString> m_continued; ///< The day of pages that have no head.
};

} // namespace

Result<PrintedPages> layoutTimetable(const Programme& programme, const TimetableOptions& options)
{
    const std::vector<DayPlan> days = planDays(programme, options.includePrivate);
    WallTimetable timetable(programme, options);
    for (size_t day = 0; day < days.size(); ++day) {
        if (options.progress && !options.progress(static_cast<int>(day), static_cast<int>(days.size())))
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("rostrum::paper::Timetable", "Printing was stopped.")};
        const bool asked = options.days.empty() ||
                           std::find(options.days.begin(), options.days.end(), days[day].date) != options.days.end();
        if (asked)
            timetable.addDay(days, day);
    }
    return timetable.take();
}

} // namespace rostrum::paper
