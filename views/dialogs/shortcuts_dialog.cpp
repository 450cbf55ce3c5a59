#include "views/dialogs/shortcuts_dialog.h"

#include "models/domain/text_fold.h"
#include "views/dialogs/prompts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rostrum {

ShortcutsDialog::ShortcutsDialog(std::vector<ShortcutGroup> groups, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_groups(std::move(groups))
    , m_prompts(prompts)
    , m_search(new QLineEdit(this))
    , m_sheet(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_groups.push_back({tr("In a field"),
                        {{tr("Take over what is typed in a field"), tr("Enter")},
                         {tr("Bring back what stood in a field"), tr("Esc")},
                         {tr("Take over a text of several lines"), tr("Ctrl+Enter")}}});
    m_groups.push_back({tr("In a list"), {{tr("Delete the selected rows"), tr("Del")}}});
    m_search->setPlaceholderText(tr("Search the keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    fill();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &ShortcutsDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int em = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em, em, em, em);
    column->addWidget(m_search);
    column->addWidget(m_sheet, 1);
    column->addWidget(buttons);
    resize(em * 40, em * 42);
}

void ShortcutsDialog::fill()
{
    m_sheet->setAccessibleName(windowTitle());
    m_sheet->setColumnCount(2);
    m_sheet->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_sheet->header()->setAccessibleName(tr("Columns"));
    m_sheet->header()->setStretchLastSection(false);
    m_sheet->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sheet->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_sheet->setRootIsDecorated(false);
    m_sheet->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const ShortcutGroup& group : m_groups) {
        auto* heading = new QTreeWidgetItem(m_sheet, {group.subject});
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        for (const auto& [what, keys] : group.entries)
            new QTreeWidgetItem(heading, {what, keys});
    }
    m_sheet->expandAll();
}

void ShortcutsDialog::filter()
{
    const QStringList words = foldedWords(m_search->text());
    for (int group = 0; group < m_sheet->topLevelItemCount(); ++group) {
        QTreeWidgetItem* heading = m_sheet->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            QTreeWidgetItem* item = heading->child(row);
            const QString all = heading->text(0) + u' ' + item->text(0) + u' ' + item->text(1);
            const bool fits = containsAllWords(foldText(all), words);
            item->setHidden(!fits);
            any = any || fits;
        }
        heading->setHidden(!any);
    }
}

QString ShortcutsDialog::html() const
{
    QString rows;
    for (const ShortcutGroup& group : m_groups) {
        rows += QStringLiteral("<tr><td colspan=2><br><b>%1</b></td></tr>").arg(group.subject.toHtmlEscaped());
        for (const auto& [what, keys] : group.entries)
            rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(what.toHtmlEscaped(), keys.toHtmlEscaped());
    }
    return QStringLiteral("<html dir=%1><h2>%2</h2><table width=100% cellpadding=2>%3</table></html>")
        .arg(isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"), windowTitle().toHtmlEscaped(), rows);
}

void ShortcutsDialog::print()
{
    QPrinter printer;
    if (!m_prompts.choosePrinter(printer))
        return;
    QTextDocument sheet;
    sheet.setHtml(html());
    sheet.print(&printer);
}

} // namespace rostrum
