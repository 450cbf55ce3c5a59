#include "models/exchange/import_plan.h"
#include "models/exchange/schedule_xml/reader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rostrum;

namespace {

/// Programmes in which hardly anything tells events apart: few ids, titles, rooms and times, many of them missing.
class Muddle
{
public:
    explicit Muddle(quint32 seed)
        : m_random(seed)
    {}

    QByteArray file()
    {
        QByteArray bytes = "<schedule><version>1</version><conference><title>Muddle</title>"
                           "<time_zone_name>Europe/Berlin</time_zone_name></conference>";
        for (int day = 1; day <= 2; ++day) {
            bytes += "<day index='" + QByteArray::number(day) + "' date='2026-05-0" + QByteArray::number(day) + "'>";
            const int rooms = 1 + below(3);
            for (int room = 0; room < rooms; ++room) {
                bytes += "<room name='" + pick({"Hall", "Room", "hall ", ""}) + "'>";
                const int events = below(6);
                for (int at = 0; at < events; ++at)
                    bytes += event();
                bytes += "</room>";
            }
            bytes += "</day>";
        }
        return bytes + "</schedule>";
    }

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QByteArray pick(const std::vector<QByteArray>& from) { return from[static_cast<size_t>(below(int(from.size())))]; }

    QByteArray event()
    {
        QByteArray bytes = "<event";
        if (below(3) > 0)
            bytes += " id='" + QByteArray::number(1 + below(3)) + "'";
        if (below(4) == 0)
            bytes += " guid='60000000-0000-4000-8000-00000000000" + QByteArray::number(below(5)) + "'";
        bytes += "><title>" + pick({"Talk", "Talk", "Panel", "talk", ""}) + "</title><start>" +
                 pick({"10:00", "11:00", "02:30", "never", ""}) + "</start><duration>" + pick({"00:30", "01:00", ""}) +
                 "</duration><abstract>" + pick({"", "One", "Two"}) + "</abstract><persons>" +
                 pick({"", "<person>Ada Example</person>", "<person id='4'>Bo Sample</person>"}) + "</persons>";
        return bytes + "</event>";
    }

    QRandomGenerator m_random;
};

ImportedProgramme read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto imported = readScheduleXml(buffer, {});
    return imported.ok() ? *imported : ImportedProgramme();
}

size_t placements(const Programme& programme)
{
    size_t count = 0;
    for (const Session& session : programme.sessions)
        count += session.placements.size();
    return count;
}

} // namespace

class TestImportAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverDoublesAnything_data()
    {
        QTest::addColumn<bool>("otherConference");
        QTest::newRow("into a conference of its own") << false;
        QTest::newRow("into another conference, in another zone") << true;
    }

    void neverDoublesAnything()
    {
        QFETCH(const bool, otherConference);
        for (quint32 seed = 0; seed < 300; ++seed) {
            const QByteArray bytes = Muddle(seed).file();
            const ImportedProgramme imported = read(bytes);
            Programme programme;
            programme.conference.title = QStringLiteral("Other");
            programme.conference.timezone = "America/Vancouver";
            programme.zone = Zone(programme.conference.timezone);
            if (otherConference) {
                Session own;
                own.id = newId<SessionId>();
                own.guid = QStringLiteral("own");
                own.title = QStringLiteral("Talk");
                own.durationMin = 30;
                programme.sessions.put(own);
            }
            programme = applied(programme, planImport(programme, imported));
            const ImportPlan again = planImport(programme, imported);
            const auto told = [&] {
                return qPrintable(QStringLiteral("seed %1: %2").arg(QString::number(seed), QString::fromUtf8(bytes)));
            };
            QVERIFY2(again.added == 0, told());
            QVERIFY2(again.gone.isEmpty(), told());
            QVERIFY2(again.empty(), told());
        }
    }

    void leavesTwinsWithTheirOwn()
    {
        // Alike in all but a text: whatever order the rows stand in, each keeps what was added to it by hand.
        const QByteArray head = "<schedule><version>1</version><conference><title>Twins</title><time_zone_name>UTC"
                                "</time_zone_name></conference><day index='1' date='2026-05-01'><room name='Hall'>";
        const auto twin = [](const QByteArray& abstract) -> QByteArray {
            return "<event id='1'><title>Twin</title><start>10:00</start><duration>00:30</duration><abstract>" +
                   abstract + "</abstract></event>";
        };
        const QByteArray tail = "</room></day></schedule>";
        Programme programme;
        programme = applied(programme, planImport(programme, read(head + twin("One") + twin("Two") + tail)));
        QCOMPARE(programme.sessions.size(), size_t(2));
        for (Session session : programme.sessions) {
            session.notes = session.abstract;
            programme.sessions.put(session);
        }
        programme = applied(programme, planImport(programme, read(head + twin("Two") + twin("One") + tail)));
        programme = applied(programme, planImport(programme, read(head + twin("Two") + tail)));
        QCOMPARE(programme.sessions.size(), size_t(2));
        QCOMPARE(placements(programme), size_t(2));
        for (const Session& session : programme.sessions) {
            QCOMPARE(session.notes, session.abstract);
            QCOMPARE(session.state == SessionState::Cancelled, session.abstract == QStringLiteral("One"));
        }
    }
};

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_import_again.moc"
