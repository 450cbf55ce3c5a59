#include "views/timetable/arrange_actions.h"
#include "views/timetable/day_tabs.h"
#include "views/timetable/find_bar.h"
#include "views/timetable/gesture_bubble.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/timetable_page.h"
#include "views/timetable/unscheduled_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rostrum {

using namespace timetable;

namespace {

/// What an action is called, without the mark of its mnemonic.
QString plainText(const QAction& action)
{
    QString text = action.text();
    return text.remove(u'&');
}

QString withShortcut(const QAction& action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    //: What a button does, then its keys.
    return keys.isEmpty() ? plainText(action)
                          : TimetablePage::tr("%1 (%2)").arg(plainText(action), keys).toHtmlEscaped();
}

} // namespace

void TimetablePage::layOut()
{
    m_tabs = new DayTabs(this);
    m_tabs->setAccessibleName(tr("Days"));
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (QToolButton** button : {&m_acrossButton, &m_roomsButton, &m_snapButton}) {
        *button = new QToolButton(this);
        (*button)->setPopupMode(QToolButton::InstantPopup);
        (*button)->setAutoRaise(true);
    }

    m_grid = new TimetableGrid(m_document, m_checks, m_selection, this);
    m_list = new UnscheduledPanel(m_document, m_selection, this);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_grid);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    const int em = fontMetrics().height();
    m_splitter->setSizes({15 * em, 60 * em});

    m_findBar = new FindBar(m_document, this);
    m_empty = new QLabel(tr("This conference has no days yet.\nSet when it begins and ends, or import a programme, and "
                            "the timetable is here."),
                         this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);

    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(8, 3, 8, 3);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 2);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_acrossButton);
    bar->addWidget(m_roomsButton);
    bar->addWidget(m_snapButton);
    for (QToolButton** button : {&m_zoomOutButton, &m_zoomInButton, &m_fitButton}) {
        *button = new QToolButton(this);
        (*button)->setAutoRaise(true);
        bar->addWidget(*button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    m_bubble = new GestureBubble(this);
    // Escape ends a gesture wherever the keyboard is.
    m_tabs->installEventFilter(this);
    m_list->searchField()->installEventFilter(this);
}

bool TimetablePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_grid->gesture().isActive() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_grid->cancelGesture();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TimetablePage::makeActions()
{
    const auto make = [this](const QString& text, const QKeySequence& keys, auto&& does) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        // Keys such as Space and Delete mean something else in a field of the same window.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        return action;
    };
    const auto separate = [this] {
        auto* line = new QAction(this);
        line->setSeparator(true);
        addAction(line);
    };
    m_arrange = new ArrangeActions(m_document, *m_grid, this);
    make(tr("Fi&nd…"), QKeySequence::Find, [this] { find(); });
    make(tr("Go to a &time…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { askGoTo(); });
    make(tr("Between the &list and the timetable"), QKeySequence(Qt::Key_F6), [this] { switchSides(); });
    separate();
    m_zoomIn = make(tr("Zoom &in"), QKeySequence::ZoomIn, [this] { m_grid->zoomTime(1.25); });
    m_zoomOut = make(tr("Zoom &out"), QKeySequence::ZoomOut, [this] { m_grid->zoomTime(1 / 1.25); });
    m_wider = make(tr("&Wider columns"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus),
                   [this] { m_grid->zoomRooms(1.25); });
    m_narrower = make(tr("&Narrower columns"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus),
                      [this] { m_grid->zoomRooms(1 / 1.25); });
    m_fit = make(tr("&Fit all on the screen"), QKeySequence(Qt::CTRL | Qt::Key_9), [this] { m_grid->fit(); });
    m_resetZoom = make(tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_grid->resetZoom(); });
    const auto give = [](QToolButton* button, QAction* action, const QString& sign) {
        button->setText(sign);
        button->setToolTip(withShortcut(*action));
        button->setAccessibleName(plainText(*action));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
    };
    give(m_zoomOutButton, m_zoomOut, QStringLiteral("−"));
    give(m_zoomInButton, m_zoomIn, QStringLiteral("+"));
    //: A button that makes the timetable as large as the window.
    give(m_fitButton, m_fit, tr("Fit"));
    separate();
    m_previousDay = make(tr("P&revious day"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                         [this] { Q_EMIT m_grid->dayStepWanted(-1); });
    m_nextDay =
        make(tr("Ne&xt day"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { Q_EMIT m_grid->dayStepWanted(1); });
    m_now = make(tr("&Go to now"), {}, [this] {
        const qint64 now = QDateTime::currentSecsSinceEpoch() / 60;
        for (const ShownDay& day : allDays(m_document.programme())) {
            if (day.whole.start <= now && now < day.whole.end) {
                showDay(day.id);
                m_grid->scrollToInstant(now - 60);
            }
        }
    });
    separate();
    makeAcrossActions();
    m_usedRooms = make(tr("Leave out rooms that are &empty that day"), {}, [] {});
    m_usedRooms->setCheckable(true);
    connect(m_usedRooms, &QAction::toggled, m_grid, &TimetableGrid::setUsedRoomsOnly);

    m_snapMenu = new QMenu(tr("&Snap"), this);
    m_snapGroup = new QActionGroup(this);
    for (const int minutes : {1, 5, 10, 15, 30}) {
        QAction* action = m_snapMenu->addAction(tr("%n minute(s)", nullptr, minutes));
        action->setCheckable(true);
        action->setData(minutes);
        m_snapGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] { setSnap(minutes); });
    }
    addAction(m_snapMenu->menuAction());
    m_snapButton->setMenu(m_snapMenu);
    m_snapButton->setToolTip(tr("What times snap to; hold Shift to be free of it"));
    makeRoomActions();
    m_roomMenu = new QMenu(tr("&Rooms"), this);
    addAction(m_roomMenu->menuAction());
    m_roomsButton->setMenu(m_roomMenu);
    setSnap(std::max(1, m_document.programme().conference.slotMin));
}

void TimetablePage::makeAcrossActions()
{
    auto* menu = new QMenu(tr("&View"), this);
    m_acrossGroup = new QActionGroup(this);
    const auto add = [&](Across across, const QString& text, Qt::Key key) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(across));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_acrossGroup->addAction(action);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, across] { setAcross(across); });
    };
    //: What the columns of the timetable are.
    add(Across::Rooms, tr("By r&oom"), Qt::Key_1);
    add(Across::People, tr("By &person"), Qt::Key_2);
    add(Across::Tracks, tr("By &track"), Qt::Key_3);
    m_acrossButton->setMenu(menu);
    m_acrossButton->setToolTip(tr("What stands side by side: rooms, people or tracks"));
}

void TimetablePage::setAcross(Across across)
{
    m_grid->setAcross(across);
    for (QAction* action : m_acrossGroup->actions()) {
        action->setChecked(action->data().toInt() == int(across));
        if (action->isChecked())
            m_acrossButton->setText(plainText(*action));
    }
    m_roomsButton->setVisible(across == Across::Rooms);
    updateActions();
}

void TimetablePage::setSnap(int minutes)
{
    m_grid->setSnap(minutes);
    for (QAction* action : m_snapGroup->actions())
        action->setChecked(action->data().toInt() == minutes);
    //: The grid of minutes that times snap to.
    m_snapButton->setText(tr("Snap: %1").arg(SessionWords::length(minutes)));
}

void TimetablePage::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_grid->gesture().isActive())
        return;
    QMenu menu;
    m_arrange->addTo(menu);
    if (!m_grid->current().isValid()) {
        menu.addSeparator();
        menu.addActions(QList<QAction*>{m_zoomIn, m_zoomOut, m_fit, m_resetZoom} + m_acrossGroup->actions() +
                        QList<QAction*>{m_usedRooms});
    }
    menu.exec(event->globalPos());
}

void TimetablePage::updateActions()
{
    m_arrange->update();
    updateRoomActions();
    m_previousDay->setEnabled(m_tabs->currentIndex() > 0);
    m_nextDay->setEnabled(m_tabs->currentIndex() + 1 < m_tabs->count());
    if (m_sayTimer.isActive())
        return;
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setPalette(palette());
    m_status->setText(hint());
}

QString TimetablePage::hint() const
{
    if (m_document.isReadOnly())
        return m_document.readOnlyReason();
    if (m_grid->isCarrying())
        return tr("Arrows move (Shift: by a minute, Ctrl: to the next free place), Alt with up and down alters the "
                  "length, Enter drops, Escape leaves it.");
    const int selected = int(m_grid->scene().chosen.size());
    if (selected > 1)
        return tr("%n session(s) selected: Space picks them up together, Delete takes them off, Escape leaves one.",
                  nullptr, selected);
    if (m_grid->current().isValid())
        return tr("Arrows go to the next session (Shift selects more), Space picks it up, Enter shows its details, "
                  "Delete takes it off.");
    return tr("Drag sessions to move them, their edges to alter how long they are, and empty space to add one; "
              "Shift-drag selects several.");
}

} // namespace rostrum
