#include "models/items/problems_model.h"

#include "models/domain/text_fold.h"
#include "models/items/item_table_model.h"

#include <algorithm>
#include <set>

namespace rostrum {

namespace {

constexpr quintptr kGroup = 0;

int markOf(Severity severity)
{
    return severity == Severity::Error ? 2 : 1;
}

} // namespace

ProblemsModel::ProblemsModel(Document& document, const LiveChecks& checks, QObject* parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_checks(checks)
{
    reset();
    connect(&checks, &LiveChecks::conflictsChanged, this, &ProblemsModel::refresh);
    connect(&document, &Document::changed, this, &ProblemsModel::follow);
}

void ProblemsModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    reset();
    endResetModel();
    Q_EMIT refreshed();
}

void ProblemsModel::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    refresh();
}

void ProblemsModel::setWords(const QString& text)
{
    m_words = foldedWords(text);
    refresh();
}

bool ProblemsModel::isShown(const Conflict& conflict) const
{
    if (m_severity && conflict.severity != *m_severity)
        return false;
    return m_words.isEmpty() || containsAllWords(foldText(sentence(conflict)), m_words);
}

QString ProblemsModel::sentence(const Conflict& conflict) const
{
    return describe(conflict, m_document.programme(), m_locale);
}

std::vector<ProblemsModel::Group> ProblemsModel::grouped() const
{
    std::vector<Group> groups;
    std::map<GroupKey, size_t> rows;
    const auto add = [&](const GroupKey& key, const Conflict& conflict) {
        const auto [at, isNew] = rows.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back({key, {}});
        groups[at->second].conflicts.push_back(conflict);
    };
    for (const Conflict& conflict : m_checks.conflicts()) {
        if (!isShown(conflict))
            continue;
        if (m_grouping == Grouping::Kind) {
            add({conflict.kind(), {}}, conflict);
            continue;
        }
        for (const SessionId session : conflict.sessions)
            add({{}, session}, conflict);
    }
    // Sessions come in the order of the list of problems: those in error first, then by time.
    if (m_grouping == Grouping::Kind)
        std::sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.key < b.key; });
    return groups;
}

void ProblemsModel::count()
{
    const std::vector<Conflict>& all = m_checks.conflicts();
    m_errors = static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const Conflict& conflict) { return conflict.severity == Severity::Error; }));
    m_warnings = static_cast<int>(all.size()) - m_errors;
}

void ProblemsModel::renumber()
{
    m_rowOfKey.clear();
    m_rowOfNumber.clear();
    for (size_t row = 0; row < m_groups.size(); ++row) {
        if (m_groups[row].number == kGroup)
            m_groups[row].number = ++m_lastNumber;
        m_rowOfKey[m_groups[row].key] = static_cast<int>(row);
        m_rowOfNumber[m_groups[row].number] = static_cast<int>(row);
    }
}

void ProblemsModel::reset()
{
    m_groups = grouped();
    renumber();
    count();
}

void ProblemsModel::follow(const ChangeSet& changes)
{
    // The sentences are made of names.
    const auto kinds = {Kind::Session, Kind::Person, Kind::Room, Kind::Chapter, Kind::Track, Kind::Conference};
    if (std::none_of(kinds.begin(), kinds.end(), [&](Kind kind) { return changes.touches(kind); }))
        return;
    if (!m_words.isEmpty()) {
        refresh();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

void ProblemsModel::refresh()
{
    std::vector<Group> now = grouped();
    std::set<GroupKey> wanted;
    for (const Group& group : now)
        wanted.insert(group.key);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(m_groups[static_cast<size_t>(row)].key))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + row);
        renumber();
        endRemoveRows();
    }
    for (size_t at = 0; at < now.size(); ++at) {
        const int row = static_cast<int>(at);
        const auto known = m_rowOfKey.find(now[at].key);
        if (known == m_rowOfKey.end()) {
            beginInsertRows({}, row, row);
            m_groups.insert(m_groups.begin() + row, std::move(now[at]));
            renumber();
            endInsertRows();
            continue;
        }
        if (const int from = known->second; from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_groups.begin() + row, m_groups.begin() + from, m_groups.begin() + from + 1);
            renumber();
            endMoveRows();
        }
        refreshGroup(row, std::move(now[at].conflicts));
    }
    count();
    Q_EMIT refreshed();
}

void ProblemsModel::refreshGroup(int row, std::vector<Conflict> conflicts)
{
    Group& group = m_groups[static_cast<size_t>(row)];
    if (group.conflicts == conflicts)
        return;
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
    return createIndex(row, column, m_groups[static_cast<size_t>(parent.row())].number);
}

QModelIndex ProblemsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroup)
        return {};
    const auto row = m_rowOfNumber.find(index.internalId());
    return row == m_rowOfNumber.end() ? QModelIndex() : createIndex(row->second, 0, kGroup);
}

QModelIndex ProblemsModel::indexOf(const GroupKey& key) const
{
    const auto row = m_rowOfKey.find(key);
    return row == m_rowOfKey.end() ? QModelIndex() : createIndex(row->second, 0, kGroup);
}

QModelIndex ProblemsModel::groupOf(ConflictKind kind) const
{
    return m_grouping == Grouping::Kind ? indexOf({kind, {}}) : QModelIndex();
}

QModelIndex ProblemsModel::groupOf(SessionId session) const
{
    return indexOf({{}, session});
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

QString ProblemsModel::title(const Group& group) const
{
    if (!group.key.session.isValid())
        return displayName(group.key.kind);
    const Session* session = m_document.programme().sessions.find(group.key.session);
    return session == nullptr ? QString() : session->title;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conflict* problem = conflict(index);
    if (problem == nullptr) {
        const Group& group = m_groups[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            //: A kind of problem or a session, and how many problems there are.
            return tr("%1 (%2)").arg(title(group), m_locale.toString(group.conflicts.size()));
        // Errors stand before warnings.
        if (role == MarkRole && !group.conflicts.empty())
            return markOf(group.conflicts.front().severity);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return sentence(*problem);
    case Qt::AccessibleTextRole:
        return (problem->severity == Severity::Error ? tr("Error: %1") : tr("Warning: %1")).arg(sentence(*problem));
    case Qt::ToolTipRole:
        // Without markup of its own the text of an imported title could be taken for markup.
        return QString(QStringLiteral("<p>") + sentence(*problem).toHtmlEscaped() + QStringLiteral("</p>"));
    case MarkRole:
        return markOf(problem->severity);
    case IdRole:
        return problem->sessions.front().value;
    default:
        return {};
    }
}

} // namespace rostrum
