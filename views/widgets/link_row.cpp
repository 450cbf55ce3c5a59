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

void LinkRow::setWordWrap(bool on)
{
    m_wraps = on;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
    updateGeometry();
}

/// Where the text stands, read from the left.
QRect LinkRow::textRect(const QRect& row) const
{
    const int em = fontMetrics().height();
    QRect inside = row.adjusted(em / 3, 0, -em / 3, 0);
    if (!icon().isNull())
        inside.setLeft(inside.left() + em - 1 + em / 2);
    if (!m_end.isEmpty())
        inside.setRight(inside.right() - fontMetrics().horizontalAdvance(m_end) - em / 2);
    return inside;
}

int LinkRow::heightForWidth(int width) const
{
    const int em = fontMetrics().height();
    const QRect room = textRect(QRect(0, 0, width, em * 100));
    return std::max(sizeHint().height(),
                    fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + em * 4 / 5);
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
    const QRect row = rect().adjusted(em / 3, 0, -em / 3, 0);
    if (!icon().isNull())
        icon().paint(&painter, place(QRect(row.left(), row.top() + (row.height() - em) / 2, em, em)));
    const auto start = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto end = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.setPen(faintText(palette()));
    painter.drawText(place(row), end | Qt::AlignVCenter, m_end);
    const QRect inside = textRect(rect());
    QRect line = inside;
    if (!m_second.isEmpty()) {
        line = QRect(inside.left(), inside.center().y() - em, inside.width(), em);
        painter.setPen(faintText(palette()));
        painter.drawText(place(line.translated(0, em * 11 / 10)), start | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_second, Qt::ElideMiddle, line.width()));
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    if (m_wraps)
        painter.drawText(place(line), start | Qt::AlignVCenter | Qt::TextWordWrap, text());
    else
        painter.drawText(place(line), start | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

} // namespace rostrum
