#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "models/storage/sql.h"
#include "models/storage/transaction.h"
#include "tests/support/dump.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rostrum;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    static bool put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray get(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void makesAFileThatIsKnownAsOurs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Ünïcode name.rostrum"));
        QVERIFY(Database::create(path));
        QCOMPARE(test::ask(path, QStringLiteral("PRAGMA application_id")).toUInt(), kApplicationId);
        QCOMPARE(test::ask(path, QStringLiteral("PRAGMA user_version")).toInt(), kSchemaVersion);
        QCOMPARE(test::ask(path, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("delete"));
        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY(!database->isReadOnly());
        QCOMPARE(sql::value(database->connection(), QStringLiteral("PRAGMA synchronous"))->toInt(), 3);
        QCOMPARE(sql::value(database->connection(), QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
    }

    void doesNotOverwrite()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        QVERIFY(put(path, "mine"));
        const auto database = Database::create(path);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Refused);
        QVERIFY(database.error().text.contains(QStringLiteral("a.rostrum")));
        QCOMPARE(get(path), QByteArray("mine"));
    }

    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, 'x');
        QTest::newRow("cut short") << QByteArray("SQLite format 3\0", 16);
        QByteArray other("SQLite format 3\0", 16);
        other += QByteArray(200, '\0');
        QTest::newRow("another program's database") << other;
    }
    void refusesWhatIsNotOurs()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        QVERIFY(put(path, bytes));
        const auto database = Database::open(path);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::NotOurs);
        QVERIFY(database.error().text.contains(path));
        QCOMPARE(get(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void refusesFoldersAndWhatIsNotThere()
    {
        QTemporaryDir folder;
        QCOMPARE(Database::open(folder.path()).error().code, ErrorCode::NotOurs);
        QCOMPARE(Database::open(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
        QCOMPARE(Database::create(folder.filePath(QStringLiteral("none/a.rostrum"))).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none"))));
    }

    void refusesAHugeFileOfNothingAtOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64{2} * 1024 * 1024 * 1024));
        file.close();
        QCOMPARE(Database::open(path).error().code, ErrorCode::NotOurs);
    }

    void opensANewerFileForReadingOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        QVERIFY(Database::create(path));
        QVERIFY(test::tell(path, QStringLiteral("PRAGMA user_version = 99")));
        const auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY(database->isReadOnly());
        QVERIFY(database->readOnlyReason().contains(path));
        QCOMPARE(database->schemaVersion(), 99);
        QVERIFY(!QFile::exists(path + QStringLiteral(".bak")));
    }

    void rollsBackWhatACrashLeft()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        const QString crashed = folder.filePath(QStringLiteral("crashed.rostrum"));
        auto database = Database::create(path);
        QVERIFY(database);
        const QString before = test::dumpOf(path);
        {
            // A copy of the file and its journal in the middle of a write is what a crash leaves.
            QVERIFY(sql::run(database->connection(), QStringLiteral("PRAGMA cache_size = 1")));
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            for (int each = 1; each <= 500; ++each) {
                QVERIFY(sql::run(
                    database->connection(),
                    QStringLiteral("INSERT INTO room (id, name) VALUES (%1, '%2')").arg(each).arg(QString(500, u'x'))));
            }
            QVERIFY(QFile::exists(path + QStringLiteral("-journal")));
            QVERIFY(put(crashed, get(path)));
            QVERIFY(put(crashed + QStringLiteral("-journal"), get(path + QStringLiteral("-journal"))));
        }
        QVERIFY(get(crashed) != get(path));
        auto opened = Database::open(crashed);
        QVERIFY(opened);
        QCOMPARE(test::dumpOf(crashed), before);
        QCOMPARE(test::ask(crashed, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void saysWhoHoldsTheLock()
    {
        const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
        if (shell.isEmpty())
            QSKIP("The sqlite3 program, which plays the other program here, is not installed.");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        auto database = Database::create(path);
        QVERIFY(database);
        QProcess other;
        other.start(shell, {path});
        QVERIFY(other.waitForStarted());
        other.write("BEGIN IMMEDIATE;\n.print begun\n");
        QVERIFY(other.waitForReadyRead());
        QVERIFY(sql::run(database->connection(), QStringLiteral("PRAGMA busy_timeout = 50")));
        const auto transaction = Transaction::begin(*database);
        QVERIFY(!transaction);
        QCOMPARE(transaction.error().code, ErrorCode::Locked);
        QVERIFY2(transaction.error().text.contains(QString::number(other.processId())),
                 qPrintable(transaction.error().text));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY(Transaction::begin(*database));
    }

    void copiesConsistentlyAndReplaces()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        const QString copy = folder.filePath(QStringLiteral("copy.rostrum"));
        auto database = Database::create(path);
        QVERIFY(database);
        QVERIFY(test::tell(path, QStringLiteral("INSERT INTO room (id, name) VALUES (1, 'Hall')")));
        QVERIFY(put(copy, "an older copy"));
        QVERIFY(database->backup(copy));
        QCOMPARE(test::dumpOf(copy), test::dumpOf(path));
        QVERIFY(Database::open(copy));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        QCOMPARE(database->backup(path).error().code, ErrorCode::Refused);
        QCOMPARE(database->backup(folder.path()).error().code, ErrorCode::Refused);
        QVERIFY(!database->backup(folder.filePath(QStringLiteral("none/copy"))));
        QCOMPARE(test::ask(path, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void migratesStepByStepAndStopsBeforeABadOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        auto database = Database::create(path);
        QVERIFY(database);
        QStringList steps = migrationSteps();
        QCOMPARE(steps.size(), kSchemaVersion);
        steps << QStringLiteral("ALTER TABLE room ADD COLUMN smell TEXT NOT NULL DEFAULT 'none; or; some';")
              << QStringLiteral("CREATE TABLE half (id INTEGER PRIMARY KEY);\nCREATE TABLE nonsense (;");
        const auto reached = migrate(database->connection(), kSchemaVersion, steps);
        QVERIFY(!reached);
        QCOMPARE(test::ask(path, QStringLiteral("PRAGMA user_version")).toInt(), kSchemaVersion + 1);
        QCOMPARE(test::ask(path, QStringLiteral("SELECT count(*) FROM pragma_table_info('room') WHERE name = 'smell'")),
                 QStringLiteral("1"));
        QCOMPARE(test::ask(path, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")),
                 QStringLiteral("0"));
    }

    void schemaSuitsTheHistory()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        QVERIFY(Database::create(path));
        // Undoing a swap would trip over UNIQUE, recording over generated columns, and replaying over triggers.
        QCOMPARE(test::ask(path, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")), QString());
        QCOMPARE(test::ask(path, QStringLiteral("SELECT m.name || '.' || i.name FROM sqlite_schema m, "
                                                "pragma_index_list(m.name) i WHERE m.type = 'table' AND i.\"unique\"")),
                 QString());
        QCOMPARE(
            test::ask(path, QStringLiteral("SELECT m.name || '.' || c.name FROM sqlite_schema m, "
                                           "pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND c.hidden <> 0")),
            QString());
        QCOMPARE(test::ask(path, QStringLiteral(
                                     "SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND NOT EXISTS "
                                     "(SELECT 1 FROM pragma_table_info(m.name) c WHERE c.pk = 1 AND c.name = 'id')")),
                 QString());
        // A foreign key without an index would make each deletion look through the whole table.
        QCOMPARE(
            test::ask(path, QStringLiteral("SELECT m.name || '.' || f.\"from\" FROM sqlite_schema m, "
                                           "pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND NOT EXISTS "
                                           "(SELECT 1 FROM pragma_index_list(m.name) i, pragma_index_info(i.name) c "
                                           "WHERE c.seqno = 0 AND c.name = f.\"from\")")),
            QString());
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
