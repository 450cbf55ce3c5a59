#include "models/services/document.h"
#include "models/services/edit_service.h"
#include "models/services/schedule_service.h"
#include "tests/support/dump.h"
#include "tests/support/sample_rows.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rostrum;

/// One file open twice, as by two programs, and what a document tells of its changes.
class TestDocument : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    std::unique_ptr<Document> made()
    {
        auto document =
            Document::create(m_folder.filePath(QStringLiteral("%1.rostrum").arg(++m_files)), test::fullConference());
        return document ? std::move(*document) : nullptr;
    }
    static ChangeSet lastOf(const QSignalSpy& spy) { return spy.constLast().constFirst().value<ChangeSet>(); }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<rostrum::ChangeSet>(); }

    void everyOriginIsToldInTheSameWay()
    {
        auto mine = made();
        QVERIFY(mine);
        auto theirs = Document::open(mine->path());
        QVERIFY(theirs);
        QSignalSpy mineSpy(mine.get(), &Document::changed);
        QSignalSpy theirSpy(theirs->get(), &Document::changed);

        Room room;
        room.name = QStringLiteral("Hall");
        const auto id = EditService(*mine).add(room);
        QVERIFY(id);
        QCOMPARE(mineSpy.size(), 1);
        QCOMPARE(lastOf(mineSpy).of(Kind::Room).inserted, std::set<qint64>{id->value});
        QVERIFY((*theirs)->catchUp());
        QCOMPARE(theirSpy.size(), 1);
        QCOMPARE(lastOf(theirSpy).of(Kind::Room).inserted, std::set<qint64>{id->value});
        QCOMPARE((*theirs)->programme().rooms.size(), size_t{1});

        // Nothing new: nothing told.
        QVERIFY((*theirs)->catchUp());
        QCOMPARE(theirSpy.size(), 1);

        QVERIFY((*theirs)->undo());
        QCOMPARE(lastOf(theirSpy).of(Kind::Room).removed, std::set<qint64>{id->value});
        QVERIFY(mine->catchUp());
        QCOMPARE(lastOf(mineSpy).of(Kind::Room).removed, std::set<qint64>{id->value});
        QVERIFY(mine->programme().rooms.empty());
        QVERIFY(mine->undoLabel().isEmpty());
        QVERIFY(!mine->redoLabel().isEmpty());
    }

    void aWriteSeesWhatAnotherProgramWroteBeforeIt()
    {
        auto mine = made();
        QVERIFY(mine);
        auto theirs = Document::open(mine->path());
        QVERIFY(theirs);
        Room room;
        room.name = QStringLiteral("Hall");
        const auto id = EditService(*mine).add(room);
        QVERIFY(id);
        QSignalSpy spy(theirs->get(), &Document::changed);
        Track track;
        track.name = QStringLiteral("Track");
        QVERIFY(EditService(**theirs).add(track));
        QVERIFY((*theirs)->programme().rooms.find(*id) != nullptr);
        QCOMPARE(spy.size(), 2);
        // Undo takes back the last write, whoever made it.
        QVERIFY(mine->undo());
        QVERIFY(mine->programme().tracks.empty());
        QCOMPARE(mine->programme().rooms.size(), size_t{1});
    }

    void severalWritesOfAnotherProgramAreOneChange()
    {
        auto mine = made();
        QVERIFY(mine);
        auto theirs = Document::open(mine->path());
        QVERIFY(theirs);
        EditService edit(*mine);
        Room room;
        room.name = QStringLiteral("Stays");
        const auto stays = edit.add(room);
        QVERIFY(stays);
        QVERIFY((*theirs)->catchUp());
        room.name = QStringLiteral("Comes and goes");
        const auto goes = edit.add(room);
        QVERIFY(goes);
        QVERIFY(edit.remove({*goes}));
        Room renamed = *mine->programme().rooms.find(*stays);
        renamed.name = QStringLiteral("Renamed");
        QVERIFY(edit.update(renamed));
        QSignalSpy spy(theirs->get(), &Document::changed);
        QVERIFY((*theirs)->catchUp());
        QCOMPARE(spy.size(), 1);
        const ChangeSet::Ids ids = lastOf(spy).of(Kind::Room);
        QVERIFY(ids.inserted.empty());
        QVERIFY(ids.removed.empty());
        QCOMPARE(ids.updated, std::set<qint64>{stays->value});
        QCOMPARE((*theirs)->programme().rooms.find(*stays)->name, QStringLiteral("Renamed"));
    }

    void whatKeepsNoHistoryIsSeenToo()
    {
        auto mine = made();
        QVERIFY(mine);
        QSignalSpy spy(mine.get(), &Document::changed);
        QVERIFY(test::tell(mine->path(), QStringLiteral("INSERT INTO room (id, name) VALUES (7, 'By hand')")));
        QVERIFY(mine->catchUp());
        QCOMPARE(spy.size(), 1);
        QVERIFY(lastOf(spy).everything);
        QCOMPARE(mine->programme().rooms.size(), size_t{1});
    }

    void aChangeThatFailsLeavesNothing()
    {
        auto mine = made();
        QVERIFY(mine);
        const QString before = test::dumpOf(mine->path());
        QSignalSpy spy(mine.get(), &Document::changed);
        const auto written = mine->write(QStringLiteral("Fails"), [](Writer& writer) -> Result<void> {
            if (auto done = writer.put(test::fullRoom(QStringLiteral("Room"))); !done)
                return done;
            return Error{ErrorCode::Refused, QStringLiteral("No.")};
        });
        QVERIFY(!written);
        QCOMPARE(written.error().text, QStringLiteral("No."));
        QCOMPARE(test::dumpOf(mine->path()), before);
        QVERIFY(spy.isEmpty());
        QVERIFY(mine->programme().rooms.empty());
        QVERIFY(mine->undoLabel().isEmpty());
    }

    void aRowThatPointsNowhereIsNotCommitted()
    {
        auto mine = made();
        QVERIFY(mine);
        const QString before = test::dumpOf(mine->path());
        Person person = test::fullPerson(QStringLiteral("Person"), newId<OrganisationId>());
        const auto written = mine->write(QStringLiteral("Dangles"), [&](Writer& writer) { return writer.put(person); });
        QVERIFY(!written);
        QCOMPARE(test::dumpOf(mine->path()), before);
        // The next change is not hindered.
        Room room;
        room.name = QStringLiteral("Hall");
        QVERIFY(EditService(*mine).add(room));
    }

    void manyRowsChangeAtOnce()
    {
        auto mine = made();
        QVERIFY(mine);
        std::vector<Room> rooms;
        for (int each = 0; each < 500; ++each)
            rooms.push_back(test::fullRoom(QStringLiteral("Room %1").arg(each)));
        QVERIFY(mine->write(QStringLiteral("Many"), [&](Writer& writer) -> Result<void> {
            for (const Room& room : rooms) {
                if (auto done = writer.put(room); !done)
                    return done;
            }
            return {};
        }));
        QCOMPARE(mine->programme().rooms.size(), size_t{500});
        QVERIFY(mine->undo());
        QVERIFY(mine->programme().rooms.empty());
        QVERIFY(mine->redo());
        QCOMPARE(mine->programme().rooms.size(), size_t{500});
        const auto fresh = Document::open(mine->path());
        QVERIFY(fresh);
        QVERIFY((*fresh)->programme().rooms == mine->programme().rooms);
    }

    void aReadOnlyFileSaysWhy()
    {
        auto mine = made();
        QVERIFY(mine);
        const QString path = mine->path();
        mine.reset();
        QVERIFY(test::tell(path, QStringLiteral("PRAGMA user_version = 77")));
        auto newer = Document::open(path);
        QVERIFY(newer);
        QVERIFY((*newer)->isReadOnly());
        Room room;
        room.name = QStringLiteral("Hall");
        const auto added = EditService(**newer).add(room);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::ReadOnly);
        QCOMPARE((*newer)->undo().error().code, ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
