#pragma once

#include "views/workbench.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace rostrum {

class Details;

/// The panel at the side: the details of what is selected, or what to do where nothing is.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] Details* current() const;
    /// Puts the keyboard into the first field.
    void startEditing();

private:
    void showItem(Selection::Item item);
    void refreshHead();

    Workbench& m_bench;
    QLabel* m_kind;
    QLabel* m_title;
    QToolButton* m_delete;
    QStackedWidget* m_stack;
    QWidget* m_nothing;
    std::map<Kind, QScrollArea*> m_areas;
};

} // namespace rostrum
