#include "models/storage/reader.h"

#include "models/storage/mapping.h"

#include <set>
#include <tuple>

namespace rostrum {

namespace {

/// With more rows than this, reading the table again is quicker than reading each row.
constexpr size_t kManyRows = 200;

template <class Row>
using Index = std::unordered_map<qint64, Row*>;

/// Attaches rows of a struct, kept in the order of their column "position".
template <class Child, class Row>
Result<void> attachRows(QSqlDatabase& database, const QString& table, const QString& owner, const QString& where,
                        Index<Row>& owners, std::vector<Child> Row::*member)
{
    return mapping::readParts(database, table, owner, mapping::columnNames<Child>(), where,
                              [&](qint64 id, const sql::Query& query, int column) {
                                  const auto at = owners.find(id);
                                  if (at == owners.end())
                                      return;
                                  Child child;
                                  if constexpr (requires { child.id; })
                                      mapping::setId(child.id, query.value(column).toLongLong());
                                  mapping::readColumns(query, column + 1, child);
                                  (at->second->*member).push_back(std::move(child));
                              });
}

/// Attaches single values.
template <class List, class Row>
Result<void> attachValues(QSqlDatabase& database, const QString& table, const QString& owner, const QString& name,
                          const QString& where, Index<Row>& owners, List Row::*member)
{
    return mapping::readParts(database, table, owner, {name}, where,
                              [&](qint64 id, const sql::Query& query, int column) {
                                  const auto at = owners.find(id);
                                  if (at == owners.end())
                                      return;
                                  typename List::value_type value{};
                                  rows::fromColumn(query.value(column + 1), value);
                                  (at->second->*member).push_back(std::move(value));
                              });
}

QString limitedTo(const QString& column, const QString& ids)
{
    return ids.isEmpty() ? QString() : QStringLiteral("WHERE %1 IN (%2)").arg(column, ids);
}

template <class Row>
Index<Row> indexOf(std::vector<Row>& found)
{
    Index<Row> index;
    index.reserve(found.size());
    for (Row& row : found)
        index.emplace(mapping::idOf(row.id), &row);
    return index;
}

/// The first error among steps that have all been tried in order.
template <class... Step>
Result<void> inTurn(Step... step)
{
    Result<void> result;
    ((result.ok() ? void(result = step()) : void()), ...);
    return result;
}

/// Most rows have nothing that belongs to them.
template <class Row>
Result<void> attachParts(QSqlDatabase& /*database*/, std::vector<Row>& /*found*/, const QString& /*ids*/)
{
    return {};
}

Result<void> attachParts(QSqlDatabase& database, std::vector<Room>& rooms, const QString& ids)
{
    Index<Room> index = indexOf(rooms);
    const QString owner = QStringLiteral("room_id");
    const QString where = limitedTo(owner, ids);
    return inTurn(
        [&] {
            return attachValues(database, QStringLiteral("room_equipment"), owner, QStringLiteral("name"), where, index,
                                &Room::equipment);
        },
        [&] { return attachRows(database, QStringLiteral("room_window"), owner, where, index, &Room::windows); },
        [&] {
            return attachValues(database, QStringLiteral("room_part"), owner, QStringLiteral("part_id"), where, index,
                                &Room::parts);
        });
}

Result<void> attachParts(QSqlDatabase& database, std::vector<Session>& sessions, const QString& ids)
{
    Index<Session> index = indexOf(sessions);
    const QString owner = QStringLiteral("session_id");
    const QString where = limitedTo(owner, ids);
    return inTurn(
        [&] {
            return attachValues(database, QStringLiteral("session_need"), owner, QStringLiteral("name"), where, index,
                                &Session::needs);
        },
        [&] { return attachRows(database, QStringLiteral("session_person"), owner, where, index, &Session::people); },
        [&] { return attachRows(database, QStringLiteral("session_link"), owner, where, index, &Session::links); },
        [&] {
            return attachValues(database, QStringLiteral("session_chapter"), owner, QStringLiteral("chapter_id"), where,
                                index, &Session::chapters);
        },
        [&] { return attachRows(database, QStringLiteral("placement"), owner, where, index, &Session::placements); });
}

Result<void> attachParts(QSqlDatabase& database, std::vector<Person>& people, const QString& ids)
{
    Index<Person> index = indexOf(people);
    const QString owner = QStringLiteral("person_id");
    const QString where = limitedTo(owner, ids);
    return inTurn(
        [&] { return attachRows(database, QStringLiteral("person_email"), owner, where, index, &Person::emails); },
        [&] { return attachRows(database, QStringLiteral("person_phone"), owner, where, index, &Person::phones); },
        [&] {
            return attachValues(database, QStringLiteral("person_role"), owner, QStringLiteral("role"), where, index,
                                &Person::roles);
        },
        [&] { return attachRows(database, QStringLiteral("person_window"), owner, where, index, &Person::windows); });
}

Result<void> attachParts(QSqlDatabase& database, std::vector<Chapter>& chapters, const QString& ids)
{
    Index<Chapter> index = indexOf(chapters);
    const QString owner = QStringLiteral("chapter_id");
    return attachRows(database, QStringLiteral("chapter_member"), owner, limitedTo(owner, ids), index,
                      &Chapter::members);
}

/// The rows with those ids (all, where `ids` is empty), with all that belongs to them.
template <class Row>
Result<std::vector<Row>> read(QSqlDatabase& database, const QString& table, const QString& order, const QString& ids)
{
    auto found = mapping::readRows<Row>(database, table,
                                        limitedTo(QStringLiteral("id"), ids) + QStringLiteral(" ORDER BY ") + order);
    if (!found)
        return found.error();
    if (auto done = attachParts(database, *found, ids); !done)
        return done.error();
    return found;
}

bool less(const Day& a, const Day& b)
{
    return std::tie(a.date, a.id) < std::tie(b.date, b.id);
}
bool less(const Room& a, const Room& b)
{
    return std::tie(a.position, a.id) < std::tie(b.position, b.id);
}
bool less(const Track& a, const Track& b)
{
    return std::tie(a.position, a.id) < std::tie(b.position, b.id);
}
template <class Row>
bool less(const Row& a, const Row& b)
{
    return a.id < b.id;
}

template <class Row>
Result<void> refreshTable(QSqlDatabase& database, const QString& table, Table<Row>& rows, const ChangeSet::Ids& changed,
                          bool everything)
{
    const QString byId = QStringLiteral("id");
    if (everything || changed.size() > kManyRows) {
        auto all = read<Row>(database, table, byId, {});
        if (!all)
            return all.error();
        rows = Table<Row>(std::move(*all));
    } else {
        if (changed.empty())
            return {};
        for (const qint64 id : changed.removed)
            rows.remove({id});
        QStringList ids;
        std::set<qint64> gone;
        for (const auto* set : {&changed.inserted, &changed.updated}) {
            for (const qint64 id : *set) {
                ids << QString::number(id);
                gone.insert(id);
            }
        }
        if (ids.isEmpty())
            return {};
        auto some = read<Row>(database, table, byId, ids.join(u','));
        if (!some)
            return some.error();
        for (Row& row : *some) {
            gone.erase(mapping::idOf(row.id));
            rows.put(std::move(row));
        }
        for (const qint64 id : gone)
            rows.remove({id});
    }
    rows.sort([](const Row& a, const Row& b) { return less(a, b); });
    return {};
}

Result<void> refreshConference(QSqlDatabase& database, Programme& programme)
{
    sql::Query query(database, QStringLiteral("SELECT %1 FROM conference WHERE id = %2")
                                   .arg(mapping::listed(mapping::columnNames<Conference>()))
                                   .arg(rows::kConferenceId));
    if (auto done = query.exec(); !done)
        return done;
    if (query.next())
        mapping::readColumns(query, 0, programme.conference);
    if (programme.zone.name() != programme.conference.timezone)
        programme.zone = Zone(programme.conference.timezone);
    return {};
}

} // namespace

Result<Programme> readProgramme(Database& database)
{
    Programme programme;
    ChangeSet all;
    all.everything = true;
    // One read transaction: what another program writes meanwhile must not mix in.
    if (auto begun = sql::run(database.connection(), QStringLiteral("BEGIN")); !begun)
        return begun.error();
    auto done = refreshProgramme(database, programme, all);
    if (auto ended = sql::run(database.connection(), QStringLiteral("COMMIT")); !ended)
        return ended.error();
    if (!done)
        return done.error();
    return programme;
}

Result<void> refreshProgramme(Database& database, Programme& programme, const ChangeSet& changes)
{
    const bool all = changes.everything;
    const auto table = [&](const char* name, auto& rows, Kind kind) {
        return refreshTable(database.connection(), QString::fromLatin1(name), rows, changes.of(kind), all);
    };
    return inTurn(
        [&] {
            return changes.touches(Kind::Conference) ? refreshConference(database.connection(), programme)
                                                     : Result<void>();
        },
        [&] { return table("day", programme.days, Kind::Day); },
        [&] { return table("room", programme.rooms, Kind::Room); },
        [&] { return table("track", programme.tracks, Kind::Track); },
        [&] { return table("session", programme.sessions, Kind::Session); },
        [&] { return table("person", programme.people, Kind::Person); },
        [&] { return table("chapter", programme.chapters, Kind::Chapter); },
        [&] { return table("organisation", programme.organisations, Kind::Organisation); },
        [&] { return table("release", programme.releases, Kind::Release); },
        [&] { return table("link_rule", programme.links, Kind::Link); },
        [&] { return table("check_rule", programme.checkRules, Kind::CheckRule); },
        [&] { return table("accepted_conflict", programme.accepted, Kind::Acceptance); });
}

} // namespace rostrum
