#pragma once

#include <QWidget>

#include <vector>

namespace rostrum::timetable {

/// What is said at the pointer while something is being moved: where it would go, and what would be wrong with that.
/// Shows plain text only, and lets the pointer through.
class GestureBubble : public QWidget
{
    Q_OBJECT

public:
    enum class Sign { None, Free, Warning, Error, Refused };
    struct Line
    {
        QString text;
        Sign sign = Sign::None;

        bool operator==(const Line&) const = default;
    };

    explicit GestureBubble(QWidget* parent);

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    /// Shows the lines, the first one as a heading, beside a point of the parent and within it.
    void show(const std::vector<Line>& lines, QPoint at);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QFont fontOf(size_t line) const;

    std::vector<Line> m_lines;
    std::vector<QRect> m_rects;
};

} // namespace rostrum::timetable
