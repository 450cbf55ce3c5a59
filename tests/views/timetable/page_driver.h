#pragma once

#include "tests/views/timetable/plan.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/timetable_page.h"
#include "views/timetable/unscheduled_panel.h"

#include <QMouseEvent>
#include <QtTest>

namespace rostrum::test {

/// A timetable in a window, over a real file, worked as a person works it.
class PageDriver
{
public:
    explicit PageDriver(std::unique_ptr<Plan> made)
        : plan(std::move(made))
        , checks(*plan->document)
        , page(*plan->document, checks, selection)
    {
        page.resize(1100, 1100);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window does not show.");
    }

    [[nodiscard]] timetable::TimetableGrid& grid() const { return *page.grid(); }
    [[nodiscard]] const timetable::GridScene& scene() const { return grid().scene(); }
    [[nodiscard]] QWidget* viewport() const { return grid().viewport(); }
    [[nodiscard]] int columnOf(timetable::Across across, qint64 id) const
    {
        return scene().layout.columnOf(timetable::Column{across, id});
    }
    /// A session's box in the viewport, in that column or else its first.
    [[nodiscard]] QRect rectOf(SessionId session, int column = -1) const
    {
        const timetable::GridBox* box = scene().layout.find(session);
        if (box != nullptr && column >= 0)
            box = scene().layout.find(box->placement, column);
        return box == nullptr ? QRect() : scene().map.toView(scene().geometry.rect(*box));
    }
    /// Where a time stands in a column, in the viewport.
    [[nodiscard]] QPoint pointAt(int column, WallTime time) const
    {
        const auto at = scene().geometry.axis().find(scene().programme->zone.toInstant(time));
        return scene().map.toView(scene().geometry.rect(column, at.stretch, {at.instant, at.instant + 1})).center();
    }
    static void moveTo(QWidget* widget, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(widget->mapToGlobal(to)), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(widget, &move);
    }
    static void drag(QWidget* widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        moveTo(widget, from + QPoint(12, 0));
        moveTo(widget, to, modifiers);
        QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        drag(viewport(), from, to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) const
    {
        for (int each = 0; each < times; ++each)
            QTest::keyClick(&grid(), key, modifiers);
    }
    [[nodiscard]] QAction* action(const QString& text) const
    {
        for (QAction* each : page.actions()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    /// One step was made, and taking it back leaves what was before.
    void oneStep(const std::function<void()>& gesture) const
    {
        const Programme before = plan->document->programme();
        const size_t steps = plan->steps();
        gesture();
        QCOMPARE(plan->steps(), steps + 1);
        const Programme after = plan->document->programme();
        QVERIFY(!same(before, after));
        QVERIFY(plan->document->undo());
        QVERIFY(same(plan->document->programme(), before));
        QVERIFY(plan->document->redo());
        QVERIFY(same(plan->document->programme(), after));
    }

    std::unique_ptr<Plan> plan;
    LiveChecks checks;
    Selection selection;
    TimetablePage page;

private:
    [[nodiscard]] static bool same(const Programme& a, const Programme& b)
    {
        return a.sessions == b.sessions && a.rooms == b.rooms;
    }
};

} // namespace rostrum::test
