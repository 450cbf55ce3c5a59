#include "views/widgets/link_row.h"

#include "views/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace rostrum {

LinkRow::LinkRow(const QString& text, QString end, const QIcon& sign, QWidget* parent)
    : QAbstractButton(parent)
    , m_end(std::move(end))
{
    setText(text);
    setIcon(sign);
    //: What something is, and how many there are.
    setAccessibleName(m_end.isEmpty() ? text : tr("%1: %2").arg(text, m_end));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkRow::setSecondLine(const QString& text)
{
    m_second = text;
    updateGeometry();
}

QSize LinkRow::sizeHint() const
{
    const int em = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_end) + em * 4,
            m_second.isEmpty() ? em * 9 / 5 : em * 14 / 5};
}

QSize LinkRow::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

void LinkRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int em = fontMetrics().height();
    if (underMouse() || isDown() || hasFocus()) {
        QColor ground = palette().color(QPalette::Text);
        ground.setAlphaF(isDown() ? 0.12F : 0.06F);
        painter.setBrush(underMouse() || isDown() ? QBrush(ground) : QBrush(Qt::NoBrush));
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), em / 4.0, em / 4.0);
    }
    const auto place = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    QRect inside = rect().adjusted(em / 3, 0, -em / 3, 0);
    if (!icon().isNull()) {
        const QRect sign(inside.left(), inside.top() + (inside.height() - em) / 2, em, em);
        icon().paint(&painter, place(sign));
        inside.setLeft(sign.right() + em / 2);
    }
    const auto start = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto end = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    if (!m_end.isEmpty()) {
        painter.setPen(faintText(palette()));
        painter.drawText(place(inside), end | Qt::AlignVCenter, m_end);
        inside.setRight(inside.right() - fontMetrics().horizontalAdvance(m_end) - em / 2);
    }
    QRect line = inside;
    if (!m_second.isEmpty()) {
        line = QRect(inside.left(), inside.center().y() - em, inside.width(), em);
        painter.setPen(faintText(palette()));
        painter.drawText(place(line.translated(0, em * 11 / 10)), start | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_second, Qt::ElideMiddle, line.width()));
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(place(line), start | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

} // namespace rostrum
