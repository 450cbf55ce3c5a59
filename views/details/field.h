#pragma once

#include "models/domain/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace rostrum {

/// One thing that can be edited in place: a label, an editor, and below it, where a value was refused, why. A value is
/// taken over on Enter or when the editor loses the focus; Escape brings back what was there. A refused text stays.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Shows the value anew, unless somebody is in the middle of editing it.
    void reload();
    /// Takes over what was edited; false where that was refused.
    bool commit();
    /// Brings back the value as it is.
    void restore();
    [[nodiscard]] bool isEdited() const { return m_edited; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString label() const { return m_name; }
    /// Says that the value never leaves the file unless asked for by name.
    void markPrivate();
    void setHelp(const QString& text);
    virtual void setEditable(bool editable) = 0;

protected:
    Field(const QString& label, QWidget* parent);
    /// Lays the editor out under its label; `focus` is what is watched for keys, mostly the editor itself.
    void setEditor(QWidget* editor, QWidget* focus = nullptr);
    void markEdited() { m_edited = true; }
    void showProblem(const QString& text);
    virtual void load() = 0;
    virtual Result<void> store() = 0;
    /// Whether Enter makes a new line here instead of taking the value over.
    [[nodiscard]] virtual bool hasLines() const { return false; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_name;
    QVBoxLayout* m_column;
    QLabel* m_label;
    QLabel* m_note;
    QLabel* m_problem;
    bool m_edited = false;
    bool m_committing = false;
};

} // namespace rostrum
