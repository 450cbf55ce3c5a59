#include "views/widgets/button_labels.h"

#include "views/widgets/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>

#include <algorithm>

namespace rostrum {

/// An arrow head that points up or down.
void drawChevron(QPainter* painter, const QRect& rect, const QColor& colour, bool up)
{
    const double size = std::min(rect.width(), rect.height()) / 3.5;
    const QPointF middle = QRectF(rect).center();
    const double rise = up ? -size / 2 : size / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({QPointF(middle.x() - size, middle.y() - rise), QPointF(middle.x(), middle.y() + rise),
                   QPointF(middle.x() + size, middle.y() - rise)}));
    painter->restore();
}

bool isLeading(const QWidget* widget)
{
    return widget != nullptr && widget->property("leadingText").toBool();
}

void drawLeadingLabel(QPainter* painter, const QStyleOptionButton& button)
{
    const int em = button.fontMetrics.height();
    const bool menu = button.features.testFlag(QStyleOptionButton::HasMenu);
    QRect inside = button.rect.adjusted(em / 3, 0, menu ? -em * 3 / 2 : -em / 3, 0);
    const auto start = QStyle::visualAlignment(button.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const QPalette::ColorGroup group =
        button.state.testFlag(QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled;
    painter->setPen(button.palette.color(group, QPalette::ButtonText));
    painter->drawText(QStyle::visualRect(button.direction, button.rect, inside),
                      static_cast<int>(start | Qt::TextShowMnemonic),
                      button.fontMetrics.elidedText(button.text, Qt::ElideRight, inside.width(), Qt::TextShowMnemonic));
    if (menu) {
        const QRect arrow(button.rect.right() - em * 5 / 4, button.rect.top(), em, button.rect.height());
        drawChevron(painter, QStyle::visualRect(button.direction, button.rect, arrow), faintText(button.palette),
                    false);
    }
}

void drawIconLabel(QPainter* painter, const QStyleOptionButton& button, const QColor& colour, QIcon::Mode mode)
{
    const int gap = button.fontMetrics.height() / 3;
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QSize icon = button.iconSize;
    const int width = std::min(icon.width() + gap + textWidth, button.rect.width());
    const QRect group(button.rect.center().x() - width / 2 + 1, button.rect.top(), width, button.rect.height());
    QRect picture(group.left(), group.center().y() - icon.height() / 2 + 1, icon.width(), icon.height());
    QRect words = group.adjusted(icon.width() + gap, 0, 0, 0);
    picture = QStyle::visualRect(button.direction, group, picture);
    words = QStyle::visualRect(button.direction, group, words);
    button.icon.paint(painter, picture, Qt::AlignCenter, mode);
    painter->setPen(colour);
    painter->drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, button.text);
}

} // namespace rostrum
