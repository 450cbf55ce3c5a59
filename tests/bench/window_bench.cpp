// Measures the timetable in its window: from an event until all that it altered is painted. Prints a Markdown table.
#include "models/services/edit_service.h"
#include "models/services/import_service.h"
#include "models/services/live_checks.h"
#include "tests/bench/big_conference.h"
#include "tests/bench/measure.h"
#include "tests/bench/must.h"
#include "views/timetable/timetable_grid.h"
#include "views/timetable/timetable_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWindow>

#include <cstdio>
#include <cstdlib>

using namespace rostrum;
using namespace rostrum::bench;
using namespace rostrum::timetable;

namespace {

constexpr int kSteps = 300;
constexpr int kPickUps = 60;
constexpr int kSpeakers = 6;
constexpr QSize kWindow(1600, 1000);

class WindowBench
{
public:
    explicit WindowBench(Document& document)
        : m_document(document)
        , m_checks(document)
        , m_page(document, m_checks, m_selection)
    {
        m_page.resize(kWindow);
        m_page.show();
        QCoreApplication::processEvents();
    }

    void run()
    {
        showFullestDay();
        giveSpeakers();
        tellOpening();
        tellSeeing();
        for (const auto& [across, name] : {std::pair(Across::Rooms, "by room"), std::pair(Across::People, "by person"),
                                           std::pair(Across::Tracks, "by track")}) {
            grid().setAcross(across);
            grid().resetZoom();
            paint();
            tellDragging(name);
        }
        grid().setAcross(Across::Rooms);
        grid().fit();
        paint();
        tellDragging("by room, all on one screen");
        m_page.showDay({});
        grid().resetZoom();
        paint();
        tellDragging("by room, all days");
    }

private:
    [[nodiscard]] TimetableGrid& grid() const { return *m_page.grid(); }
    [[nodiscard]] QWidget* viewport() const { return grid().viewport(); }

    /// What the event loop would do before it waits again.
    void paint() const
    {
        QCoreApplication::sendPostedEvents();
        QEvent update(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(m_page.windowHandle(), &update);
    }
    void send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) const
    {
        QMouseEvent event(type, QPointF(at), QPointF(viewport()->mapToGlobal(at)), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport(), &event);
    }
    void move(QPoint to) const { send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton); }
    void letGo(QPoint at) const
    {
        grid().cancelGesture();
        send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
        paint();
    }

    void showFullestDay()
    {
        size_t most = 0;
        for (const Day& day : m_document.programme().days) {
            grid().showDays({day.id});
            if (grid().scene().layout.boxes.size() > most) {
                most = grid().scene().layout.boxes.size();
                m_fullest = day.id;
            }
        }
        m_page.showDay(m_fullest);
        for (const GridBox& box : grid().scene().layout.boxes) {
            const size_t people = m_document.programme().sessions.find(box.session)->people.size();
            if (!m_placement.isValid() || people > m_document.programme().sessions.find(m_session)->people.size()) {
                m_session = box.session;
                m_placement = box.placement;
            }
        }
        paint();
    }
    /// Six people on the session, all of whom are on others too.
    void giveSpeakers()
    {
        Session session = *m_document.programme().sessions.find(m_session);
        for (const PersonId person : m_document.programme().speakers()) {
            if (session.people.size() < kSpeakers)
                session.people.push_back(Part{0, person, PartRole::Speaker, {}});
        }
        must(EditService(m_document).update(session));
        paint();
    }

    void tellOpening()
    {
        const QList<QAction*> actions = m_page.actions();
        const auto named = [&](const QString& text) {
            for (QAction* each : actions) {
                if (each->text().remove(u'&') == text)
                    return each;
            }
            std::exit(1);
        };
        int step = 0;
        tell("open another day", measure(kPickUps, [&] {
                 Q_EMIT grid().dayStepWanted(step++ % 2 == 0 ? 1 : -1);
                 paint();
             }));
        tell("show people in place of rooms", measure(
                                                  kPickUps / 4,
                                                  [&] {
                                                      named(QStringLiteral("By person"))->trigger();
                                                      paint();
                                                  },
                                                  [&] {
                                                      named(QStringLiteral("By room"))->trigger();
                                                      paint();
                                                  }));
        named(QStringLiteral("By room"))->trigger();
        m_page.showDay(m_fullest);
        paint();
    }

    void tellSeeing() const
    {
        int step = 0;
        tell("scroll down and up", measure(kSteps, [&] {
                 QScrollBar* bar = grid().verticalScrollBar();
                 bar->setValue((step++ * 31) % std::max(1, bar->maximum()));
                 paint();
             }));
        tell("scroll sideways", measure(kSteps, [&] {
                 QScrollBar* bar = grid().horizontalScrollBar();
                 bar->setValue((step++ * 31) % std::max(1, bar->maximum()));
                 paint();
             }));
        tell("zoom time", measure(kSteps, [&] {
                 grid().zoomTime(step++ % 20 < 10 ? 1.1 : 1 / 1.1);
                 paint();
             }));
        tell("zoom the width of rooms", measure(kSteps, [&] {
                 grid().zoomRooms(step++ % 20 < 10 ? 1 / 1.1 : 1.1);
                 paint();
             }));
        tell("all on one screen, and back", measure(kPickUps, [&] {
                 if (step++ % 2 == 0)
                     grid().fit();
                 else
                     grid().resetZoom();
                 paint();
             }));
    }

    void tellDragging(const char* view) const
    {
        const GridBox* box = grid().scene().layout.find(m_placement);
        if (box == nullptr)
            return;
        grid().ensureVisible(*box);
        paint();
        const QPoint from = grid().scene().map.toView(grid().scene().geometry.rect(*box)).center();
        const auto press = [&] { send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton); };
        const QPoint nearby = from + QPoint(0, 20);
        tell(qPrintable(QStringLiteral("pick up, six people, %1").arg(QLatin1String(view))), measure(
                                                                                                 kPickUps,
                                                                                                 [&] {
                                                                                                     move(nearby);
                                                                                                     paint();
                                                                                                 },
                                                                                                 [&] {
                                                                                                     letGo(from);
                                                                                                     press();
                                                                                                     paint();
                                                                                                 }));
        int step = 0;
        tell(qPrintable(QStringLiteral("drag, %1").arg(QLatin1String(view))), measure(kSteps, [&] {
                 move({80 + step * 3 % (viewport()->width() - 160), 80 + step * 2 % (viewport()->height() - 160)});
                 ++step;
                 paint();
             }));
        letGo(from);
    }

    Document& m_document;
    LiveChecks m_checks;
    Selection m_selection;
    TimetablePage m_page;
    DayId m_fullest;
    SessionId m_session;
    PlacementId m_placement;
};

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // Painted in software, with nobody looking on.
    const QApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the timetable in its window, on a schedule.xml or on a made-up conference."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A schedule.xml."), QStringLiteral("[FILE]"));
    parser.process(program);

    const QTemporaryDir folder;
    QString source = parser.positionalArguments().value(0);
    if (source.isEmpty()) {
        source = folder.filePath(QStringLiteral("made-up.xml"));
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(bigConference({})) < 0)
            return 1;
    }
    Conference conference;
    conference.timezone = "UTC";
    const std::unique_ptr<Document> document =
        must(Document::create(folder.filePath(QStringLiteral("window.rostrum")), conference));
    (void)must(ImportService(*document).importProgrammes({source}));
    std::printf("%s: %zu sessions, %zu rooms, %zu days; a window of %d x %d\n\n",
                qPrintable(document->programme().conference.title), document->programme().sessions.size(),
                document->programme().rooms.size(), document->programme().days.size(), kWindow.width(),
                kWindow.height());
    std::printf("| event to paint | runs | median, ms | 99th percentile, ms | CPU, ms |\n"
                "| --- | ---: | ---: | ---: | ---: |\n");
    WindowBench(*document).run();
    return 0;
}
