#include "views/timetable/unscheduled_model.h"

#include "models/items/texts.h"
#include "views/timetable/session_words.h"

#include <algorithm>

namespace rostrum::timetable {

namespace {

bool before(const Stray& a, const Stray& b)
{
    return std::tie(a.session, a.placement) < std::tie(b.session, b.placement);
}

} // namespace

UnscheduledModel::UnscheduledModel(Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_items(wanted())
{
    connect(&document, &Document::changed, this, &UnscheduledModel::follow);
}

std::vector<Stray> UnscheduledModel::wanted() const
{
    const Programme& programme = m_document.programme();
    std::vector<Stray> items = strays(programme, allDays(programme));
    for (const Session& session : programme.sessions) {
        if (session.placements.empty())
            items.push_back({session.id, {}});
    }
    std::sort(items.begin(), items.end(), before);
    return items;
}

void UnscheduledModel::follow(const ChangeSet& changes)
{
    if (!changes.touches(Kind::Session) && !changes.touches(Kind::Day) && !changes.touches(Kind::Person) &&
        !changes.touches(Kind::Track) && !changes.touches(Kind::Conference))
        return;
    std::vector<Stray> next = wanted();
    constexpr size_t kManyRows = 200;
    if (changes.everything || changes.of(Kind::Session).size() > kManyRows) {
        beginResetModel();
        m_items = std::move(next);
        endResetModel();
        return;
    }
    // Both are in the same order: what is gone goes, what is new comes, and all else keeps its selection.
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (std::binary_search(next.begin(), next.end(), m_items[size_t(row)], before))
            continue;
        beginRemoveRows({}, row, row);
        m_items.erase(m_items.begin() + row);
        endRemoveRows();
    }
    for (size_t row = 0; row < next.size(); ++row) {
        if (row < m_items.size() && m_items[row] == next[row])
            continue;
        beginInsertRows({}, int(row), int(row));
        m_items.insert(m_items.begin() + std::ptrdiff_t(row), next[row]);
        endInsertRows();
    }
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

int UnscheduledModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

const Session* UnscheduledModel::session(int row) const
{
    return m_document.programme().sessions.find(m_items[size_t(row)].session);
}

QString UnscheduledModel::note(const Stray& item) const
{
    const Session* session = m_document.programme().sessions.find(item.session);
    const SessionWords words(m_document.programme());
    for (const Placement& placement : session->placements) {
        if (placement.id != item.placement)
            continue;
        const QString when =
            words.locale().toString(QDateTime(placement.start.date(), placement.start.time()), QLocale::ShortFormat);
        return tr("Outside the conference days: %1").arg(when);
    }
    return session->state == SessionState::Cancelled ? tr("Cancelled") : QString();
}

QVariant UnscheduledModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Stray& item = m_items[size_t(index.row())];
    const Session* session = m_document.programme().sessions.find(item.session);
    if (session == nullptr)
        return {};
    const SessionWords words(m_document.programme());
    switch (role) {
    case Qt::DisplayRole:
        return session->title;
    case Qt::AccessibleTextRole: {
        //: A session that is not scheduled, read aloud: type and title, length.
        const QString text =
            tr("%1: %2, %3")
                .arg(sessionTypeName(session->type), session->title, SessionWords::length(session->durationMin));
        const QString more = note(item);
        return more.isEmpty() ? text : tr("%1, %2").arg(text, more);
    }
    case SessionRole:
        return item.session.value;
    case PlacementRole:
        return item.placement.value;
    case MinutesRole:
        return session->durationMin;
    case TrackRole:
        return session->track.value;
    case PeopleRole:
        return words.people(*session);
    case NoteRole:
        return note(item);
    default:
        return {};
    }
}

int UnscheduledModel::minutesLeft() const
{
    int minutes = 0;
    for (const Stray& item : m_items) {
        const Session* session = m_document.programme().sessions.find(item.session);
        if (session != nullptr && !session->isBreak() && session->state != SessionState::Cancelled)
            minutes += session->durationMin;
    }
    return minutes;
}

} // namespace rostrum::timetable
