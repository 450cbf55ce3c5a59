#pragma once

#include "views/workbench.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace rostrum {

class LoadPlot;

/// How the conference stands: how much there is, what is missing, what clashes, how full rooms and days are.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Workbench& bench, QWidget* parent = nullptr);

Q_SIGNALS:
    void importAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshHead();
    void refreshCounts();
    void refreshTodo();
    void refreshProblems();
    void refreshLoads();

    Workbench& m_bench;
    QLabel* m_title;
    QLabel* m_dates;
    QGridLayout* m_counts;
    QVBoxLayout* m_todo;
    QVBoxLayout* m_problems;
    LoadPlot* m_rooms;
    LoadPlot* m_days;
    bool m_stale = true;
};

} // namespace rostrum
