#include "views/dialogs/import_dialog.h"

#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rostrum {

ImportDialog::ImportDialog(const ImportSummary& summary, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    const int em = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em * 3 / 2, em, em * 3 / 2, em);
    const auto addLabel = [&](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    const auto addList = [&](const QString& title, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        auto* label = addLabel(title);
        auto* list = new QPlainTextEdit(lines.join(u'\n'), this);
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        list->setAccessibleName(title);
        list->setFixedHeight(em * (2 + static_cast<int>(std::min<qsizetype>(5, lines.size())) * 3 / 2));
        label->setBuddy(list);
        column->addWidget(list);
    };
    addLabel(summary.title)->setFont(scaled(font(), 13, true));
    for (const QString& line : summary.lines)
        addLabel(line);
    addList(tr("No longer in the file; marked as cancelled:"), summary.gone);
    addList(tr("What had to be assumed:"), summary.notes);
    addLabel(tr("One Undo takes all of it back."))->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    accept->setEnabled(summary.changes);
    column->addSpacing(em / 2);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(em * 30);
}

} // namespace rostrum
