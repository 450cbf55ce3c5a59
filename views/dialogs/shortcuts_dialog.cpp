#include "views/dialogs/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rostrum {

ShortcutsDialog::ShortcutsDialog(const std::vector<std::pair<QString, QString>>& shortcuts, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const int em = fontMetrics().height();
    std::vector<std::pair<QString, QString>> rows = shortcuts;
    rows.emplace_back(tr("Take over what is typed in a field"), tr("Enter"));
    rows.emplace_back(tr("Bring back what stood in a field"), tr("Esc"));
    rows.emplace_back(tr("Take over a text of several lines"), tr("Ctrl+Enter"));
    rows.emplace_back(tr("Delete the selected rows"), tr("Del"));
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    table->horizontalHeader()->setAccessibleName(tr("Columns"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[static_cast<size_t>(row)].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[static_cast<size_t>(row)].second));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em, em, em, em);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(em * 28, em * 34);
}

} // namespace rostrum
