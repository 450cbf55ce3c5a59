#pragma once

#include "views/dialogs/prompts.h"

class QWidget;

namespace rostrum {

/// Asks with dialogs over a window.
class DialogPrompts : public Prompts
{
public:
    /// The window that the dialogs belong to; set once it is there.
    void setWindow(QWidget* window) { m_window = window; }

    std::optional<NewConference> newConference() override;
    QString conferenceToOpen() override;
    QString placeFor(const QString& title, const QString& suggestion, const QString& filter) override;
    QStringList filesToImport() override;
    bool confirmImport(const ImportSummary& summary) override;
    std::function<bool(int done, int total)> progress(const QString& label) override;
    bool choosePrinter(QPrinter& printer) override;
    void tell(const Error& error) override;

private:
    [[nodiscard]] QString folder() const;
    void remember(const QString& path);

    QWidget* m_window = nullptr;
    QString m_folder;
};

} // namespace rostrum
