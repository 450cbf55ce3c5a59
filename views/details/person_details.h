#pragma once

#include "views/details/details.h"

class QVBoxLayout;

namespace rostrum {

class PersonDetails : public RowDetails<Person>
{
    Q_OBJECT

public:
    PersonDetails(Workbench& bench, QWidget* parent);
    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] const Table<Person>& table() const override { return programme().people; }
    void refresh() override;

private:
    [[nodiscard]] Binding<QString> bindPoints(std::vector<ContactPoint> Person::*member);
    void addNames();
    void addContact();

    QVBoxLayout* m_sessions;
};

} // namespace rostrum
