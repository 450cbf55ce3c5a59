#include "views/timetable/timetable_page.h"

#include "models/services/schedule_service.h"
#include "views/timetable/accessible_grid.h"
#include "views/timetable/arrange_actions.h"
#include "views/timetable/day_tabs.h"
#include "views/timetable/find_bar.h"
#include "views/timetable/gesture_bubble.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/unscheduled_panel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimerEvent>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace rostrum {

using namespace timetable;

namespace {

constexpr int kSpringMs = 450;
constexpr int kSayMs = 6000;
constexpr quint32 kStateMagic = 0x52545432; // "RTT2"

} // namespace

TimetablePage::TimetablePage(Document& document, LiveChecks& checks, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_checks(checks)
    , m_selection(selection)
{
    installAccessibleGrid();
    layOut();
    makeActions();
    wire();
    wireList();
    fillTabs();
    fillRoomMenu();
    setAcross(m_grid->across());
}

TimetablePage::~TimetablePage()
{
    // Its parts go after it: what they say as they lose the focus must not reach it any more.
    m_grid->disconnect(this);
    m_list->list()->disconnect(this);
    m_list->list()->disconnect(m_grid);
}

void TimetablePage::wire()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &TimetablePage::showTab);
    connect(m_grid, &TimetableGrid::gestureChanged, this, &TimetablePage::showGesture);
    connect(m_grid, &TimetableGrid::refused, this, [this](const QString& reason) { say(reason, true); });
    connect(m_grid, &TimetableGrid::announced, this, [this](const QString& text) { say(text); });
    connect(m_grid, &TimetableGrid::currentChanged, this, &TimetablePage::updateActions);
    connect(m_grid, &TimetableGrid::detailsWanted, this, [this](SessionId session) {
        m_selection.select(Kind::Session, session.value);
        Q_EMIT detailsRequested(session);
    });
    connect(m_grid, &TimetableGrid::dayStepWanted, this, [this](int step) {
        const int tab = m_tabs->currentIndex() + step;
        if (tab >= 0 && tab < m_tabs->count())
            m_tabs->setCurrentIndex(tab);
    });
    connect(m_findBar, &FindBar::found, this, qOverload<SessionId>(&TimetablePage::reveal));
    connect(m_findBar, &FindBar::closed, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_grid, &TimetableGrid::roomMenuWanted, this, &TimetablePage::showRoomMenu);
    connect(&m_selection, &Selection::revealed, this, [this](Selection::Item item) {
        if (item.kind == Kind::Session)
            reveal(SessionId{item.id});
    });
    connect(&m_document, &Document::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Kind::Day) || changes.touches(Kind::Conference))
            fillTabs();
        if (changes.touches(Kind::Room))
            fillRoomMenu();
        updateActions();
    });
    connect(&m_checks, &LiveChecks::conflictsChanged, this, &TimetablePage::countProblems);
    m_grid->setListTest([this](QPoint global) {
        return m_list->isVisible() && m_list->rect().contains(m_list->mapFromGlobal(global));
    });
}

void TimetablePage::wireList()
{
    DragList* list = m_list->list();
    connect(list, &DragList::dragBegan, this, [this](const QModelIndex& index) {
        const Stray item = m_list->itemAt(index);
        m_listRow = -1;
        m_grid->beginDragFromList(item.session, item.placement);
        if (!m_grid->gesture().isActive())
            m_list->list()->stopDragging();
    });
    connect(list, &DragList::dragMoved, m_grid, &TimetableGrid::dragTo);
    connect(list, &DragList::dragDropped, m_grid, [this](QPoint global, Qt::KeyboardModifiers modifiers) {
        m_grid->dragTo(global, modifiers);
        const bool placed = m_grid->scene().ghost.has_value();
        m_grid->drop();
        // The keyboard goes on with what was dropped.
        if (placed)
            m_grid->setFocus(Qt::MouseFocusReason);
    });
    connect(list, &DragList::dragCancelled, m_grid, &TimetableGrid::cancelGesture);
    connect(list, &DragList::pickUpWanted, this, [this](const QModelIndex& index) {
        const Stray item = m_list->itemAt(index);
        m_listRow = index.row();
        m_grid->pickUpFromList(item.session, item.placement);
    });
    connect(list, &DragList::removeWanted, this, [this](const QModelIndex& index) {
        const Stray item = m_list->itemAt(index);
        if (!item.placement.isValid()) {
            say(tr("It is not scheduled. A session is deleted on the page of sessions."));
            return;
        }
        const Result<void> done = ScheduleService(m_document).unschedule(item.placement);
        say(done ? m_document.undoLabel() : done.error().text, !done);
    });
    connect(list, &DragList::detailsWanted, this, [this](const QModelIndex& index) {
        m_selection.select(Kind::Session, m_list->itemAt(index).session.value);
        Q_EMIT detailsRequested(m_list->itemAt(index).session);
    });
}

void TimetablePage::fillTabs()
{
    const QSignalBlocker quiet(m_tabs);
    const bool hadTabs = m_tabs->count() > 0;
    const qint64 shown = hadTabs ? m_tabs->tabData(m_tabs->currentIndex()).toLongLong() : 0;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const SessionWords words(m_document.programme());
    for (const Day& day : m_document.programme().days) {
        const int tab = m_tabs->addTab(words.shortDate(day.date));
        m_tabs->setTabData(tab, day.id.value);
        m_tabs->setTabToolTip(tab, (day.label.isEmpty() ? words.longDate(day.date) : day.label).toHtmlEscaped());
    }
    if (m_tabs->count() > 1) {
        const int tab = m_tabs->addTab(tr("All days"));
        m_tabs->setTabData(tab, qint64(0));
        m_tabs->setTabToolTip(tab, tr("All days in one scroll"));
    }
    m_stack->setCurrentIndex(m_document.programme().days.empty() ? 0 : 1);
    int current = 0;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (hadTabs && m_tabs->tabData(tab).toLongLong() == shown)
            current = tab;
    }
    m_tabs->setCurrentIndex(current);
    countProblems();
    showTab(m_tabs->currentIndex());
}

void TimetablePage::countProblems()
{
    const std::vector<ShownDay> days = allDays(m_document.programme());
    std::vector<std::set<SessionId>> clashing(days.size());
    for (const Conflict& conflict : m_checks.conflicts()) {
        if (conflict.severity != Severity::Error)
            continue;
        for (const Clash& clash : conflict.clashes) {
            for (size_t day = 0; day < days.size(); ++day) {
                if (days[day].whole.start <= clash.span.start && clash.span.start < days[day].whole.end)
                    clashing[day].insert(conflict.sessions.begin(), conflict.sessions.end());
            }
        }
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setProblems(tab, size_t(tab) < clashing.size() ? int(clashing[size_t(tab)].size()) : 0);
}

void TimetablePage::showTab(int tab)
{
    std::vector<DayId> days;
    const qint64 wanted = tab < 0 ? 0 : m_tabs->tabData(tab).toLongLong();
    for (const Day& day : m_document.programme().days) {
        if (wanted == 0 || day.id.value == wanted)
            days.push_back(day.id);
    }
    m_grid->showDays(days);
    updateActions();
}

void TimetablePage::showDay(DayId day)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toLongLong() == day.value)
            m_tabs->setCurrentIndex(tab);
    }
}

void TimetablePage::showDayOf(const Placement& placement)
{
    const Span span = m_document.programme().span(placement);
    for (const ShownDay& day : allDays(m_document.programme())) {
        if (day.whole.overlaps(span) || day.whole.contains(span))
            showDay(day.id);
    }
}

bool TimetablePage::reveal(const std::vector<PlacementId>& placements)
{
    const auto missing = [&] {
        return std::find_if(placements.begin(), placements.end(),
                            [this](PlacementId id) { return m_grid->scene().layout.find(id) == nullptr; });
    };
    for (const PlacementId id : placements) {
        const Placement* placement = m_document.programme().placement(id);
        if (placement == nullptr || m_grid->scene().layout.find(id) != nullptr)
            continue;
        m_grid->showRoom(placement->room);
        showDayOf(*placement);
    }
    // What is held on two days is seen where all days are shown.
    if (missing() != placements.end())
        showDay({});
    return m_grid->reveal(placements);
}

bool TimetablePage::reveal(SessionId id)
{
    const Session* session = m_document.programme().sessions.find(id);
    if (session == nullptr)
        return false;
    if (m_grid->scene().layout.find(id) == nullptr) {
        for (const Placement& placement : session->placements) {
            // A hidden room is shown for as long as one looks at what it holds.
            m_grid->showRoom(placement.room);
            if (m_grid->scene().layout.find(id) != nullptr)
                break;
            showDayOf(placement);
            if (m_grid->scene().layout.find(id) != nullptr)
                break;
        }
    }
    if (m_grid->reveal(id))
        return true;
    if (m_grid->across() != Across::Rooms && session->isScheduled()) {
        // Nobody is on it, or it is in a room that is hidden: among rooms it can be shown.
        setAcross(Across::Rooms);
        return reveal(id);
    }
    return m_list->reveal(id);
}

void TimetablePage::showGesture()
{
    const Gesture& gesture = m_grid->gesture();
    if (m_busy != m_grid->isBusy()) {
        m_busy = m_grid->isBusy();
        updateActions();
    }
    m_list->list()->setTarget(gesture.isActive() && gesture.kind() == Gesture::Kind::Move && gesture.isOverList());
    if (!gesture.isActive()) {
        m_bubble->hide();
        m_springTimer.stop();
        m_springTab = -1;
        m_list->list()->stopDragging();
        if (m_listRow >= 0) {
            m_list->selectRow(m_listRow);
            m_list->list()->setFocus(Qt::OtherFocusReason);
            m_listRow = -1;
        }
        updateActions();
        return;
    }
    // Held over a tab for a moment, the tab comes to the front.
    const int tab = m_grid->isCarrying() ? -1 : m_tabs->tabAt(m_tabs->mapFromGlobal(m_grid->gesturePoint()));
    if (tab != m_springTab) {
        m_springTab = tab;
        if (tab >= 0 && tab != m_tabs->currentIndex())
            m_springTimer.start(kSpringMs, this);
        else
            m_springTimer.stop();
    }

    using Line = GestureBubble::Line;
    using Sign = GestureBubble::Sign;
    const SessionWords words(m_document.programme());
    const Proposal proposal = gesture.proposal();
    std::vector<Line> lines;
    if (tab >= 0) {
        lines.push_back({tr("Hold to open %1").arg(m_tabs->tabText(tab)), Sign::None});
    } else if (!proposal.refusal.isEmpty()) {
        lines.push_back({proposal.refusal, Sign::Refused});
    } else if (gesture.isOverList()) {
        lines.push_back(
            {gesture.kind() == Gesture::Kind::Move ? tr("Take it off the timetable") : tr("Leave it unscheduled"),
             Sign::None});
    } else if (m_grid->scene().ghost) {
        const GridBox& ghost = *m_grid->scene().ghost;
        //: Start and end of a session being moved, then its length.
        lines.push_back(
            {tr("%1 · %2").arg(words.times(ghost.span), SessionWords::length(int(ghost.span.length()))), Sign::None});
        const QString room = words.room(proposal.placement.room);
        if (const Column& column = m_grid->scene().layout.columns[size_t(ghost.column)]; column.kind != Across::Rooms)
            lines.push_back({words.column(column), Sign::None});
        lines.push_back({gesture.isCopy() ? tr("A copy in %1").arg(room) : room, Sign::None});
        if (proposal.action == Proposal::Action::Swap) {
            const Session* partner = m_document.programme().sessions.find(proposal.others.front().session);
            lines.push_back({tr("Changes places with “%1”").arg(partner->title), Sign::None});
        } else if (!proposal.others.empty()) {
            lines.push_back({tr("%n session(s) together", nullptr, int(proposal.others.size()) + 1), Sign::None});
        }
        if (m_grid->stayBehind() > 0)
            lines.push_back({tr("%n pinned session(s) stay(s) in place", nullptr, m_grid->stayBehind()), Sign::None});
        constexpr qsizetype kMost = 3;
        const Verdict& verdict = m_grid->verdict();
        qsizetype told = verdict.untold;
        const auto tell = [&](const QStringList& reasons, Sign sign) {
            for (const QString& reason : reasons) {
                if (told++ < kMost + verdict.untold)
                    lines.push_back({reason, sign});
            }
        };
        tell(verdict.errors, Sign::Error);
        tell(verdict.warnings, Sign::Warning);
        const qsizetype more = told - std::min(kMost, verdict.errors.size() + verdict.warnings.size());
        if (more > 0)
            lines.push_back({tr("and %n more", nullptr, int(more)), Sign::None});
        if (told == 0 && gesture.session().isValid())
            lines.push_back({tr("No clash"), Sign::Free});
    }
    if (lines.empty())
        m_bubble->hide();
    else
        m_bubble->show(lines, mapFromGlobal(m_grid->gesturePoint()));
}

void TimetablePage::say(const QString& text, bool warns)
{
    m_status->setForegroundRole(warns ? QPalette::BrightText : QPalette::WindowText);
    QPalette colours = palette();
    if (warns)
        colours.setColor(QPalette::BrightText, readable(errorColour(palette()), palette().color(QPalette::Window)));
    m_status->setPalette(colours);
    m_status->setText(text);
    announce(*m_status, text);
    m_sayTimer.start(kSayMs, this);
}

void TimetablePage::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_springTimer.timerId()) {
        m_springTimer.stop();
        if (m_springTab >= 0 && m_grid->gesture().isActive())
            m_tabs->setCurrentIndex(m_springTab);
    } else if (event->timerId() == m_sayTimer.timerId()) {
        m_sayTimer.stop();
        updateActions();
    } else {
        QWidget::timerEvent(event);
    }
}

QByteArray TimetablePage::saveState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kStateMagic << m_grid->hourHeight() << m_grid->roomWidth() << qint32(m_grid->snap())
        << m_grid->usedRoomsOnly() << m_splitter->saveState() << qint32(m_grid->across());
    return bytes;
}

bool TimetablePage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 magic = 0;
    double hour = 0;
    double room = 0;
    qint32 snap = 0;
    bool usedOnly = false;
    QByteArray splitter;
    qint32 across = 0;
    in >> magic >> hour >> room >> snap >> usedOnly >> splitter >> across;
    if (magic != kStateMagic || in.status() != QDataStream::Ok || snap < 1 || across < 0 ||
        across > qint32(Across::Tracks))
        return false;
    setAcross(Across(across));
    m_grid->setZoom(hour, room);
    setSnap(snap);
    m_usedRooms->setChecked(usedOnly);
    m_splitter->restoreState(splitter);
    return true;
}

void TimetablePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        fillTabs();
}

} // namespace rostrum
