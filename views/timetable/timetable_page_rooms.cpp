#include "models/services/room_service.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/timetable_page.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace rostrum {

using namespace timetable;

void TimetablePage::makeRoomActions()
{
    const auto make = [this](const QString& text, const QKeySequence& keys, auto&& does) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    // Left and right are meant as one sees them.
    const auto step = [this](int onScreen) { moveRoom(roomAtHand(), isRightToLeft() ? -onScreen : onScreen); };
    m_roomLeft =
        make(tr("Move the room &left"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), [step] { step(-1); });
    m_roomRight =
        make(tr("Move the room &right"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), [step] { step(1); });
    m_hideRoom = make(tr("&Hide the room"), {}, [this] { setRoomHidden(roomAtHand(), true); });
    m_showRooms = make(tr("&Show all rooms"), {}, [this] { told(RoomService(m_document).showAll()); });
    addActions({m_roomLeft, m_roomRight, m_hideRoom});
    connect(m_grid, &TimetableGrid::roomMoveWanted, this,
            [this](RoomId room, RoomId before) { told(RoomService(m_document).moveBefore(room, before)); });
}

RoomId TimetablePage::roomAtHand() const
{
    if (m_menuRoom.isValid())
        return m_menuRoom;
    const GridBox* box = m_grid->currentBox();
    return box == nullptr ? RoomId{} : m_grid->scene().layout.columns[size_t(box->column)].room();
}

void TimetablePage::moveRoom(RoomId room, int step)
{
    const auto& columns = m_grid->scene().layout.columns;
    const int from = m_grid->scene().layout.columnOf(room);
    const int to = from + step;
    if (!room.isValid() || from < 0 || to < 0 || to >= int(columns.size()) || !columns[size_t(to)].room().isValid())
        return;
    const RoomId passed = columns[size_t(to)].room();
    RoomId before = passed;
    if (step > 0) {
        // Behind the room that it passes: before the one that follows that, hidden or not.
        const auto& rooms = m_document.programme().rooms;
        auto at = std::find_if(rooms.begin(), rooms.end(), [passed](const Room& each) { return each.id == passed; });
        before = ++at == rooms.end() ? RoomId{} : at->id;
    }
    told(RoomService(m_document).moveBefore(room, before));
}

void TimetablePage::fillRoomMenu()
{
    m_roomMenu->clear();
    m_roomMenu->addAction(m_usedRooms);
    m_roomMenu->addAction(m_showRooms);
    m_roomMenu->addSeparator();
    int hidden = 0;
    for (const Room& room : m_document.programme().rooms) {
        hidden += room.hidden ? 1 : 0;
        QString label = room.name;
        QAction* action = m_roomMenu->addAction(label.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!room.hidden);
        const RoomId id = room.id;
        connect(action, &QAction::triggered, this, [this, id](bool shown) { setRoomHidden(id, !shown); });
    }
    m_showRooms->setEnabled(hidden > 0 && !m_document.isReadOnly());
    m_roomsButton->setText(hidden == 0 ? tr("Rooms") : tr("Rooms (%n hidden)", nullptr, hidden));
    m_roomsButton->setToolTip(tr("Which rooms are shown"));
}

void TimetablePage::setRoomHidden(RoomId room, bool hidden)
{
    told(RoomService(m_document).setHidden(room, hidden));
}

void TimetablePage::told(const Result<void>& done)
{
    if (!done)
        say(done.error().text, true);
    else
        say(m_document.undoLabel());
}

void TimetablePage::updateRoomActions()
{
    const auto& columns = m_grid->scene().layout.columns;
    const RoomId room = roomAtHand();
    const int column = room.isValid() ? m_grid->scene().layout.columnOf(room) : -1;
    const bool can = column >= 0 && !m_document.isReadOnly();
    const bool hasEarlier = can && column > 0;
    const bool hasLater = can && column + 1 < int(columns.size()) && columns[size_t(column) + 1].room().isValid();
    m_roomLeft->setEnabled(isRightToLeft() ? hasLater : hasEarlier);
    m_roomRight->setEnabled(isRightToLeft() ? hasEarlier : hasLater);
    m_hideRoom->setEnabled(can);
}

void TimetablePage::showRoomMenu(RoomId room, QPoint globalPos)
{
    QMenu menu;
    m_menuRoom = room;
    updateRoomActions();
    if (room.isValid())
        menu.addActions({m_roomLeft, m_roomRight, m_hideRoom});
    menu.addAction(m_usedRooms);
    menu.addMenu(m_roomMenu);
    menu.exec(globalPos);
    m_menuRoom = {};
    updateRoomActions();
}

} // namespace rostrum
