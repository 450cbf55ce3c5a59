#include "views/pages/overview_page.h"

#include "models/items/facets.h"
#include "models/items/item_table_model.h"
#include "models/items/loads.h"
#include "models/items/texts.h"
#include "views/pages/list_texts.h"
#include "views/widgets/card.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"
#include "views/widgets/link_row.h"
#include "views/widgets/load_plot.h"
#include "views/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rostrum {

namespace {

QString dates(const Conference& conference, const QLocale& locale)
{
    QString start = locale.toString(conference.start, QLocale::LongFormat);
    if (conference.start == conference.end)
        return start;
    //: From a date to a date.
    return OverviewPage::tr("%1 – %2").arg(start, locale.toString(conference.end, QLocale::LongFormat));
}

std::vector<LoadPlot::Bar> barsOf(const std::vector<Load>& loads, const QLocale& locale)
{
    std::vector<LoadPlot::Bar> bars;
    for (const Load& load : loads) {
        const QString used = durationText(static_cast<int>(load.usedMin), locale);
        const QString open = durationText(static_cast<int>(load.openMin), locale);
        bars.push_back(
            {load.name,
             //: How much time is used, and how much there is.
             load.openMin > 0 ? OverviewPage::tr("%1 of %2").arg(used, open) : used,
             load.openMin > 0 ? static_cast<double>(load.usedMin) / static_cast<double>(load.openMin) : -1.0});
    }
    return bars;
}

} // namespace

OverviewPage::OverviewPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_title(new QLabel(this))
    , m_dates(new QLabel(this))
    , m_counts(new QGridLayout)
    , m_todo(new QVBoxLayout)
    , m_problems(new QVBoxLayout)
    , m_rooms(new LoadPlot(this))
    , m_days(new LoadPlot(this))
{
    const int em = fontMetrics().height();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Overview"));
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(area);
    area->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(em * 3 / 2, em, em * 3 / 2, em);
    column->setSpacing(em);
    m_title->setFont(scaled(font(), 18, true));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_dates->setTextFormat(Qt::PlainText);
    alignLeading(*m_title);
    alignLeading(*m_dates);
    m_dates->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QVBoxLayout;
    head->setSpacing(em / 6);
    head->addWidget(m_title);
    head->addWidget(m_dates);
    column->addLayout(head);
    m_counts->setSpacing(em * 2 / 3);
    column->addLayout(m_counts);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(em * 2 / 3);
    auto* todo = new Card(tr("Still missing"), content);
    m_todo->setSpacing(0);
    // The texts of the rows stand under the headings; what shows under the mouse reaches over.
    m_todo->setContentsMargins(-em / 3, 0, -em / 3, 0);
    m_problems->setContentsMargins(-em / 3, 0, -em / 3, 0);
    todo->body()->addLayout(m_todo);
    todo->body()->addStretch(1);
    auto* problems = new Card(tr("Problems"), content);
    m_problems->setSpacing(0);
    problems->body()->addLayout(m_problems);
    problems->body()->addStretch(1);
    middle->addWidget(todo, 1);
    middle->addWidget(problems, 1);
    column->addLayout(middle);

    m_rooms->setAccessibleName(tr("Time used in each room"));
    m_days->setAccessibleName(tr("Time used on each day"));
    auto* days = new Card(tr("Time used on each day"), content);
    days->body()->addWidget(m_days);
    auto* rooms = new Card(tr("Time used in each room"), content);
    rooms->body()->addWidget(m_rooms);
    column->addWidget(days);
    column->addWidget(rooms);
    column->addStretch(1);

    connect(&bench.document(), &Document::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    refresh();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void OverviewPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    refreshHead();
    refreshCounts();
    refreshTodo();
    refreshProblems();
    refreshLoads();
}

void OverviewPage::refreshHead()
{
    const Conference& conference = m_bench.programme().conference;
    m_title->setText(conference.title);
    QStringList parts{dates(conference, QLocale())};
    for (const QString& part : {conference.venue, conference.city}) {
        if (!part.isEmpty())
            parts << part;
    }
    parts << QString::fromUtf8(conference.timezone);
    m_dates->setText(parts.join(QStringLiteral(" · ")));
}

void OverviewPage::refreshCounts()
{
    const RowFocus focus(m_counts);
    clearLayout(m_counts);
    int column = 0;
    for (const Kind kind : {Kind::Session, Kind::Person, Kind::Room, Kind::Track, Kind::Chapter}) {
        const int count = static_cast<int>(idsOfKind(m_bench.programme(), kind).size());
        auto* tile = new Tile(QLocale().toString(count), listTexts(kind).title, this);
        tile->setObjectName(QStringLiteral("tile"));
        tile->setAccessibleName(countText(kind, count, count));
        connect(tile, &Tile::clicked, this, [this, kind] { Q_EMIT m_bench.listAsked(kind, {}); });
        m_counts->addWidget(tile, 0, column);
        m_counts->setColumnStretch(column++, 1);
    }
}

void OverviewPage::refreshTodo()
{
    const RowFocus focus(m_todo);
    clearLayout(m_todo);
    const FacetContext context(m_bench.programme(), m_bench.checks());
    for (const Facet& facet : allFacets()) {
        if (!facet.todo)
            continue;
        const int count = countOf(facet, context);
        if (count == 0)
            continue;
        auto* row = new LinkRow(facet.title, QLocale().toString(count), {}, this);
        row->setObjectName(QStringLiteral("row"));
        connect(row, &LinkRow::clicked, this,
                [this, kind = facet.kind, word = facet.word] { Q_EMIT m_bench.listAsked(kind, word); });
        m_todo->addWidget(row);
    }
    if (m_todo->count() > 0)
        return;
    const bool nothing = m_bench.programme().sessions.empty() && m_bench.programme().rooms.empty();
    auto* label = new QLabel(nothing ? tr("The conference is empty so far. Add rooms and sessions, or import a "
                                          "programme.")
                                     : tr("Nothing is missing."),
                             this);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_todo->addWidget(label);
    if (nothing) {
        auto* rooms = new LinkRow(tr("Add rooms"), {}, icon(QStringLiteral("page-rooms")), this);
        auto* sessions = new LinkRow(tr("Add sessions"), {}, icon(QStringLiteral("page-sessions")), this);
        auto* import = new LinkRow(tr("Import a programme…"), {}, icon(QStringLiteral("import")), this);
        connect(rooms, &LinkRow::clicked, this, [this] { Q_EMIT m_bench.listAsked(Kind::Room, {}); });
        connect(sessions, &LinkRow::clicked, this, [this] { Q_EMIT m_bench.listAsked(Kind::Session, {}); });
        connect(import, &LinkRow::clicked, this, &OverviewPage::importAsked);
        for (LinkRow* row : {rooms, sessions, import})
            m_todo->addWidget(row);
    }
}

void OverviewPage::refreshProblems()
{
    const RowFocus focus(m_problems);
    clearLayout(m_problems);
    std::map<ConflictKind, std::pair<int, Severity>> kinds;
    for (const Conflict& conflict : m_bench.checks().conflicts()) {
        auto& [count, severity] = kinds.try_emplace(conflict.kind(), 0, conflict.severity).first->second;
        ++count;
    }
    for (const auto& [kind, found] : kinds) {
        const bool error = found.second == Severity::Error;
        const QIcon sign = icon(error ? QStringLiteral("error") : QStringLiteral("warning"),
                                error ? errorColour(palette()) : warningColour(palette()));
        auto* row = new LinkRow(displayName(kind), QLocale().toString(found.first), sign, this);
        row->setObjectName(QStringLiteral("row"));
        row->setAccessibleDescription(error ? tr("Error") : tr("Warning"));
        connect(row, &LinkRow::clicked, this, [this, of = kind] { Q_EMIT m_bench.problemsAsked(of); });
        m_problems->addWidget(row);
    }
    if (kinds.empty()) {
        auto* label = new QLabel(tr("Nothing clashes."), this);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_problems->addWidget(label);
    }
}

void OverviewPage::refreshLoads()
{
    const QLocale locale;
    m_days->setBars(barsOf(dayLoads(m_bench.programme(), locale), locale));
    m_rooms->setBars(barsOf(roomLoads(m_bench.programme()), locale));
}

} // namespace rostrum
