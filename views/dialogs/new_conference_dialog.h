#pragma once

#include "views/dialogs/prompts.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rostrum {

/// Asks for what a conference cannot do without: a title, its days, its time zone, and a file.
class NewConferenceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewConferenceDialog(const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] NewConference answer() const;

private:
    void check();
    void suggestFile();
    void choosePlace();

    QString m_folder;
    QLineEdit* m_title;
    QDateEdit* m_start;
    QDateEdit* m_end;
    QComboBox* m_zone;
    QLineEdit* m_file;
    QLabel* m_problem;
    QPushButton* m_create;
    bool m_fileChosen = false;
};

} // namespace rostrum
