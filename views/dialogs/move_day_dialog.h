#pragma once

#include "models/domain/programme.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace rostrum {

/// Asks where all of a conference day is to go: to another day, or to a date that is none yet.
class MoveDayDialog : public QDialog
{
    Q_OBJECT

public:
    MoveDayDialog(const Programme& programme, DayId id, QWidget* parent = nullptr);

    [[nodiscard]] QDate date() const;

private:
    void preview();

    const Programme& m_programme;
    DayId m_day;
    QComboBox* m_to;
    QDateEdit* m_date;
    QLabel* m_preview;
    QPushButton* m_move;
};

} // namespace rostrum
