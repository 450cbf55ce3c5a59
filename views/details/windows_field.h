#pragma once

#include "views/details/fields.h"
#include "views/workbench.h"

class QPushButton;
class QVBoxLayout;

namespace rostrum {

/// Stretches of time, each from and to: when somebody can be there, when a room is open.
class WindowsField : public Field
{
    Q_OBJECT

public:
    WindowsField(const QString& label, Workbench& bench, Binding<std::vector<Window>> binding,
                 QWidget* parent = nullptr);
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    void rebuild();
    void addRow(size_t at);
    [[nodiscard]] Window suggested() const;

    Workbench& m_bench;
    Binding<std::vector<Window>> m_binding;
    std::vector<Window> m_windows;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    bool m_editable = true;
};

} // namespace rostrum
