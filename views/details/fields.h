#pragma once

#include "views/details/field.h"

#include <QVariant>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QSpinBox;
class QPushButton;

namespace rostrum {

/// A value of the thing that is shown, and the way to alter it.
template <class T>
struct Binding
{
    std::function<T()> read;
    std::function<Result<void>(const T&)> write;
};

class LineField : public Field
{
    Q_OBJECT

public:
    LineField(const QString& label, Binding<QString> binding, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    Binding<QString> m_binding;
    QLineEdit* m_edit;
};

/// Several lines; it grows with its text. Ctrl+Enter takes it over.
class TextField : public Field
{
    Q_OBJECT

public:
    TextField(const QString& label, Binding<QString> binding, int leastLines, QWidget* parent = nullptr);
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;
    bool hasLines() const override { return true; }
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    Binding<QString> m_binding;
    QPlainTextEdit* m_edit;
    int m_leastLines;
};

class NumberField : public Field
{
    Q_OBJECT

public:
    /// With `none` that text stands for 0.
    NumberField(const QString& label, Binding<int> binding, int least, int most, const QString& none = {},
                QWidget* parent = nullptr);
    [[nodiscard]] QSpinBox* edit() const { return m_edit; }
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    Binding<int> m_binding;
    QSpinBox* m_edit;
};

struct Option
{
    QString text;
    QVariant value;
};
using Options = std::function<std::vector<Option>()>;

/// One of several; taken over as soon as it is chosen. A value that is not among the options is shown as it is.
class ChoiceField : public Field
{
    Q_OBJECT

public:
    ChoiceField(const QString& label, Options options, Binding<QVariant> binding, QWidget* parent = nullptr);
    [[nodiscard]] QComboBox* edit() const { return m_edit; }
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    Options m_options;
    Binding<QVariant> m_binding;
    QComboBox* m_edit;
};

/// Yes or no, taken over at once. It has no label but its own.
class FlagField : public Field
{
    Q_OBJECT

public:
    FlagField(const QString& label, Binding<bool> binding, QWidget* parent = nullptr);
    [[nodiscard]] QCheckBox* edit() const { return m_edit; }
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    Binding<bool> m_binding;
    QCheckBox* m_edit;
};

/// Any of several, in a menu with check marks.
class SetField : public Field
{
    Q_OBJECT

public:
    SetField(const QString& label, Options options, Binding<QVariantList> binding, QWidget* parent = nullptr);
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    void fillMenu();

    Options m_options;
    Binding<QVariantList> m_binding;
    QVariantList m_chosen;
    QPushButton* m_button;
    QMenu* m_menu;
};

/// What stands in a line, separated by commas, as a list and back.
[[nodiscard]] QStringList splitList(const QString& text);

} // namespace rostrum
