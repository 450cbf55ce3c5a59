#pragma once

#include "models/domain/programme.h"

#include <QDialog>

class QComboBox;
class QTimeEdit;

namespace rostrum {

/// Asks for a day and a time of the conference to go to.
class GoToDialog : public QDialog
{
    Q_OBJECT

public:
    GoToDialog(const Programme& programme, DayId day, QTime time, QWidget* parent = nullptr);

    [[nodiscard]] DayId day() const;
    /// On that day; before the hour at which the day begins, it is the night after.
    [[nodiscard]] WallTime time() const;

private:
    const Programme& m_programme;
    QComboBox* m_day;
    QTimeEdit* m_time;
};

} // namespace rostrum
