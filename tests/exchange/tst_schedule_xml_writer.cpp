#include "models/exchange/import_plan.h"
#include "models/exchange/schedule_xml/reader.h"
#include "models/exchange/schedule_xml/writer.h"
#include "tests/exchange/programme_facts.h"
#include "tests/exchange/shared_data.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rostrum;
using namespace rostrum::test;

namespace {

Programme empty()
{
    Programme programme;
    programme.conference.timezone = "UTC";
    return programme;
}

Result<ImportedProgramme> readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readScheduleXml(buffer, {});
}

QByteArray written(const Programme& programme, bool includePrivate = false)
{
    auto bytes = writeScheduleXml(programme, {includePrivate, QStringLiteral("1")});
    return bytes ? *bytes : QByteArray();
}

Session session(const QString& title)
{
    Session made;
    made.id = newId<SessionId>();
    made.guid = QStringLiteral("10000000-0000-4000-8000-") +
                QString::number(made.id.value, 16).rightJustified(12, u'0').right(12);
    made.title = title;
    return made;
}

Placement at(const QString& time, int minutes, RoomId room = {})
{
    Placement made;
    made.id = newId<PlacementId>();
    made.start = *WallTime::parse(time);
    made.durationMin = minutes;
    made.room = room;
    return made;
}

/// A small conference made from scratch, with what schemas do not like.
Programme awkward()
{
    Programme p;
    p.conference.title = QStringLiteral("A < B & \"C\"\x01 – مؤتمر");
    p.conference.acronym = QStringLiteral("A C");
    p.conference.subtitle = QStringLiteral("Two\nlines ?> and more");
    p.conference.url = QStringLiteral("ftp://example.org/");
    p.conference.baseUrl = QStringLiteral("https://example.org/a b[1]?x={y}");
    p.conference.logo = QStringLiteral("/logo.png");
    p.conference.colour = QStringLiteral("red");
    p.conference.venue = QStringLiteral("Old Mill");
    p.conference.city = QStringLiteral("Berlin");
    p.conference.timezone = "Europe/Berlin";
    p.conference.dayStartMin = 300;
    p.conference.slotMin = 15;
    p.conference.start = QDate(2025, 10, 25);
    p.conference.end = QDate(2025, 10, 27);
    p.zone = Zone("Europe/Berlin");
    for (int day = 0; day < 3; ++day) {
        Day made;
        made.id = newId<DayId>();
        made.date = QDate(2025, 10, 25).addDays(day);
        made.dayStartMin = day == 1 ? 60 : 300;
        made.opens = WallTime::of(made.date, 540);
        made.closes = WallTime::of(made.date, 1080);
        made.label = day == 2 ? QStringLiteral("Last day") : QString();
        p.days.put(made);
    }
    for (int room = 0; room < 3; ++room) {
        Room made;
        made.id = newId<RoomId>();
        made.position = room;
        made.name = QStringLiteral("Room %1 <&>").arg(3 - room);
        made.guid = room == 0 ? QStringLiteral("not a uuid")
                              : QStringLiteral("20000000-0000-4000-8000-00000000000%1").arg(room);
        p.rooms.put(made);
    }
    Track track;
    track.id = newId<TrackId>();
    track.guid = QStringLiteral("30000000-0000-4000-8000-000000000000");
    track.name = QStringLiteral("Main \"track\"");
    track.slug = QStringLiteral("Not A Slug");
    track.colour = QStringLiteral("#12abEF");
    p.tracks.put(track);
    const QStringList names = {QStringLiteral("Ada Example"), QStringLiteral("X"), QStringLiteral("محمد مثال")};
    std::vector<PersonId> people;
    for (const QString& name : names) {
        Person person;
        person.id = newId<PersonId>();
        person.guid = QStringLiteral("40000000-0000-4000-8000-00000000000%1").arg(people.size());
        person.name = name;
        person.sourceId = people.empty() ? 0 : -1;
        person.emails = {{1, QStringLiteral("secret@example.org"), {}, {}}};
        person.phones = {{2, QStringLiteral("+49 30 5550100"), {}, {}}};
        person.notes = QStringLiteral("private note");
        people.push_back(person.id);
        p.people.put(person);
    }
    const RoomId room = p.rooms[0].id;

    Session panel = session(QStringLiteral("Panel"));
    panel.type = QStringLiteral("panel");
    panel.track = track.id;
    panel.code = QStringLiteral("ABC123");
    panel.slug = QStringLiteral("Slug With Blanks");
    panel.url = QStringLiteral("//example.org/relative");
    panel.abstract = QStringLiteral("  Indented *Markdown*\n\n- one\n- two & <b>bold</b>\n");
    panel.description = QStringLiteral("Line\x0b break");
    panel.language = QStringLiteral("ar");
    panel.notes = QStringLiteral("private note");
    panel.people = {{1, people[0], PartRole::Moderator, {}}, {2, people[2], PartRole::Speaker, {}}};
    panel.links = {{1, QStringLiteral("https://example.org/x?a=1&b=2"), QStringLiteral("A \"link\""),
                    QStringLiteral("web"), false},
                   {2, QStringLiteral("javascript:alert(1)"), QStringLiteral("bad"), {}, false},
                   {3, QStringLiteral("slides.pdf"), QStringLiteral("Slides"), {}, true}};
    panel.placements = {at(QStringLiteral("2025-10-25T10:00"), 90, room)};
    panel.recordingLicense = QStringLiteral("CC BY 4.0");
    panel.doNotRecord = true;
    p.sessions.put(panel);

    Session twice = session(QStringLiteral("Repeated workshop"));
    twice.people = {{3, people[1], PartRole::Speaker, {}}};
    twice.placements = {at(QStringLiteral("2025-10-25T14:00"), 60, room),
                        at(QStringLiteral("2025-10-27T14:00"), 60, p.rooms[2].id)};
    twice.placements[1].guid = QStringLiteral("50000000-0000-4000-8000-000000000000");
    p.sessions.put(twice);

    Session first = session(QStringLiteral("First passage"));
    first.code = panel.code;
    first.placements = {at(QStringLiteral("2025-10-26T02:15"), 30, room)};
    p.sessions.put(first);
    Session second = session(QStringLiteral("Second passage"));
    second.placements = {at(QStringLiteral("2025-10-26T02:15"), 30, room)};
    second.placements[0].start.later = true;
    second.placements[0].sourceId = 0;
    p.sessions.put(second);

    Session lunch = session(QStringLiteral("Lunch"));
    lunch.type = QStringLiteral("meal");
    lunch.placements = {at(QStringLiteral("2025-10-25T12:00"), 60)};
    p.sessions.put(lunch);
    Session exhibition = session(QStringLiteral("Exhibition"));
    exhibition.placements = {at(QStringLiteral("2025-10-25T09:00"), 101 * 60)};
    p.sessions.put(exhibition);
    Session stray = session(QStringLiteral("A month later"));
    stray.placements = {at(QStringLiteral("2025-11-30T09:00"), 0)};
    p.sessions.put(stray);

    Session hidden = session(QStringLiteral("Hidden strategy"));
    hidden.isPublic = false;
    hidden.placements = {at(QStringLiteral("2025-10-25T10:00"), 30, room)};
    p.sessions.put(hidden);
    Session cancelled = session(QStringLiteral("Called off"));
    cancelled.state = SessionState::Cancelled;
    cancelled.placements = {at(QStringLiteral("2025-10-25T11:00"), 30, room)};
    p.sessions.put(cancelled);
    Session unplaced = session(QStringLiteral("Not yet placed"));
    p.sessions.put(unplaced);
    return p;
}

/// A programme drawn at random, of what a schedule.xml can tell.
Programme drawn(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto word = [&random] {
        static const QStringList words = {QStringLiteral("alpha"), QStringLiteral("β"),     QStringLiteral("<c>"),
                                          QStringLiteral("d & e"), QStringLiteral("𝔽ancy"), QStringLiteral("שלום"),
                                          QStringLiteral("\"q\""), QStringLiteral("a?>b"),  QStringLiteral("&lt;"),
                                          QStringLiteral("]]>"),   QStringLiteral("'x'")};
        return words[random.bounded(int(words.size()))];
    };
    const auto guid = [&random] {
        return QStringLiteral("%1-0000-4000-8000-%2")
            .arg(random.generate(), 8, 16, QLatin1Char('0'))
            .arg(random.generate(), 12, 16, QLatin1Char('0'));
    };
    Programme p;
    const QList<QByteArray> zones = {"Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe",
                                     "UTC"};
    p.conference.timezone = zones[random.bounded(int(zones.size()))];
    p.zone = Zone(p.conference.timezone);
    p.conference.title = word() + word();
    p.conference.acronym = random.bounded(2) == 0 ? QStringLiteral("ab") : QStringLiteral("abcd-%1").arg(seed);
    p.conference.start = QDate(2025, 10, 24);
    p.conference.dayStartMin = int(random.bounded(3)) * 120;
    const int days = 1 + random.bounded(5);
    for (int day = 0; day < days; ++day) {
        Day made;
        made.id = newId<DayId>();
        made.date = p.conference.start.addDays(day);
        made.dayStartMin = random.bounded(2) == 0 ? p.conference.dayStartMin : random.bounded(600);
        made.opens = made.begins().plus(random.bounded(200));
        made.closes = made.opens.plus(300 + random.bounded(800));
        p.days.put(made);
    }
    p.conference.end = p.days[p.days.size() - 1].date;
    std::vector<RoomId> rooms{RoomId{}};
    for (int room = 0; room < 4; ++room) {
        Room made;
        made.id = newId<RoomId>();
        made.position = room;
        made.name = word() + QString::number(room);
        made.guid = guid();
        rooms.push_back(made.id);
        p.rooms.put(made);
    }
    std::vector<TrackId> tracks{TrackId{}};
    for (int track = 0; track < 3; ++track) {
        Track made;
        made.id = newId<TrackId>();
        made.position = track;
        made.name = word() + QString::number(track);
        made.guid = guid();
        tracks.push_back(made.id);
        p.tracks.put(made);
    }
    for (int person = 0; person < 10; ++person) {
        Person made;
        made.id = newId<PersonId>();
        made.guid = guid();
        made.name = word() + QString::number(person / 2);
        made.sourceId = random.bounded(20) - 1;
        p.people.put(made);
    }
    std::vector<bool> used(10);
    for (int each = 0; each < 40; ++each) {
        Session made;
        made.id = newId<SessionId>();
        made.guid = guid();
        made.title = word() + QString::number(random.bounded(10));
        made.subtitle = random.bounded(2) == 0 ? QString() : word();
        made.abstract = word() + QStringLiteral("\n  ") + word() + u' ';
        made.type = word();
        made.track = tracks[random.bounded(quint32(tracks.size()))];
        made.url = random.bounded(2) == 0 ? QString() : QStringLiteral("https://example.org/") + word();
        for (int person = 0; person < 10; ++person) {
            if (random.bounded(5) == 0 || (each == 0)) {
                made.people.push_back({newIdValue(), p.people[size_t(person)].id, PartRole(random.bounded(4)), {}});
            }
        }
        const int placements = 1 + (random.bounded(6) == 0 ? 1 : 0);
        for (int slot = 0; slot < placements; ++slot) {
            const Day& day = p.days[random.bounded(quint32(p.days.size()))];
            Placement placement;
            placement.id = newId<PlacementId>();
            placement.room = rooms[random.bounded(quint32(rooms.size()))];
            // Through instants, so that only times that exist come up, in both passages of repeated hours.
            placement.start = p.zone.toWall(p.zone.toInstant(day.begins()) + random.bounded(1300));
            placement.durationMin = random.bounded(9000);
            placement.sourceId = random.bounded(60) - 1;
            placement.guid = slot == 0 ? QString() : guid();
            made.placements.push_back(placement);
        }
        p.sessions.put(made);
    }
    return p;
}

} // namespace

class TestScheduleXmlWriter : public QObject
{
    Q_OBJECT

    static QString schema() { return sharedData() + QStringLiteral("/schemas/schedule.xml.xsd"); }
    static bool canValidate()
    {
        return QFile::exists(schema()) && !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty();
    }
    /// What xmllint says; empty where the file is valid or it cannot be asked.
    QString complaints(const QByteArray& bytes)
    {
        if (!canValidate())
            return {};
        QFile file(m_dir.filePath(QStringLiteral("out.xml")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return QStringLiteral("cannot write");
        file.write(bytes);
        file.close();
        QProcess lint;
        lint.start(QStandardPaths::findExecutable(QStringLiteral("xmllint")),
                   {QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--schema"), schema(),
                    file.fileName()});
        lint.waitForFinished();
        return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAllStandardError()).left(2000);
    }
    QTemporaryDir m_dir;

private Q_SLOTS:
    void validates()
    {
        if (!canValidate())
            QSKIP("xmllint or the schema in the shared data folder is not there.");
        for (const bool all : {false, true})
            QCOMPARE(complaints(written(awkward(), all)), QString());
        Programme bare;
        bare.conference.start = QDate(2026, 5, 1);
        QCOMPARE(complaints(written(bare)), QString());
    }

    void needsADay()
    {
        const auto bytes = writeScheduleXml(Programme(), {});
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().code, ErrorCode::Refused);
    }

    void comesBackTheSame_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 40; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void comesBackTheSame()
    {
        QFETCH(int, seed);
        const Programme before = drawn(quint32(seed));
        const QByteArray bytes = written(before);
        QCOMPARE(complaints(bytes), QString());
        const auto read = readBytes(bytes);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text));
        const Programme after = applied(empty(), planImport(empty(), *read));
        QCOMPARE(conferenceFacts(after).mid(0, 17), conferenceFacts(before).mid(0, 17));
        QCOMPARE(dayFacts(after), dayFacts(before));
        QCOMPARE(roomFacts(after), roomFacts(before));
        QCOMPARE(trackFacts(after), trackFacts(before));
        QCOMPARE(personFacts(after), personFacts(before));
        const QStringList is = slotFacts(after);
        const QStringList was = slotFacts(before);
        for (qsizetype line = 0; line < was.size(); ++line) {
            // What had no number has got one, which stays.
            QString expected = was[line];
            QString actual = is.value(line);
            if (expected.contains(QStringLiteral("|-1|"))) {
                static const QRegularExpression number(QStringLiteral("\\|-?\\d+\\|"));
                expected.replace(expected.indexOf(QStringLiteral("|-1|")), 4, QStringLiteral("|n|"));
                actual.replace(actual.indexOf(number), number.match(actual).capturedLength(), QStringLiteral("|n|"));
            }
            QCOMPARE(actual, expected);
        }
        QCOMPARE(is.size(), was.size());
        QCOMPARE(after.sessions.size(), before.sessions.size());
        // From here on nothing moves any more.
        QCOMPARE(written(after), bytes);
        QVERIFY(planImport(after, *read).empty());
    }

    void awkwardComesBack()
    {
        const Programme before = awkward();
        const auto read = readBytes(written(before));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text));
        const Programme after = applied(empty(), planImport(empty(), *read));
        QCOMPARE(after.conference.acronym, QStringLiteral("A C"));
        QCOMPARE(after.conference.url, before.conference.url);
        QCOMPARE(after.conference.baseUrl, before.conference.baseUrl);
        QCOMPARE(after.conference.logo, before.conference.logo);
        QCOMPARE(dayFacts(after), dayFacts(before));
        QCOMPARE(roomFacts(after).size(), 3);
        QCOMPARE(after.rooms[0].guid, QStringLiteral("not a uuid"));
        QCOMPARE(after.sessions.size(), size_t(7));
        const auto find = [&after](const QString& title) {
            for (const Session& each : after.sessions) {
                if (each.title == title)
                    return each;
            }
            return Session();
        };
        const Session panel = find(QStringLiteral("Panel"));
        QCOMPARE(panel.abstract, QStringLiteral("  Indented *Markdown*\n\n- one\n- two & <b>bold</b>\n"));
        QCOMPARE(panel.slug, QStringLiteral("Slug With Blanks"));
        QCOMPARE(panel.url, QStringLiteral("//example.org/relative"));
        QCOMPARE(panel.people.size(), size_t(2));
        QCOMPARE(panel.people[0].role, PartRole::Moderator);
        QCOMPARE(panel.people[1].role, PartRole::Speaker);
        QCOMPARE(panel.links.size(), size_t(2));
        QCOMPARE(panel.doNotRecord, true);
        QCOMPARE(find(QStringLiteral("First passage")).code, panel.code);
        QCOMPARE(find(QStringLiteral("Repeated workshop")).placements.size(), size_t(2));
        const WallTime first = find(QStringLiteral("First passage")).placements[0].start;
        const WallTime second = find(QStringLiteral("Second passage")).placements[0].start;
        QCOMPARE(after.zone.toInstant(second) - after.zone.toInstant(first), 60);
        QCOMPARE(find(QStringLiteral("Second passage")).placements[0].sourceId, 0);
        QVERIFY(!find(QStringLiteral("Lunch")).placements[0].room.isValid());
        QCOMPARE(find(QStringLiteral("Exhibition")).placements[0].durationMin, 6060);
        QCOMPARE(find(QStringLiteral("A month later")).placements[0].start, *WallTime::parse(u"2025-11-30T09:00"));
    }

    void keepsPrivateThingsBack()
    {
        const QByteArray bytes = written(awkward());
        for (const char* secret :
             {"secret@", "5550100", "private note", "Hidden strategy", "Called off", "Not yet placed", "javascript"})
            QVERIFY2(!bytes.contains(secret), secret);
        const QByteArray all = written(awkward(), true);
        QVERIFY(all.contains("Hidden strategy"));
        QVERIFY(!all.contains("secret@"));
        QVERIFY(!all.contains("private note"));
        const auto read = readBytes(all);
        QVERIFY(read.ok());
        for (const ImportedEvent& event : read->events) {
            QCOMPARE(event.isPublic.value_or(true), event.title != u"Hidden strategy");
            QCOMPARE(event.state == SessionState::Cancelled, event.title == u"Called off");
        }
    }

    void isTheSameEachTime()
    {
        const Programme programme = awkward();
        QCOMPARE(written(programme), written(programme));
    }

    void writesOthersFilesBack_data()
    {
        QTest::addColumn<QString>("path");
        if (!QDir(sharedData() + QStringLiteral("/schedules")).exists())
            QSKIP("The shared data folder is not there; set ROSTRUM_DATA to where it is.");
        for (const char* folder : {"frab_xml", "handmade"}) {
            const QDir dir(sharedData() + QStringLiteral("/schedules/") + QLatin1String(folder));
            const QFileInfoList files = dir.entryInfoList({QStringLiteral("*.xml")}, QDir::Files);
            for (const QFileInfo& each : files)
                QTest::newRow(each.fileName().toUtf8().constData()) << each.filePath();
        }
    }
    void writesOthersFilesBack()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readScheduleXml(file, {});
        QVERIFY(read.ok());
        const Programme before = applied(empty(), planImport(empty(), *read));
        const QByteArray bytes = written(before);
        QCOMPARE(complaints(bytes), QString());
        const auto back = readBytes(bytes);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text));
        const Programme after = applied(empty(), planImport(empty(), *back));
        QCOMPARE(conferenceFacts(after), conferenceFacts(before));
        QCOMPARE(dayFacts(after), dayFacts(before));
        QCOMPARE(roomFacts(after), roomFacts(before));
        QCOMPARE(trackFacts(after), trackFacts(before));
        QCOMPARE(personFacts(after), personFacts(before));
        const QStringList is = slotFacts(after);
        const QStringList was = slotFacts(before);
        for (qsizetype line = 0; line < was.size(); ++line)
            QCOMPARE(is.value(line), was[line]);
        QCOMPARE(is.size(), was.size());
        QCOMPARE(written(after), bytes);
        // Our own export changes nothing where it came from.
        const ImportPlan plan = planImport(before, *back);
        QCOMPARE(plan.updated, 0);
        QCOMPARE(plan.added, 0);
        QVERIFY(plan.gone.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScheduleXmlWriter)
#include "tst_schedule_xml_writer.moc"
