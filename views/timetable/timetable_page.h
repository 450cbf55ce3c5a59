#pragma once

#include "models/services/live_checks.h"
#include "views/widgets/selection.h"

#include <QBasicTimer>
#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace rostrum {

namespace timetable {
class ArrangeActions;
class DayTabs;
class FindBar;
class GestureBubble;
class TimetableGrid;
class UnscheduledPanel;
enum class Across;
} // namespace timetable

/// The timetable: a tab for each day and one for all, the grid, and beside it the list of what is not scheduled.
/// Its actions() are all that can be done here, for the menu of the window.
class TimetablePage : public QWidget
{
    Q_OBJECT

public:
    TimetablePage(Document& document, LiveChecks& checks, Selection& selection, QWidget* parent = nullptr);
    ~TimetablePage() override;

    [[nodiscard]] timetable::TimetableGrid* grid() const { return m_grid; }
    [[nodiscard]] timetable::UnscheduledPanel* list() const { return m_list; }
    [[nodiscard]] timetable::DayTabs* tabs() const { return m_tabs; }

    /// Zoom, snapping, what is shown, what stands side by side and how wide the list is: for the settings.
    [[nodiscard]] QByteArray saveState() const;
    /// False where the bytes are not such a state; then nothing changes.
    bool restoreState(const QByteArray& state);

    /// Brings a session into view, on its day or in the list, and flashes it. False where there is no such session.
    bool reveal(SessionId id);
    /// Brings both sides of a clash, or one, into view and flashes them.
    bool reveal(const std::vector<PlacementId>& placements);
    /// Shows one day, or all where there is no id.
    void showDay(DayId day);

Q_SIGNALS:
    /// Somebody wants to see or edit all of the session; it is selected.
    void detailsRequested(rostrum::SessionId session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void layOut();
    void wire();
    void wireList();
    void fillTabs();
    void showTab(int tab);
    void showDayOf(const Placement& placement);
    void countProblems();
    void makeRoomActions();
    void updateRoomActions();
    void fillRoomMenu();
    void showRoomMenu(RoomId room, QPoint globalPos);
    void setRoomHidden(RoomId room, bool hidden);
    /// Past so many of the rooms that are shown, in reading direction.
    void moveRoom(RoomId room, int step);
    /// The room whose menu is open, or that of the session at hand.
    [[nodiscard]] RoomId roomAtHand() const;
    /// Says what was done, or why not.
    void told(const Result<void>& done);
    void showGesture();
    void say(const QString& text, bool warns = false);
    void updateActions();
    void setSnap(int minutes);
    void makeAcrossActions();
    void setAcross(timetable::Across across);
    [[nodiscard]] QString hint() const;

    // timetable_page_seek.cpp
    void find();
    void askGoTo();
    /// Takes the keyboard from the grid to the list, or back.
    void switchSides();

    Document& m_document;
    LiveChecks& m_checks;
    Selection& m_selection;
    timetable::DayTabs* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    timetable::UnscheduledPanel* m_list = nullptr;
    timetable::TimetableGrid* m_grid = nullptr;
    timetable::GestureBubble* m_bubble = nullptr;
    timetable::FindBar* m_findBar = nullptr;
    timetable::ArrangeActions* m_arrange = nullptr;
    QLabel* m_status = nullptr;
    QToolButton* m_acrossButton = nullptr;
    QToolButton* m_roomsButton = nullptr;
    QToolButton* m_snapButton = nullptr;
    QToolButton* m_zoomOutButton = nullptr;
    QToolButton* m_zoomInButton = nullptr;
    QToolButton* m_fitButton = nullptr;
    QMenu* m_roomMenu = nullptr;
    QMenu* m_snapMenu = nullptr;
    QActionGroup* m_snapGroup = nullptr;
    QActionGroup* m_acrossGroup = nullptr;
    QAction* m_usedRooms = nullptr;
    QAction* m_roomLeft = nullptr;
    QAction* m_roomRight = nullptr;
    QAction* m_hideRoom = nullptr;
    QAction* m_showRooms = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_wider = nullptr;
    QAction* m_narrower = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_resetZoom = nullptr;
    QAction* m_now = nullptr;
    QAction* m_nextDay = nullptr;
    QAction* m_previousDay = nullptr;
    QBasicTimer m_springTimer; ///< Running while something is held over a tab.
    QBasicTimer m_sayTimer;
    RoomId m_menuRoom; ///< While its menu is open.
    int m_springTab = -1;
    bool m_busy = false; ///< What the actions were last enabled for.
    int m_listRow = -1;  ///< Where the keyboard goes on in the list after a drop.
};

} // namespace rostrum
