#include "views/timetable/day_tabs.h"

#include "views/timetable/badges.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace rostrum::timetable {

DayTabs::DayTabs(QWidget* parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

void DayTabs::setProblems(int tab, int count)
{
    if (m_problems[size_t(tab)] == count)
        return;
    m_problems[size_t(tab)] = count;
    // The bar works out its tabs anew when one of them alters.
    setTabText(tab, tabText(tab));
    tellAccessibility(tab);
    updateGeometry();
    update();
}

int DayTabs::problems(int tab) const
{
    return m_problems[size_t(tab)];
}

void DayTabs::tellAccessibility(int tab)
{
    const int clashing = problems(tab);
    //: A day, then how many sessions clash on it, read aloud.
    setAccessibleTabName(tab, clashing == 0 ? QString()
                                            : tr("%1, %n session(s) clash", nullptr, clashing).arg(tabText(tab)));
}

void DayTabs::tabInserted(int tab)
{
    m_problems.insert(m_problems.begin() + tab, 0);
    QTabBar::tabInserted(tab);
}

void DayTabs::tabRemoved(int tab)
{
    m_problems.erase(m_problems.begin() + tab);
    QTabBar::tabRemoved(tab);
}

QFont DayTabs::tabFont(int tab) const
{
    QFont bold = font();
    if (tab == currentIndex())
        bold.setWeight(QFont::DemiBold);
    return bold;
}

int DayTabs::badgeWidth(int tab) const
{
    const size_t at = size_t(tab);
    if (at >= m_problems.size() || m_problems[at] == 0)
        return 0;
    const int em = fontMetrics().height();
    return em + em / 4 + fontMetrics().horizontalAdvance(QLocale().toString(m_problems[at]));
}

QSize DayTabs::tabSizeHint(int tab) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // A tab that comes to the front does not push the others about.
    const int em = fontMetrics().height();
    return {QFontMetrics(bold).horizontalAdvance(tabText(tab)) + badgeWidth(tab) + em * 3 / 2, em * 2};
}

void DayTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int em = fontMetrics().height();
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int tab = 0; tab < count(); ++tab) {
        const QRect rect = tabRect(tab);
        const bool current = tab == currentIndex();
        if (!current && underMouse() && rect.contains(pointer)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(ground, ink, 0.08));
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -4), 4, 4);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        if (current)
            painter.fillRect(QRect(rect.left() + em / 2, rect.bottom() - 2, rect.width() - em, 3),
                             palette().color(QPalette::Highlight));
        painter.setFont(tabFont(tab));
        painter.setPen(current ? ink : readable(mixed(ground, ink, 0.72), ground));
        const int badge = badgeWidth(tab);
        const QRect text =
            QStyle::visualRect(layoutDirection(), rect, rect.adjusted(em * 3 / 4, 0, -em * 3 / 4 - badge, 0));
        painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine, tabText(tab));
        if (badge > 0) {
            const QRect place =
                QStyle::visualRect(layoutDirection(), rect,
                                   QRect(rect.right() - em * 3 / 4 - badge + em / 4, rect.top(), badge, rect.height()));
            const int size = em * 3 / 4;
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            const QRect sign(mirrored ? place.right() + 1 - size : place.left(), place.center().y() - size / 2, size,
                             size);
            const QColor colour = readable(errorColour(palette()), ground);
            paintProblem(painter, sign, colour, ground, true);
            painter.setPen(colour);
            painter.setFont(font());
            const QRect number(mirrored ? place.left() : sign.right() + em / 6, place.top(),
                               place.width() - size - em / 6, place.height());
            painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeading, QLocale().toString(problems(tab)));
        }
        if (current && hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = rect.adjusted(3, 3, -3, -5);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }
}

} // namespace rostrum::timetable
