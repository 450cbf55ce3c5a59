#pragma once

#include "models/items/problems_model.h"
#include "views/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTreeView;

namespace rostrum {

class ProblemPane;

/// What is wrong, in groups by kind or by session, narrowed by severity and words; beside it the one that is chosen.
/// A click or Enter shows both of its sides on the timetable.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Workbench& bench, QWidget* parent = nullptr);
    ~ProblemsPanel() override;

    /// Opens the group of that kind, closes the others and puts the keyboard there.
    void show(ConflictKind kind);
    /// Some lines: a dock must not push the page away.
    QSize sizeHint() const override { return {fontMetrics().height() * 30, fontMetrics().height() * 17}; }
    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    [[nodiscard]] QLineEdit* words() const { return m_words; }
    [[nodiscard]] ProblemPane* pane() const { return m_pane; }
    /// "3 errors, 12 warnings".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void summaryChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead(QWidget* head);
    void makeTree();
    void goTo(const QModelIndex& index);
    void showCurrent();
    void showMenu(QPoint at);
    void setGrouping(ProblemsModel::Grouping grouping);
    void refresh();

    Workbench& m_bench;
    ProblemsModel* m_model;
    QSplitter* m_splitter;
    QTreeView* m_tree;
    QLabel* m_none;
    ProblemPane* m_pane;
    QLineEdit* m_words;
    QComboBox* m_severity;
    QComboBox* m_grouping;
    QPushButton* m_rules;
};

} // namespace rostrum
