#pragma once

#include "views/details/details.h"

class QVBoxLayout;

namespace rostrum {

class SessionDetails : public RowDetails<Session>
{
    Q_OBJECT

public:
    SessionDetails(Workbench& bench, QWidget* parent);
    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] const Table<Session>& table() const override { return programme().sessions; }
    void refresh() override;

private:
    void addPeople();
    void addNeeds();

    QVBoxLayout* m_problems;
    QStringList m_shownProblems;
};

} // namespace rostrum
