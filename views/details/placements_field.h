#pragma once

#include "views/details/fields.h"
#include "views/workbench.h"

class QPushButton;
class QVBoxLayout;

namespace rostrum {

/// Where and when a session is held, each time a card: room, day, start and length.
class PlacementsField : public Field
{
    Q_OBJECT

public:
    /// `session` tells which one is shown.
    PlacementsField(const QString& label, Workbench& bench, std::function<SessionId()> session,
                    QWidget* parent = nullptr);
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override { return {}; }

private:
    void addRow(const Placement& placement);
    void addPlacement();
    void take(const Result<void>& result);

    Workbench& m_bench;
    std::function<SessionId()> m_session;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    bool m_editable = true;
};

} // namespace rostrum
