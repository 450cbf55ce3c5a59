#pragma once

#include <QAbstractButton>

namespace rostrum {

/// A row that leads somewhere: a sign, what it is, and at its end a number.
class LinkRow : public QAbstractButton
{
    Q_OBJECT

public:
    LinkRow(const QString& text, QString end, const QIcon& sign, QWidget* parent = nullptr);
    /// A second, lesser line.
    void setSecondLine(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_end;
    QString m_second;
};

} // namespace rostrum
