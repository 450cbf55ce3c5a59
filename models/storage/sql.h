#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace rostrum::sql {

/// The error in words for a person: what SQLite said, which file, and what to do about it.
[[nodiscard]] Error error(const QSqlError& error, const QString& path);
/// The same for a result code of the C API.
[[nodiscard]] Error errorFromCode(int code, const QString& detail, const QString& path);

/// Runs one statement that gives no rows.
Result<void> run(QSqlDatabase& database, const QString& statement);
/// The first column of the first row; an invalid value where there is none.
Result<QVariant> value(QSqlDatabase& database, const QString& statement);

/// A prepared, forward-only statement that remembers which file it speaks to.
class Query
{
public:
    Query(QSqlDatabase& database, const QString& statement);

    void bind(const QVariant& value) { m_query.addBindValue(value); }
    Result<void> exec();
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
    QString m_path;
    bool m_prepared = false;
};

} // namespace rostrum::sql
