#include "models/storage/history.h"
#include "models/storage/reader.h"
#include "models/storage/transaction.h"
#include "models/storage/writer.h"
#include "tests/support/dump.h"
#include "tests/support/sample_rows.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>

using namespace rostrum;

class TestHistory : public QObject
{
    Q_OBJECT

private:
    using Work = std::function<Result<void>(Writer&)>;

    static bool write(Database& database, const QString& label, const Work& work)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return false;
        QByteArray changeset;
        {
            auto recorder = Recorder::begin(database);
            if (!recorder)
                return false;
            Writer writer(database);
            if (!work(writer))
                return false;
            auto recorded = recorder->changeset();
            if (!recorded)
                return false;
            changeset = *recorded;
        }
        History history(database);
        return (changeset.isEmpty() || history.append(label, changeset).ok()) && transaction->commit().ok();
    }

    static Placement* firstPlacement(Session& session) { return &session.placements.front(); }

private Q_SLOTS:
    void undoAndRedoGiveBackTheSameFile_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const char* name : {"add", "move", "rename", "remove with what belongs to it", "swap two names",
                                 "many at once", "two rows that name each other", "reorder parts"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void undoAndRedoGiveBackTheSameFile()
    {
        QFETCH(QString, scenario);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        auto database = Database::create(path);
        QVERIFY(database);
        Room hall = test::fullRoom(QStringLiteral("Hall"));
        Room other = test::fullRoom(QStringLiteral("Other"));
        const Track track = test::fullTrack(QStringLiteral("Track"));
        Person person = test::fullPerson(QStringLiteral("Person"), {});
        Chapter chapter = test::fullChapter(QStringLiteral("Chapter"), person.id, {});
        Session session = test::fullSession(QStringLiteral("Session"), hall.id, track.id, person.id, chapter.id);
        QVERIFY(write(*database, QStringLiteral("first"), [&](Writer& writer) -> Result<void> {
            for (auto done : {writer.put(hall), writer.put(other), writer.put(track), writer.put(person),
                              writer.put(chapter), writer.put(session)}) {
                if (!done)
                    return done;
            }
            return {};
        }));
        const std::map<QString, Work> scenarios{
            {QStringLiteral("add"),
             [&](Writer& writer) {
                 return writer.put(test::fullSession(QStringLiteral("More"), hall.id, track.id, person.id, chapter.id));
             }},
            {QStringLiteral("move"),
             [&](Writer& writer) {
                 firstPlacement(session)->room = other.id;
                 firstPlacement(session)->start.minutes += 30;
                 return writer.put(session);
             }},
            {QStringLiteral("rename"),
             [&](Writer& writer) {
                 person.name = QStringLiteral("Ἀριστοτέλης");
                 return writer.put(person);
             }},
            {QStringLiteral("remove with what belongs to it"),
             [&](Writer& writer) -> Result<void> {
                 for (auto done : {writer.remove(person.id), writer.remove(hall.id), writer.remove(track.id)}) {
                     if (!done)
                         return done;
                 }
                 return {};
             }},
            {QStringLiteral("swap two names"),
             [&](Writer& writer) -> Result<void> {
                 std::swap(hall.name, other.name);
                 std::swap(hall.guid, other.guid);
                 if (auto done = writer.put(hall); !done)
                     return done;
                 return writer.put(other);
             }},
            {QStringLiteral("many at once"),
             [&](Writer& writer) -> Result<void> {
                 for (int each = 0; each < 300; ++each) {
                     const auto done = writer.put(test::fullSession(QStringLiteral("Session %1").arg(each), hall.id,
                                                                    track.id, person.id, chapter.id));
                     if (!done)
                         return done;
                 }
                 return {};
             }},
            {QStringLiteral("two rows that name each other"),
             [&](Writer& writer) -> Result<void> {
                 Person newcomer = test::fullPerson(QStringLiteral("Newcomer"), {});
                 const Chapter theirs = test::fullChapter(QStringLiteral("Theirs"), newcomer.id, {});
                 if (auto done = writer.put(newcomer); !done)
                     return done;
                 if (auto done = writer.put(theirs); !done)
                     return done;
                 newcomer.chapter = theirs.id;
                 return writer.put(newcomer);
             }},
            {QStringLiteral("reorder parts"),
             [&](Writer& writer) {
                 std::swap(person.emails[0], person.emails[1]);
                 return writer.put(person);
             }},
        };
        const QString before = test::dumpOf(path);
        QVERIFY(write(*database, scenario, scenarios.at(scenario)));
        const QString after = test::dumpOf(path);
        QVERIFY(before != after);
        History history(*database);
        for (int round = 0; round < 3; ++round) {
            const auto undone = history.undo();
            QVERIFY(undone);
            QCOMPARE(undone->label, scenario);
            QVERIFY(!undone->changes.empty());
            QCOMPARE(test::dumpOf(path), before);
            QCOMPARE(test::ask(path, QStringLiteral("PRAGMA foreign_key_check")), QString());
            const auto redone = history.redo();
            QVERIFY(redone);
            QCOMPARE(test::dumpOf(path), after);
        }
        QCOMPARE(test::ask(path, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void anyRowOfWritesCanBeWalkedBackAndForth()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        auto database = Database::create(path);
        QVERIFY(database);
        QVERIFY(test::tell(path, QStringLiteral("PRAGMA user_version")));
        std::mt19937 random(4711);
        std::vector<Session> sessions;
        std::vector<Room> rooms;
        std::vector<Person> people;
        std::vector<QString> dumps{test::dumpOf(path)};
        for (int each = 0; each < 40; ++each) {
            QVERIFY(write(*database, QString::number(each), [&](Writer& writer) -> Result<void> {
                const auto pick = random() % 6;
                if (rooms.empty() || pick == 0) {
                    rooms.push_back(test::fullRoom(QStringLiteral("Room %1").arg(each)));
                    return writer.put(rooms.back());
                }
                if (people.empty() || pick == 1) {
                    people.push_back(test::fullPerson(QStringLiteral("Person %1").arg(each), {}));
                    return writer.put(people.back());
                }
                if (sessions.empty() || pick == 2) {
                    Session session = test::fullSession(QStringLiteral("Session %1").arg(each), rooms.front().id, {},
                                                        people.front().id, {});
                    session.chapters.clear();
                    sessions.push_back(session);
                    return writer.put(session);
                }
                if (pick == 3 && rooms.size() > 1) {
                    const RoomId gone = rooms.back().id;
                    rooms.pop_back();
                    return writer.remove(gone);
                }
                Session& session = sessions[random() % sessions.size()];
                session.title += u'.';
                firstPlacement(session)->room = rooms.front().id;
                return writer.put(session);
            }));
            dumps.push_back(test::dumpOf(path));
        }
        History history(*database);
        size_t at = dumps.size() - 1;
        for (int step = 0; step < 90; ++step) {
            const bool back = at > 0 && (at == dumps.size() - 1 || random() % 5 < 3);
            const auto done = back ? history.undo() : history.redo();
            QVERIFY(done);
            at = back ? at - 1 : at + 1;
            QCOMPARE(test::dumpOf(path), dumps[at]);
        }
    }

    void nothingToUndoIsSaid()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(QStringLiteral("a.rostrum")));
        QVERIFY(database);
        History history(*database);
        QCOMPARE(history.undo().error().code, ErrorCode::NotFound);
        QCOMPARE(history.redo().error().code, ErrorCode::NotFound);
        QVERIFY(history.undoLabel()->isEmpty());
    }

    void somethingNewEndsRedo()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(QStringLiteral("a.rostrum")));
        QVERIFY(database);
        History history(*database);
        QVERIFY(write(*database, QStringLiteral("one"),
                      [](Writer& writer) { return writer.put(test::fullRoom(QStringLiteral("1"))); }));
        QVERIFY(history.undo());
        QVERIFY(write(*database, QStringLiteral("two"),
                      [](Writer& writer) { return writer.put(test::fullRoom(QStringLiteral("2"))); }));
        QCOMPARE(history.redo().error().code, ErrorCode::NotFound);
        const auto entries = history.entries();
        QVERIFY(entries);
        QCOMPARE(entries->size(), size_t{2});
        QCOMPARE(entries->front().state, HistoryEntry::State::Discarded);
    }

    void aFileAlteredBehindTheHistoryIsNotBroken()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        auto database = Database::create(path);
        QVERIFY(database);
        Room room = test::fullRoom(QStringLiteral("Room"));
        QVERIFY(write(*database, QStringLiteral("one"), [&](Writer& writer) { return writer.put(room); }));
        room.name = QStringLiteral("Hall");
        QVERIFY(write(*database, QStringLiteral("two"), [&](Writer& writer) { return writer.put(room); }));
        QVERIFY(test::tell(path, QStringLiteral("UPDATE room SET name = 'Elsewhere'")));
        const QString before = test::dumpOf(path);
        History history(*database);
        const auto undone = history.undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(test::dumpOf(path), before);
        QCOMPARE(*history.undoLabel(), QStringLiteral("two"));
    }

    void changesNameTheOwnersOfParts()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(QStringLiteral("a.rostrum")));
        QVERIFY(database);
        Person person = test::fullPerson(QStringLiteral("Person"), {});
        QVERIFY(write(*database, QStringLiteral("add"), [&](Writer& writer) { return writer.put(person); }));
        person.emails.front().text = QStringLiteral("other@example.org");
        QVERIFY(write(*database, QStringLiteral("edit"), [&](Writer& writer) { return writer.put(person); }));
        History history(*database);
        const auto undone = history.undo();
        QVERIFY(undone);
        const ChangeSet::Ids& ids = undone->changes.of(Kind::Person);
        QCOMPARE(ids.updated, std::set<qint64>{person.id.value});
        QVERIFY(ids.inserted.empty() && ids.removed.empty());
        const auto first = history.undo();
        QVERIFY(first);
        QCOMPARE(first->changes.of(Kind::Person).removed, std::set<qint64>{person.id.value});
        QVERIFY(first->changes.of(Kind::Person).updated.empty());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
