#include "views/docks/history_panel.h"

#include "models/items/history_model.h"
#include "views/widgets/theme.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace rostrum {

namespace {

/// The label, with the time at the end; what is undone is faint and struck out.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        const bool undone = index.data(HistoryModel::UndoneRole).toBool();
        item.font.setStrikeOut(undone);
        if (undone)
            item.palette.setColor(QPalette::Text, faintText(item.palette));
        const QString time = index.data(HistoryModel::TimeRole).toString();
        const int em = item.fontMetrics.height();
        const int width = item.fontMetrics.horizontalAdvance(time);
        const int room = item.rect.width() - width - em * 2;
        item.text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, room);
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(selected ? item.palette.color(QPalette::HighlightedText) : faintText(item.palette));
        const auto end = static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight) | Qt::AlignVCenter);
        painter->drawText(item.rect.adjusted(em / 2, 0, -em / 2, 0), end, time);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {option.fontMetrics.height() * 12, option.fontMetrics.height() * 9 / 5};
    }
};

} // namespace

HistoryPanel::HistoryPanel(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(new HistoryModel(bench.document(), this))
    , m_list(new QListView(this))
    , m_go(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("History"));
    column->addWidget(m_list, 1);
    const int em = fontMetrics().height();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(em / 2, em / 4, em / 2, em / 4);
    foot->addWidget(m_go);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goTo);
    connect(m_go, &QPushButton::clicked, this, [this] { goTo(m_list->currentIndex()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::refresh);
    connect(&bench.document(), &Document::historyChanged, this, &HistoryPanel::refresh);
    refresh();
}

void HistoryPanel::goTo(const QModelIndex& index)
{
    if (index.isValid())
        m_bench.step(m_model->stepsTo(index.row()));
}

void HistoryPanel::refresh()
{
    const QModelIndex index = m_list->currentIndex();
    const int steps = index.isValid() ? m_model->stepsTo(index.row()) : 0;
    m_go->setText(steps < 0 ? tr("Redo to here") : tr("Undo to here"));
    m_go->setEnabled(steps != 0 && !m_bench.isReadOnly());
}

} // namespace rostrum
