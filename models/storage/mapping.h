#pragma once

#include "models/storage/rows.h"
#include "models/storage/sql.h"

#include <QStringList>

#include <unordered_map>
#include <vector>

/// Statements made from the column lists of rows.h: written once for every table.
namespace rostrum::mapping {

inline qint64 idOf(qint64 id)
{
    return id;
}
template <class Tag>
qint64 idOf(Id<Tag> id)
{
    return id.value;
}
inline void setId(qint64& id, qint64 value)
{
    id = value;
}
template <class Tag>
void setId(Id<Tag>& id, qint64 value)
{
    id.value = value;
}

template <class Row>
QStringList columnNames()
{
    QStringList names;
    Row row;
    rows::columns(row, [&]<class T>(const char* name, T&) {
        names << QString::fromLatin1(name);
        if constexpr (std::is_same_v<T, WallTime>)
            names << QString::fromLatin1(name) + QStringLiteral("_later");
    });
    return names;
}

template <class Row>
void bindColumns(sql::Query& query, const Row& row)
{
    rows::columns(row, [&]<class T>(const char*, const T& value) {
        if constexpr (std::is_same_v<T, WallTime>) {
            query.bind(value.minutes == 0 ? QStringLiteral("") : value.toString());
            query.bind(value.later ? 1 : 0);
        } else {
            query.bind(rows::toColumn(value));
        }
    });
}

/// Reads the columns from `column` on.
template <class Row>
void readColumns(const sql::Query& query, int column, Row& row)
{
    rows::columns(row, [&]<class T>(const char*, T& value) {
        if constexpr (std::is_same_v<T, WallTime>) {
            value = WallTime::parse(query.value(column++).toString()).value_or(WallTime{});
            value.later = query.value(column++).toInt() != 0;
        } else {
            rows::fromColumn(query.value(column++), value);
        }
    });
}

inline QString listed(const QStringList& names)
{
    return names.join(QStringLiteral(", "));
}

/// INSERT … ON CONFLICT (id) DO UPDATE: a row that has not changed leaves nothing in the history.
inline QString putStatement(const QString& table, const QStringList& names)
{
    QStringList marks;
    QStringList sets;
    for (const QString& name : names) {
        marks << QStringLiteral("?");
        sets << name + QStringLiteral(" = excluded.") + name;
    }
    return QStringLiteral("INSERT INTO %1 (id, %2) VALUES (?, %3) ON CONFLICT (id) DO UPDATE SET %4")
        .arg(table, listed(names), listed(marks), listed(sets));
}

template <class Row>
Result<std::vector<Row>> readRows(QSqlDatabase& database, const QString& table, const QString& rest)
{
    sql::Query query(database, QStringLiteral("SELECT id, %1 FROM %2 %3").arg(listed(columnNames<Row>()), table, rest));
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Row> found;
    while (query.next()) {
        Row row;
        setId(row.id, query.value(0).toLongLong());
        readColumns(query, 1, row);
        found.push_back(std::move(row));
    }
    return found;
}

/// Calls `attach(owner id, query, first column)` for each row of a table of parts, in order. `where` may narrow it.
template <class Attach>
Result<void> readParts(QSqlDatabase& database, const QString& table, const QString& owner, const QStringList& names,
                       const QString& where, Attach attach)
{
    sql::Query query(database, QStringLiteral("SELECT %1, id, %2 FROM %3 %4 ORDER BY %1, position, id")
                                   .arg(owner, listed(names), table, where));
    if (auto done = query.exec(); !done)
        return done.error();
    while (query.next())
        attach(query.value(0).toLongLong(), query, 1);
    return {};
}

} // namespace rostrum::mapping
