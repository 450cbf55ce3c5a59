#pragma once

#include "models/domain/programme.h"

#include <QWidget>

class QComboBox;
class QTimeEdit;

namespace rostrum {

/// A day of the conference and a time of that day. The small hours before a day begins belong to the evening before.
class WallTimeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WallTimeEdit(QWidget* parent = nullptr);

    void set(const Programme& programme, WallTime time);
    [[nodiscard]] WallTime time() const;
    /// How a screen reader calls the two: "Day", "Start".
    void setNames(const QString& day, const QString& time);
    void setEditable(bool editable);
    [[nodiscard]] QComboBox* dayEdit() const { return m_day; }
    [[nodiscard]] QTimeEdit* timeEdit() const { return m_time; }

Q_SIGNALS:
    /// Somebody chose another day or finished another time.
    void changed();

private:
    void finish();

    QComboBox* m_day;
    QTimeEdit* m_time;
    WallTime m_shown;
};

} // namespace rostrum
