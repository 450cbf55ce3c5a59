#include "views/paper/cards/pack.h"
#include "views/paper/cards/wall_scale.h"
#include "views/paper/day_plan.h"
#include "views/paper/look.h"
#include "views/paper/print_job.h"

#include <QCoreApplication>

#include <algorithm>

namespace rostrum::paper {

namespace {

constexpr qreal kMargin = mm(8);
constexpr qreal kCardWidth = mm(62);
constexpr qreal kStripWidth = mm(22);
const QColor kCut(0x9a, 0x9e, 0xa2);

/// Packs pieces of paper on sheets and marks where to cut.
class CardSheets
{
public:
    CardSheets(TextSetter& setter, QSizeF size)
        : m_setter(setter)
        , m_size(size)
    {}

    [[nodiscard]] qreal height() const { return m_size.height() - 2 * kMargin; }

    void add(const std::vector<CutPiece>& pieces, qreal width)
    {
        std::vector<qreal> heights;
        heights.reserve(pieces.size());
        for (const CutPiece& piece : pieces)
            heights.push_back(piece.height);
        const std::vector<Packed> packed = packColumns(heights, height());
        const int columns = qMax(1, static_cast<int>((m_size.width() - 2 * kMargin + 0.01) / width));
        const size_t first = m_pages.size();
        std::vector<std::vector<qreal>> filled;
        for (size_t at = 0; at < pieces.size(); ++at) {
            const auto sheet = static_cast<size_t>(packed[at].column / columns);
            while (m_pages.size() <= first + sheet)
                addPage();
            const int column = packed[at].column % columns;
            Canvas canvas = canvasOf(first + sheet, width * columns);
            const QRectF box(column * width, packed[at].top, width, pieces[at].height);
            pieces[at].draw(canvas, box);
            // The first card of a column brings the cut above it, and the first column the one before it.
            markAcross(canvas, box, box.bottom());
            if (packed[at].top <= 0)
                markAcross(canvas, box, box.top());
            markDown(canvas, box, box.right());
            if (column == 0)
                markDown(canvas, box, box.left());
        }
    }

    [[nodiscard]] std::vector<Page>& pages() { return m_pages; }

private:
    void addPage()
    {
        Page page;
        page.size = m_size;
        page.faces = m_setter.faces();
        m_pages.push_back(std::move(page));
    }

    [[nodiscard]] Canvas canvasOf(size_t page, qreal width)
    {
        const qreal spare = (m_size.width() - width) / 2;
        return {m_setter, m_pages[page], QRectF(spare, kMargin, width, height())};
    }

    /// A line to cut along, with an end that stands out where nothing lies beside the card.
    static void markAcross(Canvas& canvas, const QRectF& box, qreal y)
    {
        const qreal before = box.left() <= 0 ? mm(4) : 0;
        const qreal after = box.right() >= canvas.width() - 0.01 ? mm(4) : 0;
        canvas.rule({box.left() - before, y}, {box.right() + after, y}, kCut, 0.3);
    }

    static void markDown(Canvas& canvas, const QRectF& box, qreal x)
    {
        const qreal before = box.top() <= 0 ? mm(4) : 0;
        canvas.rule({x, box.top() - before}, {x, box.bottom()}, kCut, 0.3);
    }

    TextSetter& m_setter;
    QSizeF m_size;
    std::vector<Page> m_pages;
};

bool isAsked(const Session& session, const CardOptions& options)
{
    const bool track = options.tracks.empty() ||
                       std::find(options.tracks.begin(), options.tracks.end(), session.track) != options.tracks.end();
    return track && isPrinted(session, options.includePrivate) && !(options.unscheduledOnly && session.isScheduled());
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::PlanningCard)
};

} // namespace

Result<PrintedPages> layoutPlanningCards(const Programme& programme, const CardOptions& options)
{
    const qreal scale = options.millimetresPerMinute;
    if (!(scale >= CardOptions::kLeastScale && scale <= CardOptions::kMostScale))
        return Error{ErrorCode::Usage,
                     Texts::tr("A minute can be from %1 to %2 millimetres high.")
                         .arg(QString::number(CardOptions::kLeastScale), QString::number(CardOptions::kMostScale))};
    QLocale locale = options.language;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    TextSetter setter(locale);
    TrackMarks marks(programme, setter);
    PlanningCard card(programme, locale, marks);
    const WallScale wall(programme, locale, mm(scale));
    CardSheets sheets(setter, sheetSize(options.paper, options.orientation));

    std::vector<const Session*> asked;
    for (const Session& session : programme.sessions) {
        if (isAsked(session, options))
            asked.push_back(&session);
    }
    // Cards of one length are packed in this order, so that those of a track come out together.
    std::stable_sort(asked.begin(), asked.end(), [&](const Session* a, const Session* b) {
        return programme.tracks.indexOf(a->track) < programme.tracks.indexOf(b->track);
    });
    std::vector<CutPiece> pieces;
    pieces.reserve(asked.size());
    for (const Session* session : asked) {
        const qreal wanted = mm(cardMinutes(*session) * scale);
        const bool isCut = wanted > sheets.height() + 0.01;
        pieces.push_back({qMin(wanted, sheets.height()), [&card, session, isCut](Canvas& canvas, const QRectF& box) {
                              card.draw(canvas, *session, box, isCut);
                          }});
    }
    if (options.progress && !options.progress(0, 2))
        return Error{ErrorCode::Cancelled, Texts::tr("Printing was stopped.")};
    sheets.add(pieces, kCardWidth);
    if (options.wallScale) {
        sheets.add(wall.roomNames(), kCardWidth);
        sheets.add(wall.strips(sheets.height()), kStripWidth);
    }
    if (options.progress && !options.progress(1, 2))
        return Error{ErrorCode::Cancelled, Texts::tr("Printing was stopped.")};

    PrintedPages printed;
    printed.pages = std::move(sheets.pages());
    printed.locale = locale;
    printed.rightToLeft = setter.rightToLeft();
    if (printed.pages.empty()) {
        Page page;
        page.size = sheetSize(options.paper, options.orientation);
        page.faces = setter.faces();
        const QRectF line(kMargin, kMargin, page.size.width() - 2 * kMargin, 20);
        page.items.emplace_back(setter.line(options.unscheduledOnly ? Texts::tr("Every session has its place.")
                                                                    : Texts::tr("There are no sessions to print."),
                                            look::sans(12), line));
        printed.pages.push_back(std::move(page));
    }
    return printed;
}

} // namespace rostrum::paper
