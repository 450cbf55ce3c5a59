#pragma once

#include "models/services/live_checks.h"
#include "views/timetable/column_header.h"
#include "views/timetable/drop_advice.h"
#include "views/timetable/gesture.h"
#include "views/timetable/grid_painter.h"
#include "views/timetable/grid_scene.h"
#include "views/timetable/time_ruler.h"
#include "views/widgets/selection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QVariantAnimation>

#include <functional>
#include <optional>

namespace rostrum::timetable {

/// Rooms across, or people, or tracks; time downwards, sessions as boxes to take hold of. Shows one day or several;
/// columns and times stay in view. Painting, lengths and gestures have their own classes; this one joins them to the
/// window.
class TimetableGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    TimetableGrid(Document& document, LiveChecks& checks, Selection& selection, QWidget* parent = nullptr);

    /// Shows these days, in their order. Keeps the time of day that is in view.
    void showDays(const std::vector<DayId>& days);
    [[nodiscard]] const std::vector<DayId>& days() const { return m_days; }
    void setAcross(Across across);
    [[nodiscard]] Across across() const { return m_options.across; }
    void setUsedRoomsOnly(bool on);
    /// Shows a room although it is hidden.
    void showRoom(RoomId room);
    [[nodiscard]] bool usedRoomsOnly() const { return m_options.usedRoomsOnly; }

    [[nodiscard]] const GridScene& scene() const { return m_scene; }
    [[nodiscard]] ColumnHeader* columnHeader() const { return m_columnHeader; }
    [[nodiscard]] const Document& document() const { return m_document; }

    /// Minutes that times snap to: at least 1.
    void setSnap(int minutes) { m_snap = minutes; }
    [[nodiscard]] int snap() const { return m_snap; }

    /// Zooms time, or the width of rooms, keeping what is at that point of the viewport; at its middle where none is
    /// given.
    void zoomTime(double factor, std::optional<QPoint> anchor = std::nullopt);
    void zoomRooms(double factor, std::optional<QPoint> anchor = std::nullopt);
    /// All rooms and all hours that are used on one screen, as far as it goes.
    void fit();
    void resetZoom();
    [[nodiscard]] double hourHeight() const;
    [[nodiscard]] double roomWidth() const { return m_wantedColumnWidth; }
    void setZoom(double hourHeight, double roomWidth);
    void scrollToInstant(qint64 instant);

    /// The placement that the keyboard stands on; none where it is on none.
    [[nodiscard]] PlacementId current() const { return m_scene.current; }
    void setCurrent(PlacementId placement);
    void setCurrent(const GridBox& box) { select(box); }
    /// Its box; among people the one in the column where the keyboard is.
    [[nodiscard]] const GridBox* currentBox() const;
    /// What the actions work on, by time; as they are.
    [[nodiscard]] std::vector<Relocation> selected() const;
    /// Selects these of the boxes that are shown; the keyboard stands on the last one.
    void select(const std::vector<PlacementId>& placements);
    void selectAll();
    /// The empty place that the keyboard stands on, if it does.
    [[nodiscard]] const std::optional<Spot>& cell() const { return m_scene.cell; }
    /// Where something new is put: the empty place, or the end of what is current, or the first place in view.
    [[nodiscard]] Spot target() const;
    /// What is moved on.
    [[nodiscard]] Gesture::Ground ground() const;
    /// Puts the keyboard on an empty place: in the room it is in, or the first in view. Nothing happens where the days
    /// shown do not have that time.
    void goTo(qint64 instant);
    /// Shows these as taken away, until they are put elsewhere.
    void setCut(std::unordered_set<PlacementId> placements);
    [[nodiscard]] const std::unordered_set<PlacementId>& cut() const { return m_scene.cut; }
    /// Brings a session into view and flashes it. False where it is not on the days shown.
    bool reveal(SessionId session);
    /// The same for placements; all of them come into view where there is room enough, else the first. False where
    /// none of them is on the days shown.
    bool reveal(const std::vector<PlacementId>& placements);
    void ensureVisible(const GridBox& box);

    [[nodiscard]] const Gesture& gesture() const { return m_gesture; }
    /// Whether something is being moved, drawn or caught by a rubber band.
    [[nodiscard]] bool isBusy() const { return m_gesture.isActive() || m_band.has_value(); }
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }
    /// Where to show what is to be said of the gesture, in global coordinates: the pointer, or the box for keys.
    [[nodiscard]] QPoint gesturePoint() const;

    /// A drag that began in the list: the list hands on the pointer, in global coordinates.
    void beginDragFromList(SessionId session, PlacementId stray);
    void dragTo(QPoint globalPos, Qt::KeyboardModifiers modifiers);
    void drop();
    void cancelGesture();
    /// Says whether a point, in global coordinates, is over the list of what is not scheduled.
    void setListTest(std::function<bool(QPoint)> isOverList) { m_isOverList = std::move(isOverList); }

    /// Picks up the current placement, or something from the list, to be moved by keys.
    void pickUp();
    void pickUpFromList(SessionId session, PlacementId stray);
    /// Whether a gesture is led by keys, not by the pointer.
    [[nodiscard]] bool isCarrying() const { return m_carrying; }

    /// Begins to draw a new session or a break by keys, on the empty place or below what is current.
    void drawByKeys(bool isBreak);

    void unscheduleSelected();
    /// Pins all that is selected, or unpins it where all is pinned.
    void togglePinOfSelected();
    /// Lets the two that are selected change places.
    void swapSelected();
    /// Puts sessions on the timetable once more, or elsewhere where they have an id; they are selected then.
    bool put(const std::vector<Relocation>& placements);
    /// How many of what is selected stays behind in the gesture because it is pinned.
    [[nodiscard]] int stayBehind() const { return m_stayBehind; }

    /// For tests: what time it is, in minutes since 1970-01-01T00:00Z.
    void setClock(std::function<qint64()> clock);

Q_SIGNALS:
    /// What is current or selected, or the empty place, has changed.
    void currentChanged();
    /// A gesture began, moved on, or ended.
    void gestureChanged();
    /// Something could not be done; says why.
    void refused(const QString& reason);
    /// Something was done that sight or hearing should be told of.
    void announced(const QString& text);
    /// Another day is wanted, counted from the first one shown now.
    void dayStepWanted(int step);
    void detailsWanted(rostrum::SessionId session);
    void roomMenuWanted(rostrum::RoomId room, QPoint globalPos);
    void roomMoveWanted(rostrum::RoomId room, rostrum::RoomId before);
    /// Boxes came, went or moved on the grid.
    void layoutChanged();
    void zoomChanged();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Edge { None, Start, End };
    struct Press
    {
        QPoint at;
        std::optional<GridBox> box; ///< None: on empty ground.
        Edge edge = Edge::None;
        bool held = false;
        Qt::KeyboardModifiers modifiers;
    };
    struct Band
    {
        QPointF from;                    ///< On the grid.
        std::vector<PlacementId> before; ///< What was selected, and stays so.
    };

    // timetable_grid.cpp
    void follow(const ChangeSet& changes);
    void rebuild();
    void refreshMarks();
    void applyStyle();
    [[nodiscard]] const Placement* placementOf(const GridBox& box) const;
    void select(const GridBox& box);
    void updateBoxes(SessionId session);
    void updateNow();

    // timetable_grid_reveal.cpp
    void ensureVisible(const std::vector<const GridBox*>& boxes);
    [[nodiscard]] std::vector<const GridBox*> boxesOf(const std::vector<PlacementId>& placements) const;
    void reveal(const std::vector<const GridBox*>& boxes);

    // timetable_grid_view.cpp
    void applyGeometry();
    void placeHeaders();

    // timetable_grid_zoom.cpp
    void keepInView(QPoint viewPoint, QPointF gridPoint);

    // timetable_grid_mouse.cpp
    [[nodiscard]] const GridBox* boxAt(QPoint view) const;
    [[nodiscard]] Edge edgeAt(const GridBox& box, QPoint view) const;
    void beginPointerGesture();
    void pointTo(QPoint view, Qt::KeyboardModifiers modifiers);
    void autoScroll();
    [[nodiscard]] QString toolTipFor(const GridBox& box) const;

    // timetable_grid_selection.cpp
    void choose(std::unordered_set<PlacementId> placements, const GridBox* current);
    void setAnchor();
    void forgetGone();
    void toggle(const GridBox& box);
    /// Selects everything between the anchor and that box: rooms and starting times.
    void extendTo(const GridBox& box);
    void clicked(const GridBox& box, Qt::KeyboardModifiers modifiers);
    void setCell(std::optional<Spot> cell);
    /// The first place of the grid that is in view.
    [[nodiscard]] Spot placeInView() const;
    void moveCell(int columns, int steps);
    void stretchBand(QPoint view);
    void endBand(bool keep);

    // timetable_grid_gesture.cpp
    /// Takes hold of a box, with what else is selected. False where it cannot be; that has been said.
    bool takeHold(Gesture::Kind kind, const GridBox& box, qint64 grabbed);
    void gestureBegan();
    void judge(const GridBox& ghost, const Proposal& proposal);
    [[nodiscard]] bool isOutdated() const;
    void gestureMoved();
    void lookOut();
    void lookAtColumnsInView();
    void clearGesture();
    bool apply(const Proposal& proposal);
    bool create(const Proposal& proposal);
    bool putIntoTrack(const Proposal& proposal);
    bool report(const Result<void>& result);
    [[nodiscard]] QRegion ghostRegion() const;

    // timetable_grid_keys.cpp
    bool carryKey(QKeyEvent* event);
    bool walkKey(QKeyEvent* event);
    enum class Walk { Select, Extend, Look };
    void walk(int columns, int direction, Walk how = Walk::Select);
    [[nodiscard]] const GridBox* firstInView() const;
    /// The box above or below in the same room, or the one beside; nothing where there is none.
    [[nodiscard]] const GridBox* neighbour(const GridBox& from, int columns, int direction) const;
    void goToFreePlace(int columns, int direction);
    void announceCarry();

    Document& m_document;
    LiveChecks& m_checks;
    Selection& m_selection;
    DropAdvice m_advice;
    GridScene m_scene;
    GridPainter m_painter;
    ColumnHeader* m_columnHeader;
    TimeRuler* m_timeRuler;
    std::vector<DayId> m_days;
    LayoutOptions m_options;
    int m_snap = 5;
    double m_wantedColumnWidth = 0;
    bool m_shownOnce = false;

    Gesture m_gesture;
    Proposal m_proposal; ///< The gesture's, as it is painted.
    Verdict m_verdict;
    Press m_press;
    QPoint m_pointer; ///< In the viewport.
    Qt::KeyboardModifiers m_modifiers;
    bool m_carrying = false;
    int m_stayBehind = 0;
    std::optional<Band> m_band; ///< While one is stretched.
    PlacementId m_anchor;       ///< From where a selection is extended.
    Column m_anchorColumn;
    Column m_cellColumn;                 ///< That of the empty place.
    qint64 m_walkInstant = 0;            ///< The time that moving sideways keeps to.
    static constexpr int kScrollMs = 16; ///< Between two steps of scrolling by itself.
    QBasicTimer m_scrollTimer;
    QBasicTimer m_nowTimer;
    QVariantAnimation m_flash;
    std::vector<PlacementId> m_revealed; ///< What flashes.
    std::function<bool(QPoint)> m_isOverList;
    std::function<qint64()> m_clock;
};

} // namespace rostrum::timetable
