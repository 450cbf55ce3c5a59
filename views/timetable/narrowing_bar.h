#pragma once

#include "views/timetable/unscheduled_filter.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace rostrum::timetable {

/// A choice for each thing that the list can be narrowed by, of what there is in it.
class NarrowingBar : public QWidget
{
    Q_OBJECT

public:
    explicit NarrowingBar(QWidget* parent = nullptr);

    /// Offers what the listed sessions have. What was chosen stays chosen, also where it has become rare.
    void offer(const Programme& programme, const std::vector<const Session*>& listed);
    [[nodiscard]] Narrowing narrowing() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    enum Choice { Track, Type, Length, Person, State, Chapter };
    static constexpr size_t kChoices = 6;
    struct Option
    {
        QString name;
        QVariant value;
    };

    [[nodiscard]] QComboBox* box(Choice choice) const { return m_boxes[size_t(choice)]; }
    void fill(Choice choice, std::vector<Option> options) const;

    std::array<QComboBox*, kChoices> m_boxes{};
};

} // namespace rostrum::timetable
