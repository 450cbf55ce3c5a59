#pragma once

#include "views/file_flow.h"
#include "views/workbench.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;

namespace rostrum {

class ConferenceView;
class HistoryPanel;
class MessageBar;
class ProblemsPanel;
class SearchPanel;
class WelcomePage;
class WindowActions;

/// The window: it composes what is written elsewhere, and acts on nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Prompts& prompts, QSettings& settings);
    ~MainWindow() override;

    void openFile(const QString& path) { m_files.open(path); }
    [[nodiscard]] WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] SearchPanel& search() const { return *m_search; }
    /// Null while no conference is open.
    [[nodiscard]] ConferenceView* conferenceView() const { return m_view; }
    [[nodiscard]] Workbench* bench() const { return m_bench.get(); }
    [[nodiscard]] ProblemsPanel* problems() const { return m_problemsPanel; }
    [[nodiscard]] HistoryPanel* history() const { return m_historyPanel; }
    [[nodiscard]] FileFlow& files() { return m_files; }

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectFileActions();
    void connectEditActions();
    void take(std::unique_ptr<Document> document);
    void closeConference();
    void makeDocks();
    void fillDocks();
    void refreshHistory();
    void refreshTitle();
    void showRecent();
    void openSearch();
    void fillTimetableMenu();
    /// Opens the sheet of all keys.
    void showKeys();
    void saveState();
    void nameTabs();
    void restoreWindow();
    QDockWidget* makeDock(const QString& name, const QString& title, const QKeySequence& shortcut);

    QSettings& m_settings;
    Prompts& m_prompts;
    FileFlow m_files;
    WindowActions* m_actions;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    SearchPanel* m_search;
    QDockWidget* m_problemsDock = nullptr;
    QDockWidget* m_historyDock = nullptr;
    std::unique_ptr<Workbench> m_bench;
    ConferenceView* m_view = nullptr;
    ProblemsPanel* m_problemsPanel = nullptr;
    HistoryPanel* m_historyPanel = nullptr;
};

} // namespace rostrum
