#pragma once

#include "views/timetable/box_painter.h"
#include "views/timetable/unscheduled_filter.h"
#include "views/widgets/selection.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace rostrum::timetable {

/// A list whose entries can be dragged out. The pointer stays with the list; it tells where it is.
class DragList : public QListView
{
    Q_OBJECT

public:
    explicit DragList(QWidget* parent = nullptr);

    void setEmptyText(const QString& text);
    /// Ends a drag from outside; the pointer does nothing until it is released.
    void stopDragging() { m_dragging = false; }
    /// Shows that what hangs on the pointer would come here.
    void setTarget(bool on);

Q_SIGNALS:
    void dragBegan(const QModelIndex& index);
    void dragMoved(QPoint globalPos, Qt::KeyboardModifiers modifiers);
    void dragDropped(QPoint globalPos, Qt::KeyboardModifiers modifiers);
    void dragCancelled();
    void pickUpWanted(const QModelIndex& index);
    void detailsWanted(const QModelIndex& index);
    void removeWanted(const QModelIndex& index);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPoint m_pressed;
    QPersistentModelIndex m_held;
    bool m_dragging = false;
    bool m_target = false;
    QString m_emptyText;
};

class NarrowingBar;

/// Draws a session that is not scheduled: stripe, title, length and people.
class UnscheduledDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    UnscheduledDelegate(const Document& document, QObject* parent);

    void setStyle(const QPalette& palette, const QFont& font) { m_boxes.setStyle(palette, font); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Document& m_document;
    BoxPainter m_boxes;
};

/// The list of what is not on the timetable, to be searched and dragged from.
class UnscheduledPanel : public QWidget
{
    Q_OBJECT

public:
    UnscheduledPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] DragList* list() const { return m_list; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QLabel* summary() const { return m_summary; }
    [[nodiscard]] Stray itemAt(const QModelIndex& index) const;
    /// Selects a session in the list and brings it into view; false where it is not in the list.
    bool reveal(SessionId session);
    /// Goes on to an entry after the one at that row has gone.
    void selectRow(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshTexts();
    void narrow();
    [[nodiscard]] QString summaryText();

    Document& m_document;
    Selection& m_selection;
    UnscheduledModel* m_model;
    UnscheduledFilter* m_filter;
    UnscheduledDelegate* m_delegate;
    DragList* m_list;
    QLabel* m_summary;
    QLineEdit* m_search;
    QComboBox* m_order;
    QToolButton* m_narrowButton;
    NarrowingBar* m_narrowing;
    bool m_lacksRoom = false; ///< More is to be placed than there is time for.
    bool m_following = false;
};

} // namespace rostrum::timetable
