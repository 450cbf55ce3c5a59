#include "views/paper/timetable/cell_text.h"

#include "views/paper/dates.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace rostrum::paper {

namespace {

constexpr qreal kTitleLeading = 1.18;
constexpr qreal kSmallLeading = 1.22;

TextStyle titleStyle(qreal size, bool pause)
{
    TextStyle style = look::sans(size, !pause, pause ? look::kSoft : look::kInk);
    style.leading = kTitleLeading;
    return style;
}

TextStyle smallStyle(qreal size, const QColor& colour = look::kSoft)
{
    TextStyle style = look::sans(size, false, colour);
    style.leading = kSmallLeading;
    return style;
}

/// The letter of a track beside type of that size.
qreal chipSize(qreal small)
{
    constexpr qreal kLeast = 6;
    return qMax(kLeast, small * 0.9);
}

/// Lines break at words, so they are not filled to the end.
qreal linesFor(qreal length, qreal width)
{
    constexpr qreal kRagged = 1.1;
    if (length <= 0)
        return 0;
    return length <= width ? 1 : std::ceil(length * kRagged / qMax<qreal>(width, 1));
}

qreal heightOf(const std::vector<SetLine>& lines)
{
    qreal height = 0;
    for (const SetLine& line : lines)
        height += line.height;
    return height;
}

/// Whether lines that were set hold all of a text.
bool isWhole(const std::vector<SetLine>& lines, const QString& text)
{
    return text.isEmpty() || (!lines.empty() && lines.back().start + lines.back().length >= text.size() &&
                              !lines.back().text.endsWith(QChar(0x2026)));
}

/// Whether a line ends in the middle of a word, for want of width.
bool breaksWords(const std::vector<SetLine>& lines, const QString& text)
{
    if (lines.size() < 2)
        return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    return std::any_of(lines.begin(), lines.end() - 1, [&](const SetLine& line) {
        finder.setPosition(line.start + line.length);
        return !finder.isAtBoundary();
    });
}

} // namespace

qreal CellNeed::height(qreal size, qreal width, bool everything) const
{
    const qreal small = size * 0.86;
    qreal height = linesFor(title * size, width) * size * kTitleLeading * titleRise;
    if (everything)
        height += small * kSmallLeading * (1 + linesFor(names * small, width) * namesRise);
    return height;
}

/// What a box says at one size.
struct CellWriter::Setting
{
    qreal size = 0;
    std::vector<SetLine> time; ///< Empty where there is no room for it.
    std::vector<SetLine> title;
    std::vector<SetLine> names;
    bool titleWhole = false;
    bool namesWhole = false;
    qreal timeWidth = 0;
    qreal titleWidth = 0;
    bool chipBeside = false; ///< The track's letter stands on the title's line, not on that of the time.

    [[nodiscard]] bool whole() const { return titleWhole && namesWhole; }
};

bool isUnconfirmed(const Session& session)
{
    return session.state == SessionState::Draft || session.state == SessionState::Tentative;
}

QString printedTitle(const Session& session)
{
    QString title = plainLine(session.title);
    if (!title.isEmpty())
        return title;
    return session.isBreak() ? QCoreApplication::translate("rostrum::paper::Timetable", "Break")
                             : QCoreApplication::translate("rostrum::paper::Timetable", "Untitled");
}

CellWriter::CellWriter(const Programme& programme, const QLocale& locale, TextSetter& setter, TrackMarks& marks,
                       const DayGrid& grid)
    : m_programme(programme)
    , m_locale(locale)
    , m_setter(setter)
    , m_marks(marks)
{
    constexpr qreal kTrial = 10;
    const auto measure = [&](const QString& text, const TextStyle& style, qreal& width, qreal& rise) {
        const std::vector<SetLine> lines = m_setter.set(text, style, 100000);
        if (lines.empty())
            return;
        width = lines.front().width / kTrial;
        rise = lines.front().height / (kTrial * style.leading);
    };
    m_words.reserve(grid.cells.size());
    m_needs.reserve(grid.cells.size());
    for (const GridCell& cell : grid.cells) {
        m_words.push_back(wordsFor(cell));
        CellNeed need;
        measure(m_words.back().title, titleStyle(kTrial, cell.slot->session->isBreak()), need.title, need.titleRise);
        measure(m_words.back().names, smallStyle(kTrial), need.names, need.namesRise);
        m_needs.push_back(need);
    }
}

CellWriter::Words CellWriter::wordsFor(const GridCell& cell) const
{
    const Slot& slot = *cell.slot;
    Words words;
    words.title = printedTitle(*slot.session);
    words.names = PlanWords::names(namedPeople(m_programme, *slot.session), m_locale);
    words.start = PlanWords::time(slot.placement->start, m_locale);
    words.time = PlanWords::timeRange(slot, m_locale);
    if (cell.cutAtStart || cell.cutAtEnd) {
        const WallTime start = slot.placement->start;
        //: From a day and time to another day and time, such as "Sat 2 20:00–Mon 4 02:00"
        words.time = tr("%1 %2–%3 %4")
                         .arg(shortDay(start.date(), m_locale), words.start, shortDay(slot.end.date(), m_locale),
                              PlanWords::time(slot.end, m_locale));
    }
    return words;
}

std::vector<SetLine> CellWriter::timeLine(const Words& words, const TextStyle& style, Align align, qreal width)
{
    for (const QString& text : {words.time, words.start}) {
        std::vector<SetLine> lines = m_setter.set(text, style, width, align, 2);
        if (lines.size() == 1 && lines.front().width <= width)
            return lines;
    }
    return {};
}

CellWriter::Setting CellWriter::attempt(const GridCell& cell, const QRectF& box, const CellType& type, qreal size,
                                        bool withTime)
{
    const Words& words = m_words[static_cast<size_t>(cell.number)];
    const Session& session = *cell.slot->session;
    const Align align = session.isBreak() && cell.columns > 1 ? Align::Centre : Align::Start;
    const qreal width = box.width() - kCellBefore - kCellAfter;
    const qreal small = type.small(size);
    const bool hasChip = cell.slot->track != nullptr && !session.isBreak();
    const qreal chip = hasChip ? m_marks.chipWidth(*cell.slot->track, chipSize(small)) + 2 : 0;

    Setting setting;
    setting.size = size;
    const TextStyle title = titleStyle(size, session.isBreak());
    const auto most = [](qreal height, const TextStyle& style) {
        return static_cast<int>((height + 0.5) / (style.size * style.leading));
    };
    qreal left = box.height() - 1.5;
    if (most(left, title) < 1 || width < size * 2)
        return setting;
    const auto setTitle = [&](qreal titleWidth) {
        setting.titleWidth = titleWidth;
        setting.title = m_setter.set(words.title, title, titleWidth, align, most(left, title));
        setting.titleWhole = isWhole(setting.title, words.title) && heightOf(setting.title) <= left + 0.5 &&
                             !breaksWords(setting.title, words.title);
    };
    setTitle(width);
    const TextStyle timeStyle = smallStyle(small);
    setting.timeWidth = width - chip;
    if (setting.titleWhole && withTime)
        setting.time = timeLine(words, timeStyle, align, setting.timeWidth);
    if (!setting.time.empty() && heightOf(setting.title) + heightOf(setting.time) <= left) {
        left -= heightOf(setting.time);
    } else if (setting.time.clear(); hasChip && width - chip > size * 3) {
        setting.chipBeside = true;
        setTitle(width - chip);
    }
    while (!setting.title.empty() && heightOf(setting.title) > left + 0.5)
        setting.title.pop_back();
    left -= heightOf(setting.title);
    if (const int count = most(left, timeStyle); count > 0 && setting.titleWhole)
        setting.names = m_setter.set(words.names, timeStyle, width, align, count);
    while (!setting.names.empty() && heightOf(setting.names) > left + 0.5)
        setting.names.pop_back();
    setting.namesWhole = isWhole(setting.names, words.names);
    return setting;
}

CellWriter::Setting CellWriter::fit(const GridCell& cell, const QRectF& box, const CellType& type)
{
    const CellNeed& need = m_needs[static_cast<size_t>(cell.number)];
    const qreal width = box.width() - kCellBefore - kCellAfter;
    constexpr qreal kStep = 0.88;
    // The title counts for most, then the names; small type counts against both.
    const auto worthOf = [&](const Setting& setting) {
        constexpr qreal kShrinking = 5;
        return (setting.titleWhole ? 4 : 0) + (setting.namesWhole ? 2 : 0) + (setting.time.empty() ? 0 : 1) -
               kShrinking * (1 - setting.size / type.size);
    };
    Setting best;
    for (qreal size = type.size;; size = qMax(type.least, size * kStep)) {
        const bool last = size <= type.least;
        // No arrangement of lines is shorter than this.
        const qreal lowest = std::floor(need.title * size / qMax<qreal>(width, 1)) * size * kTitleLeading;
        if (lowest <= box.height() || last) {
            // Where there is no room for both, who holds it says more than when: the axis tells that.
            for (const bool withTime : {true, false}) {
                Setting setting = attempt(cell, box, type, size, withTime);
                const bool whole = setting.whole();
                const bool all = whole && !setting.time.empty();
                if (best.title.empty() || worthOf(setting) > worthOf(best))
                    best = std::move(setting);
                if (all)
                    return best;
                if (whole)
                    break;
            }
        }
        if (last)
            return best;
    }
}

bool CellWriter::write(Canvas& canvas, const GridCell& cell, const QRectF& box, const CellType& type)
{
    const Session& session = *cell.slot->session;
    const Track* track = cell.slot->track;
    const bool pause = session.isBreak();
    const QColor colour = track != nullptr ? m_marks.colour(*track) : look::kSoft;
    const bool open = isUnconfirmed(session);
    if (!open)
        canvas.rect(box, pause ? look::kTint : look::tint(colour, 0.13));
    canvas.rect({box.left(), box.top(), pause ? 0.8 : kCellBar, box.height()}, pause ? look::kHair : colour);
    if (open)
        canvas.outline(box.adjusted(0.4, 0.4, -0.4, -0.4), colour, 0.7, true);

    Setting setting = fit(cell, box, type);
    const qreal small = type.small(setting.size);
    const bool timed = !setting.time.empty();
    const qreal height = heightOf(setting.time) + heightOf(setting.title) + heightOf(setting.names);
    const qreal x = box.left() + kCellBefore;
    const qreal width = box.width() - kCellBefore - kCellAfter;
    const bool centred = pause && cell.columns > 1;
    qreal y =
        box.top() + (centred ? (box.height() - height) / 2 : qBound<qreal>(0.4, (box.height() - height) / 2, 2.5));
    const bool whole = setting.whole();
    if (track != nullptr && !pause && (timed || setting.chipBeside)) {
        const qreal chipHeight = qMin(small * kSmallLeading, box.height() - 1);
        m_marks.chip(canvas, *track, {box.right() - kCellAfter + 1 - m_marks.chipWidth(*track, chipSize(small)), y},
                     chipSize(small), chipHeight);
    }
    y = canvas.lines(std::move(setting.time), x, y, setting.timeWidth, look::kSoft);
    y = canvas.lines(std::move(setting.title), x, y, setting.titleWidth, pause ? look::kSoft : look::kInk);
    canvas.lines(std::move(setting.names), x, y, width, look::kSoft);
    return whole;
}

} // namespace rostrum::paper
