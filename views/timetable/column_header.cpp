#include "views/timetable/column_header.h"

#include "views/timetable/badges.h"
#include "views/timetable/header_style.h"
#include "views/timetable/session_words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace rostrum::timetable {

namespace {

constexpr int kUprightLines = 9;

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
        if (m_scene.judged && m_scene.outlooks[size_t(column)].possible) {
            const std::optional<Severity> state = m_scene.columnStates[size_t(column)];
            painter.fillRect(QRect(rect.left() + 2, height() - 4, rect.width() - 4, 3), !state ? freeColour(palette())
                                                                                        : *state == Severity::Error
                                                                                            ? errorColour(palette())
                                                                                            : warningColour(palette()));
        }
    }
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    paintDrag(painter);
}

int ColumnHeader::roomCount() const
{
    const auto& columns = m_scene.layout.columns;
    return int(std::count_if(columns.begin(), columns.end(), [](const Column& each) { return each.room().isValid(); }));
}

int ColumnHeader::gapAt(QPoint pos) const
{
    const double x = m_scene.map.toGrid(QPointF(pos)).x();
    const int column = std::max(0, m_scene.geometry.columnAt(x));
    const double middle = (m_scene.geometry.columnLeft(column) + m_scene.geometry.columnRight(column)) / 2;
    // What has no room stays last.
    return std::min(x > middle ? column + 1 : column, roomCount());
}

void ColumnHeader::paintDrag(QPainter& painter) const
{
    if (!m_drag || !m_drag->moving)
        return;
    const auto xOf = [this](double grid) { return m_scene.map.toView(QRectF(grid, 0, 0, 1)).left(); };
    const int column = m_scene.layout.columnOf(m_drag->room);
    QColor highlight = palette().color(QPalette::Highlight);
    if (column >= 0) {
        const int left = xOf(m_scene.geometry.columnLeft(column));
        const int right = xOf(m_scene.geometry.columnRight(column));
        QColor tint = highlight;
        tint.setAlphaF(0.25F);
        painter.fillRect(QRect(QPoint(std::min(left, right), 0), QPoint(std::max(left, right), height())), tint);
    }
    const int gap = gapAt(m_drag->at);
    const double place =
        gap < m_scene.geometry.columnCount() ? m_scene.geometry.columnLeft(gap) : m_scene.geometry.columnRight(gap - 1);
    painter.fillRect(QRect(std::clamp(xOf(place) - 1, 0, width() - 3), 0, 3, height()), highlight);
}

void ColumnHeader::mousePressEvent(QMouseEvent* event)
{
    const int column = columnAt(event->pos());
    if (event->button() != Qt::LeftButton || column < 0)
        return;
    const RoomId room = m_scene.layout.columns[size_t(column)].room();
    if (room.isValid())
        m_drag = Drag{room, event->pos(), event->pos()};
}

void ColumnHeader::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton))
        return;
    m_drag->at = event->pos();
    if (!m_drag->moving && (m_drag->at - m_drag->from).manhattanLength() >= QApplication::startDragDistance()) {
        constexpr int kScrollMs = 16;
        m_drag->moving = true;
        m_scrollTimer.start(kScrollMs, this);
        setCursor(Qt::ClosedHandCursor);
        grabKeyboard(); // For Escape.
    }
    update();
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag drag = *m_drag;
    endDrag();
    if (!drag.moving)
        return;
    const int gap = gapAt(event->pos());
    const int column = m_scene.layout.columnOf(drag.room);
    if (gap != column && gap != column + 1)
        Q_EMIT moveWanted(drag.room, gap < roomCount() ? m_scene.layout.columns[size_t(gap)].room() : RoomId{});
}

void ColumnHeader::keyPressEvent(QKeyEvent* event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        endDrag();
    else
        QWidget::keyPressEvent(event);
}

void ColumnHeader::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrollTimer.timerId() || !m_drag) {
        QWidget::timerEvent(event);
        return;
    }
    const int zone = fontMetrics().height() * 2;
    const int x = m_drag->at.x();
    const int beyond = x < zone ? x - zone : x > width() - zone ? x - width() + zone : 0;
    if (beyond != 0)
        Q_EMIT scrollWanted((m_scene.map.rightToLeft ? -beyond : beyond) / 4);
}

void ColumnHeader::endDrag()
{
    if (m_drag && m_drag->moving) {
        releaseKeyboard();
        unsetCursor();
    }
    m_drag.reset();
    m_scrollTimer.stop();
    update();
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent* event)
{
    const int column = columnAt(event->pos());
    if (column >= 0 && m_scene.layout.across == Across::Rooms)
        Q_EMIT menuWanted(m_scene.layout.columns[size_t(column)].room(), event->globalPos());
}

bool ColumnHeader::event(QEvent* event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::WindowDeactivate)
        endDrag(); // The release of the button would go elsewhere.
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

} // namespace rostrum::timetable
