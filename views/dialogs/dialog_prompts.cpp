#include "views/dialogs/dialog_prompts.h"

#include "views/dialogs/import_dialog.h"
#include "views/dialogs/new_conference_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>

#include <memory>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)
};

} // namespace

QString DialogPrompts::folder() const
{
    return m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
}

void DialogPrompts::remember(const QString& path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
}

std::optional<NewConference> DialogPrompts::newConference()
{
    NewConferenceDialog dialog(folder(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    remember(dialog.answer().path);
    return dialog.answer();
}

QString DialogPrompts::conferenceToOpen()
{
    QString path = QFileDialog::getOpenFileName(m_window, Texts::tr("Open a conference"), folder(),
                                                Texts::tr("Conferences (*.rostrum);;All files (*)"));
    remember(path);
    return path;
}

QString DialogPrompts::placeFor(const QString& title, const QString& suggestion, const QString& filter)
{
    QString path = QFileDialog::getSaveFileName(m_window, title, QDir(folder()).filePath(suggestion), filter);
    remember(path);
    return path;
}

QStringList DialogPrompts::filesToImport()
{
    QStringList paths =
        QFileDialog::getOpenFileNames(m_window, Texts::tr("Import a programme"), folder(),
                                      Texts::tr("Programmes (*.xml *.json *.ics *.csv *.vcf);;All files (*)"));
    if (!paths.isEmpty())
        remember(paths.front());
    return paths;
}

bool DialogPrompts::confirmImport(const ImportSummary& summary)
{
    return ImportDialog(summary, m_window).exec() == QDialog::Accepted;
}

std::function<bool(int done, int total)> DialogPrompts::progress(const QString& label)
{
    constexpr int kShowAfterMs = 400;
    auto dialog = std::make_shared<QProgressDialog>(label, Texts::tr("Stop"), 0, 1, m_window);
    dialog->setWindowTitle(Texts::tr("Rostrum"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(kShowAfterMs);
    return [dialog](int done, int total) {
        if (total > 0) {
            dialog->setMaximum(total);
            dialog->setValue(done);
        }
        return !dialog->wasCanceled();
    };
}

bool DialogPrompts::choosePrinter(QPrinter& printer)
{
    QPrintDialog dialog(&printer, m_window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

void DialogPrompts::tell(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, Texts::tr("Rostrum"), error.text, QMessageBox::Ok, m_window);
    // What a file says must never be taken for markup.
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

} // namespace rostrum
