#include "models/storage/database.h"
#include "tests/support/dump.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rostrum;

namespace {

struct Run
{
    int exit = -1;
    QByteArray out;
    QString problems;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the program where no display is to be had.
Run run(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ROSTRUM_PROGRAM), arguments);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

const QByteArray kProgramme = R"(<?xml version="1.0" encoding="UTF-8"?>
<schedule><version>1</version><conference><title>Small meeting</title><acronym>small</acronym>
<time_zone_name>America/Toronto</time_zone_name></conference>
<day index="1" date="2027-05-01"><room name="Hall 1">
<event id="1" guid="0f2c51a4-5c0c-4d0e-8f3b-0d7a7c8d9a01"><title>First &lt;b&gt;talk&lt;/b&gt;</title><start>10:00</start>
<duration>01:00</duration><track>Main</track><persons><person id="1">Pat Example</person></persons></event>
</room><room name="Hall 2">
<event id="2" guid="0f2c51a4-5c0c-4d0e-8f3b-0d7a7c8d9a02"><title>Second talk</title><start>10:30</start>
<duration>01:00</duration><track>Main</track><persons><person id="1">Pat Example</person></persons></event>
</room></day></schedule>
)";

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray get(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString imported(const QString& name) const
    {
        const QString path = at(name);
        QFile::remove(path);
        const QString source = put(QStringLiteral("small.xml"), kProgramme);
        return run({QStringLiteral("import"), path, source}).exit == 0 ? path : QString();
    }

private Q_SLOTS:
    void newMakesAnEmptyConferenceAndDoesNotOverwrite()
    {
        const QString path = at(QStringLiteral("new.rostrum"));
        const QStringList call{QStringLiteral("new"),        path,
                               QStringLiteral("--title"),    QStringLiteral("Été à Montréal"),
                               QStringLiteral("--start"),    QStringLiteral("2026-05-01"),
                               QStringLiteral("--end"),      QStringLiteral("2026-05-03"),
                               QStringLiteral("--timezone"), QStringLiteral("America/Toronto")};
        QCOMPARE(run(call).exit, 0);
        const QJsonObject info = run({QStringLiteral("info"), path, QStringLiteral("--json")}).json();
        QCOMPARE(info[QStringLiteral("title")].toString(), QStringLiteral("Été à Montréal"));
        QCOMPARE(info[QStringLiteral("start")].toString(), QStringLiteral("2026-05-01"));
        QCOMPARE(info[QStringLiteral("end")].toString(), QStringLiteral("2026-05-03"));
        QCOMPARE(info[QStringLiteral("timezone")].toString(), QStringLiteral("America/Toronto"));
        QCOMPARE(info[QStringLiteral("schema_version")].toInt(), kSchemaVersion);
        const QJsonObject counts = info[QStringLiteral("counts")].toObject();
        for (const char* key : {"days", "rooms", "tracks", "sessions", "scheduled", "people", "speakers", "chapters",
                                "organisations", "chapter_meetings", "releases"})
            QVERIFY2(counts.contains(QLatin1String(key)), key);
        QCOMPARE(counts[QStringLiteral("days")].toInt(), 3);
        const QByteArray before = get(path);
        const Run again = run(call);
        QCOMPARE(again.exit, 1);
        QVERIFY(again.problems.contains(path));
        QCOMPARE(get(path), before);
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = at(QStringLiteral("x.rostrum"));
        const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
        row("no such command", {QStringLiteral("frobnicate"), file});
        row("no such option", {QStringLiteral("info"), file, QStringLiteral("--frob")});
        row("nothing to do it to", {QStringLiteral("info")});
        row("too much", {QStringLiteral("info"), file, file});
        row("no such kind", {QStringLiteral("list"), file, QStringLiteral("clouds")});
        row("no title", {QStringLiteral("new"), file, QStringLiteral("--start"), QStringLiteral("2026-05-01")});
        row("no such day", {QStringLiteral("new"), file, QStringLiteral("--title"), QStringLiteral("T"),
                            QStringLiteral("--start"), QStringLiteral("2026-02-30"), QStringLiteral("--end"),
                            QStringLiteral("2026-05-01"), QStringLiteral("--timezone"), QStringLiteral("UTC")});
        row("ends before it starts",
            {QStringLiteral("new"), file, QStringLiteral("--title"), QStringLiteral("T"), QStringLiteral("--start"),
             QStringLiteral("2026-05-02"), QStringLiteral("--end"), QStringLiteral("2026-05-01"),
             QStringLiteral("--timezone"), QStringLiteral("UTC")});
        row("no such zone",
            {QStringLiteral("new"), file, QStringLiteral("--title"), QStringLiteral("T"), QStringLiteral("--start"),
             QStringLiteral("2026-05-01"), QStringLiteral("--end"), QStringLiteral("2026-05-01"),
             QStringLiteral("--timezone"), QStringLiteral("Mars/Olympus")});
        row("no source", {QStringLiteral("import"), file});
        row("no such format",
            {QStringLiteral("import"), file, file, QStringLiteral("--format"), QStringLiteral("word")});
        row("no such language", {QStringLiteral("info"), file, QStringLiteral("--language"), QStringLiteral("tlh")});
        row("no output", {QStringLiteral("backup"), file});
    }
    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        const Run told = run(arguments);
        QCOMPARE(told.exit, 2);
        QVERIFY(!told.problems.isEmpty());
        QVERIFY(told.out.isEmpty());
        QVERIFY(!QFile::exists(at(QStringLiteral("x.rostrum"))));
    }

    void importsListsChecksUndoesAndRedoes()
    {
        const QString path = imported(QStringLiteral("small.rostrum"));
        QVERIFY(!path.isEmpty());
        const Run list = run({QStringLiteral("list"), path, QStringLiteral("sessions"), QStringLiteral("--json")});
        QCOMPARE(list.exit, 0);
        const QJsonArray sessions = list.json()[QStringLiteral("sessions")].toArray();
        QCOMPARE(sessions.size(), 2);
        const QJsonObject first = sessions[0].toObject();
        QCOMPARE(first[QStringLiteral("guid")].toString(), QStringLiteral("0f2c51a4-5c0c-4d0e-8f3b-0d7a7c8d9a01"));
        QCOMPARE(first[QStringLiteral("start")].toString(), QStringLiteral("2027-05-01T10:00:00-04:00"));
        QCOMPARE(first[QStringLiteral("duration")].toInt(), 60);
        QCOMPARE(first[QStringLiteral("room")].toString(), QStringLiteral("Hall 1"));
        QCOMPARE(first[QStringLiteral("track")].toString(), QStringLiteral("Main"));
        QVERIFY(first[QStringLiteral("public")].toBool());
        QCOMPARE(first[QStringLiteral("speakers")].toArray()[0].toObject()[QStringLiteral("name")].toString(),
                 QStringLiteral("Pat Example"));

        const Run check = run({QStringLiteral("check"), path, QStringLiteral("--json")});
        QCOMPARE(check.exit, 3);
        QCOMPARE(check.json()[QStringLiteral("counts")].toObject()[QStringLiteral("speaker-overlap")].toInt(), 1);
        const QJsonObject conflict = check.json()[QStringLiteral("conflicts")].toArray()[0].toObject();
        QCOMPARE(conflict[QStringLiteral("severity")].toString(), QStringLiteral("error"));
        QCOMPARE(conflict[QStringLiteral("sessions")].toArray().size(), 2);
        QVERIFY(conflict[QStringLiteral("message")].toString().contains(QStringLiteral("Pat Example")));

        const QString before = test::dumpOf(path);
        const Run undone = run({QStringLiteral("undo"), path});
        QCOMPARE(undone.exit, 0);
        QVERIFY(undone.out.contains("small.xml"));
        QCOMPARE(run({QStringLiteral("info"), path, QStringLiteral("--json")})
                     .json()[QStringLiteral("counts")]
                     .toObject()[QStringLiteral("sessions")]
                     .toInt(),
                 0);
        QCOMPARE(run({QStringLiteral("undo"), path}).exit, 1);
        QCOMPARE(run({QStringLiteral("redo"), path}).exit, 0);
        QCOMPARE(test::dumpOf(path), before);
        QCOMPARE(run({QStringLiteral("redo"), path}).exit, 1);
        QCOMPARE(run({QStringLiteral("check"), path}).exit, 3);
    }

    void aSecondImportChangesNothing()
    {
        const QString path = imported(QStringLiteral("twice.rostrum"));
        const QString before = test::dumpOf(path);
        const Run again =
            run({QStringLiteral("import"), path, at(QStringLiteral("small.xml")), QStringLiteral("--json")});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json()[QStringLiteral("rows")].toInt(), 2);
        QCOMPARE(again.json()[QStringLiteral("unchanged")].toInt(), 2);
        QCOMPARE(again.json()[QStringLiteral("added")].toInt(), 0);
        QCOMPARE(test::dumpOf(path), before);
        QCOMPARE(test::ask(path, QStringLiteral("SELECT count(*) FROM history")), QStringLiteral("1"));
    }

    void aTrialRunLeavesNothing()
    {
        const QString source = put(QStringLiteral("small.xml"), kProgramme);
        const QString path = at(QStringLiteral("trial.rostrum"));
        const Run trial =
            run({QStringLiteral("import"), path, source, QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QCOMPARE(trial.exit, 0);
        QCOMPARE(trial.json()[QStringLiteral("added")].toInt(), 2);
        QVERIFY(!QFile::exists(path));
    }

    void badSourcesAreRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, 'x');
        QTest::newRow("other xml") << QByteArray("<html><body>no</body></html>");
        QTest::newRow("cut off") << kProgramme.left(kProgramme.size() / 2);
        QTest::newRow("entity bomb") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE schedule [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            "<schedule><conference><title>&b;</title></conference></schedule>");
        QTest::newRow("external entity") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE schedule [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            "<schedule><conference><title>&a;</title></conference></schedule>");
    }
    void badSourcesAreRefusedAndChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        const QString bad = put(QStringLiteral("bad.xml"), bytes);
        const QString path = at(QStringLiteral("bad.rostrum"));
        QFile::remove(path);
        const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        // Into a file that is not there: none is made.
        const Run told = run({QStringLiteral("import"), path, bad});
        QCOMPARE(told.exit, 1);
        QVERIFY2(told.problems.contains(QStringLiteral("bad.xml")), qPrintable(told.problems));
        QVERIFY(!told.problems.contains(QStringLiteral("root:")));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
        // Beside a good one, into a file that is there: nothing of either.
        const QString there = imported(QStringLiteral("there.rostrum"));
        QCOMPARE(run({QStringLiteral("undo"), there}).exit, 0);
        const QByteArray whole = get(there);
        QCOMPARE(run({QStringLiteral("import"), there, at(QStringLiteral("small.xml")), bad}).exit, 1);
        QCOMPARE(get(there), whole);
    }

    void badConferencesAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("not there") << at(QStringLiteral("none.rostrum"));
        QTest::newRow("empty") << put(QStringLiteral("empty.rostrum"), {});
        QTest::newRow("picture") << put(QStringLiteral("picture.rostrum"), "\x89PNG\r\n\x1a\n and more of it");
    }
    void badConferencesAreRefused()
    {
        QFETCH(QString, path);
        const QByteArray before = get(path);
        for (const QStringList& call :
             {QStringList{QStringLiteral("info"), path}, QStringList{QStringLiteral("check"), path},
              QStringList{QStringLiteral("undo"), path},
              QStringList{QStringLiteral("list"), path, QStringLiteral("rooms")},
              QStringList{QStringLiteral("backup"), path, QStringLiteral("-o"), at(QStringLiteral("copy"))}}) {
            const Run told = run(call);
            QCOMPARE(told.exit, 1);
            QVERIFY2(told.problems.contains(path), qPrintable(told.problems));
            const Run json = run(QStringList(call) << QStringLiteral("--json"));
            QCOMPARE(json.exit, 1);
            QVERIFY(!json.json().isEmpty());
        }
        QCOMPARE(get(path), before);
        QVERIFY(!QFile::exists(at(QStringLiteral("copy"))));
    }

    void aNewerFileIsReadAndNotWritten()
    {
        const QString path = imported(QStringLiteral("newer.rostrum"));
        QVERIFY(test::tell(path, QStringLiteral("PRAGMA user_version = 2000")));
        QCOMPARE(run({QStringLiteral("list"), path, QStringLiteral("sessions")}).exit, 0);
        const QByteArray before = get(path);
        const Run told = run({QStringLiteral("undo"), path});
        QCOMPARE(told.exit, 1);
        QVERIFY(told.problems.contains(QStringLiteral("newer")));
        QCOMPARE(get(path), before);
    }

    void exportsWhatImportsAgain()
    {
        const QString path = imported(QStringLiteral("out.rostrum"));
        const QString out = at(QStringLiteral("out.xml"));
        const QStringList call{QStringLiteral("export"), path, QStringLiteral("--format"),
                               QStringLiteral("schedule-xml"), QStringLiteral("-o")};
        QCOMPARE(run(QStringList(call) << out).exit, 0);
        const Run piped = run(QStringList(call) << QStringLiteral("-"));
        QCOMPARE(piped.exit, 0);
        QCOMPARE(piped.out, get(out));
        QFile::remove(at(QStringLiteral("in.rostrum")));
        QCOMPARE(run({QStringLiteral("import"), at(QStringLiteral("in.rostrum")), out}).exit, 0);
        for (const char* kind : {"sessions", "people", "rooms", "tracks"}) {
            const auto list = [kind](const QString& file) {
                return run({QStringLiteral("list"), file, QString::fromLatin1(kind), QStringLiteral("--json")}).out;
            };
            QCOMPARE(list(at(QStringLiteral("in.rostrum"))), list(path));
        }
        QCOMPARE(run(QStringList(call) << at(QStringLiteral("none/out.xml"))).exit, 1);
        QCOMPARE(run(QStringList(call) << m_folder.path()).exit, 1);
        QCOMPARE(run({QStringLiteral("export"), path, QStringLiteral("--format"), QStringLiteral("odt"),
                      QStringLiteral("-o"), out})
                     .exit,
                 2);
        QVERIFY(!get(out).isEmpty());
    }

    void printsWithoutADisplay()
    {
        const QString path = imported(QStringLiteral("print.rostrum"));
        const QString pdf = at(QStringLiteral("out.pdf"));
        for (const QStringList& what :
             {QStringList{QStringLiteral("booklet")},
              QStringList{QStringLiteral("booklet"), QStringLiteral("--imposed")},
              QStringList{QStringLiteral("booklet"), QStringLiteral("--fold"), QStringLiteral("half-letter")},
              QStringList{QStringLiteral("timetable"), QStringLiteral("--paper"), QStringLiteral("letter")},
              QStringList{QStringLiteral("timetable"), QStringLiteral("--paper"), QStringLiteral("tabloid"),
                          QStringLiteral("--orientation"), QStringLiteral("portrait")},
              QStringList{QStringLiteral("planning-cards"), QStringLiteral("--mm-per-minute"), QStringLiteral("0.5"),
                          QStringLiteral("--wall-scale")}}) {
            const Run printed = run(QStringList{QStringLiteral("print"), path} << what << QStringLiteral("-o") << pdf);
            QCOMPARE(printed.exit, 0);
            QCOMPARE(printed.problems, QString());
            QVERIFY(get(pdf).startsWith("%PDF-"));
            QVERIFY(QFile::remove(pdf));
        }
        const Run piped =
            run({QStringLiteral("print"), path, QStringLiteral("booklet"), QStringLiteral("-o"), QStringLiteral("-")});
        QVERIFY(piped.out.startsWith("%PDF-"));
        for (const char* wrong :
             {"timetable --day 1999-01-01", "timetable --day soon", "timetable --room Nowhere", "booklet --paper a3",
              "timetable --orientation upside-down", "planning-cards --track None", "planning-cards --mm-per-minute 0",
              "planning-cards --day 2026-05-01", "booklet --unscheduled"}) {
            const Run refused = run(QStringList{QStringLiteral("print"), path} << QString::fromLatin1(wrong).split(u' ')
                                                                               << QStringLiteral("-o") << pdf);
            QCOMPARE(refused.exit, 2);
            QVERIFY2(!refused.problems.isEmpty(), wrong);
        }
        QCOMPARE(run({QStringLiteral("print"), path, QStringLiteral("posters"), QStringLiteral("-o"), pdf}).exit, 2);
        QCOMPARE(run({QStringLiteral("print"), path, QStringLiteral("booklet"), QStringLiteral("--paper"),
                      QStringLiteral("b7"), QStringLiteral("-o"), pdf})
                     .exit,
                 2);
        QCOMPARE(run({QStringLiteral("print"), path, QStringLiteral("booklet"), QStringLiteral("-o"),
                      at(QStringLiteral("no/a.pdf"))})
                     .exit,
                 1);
        QVERIFY(!QFile::exists(pdf));
    }

    void aCopyCanGoToAFileOrToStandardOutput()
    {
        const QString path = imported(QStringLiteral("source.rostrum"));
        const QString copy = at(QStringLiteral("copy.rostrum"));
        QCOMPARE(run({QStringLiteral("backup"), path, QStringLiteral("-o"), copy}).exit, 0);
        QCOMPARE(test::dumpOf(copy), test::dumpOf(path));
        const Run piped = run({QStringLiteral("backup"), path, QStringLiteral("-o"), QStringLiteral("-")});
        QCOMPARE(piped.exit, 0);
        QVERIFY(piped.out.startsWith("SQLite format 3"));
        QFile::remove(copy);
    }

    void theSampleIsClean()
    {
        const QString path = at(QStringLiteral("sample.rostrum"));
        QCOMPARE(run({QStringLiteral("sample"), path}).exit, 0);
        QCOMPARE(run({QStringLiteral("sample"), path}).exit, 1);
        const QJsonObject check = run({QStringLiteral("check"), path, QStringLiteral("--json")}).json();
        for (const QJsonValue& each : check[QStringLiteral("conflicts")].toArray())
            QCOMPARE(each.toObject()[QStringLiteral("severity")].toString(), QStringLiteral("warning"));
        const QJsonArray speakers =
            run({QStringLiteral("list"), path, QStringLiteral("speakers"), QStringLiteral("--json")})
                .json()[QStringLiteral("people")]
                .toArray();
        QStringList names;
        for (const QJsonValue& each : speakers)
            names << each.toObject()[QStringLiteral("name")].toString();
        for (const char* name : {"Hanna Kawas", "Khaled Barakat", "Natalie Knight"})
            QVERIFY(names.contains(QString::fromLatin1(name)));
    }

    void duplicatesAreTold()
    {
        const QString path = at(QStringLiteral("twice.rostrum"));
        QByteArray programme = kProgramme;
        programme.replace("<person id=\"1\">Pat Example</person></persons></event>\n</room></day>",
                          "<person id=\"2\">Pat Exampple</person><person id=\"3\">Sam "
                          "Sample</person></persons></event>\n</room></day>");
        QCOMPARE(run({QStringLiteral("import"), path, put(QStringLiteral("twice.xml"), programme)}).exit, 0);
        const Run found = run({QStringLiteral("duplicates"), path, QStringLiteral("--json")});
        QCOMPARE(found.exit, 3);
        const QJsonArray pairs = found.json()[QStringLiteral("pairs")].toArray();
        QCOMPARE(pairs.size(), 1);
        const QJsonObject pair = pairs[0].toObject();
        QStringList guids;
        for (const QJsonValue& person :
             run({QStringLiteral("list"), path, QStringLiteral("people"), QStringLiteral("--json")})
                 .json()[QStringLiteral("people")]
                 .toArray())
            if (person[QStringLiteral("name")].toString().startsWith(QStringLiteral("Pat")))
                guids.append(person[QStringLiteral("guid")].toString());
        QCOMPARE(guids.size(), 2);
        QVERIFY(guids.contains(pair[QStringLiteral("a")].toString()));
        QVERIFY(guids.contains(pair[QStringLiteral("b")].toString()));
        QVERIFY(pair[QStringLiteral("score")].toDouble() > 0.5 && pair[QStringLiteral("score")].toDouble() <= 1);
        QCOMPARE(pair[QStringLiteral("certain")].toBool(true), false);
        QVERIFY(!pair[QStringLiteral("reason")].toString().isEmpty());
        QVERIFY(run({QStringLiteral("duplicates"), path}).out.contains("Pat Exampple"));

        const QString once = imported(QStringLiteral("once.rostrum"));
        const Run none = run({QStringLiteral("duplicates"), once, QStringLiteral("--json")});
        QCOMPARE(none.exit, 0);
        QVERIFY(none.json()[QStringLiteral("pairs")].toArray().isEmpty());
        QCOMPARE(run({QStringLiteral("duplicates"), at(QStringLiteral("absent.rostrum"))}).exit, 1);
    }

    void helpIsThereForEachCommand()
    {
        QCOMPARE(run({QStringLiteral("--help")}).exit, 0);
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith("rostrum "));
        for (const char* command : {"new", "sample", "info", "list", "import", "export", "check", "duplicates", "print",
                                    "undo", "redo", "backup"}) {
            const Run help = run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(help.exit, 0);
            QVERIFY(help.out.contains(command));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
