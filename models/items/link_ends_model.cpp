#include "models/items/link_ends_model.h"

#include "models/domain/text_fold.h"
#include "models/items/item_table_model.h"

#include <QCollator>

namespace rostrum {

QString nameOf(LinkEnd end, const Programme& programme)
{
    if (const Session* session = programme.sessions.find(end.session()))
        return session->title;
    const Person* person = programme.people.find(end.person());
    return person == nullptr ? QString() : Programme::displayName(*person);
}

LinkEndsModel::LinkEndsModel(Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    gather();
    connect(&document, &Document::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Kind::Session) && !changes.touches(Kind::Person))
            return;
        beginResetModel();
        gather();
        endResetModel();
    });
}

void LinkEndsModel::gather()
{
    const Programme& programme = m_document.programme();
    m_entries.clear();
    m_entries.reserve(programme.sessions.size() + programme.people.size());
    const QCollator collator;
    const auto addAll = [&](const auto& rows) {
        const auto first = static_cast<std::ptrdiff_t>(m_entries.size());
        for (const auto& row : rows) {
            const QString name = nameOf(row.id, programme);
            if (!name.isEmpty())
                m_entries.push_back({row.id, name, foldText(name)});
        }
        std::sort(m_entries.begin() + first, m_entries.end(),
                  [&](const Entry& a, const Entry& b) { return collator.compare(a.name, b.name) < 0; });
    };
    addAll(programme.sessions);
    addAll(programme.people);
}

int LinkEndsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LinkEndsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return entry.end.person().isValid() ? tr("Person: %1").arg(entry.name) : tr("Session: %1").arg(entry.name);
    case SearchRole:
        return entry.folded;
    case IdRole:
        return entry.end.id;
    case IsPersonRole:
        return entry.end.person().isValid();
    default:
        return {};
    }
}

} // namespace rostrum
