#include "tests/support/dump.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>
#include <QVariant>
#include <QtDebug>

namespace rostrum::test {

namespace {

class Connection
{
public:
    explicit Connection(const QString& path)
        : m_name(QUuid::createUuid().toString())
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(path);
        m_database.open();
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    QSqlDatabase& database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

QString textOf(const QVariant& value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toHex());
    return value.toString();
}

QStringList rowsOf(QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement)) {
        qWarning() << query.lastError() << statement;
        return {QStringLiteral("failed: ") + statement};
    }
    QStringList rows;
    while (query.next()) {
        QStringList columns;
        for (int column = 0; column < query.record().count(); ++column)
            columns << textOf(query.value(column));
        rows << columns.join(u'|');
    }
    return rows;
}

} // namespace

QString dumpOf(const QString& path)
{
    Connection connection(path);
    QStringList dump;
    const QStringList tables =
        rowsOf(connection.database(),
               QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'history' "
                              "ORDER BY name"));
    for (const QString& table : tables)
        dump << table << rowsOf(connection.database(), QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1").arg(table));
    return dump.join(u'\n');
}

QString ask(const QString& path, const QString& statement)
{
    Connection connection(path);
    return rowsOf(connection.database(), statement).join(u'\n');
}

bool tell(const QString& path, const QString& statement)
{
    Connection connection(path);
    QSqlQuery query(connection.database());
    return query.exec(statement);
}

} // namespace rostrum::test
