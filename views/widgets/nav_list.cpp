#include "views/widgets/nav_list.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace rostrum {

namespace {

constexpr int kPageRole = Qt::UserRole;

class NavDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int em = option.fontMetrics.height();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF pill = QRectF(option.rect).adjusted(em / 3.0, 1, -em / 3.0, -1);
        QColor ground = option.palette.color(QPalette::Text);
        ground.setAlphaF(option.state.testFlag(QStyle::State_MouseOver) ? 0.06F : 0.0F);
        if (selected)
            ground = option.palette.color(QPalette::Highlight);
        painter->setBrush(ground);
        painter->setPen(focused && option.state.testFlag(QStyle::State_KeyboardFocusChange)
                            ? QPen(option.palette.color(QPalette::Link), 2)
                            : QPen(Qt::NoPen));
        painter->drawRoundedRect(pill, em / 3.0, em / 3.0);
        const QRect inside = option.rect.adjusted(em, 0, -em / 2, 0);
        const int size = em * 11 / 10;
        const QRect sign(inside.left(), inside.top() + (inside.height() - size) / 2, size, size);
        const auto place = [&](const QRect& logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, place(sign), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText));
        painter->setFont(option.font);
        const auto start =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        painter->drawText(place(inside.adjusted(em * 7 / 4, 0, 0, 0)), start, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int em = option.fontMetrics.height();
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + em * 4, em * 21 / 10};
    }
};

} // namespace

NavList::NavList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            Q_EMIT pageChosen(static_cast<Page>(item->data(kPageRole).toInt()));
    });
}

void NavList::addPage(Page page)
{
    const QSignalBlocker quiet(this);
    auto* item = new QListWidgetItem(icon(pageIcon(page)), pageTitle(page), this);
    item->setData(kPageRole, static_cast<int>(page));
    const int width = sizeHintForColumn(0);
    setFixedWidth(std::max(width + fontMetrics().height(), fontMetrics().height() * 10));
}

void NavList::setCurrentPage(Page page)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kPageRole).toInt() == static_cast<int>(page))
            setCurrentRow(row);
    }
}

Page NavList::currentPage() const
{
    return currentItem() == nullptr ? Page::Overview : static_cast<Page>(currentItem()->data(kPageRole).toInt());
}

} // namespace rostrum
