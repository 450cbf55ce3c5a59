#include "models/checks/checker.h"
#include "models/exchange/import_plan.h"
#include "models/exchange/schedule_xml/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace rostrum;

namespace {

QString dataDir()
{
    const QString set = qEnvironmentVariable("ROSTRUM_DATA");
    return set.isEmpty() ? QStringLiteral(ROSTRUM_SOURCE_DIR "/../shared/data") : set;
}

QJsonDocument json(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

Programme imported(const QString& path)
{
    Programme programme;
    programme.conference.timezone = "UTC";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return programme;
    auto read = readScheduleXml(file, {});
    return read ? applied(programme, planImport(programme, *read)) : programme;
}

/// The answer files cut titles.
QString shortTitle(const QString& title)
{
    return title.simplified().left(80).trimmed();
}

QString line(QString a, QString b, qint64 minutes, const QString& person = {})
{
    if (b < a)
        std::swap(a, b);
    return QStringList{a, b, QString::number(minutes), person}.join(u'|');
}

/// The pairs of one kind, a line each, sorted.
QStringList pairsFound(const Programme& programme, const std::vector<Conflict>& conflicts, ConflictKind kind)
{
    QStringList lines;
    for (const Conflict& conflict : conflicts) {
        if (conflict.kind() != kind)
            continue;
        qint64 minutes = 0;
        for (const Clash& clash : conflict.clashes)
            minutes += clash.span.length();
        const auto title = [&](SessionId id) { return shortTitle(programme.sessions.find(id)->title); };
        const Person* person = programme.people.find(conflict.key.person);
        lines << line(title(conflict.sessions.front()), title(conflict.sessions.back()), minutes,
                      person != nullptr ? person->name : QString());
    }
    lines.sort();
    return lines;
}

qsizetype countOf(const std::vector<Conflict>& conflicts, ConflictKind kind)
{
    return std::ranges::count_if(conflicts, [kind](const Conflict& conflict) { return conflict.kind() == kind; });
}

QStringList pairsExpected(const QJsonArray& pairs)
{
    QStringList lines;
    for (const QJsonValue& value : pairs) {
        const QJsonObject pair = value.toObject();
        const auto title = [&pair](const char* side) {
            return shortTitle(pair.value(QLatin1String(side)).toObject().value(QStringLiteral("title")).toString());
        };
        const int minutes = pair.value(QStringLiteral("minutes")).toInt();
        const QJsonArray persons = pair.value(QStringLiteral("persons")).toArray();
        if (!pair.contains(QStringLiteral("persons")))
            lines << line(title("a"), title("b"), minutes);
        for (const QJsonValue& person : persons)
            lines << line(title("a"), title("b"), minutes, person.toString().simplified());
    }
    lines.sort();
    return lines;
}

} // namespace

/// Clashes in real programmes, against what another program found in them.
class TestChecksOfSharedSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(dataDir() + QStringLiteral("/schedules")).exists())
            QSKIP("The shared data folder is not there; set ROSTRUM_DATA to where it is.");
    }

    void realProgrammes_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        const QJsonArray all = json(dataDir() + QStringLiteral("/schedules/expected.json")).array();
        for (const QJsonValue& value : all) {
            const QJsonObject each = value.toObject();
            const QString name = each.value(QStringLiteral("file")).toString();
            if (name.startsWith(QLatin1String("schedules/frab_xml/")))
                QTest::newRow(name.toUtf8().constData()) << each;
        }
    }
    void realProgrammes()
    {
        QFETCH(QJsonObject, expected);
        const Programme programme = imported(dataDir() + u'/' + expected.value(QStringLiteral("file")).toString());
        QCOMPARE(programme.sessions.size(), static_cast<size_t>(expected.value(QStringLiteral("events")).toInt()));
        const std::vector<Conflict> conflicts = checkAll(programme);
        QCOMPARE(pairsFound(programme, conflicts, ConflictKind::RoomOverlap),
                 pairsExpected(expected.value(QStringLiteral("room_overlap_pairs")).toArray()));
        QCOMPARE(pairsFound(programme, conflicts, ConflictKind::SpeakerOverlap),
                 pairsExpected(expected.value(QStringLiteral("person_overlap_pairs_by_name")).toArray()));
        // Their makers' own days and hours, and everybody on a published programme has said yes.
        QCOMPARE(countOf(conflicts, ConflictKind::OutsideHours), 0);
        QCOMPARE(countOf(conflicts, ConflictKind::SpeakerUnconfirmed), 0);
    }

    void edgeCases()
    {
        const QString path = dataDir() + QStringLiteral("/schedules/handmade/edge_cases");
        const Programme programme = imported(path + QStringLiteral(".xml"));
        const QJsonObject expected = json(path + QStringLiteral(".expected.json")).object();
        const std::vector<Conflict> conflicts = checkAll(programme);
        const auto found = [&](ConflictKind kind) {
            QStringList pairs;
            for (const Conflict& conflict : conflicts) {
                if (conflict.kind() != kind)
                    continue;
                const Clash& clash = conflict.clashes.front();
                const auto number = [&](const Side& side) {
                    return QString::number(programme.placement(side.placement)->sourceId);
                };
                pairs << line(number(clash.first), number(clash.second), clash.span.length());
            }
            pairs.sort();
            return pairs;
        };
        const auto wanted = [&](const char* key) {
            QStringList pairs;
            const QJsonArray all = expected.value(QLatin1String(key)).toArray();
            for (const QJsonValue& value : all) {
                const auto number = [&value](const char* name) { return value[QLatin1String(name)].toInt(); };
                pairs << line(QString::number(number("a")), QString::number(number("b")), number("minutes"));
            }
            pairs.sort();
            return pairs;
        };
        QVERIFY(!wanted("room_overlaps").isEmpty());
        QCOMPARE(found(ConflictKind::RoomOverlap), wanted("room_overlaps"));
        QCOMPARE(found(ConflictKind::SpeakerOverlap), wanted("person_overlaps_by_id"));
    }

    void largeProgrammeIsQuick()
    {
        const Programme programme = imported(dataDir() + QStringLiteral("/schedules/frab_xml/fosdem_2025.xml"));
        QVERIFY(programme.sessions.size() > 900);
        QBENCHMARK
        {
            (void)checkAll(programme);
        }
    }
};

QTEST_GUILESS_MAIN(TestChecksOfSharedSchedules)
#include "tst_checks_of_shared_schedules.moc"
