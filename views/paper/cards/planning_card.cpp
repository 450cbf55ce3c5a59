#include "views/paper/cards/planning_card.h"

#include "views/paper/dates.h"
#include "views/paper/day_plan.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"
#include "views/paper/timetable/cell_text.h"

#include <array>
#include <cmath>

namespace rostrum::paper {

namespace {

constexpr qreal kBar = mm(2.4);
constexpr qreal kInset = mm(2.2);
constexpr qreal kHead = 11; ///< The line with the length and the code.
constexpr qreal kSmall = 7.5;
constexpr qreal kLowest = 6.5;

qreal heightOf(const std::vector<SetLine>& lines)
{
    qreal height = 0;
    for (const SetLine& line : lines)
        height += line.height;
    return height;
}

/// How many minutes the session is held, as far as anybody has said.
int minutesOf(const Session& session)
{
    return session.isScheduled() ? session.placements.front().durationMin : session.durationMin;
}

} // namespace

int cardMinutes(const Session& session)
{
    constexpr int kLeastMinutes = 5;
    return qMax(kLeastMinutes, minutesOf(session));
}

QString PlanningCard::headLine(const Session& session, bool isCut) const
{
    QStringList texts{PlanWords::length(minutesOf(session), m_locale)};
    if (isCut)
        texts << tr("longer than the paper");
    const QString code = plainLine(session.code);
    texts << (code.isEmpty()
                  //: The number of a session in the list
                  ? tr("No. %1").arg(m_locale.toString(static_cast<int>(m_programme.sessions.indexOf(session.id)) + 1))
                  : code);
    return texts.join(QStringLiteral(" · "));
}

QString PlanningCard::needs(const Session& session) const
{
    QStringList texts;
    if (session.expectedPeople > 0)
        texts << tr("%n people expected", nullptr, session.expectedPeople);
    if (session.needsStepFree)
        texts << tr("step-free");
    if (session.needsInterpretation)
        texts << tr("interpretation");
    for (const QString& need : session.needs)
        texts << plainLine(need);
    return texts.join(QStringLiteral(" · "));
}

QString PlanningCard::place(const Session& session) const
{
    QStringList texts;
    for (const Placement& placement : session.placements) {
        const QString when =
            shortDay(placement.start.date(), m_locale) + u' ' + PlanWords::time(placement.start, m_locale);
        const Room* room = m_programme.rooms.find(placement.room);
        //: A time and a room, such as "Sat 2 10:30, Hall 1"
        texts << (room != nullptr ? tr("%1, %2").arg(when, plainLine(room->name)) : when);
    }
    return texts.join(QStringLiteral(" · "));
}

std::vector<PlanningCard::Line> PlanningCard::lines(const Session& session, const Track* track) const
{
    QStringList state;
    if (isUnconfirmed(session))
        state << TrackMarks::tr("to be confirmed");
    if (!session.isPublic)
        state << tr("not public");
    const TextStyle soft = look::sans(kSmall, false, look::kSoft);
    return {{PlanWords::names(namedPeople(m_programme, session), m_locale), look::sans(8)},
            {needs(session), look::sans(kSmall, true)},
            {state.join(QStringLiteral(" · ")), soft},
            {track != nullptr ? plainLine(track->name) : QString(), soft},
            {place(session), soft}};
}

void PlanningCard::drawLow(Canvas& canvas, const Session& session, const QRectF& inner)
{
    TextStyle style = look::sans(qMax(kLowest, qMin<qreal>(8, inner.height() / 1.3)), true);
    const qreal line = style.size * style.leading;
    const qreal y = inner.top() + (inner.height() - line) / 2;
    const QString length = PlanWords::length(minutesOf(session), m_locale);
    TextStyle soft = style;
    soft.bold = false;
    const qreal end = canvas.setter().width(length, soft) + 1;
    canvas.text(printedTitle(session), style, {inner.left(), y, inner.width() - end - 4, line});
    canvas.text(length, soft, {inner.right() - end, y, end, line}, Align::End);
}

void PlanningCard::draw(Canvas& canvas, const Session& session, const QRectF& box, bool isCut)
{
    const Track* track = m_programme.tracks.find(session.track);
    const bool pause = session.isBreak();
    const QColor colour = track != nullptr ? m_marks.colour(*track) : look::kSoft;
    if (pause)
        canvas.rect(box, look::kTint);
    canvas.rect({box.left(), box.top(), kBar, box.height()}, pause ? look::kHair : colour);
    if (isUnconfirmed(session))
        canvas.outline(box.adjusted(kBar + 2, 2, -2, -2), look::tint(colour, 0.7), 0.5, true);

    const bool low = box.height() < mm(11);
    const qreal padding = low ? 0.5 : mm(1.6);
    const QRectF inner = box.adjusted(kBar + kInset, padding, -kInset, -padding);
    if (low) {
        drawLow(canvas, session, inner);
        return;
    }
    qreal chip = 0;
    if (track != nullptr && !pause) {
        chip = m_marks.chipWidth(*track, 8) + 4;
        m_marks.chip(canvas, *track, {inner.right() - chip + 4, inner.top()}, 8, kHead);
    }
    canvas.text(headLine(session, isCut), look::sans(kSmall, true, look::kSoft),
                {inner.left(), inner.top(), inner.width() - chip, kHead});

    qreal y = inner.top() + kHead + 1;
    const QString title = printedTitle(session);
    // A wall is read from a step away: a high card has a large title, which leaves room for the rest below.
    constexpr std::array kSizes{16.0, 14.0, 12.5, 11.0, 9.5, 8.25, 7.25};
    const qreal share = inner.bottom() - y > mm(22) ? 0.5 : 1;
    std::vector<SetLine> set;
    const qreal lengthAtOne = canvas.setter().width(title, look::sans(10, true)) / 10;
    for (const qreal size : kSizes) {
        // No arrangement of lines is shorter than this.
        if (std::floor(lengthAtOne * size / inner.width()) * size > (inner.bottom() - y) * share &&
            size > kSizes.back())
            continue;
        TextStyle style = look::sans(size, true);
        style.leading = 1.2;
        const int most = qMax(1, static_cast<int>((inner.bottom() - y) / (size * style.leading)));
        set = canvas.setter().set(title, style, inner.width(), Align::Start, most);
        const bool whole = !set.empty() && set.back().start + set.back().length >= title.size() &&
                           !set.back().text.endsWith(QChar(0x2026));
        // One line is left for who holds it.
        if (whole && heightOf(set) <= (inner.bottom() - y) * share - (size > kSizes.back() ? kHead : 0))
            break;
    }
    while (set.size() > 1 && heightOf(set) > inner.bottom() - y + 0.5)
        set.pop_back();
    y = canvas.lines(std::move(set), inner.left(), y, inner.width(), look::kInk) + 1;
    for (const Line& line : lines(session, track)) {
        const qreal height = line.style.size * line.style.leading;
        const int most = qMin(3, static_cast<int>((inner.bottom() - y + 0.5) / height));
        if (line.text.isEmpty() || most < 1)
            continue;
        std::vector<SetLine> more = canvas.setter().set(line.text, line.style, inner.width(), Align::Start, most);
        while (!more.empty() && heightOf(more) > inner.bottom() - y + 0.5)
            more.pop_back();
        y = canvas.lines(std::move(more), inner.left(), y, inner.width(), line.style.colour);
    }
}

} // namespace rostrum::paper
