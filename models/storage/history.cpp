#include "models/storage/history.h"

#include "models/domain/ids.h"
#include "models/storage/sql.h"

#include <QCoreApplication>

#include <map>
#include <optional>
#include <sqlite3.h>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Which kind of thing a table holds, and in which column it names its owner where it is only a part of one.
struct TableRole
{
    Kind kind;
    const char* owner = nullptr;
};

const std::map<QByteArray, TableRole>& tableRoles()
{
    static const std::map<QByteArray, TableRole> roles{
        {"conference", {Kind::Conference}},
        {"day", {Kind::Day}},
        {"room", {Kind::Room}},
        {"room_equipment", {Kind::Room, "room_id"}},
        {"room_window", {Kind::Room, "room_id"}},
        {"room_part", {Kind::Room, "room_id"}},
        {"track", {Kind::Track}},
        {"organisation", {Kind::Organisation}},
        {"chapter", {Kind::Chapter}},
        {"chapter_name", {Kind::Chapter, "chapter_id"}},
        {"chapter_member", {Kind::Chapter, "chapter_id"}},
        {"person", {Kind::Person}},
        {"person_email", {Kind::Person, "person_id"}},
        {"person_phone", {Kind::Person, "person_id"}},
        {"person_role", {Kind::Person, "person_id"}},
        {"person_window", {Kind::Person, "person_id"}},
        {"person_alias", {Kind::Person, "person_id"}},
        {"session", {Kind::Session}},
        {"session_need", {Kind::Session, "session_id"}},
        {"session_person", {Kind::Session, "session_id"}},
        {"session_link", {Kind::Session, "session_id"}},
        {"session_chapter", {Kind::Session, "session_id"}},
        {"placement", {Kind::Session, "session_id"}},
        {"meeting", {Kind::Meeting}},
        {"release", {Kind::Release}},
        {"badge_template", {Kind::Badge}},
        {"badge_print", {Kind::Badge}},
        {"badge_stock", {Kind::Badge}},
        {"link_rule", {Kind::Link}},
        {"check_rule", {Kind::CheckRule}},
        {"accepted_conflict", {Kind::Acceptance}},
    };
    return roles;
}

TableRole roleOf(const QByteArray& table)
{
    const auto at = tableRoles().find(table);
    if (at != tableRoles().end())
        return at->second;
    for (const char* start : {"meeting_", "agenda_", "decision", "task", "attendance"}) {
        if (table.startsWith(start))
            return {Kind::Meeting};
    }
    return {Kind::Setting};
}

/// Every table that is recorded: all of ours but the log itself. By name, as the session extension would otherwise
/// take tables that SQLite makes for its own use.
Result<QStringList> recordedTables(QSqlDatabase& database)
{
    sql::Query query(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                              "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'history'"));
    if (auto done = query.exec(); !done)
        return done.error();
    QStringList names;
    while (query.next())
        names << query.value(0).toString();
    return names;
}

Result<std::vector<QByteArray>> columnsOf(QSqlDatabase& database, const QByteArray& table)
{
    sql::Query query(database, QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    query.bind(QString::fromLatin1(table));
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<QByteArray> names;
    while (query.next())
        names.push_back(query.value(0).toString().toLatin1());
    return names;
}

struct FreeChangeset
{
    void operator()(void* memory) const { sqlite3_free(memory); }
};

int abortOnConflict(void* met, int kind, sqlite3_changeset_iter* iterator)
{
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY)
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
    *static_cast<QString*>(met) = QStringLiteral("conflict %1 in table %2").arg(kind).arg(QString::fromLatin1(table));
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

void Recorder::Deleter::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

Result<Recorder> Recorder::begin(Database& database)
{
    Recorder recorder(database.path());
    sqlite3_session* session = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &session);
    recorder.m_session.reset(session);
    auto tables = recordedTables(database.connection());
    if (!tables)
        return tables.error();
    for (const QString& table : *tables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(session, table.toLatin1().constData());
    }
    if (code != SQLITE_OK)
        return sql::errorFromCode(code, QStringLiteral("session extension"), database.path());
    return recorder;
}

Result<QByteArray> Recorder::changeset()
{
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &data);
    const std::unique_ptr<void, FreeChangeset> keeper(data);
    if (code != SQLITE_OK)
        return sql::errorFromCode(code, QStringLiteral("sqlite3session_changeset"), m_path);
    return QByteArray(static_cast<const char*>(data), size);
}

Result<void> History::append(const QString& label, const QByteArray& changeset)
{
    QSqlDatabase& connection = m_database.connection();
    if (auto done =
            sql::run(connection, QStringLiteral("UPDATE history SET state = 'discarded' WHERE state = 'undone'"));
        !done)
        return done;
    sql::Query query(
        connection,
        QStringLiteral("INSERT INTO history (id, seq, revision, state, at, who, label, changeset) "
                       "SELECT ?, coalesce(max(seq), 0) + 1, coalesce(max(revision), 0) + 1, 'done', ?, ?, ?, ? "
                       "FROM history"));
    query.bind(newIdValue());
    query.bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    query.bind(qEnvironmentVariable("USER", QStringLiteral("")));
    query.bind(label);
    query.bind(changeset);
    return query.exec();
}

Result<void> History::apply(const QByteArray& changeset)
{
    QString met;
    const int code = sqlite3changeset_apply_v2(m_database.handle(), static_cast<int>(changeset.size()),
                                               const_cast<char*>(changeset.constData()), nullptr, abortOnConflict, &met,
                                               nullptr, nullptr, 0);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) {
        return Error{
            ErrorCode::Conflict,
            Texts::tr("This step cannot be taken back or done again: the file was altered since by something that "
                      "keeps no history. Nothing was changed."),
            met};
    }
    if (code != SQLITE_OK)
        return sql::errorFromCode(code, met, m_database.path());
    auto broken = sql::value(m_database.connection(), QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!broken)
        return broken.error();
    if (broken->toInt() != 0) {
        return Error{
            ErrorCode::Conflict,
            Texts::tr("This step cannot be taken back or done again: something else now depends on it. Nothing "
                      "was changed."),
            QStringLiteral("foreign_key_check")};
    }
    return {};
}

Result<History::Step> History::replayInTransaction(Direction direction)
{
    QSqlDatabase& connection = m_database.connection();
    const bool undo = direction == Direction::Undo;
    sql::Query query(connection, undo
                                     ? QStringLiteral("SELECT id, label, changeset FROM history WHERE state = 'done' "
                                                      "ORDER BY seq DESC LIMIT 1")
                                     : QStringLiteral("SELECT id, label, changeset FROM history WHERE state = 'undone' "
                                                      "ORDER BY seq LIMIT 1"));
    if (auto done = query.exec(); !done)
        return done.error();
    if (!query.next()) {
        return Error{ErrorCode::NotFound,
                     undo ? Texts::tr("There is nothing to undo.") : Texts::tr("There is nothing to redo.")};
    }
    const qint64 id = query.value(0).toLongLong();
    Step step{query.value(1).toString(), {}};
    QByteArray changeset = query.value(2).toByteArray();
    query.finish();
    // Described before it is applied for an undo and after for a redo: that is when the rows it updates are there.
    std::optional<Result<ChangeSet>> described;
    if (undo)
        described = describe(changeset, true);
    QByteArray toApply = changeset;
    if (undo) {
        int size = 0;
        void* data = nullptr;
        const int code =
            sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &data);
        const std::unique_ptr<void, FreeChangeset> keeper(data);
        if (code != SQLITE_OK)
            return sql::errorFromCode(code, QStringLiteral("sqlite3changeset_invert"), m_database.path());
        toApply = QByteArray(static_cast<const char*>(data), size);
    }
    if (auto applied = apply(toApply); !applied)
        return applied.error();
    if (!undo)
        described = describe(changeset);
    if (!described->ok())
        return described->error();
    step.changes = **described;
    sql::Query mark(connection,
                    QStringLiteral("UPDATE history SET state = ?, revision = (SELECT max(revision) + 1 FROM "
                                   "history) WHERE id = ?"));
    mark.bind(undo ? QStringLiteral("undone") : QStringLiteral("done"));
    mark.bind(id);
    if (auto done = mark.exec(); !done)
        return done.error();
    return step;
}

Result<History::Step> History::replay(Direction direction)
{
    if (m_database.isReadOnly())
        return Error{ErrorCode::ReadOnly, m_database.readOnlyReason()};
    QSqlDatabase& connection = m_database.connection();
    // A changeset lists its rows by table, not in an order that foreign keys allow; they are checked at the end.
    if (auto done = sql::run(connection, QStringLiteral("PRAGMA foreign_keys = OFF")); !done)
        return done.error();
    Result<Step> step = Error{};
    if (auto begun = sql::run(connection, QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        step = begun.error();
    } else {
        step = replayInTransaction(direction);
        if (step.ok()) {
            if (auto committed = sql::run(connection, QStringLiteral("COMMIT")); !committed)
                step = committed.error();
        }
        if (!step.ok())
            (void)sql::run(connection, QStringLiteral("ROLLBACK"));
    }
    if (auto done = sql::run(connection, QStringLiteral("PRAGMA foreign_keys = ON")); !done)
        return done.error();
    return step;
}

Result<History::Step> History::undo()
{
    return replay(Direction::Undo);
}

Result<History::Step> History::redo()
{
    return replay(Direction::Redo);
}

Result<QString> History::undoLabel()
{
    auto label = sql::value(m_database.connection(),
                            QStringLiteral("SELECT label FROM history WHERE state = 'done' ORDER BY seq DESC LIMIT 1"));
    if (!label)
        return label.error();
    return label->toString();
}

Result<QString> History::redoLabel()
{
    auto label = sql::value(m_database.connection(),
                            QStringLiteral("SELECT label FROM history WHERE state = 'undone' ORDER BY seq LIMIT 1"));
    if (!label)
        return label.error();
    return label->toString();
}

Result<std::vector<HistoryEntry>> History::entries()
{
    sql::Query query(m_database.connection(),
                     QStringLiteral("SELECT id, seq, state, at, who, label FROM history ORDER BY seq"));
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<HistoryEntry> entries;
    while (query.next()) {
        HistoryEntry entry;
        entry.id = query.value(0).toLongLong();
        entry.seq = query.value(1).toLongLong();
        const QString state = query.value(2).toString();
        entry.state = state == QStringLiteral("done")     ? HistoryEntry::State::Done
                      : state == QStringLiteral("undone") ? HistoryEntry::State::Undone
                                                          : HistoryEntry::State::Discarded;
        entry.at = QDateTime::fromString(query.value(3).toString(), Qt::ISODateWithMs);
        entry.who = query.value(4).toString();
        entry.label = query.value(5).toString();
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<qint64> History::revision()
{
    auto revision =
        sql::value(m_database.connection(), QStringLiteral("SELECT coalesce(max(revision), 0) FROM history"));
    if (!revision)
        return revision.error();
    return revision->toLongLong();
}

Result<ChangeSet> History::changesSince(qint64 revision)
{
    ChangeSet all;
    sql::Query query(m_database.connection(),
                     QStringLiteral("SELECT changeset FROM history WHERE revision > ? ORDER BY revision"));
    query.bind(revision);
    if (auto done = query.exec(); !done)
        return done.error();
    while (query.next()) {
        auto one = describe(query.value(0).toByteArray());
        if (!one)
            return one.error();
        // Several writes may have passed over one row: only what it is now counts, and that is read again.
        for (size_t kind = 0; kind < kKinds; ++kind) {
            for (const auto* ids : {&one->kinds[kind].inserted, &one->kinds[kind].updated, &one->kinds[kind].removed})
                all.kinds[kind].updated.insert(ids->begin(), ids->end());
        }
    }
    return all;
}

Result<ChangeSet> History::describe(const QByteArray& changeset, bool inverted)
{
    ChangeSet changes;
    sqlite3_changeset_iter* iterator = nullptr;
    int code =
        sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char*>(changeset.constData()));
    std::map<QByteArray, int> ownerColumns;
    std::map<QByteArray, std::unique_ptr<sql::Query>> ownerQueries;
    Result<void> failed;
    while (code == SQLITE_OK && failed.ok() && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
        const QByteArray table(name);
        const TableRole role = roleOf(table);
        const auto valueAt = [&](int column) {
            sqlite3_value* value = nullptr;
            if (operation == SQLITE_INSERT)
                sqlite3changeset_new(iterator, column, &value);
            else
                sqlite3changeset_old(iterator, column, &value);
            return value;
        };
        const qint64 id = sqlite3_value_int64(valueAt(0));
        ChangeSet::Ids& ids = changes.of(role.kind);
        if (role.owner == nullptr) {
            const bool appears = operation == (inverted ? SQLITE_DELETE : SQLITE_INSERT);
            const bool goes = operation == (inverted ? SQLITE_INSERT : SQLITE_DELETE);
            (appears ? ids.inserted : goes ? ids.removed : ids.updated).insert(id);
            continue;
        }
        if (!ownerColumns.contains(table)) {
            auto names = columnsOf(m_database.connection(), table);
            if (!names) {
                failed = names.error();
                break;
            }
            const auto at = std::find(names->begin(), names->end(), QByteArray(role.owner));
            ownerColumns[table] = static_cast<int>(at - names->begin());
        }
        if (sqlite3_value* owner = valueAt(ownerColumns[table]); owner != nullptr) {
            ids.updated.insert(sqlite3_value_int64(owner));
            continue;
        }
        // An update that leaves the owner alone does not name it: ask the row.
        auto& query = ownerQueries[table];
        if (!query) {
            query = std::make_unique<sql::Query>(m_database.connection(),
                                                 QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                                     .arg(QString::fromLatin1(role.owner), QString::fromLatin1(table)));
        }
        query->bind(id);
        failed = query->exec();
        if (failed.ok() && query->next())
            ids.updated.insert(query->value(0).toLongLong());
        query->finish();
    }
    sqlite3changeset_finalize(iterator);
    if (code != SQLITE_OK)
        return sql::errorFromCode(code, QStringLiteral("sqlite3changeset_start"), m_database.path());
    if (!failed.ok())
        return failed.error();
    // A part that came or went with its owner is no update of it.
    for (ChangeSet::Ids& ids : changes.kinds) {
        for (const auto* others : {&ids.inserted, &ids.removed}) {
            for (const qint64 id : *others)
                ids.updated.erase(id);
        }
    }
    return changes;
}

} // namespace rostrum
