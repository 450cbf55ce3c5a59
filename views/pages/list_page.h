#pragma once

#include "models/items/filter_model.h"
#include "views/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace rostrum {

class ItemTableModel;

/// A list of all things of one kind: a table that sorts and filters, with ways to add and to delete. What is current
/// in it is what the window has selected.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    ListPage(Kind kind, Workbench& bench, QWidget* parent = nullptr);
    ~ListPage() override;

    void setFacet(const QString& word);
    void focusFilter();
    void addNew();
    void removeSelected();
    /// Brings a row into view and makes it current, lifting filters that hide it.
    void reveal(qint64 id);
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    /// Somebody wants to go on in the details.
    void editAsked();

private:
    void makeHead(QWidget* head);
    void makeTable();
    void makeEmptyPage(QWidget* page);
    void refresh();
    void takeCurrent();
    void showCurrent(qint64 id, bool scroll);
    void fitColumns();
    [[nodiscard]] qint64 idOf(const QModelIndex& index) const;
    [[nodiscard]] QString settingsKey() const;

    Kind m_kind;
    Workbench& m_bench;
    ItemTableModel* m_model;
    FilterModel* m_filter;
    QStackedLayout* m_stack;
    QTableView* m_table;
    QLabel* m_title;
    QLabel* m_count;
    QLineEdit* m_words;
    QComboBox* m_facets;
    QPushButton* m_add;
    QPushButton* m_delete;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QPushButton* m_emptyAction;
    bool m_following = false; ///< Set while the model itself moves the current row.
};

} // namespace rostrum
