#pragma once

#include "views/pages/page.h"
#include "views/workbench.h"

#include <QWidget>

#include <map>

class QSplitter;
class QStackedWidget;

namespace rostrum {

class DetailsPanel;
class ListPage;
class NavList;

/// One open conference: the pages at the side, the chosen page, and the details of what is selected. Pages are made
/// when they are first shown.
class ConferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit ConferenceView(Workbench& bench, QWidget* parent = nullptr);
    ~ConferenceView() override;

    void showPage(Page page);
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QWidget* pageWidget(Page page);
    /// The list on the current page, or nothing.
    [[nodiscard]] ListPage* currentList();
    [[nodiscard]] DetailsPanel& details() const { return *m_details; }
    [[nodiscard]] NavList& nav() const { return *m_nav; }
    void showConferenceDetails();
    void setDetailsVisible(bool visible);
    [[nodiscard]] bool areDetailsVisible() const;
    [[nodiscard]] static std::vector<Page> availablePages();

Q_SIGNALS:
    void pageShown(rostrum::Page page);
    void importAsked();

private:
    [[nodiscard]] QWidget* makePage(Page page);
    void reveal(Selection::Item item);
    [[nodiscard]] std::optional<Page> homeOf(Selection::Item item) const;
    void fitDetails();
    void showList(Kind kind, const QString& facet);

    Workbench& m_bench;
    QSplitter* m_splitter;
    NavList* m_nav;
    QStackedWidget* m_stack;
    DetailsPanel* m_details;
    Page m_page = Page::Overview;
    bool m_wantsDetails = true;
    std::map<Page, QWidget*> m_pages;
};

} // namespace rostrum
