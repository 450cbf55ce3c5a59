#include "views/widgets/card.h"

#include "views/widgets/layouts.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace rostrum {

void paintGround(QPainter& painter, const QWidget& widget, bool hovered, bool focused)
{
    const QPalette& palette = widget.palette();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette.color(hovered ? QPalette::AlternateBase : QPalette::Base));
    painter.setPen(QPen(focused ? palette.color(QPalette::Link) : lineColour(palette), focused ? 2 : 1));
    const double radius = widget.fontMetrics().height() / 3.0;
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), radius, radius);
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout)
{
    const int em = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em, em * 3 / 4, em, em * 3 / 4);
    column->setSpacing(em / 2);
    auto* head = new QLabel(title, this);
    alignLeading(*head);
    head->setFont(scaled(font(), 11, true));
    column->addWidget(head);
    column->addLayout(m_body, 1);
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintGround(painter, *this, false, false);
}

Tile::Tile(QString number, const QString& caption, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(std::move(number))
{
    setText(caption);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Tile::sizeHint() const
{
    const int em = fontMetrics().height();
    const int width = std::max(fontMetrics().horizontalAdvance(text()),
                               QFontMetrics(scaled(font(), 18, true)).horizontalAdvance(m_number));
    return {width + em * 2, em * 9 / 2};
}

void Tile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintGround(painter, *this, underMouse(), hasFocus());
    const int em = fontMetrics().height();
    const QRect inside = rect().adjusted(em, em * 2 / 3, -em, -em * 2 / 3);
    const int start = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(scaled(font(), 18, true));
    painter.drawText(inside, start | Qt::AlignTop, m_number);
    painter.setPen(faintText(palette()));
    painter.setFont(font());
    painter.drawText(inside, start | Qt::AlignBottom, text());
}

} // namespace rostrum
