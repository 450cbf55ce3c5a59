#pragma once

#include "views/workbench.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTreeView;

namespace rostrum {

class ProblemsModel;

/// What is wrong, in groups by kind. Choosing a problem goes to its session; both sides can be gone to from below.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Workbench& bench, QWidget* parent = nullptr);

    /// Opens the group of that kind, closes the others and puts the keyboard there.
    void show(ConflictKind kind);
    /// Some lines: a dock must not push the page away.
    QSize sizeHint() const override { return {fontMetrics().height() * 30, fontMetrics().height() * 11}; }
    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    /// "3 errors, 12 warnings".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void summaryChanged();

private:
    void goTo(const QModelIndex& index);
    void showSides(const QModelIndex& index);
    void refresh();

    Workbench& m_bench;
    ProblemsModel* m_model;
    QTreeView* m_tree;
    QLabel* m_none;
    QWidget* m_sides;
    QHBoxLayout* m_sideLinks;
};

} // namespace rostrum
