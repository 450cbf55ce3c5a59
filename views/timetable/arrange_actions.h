#pragma once

#include "views/timetable/timetable_grid.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace rostrum::timetable {

/// What can be done with what is selected on the timetable, or on its empty places: the actions, with the questions
/// that some of them ask. Their keys work while the grid has the keyboard. What they did is announced by the grid.
class ArrangeActions : public QObject
{
    Q_OBJECT

public:
    ArrangeActions(Document& document, TimetableGrid& grid, QWidget* page);

    /// In the order of a menu, with separators.
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    /// For a menu over what is selected, or over an empty place.
    void addTo(QMenu& menu) const;
    /// Enables what can be done now; says in the titles of how many.
    void update();

private:
    QAction* make(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                  void (ArrangeActions::*does)());
    void separate();
    void showDetails();
    void pickUp();
    void drawSession();
    void drawBreak();
    void copy();
    void cut();
    void take(bool away);
    void paste();
    void askShift();
    void closeGap();
    void copyBreak();
    void askMoveDay();
    /// Announces what was done, and what did not move.
    void tell(const Result<Rearrangement>& done);

    Document& m_document;
    TimetableGrid& m_grid;
    QWidget* m_page;
    QList<QAction*> m_all;
    QAction* m_details;
    QAction* m_pickUp;
    QAction* m_draw;
    QAction* m_drawBreak;
    QAction* m_cut;
    QAction* m_copy;
    QAction* m_paste;
    QAction* m_selectAll;
    QAction* m_pin;
    QAction* m_swap;
    QAction* m_shift;
    QAction* m_closeGap;
    QAction* m_copyBreak;
    QAction* m_moveDay;
    QAction* m_unschedule;
};

} // namespace rostrum::timetable
