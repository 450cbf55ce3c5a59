#include "models/services/document.h"

#include "models/storage/reader.h"
#include "models/storage/transaction.h"

#include <QUuid>

namespace rostrum {

namespace {

/// Which of the rows named in `ids` are there.
template <class Row>
std::set<qint64> present(const Table<Row>& rows, const ChangeSet::Ids& ids)
{
    std::set<qint64> found;
    for (const auto* set : {&ids.inserted, &ids.updated, &ids.removed}) {
        for (const qint64 id : *set) {
            if (rows.find({id}) != nullptr)
                found.insert(id);
        }
    }
    return found;
}

/// Tells inserted, updated and removed by what was there before and is there now: several writes of another program
/// may have passed over one row.
template <class Row>
void settle(const Table<Row>& rows, ChangeSet::Ids& ids, const std::set<qint64>& before)
{
    ChangeSet::Ids settled;
    const std::set<qint64> after = present(rows, ids);
    for (const auto* set : {&ids.inserted, &ids.updated, &ids.removed}) {
        for (const qint64 id : *set) {
            const bool was = before.contains(id);
            const bool is = after.contains(id);
            if (was && is)
                settled.updated.insert(id);
            else if (is)
                settled.inserted.insert(id);
            else if (was)
                settled.removed.insert(id);
        }
    }
    ids = std::move(settled);
}

} // namespace

Document::Document(Database database)
    : m_database(std::move(database))
    , m_history(m_database)
{}

Result<std::unique_ptr<Document>> Document::create(const QString& path, Conference conference,
                                                   const std::vector<Day>& days)
{
    auto database = Database::create(path);
    if (!database)
        return database.error();
    if (conference.guid.isEmpty())
        conference.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Document> document(new Document(std::move(*database)));
    auto transaction = Transaction::begin(document->m_database);
    if (!transaction)
        return transaction.error();
    {
        Writer writer(document->m_database);
        if (auto done = writer.put(conference); !done)
            return done.error();
        for (const Day& day : days) {
            if (auto done = writer.put(day); !done)
                return done.error();
        }
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    if (auto loaded = document->load(); !loaded)
        return loaded.error();
    return document;
}

Result<std::unique_ptr<Document>> Document::open(const QString& path)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    std::unique_ptr<Document> document(new Document(std::move(*database)));
    if (auto loaded = document->load(); !loaded)
        return loaded.error();
    return document;
}

Result<void> Document::load()
{
    auto version = m_database.dataVersion();
    if (!version)
        return version.error();
    m_dataVersion = *version;
    auto programme = readProgramme(m_database);
    if (!programme)
        return programme.error();
    m_programme = std::move(*programme);
    return readHistoryState();
}

Result<void> Document::readHistoryState()
{
    auto revision = m_history.revision();
    if (!revision)
        return revision.error();
    auto undoLabel = m_history.undoLabel();
    if (!undoLabel)
        return undoLabel.error();
    auto redoLabel = m_history.redoLabel();
    if (!redoLabel)
        return redoLabel.error();
    m_revision = *revision;
    m_undoLabel = *undoLabel;
    m_redoLabel = *redoLabel;
    return {};
}

Result<ChangeSet> Document::takeIn(ChangeSet changes)
{
    const auto eachTable = [&](auto visit) {
        visit(m_programme.days, Kind::Day);
        visit(m_programme.rooms, Kind::Room);
        visit(m_programme.tracks, Kind::Track);
        visit(m_programme.sessions, Kind::Session);
        visit(m_programme.people, Kind::Person);
        visit(m_programme.chapters, Kind::Chapter);
        visit(m_programme.organisations, Kind::Organisation);
        visit(m_programme.releases, Kind::Release);
        visit(m_programme.links, Kind::Link);
        visit(m_programme.checkRules, Kind::CheckRule);
        visit(m_programme.accepted, Kind::Acceptance);
    };
    std::map<Kind, std::set<qint64>> before;
    eachTable([&](const auto& rows, Kind kind) { before[kind] = present(rows, changes.of(kind)); });
    if (auto refreshed = refreshProgramme(m_database, m_programme, changes); !refreshed)
        return refreshed.error();
    eachTable([&](const auto& rows, Kind kind) { settle(rows, changes.of(kind), before[kind]); });
    if (auto read = readHistoryState(); !read)
        return read.error();
    if (!changes.empty())
        Q_EMIT changed(changes);
    Q_EMIT historyChanged();
    return changes;
}

Result<ChangeSet> Document::write(const QString& label, const std::function<Result<void>(Writer&)>& work)
{
    if (m_database.isReadOnly())
        return Error{ErrorCode::ReadOnly, m_database.readOnlyReason()};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    // What another program has written meanwhile must be known before `work` decides anything; from here on none can.
    if (auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
    QByteArray changeset;
    {
        auto recorder = Recorder::begin(m_database);
        if (!recorder)
            return recorder.error();
        Writer writer(m_database);
        if (auto done = work(writer); !done)
            return done.error();
        auto recorded = recorder->changeset();
        if (!recorded)
            return recorded.error();
        changeset = std::move(*recorded);
    }
    if (changeset.isEmpty())
        return ChangeSet{};
    auto changes = m_history.describe(changeset);
    if (!changes)
        return changes.error();
    if (auto appended = m_history.append(label, changeset); !appended)
        return appended.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return takeIn(std::move(*changes));
}

Result<QString> Document::replay(Result<History::Step> step)
{
    if (!step)
        return step.error();
    auto revision = m_history.revision();
    if (!revision)
        return revision.error();
    if (*revision != m_revision + 1) {
        // Another program wrote in the moment before.
        auto changes = m_history.changesSince(m_revision);
        if (!changes)
            return changes.error();
        step->changes = std::move(*changes);
    }
    if (auto taken = takeIn(std::move(step->changes)); !taken)
        return taken.error();
    return step->label;
}

Result<QString> Document::undo()
{
    if (auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
    return replay(m_history.undo());
}

Result<QString> Document::redo()
{
    if (auto caughtUp = catchUp(); !caughtUp)
        return caughtUp.error();
    return replay(m_history.redo());
}

Result<void> Document::catchUp()
{
    auto version = m_database.dataVersion();
    if (!version)
        return version.error();
    if (*version == m_dataVersion)
        return {};
    auto changes = m_history.changesSince(m_revision);
    if (!changes)
        return changes.error();
    m_dataVersion = *version;
    // Something that keeps no history wrote.
    if (changes->empty())
        changes->everything = true;
    if (auto taken = takeIn(std::move(*changes)); !taken)
        return taken.error();
    return {};
}

} // namespace rostrum
