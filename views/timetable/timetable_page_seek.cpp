#include "views/dialogs/go_to_dialog.h"
#include "views/timetable/day_tabs.h"
#include "views/timetable/find_bar.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/timetable_page.h"
#include "views/timetable/unscheduled_panel.h"

#include <QLineEdit>

namespace rostrum {

using namespace timetable;

void TimetablePage::find()
{
    // The list has a field of its own.
    if (m_list->list()->hasFocus())
        m_list->searchField()->setFocus(Qt::ShortcutFocusReason);
    else
        m_findBar->open();
}

void TimetablePage::askGoTo()
{
    const Programme& programme = m_document.programme();
    if (programme.days.empty() || m_grid->gesture().isActive())
        return;
    const GridScene& scene = m_grid->scene();
    const DayId day = scene.layout.days.empty() ? DayId{} : scene.layout.days.front().id;
    const QTime kNine(9, 0);
    const Placement* current = programme.placement(m_grid->current());
    auto* dialog = new GoToDialog(programme, day, current == nullptr ? kNine : current->start.time(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const qint64 instant = m_document.programme().zone.toInstant(dialog->time());
        if (m_grid->days().size() == 1)
            showDay(dialog->day());
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->goTo(instant);
    });
    dialog->open();
}

void TimetablePage::switchSides()
{
    if (m_list->isAncestorOf(focusWidget())) {
        m_grid->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!m_list->list()->currentIndex().isValid())
        m_list->selectRow(0);
    m_list->list()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rostrum
