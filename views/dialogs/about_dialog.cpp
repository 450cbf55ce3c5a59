#include "views/dialogs/about_dialog.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace rostrum {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Rostrum"));
    const int em = fontMetrics().height();
    const QString versions =
        QStringLiteral("Rostrum %1\nQt %2\n%3")
            .arg(QStringLiteral(ROSTRUM_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    auto* picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(QSize(em * 4, em * 4), devicePixelRatioF()));
    auto* title = new QLabel(tr("Rostrum"), this);
    title->setFont(scaled(font(), 18, true));
    auto* what = new QLabel(tr("Plans a conference on your own computer. Nothing is sent anywhere."), this);
    what->setWordWrap(true);
    auto* details = new QLabel(versions, this);
    details->setTextFormat(Qt::PlainText);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details->setForegroundRole(QPalette::PlaceholderText);
    details->setAccessibleName(tr("Versions"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [versions] { QGuiApplication::clipboard()->setText(versions); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* texts = new QVBoxLayout;
    texts->addWidget(title);
    texts->addWidget(what);
    texts->addWidget(details);
    auto* row = new QHBoxLayout;
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addSpacing(em / 2);
    row->addLayout(texts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em * 3 / 2, em * 3 / 2, em * 3 / 2, em);
    column->addLayout(row);
    column->addSpacing(em);
    column->addWidget(buttons);
    setMinimumWidth(em * 26);
}

} // namespace rostrum
