#include "views/timetable/arrange_actions.h"

#include "models/services/schedule_service.h"
#include "views/dialogs/move_day_dialog.h"
#include "views/dialogs/shift_dialog.h"
#include "views/timetable/session_clip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace rostrum::timetable {

ArrangeActions::ArrangeActions(Document& document, TimetableGrid& grid, QWidget* page)
    : QObject(page)
    , m_document(document)
    , m_grid(grid)
    , m_page(page)
{
    const auto key = [](QKeyCombination keys) { return QList<QKeySequence>{QKeySequence(keys)}; };
    m_details = make(QStringLiteral("details"), tr("&Details"),
                     {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, &ArrangeActions::showDetails);
    m_pickUp = make(QStringLiteral("pickUp"), tr("Pick up to &move"), key(Qt::Key_Space), &ArrangeActions::pickUp);
    m_draw = make(QStringLiteral("draw"), tr("&New session here"),
                  {QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_Insert)}, &ArrangeActions::drawSession);
    m_drawBreak = make(QStringLiteral("drawBreak"), tr("New &break here"), key(Qt::Key_B), &ArrangeActions::drawBreak);
    separate();
    // Only these: the older keys of cutting and pasting are taken by others.
    m_cut = make(QStringLiteral("cut"), tr("C&ut"), key(Qt::CTRL | Qt::Key_X), &ArrangeActions::cut);
    m_copy = make(QStringLiteral("copy"), tr("&Copy"), key(Qt::CTRL | Qt::Key_C), &ArrangeActions::copy);
    m_paste = make(QStringLiteral("paste"), tr("Pas&te"), key(Qt::CTRL | Qt::Key_V), &ArrangeActions::paste);
    m_selectAll =
        make(QStringLiteral("selectAll"), tr("Select &all that is shown"), key(Qt::CTRL | Qt::Key_A), nullptr);
    connect(m_selectAll, &QAction::triggered, &m_grid, &TimetableGrid::selectAll);
    separate();
    m_pin = make(QStringLiteral("pin"), tr("&Pinned"), key(Qt::Key_P), nullptr);
    m_pin->setCheckable(true);
    connect(m_pin, &QAction::triggered, &m_grid, &TimetableGrid::togglePinOfSelected);
    m_swap = make(QStringLiteral("swap"), tr("&Swap the two"), key(Qt::Key_S), nullptr);
    connect(m_swap, &QAction::triggered, &m_grid, &TimetableGrid::swapSelected);
    m_shift = make(QStringLiteral("shift"), tr("Shift what &follows…"), key(Qt::Key_F), &ArrangeActions::askShift);
    m_closeGap =
        make(QStringLiteral("closeGap"), tr("Close the &gap after it"), key(Qt::Key_G), &ArrangeActions::closeGap);
    m_copyBreak = make(QStringLiteral("copyBreak"), tr("Copy the break to all &rooms"), key(Qt::Key_A),
                       &ArrangeActions::copyBreak);
    m_moveDay =
        make(QStringLiteral("moveDay"), tr("Move the &whole day…"), key(Qt::Key_D), &ArrangeActions::askMoveDay);
    m_unschedule = make(QStringLiteral("unschedule"), tr("Ta&ke off the timetable"),
                        {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}, nullptr);
    connect(m_unschedule, &QAction::triggered, &m_grid, &TimetableGrid::unscheduleSelected);
    separate();
    update();
}

QAction* ArrangeActions::make(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                              void (ArrangeActions::*does)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Letters and Delete mean something else in a field of the same window.
    action->setShortcutContext(Qt::WidgetShortcut);
    if (does != nullptr)
        connect(action, &QAction::triggered, this, does);
    m_grid.addAction(action);
    m_page->addAction(action);
    m_all << action;
    return action;
}

void ArrangeActions::separate()
{
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_page->addAction(line);
    m_all << line;
}

void ArrangeActions::addTo(QMenu& menu) const
{
    if (m_grid.current().isValid()) {
        menu.addActions({m_details, m_pickUp, m_pin, m_unschedule});
        menu.addSeparator();
        menu.addActions({m_cut, m_copy});
        menu.addSeparator();
        menu.addActions({m_swap, m_shift, m_closeGap, m_copyBreak});
    } else {
        menu.addActions({m_draw, m_drawBreak, m_paste});
        menu.addSeparator();
        menu.addActions({m_selectAll, m_moveDay});
    }
}

void ArrangeActions::update()
{
    const std::vector<Relocation> selected = m_grid.selected();
    const bool idle = !m_grid.isBusy();
    const bool writable = idle && !m_document.isReadOnly();
    const bool one = m_grid.current().isValid();
    const auto& sessions = m_document.programme().sessions;
    const GridBox* box = m_grid.currentBox();
    const Session* session = box == nullptr ? nullptr : sessions.find(box->session);
    m_details->setEnabled(idle && one);
    m_pickUp->setEnabled(writable && one);
    m_draw->setEnabled(writable && !m_grid.days().empty());
    m_drawBreak->setEnabled(m_draw->isEnabled());
    m_cut->setEnabled(writable && !selected.empty());
    m_copy->setEnabled(idle && !selected.empty());
    m_paste->setEnabled(writable);
    m_selectAll->setEnabled(idle);
    m_pin->setEnabled(writable && !selected.empty());
    m_pin->setChecked(!selected.empty() && std::all_of(selected.begin(), selected.end(),
                                                       [](const Relocation& each) { return each.placement.pinned; }));
    m_swap->setEnabled(writable && selected.size() == 2);
    m_shift->setEnabled(writable && one);
    m_closeGap->setEnabled(writable && one);
    m_copyBreak->setEnabled(writable && session != nullptr && session->isBreak());
    m_moveDay->setEnabled(writable && m_grid.days().size() == 1);
    m_unschedule->setEnabled(writable && !selected.empty());
}

void ArrangeActions::showDetails()
{
    if (const GridBox* box = m_grid.currentBox())
        Q_EMIT m_grid.detailsWanted(box->session);
}

void ArrangeActions::pickUp()
{
    m_grid.setFocus(Qt::OtherFocusReason);
    m_grid.pickUp();
}

void ArrangeActions::drawSession()
{
    m_grid.setFocus(Qt::OtherFocusReason);
    m_grid.drawByKeys(false);
}

void ArrangeActions::drawBreak()
{
    m_grid.setFocus(Qt::OtherFocusReason);
    m_grid.drawByKeys(true);
}

void ArrangeActions::copy()
{
    take(false);
}

void ArrangeActions::cut()
{
    take(true);
}

void ArrangeActions::take(bool away)
{
    SessionClip clip;
    clip.cut = away;
    clip.placements = m_grid.selected();
    int stay = 0;
    if (away)
        stay = int(std::erase_if(clip.placements, [](const Relocation& each) { return each.placement.pinned; }));
    if (clip.placements.empty()) {
        if (stay > 0)
            Q_EMIT m_grid.refused(tr("All that is selected is pinned."));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(toMimeData(clip, m_document.programme()).release());
    std::unordered_set<PlacementId> ids;
    for (const Relocation& each : clip.placements)
        ids.insert(each.placement.id);
    m_grid.setCut(away ? std::move(ids) : std::unordered_set<PlacementId>());
    const int count = int(clip.placements.size());
    QString text = away ? tr("%n session(s) cut: they go where you paste them.", nullptr, count)
                        : tr("%n session(s) copied.", nullptr, count);
    if (stay > 0)
        //: What was done, then that pinned sessions were left out.
        text = tr("%1 %2").arg(text, tr("%n pinned session(s) stay(s) in place.", nullptr, stay));
    Q_EMIT m_grid.announced(text);
}

void ArrangeActions::paste()
{
    const Programme& programme = m_document.programme();
    Result<SessionClip> clip = fromMimeData(QGuiApplication::clipboard()->mimeData(), programme);
    if (!clip) {
        Q_EMIT m_grid.refused(clip.error().text);
        return;
    }
    const GridLayout& layout = m_grid.scene().layout;
    if (layout.days.empty())
        return;
    const Placement lead = clip->placements.front().placement;
    Placement to = lead;
    const Day* day = programme.dayOf(lead.start);
    const bool shown = day != nullptr && std::any_of(layout.days.begin(), layout.days.end(),
                                                     [day](const ShownDay& each) { return each.id == day->id; });
    if (!m_grid.cell() && !m_grid.current().isValid() && !shown && day != nullptr) {
        // On another day, unless a place was chosen, the time of day is the same.
        constexpr qint64 kDay = 24 * 60;
        to.start = lead.start.plus(day->date.daysTo(layout.days.front().date) * kDay);
    } else {
        const Spot spot = m_grid.target();
        to.room = layout.roomAt(spot.column, lead.room);
        to.start = programme.zone.toWall(spot.instant);
    }
    for (Relocation& each : clip->placements) {
        Result<Relocation> there = goneAlong(m_grid.ground(), each, lead, to);
        if (!there) {
            Q_EMIT m_grid.refused(there.error().text);
            return;
        }
        each = std::move(*there);
        if (!clip->cut)
            each.placement.id = {};
    }
    if (!m_grid.put(clip->placements) || !clip->cut)
        return;
    m_grid.setCut({});
    QGuiApplication::clipboard()->clear();
}

void ArrangeActions::tell(const Result<Rearrangement>& done)
{
    if (!done) {
        Q_EMIT m_grid.refused(done.error().text);
        return;
    }
    QString text = m_document.undoLabel();
    if (!done->pinned.empty())
        text = tr("%1. %2").arg(text, tr("%n pinned session(s) stay(s) in place.", nullptr, int(done->pinned.size())));
    Q_EMIT m_grid.announced(text);
}

void ArrangeActions::askShift()
{
    const PlacementId from = m_grid.current();
    if (m_document.programme().placement(from) == nullptr)
        return;
    auto* dialog = new ShiftDialog(m_document.programme(), from, std::max(5, m_grid.snap()), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, from] {
        tell(ScheduleService(m_document).shift(from, dialog->withIt(), dialog->minutes(), dialog->scope()));
    });
    dialog->open();
}

void ArrangeActions::closeGap()
{
    tell(ScheduleService(m_document).closeGapAfter(m_grid.current()));
}

void ArrangeActions::copyBreak()
{
    const Result<FreeRooms> done = ScheduleService(m_document).copyBreakToRooms(m_grid.current());
    if (!done) {
        Q_EMIT m_grid.refused(done.error().text);
        return;
    }
    QString text = m_document.undoLabel();
    if (!done->taken.empty())
        text = tr("%1. %2").arg(text, tr("%n room(s) are taken at that time.", nullptr, int(done->taken.size())));
    Q_EMIT m_grid.announced(text);
}

void ArrangeActions::askMoveDay()
{
    if (m_grid.days().size() != 1)
        return;
    const DayId day = m_grid.days().front();
    auto* dialog = new MoveDayDialog(m_document.programme(), day, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, day] {
        const Result<Rearrangement> done = ScheduleService(m_document).moveDay(day, dialog->date());
        if (done)
            Q_EMIT m_grid.announced(m_document.undoLabel());
        else
            Q_EMIT m_grid.refused(done.error().text);
    });
    dialog->open();
}

} // namespace rostrum::timetable
