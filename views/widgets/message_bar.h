#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace rostrum {

/// A line above the page that tells what went wrong, or what was done and can be taken back. It stays until it is
/// closed, or something else is told.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows a text, always plain. With `action` there is a button of that name, which sends activated().
    void tell(Tone tone, const QString& text, const QString& action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace rostrum
