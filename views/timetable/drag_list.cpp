#include "views/timetable/track_colours.h"
#include "views/timetable/unscheduled_panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rostrum::timetable {

DragList::DragList(QWidget* parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
}

void DragList::setEmptyText(const QString& text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    viewport()->update();
}

void DragList::setTarget(bool on)
{
    if (on == m_target)
        return;
    m_target = on;
    viewport()->update();
}

void DragList::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    m_dragging = false;
    m_held = event->button() == Qt::LeftButton ? QPersistentModelIndex(indexAt(event->pos())) : QPersistentModelIndex();
    m_pressed = event->pos();
}

void DragList::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint global = event->globalPosition().toPoint();
    if (m_dragging) {
        Q_EMIT dragMoved(global, event->modifiers());
        return;
    }
    if (!m_held.isValid() || !event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(indexAt(event->pos()).isValid() ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragBegan(m_held);
    Q_EMIT dragMoved(global, event->modifiers());
}

void DragList::mouseReleaseEvent(QMouseEvent* event)
{
    m_held = QPersistentModelIndex();
    viewport()->unsetCursor();
    if (m_dragging && event->button() == Qt::LeftButton) {
        m_dragging = false;
        Q_EMIT dragDropped(event->globalPosition().toPoint(), event->modifiers());
        return;
    }
    QListView::mouseReleaseEvent(event);
}

void DragList::keyPressEvent(QKeyEvent* event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        m_dragging = false;
        m_held = QPersistentModelIndex();
        Q_EMIT dragCancelled();
        return;
    }
    if (currentIndex().isValid() && event->key() == Qt::Key_Space) {
        Q_EMIT pickUpWanted(currentIndex());
        return;
    }
    if (currentIndex().isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT detailsWanted(currentIndex());
        return;
    }
    if (currentIndex().isValid() && event->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

bool DragList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space || key->key() == Qt::Key_Delete ||
            (m_dragging && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    if (m_dragging && (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)) {
        m_dragging = false;
        Q_EMIT dragCancelled();
    }
    return QListView::event(event);
}

void DragList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const int em = fontMetrics().height();
    if (model() != nullptr && model()->rowCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(em, 2 * em, -em, -em),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (m_target) {
        const QColor highlight = palette().color(QPalette::Highlight);
        QColor tint = highlight;
        tint.setAlphaF(0.12F);
        painter.fillRect(viewport()->rect(), tint);
        painter.setPen(QPen(highlight, 2, Qt::DashLine));
        painter.drawRect(viewport()->rect().adjusted(2, 2, -3, -3));
    }
}

} // namespace rostrum::timetable
