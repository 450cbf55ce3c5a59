#include "views/widgets/load_plot.h"

#include "views/widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rostrum {

LoadPlot::LoadPlot(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LoadPlot::setBars(std::vector<Bar> bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    QStringList lines;
    for (const Bar& bar : m_bars)
        //: A room or day, and how much of its time is used.
        lines << tr("%1: %2").arg(bar.name, bar.text);
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

QSize LoadPlot::sizeHint() const
{
    return {fontMetrics().height() * 20, rowHeight() * static_cast<int>(m_bars.size())};
}

QSize LoadPlot::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, sizeHint().height()};
}

void LoadPlot::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int em = fontMetrics().height();
    int textWidth = 0;
    int nameWidth = 0;
    for (const Bar& bar : m_bars) {
        textWidth = std::max(textWidth, fontMetrics().horizontalAdvance(bar.text));
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(bar.name) + em / 4);
    }
    nameWidth = std::min(nameWidth, width() * 2 / 5);
    const QColor full = palette().color(QPalette::Highlight);
    QColor track = palette().color(QPalette::Text);
    track.setAlphaF(0.09F);
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    for (size_t at = 0; at < m_bars.size(); ++at) {
        const Bar& bar = m_bars[at];
        const int top = rowHeight() * static_cast<int>(at);
        if (top > event->rect().bottom() || top + rowHeight() < event->rect().top())
            continue;
        const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
        const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place({0, top, nameWidth, rowHeight()}), static_cast<int>(start),
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, nameWidth));
        painter.setPen(faintText(palette()));
        painter.drawText(place({width() - textWidth, top, textWidth, rowHeight()}), static_cast<int>(end), bar.text);
        const int left = nameWidth + em;
        const int length = width() - textWidth - em - left;
        if (length < em)
            continue;
        const int height = em / 2;
        const QRect whole(left, top + (rowHeight() - height) / 2, length, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(track);
        painter.drawRoundedRect(place(whole), height / 2.0, height / 2.0);
        if (bar.share <= 0)
            continue;
        QRect used = whole;
        used.setWidth(std::max(height, static_cast<int>(length * std::min(1.0, bar.share))));
        painter.setBrush(bar.share > 1 ? warningColour(palette()) : full);
        painter.drawRoundedRect(place(used), height / 2.0, height / 2.0);
    }
}

} // namespace rostrum
