#include "models/storage/reader.h"
#include "models/storage/transaction.h"
#include "models/storage/writer.h"
#include "tests/support/sample_rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rostrum;

/// Every member of every value comes back from the file as it went in.
class TestReaderWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(QStringLiteral("a.rostrum")));
        QVERIFY(database);
        const Conference conference = test::fullConference();
        const Day day = test::fullDay(QDate(2027, 5, 1));
        Room room = test::fullRoom(QStringLiteral("Hall"));
        const Room part = test::fullRoom(QStringLiteral("Part"));
        room.parts = {part.id};
        const Track track = test::fullTrack(QStringLiteral("Track"));
        const Organisation organisation = test::fullOrganisation(QStringLiteral("Organisation"));
        Person person = test::fullPerson(QStringLiteral("Person"), organisation.id);
        const Chapter chapter = test::fullChapter(QStringLiteral("Chapter"), person.id, organisation.id);
        const Session session = test::fullSession(QStringLiteral("Session"), room.id, track.id, person.id, chapter.id);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            Writer writer(*database);
            QVERIFY(writer.put(conference));
            QVERIFY(writer.put(day));
            QVERIFY(writer.put(part));
            QVERIFY(writer.put(room));
            QVERIFY(writer.put(track));
            QVERIFY(writer.put(organisation));
            // Two rows that name each other.
            person.chapter = chapter.id;
            QVERIFY(writer.put(person));
            QVERIFY(writer.put(chapter));
            QVERIFY(writer.put(session));
            QVERIFY(transaction->commit());
        }
        const auto programme = readProgramme(*database);
        QVERIFY(programme);
        QVERIFY(programme->conference == conference);
        QCOMPARE(programme->zone.name(), conference.timezone);
        QVERIFY(programme->days.find(day.id) != nullptr && *programme->days.find(day.id) == day);
        QVERIFY(programme->rooms.find(room.id) != nullptr && *programme->rooms.find(room.id) == room);
        QVERIFY(programme->tracks.find(track.id) != nullptr && *programme->tracks.find(track.id) == track);
        QVERIFY(*programme->organisations.find(organisation.id) == organisation);
        QVERIFY(*programme->people.find(person.id) == person);
        QVERIFY(*programme->chapters.find(chapter.id) == chapter);
        QVERIFY(*programme->sessions.find(session.id) == session);
    }

    void partsKeepTheirRowsWhenOneGoes()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(QStringLiteral("a.rostrum")));
        QVERIFY(database);
        Person person = test::fullPerson(QStringLiteral("Person"), {});
        Room room = test::fullRoom(QStringLiteral("Room"));
        const auto write = [&] {
            auto transaction = Transaction::begin(*database);
            Writer writer(*database);
            return transaction.ok() && writer.put(person).ok() && writer.put(room).ok() && transaction->commit().ok();
        };
        QVERIFY(write());
        const ContactPoint second = person.emails.back();
        person.emails.erase(person.emails.begin());
        room.equipment.removeFirst();
        room.windows.clear();
        person.roles.push_back(PersonRole::Guest);
        QVERIFY(write());
        const auto programme = readProgramme(*database);
        QVERIFY(programme);
        QVERIFY(*programme->people.find(person.id) == person);
        QVERIFY(*programme->rooms.find(room.id) == room);
        QCOMPARE(programme->people.find(person.id)->emails.front().id, second.id);
    }

    void whatPointsAtARemovedRowIsClearedAndWhatBelongsToItGoes()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(QStringLiteral("a.rostrum")));
        QVERIFY(database);
        const Room room = test::fullRoom(QStringLiteral("Room"));
        const Track track = test::fullTrack(QStringLiteral("Track"));
        const Person person = test::fullPerson(QStringLiteral("Person"), {});
        const Chapter chapter = test::fullChapter(QStringLiteral("Chapter"), person.id, {});
        const Session session = test::fullSession(QStringLiteral("Session"), room.id, track.id, person.id, chapter.id);
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        {
            Writer writer(*database);
            QVERIFY(writer.put(room) && writer.put(track) && writer.put(person) && writer.put(chapter) &&
                    writer.put(session));
            QVERIFY(writer.remove(room.id) && writer.remove(track.id) && writer.remove(person.id) &&
                    writer.remove(chapter.id));
        }
        QVERIFY(transaction->commit());
        const auto programme = readProgramme(*database);
        QVERIFY(programme);
        const Session* left = programme->sessions.find(session.id);
        QVERIFY(left != nullptr);
        QVERIFY(!left->track.isValid());
        QVERIFY(left->people.empty());
        QVERIFY(left->chapters.empty());
        QCOMPARE(left->placements.size(), size_t{1});
        QVERIFY(!left->placements.front().room.isValid());
        QVERIFY(programme->rooms.empty());
    }
};

QTEST_GUILESS_MAIN(TestReaderWriter)
#include "tst_reader_writer.moc"
