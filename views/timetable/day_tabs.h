#pragma once

#include <QTabBar>

#include <vector>

namespace rostrum::timetable {

/// A tab for each day, with the number of sessions that clash on it. Flat, so that the grid below is what one sees.
class DayTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit DayTabs(QWidget* parent = nullptr);

    /// How many sessions clash on the day of that tab; 0 shows nothing.
    void setProblems(int tab, int count);
    [[nodiscard]] int problems(int tab) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }
    void tabInserted(int tab) override;
    void tabRemoved(int tab) override;

private:
    [[nodiscard]] QFont tabFont(int tab) const;
    [[nodiscard]] int badgeWidth(int tab) const;
    void tellAccessibility(int tab);

    std::vector<int> m_problems;
};

} // namespace rostrum::timetable
