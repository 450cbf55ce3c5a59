#pragma once

#include "models/items/search_model.h"
#include "views/dialogs/shortcuts_dialog.h"
#include "views/pages/page.h"

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

class QMainWindow;
class QMenu;
class QToolBar;

namespace rostrum {

/// Every action of the window, its menus and its toolbar. What an action does is said by whoever connects to it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow& window);

    QAction* makeNew;
    QAction* open;
    QAction* sample;
    QAction* saveCopy;
    QAction* import;
    QAction* exportProgramme;
    QAction* printBooklet;
    QAction* printTimetable;
    QAction* printCards;
    QAction* close;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* filter;
    QAction* add;
    QAction* remove;
    QAction* settings;
    QAction* rules;
    QAction* details;
    QAction* keys;
    QAction* about;
    std::map<Page, QAction*> pages;
    QMenu* recent;
    QMenu* view;
    QMenu* timetable; ///< What can be done on the timetable; filled when it is first opened.

    /// Enables what needs an open conference, and what also needs that it can be written.
    void setState(bool isOpen, bool writable);
    /// Names what undo and redo would do; empty where there is nothing.
    void setHistory(const QString& undoLabel, const QString& redoLabel);
    /// Fills the menu of recent files; those that are gone are marked.
    void setRecent(const QStringList& paths);
    /// All that can be found and run by search.
    [[nodiscard]] std::vector<SearchModel::Command> commands() const;
    /// Runs what was found.
    void run(const QString& key);
    [[nodiscard]] QToolBar& toolBar() const { return *m_toolBar; }
    /// Adds what shows and hides a dock to the menu of views.
    void addDock(QAction* toggle, const QString& text, const QKeySequence& shortcut);
    /// Title and keys of every action that has some, by the menus in which they are.
    [[nodiscard]] std::vector<ShortcutGroup> shortcuts() const;

Q_SIGNALS:
    void fileAsked(const QString& path);
    void recentCleared();
    void appearanceAsked(int appearance);
    void pageAsked(rostrum::Page page);

private:
    QAction* make(const QString& key, const QString& text, const QString& picture = {},
                  const QKeySequence& shortcut = {});
    void makeMenus(QMainWindow& window);
    void makeAppearanceMenu(QMenu& menu);
    void makeToolBar(QMainWindow& window);

    QMainWindow& m_window;
    QToolBar* m_toolBar = nullptr;
    std::vector<QAction*> m_all;
    std::vector<QAction*> m_needOpen;
    std::vector<QAction*> m_needWritable;
    bool m_writable = false;
};

} // namespace rostrum
