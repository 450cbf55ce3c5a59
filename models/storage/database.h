#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>

struct sqlite3;

namespace rostrum {

/// "RoSt": what tells a Rostrum file from other SQLite files.
inline constexpr quint32 kApplicationId = 0x526F5374;
/// The newest schema that this program knows.
inline constexpr int kSchemaVersion = 1;

inline constexpr int kDatabaseHeaderSize = 100;
/// Whether the first kDatabaseHeaderSize bytes of a file are those of a Rostrum file, of whatever version.
[[nodiscard]] bool isRostrumHeader(const QByteArray& header);

/// One open conference file: a connection of its own, set up so that what is committed stays.
///
/// Writes go into a rollback journal with synchronous=EXTRA: a commit that was reported survives a crash of the program
/// at any moment, and of the machine as far as SQLite promises. (FULL, one step less, may roll the last commit back
/// when the power fails before the folder's entry of the journal is gone.)
class Database
{
public:
    /// Makes a new file with the newest schema. Refuses where something is there already.
    static Result<Database> create(const QString& path);
    /// Opens a file: migrates an older schema (with a copy beside it first), opens a newer one for reading only, and
    /// refuses what is not ours.
    static Result<Database> open(const QString& path);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    [[nodiscard]] QSqlDatabase& connection() { return m_connection; }
    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// Why nothing can be written, in words for a person; empty where it can.
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }

    /// Changes when another program has committed something.
    Result<qint64> dataVersion();

    /// A consistent copy at `target`, complete or not there at all, also while others write. Replaces what is there.
    Result<void> backup(const QString& target);

private:
    Database() = default;
    static Result<Database> connect(const QString& path, bool readOnly);
    void close();

    QSqlDatabase m_connection;
    QString m_path;
    QString m_readOnlyReason;
    int m_schemaVersion = 0;
};

} // namespace rostrum
