#include "models/exchange/import_plan.h"
#include "models/exchange/schedule_xml/reader.h"
#include "models/exchange/schedule_xml/times.h"
#include "models/exchange/zone_guess.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rostrum;

namespace {

Result<ImportedProgramme> readBytes(QByteArray bytes, const QByteArray& zone = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readScheduleXml(buffer, {zone});
}

/// A conference in Berlin with the given inside of `<schedule>` after the conference.
QByteArray berlin(const QByteArray& days, const QByteArray& more = {})
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n<schedule><conference><title>T</title><start>2026-05-01</start>"
           "<time_zone_name>Europe/Berlin</time_zone_name>" +
           more + "</conference>" + days + "</schedule>";
}

QByteArray eventXml(const QByteArray& inside, const QByteArray& attributes = "id='1'")
{
    return "<event " + attributes + "><title>E</title>" + inside + "</event>";
}

ImportedProgramme good(const QByteArray& bytes, const QByteArray& zone = {})
{
    auto read = readBytes(bytes, zone);
    if (!read.ok())
        qWarning().noquote() << read.error().text << read.error().detail;
    return read.ok() ? *read : ImportedProgramme();
}

QString iso(const ImportedProgramme& programme, size_t at = 0)
{
    return at < programme.events.size() && programme.events[at].start
               ? Zone(programme.conference.timezone).toIso(*programme.events[at].start)
               : QString();
}

bool noted(const ImportedProgramme& programme, const QString& words)
{
    return programme.notes.join(u'\n').contains(words);
}

} // namespace

class TestScheduleXmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStamps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<int>("offset");
        QTest::newRow("offset") << "2026-05-01T09:30:00+02:00"
                                << "2026-05-01T09:30" << 120;
        QTest::newRow("zulu") << "2026-05-01T09:30:00Z"
                              << "2026-05-01T09:30" << 0;
        QTest::newRow("fraction") << "2026-05-01T09:30:00.000-0330"
                                  << "2026-05-01T09:30" << -210;
        QTest::newRow("blank") << "2026-05-01 09:30 +02"
                               << "2026-05-01T09:30" << 120;
        QTest::newRow("UTC") << "2026-05-01 09:30:00 UTC"
                             << "2026-05-01T09:30" << 0;
        QTest::newRow("none") << "2026-05-01T09:30"
                              << "2026-05-01T09:30" << 9999;
        QTest::newRow("date") << " 2026-05-01 "
                              << "2026-05-01T00:00" << 9999;
        QTest::newRow("24:00") << "2026-05-01T24:00:00+02:00"
                               << "2026-05-02T00:00" << 120;
        QTest::newRow("no such day") << "2026-02-30T09:30"
                                     << "" << 9999;
        QTest::newRow("no such hour") << "2026-02-20T25:30"
                                      << "" << 9999;
        QTest::newRow("words") << "tomorrow"
                               << "" << 9999;
        QTest::newRow("empty") << ""
                               << "" << 9999;
        QTest::newRow("trailing") << "2026-05-01T09:30:00+02:00x"
                                  << "" << 9999;
    }
    void readsStamps()
    {
        QFETCH(QString, text);
        QFETCH(QString, clock);
        QFETCH(int, offset);
        const auto stamp = schedule_xml::parseStamp(text);
        QCOMPARE(stamp ? stamp->clock.toString() : QString(), clock);
        QCOMPARE(stamp ? stamp->offsetMin.value_or(9999) : 9999, offset);
    }

    void readsClocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("09:30") << "09:30" << 570;
        QTest::newRow("9:30") << "9:30" << 570;
        QTest::newRow("seconds") << "09:30:00" << 570;
        QTest::newRow("0930") << "0930" << 570;
        QTest::newRow("9h30") << "9h30" << 570;
        QTest::newRow("9.30") << "9.30" << 570;
        QTest::newRow("pm") << "9:30 pm" << 1290;
        QTest::newRow("noon") << "12:00 PM" << 720;
        QTest::newRow("midnight") << "12:00 am" << 0;
        QTest::newRow("25:30") << "25:30" << 1530;
        QTest::newRow("48:00") << "48:00" << -1;
        QTest::newRow("9:60") << "9:60" << -1;
        QTest::newRow("words") << "noon" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void readsClocks()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        QCOMPARE(schedule_xml::parseClock(text).value_or(-1), minutes);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("hoursFirst");
        QTest::addColumn<int>("daysFirst");
        QTest::newRow("00:45") << "00:45" << 45 << -1;
        QTest::newRow("1:30") << "1:30" << 90 << -1;
        QTest::newRow("100:00") << "100:00" << 6000 << -1;
        QTest::newRow("minutes") << "45" << 45 << -1;
        QTest::newRow("minutes with a word") << "45 min" << 45 << -1;
        QTest::newRow("1h30") << "1h30" << 90 << -1;
        QTest::newRow("ISO") << "PT1H30M" << 90 << -1;
        QTest::newRow("ISO with days") << "P1DT2H" << 1560 << -1;
        QTest::newRow("three") << "1:12:00" << 72 << 2160;
        QTest::newRow("three, only hours") << "0:45:00" << 45 << -1;
        QTest::newRow("three, only days") << "1:70:00" << -1 << -1;
        QTest::newRow("seconds round") << "00:19:59" << 20 << 19 * 60 + 59;
        QTest::newRow("empty") << "" << -1 << -1;
        QTest::newRow("negative") << "-00:30" << -1 << -1;
        QTest::newRow("words") << "long" << -1 << -1;
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(int, hoursFirst);
        QFETCH(int, daysFirst);
        const auto duration = schedule_xml::parseDuration(text);
        QCOMPARE(duration.hoursFirst.value_or(-1), hoursFirst);
        QCOMPARE(duration.daysFirst.value_or(-1), daysFirst);
    }

    void placesEvents_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& file, const char* expected) {
            QTest::newRow(name) << file << QString::fromLatin1(expected);
        };
        const QByteArray day = "<day index='1' date='2026-05-01'>";
        row("date wins",
            berlin(day + eventXml("<date>2026-05-01T10:00:00+02:00</date><start>11:00</start>") + "</day>"),
            "2026-05-01T10:00:00+02:00");
        row("date in UTC, start local",
            berlin(day + eventXml("<date>2026-05-01T08:00:00Z</date><start>10:00</start>") + "</day>"),
            "2026-05-01T10:00:00+02:00");
        row("UTC written, local meant",
            berlin(day + eventXml("<date>2026-05-01T10:00:00+00:00</date><start>10:00</start>") + "</day>"),
            "2026-05-01T10:00:00+02:00");
        row("date without start", berlin(day + eventXml("<date>2026-05-01T10:00:00+02:00</date>") + "</day>"),
            "2026-05-01T10:00:00+02:00");
        row("date without offset",
            berlin(day + eventXml("<date>2026-05-01T10:00:00</date><start>10:00</start>") + "</day>"),
            "2026-05-01T10:00:00+02:00");
        row("no date", berlin(day + eventXml("<start>10:00</start>") + "</day>"), "2026-05-01T10:00:00+02:00");
        row("no date, before the day changes",
            berlin(day + eventXml("<start>00:30</start>") + "</day>", "<day_change>04:00:00</day_change>"),
            "2026-05-02T00:30:00+02:00");
        row("no date, day changes at midnight",
            berlin(day + eventXml("<start>00:30</start>") + "</day>", "<day_change>00:00</day_change>"),
            "2026-05-01T00:30:00+02:00");
        row("no date, hours of the day tell",
            berlin(
                "<day index='1' date='2026-05-01' start='2026-05-01T10:00:00+02:00' end='2026-05-02T06:00:00+02:00'>" +
                eventXml("<start>05:30</start>") + "</day>"),
            "2026-05-02T05:30:00+02:00");
        row("date alone and start", berlin(day + eventXml("<date>2026-05-02</date><start>00:30</start>") + "</day>"),
            "2026-05-02T00:30:00+02:00");
        row("start beyond midnight", berlin(day + eventXml("<start>25:30</start>") + "</day>"),
            "2026-05-02T01:30:00+02:00");
        row("day without date", berlin("<day index='3'>" + eventXml("<start>10:00</start>") + "</day>"),
            "2026-05-03T10:00:00+02:00");
        row("second passage",
            berlin("<day date='2025-10-26'>" + eventXml("<date>2025-10-26T02:15:00+01:00</date><start>02:15</start>") +
                   "</day>"),
            "2025-10-26T02:15:00+01:00");
        row("first passage",
            berlin("<day date='2025-10-26'>" + eventXml("<date>2025-10-26T02:15:00+02:00</date><start>02:15</start>") +
                   "</day>"),
            "2025-10-26T02:15:00+02:00");
        row("no time at all", berlin(day + eventXml("") + "</day>"), "");
        row("nonsense", berlin(day + eventXml("<date>soon</date><start>late</start>") + "</day>"), "");
    }
    void placesEvents()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, expected);
        const ImportedProgramme programme = good(file);
        QCOMPARE(programme.events.size(), size_t(1));
        QCOMPARE(iso(programme), expected);
        QCOMPARE(noted(programme, QStringLiteral("unscheduled")), expected.isEmpty());
        // The event lies on the day that lists it.
        const Programme planned = applied(Programme(), planImport(Programme(), programme));
        if (!expected.isEmpty())
            QVERIFY(planned.dayOf(*programme.events[0].start) == &*planned.days.begin());
    }

    void findsTheZone_data()
    {
        QTest::addColumn<QByteArray>("conference");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("named") << QByteArray("<time_zone_name>Asia/Tokyo</time_zone_name>")
                               << QByteArray("2026-05-01T10:00:00+02:00") << QByteArray() << QByteArray("Asia/Tokyo");
        QTest::newRow("named in small letters") << QByteArray("<time_zone_name>europe/berlin</time_zone_name>")
                                                << QByteArray() << QByteArray() << QByteArray("Europe/Berlin");
        QTest::newRow("named as Windows does") << QByteArray("<time_zone_name>Tokyo Standard Time</time_zone_name>")
                                               << QByteArray() << QByteArray() << QByteArray("Asia/Tokyo");
        QTest::newRow("named wrongly") << QByteArray("<time_zone_name>Mars/Base</time_zone_name>")
                                       << QByteArray("2026-05-01T10:00:00+09:00") << QByteArray()
                                       << QByteArray("Asia/Tokyo");
        QTest::newRow("city") << QByteArray("<city>Brussels</city>") << QByteArray() << QByteArray()
                              << QByteArray("Europe/Brussels");
        QTest::newRow("city of another name") << QByteArray("<city>München, Germany</city>") << QByteArray()
                                              << QByteArray() << QByteArray("Europe/Berlin");
        QTest::newRow("city that fits") << QByteArray("<city>Wien</city>") << QByteArray("2026-05-01T10:00:00+02:00")
                                        << QByteArray() << QByteArray("Europe/Vienna");
        QTest::newRow("city that does not fit")
            << QByteArray("<city>Wien</city>") << QByteArray("2026-05-01T10:00:00-04:00") << QByteArray()
            << QByteArray("America/New_York");
        QTest::newRow("title") << QByteArray("<title>Congress in Buenos Aires</title>")
                               << QByteArray("2026-05-01T10:00:00-03:00") << QByteArray()
                               << QByteArray("America/Argentina/Buenos_Aires");
        QTest::newRow("offset, summer") << QByteArray() << QByteArray("2026-07-01T10:00:00+02:00") << QByteArray()
                                        << QByteArray("Europe/Berlin");
        QTest::newRow("offset, winter") << QByteArray() << QByteArray("2026-01-01T10:00:00+01:00") << QByteArray()
                                        << QByteArray("Europe/Berlin");
        QTest::newRow("offset of London")
            << QByteArray() << QByteArray("2026-07-01T10:00:00+01:00") << QByteArray() << QByteArray("Europe/London");
        QTest::newRow("offset of Nepal") << QByteArray() << QByteArray("2026-07-01T10:00:00+05:45") << QByteArray()
                                         << QByteArray("Asia/Kathmandu");
        QTest::newRow("offset of nowhere")
            << QByteArray() << QByteArray("2026-07-01T10:00:00-12:00") << QByteArray() << QByteArray("Etc/GMT+12");
        QTest::newRow("known") << QByteArray() << QByteArray("2026-07-01T10:00:00+02:00") << QByteArray("Europe/Paris")
                               << QByteArray("Europe/Paris");
        QTest::newRow("known, contradicted") << QByteArray() << QByteArray("2026-07-01T10:00:00+02:00")
                                             << QByteArray("Asia/Tokyo") << QByteArray("Europe/Berlin");
        QTest::newRow("known, +00:00 for local") << QByteArray() << QByteArray("2026-07-01T10:00:00+00:00")
                                                 << QByteArray("America/Toronto") << QByteArray("America/Toronto");
        QTest::newRow("city, +00:00 for local")
            << QByteArray("<city>Montréal</city>") << QByteArray("2026-07-01T10:00:00+00:00") << QByteArray()
            << QByteArray("America/Toronto");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QByteArray("UTC");
    }
    void findsTheZone()
    {
        QFETCH(QByteArray, conference);
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, zone);
        const QByteArray times =
            date.isEmpty() ? QByteArray("<start>10:00</start>") : "<date>" + date + "</date><start>10:00</start>";
        const ImportedProgramme programme =
            good("<schedule><conference>" + conference + "</conference><day date='2026-05-01'>" + eventXml(times) +
                     "</day></schedule>",
                 known);
        QCOMPARE(programme.conference.timezone, zone);
        QCOMPARE(programme.events[0].start->minuteOfDay(), 600);
        const bool isNamed = conference.contains("time_zone_name") && !conference.contains("Mars");
        QCOMPARE(noted(programme, QStringLiteral("The file")), !isNamed);
    }

    void fitsAllOffsets()
    {
        // Over the end of summer time only a zone that has one fits.
        const ImportedProgramme programme =
            good("<schedule><conference/><day date='2017-10-28'>" + eventXml("<date>2017-10-28T10:00:00+02:00</date>") +
                 "</day><day date='2017-10-29'>" + eventXml("<date>2017-10-29T10:00:00+01:00</date>", "id='2'") +
                 "</day></schedule>");
        QCOMPARE(programme.conference.timezone, QByteArray("Europe/Berlin"));
        QCOMPARE(iso(programme, 1), QStringLiteral("2017-10-29T10:00:00+01:00"));
    }

    void decidesDurations_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char* name, const QByteArray& events, int minutes) {
            QTest::newRow(name) << events << minutes;
        };
        const auto one = [](const QByteArray& start, const QByteArray& duration, const QByteArray& room = "A") {
            return eventXml(
                "<room>" + room + "</room><start>" + start + "</start><duration>" + duration + "</duration>", {});
        };
        row("hours, as all have seconds", one("10:00", "01:30:00") + one("12:00", "00:45:00"), 90);
        row("days, as others have two parts",
            one("10:00", "1:12:00") + one("12:00", "00:45", "B") + one("13:00", "00:45", "B"), 2160);
        row("hours, as the next begins", one("10:00", "1:12:00") + one("12:00", "00:45") + one("13:00", "00:45", "B"),
            72);
        row("hours, as the conference ends",
            one("10:00", "5:12:00") + one("12:00", "00:45", "B") + one("13:00", "00:45", "B"), 312);
        row("minutes alone", one("10:00", "45"), 45);
        row("no duration", one("10:00", ""), -1);
        row("end beside the start", eventXml("<start>23:30</start><end>00:15</end>", {}), 45);
    }
    void decidesDurations()
    {
        QFETCH(QByteArray, events);
        QFETCH(int, minutes);
        const ImportedProgramme programme =
            good(berlin("<day date='2026-05-01'>" + events + "</day><day date='2026-05-02'/><day date='2026-05-03'/>"));
        QCOMPARE(programme.events[0].durationMin.value_or(-1), minutes);
        QCOMPARE(noted(programme, QStringLiteral("in three parts")),
                 events.count(':') > 0 && QString::fromUtf8(events).contains(QStringLiteral(":00</duration>")));
    }

    void readsDays()
    {
        const ImportedProgramme programme =
            good(berlin("<day date='2026-05-01' start='2026-05-01T11:00:00+02:00' end='2026-05-02T02:00:00+02:00'>" +
                        eventXml("<date>2026-05-01T09:30:00+02:00</date><duration>00:30</duration>", "id='1'") +
                        eventXml("<date>2026-05-02T04:30:00+02:00</date><duration>00:30</duration>", "id='2'") +
                        "</day><day date='2026-05-02'>" +
                        eventXml("<date>2026-05-02T08:00:00+02:00</date><duration>02:00</duration>", "id='3'") +
                        "</day><day date='2026-05-03'/>"));
        QCOMPARE(programme.days.size(), size_t(3));
        QCOMPARE(programme.days[0].opens.toString(), QStringLiteral("2026-05-01T09:30"));
        QCOMPARE(programme.days[0].closes.toString(), QStringLiteral("2026-05-02T05:00"));
        QCOMPARE(programme.days[1].dayStartMin, 300);
        QCOMPARE(programme.days[1].opens.toString(), QStringLiteral("2026-05-02T08:00"));
        QCOMPARE(programme.days[1].closes.toString(), QStringLiteral("2026-05-02T10:00"));
        QVERIFY(programme.days[2].opens < programme.days[2].closes);
        QVERIFY(noted(programme, QStringLiteral("widened")));
    }

    void readsPeople()
    {
        const ImportedProgramme programme =
            good(berlin("<day date='2026-05-01'>" +
                        eventXml("<persons><person id='0'>  Ada   Example </person><person id='0'>Bo "
                                 "Sample</person><person id='0'>Ada Example</person></persons>") +
                        eventXml("<persons><person id='7'>Ada "
                                 "Example</person><person>Zoe\xcc\x88</person><person/><person> </person></persons>",
                                 "id='2'") +
                        eventXml("<persons><person guid='{B4A6C7D8-0000-4000-8000-000000000001}'>Cy</person>"
                                 "<person guid='b4a6c7d8-0000-4000-8000-000000000002'>Cy</person></persons>",
                                 "id='3'") +
                        eventXml("<persons><person guid='b4a6c7d8-0000-4000-8000-000000000001'>Cy "
                                 "Renamed</person><person>Zo\xc3\xab</person></persons>",
                                 "id='4'") +
                        eventXml("<persons/>", "id='5'") + eventXml("", "id='6'") + "</day>"));
        QStringList names;
        for (const ImportedPerson& person : programme.people)
            names << person.name;
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("Ada Example"), QStringLiteral("Bo Sample"), QStringLiteral("Cy"),
                                     QStringLiteral("Cy"), QStringLiteral("Zoë")}));
        QCOMPARE(programme.events[0].people->size(), size_t(2));
        QCOMPARE(programme.events[1].people->size(), size_t(2));
        QCOMPARE(programme.events[0].people->at(0).person, programme.events[1].people->at(0).person);
        QCOMPARE(programme.events[2].people->at(0).person, programme.events[3].people->at(0).person);
        QCOMPARE(programme.people[programme.events[2].people->at(0).person].guid,
                 QStringLiteral("b4a6c7d8-0000-4000-8000-000000000001"));
        QVERIFY(programme.events[4].people && programme.events[4].people->empty());
        QVERIFY(!programme.events[5].people);
    }

    void readsDialects()
    {
        const ImportedProgramme programme = good(
            "<!DOCTYPE schedule>\n<schedule xmlns:x='http://example.org/x'>\n<tracks><track "
            "online_qa='true'>Main</track></tracks>\n"
            "<base_url>https://example.org/</base_url>\n<conference><title> Big\n "
            "Conference</title><release>0.9</release><acronym>BIG</acronym>"
            "<color>#AABBCC</color><track name='Side' color='#123' slug='side'/><x:odd a='1'>kept</x:odd>"
            "<timeslot_duration>00:15:00</timeslot_duration><time_zone_name>UTC</time_zone_name></conference>\n"
            "<day index='1' date='2026-05-01'>\n"
            "<event id='0'>\n<title>Under the "
            "day</title><start>09:00</start><duration>00:10</duration><room>R1</room><tag>t</tag></event>\n"
            "<room name='Attribute' guid='7452c726-a2a8-546f-8ee5-965385b373b1' slug='attr'><event id='2' "
            "code='ABCDEF'>"
            "<title>In a room</title><start>10:00</start><duration>00:10</duration><room>Element</room><track "
            "slug='x'>Main</track>"
            "<links><link "
            "href='https://example.org/1'>One</link><link><url>https://example.org/2</url><title>Two</title></link>"
            "<link>https://example.org/3</link><link/></links><attachments><attachment href='a.pdf' "
            "type='slides'>A</attachment></attachments>"
            "<recording><license>CC0</license><optout>true</optout></recording>"
            "<abstract><p xmlns='http://www.w3.org/1999/xhtml'>Real <b>markup</b> &amp; more</p></abstract>"
            "<description><![CDATA[<p>In a <em>box</em></p>]]></description></event>"
            "<event id='3'><title>Room from around</title><start>11:00</start><duration>00:10</duration></event></room>"
            "<room name='Never used'/></day></schedule>");
        QCOMPARE(programme.conference.title, QStringLiteral("Big Conference"));
        QCOMPARE(programme.conference.version, QStringLiteral("0.9"));
        QCOMPARE(programme.conference.acronym, QStringLiteral("BIG"));
        QCOMPARE(programme.conference.colour, QStringLiteral("#aabbcc"));
        QCOMPARE(programme.conference.baseUrl, QStringLiteral("https://example.org/"));
        QCOMPARE(programme.conference.slotMin, 15);
        QVERIFY(programme.conference.extra.contains(QStringLiteral("kept")));
        QCOMPARE(programme.tracks.size(), size_t(2));
        QCOMPARE(programme.tracks[0].name, QStringLiteral("Main"));
        QVERIFY(programme.tracks[0].extra.contains(QStringLiteral("online_qa")));
        QCOMPARE(programme.tracks[1].colour, QStringLiteral("#112233"));
        QCOMPARE(programme.rooms.size(), size_t(3));
        QCOMPARE(programme.events.size(), size_t(3));
        QCOMPARE(programme.events[0].room, QStringLiteral("R1"));
        QCOMPARE(programme.events[0].sourceId, 0);
        QCOMPARE(programme.events[0].line, 8);
        QVERIFY(programme.events[0].extra.contains(QStringLiteral("<tag>t</tag>")));
        const ImportedEvent& second = programme.events[1];
        QCOMPARE(second.room, QStringLiteral("Element"));
        QCOMPARE(second.code, QStringLiteral("ABCDEF"));
        QCOMPARE(second.track, QStringLiteral("Main"));
        QCOMPARE(second.links->size(), size_t(4));
        QCOMPARE(second.links->at(1).url, QStringLiteral("https://example.org/2"));
        QCOMPARE(second.links->at(1).title, QStringLiteral("Two"));
        QCOMPARE(second.links->at(2).url, QStringLiteral("https://example.org/3"));
        QVERIFY(second.links->at(3).attachment);
        QCOMPARE(second.recordingLicense, QStringLiteral("CC0"));
        QCOMPARE(second.doNotRecord.value_or(false), true);
        QCOMPARE(second.abstract, QStringLiteral("Real **markup** & more"));
        QCOMPARE(second.description, QStringLiteral("In a *box*"));
        QCOMPARE(programme.events[2].room, QStringLiteral("Attribute"));
        QVERIFY(noted(programme, QStringLiteral("without any session")));
    }

    void takesTheFirstOfTwoTexts()
    {
        const ImportedProgramme programme = good(
            berlin("<day date='2026-05-01'>" +
                   eventXml("<abstract/><abstract>One</abstract><abstract>Two</abstract><abstract/><title>F</title>") +
                   "</day>"));
        QCOMPARE(programme.events[0].abstract, QStringLiteral("One"));
        QCOMPARE(programme.events[0].title, QStringLiteral("E"));
    }

    void keepsDoubles()
    {
        const QByteArray same = "id='5' guid='7452c726-a2a8-546f-8ee5-965385b373b1'";
        const ImportedProgramme programme = good(
            berlin("<day date='2026-05-01'>" + eventXml("<start>09:00</start>", same) +
                   eventXml("<start>10:00</start>", same) + eventXml("<start>11:00</start>", "id='5'") + "</day>"));
        QCOMPARE(programme.events.size(), size_t(3));
        QVERIFY(programme.events[0].guid != programme.events[1].guid);
        QVERIFY(noted(programme, QStringLiteral("guid that stood before")));
        QVERIFY(noted(programme, QStringLiteral("id that stood before")));
    }

    void mergesTwoListsOfOneDate()
    {
        const ImportedProgramme programme =
            good(berlin("<day date='2026-05-01'>" + eventXml("<start>09:00</start>") + "</day><day date='2026-05-01'>" +
                        eventXml("<start>20:00</start>", "id='2'") + "</day>"));
        QCOMPARE(programme.days.size(), size_t(1));
        QCOMPARE(programme.days[0].opens.minuteOfDay(), 540);
    }

    void readsAnEmptyProgramme()
    {
        const ImportedProgramme programme =
            good("<schedule><version/><conference><title>Soon</title></conference></schedule>");
        QCOMPARE(programme.conference.title, QStringLiteral("Soon"));
        QVERIFY(programme.events.empty());
    }

    void readsEncodings()
    {
        const QString text = QStringLiteral(
            "<?xml version='1.0' encoding='%1'?>\n<schedule><conference><title>Zoë</title></conference></schedule>");
        QCOMPARE(good(text.arg(QStringLiteral("ISO-8859-1")).toLatin1()).conference.title, QStringLiteral("Zoë"));
        QCOMPARE(good("\xef\xbb\xbf" + text.arg(QStringLiteral("UTF-8")).toUtf8()).conference.title,
                 QStringLiteral("Zoë"));
        const QString wide = QChar(0xfeff) + text.arg(QStringLiteral("UTF-16"));
        QCOMPARE(good(QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)).conference.title,
                 QStringLiteral("Zoë"));
        QCOMPARE(good(text.arg(QStringLiteral("windows-1252")).toLatin1()).conference.title, QStringLiteral("Zoë"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& file, const char* words) {
            QTest::newRow(name) << file << QString::fromLatin1(words);
        };
        row("empty", "", "empty");
        row("blank", "   \n", "not XML");
        row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "not XML");
        row("zeros", QByteArray(5000, '\0'), "not XML");
        row("json", "{\"schedule\": {}}", "not XML");
        row("truncated", berlin("<day date='2026-05-01'><room name='A'><event id='1'><title>E"), "Line 2, column");
        row("cut off", "<schedule><conference><title>E", "Line 1, column");
        row("wrong end", "<schedule>\n<conference></schedule>", "Line 2, column");
        row("control character",
            berlin("\n<day date='2026-05-01'>" + eventXml("<abstract>a\x03</abstract>") + "</day>"), "Line 3, column");
        row("bad encoding", "<schedule><conference><title>\xff\xfe</title></conference></schedule>", "Line 1, column");
        row("two roots", "<schedule><conference/></schedule><schedule/>", "Line 1, column");
        row("undeclared entity", "<schedule><conference><title>&nope;</title></conference></schedule>",
            "Line 1, column");
        row("html", "<!DOCTYPE html>\n<html><head><title>x</title></head><body><p>Not found<br></body></html>",
            "\"html\"");
        row("feed", "<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "\"rss\"");
        row("another schedule", "<schedule><timetable/></schedule>", "neither");
        row("bomb",
            "<?xml version='1.0'?>\n<!DOCTYPE schedule [\n<!ENTITY a 'aaaaaaaaaa'>\n<!ENTITY b "
            "'&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>\n"
            "<!ENTITY c "
            "'&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>\n]>\n<schedule><conference><title>&c;</title></conference></schedule>",
            "entities");
        row("external entity",
            "<?xml version='1.0'?>\n<!DOCTYPE schedule [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n"
            "<schedule><conference><title>&e;</title></conference></schedule>",
            "entities");
        row("parameter entity",
            "<?xml version='1.0'?>\n<!DOCTYPE schedule [<!ENTITY % p SYSTEM 'http://example.org/p.dtd'> %p;]>\n"
            "<schedule><conference><title>x</title></conference></schedule>",
            "Line 2");
        row("unused entity", "<!DOCTYPE schedule [<!ENTITY e 'x'>]><schedule><conference/></schedule>", "entities");
        row("deep", "<schedule><conference>" + QByteArray("<a>").repeated(200'000), "Line 1, column");
        row("deep text", "<schedule><conference><title>" + QByteArray("<a>").repeated(200'000), "Line 1, column");
        row("deep elsewhere", QByteArray("<schedule>").repeated(200'000), "Line 1, column");
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        QElapsedTimer timer;
        timer.start();
        const auto read = readBytes(file);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY2(read.error().text.contains(words), qPrintable(read.error().text));
        QVERIFY(!read.error().text.contains(u'%'));
        QVERIFY(timer.elapsed() < 5000);
    }

    void refusesHugeFilesAtOnce()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("huge.xml")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(2'000'000'000));
        QVERIFY(!readScheduleXml(file, {}).ok());
        file.seek(0);
        file.write("<schedule>");
        file.seek(0);
        QElapsedTimer timer;
        timer.start();
        const auto read = readScheduleXml(file, {});
        QVERIFY(!read.ok());
        QVERIFY2(read.error().text.contains(QStringLiteral("large")), qPrintable(read.error().text));
        QVERIFY(timer.elapsed() < 1000);
    }

    void doesNotFollowAnExternalDtd()
    {
        const ImportedProgramme programme = good("<!DOCTYPE schedule SYSTEM 'http://example.org/none.dtd'>"
                                                 "<schedule><conference><title>x</title></conference></schedule>");
        QCOMPARE(programme.conference.title, QStringLiteral("x"));
    }

    /// A file cut off anywhere is refused, and never crashes.
    void refusesEveryBeginning()
    {
        const QByteArray whole = berlin("<day date='2026-05-01'><room name='A'>" +
                                            eventXml("<start>09:00</start><persons><person "
                                                     "id='1'>P</person></persons><links><link href='x'>y</link></links>"
                                                     "<odd><a b='c'>d</a></odd><?rostrum <x id=\"7\"/>?>") +
                                            "</room></day>",
                                        "<track name='t'><?rostrum <x guid=\"g\"/>?></track>");
        QVERIFY(readBytes(whole).ok());
        for (qsizetype length = 0; length < whole.size() - 1; ++length)
            QVERIFY2(!readBytes(whole.left(length)).ok(), whole.left(length).constData());
    }
};

QTEST_GUILESS_MAIN(TestScheduleXmlReader)
#include "tst_schedule_xml_reader.moc"
