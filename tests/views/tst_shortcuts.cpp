#include "tests/support/fake_prompts.h"
#include "tests/support/small_conference.h"
#include "views/conference_view.h"
#include "views/dialogs/shortcuts_dialog.h"
#include "views/main_window.h"
#include "views/pages/page.h"
#include "views/timetable/gesture_keys.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

using namespace rostrum;

/// The sheet of keys says what the keys do, and no key does two things.
class TestShortcuts : public QObject
{
    Q_OBJECT

private:
    struct Opened
    {
        test::SmallConference small;
        QSettings settings;
        test::FakePrompts prompts;
        MainWindow window;

        Opened()
            : settings(small.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            , window(prompts, settings)
        {
            window.resize(1200, 800);
            window.show();
            window.openFile(small.document->path());
            window.conferenceView()->showPage(Page::Timetable);
            QApplication::setActiveWindow(&window);
        }
        [[nodiscard]] QList<QAction*> timetableActions()
        {
            return window.conferenceView()->pageWidget(Page::Timetable)->actions();
        }
        QTreeWidget* openSheet()
        {
            QTest::keyClick(&window, Qt::Key_F1);
            const auto* dialog = window.findChild<ShortcutsDialog*>();
            return dialog == nullptr ? nullptr : dialog->findChild<QTreeWidget*>();
        }
    };
    static QStringList visible(const QTreeWidget& sheet)
    {
        QStringList lines;
        for (int group = 0; group < sheet.topLevelItemCount(); ++group) {
            const QTreeWidgetItem* heading = sheet.topLevelItem(group);
            for (int row = 0; row < heading->childCount(); ++row) {
                if (!heading->isHidden() && !heading->child(row)->isHidden())
                    lines << heading->child(row)->text(0) + u'|' + heading->child(row)->text(1);
            }
        }
        return lines;
    }

private Q_SLOTS:
    void theSheetHasEveryKey()
    {
        Opened opened;
        const QTreeWidget* sheet = opened.openSheet();
        QVERIFY(sheet != nullptr);
        const QString all = visible(*sheet).join(u'\n');
        int keys = 0;
        for (const QAction* action : opened.window.findChildren<QAction*>()) {
            for (const QKeySequence& key : action->shortcuts()) {
                ++keys;
                QVERIFY2(all.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->text()));
            }
        }
        QVERIFY(keys > 50);
        for (const ShortcutGroup& group : timetable::gestureKeys()) {
            for (const auto& [what, held] : group.entries)
                QVERIFY2(all.contains(what + u'|' + held), qPrintable(what));
        }
    }

    void itCanBeSearched()
    {
        Opened opened;
        const QTreeWidget* sheet = opened.openSheet();
        QVERIFY(sheet != nullptr);
        auto* field = opened.window.findChild<ShortcutsDialog*>()->findChild<QLineEdit*>();
        field->setText(QStringLiteral("GAP"));
        QCOMPARE(visible(*sheet), QStringList{QStringLiteral("Close the gap after it|G")});
        field->setText(QStringLiteral("nothing of the kind"));
        QVERIFY(visible(*sheet).isEmpty());
        field->clear();
        QVERIFY(visible(*sheet).size() > 50);
    }

    void itCanBePrinted()
    {
        test::FakePrompts prompts;
        const ShortcutsDialog sheet({{QStringLiteral("Angles"), {{QStringLiteral("Go <back>"), QStringLiteral("&")}}}},
                                    prompts);
        QVERIFY(sheet.html().contains(QStringLiteral("<b>Angles</b>")));
        QVERIFY(sheet.html().contains(QStringLiteral("<td>Go &lt;back&gt;</td><td>&amp;</td>")));
    }

    void noKeyDoesTwoThings()
    {
        Opened opened;
        QMap<QString, QString> taken;
        for (const QAction* action : opened.window.findChildren<QAction*>()) {
            // One that is off gives way: the filter of lists is on where there is a list.
            if (!action->isEnabled() && !opened.timetableActions().contains(action))
                continue;
            for (const QKeySequence& key : action->shortcuts()) {
                const QString name = key.toString(QKeySequence::PortableText);
                QVERIFY2(!taken.contains(name), qPrintable(name + u' ' + action->text() + u' ' + taken.value(name)));
                taken.insert(name, action->text());
            }
        }
    }

    void everyThingToDoIsInTheMenu()
    {
        Opened opened;
        for (const QAction* top : opened.window.menuBar()->actions()) {
            if (top->menu() == nullptr || !top->text().contains(QStringLiteral("Timetable")))
                continue;
            Q_EMIT top->menu()->aboutToShow();
            for (QAction* action : opened.timetableActions())
                QVERIFY(top->menu()->actions().contains(action));
            QVERIFY(top->menu()->actions().size() > 20);
            return;
        }
        QFAIL("No menu for the timetable.");
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
