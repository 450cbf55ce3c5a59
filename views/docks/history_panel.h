#pragma once

#include "views/workbench.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace rostrum {

class HistoryModel;

/// What was done to the file, newest first, and a way back to any point of it.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Workbench& bench, QWidget* parent = nullptr);
    /// Some lines: a dock must not push the page away.
    QSize sizeHint() const override { return {fontMetrics().height() * 30, fontMetrics().height() * 11}; }
    [[nodiscard]] QListView* list() const { return m_list; }

private:
    void goTo(const QModelIndex& index);
    void refresh();

    Workbench& m_bench;
    HistoryModel* m_model;
    QListView* m_list;
    QPushButton* m_go;
};

} // namespace rostrum
