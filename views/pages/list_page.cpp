#include "views/pages/list_page.h"

#include "models/items/item_tables.h"
#include "views/pages/list_texts.h"
#include "views/widgets/icons.h"
#include "views/widgets/list_delegate.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

namespace rostrum {

namespace {

ItemTableModel* makeModel(Kind kind, Workbench& bench, QObject* parent)
{
    switch (kind) {
    case Kind::Person:
        return new PeopleModel(bench.document(), bench.checks(), parent);
    case Kind::Room:
        return new RoomsModel(bench.document(), parent);
    case Kind::Track:
        return new TracksModel(bench.document(), parent);
    case Kind::Chapter:
        return new ChaptersModel(bench.document(), parent);
    default:
        return new SessionsModel(bench.document(), bench.checks(), parent);
    }
}

} // namespace

ListPage::ListPage(Kind kind, Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_bench(bench)
    , m_model(makeModel(kind, bench, this))
    , m_filter(new FilterModel(bench.document(), bench.checks(), this))
    , m_stack(new QStackedLayout)
    , m_table(new QTableView(this))
    , m_title(new QLabel(listTexts(kind).title, this))
    , m_count(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_facets(new QComboBox(this))
    , m_add(new QPushButton(icon(QStringLiteral("add")), listTexts(kind).add, this))
    , m_delete(new QPushButton(icon(QStringLiteral("remove")), tr("Delete"), this))
    , m_emptyTitle(new QLabel(this))
    , m_emptyText(new QLabel(this))
    , m_emptyAction(new QPushButton(this))
{
    m_filter->setSourceModel(m_model);
    const int em = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em, em * 3 / 4, em, em * 3 / 4);
    column->setSpacing(em * 2 / 3);
    auto* head = new QWidget(this);
    makeHead(head);
    column->addWidget(head);
    column->addLayout(m_stack, 1);
    makeTable();
    auto* empty = new QWidget(this);
    makeEmptyPage(empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_following = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_following = false;
        showCurrent(m_bench.selection().current().kind == m_kind ? m_bench.selection().current().id : 0, false);
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &ListPage::refresh);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ListPage::refresh);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &ListPage::refresh);
    connect(&bench.selection(), &Selection::changed, this, [this](Selection::Item item) {
        if (item.kind == m_kind && !m_following)
            showCurrent(item.id, true);
    });
    refresh();
    if (bench.selection().current().kind == kind)
        showCurrent(bench.selection().current().id, true);
}

ListPage::~ListPage()
{
    m_bench.settings().setValue(settingsKey(), m_table->horizontalHeader()->saveState());
}

QString ListPage::settingsKey() const
{
    return QStringLiteral("lists/%1").arg(static_cast<int>(m_kind));
}

void ListPage::makeHead(QWidget* head)
{
    const ListTexts texts = listTexts(m_kind);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    m_title->setFont(scaled(font(), 15, true));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    first->addWidget(m_title);
    first->addWidget(m_count, 1, Qt::AlignBottom);
    first->addWidget(m_delete);
    first->addWidget(m_add);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    m_words->setPlaceholderText(texts.filter);
    m_words->setAccessibleName(texts.filter);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    second->addWidget(m_words, 2);
    second->addWidget(m_facets, 1);
    column->addLayout(second);
    m_facets->setAccessibleName(tr("Show"));
    m_facets->addItem(texts.all, QString());
    for (const Facet& facet : facetsOf(m_kind))
        m_facets->addItem(facet.title, facet.word);
    m_facets->setVisible(m_facets->count() > 1);
    m_add->setDefault(true);
    m_add->setEnabled(!m_bench.isReadOnly());
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWords(text);
        refresh();
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_facets, &QComboBox::currentIndexChanged, this, [this] { setFacet(m_facets->currentData().toString()); });
    connect(m_add, &QPushButton::clicked, this, &ListPage::addNew);
    connect(m_delete, &QPushButton::clicked, this, &ListPage::removeSelected);
}

void ListPage::makeTable()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ListDelegate(m_table));
    m_table->setAccessibleName(listTexts(m_kind).title);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 9 / 5);
    QHeaderView* header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    if (!header->restoreState(m_bench.settings().value(settingsKey()).toByteArray())) {
        fitColumns();
        // Sessions are read as they are held, everything else by name.
        m_table->sortByColumn(m_kind == Kind::Session ? static_cast<int>(SessionsModel::Starts) : 0,
                              Qt::AscendingOrder);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::takeCurrent);
    // A press of the mouse makes the row current first and selects it then.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::takeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::refresh);
    connect(m_table, &QAbstractItemView::activated, this, &ListPage::editAsked);
    auto* remove = new QAction(m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &ListPage::removeSelected);
}

void ListPage::fitColumns()
{
    // A few rows tell enough; asking all of a long list would hold the window up.
    const QFontMetrics metrics = m_table->fontMetrics();
    const int em = metrics.height();
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_filter->headerData(column, Qt::Horizontal).toString()) + em;
        for (int row = 0; row < std::min(40, m_filter->rowCount()); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_filter->index(row, column).data().toString()));
        const int most = column == 0 ? em * 17 : em * 9;
        m_table->setColumnWidth(column, std::clamp(width + em, em * 4, most));
    }
}

void ListPage::makeEmptyPage(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    m_emptyTitle->setFont(scaled(font(), 13, true));
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(2);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_emptyAction, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_model->rowCount() == 0) {
            addNew();
            return;
        }
        m_words->clear();
        setFacet({});
    });
}

void ListPage::refresh()
{
    const ListTexts texts = listTexts(m_kind);
    const int all = m_model->rowCount();
    m_count->setText(all == 0 ? QString() : countText(m_kind, m_filter->rowCount(), all));
    m_words->setEnabled(all > 0);
    m_facets->setEnabled(all > 0);
    m_delete->setEnabled(!m_bench.isReadOnly() && m_table->selectionModel()->hasSelection());
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_emptyTitle->setText(all == 0 ? texts.empty : tr("Nothing fits"));
    m_emptyText->setText(all == 0 ? texts.whatNext : tr("No row fits what is asked for above."));
    m_emptyAction->setText(all == 0 ? texts.add : tr("Show all"));
    m_emptyAction->setVisible(all > 0 || !m_bench.isReadOnly());
    m_stack->setCurrentIndex(1);
}

qint64 ListPage::idOf(const QModelIndex& index) const
{
    return index.isValid() ? index.data(IdRole).toLongLong() : 0;
}

void ListPage::takeCurrent()
{
    // Rows that go or are filtered out move the current row without anybody wanting it.
    if (m_following || (!m_table->hasFocus() && !m_table->underMouse()))
        return;
    // A table that is entered takes its first row as current, without selecting it.
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && !m_table->selectionModel()->isSelected(current))
        return;
    m_following = true;
    m_bench.selection().select(m_kind, idOf(current));
    m_following = false;
}

void ListPage::showCurrent(qint64 id, bool scroll)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    const QScopedValueRollback<bool> following(m_following, true);
    if (!index.isValid()) {
        m_table->selectionModel()->clear();
        return;
    }
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (scroll)
        m_table->scrollTo(index.siblingAtColumn(m_table->horizontalHeader()->logicalIndex(0)));
}

void ListPage::setFacet(const QString& word)
{
    std::optional<Facet> chosen;
    for (const Facet& facet : facetsOf(m_kind)) {
        if (facet.word == word)
            chosen = facet;
    }
    if (m_facets->currentData().toString() != word)
        m_facets->setCurrentIndex(std::max(0, m_facets->findData(word)));
    m_filter->setFacet(chosen);
    refresh();
}

void ListPage::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ListPage::reveal(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid()) {
        m_words->clear();
        setFacet({});
    }
    showCurrent(id, true);
    m_table->setFocus();
}

void ListPage::addNew()
{
    if (m_bench.isReadOnly())
        return;
    const QString name = listTexts(m_kind).newName;
    const auto added = [this](const auto& result) {
        if (!m_bench.check(result))
            return;
        reveal(result->value);
        m_bench.selection().select(m_kind, result->value);
        Q_EMIT editAsked();
    };
    switch (m_kind) {
    case Kind::Person: {
        Person person;
        person.name = name;
        return added(m_bench.edit().add(person));
    }
    case Kind::Room: {
        Room room;
        room.name = name;
        return added(m_bench.edit().add(room));
    }
    case Kind::Track: {
        Track track;
        track.name = name;
        return added(m_bench.edit().add(track));
    }
    case Kind::Chapter: {
        Chapter chapter;
        chapter.name = name;
        return added(m_bench.edit().add(chapter));
    }
    default: {
        Session session;
        session.title = name;
        session.state = SessionState::Draft;
        return added(m_bench.edit().add(session));
    }
    }
}

void ListPage::removeSelected()
{
    std::vector<qint64> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(idOf(index));
    m_bench.remove(m_kind, ids);
}

} // namespace rostrum
