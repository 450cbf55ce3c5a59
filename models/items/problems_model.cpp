#include "models/items/problems_model.h"

#include "models/domain/text_fold.h"
#include "models/items/conflict_marks.h"
#include "models/items/item_table_model.h"

#include <algorithm>
#include <set>

namespace rostrum {

namespace {

constexpr quintptr kGroup = 0;

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

bool ProblemsModel::isShown(const Row& row) const
{
    if (m_severity && row.conflict.severity != *m_severity)
        return false;
    return m_words.isEmpty() || containsAllWords(foldText(sentence(row)), m_words);
}

QString ProblemsModel::sentence(const Row& row) const
{
    const QString text = describe(row.conflict, m_document.programme(), m_locale);
    if (!row.acceptance)
        return text;
    //: A problem, and why it was accepted.
    return tr("%1. Accepted: %2").arg(text, row.acceptance->reason);
}

std::vector<ProblemsModel::Group> ProblemsModel::grouped() const
{
    std::vector<Group> groups;
    std::map<GroupKey, size_t> rows;
    const auto add = [&](const GroupKey& key, const Row& row) {
        const auto [at, isNew] = rows.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back({key, {}});
        groups[at->second].rows.push_back(row);
    };
    for (const Conflict& conflict : m_checks.conflicts()) {
        const Row row{conflict, {}};
        if (!isShown(row))
            continue;
        if (m_grouping == Grouping::Kind) {
            add({.kind = conflict.kind()}, row);
            continue;
        }
        for (const SessionId session : conflict.sessions)
            add({.session = session}, row);
    }
    // Sessions come in the order of the list of problems: those in error first, then by time.
    if (m_grouping == Grouping::Kind)
        std::sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.key < b.key; });
    for (const AcceptedFinding& finding : m_checks.accepted()) {
        if (const Row row{finding.conflict, finding.acceptance}; isShown(row))
            add({.accepted = true}, row);
    }
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
        refreshGroup(row, std::move(now[at].rows));
    }
    count();
    Q_EMIT refreshed();
}

void ProblemsModel::refreshGroup(int at, std::vector<Row> rows)
{
    Group& group = m_groups[static_cast<size_t>(at)];
    if (group.rows == rows)
        return;
    const QModelIndex parent = index(at, 0);
    std::set<ConflictKey> wanted;
    for (const Row& each : rows)
        wanted.insert(each.conflict.key);
    for (int old = static_cast<int>(group.rows.size()) - 1; old >= 0; --old) {
        if (wanted.contains(group.rows[static_cast<size_t>(old)].conflict.key))
            continue;
        beginRemoveRows(parent, old, old);
        group.rows.erase(group.rows.begin() + old);
        endRemoveRows();
    }
    // What is left stands in the new order but for those whose time changed: those move.
    for (size_t to = 0; to < rows.size(); ++to) {
        const auto from = std::find_if(group.rows.begin() + static_cast<std::ptrdiff_t>(to), group.rows.end(),
                                       [&](const Row& old) { return old.conflict.key == rows[to].conflict.key; });
        const int here = static_cast<int>(to);
        if (from == group.rows.end()) {
            beginInsertRows(parent, here, here);
            group.rows.insert(group.rows.begin() + here, rows[to]);
            endInsertRows();
        } else {
            const int there = static_cast<int>(from - group.rows.begin());
            if (there != here) {
                beginMoveRows(parent, there, there, parent, here);
                std::rotate(group.rows.begin() + here, from, from + 1);
                endMoveRows();
            }
            group.rows[to] = rows[to];
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
    return m_grouping == Grouping::Kind ? indexOf(GroupKey{.kind = kind}) : QModelIndex();
}

QModelIndex ProblemsModel::groupOf(SessionId session) const
{
    return indexOf(GroupKey{.session = session});
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

const ProblemsModel::Row* ProblemsModel::row(const QModelIndex& index) const
{
    const QModelIndex group = index.parent();
    if (!group.isValid())
        return nullptr;
    return &m_groups[static_cast<size_t>(group.row())].rows[static_cast<size_t>(index.row())];
}

const Conflict* ProblemsModel::conflict(const QModelIndex& index) const
{
    const Row* found = row(index);
    return found == nullptr ? nullptr : &found->conflict;
}

const AcceptedConflict* ProblemsModel::acceptance(const QModelIndex& index) const
{
    const Row* found = row(index);
    return found == nullptr || !found->acceptance ? nullptr : &*found->acceptance;
}

QModelIndex ProblemsModel::indexOf(const ConflictKey& key) const
{
    for (int at = 0; at < rowCount(); ++at) {
        const std::vector<Row>& rows = m_groups[static_cast<size_t>(at)].rows;
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.conflict.key == key; });
        if (found != rows.end())
            return index(static_cast<int>(found - rows.begin()), 0, index(at, 0));
    }
    return {};
}

QString ProblemsModel::title(const Group& group) const
{
    if (group.key.accepted)
        return tr("Accepted");
    if (!group.key.session.isValid())
        return displayName(group.key.kind);
    const Session* session = m_document.programme().sessions.find(group.key.session);
    return session == nullptr ? QString() : session->title;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Row* problem = row(index))
        return rowData(*problem, role);
    const Group& group = m_groups[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        //: A kind of problem or a session, and how many problems there are.
        return tr("%1 (%2)").arg(title(group), m_locale.toString(group.rows.size()));
    // Errors stand before warnings.
    if (role == MarkRole && !group.rows.empty() && !group.key.accepted)
        return markOf(group.rows.front().conflict.severity);
    return {};
}

QVariant ProblemsModel::rowData(const Row& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return (row.conflict.severity == Severity::Error ? tr("Error: %1") : tr("Warning: %1")).arg(sentence(row));
    case Qt::ToolTipRole:
        // Without markup of its own the text of an imported title could be taken for markup.
        return QString(QStringLiteral("<p>") + sentence(row).toHtmlEscaped() + QStringLiteral("</p>"));
    case MarkRole:
        return row.acceptance ? 0 : markOf(row.conflict.severity);
    case IdRole:
        return row.conflict.sessions.front().value;
    default:
        return {};
    }
}

} // namespace rostrum
