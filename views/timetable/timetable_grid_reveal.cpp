#include "views/timetable/timetable_grid.h"

#include <QScrollBar>

// Bringing into view what somebody asks to see.
namespace rostrum::timetable {

void TimetableGrid::ensureVisible(const GridBox& box)
{
    ensureVisible(std::vector{&box});
}

void TimetableGrid::ensureVisible(const std::vector<const GridBox*>& boxes)
{
    if (boxes.empty())
        return;
    const int margin = fontMetrics().height();
    const auto bring = [margin](QScrollBar* bar, double from, double to, int page) {
        if (from - margin < bar->value() || to - from + 2 * margin > page)
            bar->setValue(int(from) - margin);
        else if (to + margin > bar->value() + page)
            bar->setValue(int(to) + margin - page);
    };
    const QRectF first = m_scene.geometry.rect(*boxes.front());
    QRectF all = first;
    for (const GridBox* box : boxes)
        all |= m_scene.geometry.rect(*box);
    const QSize page = viewport()->size();
    // Where they are too far apart to be seen together, the first is what one sees.
    const QRectF across = all.width() + 2 * margin <= page.width() ? all : first;
    const QRectF down = all.height() + 2 * margin <= page.height() ? all : first;
    bring(horizontalScrollBar(), across.left(), across.right(), page.width());
    bring(verticalScrollBar(), down.top(), down.bottom(), page.height());
}

bool TimetableGrid::reveal(SessionId session)
{
    const GridBox* box = m_scene.layout.find(session);
    if (box == nullptr)
        return false;
    const GridBox* current = m_scene.layout.find(m_scene.current);
    reveal({current != nullptr && current->session == session ? current : box});
    return true;
}

std::vector<const GridBox*> TimetableGrid::boxesOf(const std::vector<PlacementId>& placements) const
{
    std::vector<const GridBox*> boxes;
    for (const PlacementId id : placements) {
        if (const GridBox* box = m_scene.layout.find(id))
            boxes.push_back(box);
    }
    return boxes;
}

bool TimetableGrid::reveal(const std::vector<PlacementId>& placements)
{
    const std::vector<const GridBox*> boxes = boxesOf(placements);
    if (!boxes.empty())
        reveal(boxes);
    return !boxes.empty();
}

void TimetableGrid::reveal(const std::vector<const GridBox*>& boxes)
{
    m_shownOnce = true;
    ensureVisible(boxes);
    select(*boxes.front());
    m_flash.stop();
    for (const SessionId each : m_scene.flashing)
        updateBoxes(each);
    m_scene.flashing.clear();
    m_revealed.clear();
    for (const GridBox* box : boxes) {
        m_scene.flashing.push_back(box->session);
        m_revealed.push_back(box->placement);
    }
    m_flash.start();
}

} // namespace rostrum::timetable
