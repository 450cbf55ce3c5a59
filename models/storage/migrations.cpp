#include "models/storage/migrations.h"

#include "models/storage/sql.h"

#include <QFile>

#include <sqlite3.h>

namespace rostrum {

QStringList migrationSteps()
{
    QStringList steps;
    for (const char* name : {":/sql/0001_initial.sql"}) {
        QFile file(QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly))
            steps << QString::fromUtf8(file.readAll());
    }
    return steps;
}

QStringList statementsOf(const QString& script)
{
    QStringList statements;
    QByteArray statement;
    const QList<QByteArray> pieces = script.toUtf8().split(';');
    for (const QByteArray& piece : pieces) {
        statement += piece;
        if (&piece == &pieces.last())
            break;
        statement += ';';
        if (sqlite3_complete(statement.constData()) != 0) {
            statements << QString::fromUtf8(statement).trimmed();
            statement.clear();
        }
    }
    return statements;
}

Result<int> migrate(QSqlDatabase& database, int from, const QStringList& steps)
{
    for (int version = from; version < static_cast<int>(steps.size()); ++version) {
        if (auto begun = sql::run(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun.error();
        Result<void> done;
        QStringList statements = statementsOf(steps[version]);
        statements << QStringLiteral("PRAGMA user_version = %1").arg(version + 1) << QStringLiteral("COMMIT");
        for (const QString& statement : statements) {
            done = sql::run(database, statement);
            if (!done)
                break;
        }
        if (!done) {
            (void)sql::run(database, QStringLiteral("ROLLBACK"));
            return done.error();
        }
    }
    return static_cast<int>(steps.size());
}

} // namespace rostrum
