#include "views/docks/problems_panel.h"

#include "views/docks/problem_pane.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"
#include "views/widgets/list_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace rostrum {

namespace {

constexpr QStringView kGroupingKey = u"problems/grouping";
constexpr QStringView kSplitterKey = u"problems/splitter";
/// The words of the settings.
constexpr QStringView kByKind = u"kind";
constexpr QStringView kBySession = u"session";

} // namespace

ProblemsPanel::ProblemsPanel(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(new ProblemsModel(bench.document(), bench.checks(), this))
    , m_splitter(new QSplitter(this))
    , m_tree(new QTreeView(this))
    , m_none(new QLabel(this))
    , m_pane(new ProblemPane(bench, m_tree, this))
    , m_words(new QLineEdit(this))
    , m_severity(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_rules(new QPushButton(icon(QStringLiteral("settings")), tr("&Rules…"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(this);
    makeHead(head);
    makeTree();
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* list = new QWidget(this);
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_tree, 1);
    listColumn->addWidget(m_none, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({1, 1});
    m_splitter->restoreState(bench.settings().value(kSplitterKey).toByteArray());
    column->addWidget(head);
    column->addWidget(m_splitter, 1);

    connect(m_model, &ProblemsModel::refreshed, this, &ProblemsPanel::refresh);
    connect(m_pane, &ProblemPane::settled, this, [this] { m_tree->setFocus(); });
    m_tree->expandAll();
    refresh();
}

ProblemsPanel::~ProblemsPanel()
{
    m_bench.settings().setValue(kSplitterKey, m_splitter->saveState());
}

void ProblemsPanel::makeHead(QWidget* head)
{
    const int em = fontMetrics().height();
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(em / 2, em / 4, em / 2, em / 4);
    m_words->setPlaceholderText(tr("Filter problems"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_severity->setAccessibleName(tr("Show"));
    m_severity->addItem(tr("Errors and warnings"));
    m_severity->addItem(icon(QStringLiteral("error")), tr("Errors"), static_cast<int>(Severity::Error));
    m_severity->addItem(icon(QStringLiteral("warning")), tr("Warnings"), static_cast<int>(Severity::Warning));
    m_grouping->setAccessibleName(tr("Group"));
    m_grouping->addItem(tr("By kind"), kByKind.toString());
    m_grouping->addItem(tr("By session"), kBySession.toString());
    row->addWidget(m_words, 2);
    row->addWidget(m_severity);
    row->addWidget(m_grouping);
    row->addWidget(m_rules);
    m_rules->setToolTip(tr("What is told as an error, as a warning, or not at all"));
    connect(m_rules, &QPushButton::clicked, &m_bench, &Workbench::rulesAsked);
    connect(m_words, &QLineEdit::textChanged, m_model, &ProblemsModel::setWords);
    connect(m_words, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_severity->currentData();
        m_model->setSeverity(chosen.isValid() ? std::optional(static_cast<Severity>(chosen.toInt())) : std::nullopt);
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        const QString word = m_grouping->currentData().toString();
        m_bench.settings().setValue(kGroupingKey, word);
        setGrouping(word == kBySession ? ProblemsModel::Grouping::Session : ProblemsModel::Grouping::Kind);
    });
    const int remembered = m_grouping->findData(m_bench.settings().value(kGroupingKey));
    m_grouping->setCurrentIndex(std::max(0, remembered));
}

void ProblemsPanel::makeTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ListDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Problems"));
    m_tree->header()->setAccessibleName(m_tree->accessibleName());
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::clicked, this, &ProblemsPanel::goTo);
    connect(m_tree, &QTreeView::activated, this, &ProblemsPanel::goTo);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showCurrent);
    // A group shows what is in it until somebody closes it.
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex& above, int first, int last) {
        for (int row = first; row <= last && !above.isValid(); ++row)
            m_tree->expand(m_model->index(row, 0));
    });
}

void ProblemsPanel::setGrouping(ProblemsModel::Grouping grouping)
{
    const std::optional<Conflict> chosen = m_pane->conflict();
    m_model->setGrouping(grouping);
    m_tree->expandAll();
    if (!chosen)
        return;
    // What was chosen stays so.
    m_tree->setCurrentIndex(m_model->indexOf(chosen->key));
}

void ProblemsPanel::refresh()
{
    const bool some = m_model->rowCount() > 0;
    const bool nothingAtAll = m_model->errors() + m_model->warnings() == 0;
    m_tree->setVisible(some);
    m_none->setVisible(!some);
    m_none->setText(nothingAtAll ? tr("Nothing clashes.") : tr("No problem fits what is asked for above."));
    showCurrent();
    Q_EMIT summaryChanged();
}

QString ProblemsPanel::summary() const
{
    QString errors = tr("%Ln error(s)", nullptr, m_model->errors());
    QString warnings = tr("%Ln warning(s)", nullptr, m_model->warnings());
    if (m_model->errors() == 0 && m_model->warnings() == 0)
        return tr("No problems");
    if (m_model->warnings() == 0)
        return errors;
    if (m_model->errors() == 0)
        return warnings;
    //: %1 is a number of errors, %2 a number of warnings.
    return tr("%1, %2").arg(errors, warnings);
}

void ProblemsPanel::show(ConflictKind kind)
{
    m_words->clear();
    m_severity->setCurrentIndex(0);
    m_grouping->setCurrentIndex(m_grouping->findData(kByKind.toString()));
    m_tree->collapseAll();
    const QModelIndex group = m_model->groupOf(kind);
    m_tree->expand(group);
    m_tree->setCurrentIndex(m_model->index(0, 0, group));
    m_tree->scrollTo(group, QAbstractItemView::PositionAtTop);
    m_tree->setFocus();
}

void ProblemsPanel::goTo(const QModelIndex& index)
{
    if (m_model->conflict(index) == nullptr) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    }
    showCurrent();
    m_pane->goToSides();
}

void ProblemsPanel::showCurrent()
{
    const Conflict* conflict = m_model->conflict(m_tree->currentIndex());
    const AcceptedConflict* acceptance = m_model->acceptance(m_tree->currentIndex());
    if (conflict == nullptr)
        m_pane->clear();
    else
        m_pane->show(*conflict, acceptance == nullptr ? std::nullopt : std::optional(*acceptance));
}

void ProblemsPanel::showMenu(QPoint at)
{
    if (!m_pane->conflict())
        return;
    QMenu menu(this);
    menu.addAction(icon(QStringLiteral("page-timetable")), tr("&Show on the Timetable"), m_pane,
                   &ProblemPane::goToSides);
    if (!m_bench.isReadOnly() && !m_pane->mends().empty())
        menu.addSection(tr("What would mend it"));
    for (const Mend& mend : m_pane->mends()) {
        QString text = describe(mend, m_bench.programme(), QLocale());
        menu.addAction(ProblemPane::iconOf(mend.act), text.replace(u'&', QStringLiteral("&&")), m_pane,
                       [this, mend] { m_pane->apply(mend); });
    }
    if (!m_bench.isReadOnly()) {
        menu.addSeparator();
        if (m_pane->acceptance())
            menu.addAction(tr("&Take Back the Acceptance"), m_pane, &ProblemPane::takeBack);
        else
            menu.addAction(icon(QStringLiteral("done")), tr("&Accept…"), m_pane, &ProblemPane::askForReason);
    }
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Docked at a side of the window there is more height than width.
    m_splitter->setOrientation(width() > height() ? Qt::Horizontal : Qt::Vertical);
}

} // namespace rostrum
