#include "models/items/search_model.h"

#include "models/domain/text_fold.h"
#include "models/items/item_table_model.h"
#include "models/items/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rostrum {

namespace {

constexpr size_t kMost = 60;

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Conference:
        return QCoreApplication::translate("KindName", "Conference");
    case Kind::Session:
        return QCoreApplication::translate("KindName", "Session");
    case Kind::Person:
        return QCoreApplication::translate("KindName", "Person");
    case Kind::Room:
        return QCoreApplication::translate("KindName", "Room");
    case Kind::Track:
        return QCoreApplication::translate("KindName", "Track");
    case Kind::Chapter:
        return QCoreApplication::translate("KindName", "Chapter");
    default:
        return {};
    }
}

SearchModel::SearchModel(const Document* document, std::vector<Command> commands, QObject* parent)
    : QAbstractListModel(parent)
{
    if (document != nullptr)
        gather(document->programme());
    for (Command& command : commands) {
        Entry entry;
        entry.key = std::move(command.key);
        entry.foldedTitle = foldText(command.title);
        entry.title = std::move(command.title);
        entry.hint = std::move(command.hint);
        m_entries.push_back(std::move(entry));
    }
}

void SearchModel::add(Kind kind, qint64 id, const QString& title, const QString& hint, const QStringList& rest)
{
    Entry entry;
    entry.kind = static_cast<int>(kind);
    entry.id = id;
    entry.title = title;
    entry.hint = hint;
    entry.foldedTitle = foldText(title);
    entry.foldedRest = foldText(QString(hint + u'\n' + rest.join(u'\n')));
    m_entries.push_back(std::move(entry));
}

void SearchModel::gather(const Programme& programme)
{
    const QLocale locale;
    for (const Session& session : programme.sessions) {
        QStringList people;
        for (const Part& part : session.people) {
            if (const Person* person = programme.people.find(part.person))
                people << Programme::displayName(*person) << person->nativeName;
        }
        QString when = sessionTypeName(session.type);
        if (session.isScheduled()) {
            const Placement& placement = session.placements.front();
            const Room* room = programme.rooms.find(placement.room);
            when = whenText(placement.start, locale);
            if (room != nullptr)
                when = joined({when, room->name});
        }
        add(Kind::Session, session.id.value, session.title, when, people << session.subtitle << session.code);
    }
    for (const Person& person : programme.people) {
        const Organisation* organisation = programme.organisations.find(person.organisation);
        QStringList rest{person.nativeName, person.givenName, person.familyName, person.city};
        for (const ContactPoint& point : person.emails)
            rest << point.text;
        for (const ContactPoint& point : person.phones)
            rest << point.text << point.normal;
        add(Kind::Person, person.id.value, Programme::displayName(person),
            organisation == nullptr ? QString() : organisation->name, rest);
    }
    for (const Room& room : programme.rooms)
        add(Kind::Room, room.id.value, room.name, room.building);
    for (const Track& track : programme.tracks)
        add(Kind::Track, track.id.value, track.name, {});
    for (const Chapter& chapter : programme.chapters)
        add(Kind::Chapter, chapter.id.value, chapter.name, chapter.city, {chapter.country, chapter.regionName});
}

void SearchModel::setText(const QString& text)
{
    const QStringList words = foldedWords(text);
    std::vector<std::pair<int, size_t>> ranked;
    if (!words.isEmpty()) {
        for (size_t at = 0; at < m_entries.size(); ++at) {
            const Entry& entry = m_entries[at];
            int rank = matchRank(entry.foldedTitle, words);
            if (rank >= 0)
                rank += 100;
            else
                rank = matchRank(QString(entry.foldedTitle + u'\n' + entry.foldedRest), words);
            if (rank >= 0)
                ranked.emplace_back(-rank, at);
        }
        std::stable_sort(ranked.begin(), ranked.end(), [this](const auto& a, const auto& b) {
            if (a.first != b.first)
                return a.first < b.first;
            return m_entries[a.second].title.size() < m_entries[b.second].title.size();
        });
    }
    beginResetModel();
    m_found.clear();
    for (size_t at = 0; at < std::min(kMost, ranked.size()); ++at)
        m_found.push_back(ranked[at].second);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[m_found[static_cast<size_t>(index.row())]];
    const QString kind = entry.kind < 0 ? tr("Action") : kindName(static_cast<Kind>(entry.kind));
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        //: What something is, what it is called, and more about it, for a screen reader.
        return tr("%1: %2. %3").arg(kind, entry.title, entry.hint);
    case IdRole:
        return entry.id;
    case KindRole:
        return entry.kind;
    case ActionRole:
        return entry.key;
    case HintRole:
        //: What something is, and more about it.
        return entry.hint.isEmpty() ? kind : tr("%1 · %2").arg(kind, entry.hint);
    default:
        return {};
    }
}

} // namespace rostrum
