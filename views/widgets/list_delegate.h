#pragma once

#include <QStyledItemDelegate>

namespace rostrum {

/// Rows of lists and trees: roomy, with a sign for what is wrong and a chip of the track's colour.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rostrum
