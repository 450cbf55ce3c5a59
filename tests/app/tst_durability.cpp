#include "models/services/document.h"
#include "tests/support/dump.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

using namespace rostrum;

/// Kills a program that writes, at a random moment, two hundred times. Afterwards the file must open and be whole, and
/// every change that was reported must be in it.
class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment()
    {
        constexpr int kRuns = 200;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rostrum"));
        Conference conference;
        conference.title = QStringLiteral("Durable");
        conference.timezone = QByteArrayLiteral("UTC");
        QVERIFY(Document::create(path, conference));
        std::mt19937 random(20270501);
        qsizetype reported = 0;
        int journals = 0;
        for (int run = 0; run < kRuns; ++run) {
            QProcess worker;
            worker.start(QStringLiteral(WRITE_WORKER),
                         {path, QString::number(run), folder.filePath(QStringLiteral("p.xml"))});
            QVERIFY(worker.waitForStarted());
            // The first report shows that it writes; the kill comes up to 12 ms later.
            QVERIFY(worker.waitForReadyRead());
            const qint64 delayUs = static_cast<qint64>(random() % 12000);
            QElapsedTimer timer;
            timer.start();
            while (timer.nsecsElapsed() < delayUs * 1000)
                worker.waitForReadyRead(1);
            ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
            QVERIFY(worker.waitForFinished());
            journals += QFile::exists(path + QStringLiteral("-journal")) ? 1 : 0;
            QString output = QString::fromUtf8(worker.readAllStandardOutput());
            // A line that was cut off was not reported.
            output.truncate(output.lastIndexOf(u'\n') + 1);
            const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
            reported += lines.size();

            const auto document = Document::open(path);
            QVERIFY2(document, document ? "" : qPrintable(document.error().text));
            const Programme& programme = (*document)->programme();
            QString lastImport;
            for (const QString& line : lines) {
                QVERIFY2(!line.startsWith(QStringLiteral("failed")), qPrintable(line));
                if (line.startsWith(QStringLiteral("room "))) {
                    const QString name = line.mid(5);
                    // An undo that was killed before its redo takes back the room before it, and only that one.
                    const bool undone = lines.constLast() == QStringLiteral("undo") && line == lastRoomIn(lines);
                    const bool found = std::any_of(programme.rooms.begin(), programme.rooms.end(),
                                                   [&](const Room& room) { return room.name == name; });
                    QVERIFY2(found || undone || isLastStep(lines, line), qPrintable(name));
                } else if (line.startsWith(QStringLiteral("import "))) {
                    lastImport = line.mid(7);
                }
            }
            if (!lastImport.isEmpty()) {
                // The whole import is there, or the whole of a later one that was not reported any more.
                QSet<QString> rounds;
                for (const Session& session : programme.sessions)
                    rounds.insert(session.title.section(u'-', 0, 1));
                QCOMPARE(programme.sessions.size(), size_t{60});
                QCOMPARE(rounds.size(), 1);
            }
            QCOMPARE(test::ask(path, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
            QCOMPARE(test::ask(path, QStringLiteral("PRAGMA foreign_key_check")), QString());
        }
        qInfo("%d runs, %lld reported changes, %d kills in the middle of a commit", kRuns,
              static_cast<long long>(reported), journals);
        QVERIFY(reported > kRuns);
    }

private:
    static QString lastRoomIn(const QStringList& lines)
    {
        const auto rooms = lines.filter(QRegularExpression(QStringLiteral("^room ")));
        return rooms.isEmpty() ? QString() : rooms.constLast();
    }
    /// The worker's next step after two rooms is an undo, which may be in the file though it was not reported.
    static bool isLastStep(const QStringList& lines, const QString& line) { return lines.constLast() == line; }
};

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
