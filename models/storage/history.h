#pragma once

#include "models/domain/change_set.h"
#include "models/domain/result.h"
#include "models/storage/database.h"

#include <QDateTime>

#include <memory>
#include <vector>

struct sqlite3_session;

namespace rostrum {

/// One write that the file remembers.
struct HistoryEntry
{
    enum class State { Done, Undone, Discarded };

    qint64 id = 0;
    qint64 seq = 0;
    State state = State::Done;
    QDateTime at; ///< UTC.
    QString who;
    QString label;

    bool operator==(const HistoryEntry&) const = default;
};

/// Watches what a transaction does to the tables, through SQLite's session extension.
class Recorder
{
public:
    static Result<Recorder> begin(Database& database);

    /// What has been done since begin(); empty where nothing has really changed.
    Result<QByteArray> changeset();

private:
    struct Deleter
    {
        void operator()(sqlite3_session* session) const;
    };

    explicit Recorder(const QString& path)
        : m_path(path)
    {}

    std::unique_ptr<sqlite3_session, Deleter> m_session;
    QString m_path;
};

/// The log of writes in the file: undo and redo for all of it, also after a restart and from another program.
/// Nothing here begins or ends a transaction but undo() and redo().
class History
{
public:
    explicit History(Database& database)
        : m_database(database)
    {}

    struct Step
    {
        QString label;
        ChangeSet changes;
    };

    /// Remembers a write, inside its own transaction. What had been undone before can no longer be redone.
    Result<void> append(const QString& label, const QByteArray& changeset);

    /// Takes back the last write, or does again the last one taken back. NotFound where there is none; Conflict where
    /// the file was altered by something that keeps no history.
    Result<Step> undo();
    Result<Step> redo();

    /// What undo() or redo() would act on; empty where there is nothing.
    Result<QString> undoLabel();
    Result<QString> redoLabel();

    /// All entries, oldest first.
    Result<std::vector<HistoryEntry>> entries();
    /// Grows with each write, undo and redo of any program.
    Result<qint64> revision();
    /// What was written, undone and redone after that revision.
    Result<ChangeSet> changesSince(qint64 revision);

    /// Which rows a changeset touches. Those of a part (an e-mail) are told as rows of what they belong to.
    Result<ChangeSet> describe(const QByteArray& changeset, bool inverted = false);

private:
    enum class Direction { Undo, Redo };

    Result<Step> replay(Direction direction);
    Result<Step> replayInTransaction(Direction direction);
    Result<void> apply(const QByteArray& changeset);

    Database& m_database;
};

} // namespace rostrum
