#include "views/docks/problems_panel.h"

#include "models/items/problems_model.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"
#include "views/widgets/list_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace rostrum {

ProblemsPanel::ProblemsPanel(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(new ProblemsModel(bench.document(), bench.checks(), this))
    , m_tree(new QTreeView(this))
    , m_none(new QLabel(tr("Nothing clashes."), this))
    , m_sides(new QWidget(this))
    , m_sideLinks(new QHBoxLayout(m_sides))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ListDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Problems"));
    m_tree->header()->setAccessibleName(m_tree->accessibleName());
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    const int em = fontMetrics().height();
    m_sideLinks->setContentsMargins(em / 2, em / 4, em / 2, em / 4);
    column->addWidget(m_tree, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_sides);
    connect(m_tree, &QTreeView::clicked, this, &ProblemsPanel::goTo);
    connect(m_tree, &QTreeView::activated, this, &ProblemsPanel::goTo);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showSides);
    connect(&bench.checks(), &LiveChecks::conflictsChanged, this, &ProblemsPanel::refresh);
    // A group shows what is in it until somebody closes it.
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex& above, int first, int last) {
        for (int row = first; row <= last && !above.isValid(); ++row)
            m_tree->expand(m_model->index(row, 0));
    });
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->expandAll();
    refresh();
}

void ProblemsPanel::refresh()
{
    const bool some = m_model->rowCount() > 0;
    m_tree->setVisible(some);
    m_none->setVisible(!some);
    showSides(m_tree->currentIndex());
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
    m_tree->collapseAll();
    const QModelIndex group = m_model->groupOf(kind);
    m_tree->expand(group);
    m_tree->setCurrentIndex(m_model->index(0, 0, group));
    m_tree->scrollTo(group, QAbstractItemView::PositionAtTop);
    m_tree->setFocus();
}

void ProblemsPanel::goTo(const QModelIndex& index)
{
    if (const Conflict* conflict = m_model->conflict(index))
        m_bench.selection().reveal(Kind::Session, conflict->sessions.front().value);
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void ProblemsPanel::showSides(const QModelIndex& index)
{
    clearLayout(m_sideLinks);
    const Conflict* conflict = m_model->conflict(index);
    m_sides->setVisible(conflict != nullptr);
    if (conflict == nullptr)
        return;
    m_sideLinks->addWidget(new QLabel(tr("Go to:"), m_sides));
    const auto link = [this](const QString& picture, const QString& name, Kind kind, qint64 id) {
        QString shown = fontMetrics().elidedText(name, Qt::ElideRight, fontMetrics().height() * 16);
        auto* button = new QPushButton(icon(picture), shown.replace(u'&', QStringLiteral("&&")), m_sides);
        button->setAccessibleName(tr("Go to %1").arg(name));
        button->setToolTip(name.toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [this, kind, id] { m_bench.selection().reveal(kind, id); });
        m_sideLinks->addWidget(button);
    };
    for (const SessionId id : conflict->sessions) {
        if (const Session* session = m_bench.programme().sessions.find(id))
            link(QStringLiteral("page-sessions"), session->title, Kind::Session, id.value);
    }
    for (const PersonId id : conflict->people) {
        if (const Person* person = m_bench.programme().people.find(id))
            link(QStringLiteral("page-people"), Programme::displayName(*person), Kind::Person, id.value);
    }
    if (const Room* room = m_bench.programme().rooms.find(conflict->room))
        link(QStringLiteral("page-rooms"), room->name, Kind::Room, room->id.value);
    m_sideLinks->addStretch(1);
}

} // namespace rostrum
