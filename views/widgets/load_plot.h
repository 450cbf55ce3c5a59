#pragma once

#include <QWidget>

#include <vector>

namespace rostrum {

/// A bar for each room or day: how much of the time that it is open is used.
class LoadPlot : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        QString text;     ///< What the bar says, in words: "5 h of 8 h".
        double share = 0; ///< Used of what is open; above 1 where it is overfull, below 0 where nothing is open.

        bool operator==(const Bar&) const = default;
    };

    explicit LoadPlot(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const { return fontMetrics().height() * 3 / 2; }

    std::vector<Bar> m_bars;
};

} // namespace rostrum
