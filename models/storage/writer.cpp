#include "models/storage/writer.h"

#include "models/storage/mapping.h"

#include <algorithm>

namespace rostrum {

sql::Query& Writer::prepared(const QString& statement)
{
    auto& query = m_statements[statement];
    if (!query)
        query = std::make_unique<sql::Query>(m_database, statement);
    return *query;
}

/// The statement that puts a row into the table: made once, since a bulk import asks for it thousands of times.
template <class MakeNames>
sql::Query& Writer::putting(const QString& table, MakeNames makeNames)
{
    auto& query = m_puts[table];
    if (!query)
        query = std::make_unique<sql::Query>(m_database, mapping::putStatement(table, makeNames()));
    return *query;
}

/// Gives whether the row is a new one.
template <class Row>
Result<bool> Writer::putRow(const QString& table, qint64 id, const Row& row)
{
    sql::Query& known = prepared(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table));
    known.bind(id);
    if (auto done = known.exec(); !done)
        return done.error();
    const bool isNew = !known.next();
    known.finish();
    sql::Query& put = putting(table, [] { return mapping::columnNames<Row>(); });
    put.bind(id);
    mapping::bindColumns(put, row);
    if (auto done = put.exec(); !done)
        return done.error();
    return isNew;
}

Result<std::vector<qint64>> Writer::partIds(const QString& table, const QString& owner, qint64 ownerId)
{
    sql::Query& query =
        prepared(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY position, id").arg(table, owner));
    query.bind(ownerId);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    query.finish();
    return ids;
}

Result<void> Writer::removeRow(const QString& table, qint64 id)
{
    sql::Query& query = prepared(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table));
    query.bind(id);
    return query.exec();
}

Result<void> Writer::removeLinked(const QString& table, LinkEnd end)
{
    sql::Query& query =
        prepared(QStringLiteral("DELETE FROM link_rule WHERE (a_kind = ? AND a_id = ?) OR (b_kind = ? AND b_id = ?)"));
    for (int side = 0; side < 2; ++side) {
        query.bind(rows::toColumn(end.kind));
        query.bind(end.id);
    }
    if (auto done = query.exec(); !done)
        return done;
    return removeRow(table, end.id);
}

/// Parts with an id of their own keep it; those without take the ids that are there, in order.
template <class Child>
Result<void> Writer::putRows(const QString& table, const QString& owner, qint64 ownerId, bool isNew,
                             const std::vector<Child>& children)
{
    std::vector<qint64> old;
    if (!isNew) {
        auto ids = partIds(table, owner, ownerId);
        if (!ids)
            return ids.error();
        old = std::move(*ids);
    }
    std::vector<qint64> kept;
    sql::Query& put = putting(table, [&] {
        return QStringList{owner, QStringLiteral("position")} << mapping::columnNames<Child>();
    });
    for (size_t position = 0; position < children.size(); ++position) {
        const Child& child = children[position];
        qint64 id = position < old.size() ? old[position] : newIdValue();
        if constexpr (requires { child.id; }) {
            const qint64 own = mapping::idOf(child.id);
            id = own > 0 ? own : newIdValue();
        }
        put.bind(id);
        put.bind(ownerId);
        put.bind(static_cast<int>(position));
        mapping::bindColumns(put, child);
        if (auto done = put.exec(); !done)
            return done;
        kept.push_back(id);
    }
    for (const qint64 id : old) {
        if (std::find(kept.begin(), kept.end(), id) == kept.end()) {
            if (auto done = removeRow(table, id); !done)
                return done;
        }
    }
    return {};
}

template <class List>
Result<void> Writer::putValues(const QString& table, const QString& owner, const QString& name, qint64 ownerId,
                               bool isNew, const List& values)
{
    std::vector<qint64> old;
    if (!isNew) {
        auto ids = partIds(table, owner, ownerId);
        if (!ids)
            return ids.error();
        old = std::move(*ids);
    }
    sql::Query& put = putting(table, [&] { return QStringList{owner, QStringLiteral("position"), name}; });
    size_t position = 0;
    for (const auto& value : values) {
        put.bind(position < old.size() ? old[position] : newIdValue());
        put.bind(ownerId);
        put.bind(static_cast<int>(position));
        put.bind(rows::toColumn(value));
        if (auto done = put.exec(); !done)
            return done;
        ++position;
    }
    for (; position < old.size(); ++position) {
        if (auto done = removeRow(table, old[position]); !done)
            return done;
    }
    return {};
}

Result<void> Writer::put(const Conference& conference)
{
    auto isNew = putRow(QStringLiteral("conference"), rows::kConferenceId, conference);
    return isNew ? Result<void>() : isNew.error();
}

Result<void> Writer::put(const Day& day)
{
    auto isNew = putRow(QStringLiteral("day"), day.id.value, day);
    return isNew ? Result<void>() : isNew.error();
}

Result<void> Writer::put(const Track& track)
{
    auto isNew = putRow(QStringLiteral("track"), track.id.value, track);
    return isNew ? Result<void>() : isNew.error();
}

Result<void> Writer::put(const Organisation& organisation)
{
    auto isNew = putRow(QStringLiteral("organisation"), organisation.id.value, organisation);
    return isNew ? Result<void>() : isNew.error();
}

Result<void> Writer::put(const LinkRule& link)
{
    auto isNew = putRow(QStringLiteral("link_rule"), link.id.value, link);
    return isNew ? Result<void>() : isNew.error();
}

Result<void> Writer::put(const CheckRule& rule)
{
    auto isNew = putRow(QStringLiteral("check_rule"), rule.id.value, rule);
    return isNew ? Result<void>() : isNew.error();
}

Result<void> Writer::put(const AcceptedConflict& accepted)
{
    auto isNew = putRow(QStringLiteral("accepted_conflict"), accepted.id.value, accepted);
    return isNew ? Result<void>() : isNew.error();
}

Result<void> Writer::put(const Room& room)
{
    const auto isNew = putRow(QStringLiteral("room"), room.id.value, room);
    if (!isNew)
        return isNew.error();
    const QString owner = QStringLiteral("room_id");
    const qint64 id = room.id.value;
    if (auto done =
            putValues(QStringLiteral("room_equipment"), owner, QStringLiteral("name"), id, *isNew, room.equipment);
        !done)
        return done;
    if (auto done = putRows(QStringLiteral("room_window"), owner, id, *isNew, room.windows); !done)
        return done;
    return putValues(QStringLiteral("room_part"), owner, QStringLiteral("part_id"), id, *isNew, room.parts);
}

Result<void> Writer::put(const Chapter& chapter)
{
    const auto isNew = putRow(QStringLiteral("chapter"), chapter.id.value, chapter);
    if (!isNew)
        return isNew.error();
    return putRows(QStringLiteral("chapter_member"), QStringLiteral("chapter_id"), chapter.id.value, *isNew,
                   chapter.members);
}

Result<void> Writer::put(const Person& person)
{
    const auto isNew = putRow(QStringLiteral("person"), person.id.value, person);
    if (!isNew)
        return isNew.error();
    const QString owner = QStringLiteral("person_id");
    const qint64 id = person.id.value;
    if (auto done = putRows(QStringLiteral("person_email"), owner, id, *isNew, person.emails); !done)
        return done;
    if (auto done = putRows(QStringLiteral("person_phone"), owner, id, *isNew, person.phones); !done)
        return done;
    if (auto done = putValues(QStringLiteral("person_role"), owner, QStringLiteral("role"), id, *isNew, person.roles);
        !done)
        return done;
    return putRows(QStringLiteral("person_window"), owner, id, *isNew, person.windows);
}

Result<void> Writer::put(const Session& session)
{
    const auto isNew = putRow(QStringLiteral("session"), session.id.value, session);
    if (!isNew)
        return isNew.error();
    const QString owner = QStringLiteral("session_id");
    const qint64 id = session.id.value;
    if (auto done = putValues(QStringLiteral("session_need"), owner, QStringLiteral("name"), id, *isNew, session.needs);
        !done)
        return done;
    if (auto done = putRows(QStringLiteral("session_person"), owner, id, *isNew, session.people); !done)
        return done;
    if (auto done = putRows(QStringLiteral("session_link"), owner, id, *isNew, session.links); !done)
        return done;
    if (auto done = putValues(QStringLiteral("session_chapter"), owner, QStringLiteral("chapter_id"), id, *isNew,
                              session.chapters);
        !done)
        return done;
    return putRows(QStringLiteral("placement"), owner, id, *isNew, session.placements);
}

} // namespace rostrum
