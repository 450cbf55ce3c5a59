#pragma once

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace rostrum {

/// A part of a page with a heading, on ground of its own.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

/// A large number with what it counts below it; leads there when pressed.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    Tile(QString number, const QString& caption, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_number;
};

/// Ground, border, and a stronger border where the keyboard is.
void paintGround(QPainter& painter, const QWidget& widget, bool hovered, bool focused);

} // namespace rostrum
