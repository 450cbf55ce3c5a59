#pragma once

#include "views/details/fields.h"

namespace rostrum {

/// A colour out of a palette that can be told apart, or none.
class ColourField : public Field
{
    Q_OBJECT

public:
    ColourField(const QString& label, Binding<QString> binding, QWidget* parent = nullptr);
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    Binding<QString> m_binding;
    QComboBox* m_edit;
};

} // namespace rostrum
