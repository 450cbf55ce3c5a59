#pragma once

#include "views/booklet/layout_job.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace rostrum {

class TickList;

/// What is to be printed, and how: shows the options that go with what was chosen.
class PrintOptions : public QWidget
{
    Q_OBJECT

public:
    explicit PrintOptions(const Programme& programme, QWidget* parent = nullptr);

    void choose(PrintChoice::What what);
    [[nodiscard]] PrintChoice choice() const;
    /// Takes in which days, rooms and tracks there are now.
    void refresh(const Programme& programme);

Q_SIGNALS:
    void changed();

private:
    void addField(const QString& name, QComboBox* box);
    void addPapers(const Programme& programme);
    void adapt();

    QVBoxLayout* m_column;
    QComboBox* m_what;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_scale;
    QCheckBox* m_imposed;
    QCheckBox* m_unscheduled;
    QCheckBox* m_wallScale;
    QCheckBox* m_private;
    TickList* m_days;
    TickList* m_rooms;
    TickList* m_tracks;
    std::vector<std::pair<QWidget*, PrintChoice::What>> m_only; ///< Options that go with one thing only.
};

} // namespace rostrum
