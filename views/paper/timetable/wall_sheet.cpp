#include "views/paper/timetable/wall_sheet.h"

#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

namespace rostrum::paper {

namespace {

constexpr qint64 kHour = 60;
constexpr qreal kRoomInset = 4;

} // namespace

qreal WallSheet::axisWidth(TextSetter& setter, const DayGrid& grid) const
{
    qreal widest = 0;
    for (qint64 hour = grid.axis.start; hour < grid.axis.end; hour += kHour)
        widest = qMax(widest, setter.width(PlanWords::time(m_programme.zone.toWall(hour), m_locale),
                                           look::sans(m_style.hour, true)));
    return widest + 7;
}

QString WallSheet::roomName(const Room* room) const
{
    return room != nullptr ? plainLine(room->name) : tr("Without a room");
}

std::vector<SetLine> WallSheet::roomLines(TextSetter& setter, const Room* room, qreal column) const
{
    const qreal width = column - 2 * kRoomInset;
    constexpr qreal kSmaller = 0.86;
    TextStyle style = look::sans(m_style.roomName, true);
    style.leading = 1.2;
    // A long name is set a little smaller before it is cut.
    for (int step = 0; step < 2; ++step) {
        std::vector<SetLine> lines = setter.set(roomName(room), style, width, Align::Start, 2);
        if (lines.empty() || !lines.back().text.endsWith(QChar(0x2026)))
            return lines;
        style.size *= kSmaller;
    }
    return setter.set(roomName(room), style, width, Align::Start, 2);
}

qreal WallSheet::roomsHeight(TextSetter& setter, const DayGrid& grid, qreal column) const
{
    qreal highest = m_style.roomName;
    for (const Room* room : grid.rooms) {
        qreal height = 0;
        for (const SetLine& line : roomLines(setter, room, column))
            height += line.height;
        highest = qMax(highest, height);
    }
    return highest + 7;
}

void WallSheet::drawHead(Canvas& canvas, const SheetHead& head) const
{
    const qreal big = m_style.heading;
    const qreal small = big * 0.45;
    TextStyle title = look::sans(big, true, m_accent);
    title.leading = 1.2;
    TextSetter& setter = canvas.setter();
    const qreal titleWidth = qMin(canvas.width() * 0.6, setter.width(head.day, title) + 1);
    canvas.text(head.day, title, {0, 0, titleWidth, big * 1.2});
    const TextStyle soft = look::sans(small, false, look::kSoft);
    qreal used = titleWidth + big * 0.5;
    const qreal labelWidth = head.dayLabel.isEmpty() ? 0 : setter.width(head.dayLabel, soft) + 1;
    if (labelWidth > 0 && used + labelWidth < canvas.width() * 0.55) {
        canvas.text(head.dayLabel, soft, {used, big * 0.46, labelWidth, small * 1.3});
        used += labelWidth + big * 0.5;
    }
    const qreal width = canvas.width() - used;
    canvas.text(head.conference, look::sans(small, true), {used, 0, width, small * 1.3}, Align::End);
    canvas.text(head.part, soft, {used, small * 1.35, width, small * 1.3}, Align::End);
}

void WallSheet::drawAxis(Canvas& canvas, Span band, qreal perMinute, qreal top, qreal axis) const
{
    const TextStyle style = look::sans(m_style.hour, true, look::kInk);
    const qreal line = style.size * style.leading;
    for (qint64 hour = band.start; hour <= band.end; hour += kHour) {
        const qreal y = top + static_cast<qreal>(hour - band.start) * perMinute;
        canvas.rule({0, y}, {canvas.width(), y}, look::kHair, hour == band.start ? 0 : 0.5);
        if (hour == band.end)
            break;
        const qreal half = y + kHour / 2.0 * perMinute;
        canvas.rule({axis, half}, {canvas.width(), half}, look::kTint, 0.5);
        if (kHour * perMinute >= line)
            canvas.text(PlanWords::time(m_programme.zone.toWall(hour), m_locale), style, {0, y + 1.5, axis - 3, line});
    }
}

void WallSheet::drawRooms(Canvas& canvas, const DayGrid& grid, qreal column, const Place& place, qreal bottom) const
{
    const qreal top = headHeight();
    const qreal head = top + place.rooms;
    for (size_t at = 0; at < grid.rooms.size(); ++at) {
        const qreal x = place.axis + static_cast<qreal>(at) * column;
        std::vector<SetLine> lines = roomLines(canvas.setter(), grid.rooms[at], column);
        qreal y = head - 4;
        for (const SetLine& line : lines)
            y -= line.height;
        canvas.lines(std::move(lines), x + kRoomInset, y, column - 2 * kRoomInset, look::kInk);
        canvas.rule({x, top + 2}, {x, bottom}, look::kHair, 0.5);
    }
    canvas.rule({0, head}, {canvas.width(), head}, m_accent, 1.4);
}

QRectF WallSheet::boxOf(const GridCell& cell, Span band, qreal perMinute, qreal column, const Place& place) const
{
    constexpr qreal kLeast = 1.5;
    constexpr qreal kGap = 0.8;
    const qreal top = headHeight() + place.rooms;
    const auto y = [&](qint64 instant) { return top + static_cast<qreal>(instant - band.start) * perMinute; };
    const qreal from = y(qMax(cell.span.start, band.start));
    const qreal until = qMax(from + kLeast, y(qMin(cell.span.end, band.end)));
    const qreal lane = column * cell.columns / cell.lanes;
    return {place.axis + cell.column * column + cell.lane * lane + 1.2, from + kGap / 2, lane - 2.4,
            until - from - kGap};
}

} // namespace rostrum::paper
