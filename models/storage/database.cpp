#include "models/storage/database.h"

#include "models/domain/ids.h"
#include "models/storage/migrations.h"
#include "models/storage/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QtEndian>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int kBusyMs = 3000;

/// Layout of the header: https://www.sqlite.org/fileformat2.html#the_database_header
bool isSqliteHeader(const QByteArray& header)
{
    return header.size() == kDatabaseHeaderSize && header.startsWith(QByteArray("SQLite format 3\0", 16));
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

/// Looks at what is there before SQLite does: it would take an empty file for a new database.
Result<void> checkIsOurs(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::NotFound,
                     Texts::tr("There is no file %1. Check the name, or make a new conference.").arg(shown(path))};
    }
    if (info.isDir())
        return Error{ErrorCode::NotOurs, Texts::tr("%1 is a folder, not a Rostrum file.").arg(shown(path))};
    if (!info.isFile())
        return Error{ErrorCode::NotOurs, Texts::tr("%1 is not an ordinary file.").arg(shown(path))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, Texts::tr("%1 cannot be read. Check that you may read it.").arg(shown(path)),
                     file.errorString()};
    }
    if (info.size() == 0)
        return Error{ErrorCode::NotOurs, Texts::tr("%1 is empty: it is not a Rostrum file.").arg(shown(path))};
    const QByteArray header = file.read(kDatabaseHeaderSize);
    if (!isSqliteHeader(header)) {
        return Error{ErrorCode::NotOurs,
                     Texts::tr("%1 is not a Rostrum file. To read another format, import it.").arg(shown(path))};
    }
    if (!isRostrumHeader(header)) {
        return Error{ErrorCode::NotOurs,
                     Texts::tr("%1 is a database of another program, not a Rostrum file.").arg(shown(path))};
    }
    return {};
}

QString whyNotWritable(const QString& path)
{
    // The folder counts too: SQLite keeps the journal there that makes a write safe.
    if (::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return Texts::tr("%1 may only be read: the file is write-protected.").arg(shown(path));
    if (::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) != 0)
        return Texts::tr("%1 may only be read: its folder is write-protected.").arg(shown(path));
    return {};
}

void syncFolderOf(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace

bool isRostrumHeader(const QByteArray& header)
{
    constexpr int kApplicationIdAt = 68;
    return isSqliteHeader(header) && qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) == kApplicationId;
}

Database::Database(Database&& other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase()))
    , m_path(std::move(other.m_path))
    , m_readOnlyReason(std::move(other.m_readOnlyReason))
    , m_schemaVersion(other.m_schemaVersion)
{}

Database& Database::operator=(Database&& other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, QSqlDatabase());
        m_path = std::move(other.m_path);
        m_readOnlyReason = std::move(other.m_readOnlyReason);
        m_schemaVersion = other.m_schemaVersion;
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

sqlite3* Database::handle() const
{
    return *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
}

Result<Database> Database::connect(const QString& path, bool readOnly)
{
    Database database;
    database.m_path = path;
    const QString name = QStringLiteral("rostrum-%1").arg(newIdValue());
    database.m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!database.m_connection.isValid()) {
        return Error{ErrorCode::Internal,
                     Texts::tr("The part of Qt that reads SQLite files is missing. Install the package "
                               "libqt6sql6-sqlite.")};
    }
    database.m_connection.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMs);
    if (readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.m_connection.setConnectOptions(options);
    if (!database.m_connection.open())
        return sql::error(database.m_connection.lastError(), path);
    // A file that somebody sends must not be able to run anything: no functions from its schema, no odd page content.
    for (const char* pragma :
         {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON",
          "PRAGMA synchronous = EXTRA", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -16000"}) {
        if (auto done = sql::run(database.m_connection, QString::fromLatin1(pragma)); !done)
            return done.error();
    }
    // The first read: rolls back what a crashed program left half written.
    auto version = sql::value(database.m_connection, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    database.m_schemaVersion = version->toInt();
    return database;
}

Result<Database> Database::create(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return Error{ErrorCode::Refused,
                     Texts::tr("%1 is there already and is not overwritten. Choose another name.").arg(shown(path))};
    }
    if (!info.absoluteDir().exists()) {
        return Error{
            ErrorCode::NotFound,
            Texts::tr("There is no folder %1. Make it first, or choose another.").arg(shown(info.absolutePath()))};
    }
    const auto fail = [&path](const Error& error) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        return error;
    };
    auto database = connect(path, false);
    if (!database)
        return fail(database.error());
    if (auto done = sql::run(database->m_connection, QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
        !done)
        return fail(done.error());
    auto reached = migrate(database->m_connection, 0, migrationSteps());
    if (!reached)
        return fail(reached.error());
    database->m_schemaVersion = *reached;
    syncFolderOf(path);
    return database;
}

Result<Database> Database::open(const QString& path)
{
    if (auto ours = checkIsOurs(path); !ours)
        return ours.error();
    const QString protectedBy = whyNotWritable(path);
    auto database = connect(path, !protectedBy.isEmpty());
    if (!database)
        return database.error();
    database->m_readOnlyReason = protectedBy;
    if (database->m_schemaVersion > kSchemaVersion) {
        database->m_readOnlyReason =
            Texts::tr(
                "%1 was made by a newer version of Rostrum, so it can only be read here. Update Rostrum to change it.")
                .arg(shown(path));
    } else if (database->m_schemaVersion < kSchemaVersion && protectedBy.isEmpty()) {
        if (auto copied = database->backup(path + QStringLiteral(".bak")); !copied)
            return copied.error();
        auto reached = migrate(database->m_connection, database->m_schemaVersion, migrationSteps());
        if (!reached)
            return reached.error();
        database->m_schemaVersion = *reached;
    }
    return database;
}

Result<qint64> Database::dataVersion()
{
    auto version = sql::value(m_connection, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    return version->toLongLong();
}

Result<void> Database::backup(const QString& target)
{
    const QFileInfo info(target);
    if (info.isDir())
        return Error{ErrorCode::Refused, Texts::tr("%1 is a folder. Give the name of a file.").arg(shown(target))};
    // Putting a file in its place would do away with the device or pipe.
    if (info.exists() && !info.isFile()) {
        return Error{ErrorCode::Refused,
                     Texts::tr("%1 is not an ordinary file. Give the copy another name.").arg(shown(target))};
    }
    if (info.exists() && info.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()) {
        return Error{ErrorCode::Refused,
                     Texts::tr("%1 is the conference itself. Give the copy another name.").arg(shown(target))};
    }
    // A link stays, and what it leads to is replaced.
    const QString place = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QString part = QStringLiteral("%1.%2.part").arg(place).arg(newIdValue(), 0, 36);
    sqlite3* copy = nullptr;
    int code = sqlite3_open_v2(part.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    QString detail;
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(copy, "main", handle(), "main");
        if (backup == nullptr) {
            code = sqlite3_errcode(copy);
        } else {
            // All in one step: a read lock on the source keeps the copy of one moment.
            int tries = 0;
            do {
                code = sqlite3_backup_step(backup, -1);
                if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                    sqlite3_sleep(50);
            } while ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && ++tries < kBusyMs / 50);
            const int finished = sqlite3_backup_finish(backup);
            code = code == SQLITE_DONE ? finished : code;
        }
    }
    if (code != SQLITE_OK)
        detail = QString::fromUtf8(sqlite3_errmsg(copy));
    sqlite3_close(copy);
    const bool locked = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
    if (code == SQLITE_OK && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(place).constData()) == 0) {
        syncFolderOf(place);
        return {};
    }
    QFile::remove(part);
    if (code == SQLITE_OK)
        code = SQLITE_CANTOPEN;
    return sql::errorFromCode(code, detail, locked ? m_path : target);
}

} // namespace rostrum
