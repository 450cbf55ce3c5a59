#include "tests/app/program.h"
#include "tests/support/dump.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace rostrum::test;

namespace {

constexpr int kNoMounts = 77;

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

/// Places that a file cannot be read from or written to: full, closed, locked, protected, or no file at all.
class TestHostilePlaces : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(text(name)); }

    /// A conference with two sessions and one change to take back.
    [[nodiscard]] QString conference() const
    {
        const bool made = put(at("good.xml"), schedule(talk(1, "One") + talk(2, "Two", {}, "11:00"))) &&
                          runRostrum({text("import"), at("a.rostrum"), at("good.xml")}).exit == 0;
        return made ? at("a.rostrum") : QString();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        for (const QString& name : everythingIn(m_folder.path())) {
            if (!QFile::remove(m_folder.filePath(name)))
                QDir(m_folder.filePath(name)).removeRecursively();
        }
    }

    void thingsThatAreNoFiles_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"folder", "empty", "picture", "sparse", "dangling", "pipe", "/dev/null", "/dev/zero"})
            QTest::newRow(name) << text(name);
    }
    void thingsThatAreNoFiles()
    {
        QFETCH(QString, name);
        const QString file = conference();
        QVERIFY(QDir(m_folder.path()).mkdir(text("folder")));
        QVERIFY(put(at("empty"), {}));
        QVERIFY(put(at("picture"), "\x89PNG\r\n\x1a\n" + QByteArray(3000, 'x')));
        QFile sparse(at("sparse"));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64{2} << 30));
        QVERIFY(QFile::link(at("nowhere"), at("dangling")));
        QVERIFY(::mkfifo(QFile::encodeName(at("pipe")).constData(), 0600) == 0);
        const QString thing = QDir(m_folder.path()).absoluteFilePath(name);
        const QStringList before = everythingIn(m_folder.path());
        const QByteArray bytes = get(file);
        for (const QStringList& call :
             {QStringList{text("import"), file, thing}, QStringList{text("import"), at("b.rostrum"), thing},
              QStringList{text("import"), thing, at("good.xml")}, QStringList{text("info"), thing},
              QStringList{text("undo"), thing}, QStringList{text("backup"), thing, text("-o"), at("copy")},
              QStringList{text("check"), thing, text("--json")},
              QStringList{text("new"), thing, text("--title"), text("T"), text("--start"), text("2027-05-01"),
                          text("--end"), text("2027-05-01"), text("--timezone"), text("UTC")}}) {
            const Run told = runRostrum(call);
            QVERIFY2(told.exit == 1, qPrintable(call.join(u' ') + told.problems));
            QVERIFY2(told.problems.contains(thing), qPrintable(told.problems));
            QCOMPARE(told.problems.count(u'\n'), 1);
            QCOMPARE(everythingIn(m_folder.path()), before);
        }
        QCOMPARE(get(file), bytes);
    }

    void targetsThatMustStay()
    {
        const QString file = conference();
        const QByteArray bytes = get(file);
        const QStringList before = everythingIn(m_folder.path());
        const QStringList write{text("export"), file, text("--format"), text("schedule-xml"), text("-o")};
        // A conference is never written over.
        Run told = runRostrum(write + QStringList{file});
        QCOMPARE(told.exit, 1);
        QVERIFY2(told.problems.contains(file), qPrintable(told.problems));
        QCOMPARE(runRostrum({text("print"), file, text("booklet"), text("-o"), file}).exit, 1);
        QCOMPARE(runRostrum({text("backup"), file, text("-o"), file}).exit, 1);
        QCOMPARE(runRostrum(write + QStringList{m_folder.path()}).exit, 1);
        QCOMPARE(runRostrum(write + QStringList{at("no/such/folder")}).exit, 1);
        QCOMPARE(get(file), bytes);
        QCOMPARE(everythingIn(m_folder.path()), before);
        // A pipe stays a pipe, and gets what its reader waits for. Without a reader nobody waits.
        QVERIFY(::mkfifo(QFile::encodeName(at("pipe")).constData(), 0600) == 0);
        told = runRostrum(write + QStringList{at("pipe")});
        QCOMPARE(told.exit, 1);
        QVERIFY2(told.problems.contains(at("pipe")), qPrintable(told.problems));
        QCOMPARE(runRostrum({text("backup"), file, text("-o"), at("pipe")}).exit, 1);
        QProcess reader;
        reader.start(text("cat"), {at("pipe")});
        QVERIFY(reader.waitForStarted());
        bool written = false;
        QTRY_VERIFY(written || (written = runRostrum(write + QStringList{at("pipe")}).exit == 0));
        QVERIFY(reader.waitForFinished());
        QVERIFY(reader.readAllStandardOutput().endsWith("</schedule>\n"));
        QVERIFY(!QFileInfo(at("pipe")).isFile());
        // A link stays a link.
        QVERIFY(QFile::link(at("copy"), at("link")));
        QCOMPARE(runRostrum({text("backup"), file, text("-o"), at("link")}).exit, 0);
        QVERIFY(QFileInfo(at("link")).isSymLink());
        QCOMPARE(dumpOf(at("copy")), dumpOf(file));
    }

    void standardOutputThatTakesNothing()
    {
        const QString file = conference();
        for (const char* way : {">/dev/full", ">&-"}) {
            const QByteArray bytes = get(file);
            for (const char* call : {"list \"$1\" sessions", "list \"$1\" sessions --json", "check \"$1\" --json",
                                     "info \"$1\"", "export \"$1\" --format schedule-xml -o -", "backup \"$1\" -o -"}) {
                const Run told = script(text("$rostrum %1 %2").arg(text(call), text(way)), {file});
                QVERIFY2(told.exit == 1, call);
                QVERIFY2(told.problems.contains(text("standard output")), qPrintable(told.problems));
            }
            QCOMPARE(get(file), bytes);
            // What was done is done, and said so; the text goes nowhere, least of all into the file.
            const Run told = script(text("$rostrum undo \"$1\" %1").arg(text(way)), {file});
            QCOMPARE(told.exit, 0);
            QVERIFY2(told.problems.contains(text("standard output")), qPrintable(told.problems));
            QCOMPARE(ask(file, text("PRAGMA integrity_check")), text("ok"));
            QCOMPARE(runRostrum({text("redo"), file}).exit, 0);
        }
        QCOMPARE(script(text("$rostrum undo \"$1\" >&- 2>&- <&-"), {file}).exit, 0);
        QCOMPARE(ask(file, text("PRAGMA integrity_check")), text("ok"));
    }

    void lockedByAnotherProgram_data()
    {
        QTest::addColumn<QString>("lock");
        QTest::addColumn<bool>("canBeRead");
        QTest::newRow("writing") << text("IMMEDIATE") << true;
        QTest::newRow("exclusive") << text("EXCLUSIVE") << false;
    }
    void lockedByAnotherProgram()
    {
        QFETCH(QString, lock);
        QFETCH(bool, canBeRead);
        const QString file = conference();
        const QByteArray bytes = get(file);
        QProcess holder;
        holder.start(text("sqlite3"), {file});
        QVERIFY2(holder.waitForStarted(), "the package sqlite3 is missing");
        holder.write(text("BEGIN %1; SELECT 'held';\n").arg(lock).toUtf8());
        QVERIFY(holder.waitForReadyRead());
        const QString pid = QString::number(holder.processId());
        QVERIFY(put(at("more.xml"), schedule(talk(3, "Three"))));
        for (const QStringList& call :
             {QStringList{text("undo"), file}, QStringList{text("import"), file, at("more.xml")}}) {
            const Run told = runRostrum(call);
            QCOMPARE(told.exit, 1);
            QVERIFY2(told.problems.contains(file), qPrintable(told.problems));
            QVERIFY2(told.problems.contains(text("sqlite3")) && told.problems.contains(pid), qPrintable(told.problems));
        }
        const Run read = runRostrum({text("list"), file, text("sessions")});
        QCOMPARE(read.exit, canBeRead ? 0 : 1);
        QVERIFY(canBeRead || read.problems.contains(pid));
        holder.write("ROLLBACK;\n");
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(get(file), bytes);
    }

    void stoppedInTheMiddle_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void stoppedInTheMiddle()
    {
        QFETCH(int, signal);
        QByteArray events;
        for (int i = 1; i <= 20000; ++i)
            events += talk(i, "T" + QByteArray::number(i));
        QVERIFY(put(at("long.xml"), schedule(events)));
        QProcess import;
        import.setProcessEnvironment(withoutDisplay());
        import.start(text(ROSTRUM_PROGRAM), {text("import"), at("a.rostrum"), at("long.xml")});
        // The new file is begun under another name.
        QTRY_VERIFY(everythingIn(m_folder.path()).size() > 1);
        ::kill(static_cast<pid_t>(import.processId()), signal);
        QVERIFY(import.waitForFinished());
        QCOMPARE(import.exitStatus(), QProcess::NormalExit);
        QCOMPARE(import.exitCode(), 1);
        QVERIFY(!import.readAllStandardError().isEmpty());
        QCOMPARE(everythingIn(m_folder.path()), QStringList{text("long.xml")});
    }

    void protectedFolder()
    {
        const QString file = conference();
        // Copied in the middle of a write: a journal that must be rolled back before anything can be read.
        const Run crashed = script(text("mkdir \"$2\"; sqlite3 \"$1\" 'PRAGMA cache_size=1' 'BEGIN' "
                                        "'UPDATE session SET notes = hex(zeroblob(200000))' "
                                        "\".shell cp '$1' '$1-journal' '$2'\" ROLLBACK"),
                                   {file, at("crashed")});
        QCOMPARE(crashed.exit, 0);
        QVERIFY2(QFile::exists(at("crashed/a.rostrum-journal")), qPrintable(crashed.problems));
        const Run told = scriptWithMounts(
            text("cd \"$1\" && mount --bind . . && cd \"$1\" && mount -o remount,bind,ro . || exit 77\n"
                 "for call in 'list a.rostrum sessions' 'undo a.rostrum' 'import a.rostrum good.xml' "
                 "'import b.rostrum good.xml' 'export a.rostrum --format schedule-xml -o out.xml' "
                 "'backup a.rostrum -o copy' 'print a.rostrum booklet -o out.pdf' "
                 "'new n.rostrum --title T --start 2027-05-01 --end 2027-05-01 --timezone UTC' "
                 "'list crashed/a.rostrum sessions'\n"
                 "do $rostrum $call >/dev/null 2>/dev/shm/problems.$$; echo \"$?: $(cat /dev/shm/problems.$$)\"; done\n"
                 "rm /dev/shm/problems.$$"),
            {m_folder.path()});
        if (told.exit == kNoMounts)
            QSKIP("this system gives no mount table of one's own");
        const QList<QByteArray> lines = told.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines[0], QByteArray("0: "));
        const QStringList named{text("a.rostrum"), text("a.rostrum"), text("b.rostrum"), text("out.xml"),
                                text("copy"),      text("out.pdf"),   text("n.rostrum"), text("crashed/a.rostrum")};
        for (int i = 1; i < 9; ++i) {
            QVERIFY2(lines[i].startsWith("1: rostrum: "), lines[i].constData());
            QVERIFY2(lines[i].contains(named[i - 1].toUtf8()), lines[i].constData());
            QVERIFY2(!lines[i].contains("fault of the program"), lines[i].constData());
        }
        // Where it may be written, the same is rolled back and read.
        QCOMPARE(runRostrum({text("list"), at("crashed/a.rostrum"), text("sessions")}).exit, 0);
        QVERIFY(!QFile::exists(at("crashed/a.rostrum-journal")));
    }

    void fileThatMayNotBeRead()
    {
        const QString file = conference();
        QVERIFY(QFile::setPermissions(file, {}));
        QVERIFY(QFile::setPermissions(at("good.xml"), {}));
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QVERIFY(::chmod(QFile::encodeName(m_folder.path()).constData(), 0777) == 0);
        const QString user = isRoot ? text("setpriv --reuid=65534 --regid=65534 --clear-groups ") : QString();
        if (script(user + text("$rostrum --version"), {}).exit != 0)
            QSKIP("the program cannot be run as another user here");
        const Run opened = script(user + text("$rostrum list \"$1\" sessions"), {file});
        QCOMPARE(opened.exit, 1);
        QVERIFY2(opened.problems.contains(file), qPrintable(opened.problems));
        const Run imported = script(user + text("$rostrum import \"$1\" \"$2\""), {at("b.rostrum"), at("good.xml")});
        QCOMPARE(imported.exit, 1);
        QVERIFY2(imported.problems.contains(at("good.xml")), qPrintable(imported.problems));
        QVERIFY(!QFile::exists(at("b.rostrum")));
    }

    void fullDisk()
    {
        const QString file = conference();
        QByteArray events;
        for (int i = 1; i <= 3000; ++i)
            events += talk(i, "T" + QByteArray::number(i), {}, "09:00", "00:05");
        QVERIFY(put(at("long.xml"), schedule(events)));
        QVERIFY(QDir(m_folder.path()).mkdir(text("disk")));
        const Run told = scriptWithMounts(
            text("mount -t tmpfs -o size=\"$(( ($(stat -c %s \"$1/a.rostrum\") / 4096 + 8) * 4 ))k\" none \"$1/disk\" "
                 "|| exit 77\n"
                 "cd \"$1\" && cp a.rostrum disk && before=$(cksum <disk/a.rostrum)\n"
                 "dd if=/dev/zero of=disk/ballast bs=4k count=4 2>/dev/null\n"
                 "for call in 'import disk/a.rostrum long.xml' 'import disk/b.rostrum good.xml' "
                 "'export a.rostrum --format schedule-xml -o disk/out.xml' 'backup a.rostrum -o disk/copy' "
                 "'print a.rostrum booklet -o disk/out.pdf' 'sample disk/s.rostrum'\n"
                 "do dd if=/dev/zero of=disk/more bs=4k 2>/dev/null\n"
                 "$rostrum $call >/dev/null 2>problems; echo \"$?: $(cat problems)\"; rm -f disk/more; done\n"
                 "[ \"$before\" = \"$(cksum <disk/a.rostrum)\" ] && ls -A disk | tr '\\n' ' '"),
            {m_folder.path()});
        if (told.exit == kNoMounts)
            QSKIP("this system gives no mount table of one's own");
        const QList<QByteArray> lines = told.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 7);
        const QStringList named{text("disk/a.rostrum"), text("disk/b.rostrum"), text("disk/out.xml"),
                                text("disk/copy"),      text("disk/out.pdf"),   text("disk/s.rostrum")};
        for (int i = 0; i < 6; ++i) {
            QVERIFY2(lines[i].startsWith("1: rostrum: "), lines[i].constData());
            QVERIFY2(lines[i].contains(named[i].toUtf8()), lines[i].constData());
            QVERIFY2(lines[i].contains("full"), lines[i].constData());
        }
        // Nothing changed and nothing left behind.
        QCOMPARE(lines[6].trimmed(), QByteArray("a.rostrum ballast"));
    }
};

QTEST_GUILESS_MAIN(TestHostilePlaces)
#include "tst_hostile_places.moc"
