#include "models/items/item_table_model.h"

#include "models/domain/text_fold.h"

namespace rostrum {

namespace {

/// Above this many rows, telling the views one by one takes longer than letting them read anew.
constexpr size_t kManyRows = 200;

template <class Row>
std::vector<qint64> ids(const Table<Row>& rows)
{
    std::vector<qint64> found;
    found.reserve(rows.size());
    for (const Row& row : rows)
        found.push_back(row.id.value);
    return found;
}

} // namespace

std::vector<qint64> idsOfKind(const Programme& programme, Kind kind)
{
    switch (kind) {
    case Kind::Day:
        return ids(programme.days);
    case Kind::Room:
        return ids(programme.rooms);
    case Kind::Track:
        return ids(programme.tracks);
    case Kind::Session:
        return ids(programme.sessions);
    case Kind::Person:
        return ids(programme.people);
    case Kind::Chapter:
        return ids(programme.chapters);
    case Kind::Organisation:
        return ids(programme.organisations);
    default:
        return {};
    }
}

ItemTableModel::ItemTableModel(Document& document, Kind kind, std::vector<Kind> mentions, std::vector<Column> columns,
                               QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_kind(kind)
    , m_mentions(std::move(mentions))
    , m_columns(std::move(columns))
{
    reload();
    connect(&document, &Document::changed, this, &ItemTableModel::follow);
}

void ItemTableModel::reload()
{
    m_ids = idsOfKind(programme(), m_kind);
    reindex();
}

void ItemTableModel::reindex()
{
    m_rows.clear();
    m_rows.reserve(m_ids.size());
    for (size_t row = 0; row < m_ids.size(); ++row)
        m_rows.emplace(m_ids[row], static_cast<int>(row));
}

int ItemTableModel::rowOf(qint64 id) const
{
    const auto at = m_rows.find(id);
    return at == m_rows.end() ? -1 : at->second;
}

int ItemTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ItemTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ItemTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 id = idAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(id, column);
    case Qt::ToolTipRole:
        if (const QString tip = toolTip(id, column); !tip.isEmpty())
            return tip;
        return {};
    case Qt::TextAlignmentRole:
        if (m_columns[static_cast<size_t>(column)].number)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case IdRole:
        return id;
    case SortRole:
        return sortValue(id, column);
    case SearchRole:
        return searchText(id);
    case ColourRole:
        return colour(id, column);
    case MarkRole:
        return column == 0 ? mark(id) : 0;
    default:
        return {};
    }
}

QVariant ItemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column.number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

const QString& ItemTableModel::searchText(qint64 id) const
{
    QString& found = m_searchTexts[id];
    if (found.isEmpty()) {
        QStringList parts;
        for (int column = 0; column < columnCount(); ++column)
            parts << text(id, column);
        parts << hiddenText(id);
        found = foldText(parts.join(u'\n'));
    }
    return found;
}

void ItemTableModel::touch(qint64 id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ItemTableModel::follow(const ChangeSet& changes)
{
    beforeChange(changes);
    const ChangeSet::Ids& own = changes.of(m_kind);
    if (changes.everything || own.inserted.size() + own.removed.size() > kManyRows) {
        beginResetModel();
        m_searchTexts.clear();
        reload();
        endResetModel();
        return;
    }
    for (const qint64 id : own.removed) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_ids.erase(m_ids.begin() + row);
        m_searchTexts.erase(id);
        reindex();
        endRemoveRows();
    }
    if (!own.inserted.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(own.inserted.size()) - 1);
        m_ids.insert(m_ids.end(), own.inserted.begin(), own.inserted.end());
        reindex();
        endInsertRows();
    }
    const bool mentioned =
        std::any_of(m_mentions.begin(), m_mentions.end(), [&](Kind kind) { return changes.touches(kind); });
    if ((mentioned || own.updated.size() > kManyRows) && rowCount() > 0) {
        m_searchTexts.clear();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const qint64 id : own.updated) {
        m_searchTexts.erase(id);
        touch(id);
    }
}

} // namespace rostrum
