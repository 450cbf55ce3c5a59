#include "views/conference_view.h"

#include "views/booklet/booklet_page.h"
#include "views/details/details_panel.h"
#include "views/pages/list_page.h"
#include "views/pages/overview_page.h"
#include "views/timetable/timetable_page.h"
#include "views/widgets/nav_list.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>

namespace rostrum {

namespace {

/// A thin line between the parts of the window.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget* parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override { QPainter(this).fillRect(rect(), lineColour(palette())); }
};

} // namespace

std::vector<Page> ConferenceView::availablePages()
{
    return {kPages.begin(), kPages.end()};
}

ConferenceView::ConferenceView(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_nav(new NavList(this))
    , m_stack(new QStackedWidget(this))
    , m_details(new DetailsPanel(bench, this))
{
    for (const Page page : availablePages())
        m_nav->addPage(page);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(new Rule(this));
    row->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    const int em = fontMetrics().height();
    m_details->setMinimumWidth(em * 15);
    m_splitter->setSizes({em * 50, em * 19});
    m_splitter->restoreState(bench.settings().value(QStringLiteral("window/splitter")).toByteArray());
    m_wantsDetails = bench.settings().value(QStringLiteral("window/details"), true).toBool();

    connect(m_nav, &NavList::pageChosen, this, &ConferenceView::showPage);
    connect(&bench.selection(), &Selection::changed, this, &ConferenceView::fitDetails);
    connect(&bench.selection(), &Selection::revealed, this, &ConferenceView::reveal);
    connect(&bench, &Workbench::listAsked, this, &ConferenceView::showList);
    connect(&bench, &Workbench::placementsAsked, this, [this](const std::vector<PlacementId>& placements) {
        showPage(Page::Timetable);
        static_cast<TimetablePage*>(pageWidget(Page::Timetable))->reveal(placements);
    });
}

ConferenceView::~ConferenceView()
{
    QSettings& settings = m_bench.settings();
    settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("window/details"), areDetailsVisible());
    settings.setValue(QStringLiteral("window/page"), pageWord(m_page));
    const auto timetable = m_pages.find(Page::Timetable);
    if (timetable != m_pages.end()) {
        settings.setValue(QStringLiteral("window/timetable"),
                          static_cast<TimetablePage*>(timetable->second)->saveState());
    }
}

QWidget* ConferenceView::makePage(Page page)
{
    if (page == Page::Overview) {
        auto* overview = new OverviewPage(m_bench, this);
        connect(overview, &OverviewPage::importAsked, this, &ConferenceView::importAsked);
        return overview;
    }
    if (page == Page::Timetable) {
        auto* timetable = new TimetablePage(m_bench.document(), m_bench.checks(), m_bench.selection(), this);
        timetable->restoreState(m_bench.settings().value(QStringLiteral("window/timetable")).toByteArray());
        connect(timetable, &TimetablePage::detailsRequested, this, [this] {
            setDetailsVisible(true);
            m_details->startEditing();
        });
        return timetable;
    }
    if (page == Page::Booklet)
        return new BookletPage(m_bench, this);
    auto* list = new ListPage(kindOf(page).value_or(Kind::Session), m_bench, this);
    connect(list, &ListPage::editAsked, this, [this] {
        setDetailsVisible(true);
        m_details->startEditing();
    });
    return list;
}

QWidget* ConferenceView::pageWidget(Page page)
{
    QWidget*& widget = m_pages[page];
    if (widget == nullptr) {
        widget = makePage(page);
        m_stack->addWidget(widget);
    }
    return widget;
}

void ConferenceView::showPage(Page page)
{
    m_page = page;
    m_stack->setCurrentWidget(pageWidget(page));
    m_nav->setCurrentPage(page);
    fitDetails();
    Q_EMIT pageShown(page);
}

ListPage* ConferenceView::currentList()
{
    return qobject_cast<ListPage*>(m_stack->currentWidget());
}

std::optional<Page> ConferenceView::homeOf(Selection::Item item) const
{
    const Session* session = item.kind == Kind::Session ? m_bench.programme().sessions.find({item.id}) : nullptr;
    return session != nullptr && session->isScheduled() ? Page::Timetable : listPageOf(item.kind);
}

void ConferenceView::reveal(Selection::Item item)
{
    // Where the page in front shows such things already, it stays in front.
    if (kindOf(m_page) != item.kind) {
        const auto home = homeOf(item);
        if (!home)
            return;
        showPage(*home);
    }
    if (ListPage* list = currentList())
        list->reveal(item.id);
    else if (m_page == Page::Timetable)
        static_cast<TimetablePage*>(pageWidget(m_page))->reveal(SessionId{item.id});
}

void ConferenceView::showList(Kind kind, const QString& facet)
{
    const auto home = listPageOf(kind);
    if (!home)
        return;
    showPage(*home);
    if (ListPage* list = currentList())
        list->setFacet(facet);
}

void ConferenceView::showConferenceDetails()
{
    setDetailsVisible(true);
    m_bench.selection().select(Kind::Conference, 0);
    m_details->startEditing();
}

void ConferenceView::setDetailsVisible(bool visible)
{
    m_wantsDetails = visible;
    fitDetails();
}

void ConferenceView::fitDetails()
{
    // A page that lists nothing leaves nothing to be selected, but for the conference itself.
    const bool useful = kindOf(m_page).has_value() || m_bench.selection().current().kind == Kind::Conference;
    m_details->setVisible(m_wantsDetails && useful);
}

bool ConferenceView::areDetailsVisible() const
{
    return m_wantsDetails;
}

} // namespace rostrum
