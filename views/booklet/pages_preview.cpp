#include "views/booklet/pages_preview.h"

#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace rostrum {

PagesPreview::PagesPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagesPreview::pageInViewChanged);
}

void PagesPreview::setPages(std::shared_ptr<const paper::PrintedPages> pages)
{
    m_pages = std::move(pages);
    layOut();
    Q_EMIT pageInViewChanged();
}

void PagesPreview::setZoom(double zoom)
{
    constexpr double kLeast = 0.3;
    constexpr double kMost = 4;
    m_zoom = std::clamp(zoom, kLeast, kMost);
    layOut();
}

void PagesPreview::layOut()
{
    const int sides = m_pages ? m_pages->sideCount() : 0;
    const double gap = fontMetrics().height();
    double widest = 1;
    double highest = 1;
    for (int side = 0; side < sides; ++side) {
        widest = std::max(widest, m_pages->sideSize(side).width());
        highest = std::max(highest, m_pages->sideSize(side).height());
    }
    const double room = viewport()->width() - 2 * gap;
    const double height = viewport()->height() - 2 * gap;
    m_scale = std::max(0.05, std::min(room / widest, height / highest)) * m_zoom;
    const double before = verticalScrollBar()->maximum() > 0
                              ? static_cast<double>(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
                              : 0;
    m_places.clear();
    double top = gap;
    double width = 0;
    for (int side = 0; side < sides; ++side) {
        const QSizeF size = m_pages->sideSize(side) * m_scale;
        m_places.emplace_back(QPointF(0, top), size);
        top += size.height() + gap;
        width = std::max(width, size.width() + 2 * gap);
    }
    for (QRectF& place : m_places)
        place.moveLeft((std::max<double>(width, viewport()->width()) - place.width()) / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(top) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(width) - viewport()->width()));
    verticalScrollBar()->setValue(static_cast<int>(before * verticalScrollBar()->maximum()));
    viewport()->update();
}

int PagesPreview::pageInView() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    for (size_t at = 0; at < m_places.size(); ++at) {
        if (m_places[at].bottom() >= middle)
            return static_cast<int>(at);
    }
    return m_places.empty() ? -1 : static_cast<int>(m_places.size()) - 1;
}

void PagesPreview::paintEvent(QPaintEvent* event)
{
    if (!m_pages)
        return;
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (size_t at = 0; at < m_places.size(); ++at) {
        const QRectF place = m_places[at].translated(-scrolled);
        if (!place.intersects(event->rect()))
            continue;
        painter.setPen(lineColour(palette()));
        painter.setBrush(Qt::white);
        painter.drawRect(place);
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(m_scale, m_scale);
        m_painter.paintSide(painter, *m_pages, static_cast<int>(at));
        painter.restore();
    }
}

void PagesPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PagesPreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double kStep = 1.15;
    setZoom(event->angleDelta().y() > 0 ? m_zoom * kStep : m_zoom / kStep);
    event->accept();
}

void PagesPreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_Plus:
        setZoom(m_zoom * 1.15);
        return;
    case Qt::Key_Minus:
        setZoom(m_zoom / 1.15);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace rostrum
