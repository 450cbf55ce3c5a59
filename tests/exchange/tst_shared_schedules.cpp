#include "models/exchange/import_plan.h"
#include "models/exchange/schedule_xml/reader.h"
#include "tests/exchange/shared_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace rostrum;

namespace {

Programme empty()
{
    Programme programme;
    programme.conference.timezone = "UTC";
    return programme;
}

/// The placements of a programme that meet in one room, or for one person, each pair once.
struct Overlaps
{
    QStringList rooms;
    int roomPairs = 0;
    int personPairs = 0;
};

Overlaps overlapsOf(const Programme& programme)
{
    struct Slot
    {
        const Session* session;
        Span span;
    };
    std::map<RoomId, std::vector<Slot>> byRoom;
    std::map<PersonId, std::vector<Slot>> byPerson;
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements) {
            const Slot slot{&session, programme.span(placement)};
            if (placement.room.isValid())
                byRoom[placement.room].push_back(slot);
            for (const Part& part : session.people)
                byPerson[part.person].push_back(slot);
        }
    }
    Overlaps overlaps;
    for (const auto& [room, slots] : byRoom) {
        for (size_t a = 0; a < slots.size(); ++a) {
            for (size_t b = a + 1; b < slots.size(); ++b) {
                if (!slots[a].span.overlaps(slots[b].span))
                    continue;
                ++overlaps.roomPairs;
                const qint64 minutes =
                    std::min(slots[a].span.end, slots[b].span.end) - std::max(slots[a].span.start, slots[b].span.start);
                QStringList titles{slots[a].session->title.left(80), slots[b].session->title.left(80)};
                titles.sort();
                overlaps.rooms << titles.join(u'|') + u'|' + QString::number(minutes);
            }
        }
    }
    std::set<std::pair<SessionId, SessionId>> pairs;
    for (const auto& [person, slots] : byPerson) {
        for (size_t a = 0; a < slots.size(); ++a) {
            for (size_t b = a + 1; b < slots.size(); ++b) {
                if (slots[a].span.overlaps(slots[b].span))
                    pairs.insert(std::minmax(slots[a].session->id, slots[b].session->id));
            }
        }
    }
    overlaps.personPairs = static_cast<int>(pairs.size());
    overlaps.rooms.sort();
    return overlaps;
}

} // namespace

/// Real programmes of other projects, with the counts that another program found in them.
class TestSharedSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(sharedData() + QStringLiteral("/schedules")).exists())
            QSKIP("The shared data folder is not there; set ROSTRUM_DATA to where it is.");
    }

    void reads_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        QFile file(sharedData() + QStringLiteral("/schedules/expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue& value : all) {
            const QJsonObject each = value.toObject();
            const QString name = each.value(QStringLiteral("file")).toString();
            if (name.startsWith(QLatin1String("schedules/frab_xml/")) || name.endsWith(QLatin1String("edge_cases.xml")))
                QTest::newRow(name.toUtf8().constData()) << each;
        }
    }
    void reads()
    {
        QFETCH(QJsonObject, expected);
        QFile file(sharedData() + u'/' + expected.value(QStringLiteral("file")).toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto read = readScheduleXml(file, {});
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text));
        const ImportPlan plan = planImport(empty(), *read);
        const Programme programme = applied(empty(), plan);
        const auto count = [&expected](const char* key) { return expected.value(QLatin1String(key)).toInt(); };

        QCOMPARE(programme.conference.title, expected.value(QStringLiteral("title")).toString());
        QCOMPARE(int(programme.days.size()), count("days"));
        QCOMPARE(int(programme.rooms.size()), count("rooms"));
        QCOMPARE(int(programme.sessions.size()), count("events"));
        const bool hasGuids = std::any_of(read->people.begin(), read->people.end(),
                                          [](const ImportedPerson& p) { return !p.guid.isEmpty(); });
        QCOMPARE(int(programme.people.size()), count(hasGuids ? "persons" : "persons_by_name"));
        size_t most = 0;
        int shortest = 1'000'000;
        int longest = 0;
        for (const Session& session : programme.sessions) {
            most = std::max(most, session.people.size());
            QCOMPARE(session.placements.size(), size_t(1));
            shortest = std::min(shortest, session.placements[0].durationMin);
            longest = std::max(longest, session.placements[0].durationMin);
            const Day* day = programme.dayOf(session.placements[0].start);
            QVERIFY2(day != nullptr, qPrintable(session.title));
            const Span open{programme.zone.toInstant(day->opens), programme.zone.toInstant(day->closes)};
            QVERIFY2(open.contains(programme.span(session.placements[0])), qPrintable(session.title));
        }
        QCOMPARE(int(most), count("speakers_max"));
        QCOMPARE(shortest, count("min_minutes"));
        QCOMPARE(longest, count("max_minutes"));

        const Overlaps overlaps = overlapsOf(programme);
        QCOMPARE(overlaps.roomPairs, count("room_overlap"));
        QStringList wanted;
        const QJsonArray pairs = expected.value(QStringLiteral("room_overlap_pairs")).toArray();
        for (const QJsonValue& value : pairs) {
            const QJsonObject pair = value.toObject();
            QStringList titles;
            for (const char* side : {"a", "b"})
                titles << pair.value(QLatin1String(side))
                              .toObject()
                              .value(QStringLiteral("title"))
                              .toString()
                              .simplified();
            titles.sort();
            wanted << titles.join(u'|') + u'|' + QString::number(pair.value(QStringLiteral("minutes")).toInt());
        }
        wanted.sort();
        for (const QString& pair : overlaps.rooms) {
            if (!wanted.removeOne(pair))
                qWarning().noquote() << "not expected:" << pair;
        }
        QCOMPARE(wanted, QStringList());
        QCOMPARE(overlaps.personPairs, count(hasGuids ? "person_overlap_by_id" : "person_overlap_by_name"));

        auto again = planImport(programme, *read);
        QVERIFY(again.empty());
        QCOMPARE(again.unchanged, count("events"));
    }

    void refusesBroken_data()
    {
        QTest::addColumn<QString>("path");
        const QFileInfoList files = QDir(sharedData() + QStringLiteral("/schedules/broken")).entryInfoList(QDir::Files);
        for (const QFileInfo& each : files)
            QTest::newRow(each.fileName().toUtf8().constData()) << each.filePath();
    }
    void refusesBroken()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readScheduleXml(file, {});
        QVERIFY(!read.ok());
        QVERIFY2(read.error().text.startsWith(QStringLiteral("Line ")), qPrintable(read.error().text));
    }
};

QTEST_GUILESS_MAIN(TestSharedSchedules)
#include "tst_shared_schedules.moc"
