#include "views/timetable/grid_headers.h"

#include "views/timetable/badges.h"
#include "views/timetable/grid_painter.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rostrum::timetable {

namespace {

constexpr int kUprightLines = 9;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallOf(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QColor faintOf(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    return readable(mixed(ground, palette.color(QPalette::WindowText), 0.62), ground);
}

} // namespace

ColumnHeader::ColumnHeader(const GridScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_scene(scene)
{
    setAutoFillBackground(true);
}

bool ColumnHeader::isUpright() const
{
    return m_scene.geometry.columnWidth() < 4.2 * fontMetrics().height();
}

int ColumnHeader::wantedHeight() const
{
    const int line = fontMetrics().height();
    return isUpright() ? std::min(kUprightLines * line, uprightHeight())
                       : line * 5 / 2 + QFontMetrics(smallOf(font())).height();
}

int ColumnHeader::uprightHeight() const
{
    const QFontMetrics metrics(boldOf(font()));
    const SessionWords words(*m_scene.programme);
    int longest = 3 * metrics.height();
    for (const Column& column : m_scene.layout.columns)
        longest = std::max(longest, metrics.horizontalAdvance(words.column(column)));
    return longest + metrics.height();
}

int ColumnHeader::columnAt(QPoint pos) const
{
    const QPointF grid = m_scene.map.toGrid(QPointF(pos));
    return grid.x() >= 0 && grid.x() < m_scene.geometry.width() ? m_scene.geometry.columnAt(grid.x()) : -1;
}

QString ColumnHeader::lesserLine(const Column& column) const
{
    const Programme& programme = *m_scene.programme;
    if (const Room* room = programme.rooms.find(column.room()))
        return room->capacity > 0 ? tr("%n seat(s)", nullptr, room->capacity) : room->building;
    if (const Person* person = programme.people.find(column.person())) {
        const Organisation* organisation = programme.organisations.find(person->organisation);
        return organisation == nullptr ? QString() : organisation->name;
    }
    return {};
}

QString ColumnHeader::roomToolTip(const Room& room) const
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(room.name.toHtmlEscaped())};
    if (room.capacity > 0)
        lines << tr("%n seat(s)", nullptr, room.capacity).toHtmlEscaped();
    for (const QString& each : {room.building, room.floor}) {
        if (!each.isEmpty())
            lines << each.toHtmlEscaped();
    }
    if (room.holds > 1)
        lines << tr("Holds %n session(s) at once", nullptr, room.holds).toHtmlEscaped();
    if (room.stepFree)
        lines << tr("Step-free").toHtmlEscaped();
    if (room.interpretation)
        lines << tr("Interpretation").toHtmlEscaped();
    if (!room.equipment.isEmpty())
        lines << QLocale().createSeparatedList(room.equipment).toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

QString ColumnHeader::toolTipOf(int index) const
{
    const Column& column = m_scene.layout.columns[size_t(index)];
    if (const Room* room = m_scene.programme->rooms.find(column.room()))
        return roomToolTip(*room);
    if (column.kind == Across::Rooms)
        return tr("Sessions that have a time and no room yet.").toHtmlEscaped();
    QStringList lines{QStringLiteral("<b>%1</b>").arg(SessionWords(*m_scene.programme).column(column).toHtmlEscaped())};
    if (const QString more = lesserLine(column); !more.isEmpty())
        lines << more.toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

void ColumnHeader::paintTrack(QPainter& painter, const Track& track, const QRect& rect) const
{
    const int width = std::max(3, fontMetrics().height() * 3 / 8);
    const QColor colour = boxColours(trackColour(track), palette()).edge;
    const QRect stripe(m_scene.map.rightToLeft ? rect.right() + 1 - width : rect.left(), rect.top() + 2, width,
                       rect.height() - 4);
    if (trackMark(track) == TrackMark::Solid)
        painter.fillRect(stripe, colour);
    else
        painter.drawTiledPixmap(stripe, markTile(trackMark(track), colour, width, devicePixelRatioF()));
}

void ColumnHeader::paintColumn(QPainter& painter, int column, const QRect& rect) const
{
    const Column& shown = m_scene.layout.columns[size_t(column)];
    const QString name = SessionWords(*m_scene.programme).column(shown);
    const QFont bold = boldOf(font());
    const QFontMetrics metrics(bold);
    painter.setFont(bold);
    painter.setPen(palette().color(shown.id == 0 ? QPalette::PlaceholderText : QPalette::WindowText));
    const int pad = std::max(3, metrics.height() / 3);
    if (const Track* track = m_scene.programme->tracks.find(shown.track()))
        paintTrack(painter, *track, rect);
    if (isUpright()) {
        painter.save();
        painter.translate(rect.left(), rect.top() + rect.height());
        painter.rotate(-90);
        const QRect upright(pad, 0, rect.height() - 2 * pad, rect.width());
        if (rect.width() >= metrics.height() * 2 / 3)
            painter.drawText(upright, Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(name, Qt::ElideRight, upright.width()));
        painter.restore();
        return;
    }
    const QString lesser = lesserLine(shown);
    const QFont small = smallOf(font());
    const int lesserHeight = lesser.isEmpty() ? 0 : QFontMetrics(small).height();
    const QRect inner = rect.adjusted(pad, 2, -pad, -4);
    const QRect nameRect = inner.adjusted(0, 0, 0, -lesserHeight);
    // Two lines where the name needs them; the second ends in an ellipsis.
    const int flags = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap;
    const bool twoLines = metrics.horizontalAdvance(name) > nameRect.width();
    const bool wraps = twoLines && metrics.boundingRect(QRect(0, 0, nameRect.width(), 10000), flags, name).height() <=
                                       metrics.height() * 2 + 2;
    if (wraps && nameRect.height() >= metrics.height() * 2 - 2)
        painter.drawText(nameRect, flags, name);
    else
        painter.drawText(nameRect, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(name, Qt::ElideMiddle, nameRect.width()));
    if (lesser.isEmpty())
        return;
    painter.setFont(small);
    painter.setPen(faintOf(palette()));
    painter.drawText(inner, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(lesser, Qt::ElideRight, inner.width()));
}

void ColumnHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRectF exposed = m_scene.map.toGrid(event->rect());
    const QColor line = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.22);
    for (int column = 0; column < m_scene.geometry.columnCount(); ++column) {
        if (m_scene.geometry.columnRight(column) < exposed.left() ||
            m_scene.geometry.columnLeft(column) > exposed.right())
            continue;
        const QRect across =
            m_scene.map.toView(QRectF(m_scene.geometry.columnLeft(column), 0,
                                      m_scene.geometry.columnRight(column) - m_scene.geometry.columnLeft(column), 1));
        const QRect rect(across.left(), 0, across.width(), height());
        const bool target = m_scene.ghost && m_scene.ghost->column == column;
        if (target) {
            QColor tint = palette().color(QPalette::Highlight);
            tint.setAlphaF(0.25F);
            painter.fillRect(rect, tint);
        }
        paintColumn(painter, column, rect);
        painter.setPen(line);
        const QRect edge = m_scene.map.toView(QRectF(m_scene.geometry.columnRight(column) - 1, 0, 1, 1));
        painter.drawLine(edge.left(), height() / 4, edge.left(), height());
        if (m_scene.judged) {
            const std::optional<Severity> state = m_scene.columnStates[size_t(column)];
            painter.fillRect(QRect(rect.left() + 2, height() - 4, rect.width() - 4, 3), !state ? freeColour(palette())
                                                                                        : *state == Severity::Error
                                                                                            ? errorColour(palette())
                                                                                            : warningColour(palette()));
        }
    }
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent* event)
{
    const int column = columnAt(event->pos());
    if (column >= 0 && m_scene.layout.across == Across::Rooms)
        Q_EMIT menuWanted(m_scene.layout.columns[size_t(column)].room(), event->globalPos());
}

bool ColumnHeader::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = columnAt(help->pos());
        if (column >= 0)
            QToolTip::showText(help->globalPos(), toolTipOf(column), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

TimeRuler::TimeRuler(const GridScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_scene(scene)
{
    setAutoFillBackground(true);
}

int TimeRuler::wantedWidth() const
{
    const QLocale locale;
    int widest = 0;
    for (const int hour : {8, 10, 12, 20, 22})
        widest = std::max(
            widest,
            QFontMetrics(boldOf(font())).horizontalAdvance(locale.toString(QTime(hour, 50), QLocale::ShortFormat)));
    return widest + fontMetrics().height();
}

int TimeRuler::yOf(int day, qint64 instant) const
{
    return m_scene.map.toView(QRectF(0, m_scene.geometry.axis().yOf(day, instant), 1, 0)).top();
}

void TimeRuler::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRect exposed = event->rect();
    const int lineHeight = fontMetrics().height();
    const TimeAxis& axis = m_scene.geometry.axis();
    const int step = labelStep(axis.minuteHeight(), lineHeight);
    const SessionWords words(*m_scene.programme);
    const int pad = lineHeight / 2;
    const QColor tick = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.3);
    for (int day = 0; day < axis.count(); ++day) {
        const Span whole = m_scene.layout.days[size_t(day)].whole;
        for (qint64 instant = whole.start; instant < whole.end; instant += 5) {
            const int y = yOf(day, instant);
            if (y < exposed.top() - lineHeight || y > exposed.bottom() + lineHeight)
                continue;
            const int minute = m_scene.programme->zone.toWall(instant).minuteOfDay();
            if (minute % step != 0)
                continue;
            const bool hour = minute % 60 == 0;
            painter.setFont(hour ? boldOf(font()) : smallOf(font()));
            painter.setPen(hour ? palette().color(QPalette::WindowText) : faintOf(palette()));
            painter.drawText(QRect(pad / 2, y + 1, width() - pad, lineHeight),
                             Qt::AlignTrailing | Qt::AlignTop | Qt::TextSingleLine, words.clock(instant));
            painter.setPen(tick);
            const int length = hour ? width() / 4 : width() / 8;
            const bool mirrored = m_scene.map.rightToLeft;
            painter.drawLine(mirrored ? 0 : width() - length, y, mirrored ? length : width(), y);
        }
    }
    if (m_scene.now) {
        const TimeAxis::Point at = axis.find(*m_scene.now);
        if (at.stretch >= 0) {
            const int y = yOf(at.stretch, *m_scene.now);
            const bool mirrored = m_scene.map.rightToLeft;
            const int tip = mirrored ? 0 : width();
            const int base = mirrored ? lineHeight / 2 : width() - lineHeight / 2;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(errorColour(palette()));
            painter.drawPolygon(
                QPolygon({QPoint(tip, y), QPoint(base, y - lineHeight / 3), QPoint(base, y + lineHeight / 3)}));
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    paintGhostTimes(painter);
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35));
    const int edge = m_scene.map.rightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, exposed.top(), edge, exposed.bottom());
}

void TimeRuler::paintGhostTimes(QPainter& painter) const
{
    if (!m_scene.ghost)
        return;
    const SessionWords words(*m_scene.programme);
    const int lineHeight = fontMetrics().height();
    const int top = yOf(m_scene.ghost->day, m_scene.ghost->span.start);
    const int bottom = std::max(top + 2, yOf(m_scene.ghost->day, m_scene.ghost->span.end));
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.25F);
    painter.fillRect(QRect(0, top, width(), bottom - top), tint);
    painter.setFont(boldOf(font()));
    const auto label = [&](qint64 instant, int y) {
        const QRect rect(1, y, width() - 2, lineHeight);
        painter.fillRect(rect, palette().color(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(rect.adjusted(2, 0, -4, 0), Qt::AlignTrailing | Qt::AlignVCenter, words.clock(instant));
    };
    label(m_scene.ghost->span.start, bottom - top >= 2 * lineHeight ? top : top - lineHeight / 2 - 2);
    if (bottom - top >= 2 * lineHeight)
        label(m_scene.ghost->span.end, bottom - lineHeight);
    else
        label(m_scene.ghost->span.end, std::max(top + lineHeight / 2 - 1, bottom - lineHeight / 2));
}

} // namespace rostrum::timetable
