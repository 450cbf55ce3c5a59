#pragma once

#include "models/domain/programme.h"
#include "models/storage/database.h"
#include "models/storage/sql.h"

#include <map>
#include <memory>

namespace rostrum {

/// Writes values into the tables, inside a transaction that somebody else began. Putting a value that is there already
/// alters only what differs.
class Writer
{
public:
    explicit Writer(Database& database)
        : m_database(database.connection())
    {}

    Result<void> put(const Conference& conference);
    Result<void> put(const Day& day);
    Result<void> put(const Room& room);
    Result<void> put(const Track& track);
    Result<void> put(const Organisation& organisation);
    Result<void> put(const Chapter& chapter);
    Result<void> put(const Person& person);
    Result<void> put(const Session& session);
    Result<void> put(const LinkRule& link);
    Result<void> put(const CheckRule& rule);
    Result<void> put(const AcceptedConflict& accepted);

    /// Takes the row and what belongs to it away; what only points at it is cleared.
    Result<void> remove(DayId id) { return removeRow(QStringLiteral("day"), id.value); }
    Result<void> remove(RoomId id) { return removeRow(QStringLiteral("room"), id.value); }
    Result<void> remove(TrackId id) { return removeRow(QStringLiteral("track"), id.value); }
    Result<void> remove(OrganisationId id) { return removeRow(QStringLiteral("organisation"), id.value); }
    Result<void> remove(ChapterId id) { return removeRow(QStringLiteral("chapter"), id.value); }
    Result<void> remove(PersonId id) { return removeLinked(QStringLiteral("person"), id); }
    Result<void> remove(SessionId id) { return removeLinked(QStringLiteral("session"), id); }
    Result<void> remove(LinkRuleId id) { return removeRow(QStringLiteral("link_rule"), id.value); }
    Result<void> remove(CheckRuleId id) { return removeRow(QStringLiteral("check_rule"), id.value); }
    Result<void> remove(AcceptedConflictId id) { return removeRow(QStringLiteral("accepted_conflict"), id.value); }

private:
    sql::Query& prepared(const QString& statement);
    template <class MakeNames>
    sql::Query& putting(const QString& table, MakeNames makeNames);
    template <class Row>
    Result<bool> putRow(const QString& table, qint64 id, const Row& row);
    template <class Child>
    Result<void> putRows(const QString& table, const QString& owner, qint64 ownerId, bool isNew,
                         const std::vector<Child>& children);
    template <class List>
    Result<void> putValues(const QString& table, const QString& owner, const QString& name, qint64 ownerId, bool isNew,
                           const List& values);
    Result<std::vector<qint64>> partIds(const QString& table, const QString& owner, qint64 ownerId);
    Result<void> removeRow(const QString& table, qint64 id);
    /// With the links that it is an end of: no foreign key can tell those, as an end is of one of two kinds.
    Result<void> removeLinked(const QString& table, LinkEnd end);

    QSqlDatabase& m_database;
    std::map<QString, std::unique_ptr<sql::Query>> m_statements;
    std::map<QString, std::unique_ptr<sql::Query>> m_puts; ///< By table.
};

} // namespace rostrum
