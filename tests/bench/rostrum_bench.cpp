// Measures the steps of the program from the inside. Prints a Markdown table; run.sh measures whole processes.
#include "models/checks/checker.h"
#include "models/exchange/import_plan.h"
#include "models/exchange/schedule_xml/reader.h"
#include "models/exchange/schedule_xml/writer.h"
#include "models/services/import_service.h"
#include "models/services/live_checks.h"
#include "models/services/schedule_service.h"
#include "tests/bench/big_conference.h"
#include "tests/bench/measure.h"
#include "tests/bench/must.h"
#include "tests/support/large_conference.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace rostrum;
using namespace rostrum::bench;

namespace {

constexpr int kRuns = 9;
constexpr int kMoves = 2000;
constexpr int kWrittenMoves = 100;

/// Moves of one session to another room and time of the same day, chosen by a fixed seed.
class Moves
{
public:
    explicit Moves(const Programme& programme)
        : m_programme(programme)
    {
        for (const Session& each : programme.sessions) {
            if (each.isScheduled())
                m_scheduled.push_back(each.id);
        }
    }
    [[nodiscard]] bool possible() const { return !m_scheduled.empty() && !m_programme.rooms.empty(); }

    SessionId session;
    Placement placement;
    void next()
    {
        session = m_scheduled[below(m_scheduled.size())];
        placement = m_programme.sessions.find(session)->placements.front();
        placement.room = m_programme.rooms[below(m_programme.rooms.size())].id;
        placement.start = placement.start.plus(5 * (static_cast<qint64>(below(49)) - 24));
    }

private:
    size_t below(size_t limit) { return static_cast<size_t>(m_random()) % limit; }

    const Programme& m_programme;
    std::vector<SessionId> m_scheduled;
    std::mt19937 m_random{1};
};

void benchReading(const QByteArray& xml)
{
    const auto read = [&xml] {
        QBuffer buffer;
        buffer.setData(xml);
        buffer.open(QIODevice::ReadOnly);
        return must(readScheduleXml(buffer, {}));
    };
    tell("read schedule.xml", measure(kRuns, [&] { (void)read(); }));
    const ImportedProgramme imported = read();
    const Programme nothing;
    tell("plan the import", measure(kRuns, [&] { (void)planImport(nothing, imported); }));
}

void benchFile(const QString& source, const QString& folder)
{
    Conference conference;
    conference.timezone = "UTC";
    std::unique_ptr<Document> document;
    int number = 0;
    QString path;
    const auto fresh = [&] {
        document.reset();
        path = QStringLiteral("%1/%2.rostrum").arg(folder).arg(++number);
        document = must(Document::create(path, conference));
    };
    tell("import: read, plan, write with history",
         measure(
             kRuns, [&] { (void)must(ImportService(*document).importProgrammes({source})); }, fresh));
    tell("undo the import", measure(
                                kRuns, [&] { (void)must(document->undo()); },
                                [&] {
                                    if (document->undoLabel().isEmpty())
                                        (void)must(document->redo());
                                }));
    tell("redo the import", measure(
                                kRuns, [&] { (void)must(document->redo()); },
                                [&] {
                                    if (document->redoLabel().isEmpty())
                                        (void)must(document->undo());
                                }));
    tell("import the same again",
         measure(kRuns, [&] { (void)must(ImportService(*document).importProgrammes({source})); }));
    document.reset();
    tell("open the file and load all", measure(kRuns, [&] { (void)must(Document::open(path)); }));
    document = must(Document::open(path));
    tell("write schedule.xml", measure(kRuns, [&] { (void)must(writeScheduleXml(document->programme(), {})); }));

    const LiveChecks checks(*document);
    Moves moves(document->programme());
    if (!moves.possible())
        return;
    ScheduleService schedule(*document);
    tell("move a session: write, history, checks",
         measure(
             kWrittenMoves,
             [&] { must(schedule.move(moves.placement.id, moves.placement.room, moves.placement.start)); },
             [&] { moves.next(); }));
    tell("undo a move", measure(kWrittenMoves, [&] { (void)must(document->undo()); }));
}

void benchChecks(const Programme& start)
{
    tell("check everything", measure(kRuns, [&] { (void)checkAll(start); }));
    Programme programme = start;
    Checker checker(programme);
    Moves moves(programme);
    if (!moves.possible())
        return;
    const auto next = [&] { moves.next(); };
    tell("would this move clash?",
         measure(
             kMoves, [&] { (void)checker.whatIf(programme, moves.session, moves.placement); }, next));
    ChangeSet changes;
    tell("check again after a move", measure(
                                         kMoves, [&] { (void)checker.update(programme, changes); },
                                         [&] {
                                             moves.next();
                                             Session moved = *programme.sessions.find(moves.session);
                                             moved.placements.front() = moves.placement;
                                             programme.sessions.put(std::move(moved));
                                             changes = {};
                                             changes.of(Kind::Session).updated.insert(moves.session.value);
                                         }));
}

/// Every kind of conflict on, in a conference that has what each asks for: links, panels, plenaries, chapters.
void benchAllKinds()
{
    Programme programme = test::largeProgramme();
    for (size_t kind = 0; kind < kConflictKinds; ++kind) {
        const QString word = toWord(static_cast<ConflictKind>(kind));
        programme.checkRules.put({newId<CheckRuleId>(), word, RuleSetting::Warning, 0});
    }
    benchChecks(programme);
    const Checker checker(programme);
    const Session& busy = programme.sessions[programme.sessions.size() - 1];
    const Placement placement = busy.placements.front();
    const Span whole{programme.zone.toInstant(programme.days[0].begins()),
                     programme.zone.toInstant(programme.days[programme.days.size() - 1].closes)};
    tell("where could a session with six speakers go, in every room, on all days", measure(kMoves, [&] {
             const auto obstacles = checker.obstacles(programme, busy.id, placement);
             const std::vector<Obstacle> everywhere = obstacles->everywhere(whole);
             for (const Room& room : programme.rooms) {
                 std::vector<Obstacle> all = everywhere;
                 const std::vector<Obstacle> here = obstacles->in(room.id, whole);
                 all.insert(all.end(), here.begin(), here.end());
                 (void)outlook(all, whole);
             }
         }));
    tell("would it clash, in every room at one time", measure(kMoves, [&] {
             Placement proposed = placement;
             for (const Room& room : programme.rooms) {
                 proposed.room = room.id;
                 (void)checker.whatIf(programme, busy.id, proposed);
             }
         }));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Rostrum on a schedule.xml, or on a made-up conference."));
    parser.addHelpOption();
    const QCommandLineOption write(QStringLiteral("write"), QStringLiteral("Only writes the made-up conference."),
                                   QStringLiteral("FILE"));
    const QCommandLineOption sessions(QStringLiteral("sessions"), QStringLiteral("How many to make up."),
                                      QStringLiteral("N"), QStringLiteral("5000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Another one makes another conference."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({write, sessions, seed});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A schedule.xml."), QStringLiteral("[FILE]"));
    parser.process(program);

    const QTemporaryDir folder;
    QString source = parser.positionalArguments().value(0);
    if (source.isEmpty()) {
        Size size;
        size.sessions = parser.value(sessions).toInt();
        size.seed = parser.value(seed).toUInt();
        source = parser.isSet(write) ? parser.value(write) : folder.filePath(QStringLiteral("made-up.xml"));
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(bigConference(size)) < 0) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(source));
            return 1;
        }
        if (parser.isSet(write))
            return 0;
    }
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(source));
        return 1;
    }
    const QByteArray xml = file.readAll();

    Programme programme;
    {
        QBuffer buffer;
        buffer.setData(xml);
        buffer.open(QIODevice::ReadOnly);
        programme = applied({}, planImport({}, must(readScheduleXml(buffer, {}))));
        programme.zone = Zone(programme.conference.timezone);
    }
    std::printf("%s: %zu sessions, %zu rooms, %zu days, %zu people\n\n", qPrintable(programme.conference.title),
                programme.sessions.size(), programme.rooms.size(), programme.days.size(), programme.people.size());
    std::printf("| step | runs | median, ms | 99th percentile, ms | CPU, ms |\n| --- | ---: | ---: | ---: | ---: |\n");
    benchReading(xml);
    benchChecks(programme);
    benchFile(source, folder.path());
    std::printf("\nAll %zu kinds of conflict on, with links, in a made-up conference of 5,000 sessions:\n\n",
                kConflictKinds);
    std::printf("| step | runs | median, ms | 99th percentile, ms | CPU, ms |\n| --- | ---: | ---: | ---: | ---: |\n");
    benchAllKinds();
    std::printf("\nPeak memory: %.0f MiB\n", peakMemory());
    return 0;
}
