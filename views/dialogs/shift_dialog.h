#pragma once

#include "models/arrange/rearrange.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace rostrum {

/// Asks how far what follows a placement is to be shifted, and shows what that would do.
class ShiftDialog : public QDialog
{
    Q_OBJECT

public:
    /// `step` is by how many minutes the arrows of the field go. The programme and the placement outlive the dialog, or
    /// it says that they are gone.
    ShiftDialog(const Programme& programme, PlacementId from, int step, QWidget* parent = nullptr);

    [[nodiscard]] int minutes() const;
    [[nodiscard]] bool withIt() const;
    [[nodiscard]] ShiftScope scope() const;

private:
    void preview();

    const Programme& m_programme;
    PlacementId m_from;
    QSpinBox* m_minutes;
    QRadioButton* m_room;
    QRadioButton* m_allRooms;
    QCheckBox* m_withIt;
    QLabel* m_preview;
    QPushButton* m_shift;
};

} // namespace rostrum
