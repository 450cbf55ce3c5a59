#include "models/items/problems_model.h"

#include "models/items/item_table_model.h"

#include <algorithm>

namespace rostrum {

namespace {

/// A group's rows carry their group's kind plus one as internal id; a group itself carries 0.
constexpr quintptr kGroup = 0;

quintptr idOf(ConflictKind kind)
{
    return static_cast<quintptr>(kind) + 1;
}

} // namespace

ProblemsModel::ProblemsModel(Document& document, const LiveChecks& checks, QObject* parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_checks(checks)
    , m_groups(grouped())
{
    count();
    connect(&checks, &LiveChecks::conflictsChanged, this, &ProblemsModel::refresh);
    connect(&document, &Document::changed, this, [this](const ChangeSet& changes) {
        // The sentences are made of names.
        if (changes.touches(Kind::Session) || changes.touches(Kind::Person) || changes.touches(Kind::Room) ||
            changes.touches(Kind::Chapter) || changes.touches(Kind::Track) || changes.touches(Kind::Conference)) {
            for (int row = 0; row < rowCount(); ++row) {
                const QModelIndex group = index(row, 0);
                Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
            }
        }
    });
}

std::vector<ProblemsModel::Group> ProblemsModel::grouped() const
{
    std::map<ConflictKind, std::vector<Conflict>> byKind;
    for (const Conflict& conflict : m_checks.conflicts())
        byKind[conflict.kind()].push_back(conflict);
    std::vector<Group> groups;
    groups.reserve(byKind.size());
    for (auto& [kind, conflicts] : byKind)
        groups.push_back({kind, std::move(conflicts)});
    return groups;
}

void ProblemsModel::count()
{
    m_errors = 0;
    m_warnings = 0;
    for (const Group& group : m_groups) {
        for (const Conflict& conflict : group.conflicts)
            ++(conflict.severity == Severity::Error ? m_errors : m_warnings);
    }
}

void ProblemsModel::refresh()
{
    std::vector<Group> now = grouped();
    for (int row = rowCount() - 1; row >= 0; --row) {
        const ConflictKind kind = m_groups[static_cast<size_t>(row)].kind;
        if (std::none_of(now.begin(), now.end(), [kind](const Group& group) { return group.kind == kind; })) {
            beginRemoveRows({}, row, row);
            m_groups.erase(m_groups.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t row = 0; row < now.size(); ++row) {
        if (row == m_groups.size() || m_groups[row].kind != now[row].kind) {
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            m_groups.insert(m_groups.begin() + static_cast<std::ptrdiff_t>(row), std::move(now[row]));
            endInsertRows();
        } else {
            refreshGroup(static_cast<int>(row), std::move(now[row].conflicts));
        }
    }
    count();
}

void ProblemsModel::refreshGroup(int row, std::vector<Conflict> conflicts)
{
    Group& group = m_groups[static_cast<size_t>(row)];
    const QModelIndex parent = index(row, 0);
    std::set<ConflictKey> wanted;
    for (const Conflict& conflict : conflicts)
        wanted.insert(conflict.key);
    for (int at = static_cast<int>(group.conflicts.size()) - 1; at >= 0; --at) {
        if (wanted.contains(group.conflicts[static_cast<size_t>(at)].key))
            continue;
        beginRemoveRows(parent, at, at);
        group.conflicts.erase(group.conflicts.begin() + at);
        endRemoveRows();
    }
    // What is left stands in the new order but for those whose time changed: those move.
    for (size_t at = 0; at < conflicts.size(); ++at) {
        const auto from = std::find_if(group.conflicts.begin() + static_cast<std::ptrdiff_t>(at), group.conflicts.end(),
                                       [&](const Conflict& old) { return old.key == conflicts[at].key; });
        const int here = static_cast<int>(at);
        if (from == group.conflicts.end()) {
            beginInsertRows(parent, here, here);
            group.conflicts.insert(group.conflicts.begin() + here, conflicts[at]);
            endInsertRows();
        } else {
            const int there = static_cast<int>(from - group.conflicts.begin());
            if (there != here) {
                beginMoveRows(parent, there, there, parent, here);
                std::rotate(group.conflicts.begin() + here, from, from + 1);
                endMoveRows();
            }
            group.conflicts[at] = conflicts[at];
            Q_EMIT dataChanged(index(here, 0, parent), index(here, 0, parent));
        }
    }
    Q_EMIT dataChanged(parent, parent);
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, kGroup);
    return createIndex(row, column, idOf(m_groups[static_cast<size_t>(parent.row())].kind));
}

QModelIndex ProblemsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return {};
    return groupOf(static_cast<ConflictKind>(index.internalId() - 1));
}

QModelIndex ProblemsModel::groupOf(ConflictKind kind) const
{
    for (size_t row = 0; row < m_groups.size(); ++row) {
        if (m_groups[row].kind == kind)
            return createIndex(static_cast<int>(row), 0, kGroup);
    }
    return {};
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].conflicts.size());
}

int ProblemsModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

const Conflict* ProblemsModel::conflict(const QModelIndex& index) const
{
    const QModelIndex group = index.parent();
    if (!group.isValid())
        return nullptr;
    return &m_groups[static_cast<size_t>(group.row())].conflicts[static_cast<size_t>(index.row())];
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conflict* problem = conflict(index);
    if (problem == nullptr) {
        const Group& group = m_groups[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            //: A kind of problem, and how many there are.
            return tr("%1 (%2)").arg(displayName(group.kind), m_locale.toString(group.conflicts.size()));
        if (role == MarkRole && !group.conflicts.empty())
            return group.conflicts.front().severity == Severity::Error ? 2 : 1;
        return {};
    }
    const bool error = problem->severity == Severity::Error;
    switch (role) {
    case Qt::DisplayRole:
        return describe(*problem, m_document.programme(), m_locale);
    case Qt::AccessibleTextRole:
        return (error ? tr("Error: %1") : tr("Warning: %1")).arg(describe(*problem, m_document.programme(), m_locale));
    case Qt::ToolTipRole:
        // Without markup of its own the text of an imported title could be taken for markup.
        return QString(QStringLiteral("<p>") + describe(*problem, m_document.programme(), m_locale).toHtmlEscaped() +
                       QStringLiteral("</p>"));
    case MarkRole:
        return error ? 2 : 1;
    case IdRole:
        return problem->sessions.front().value;
    default:
        return {};
    }
}

} // namespace rostrum
