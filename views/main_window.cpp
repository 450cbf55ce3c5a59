#include "views/main_window.h"

#include "views/booklet/booklet_page.h"
#include "views/conference_view.h"
#include "views/dialogs/about_dialog.h"
#include "views/dialogs/prompts.h"
#include "views/dialogs/rules_dialog.h"
#include "views/dialogs/shortcuts_dialog.h"
#include "views/docks/history_panel.h"
#include "views/docks/problems_panel.h"
#include "views/pages/list_page.h"
#include "views/pages/welcome_page.h"
#include "views/timetable/gesture_keys.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/search_panel.h"
#include "views/widgets/theme.h"
#include "views/window_actions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

namespace rostrum {

MainWindow::MainWindow(Prompts& prompts, QSettings& settings)
    : m_settings(settings)
    , m_prompts(prompts)
    , m_files(prompts, settings)
    , m_actions(new WindowActions(*this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_search(new SearchPanel(this))
{
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    m_stack->addWidget(m_welcome);
    setAcceptDrops(true);
    makeDocks();
    connectFileActions();
    connectEditActions();
    m_files.setTaker([this](std::unique_ptr<Document> document) { take(std::move(document)); });
    showRecent();
    refreshTitle();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    closeConference();
}

void MainWindow::connectFileActions()
{
    connect(m_actions->makeNew, &QAction::triggered, &m_files, &FileFlow::makeNew);
    connect(m_actions->open, &QAction::triggered, &m_files, &FileFlow::openChosen);
    connect(m_actions->sample, &QAction::triggered, &m_files, &FileFlow::openSample);
    connect(m_actions->saveCopy, &QAction::triggered, this, [this] { m_files.saveCopy(*m_bench); });
    connect(m_actions->import, &QAction::triggered, this, [this] { m_files.import(*m_bench); });
    connect(m_actions->exportProgramme, &QAction::triggered, this, [this] { m_files.exportProgramme(*m_bench); });
    const auto print = [this](PrintChoice::What what) {
        m_view->showPage(Page::Booklet);
        static_cast<BookletPage*>(m_view->pageWidget(Page::Booklet))->choose(what);
    };
    connect(m_actions->printBooklet, &QAction::triggered, this, [print] { print(PrintChoice::What::Booklet); });
    connect(m_actions->printTimetable, &QAction::triggered, this, [print] { print(PrintChoice::What::Timetable); });
    connect(m_actions->printCards, &QAction::triggered, this, [print] { print(PrintChoice::What::PlanningCards); });
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::closeConference);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions, &WindowActions::fileAsked, &m_files, &FileFlow::open);
    connect(m_actions, &WindowActions::recentCleared, this, [this] {
        m_files.recent().clear();
        showRecent();
    });
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    connect(m_welcome, &WelcomePage::newAsked, &m_files, &FileFlow::makeNew);
    connect(m_welcome, &WelcomePage::openAsked, &m_files, &FileFlow::openChosen);
    connect(m_welcome, &WelcomePage::sampleAsked, &m_files, &FileFlow::openSample);
    connect(m_welcome, &WelcomePage::fileAsked, &m_files, &FileFlow::open);
    connect(&m_files, &FileFlow::failed, this,
            [this](const QString& text) { m_messages->tell(MessageBar::Tone::Error, text); });
    connect(&m_files, &FileFlow::done, this,
            [this](const QString& text) { m_messages->tell(MessageBar::Tone::Info, text); });
}

void MainWindow::connectEditActions()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] { m_bench->undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { m_bench->redo(); });
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::openSearch);
    const auto onList = [this](void (ListPage::*what)()) {
        if (ListPage* list = m_view == nullptr ? nullptr : m_view->currentList())
            (list->*what)();
    };
    connect(m_actions->filter, &QAction::triggered, this, [onList] { onList(&ListPage::focusFilter); });
    connect(m_actions->add, &QAction::triggered, this, [onList] { onList(&ListPage::addNew); });
    connect(m_actions->remove, &QAction::triggered, this, [onList] { onList(&ListPage::removeSelected); });
    connect(m_actions->settings, &QAction::triggered, this, [this] { m_view->showConferenceDetails(); });
    connect(m_actions->rules, &QAction::triggered, this, [this] { RulesDialog(*m_bench, this).exec(); });
    connect(m_actions->details, &QAction::triggered, this, [this](bool on) { m_view->setDetailsVisible(on); });
    connect(m_actions->view, &QMenu::aboutToShow, this,
            [this] { m_actions->details->setChecked(m_view != nullptr && m_view->areDetailsVisible()); });
    connect(m_actions->timetable, &QMenu::aboutToShow, this, &MainWindow::fillTimetableMenu);
    connect(m_actions, &WindowActions::pageAsked, this, [this](Page page) { m_view->showPage(page); });
    connect(m_actions, &WindowActions::appearanceAsked, this, [this](int appearance) {
        m_settings.setValue(QStringLiteral("appearance"), appearance);
        applyTheme(*qApp, static_cast<Appearance>(appearance));
    });
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(m_search, &SearchPanel::commandChosen, m_actions, &WindowActions::run);
    connect(m_search, &SearchPanel::chosen, this,
            [this](Kind kind, qint64 id) { m_bench->selection().reveal(kind, id); });
}

void MainWindow::fillTimetableMenu()
{
    m_actions->timetable->clear();
    if (m_view != nullptr)
        m_actions->timetable->addActions(m_view->pageWidget(Page::Timetable)->actions());
}

void MainWindow::showKeys()
{
    fillTimetableMenu();
    std::vector<ShortcutGroup> groups = m_actions->shortcuts();
    for (ShortcutGroup& group : timetable::gestureKeys())
        groups.push_back(std::move(group));
    auto* sheet = new ShortcutsDialog(std::move(groups), m_prompts, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

QDockWidget* MainWindow::makeDock(const QString& name, const QString& title, const QKeySequence& shortcut)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    m_actions->addDock(dock->toggleViewAction(), title, shortcut);
    dock->hide();
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::nameTabs);
    return dock;
}

void MainWindow::makeDocks()
{
    m_problemsDock = makeDock(QStringLiteral("problems"), tr("Problems"), QKeySequence(Qt::Key_F8));
    m_historyDock = makeDock(QStringLiteral("history"), tr("History"), QKeySequence(Qt::Key_F9));
    tabifyDockWidget(m_problemsDock, m_historyDock);
    nameTabs();
}

void MainWindow::nameTabs()
{
    // Qt makes the tabs of docks by itself.
    for (QTabBar* tabs : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
}

void MainWindow::fillDocks()
{
    m_problemsPanel = new ProblemsPanel(*m_bench, m_problemsDock);
    m_historyPanel = new HistoryPanel(*m_bench, m_historyDock);
    m_problemsDock->setWidget(m_problemsPanel);
    m_historyDock->setWidget(m_historyPanel);
    const auto nameDock = [this] {
        //: The title of the list of problems, and how many there are.
        m_problemsDock->setWindowTitle(tr("Problems: %1").arg(m_problemsPanel->summary()));
        m_problemsDock->toggleViewAction()->setText(tr("&Problems"));
        m_historyDock->toggleViewAction()->setText(tr("&History"));
    };
    nameDock();
    connect(m_problemsPanel, &ProblemsPanel::summaryChanged, this, nameDock);
    connect(m_bench.get(), &Workbench::rulesAsked, m_actions->rules, &QAction::trigger);
    connect(m_bench.get(), &Workbench::problemsAsked, this, [this](ConflictKind kind) {
        m_problemsDock->show();
        resizeDocks({m_problemsDock}, {fontMetrics().height() * 17}, Qt::Vertical);
        m_problemsDock->raise();
        m_problemsPanel->show(kind);
    });
}

void MainWindow::take(std::unique_ptr<Document> document)
{
    closeConference();
    m_bench = std::make_unique<Workbench>(std::move(document), m_prompts, m_settings);
    m_view = new ConferenceView(*m_bench, this);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    fillDocks();
    for (QDockWidget* dock : {m_problemsDock, m_historyDock})
        dock->setVisible(m_settings.value(QStringLiteral("window/dock-") + dock->objectName(), false).toBool());
    m_actions->setState(true, !m_bench->isReadOnly());
    connect(m_bench.get(), &Workbench::failed, this,
            [this](const QString& text) { m_messages->tell(MessageBar::Tone::Error, text); });
    connect(m_bench.get(), &Workbench::done, this,
            [this](const QString& text) { m_messages->tell(MessageBar::Tone::Info, text, tr("Undo")); });
    connect(m_bench.get(), &Workbench::noted, this,
            [this](const QString& text) { m_messages->tell(MessageBar::Tone::Info, text); });
    connect(m_messages, &MessageBar::activated, m_bench.get(), &Workbench::undo);
    connect(&m_bench->document(), &Document::historyChanged, this, &MainWindow::refreshHistory);
    connect(&m_bench->document(), &Document::changed, this, &MainWindow::refreshTitle);
    connect(m_view, &ConferenceView::importAsked, m_actions->import, &QAction::trigger);
    connect(m_view, &ConferenceView::pageShown, this, [this](Page page) {
        for (const auto& [each, action] : m_actions->pages)
            action->setChecked(each == page);
        m_actions->filter->setEnabled(m_view->currentList() != nullptr);
        m_actions->add->setEnabled(m_view->currentList() != nullptr && !m_bench->isReadOnly());
        m_actions->remove->setEnabled(m_view->currentList() != nullptr && !m_bench->isReadOnly());
    });
    const QString last = m_settings.value(QStringLiteral("window/page")).toString();
    Page page = Page::Overview;
    for (const Page each : ConferenceView::availablePages()) {
        if (pageWord(each) == last)
            page = each;
    }
    m_view->showPage(page);
    if (m_bench->isReadOnly())
        m_messages->tell(MessageBar::Tone::Warning, m_bench->document().readOnlyReason());
    else
        m_messages->hide();
    refreshHistory();
    refreshTitle();
    showRecent();
}

void MainWindow::closeConference()
{
    if (!m_bench)
        return;
    Q_EMIT m_bench->commitAsked();
    m_search->hide();
    m_messages->hide();
    // The panels refer to the workbench: they go first.
    for (QDockWidget* dock : {m_problemsDock, m_historyDock}) {
        m_settings.setValue(QStringLiteral("window/dock-") + dock->objectName(), !dock->isHidden());
        dock->setWidget(nullptr);
        dock->hide();
    }
    delete std::exchange(m_problemsPanel, nullptr);
    delete std::exchange(m_historyPanel, nullptr);
    delete std::exchange(m_view, nullptr);
    m_bench.reset();
    m_stack->setCurrentWidget(m_welcome);
    m_actions->timetable->clear();
    m_actions->setState(false, false);
    showRecent();
    refreshTitle();
}

void MainWindow::refreshHistory()
{
    m_actions->setHistory(m_bench->document().undoLabel(), m_bench->document().redoLabel());
}

void MainWindow::refreshTitle()
{
    if (!m_bench) {
        setWindowTitle(tr("Rostrum"));
        setWindowFilePath({});
        return;
    }
    setWindowFilePath(m_bench->document().path());
    //: The title of the window: the conference, then the program.
    setWindowTitle(tr("%1 — Rostrum").arg(m_bench->programme().conference.title));
}

void MainWindow::showRecent()
{
    const QStringList paths = m_files.recent().paths();
    m_actions->setRecent(paths);
    m_welcome->setRecent(paths);
}

void MainWindow::openSearch()
{
    m_search->open(m_bench ? &m_bench->document() : nullptr, m_actions->commands());
}

void MainWindow::restoreWindow()
{
    const int em = fontMetrics().height();
    if (!restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        const QSize room = screen()->availableSize();
        resize(QSize(em * 82, em * 50).boundedTo(room));
    }
    restoreState(m_settings.value(QStringLiteral("window/state")).toByteArray());
    // They show what is in a conference.
    m_problemsDock->hide();
    m_historyDock->hide();
    nameTabs();
}

void MainWindow::saveState()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/state"), QMainWindow::saveState());
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && m_bench)
        m_bench->catchUp();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    closeConference();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        paths << url.toLocalFile();
    event->acceptProposedAction();
    // Conferences are opened, anything else is imported. Queued, since questions must not hold up whoever dropped it.
    QMetaObject::invokeMethod(
        this,
        [this, paths] {
            if (paths.front().endsWith(QStringLiteral(".rostrum"), Qt::CaseInsensitive))
                m_files.open(paths.front());
            else if (m_bench && !m_bench->isReadOnly())
                m_files.import(*m_bench, paths);
        },
        Qt::QueuedConnection);
}

} // namespace rostrum
