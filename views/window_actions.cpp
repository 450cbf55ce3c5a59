#include "views/window_actions.h"

#include "views/conference_view.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

#include <functional>

namespace rostrum {

namespace {

/// A text of the person's as part of a menu entry: an & of theirs is no mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

} // namespace

WindowActions::WindowActions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    makeNew = make(QStringLiteral("new"), tr("&New…"), QStringLiteral("new"), QKeySequence::New);
    open = make(QStringLiteral("open"), tr("&Open…"), QStringLiteral("open"), QKeySequence::Open);
    sample = make(QStringLiteral("sample"), tr("Open &Sample…"));
    saveCopy = make(QStringLiteral("copy"), tr("Save a &Copy…"), QStringLiteral("copy"), QKeySequence::SaveAs);
    import =
        make(QStringLiteral("import"), tr("&Import…"), QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    exportProgramme =
        make(QStringLiteral("export"), tr("&Export…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E));
    printBooklet = make(QStringLiteral("booklet"), tr("&Booklet…"), {}, QKeySequence::Print);
    printTimetable = make(QStringLiteral("timetable"), tr("&Timetable…"));
    printCards = make(QStringLiteral("cards"), tr("&Planning Cards…"));
    close = make(QStringLiteral("close"), tr("C&lose"), {}, QKeySequence::Close);
    quit = make(QStringLiteral("quit"), tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    undo = make(QStringLiteral("undo"), tr("&Undo"), QStringLiteral("undo"), QKeySequence::Undo);
    redo = make(QStringLiteral("redo"), tr("&Redo"), QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    find = make(QStringLiteral("find"), tr("&Search Everything…"), QStringLiteral("search"),
                QKeySequence(Qt::CTRL | Qt::Key_K));
    filter = make(QStringLiteral("filter"), tr("&Filter the List"), {}, QKeySequence::Find);
    add = make(QStringLiteral("add"), tr("&Add to the List"), QStringLiteral("add"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    remove = make(QStringLiteral("remove"), tr("&Delete"), QStringLiteral("remove"));
    settings = make(QStringLiteral("settings"), tr("&Conference Details"), QStringLiteral("settings"));
    rules = make(QStringLiteral("rules"), tr("Chec&k Rules…"), QStringLiteral("filter"));
    details = make(QStringLiteral("details"), tr("&Details"), {}, QKeySequence(Qt::Key_F4));
    details->setCheckable(true);
    keys = make(QStringLiteral("shortcuts"), tr("&Keyboard Shortcuts"), {}, QKeySequence::HelpContents);
    about = make(QStringLiteral("about"), tr("&About Rostrum"));
    about->setMenuRole(QAction::AboutRole);
    int number = 1;
    for (const Page page : ConferenceView::availablePages()) {
        QAction* action = make(QStringLiteral("page-") + pageWord(page), pageTitle(page), pageIcon(page),
                               QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        //: A page of the window with its number, which is also its key in the menu.
        action->setText(tr("&%1 %2").arg(QString::number(number++), pageTitle(page)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageAsked(page); });
        pages[page] = action;
        m_needOpen.push_back(action);
    }
    for (QAction* action :
         {saveCopy, exportProgramme, printBooklet, printTimetable, printCards, close, filter, settings, rules, details})
        m_needOpen.push_back(action);
    m_needWritable = {import, add, remove};
    makeMenus(window);
    makeToolBar(window);
    setState(false, false);
}

QAction* WindowActions::make(const QString& key, const QString& text, const QString& picture,
                             const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(key);
    if (!picture.isEmpty())
        action->setIcon(icon(picture));
    if (!shortcut.isEmpty())
        action->setShortcut(shortcut);
    m_window.addAction(action);
    m_all.push_back(action);
    return action;
}

void WindowActions::makeMenus(QMainWindow& window)
{
    QMenuBar* bar = window.menuBar();
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({makeNew, open});
    recent = file->addMenu(tr("Open &Recent"));
    file->addAction(sample);
    file->addSeparator();
    file->addActions({saveCopy, import, exportProgramme});
    QMenu* print = file->addMenu(icon(QStringLiteral("print")), tr("&Print"));
    print->addActions({printBooklet, printTimetable, printCards});
    file->addSeparator();
    file->addActions({close, quit});

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({find, filter});
    edit->addSeparator();
    edit->addActions({add, remove});
    edit->addSeparator();
    edit->addActions({settings, rules});

    view = bar->addMenu(tr("&View"));
    for (const Page page : ConferenceView::availablePages())
        view->addAction(pages[page]);
    view->addSeparator();
    view->addAction(details);
    makeAppearanceMenu(*view);

    timetable = bar->addMenu(tr("&Timetable"));

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addActions({keys, about});
}

void WindowActions::makeAppearanceMenu(QMenu& menu)
{
    QMenu* looks = menu.addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(this);
    const std::pair<Appearance, QString> all[] = {
        {Appearance::System, tr("As the &Desktop")},
        {Appearance::Light, tr("&Light")},
        {Appearance::Dark, tr("&Dark")},
    };
    for (const auto& [appearance, text] : all) {
        QAction* action = looks->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, value = static_cast<int>(appearance)] { Q_EMIT appearanceAsked(value); });
    }
    connect(&menu, &QMenu::aboutToShow, group, [group] {
        const int current = QSettings().value(QStringLiteral("appearance"), 0).toInt();
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == current);
    });
}

void WindowActions::makeToolBar(QMainWindow& window)
{
    m_toolBar = window.addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(QStringLiteral("toolbar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int size = window.fontMetrics().height() * 6 / 5;
    m_toolBar->setIconSize(QSize(size, size));
    m_toolBar->addActions({undo, redo});
    auto* gap = new QWidget(m_toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_toolBar->addAction(find);
    if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(find)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    find->setIconText(tr("Search"));
    for (QAction* action : {undo, redo, find}) {
        QWidget* button = m_toolBar->widgetForAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(withoutMnemonic(action->text()));
    }
}

void WindowActions::addDock(QAction* toggle, const QString& text, const QKeySequence& shortcut)
{
    toggle->setText(text);
    toggle->setShortcut(shortcut);
    toggle->setObjectName(QStringLiteral("dock-%1").arg(m_needOpen.size()));
    view->insertAction(details, toggle);
    m_window.addAction(toggle);
    m_all.push_back(toggle);
    m_needOpen.push_back(toggle);
}

void WindowActions::setState(bool isOpen, bool writable)
{
    m_writable = writable;
    for (QAction* action : m_needOpen)
        action->setEnabled(isOpen);
    for (QAction* action : m_needWritable)
        action->setEnabled(isOpen && writable);
    timetable->menuAction()->setEnabled(isOpen);
    if (!isOpen)
        setHistory({}, {});
}

void WindowActions::setHistory(const QString& undoLabel, const QString& redoLabel)
{
    const auto apply = [this](QAction* action, const QString& bare, const QString& named, const QString& label) {
        action->setEnabled(m_writable && !label.isEmpty());
        action->setText(label.isEmpty() ? bare : named.arg(literal(label)));
        const QString plain = withoutMnemonic(action->text());
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(plain.toHtmlEscaped(), shortcut));
        if (m_toolBar != nullptr)
            m_toolBar->widgetForAction(action)->setAccessibleName(plain);
    };
    //: %1 is what was done.
    apply(undo, tr("&Undo"), tr("&Undo %1"), undoLabel);
    apply(redo, tr("&Redo"), tr("&Redo %1"), redoLabel);
}

void WindowActions::setRecent(const QStringList& paths)
{
    recent->clear();
    int number = 1;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QString name = literal(file.completeBaseName());
        const bool there = file.exists();
        const QString figure = number < 10 ? QStringLiteral("&%1").arg(number) : QString::number(number);
        ++number;
        //: An entry of the menu of recent files: its number, its name, its folder.
        QString text = tr("%1  %2 — %3").arg(figure, name, literal(QDir::toNativeSeparators(file.absolutePath())));
        if (!there)
            //: A recent file that is gone.
            text = tr("%1 (missing)").arg(text);
        QAction* action = recent->addAction(text);
        action->setEnabled(there);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileAsked(path); });
    }
    if (!paths.isEmpty()) {
        recent->addSeparator();
        connect(recent->addAction(tr("&Clear the List")), &QAction::triggered, this, &WindowActions::recentCleared);
    }
    recent->setEnabled(!paths.isEmpty());
}

std::vector<SearchModel::Command> WindowActions::commands() const
{
    std::vector<SearchModel::Command> commands;
    for (const QAction* action : m_all) {
        if (action->isEnabled() && action->isVisible() && action != find)
            commands.push_back({action->objectName(), withoutMnemonic(action->text()),
                                action->shortcut().toString(QKeySequence::NativeText)});
    }
    return commands;
}

void WindowActions::run(const QString& key)
{
    for (QAction* action : m_all) {
        if (action->objectName() == key) {
            action->trigger();
            return;
        }
    }
}

std::vector<ShortcutGroup> WindowActions::shortcuts() const
{
    std::vector<ShortcutGroup> groups;
    const std::function<void(const QMenu&, ShortcutGroup&)> collect = [&](const QMenu& menu, ShortcutGroup& group) {
        for (const QAction* action : menu.actions()) {
            if (const QMenu* inner = action->menu())
                collect(*inner, group);
            else if (!action->shortcut().isEmpty())
                // What undo would do now is no name for the key.
                group.entries.push_back({action == undo   ? withoutMnemonic(tr("&Undo"))
                                         : action == redo ? withoutMnemonic(tr("&Redo"))
                                                          : withoutMnemonic(action->text()),
                                         QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
        }
    };
    for (const QAction* top : m_window.menuBar()->actions()) {
        ShortcutGroup group{withoutMnemonic(top->text()), {}};
        if (top->menu() != nullptr)
            collect(*top->menu(), group);
        if (!group.entries.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace rostrum
