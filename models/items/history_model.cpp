#include "models/items/history_model.h"

#include <algorithm>

namespace rostrum {

HistoryModel::HistoryModel(Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_entries(read())
{
    connect(&document, &Document::historyChanged, this, &HistoryModel::refresh);
}

std::vector<HistoryEntry> HistoryModel::read()
{
    auto entries = m_document.history();
    if (!entries) {
        m_problem = entries.error().text;
        return {};
    }
    m_problem.clear();
    std::erase_if(*entries, [](const HistoryEntry& entry) { return entry.state == HistoryEntry::State::Discarded; });
    std::reverse(entries->begin(), entries->end());
    return std::move(*entries);
}

void HistoryModel::refresh()
{
    std::vector<HistoryEntry> now = read();
    const auto same = [](const HistoryEntry& a, const HistoryEntry& b) { return a.id == b.id; };
    // Mostly, something is new at the top, or an entry there gives way to a new one, or only states differ.
    size_t keep = 0;
    while (keep < now.size() && keep < m_entries.size() &&
           same(now[now.size() - 1 - keep], m_entries[m_entries.size() - 1 - keep]))
        ++keep;
    const int gone = static_cast<int>(m_entries.size() - keep);
    if (gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + gone);
        endRemoveRows();
    }
    const int added = static_cast<int>(now.size() - keep);
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_entries.insert(m_entries.begin(), now.begin(), now.begin() + added);
        endInsertRows();
    }
    m_entries = std::move(now);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::stepsTo(int row) const
{
    int steps = 0;
    for (int at = 0; at < rowCount(); ++at) {
        const bool undone = m_entries[static_cast<size_t>(at)].state == HistoryEntry::State::Undone;
        if (at < row && !undone)
            ++steps;
        if (at >= row && undone)
            --steps;
    }
    return steps;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry& entry = m_entries[static_cast<size_t>(index.row())];
    const bool undone = entry.state == HistoryEntry::State::Undone;
    const QDateTime at = entry.at.toLocalTime();
    switch (role) {
    case Qt::DisplayRole:
        return entry.label;
    case Qt::AccessibleTextRole:
        return undone ? tr("%1 (undone)").arg(entry.label) : entry.label;
    case TimeRole:
        return m_locale.toString(at, QLocale::ShortFormat);
    case Qt::ToolTipRole: {
        const QString when = m_locale.toString(at, QLocale::LongFormat);
        //: When something was done, and who did it.
        const QString text = entry.who.isEmpty() ? when : tr("%1, by %2").arg(when, entry.who);
        return QString(QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>"));
    }
    case UndoneRole:
        return undone;
    default:
        return {};
    }
}

} // namespace rostrum
