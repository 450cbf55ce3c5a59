#include "views/booklet/tick_list.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rostrum {

TickList::TickList(const QString& label, int rows, QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_rows(rows)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    auto* name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setBuddy(m_list);
    m_list->setAccessibleName(label);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    column->addWidget(name);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &TickList::changed);
}

void TickList::setEntries(const std::vector<std::pair<qint64, QString>>& entries)
{
    const std::vector<qint64> before = ticked();
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto& [id, name] : entries) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool was = std::find(before.begin(), before.end(), id) != before.end();
        item->setCheckState(was ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(row);
    const int shown = std::clamp(m_list->count(), 1, m_rows);
    m_list->setFixedHeight(shown * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) +
                           2 * m_list->frameWidth() + fontMetrics().height() / 2);
}

std::vector<qint64> TickList::ticked() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

} // namespace rostrum
