#include "views/widgets/list_delegate.h"

#include "models/items/item_table_model.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace rostrum {

namespace {

/// A small picture before the text: how serious it is, or the colour of a track.
QIcon signOf(const QModelIndex& index, const QPalette& palette, int size)
{
    if (const int mark = index.data(MarkRole).toInt(); mark > 0) {
        return mark > 1 ? icon(QStringLiteral("error"), errorColour(palette))
                        : icon(QStringLiteral("warning"), warningColour(palette));
    }
    const QColor colour(index.data(ColourRole).toString());
    if (!colour.isValid())
        return {};
    QPixmap chip(size * 2, size * 2);
    chip.fill(Qt::transparent);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(chip.rect()).marginsRemoved(QMarginsF(size / 2.0, size / 2.0, size / 2.0, size / 2.0)));
    return QIcon(chip);
}

} // namespace

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int size = item.fontMetrics.height();
    if (const QIcon sign = signOf(index, item.palette, size); !sign.isNull()) {
        item.features |= QStyleOptionViewItem::HasDecoration;
        item.icon = sign;
        item.decorationSize = QSize(size, size);
    }
    const QWidget* widget = item.widget;
    QStyle* style = widget == nullptr ? QApplication::style() : widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 9 / 5));
    if (index.data(MarkRole).toInt() > 0 || !index.data(ColourRole).toString().isEmpty())
        size.rwidth() += option.fontMetrics.height() * 3 / 2;
    return size;
}

} // namespace rostrum
