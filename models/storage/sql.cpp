#include "models/storage/sql.h"

#include "models/storage/lock_holder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace rostrum::sql {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

QString lockedText(const QString& path)
{
    const QString holder = lockHolder(path);
    if (holder.isEmpty()) {
        return Texts::tr("Another program is writing to %1. Nothing was changed; try again when it has finished.")
            .arg(shown(path));
    }
    return Texts::tr("%1 is locked by %2. Nothing was changed; try again when it has finished.")
        .arg(shown(path), holder);
}

} // namespace

Error errorFromCode(int code, const QString& detail, const QString& path)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, lockedText(path), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly,
                Texts::tr("%1 cannot be written to. Nothing was changed; allow writing to the file and its folder, or "
                          "work on a copy in another folder.")
                    .arg(shown(path)),
                detail};
    case SQLITE_FULL:
        return {ErrorCode::NoSpace,
                Texts::tr("The disk that holds %1 is full. Nothing was changed; free some space and try again.")
                    .arg(shown(path)),
                detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                Texts::tr("%1 cannot be opened, or its folder cannot be written to. Check that both exist and that you "
                          "may write there.")
                    .arg(shown(path)),
                detail};
    case SQLITE_NOTADB:
        return {ErrorCode::NotOurs, Texts::tr("%1 is not a Rostrum file. Nothing was changed.").arg(shown(path)),
                detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::Io,
                Texts::tr("%1 is damaged and cannot be read in full. Go back to a backup copy.").arg(shown(path)),
                detail};
    case SQLITE_IOERR:
        return {ErrorCode::Io,
                Texts::tr("Reading or writing %1 failed: the disk may be full, gone or damaged. Nothing was changed.")
                    .arg(shown(path)),
                detail};
    default:
        return {ErrorCode::Internal,
                Texts::tr("The change could not be written to %1, so nothing was changed. This is a fault of the "
                          "program.")
                    .arg(shown(path)),
                detail};
    }
}

Error error(const QSqlError& error, const QString& path)
{
    return errorFromCode(error.nativeErrorCode().toInt(),
                         error.driverText() + QStringLiteral(": ") + error.databaseText(), path);
}

Result<void> run(QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return error(query.lastError(), database.databaseName());
    return {};
}

Result<QVariant> value(QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return error(query.lastError(), database.databaseName());
    if (!query.next())
        return QVariant();
    return query.value(0);
}

Query::Query(QSqlDatabase& database, const QString& statement)
    : m_query(database)
    , m_path(database.databaseName())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(statement);
}

Result<void> Query::exec()
{
    if (!m_prepared || !m_query.exec())
        return error(m_query.lastError(), m_path);
    return {};
}

} // namespace rostrum::sql
