#include "views/paper/cards/wall_scale.h"

#include "views/paper/dates.h"
#include "views/paper/day_plan.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

namespace rostrum::paper {

namespace {

constexpr qint64 kHour = 60;
constexpr qreal kHead = 14; ///< The day's name, which the first line of hours stands below.
constexpr qreal kRoomHeight = mm(16);

} // namespace

Span WallScale::hoursOf(const Day& day) const
{
    const auto instant = [this](WallTime time) { return m_programme.zone.toInstant(time); };
    Span hours{instant(day.opens), instant(day.closes)};
    if (hours.length() <= 0)
        hours = {instant(WallTime::of(day.date, 9 * 60)), instant(WallTime::of(day.date, 18 * 60))};
    for (const Session& session : m_programme.sessions) {
        for (const Placement& placement : session.placements) {
            const Day* held = m_programme.dayOf(placement.start);
            if (held == nullptr || held->id != day.id || session.state == SessionState::Cancelled)
                continue;
            const Span span = m_programme.span(placement);
            hours = {qMin(hours.start, span.start), qMax(hours.end, span.end)};
        }
    }
    const qint64 begins = instant(day.begins());
    hours = {qMax(hours.start, begins), qMin(hours.end, begins + 24 * kHour)};
    hours.start -= m_programme.zone.toWall(hours.start).minuteOfDay() % kHour;
    hours.end = hours.start + (hours.end - hours.start + kHour - 1) / kHour * kHour;
    return hours;
}

std::vector<CutPiece> WallScale::strips(qreal height) const
{
    const auto most =
        qMax<qint64>(1, static_cast<qint64>((height - kHead) / (static_cast<qreal>(kHour) * m_perMinute)));
    std::vector<CutPiece> pieces;
    for (const Day& day : m_programme.days) {
        const Span hours = hoursOf(day);
        for (qint64 from = hours.start; from < hours.end; from += most * kHour) {
            const Span span{from, qMin(hours.end, from + most * kHour)};
            pieces.push_back({kHead + static_cast<qreal>(span.length()) * m_perMinute,
                              [this, date = day.date, span](Canvas& canvas, const QRectF& box) {
                                  drawStrip(canvas, box, date, span);
                              }});
        }
    }
    return pieces;
}

void WallScale::drawStrip(Canvas& canvas, const QRectF& box, QDate date, Span span) const
{
    constexpr qint64 kTick = 5;
    const qreal top = box.top() + kHead;
    canvas.rect({box.left(), box.top(), box.width(), kHead}, look::kTint);
    canvas.text(shortDay(date, m_locale), look::sans(8, true), {box.left() + 4, box.top() + 2, box.width() - 8, 11});
    for (qint64 at = span.start; at < span.end; at += kTick) {
        const qint64 minute = (at - span.start) % kHour;
        const qreal y = top + static_cast<qreal>(at - span.start) * m_perMinute;
        const qreal length = minute == 0        ? box.width()
                             : minute == 30     ? box.width() * 0.5
                             : minute % 15 == 0 ? box.width() * 0.3
                                                : box.width() * 0.15;
        if (minute % 15 == 0 || static_cast<qreal>(kTick) * m_perMinute >= 4)
            canvas.rule({box.right() - length, y}, {box.right(), y}, minute == 0 ? look::kInk : look::kSoft,
                        minute == 0 ? 1 : 0.5);
        if (minute == 0)
            canvas.text(PlanWords::time(m_programme.zone.toWall(at), m_locale), look::sans(9, true),
                        {box.left() + 4, y + 2, box.width() - 8, 12});
    }
}

std::vector<CutPiece> WallScale::roomNames() const
{
    std::vector<CutPiece> pieces;
    for (const Room& room : m_programme.rooms) {
        if (room.hidden)
            continue;
        pieces.push_back({kRoomHeight, [&room](Canvas& canvas, const QRectF& box) {
                              const QRectF inner = box.adjusted(mm(3), mm(2.2), -mm(3), -mm(2));
                              TextStyle style = look::sans(13, true);
                              canvas.text(plainLine(room.name), style, {inner.left(), inner.top(), inner.width(), 17});
                              if (room.capacity > 0)
                                  canvas.text(tr("%n seats", nullptr, room.capacity), look::sans(8, false, look::kSoft),
                                              {inner.left(), inner.top() + 18, inner.width(), 11});
                          }});
    }
    return pieces;
}

} // namespace rostrum::paper
