#pragma once

#include "views/workbench.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace rostrum {

class FilterModel;
class RulesModel;

/// The table of all kinds of problems, in which an organiser says which count and how much. A change holds at once and
/// is a step of the history.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(Workbench& bench, QWidget* parent = nullptr);
    ~RulesDialog() override;

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QLineEdit* words() const { return m_words; }
    [[nodiscard]] QPushButton* resetButton() const { return m_reset; }

private:
    void makeTable();
    void refresh();

    Workbench& m_bench;
    RulesModel* m_model;
    FilterModel* m_filter;
    QLineEdit* m_words;
    QTableView* m_table;
    QLabel* m_problem;
    QPushButton* m_reset;
};

} // namespace rostrum
