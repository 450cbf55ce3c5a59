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
    /// Lets a text that is too long go on in the next line, instead of cutting it off.
    void setWordWrap(bool on);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textRect(const QRect& row) const;

    QString m_end;
    QString m_second;
    bool m_wraps = false;
};

} // namespace rostrum
