#include "views/file_flow.h"

#include "models/exchange/schedule_xml/writer.h"
#include "models/services/days.h"
#include "models/services/sample_service.h"
#include "models/storage/replace_file.h"
#include "views/dialogs/prompts.h"
#include "views/workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace rostrum {

namespace {

/// The cursor that says to wait, for as long as this is there.
class WaitCursor
{
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
};

QString withSuffix(QString path, const QString& suffix)
{
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    return path;
}

} // namespace

FileFlow::FileFlow(Prompts& prompts, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_recent(settings)
{}

void FileFlow::take(Result<std::unique_ptr<Document>> document)
{
    if (!document) {
        m_prompts.tell(document.error());
        return;
    }
    m_recent.add((*document)->path());
    m_taker(std::move(*document));
}

void FileFlow::makeNew()
{
    const auto wanted = m_prompts.newConference();
    if (!wanted)
        return;
    take(Document::create(wanted->path, wanted->conference, daysOf(wanted->conference)));
}

void FileFlow::openChosen()
{
    const QString path = m_prompts.conferenceToOpen();
    if (!path.isEmpty())
        open(path);
}

void FileFlow::open(const QString& path)
{
    const WaitCursor wait;
    take(Document::open(path));
}

void FileFlow::openSample()
{
    // The sample is a file like any other, so that what is tried on it is still there tomorrow.
    const QString path =
        m_prompts.placeFor(tr("Where to keep the sample"), tr("Sample conference") + QStringLiteral(".rostrum"),
                           tr("Conferences (*.rostrum)"));
    if (path.isEmpty())
        return;
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    const WaitCursor wait;
    take(createSample(withSuffix(path, QStringLiteral("rostrum"))));
}

void FileFlow::saveCopy(Workbench& bench)
{
    const QFileInfo file(bench.document().path());
    //: The name of a copy of a file.
    const QString suggestion = tr("%1 (copy)").arg(file.completeBaseName()) + QStringLiteral(".rostrum");
    const QString path = m_prompts.placeFor(tr("Save a copy"), suggestion, tr("Conferences (*.rostrum)"));
    if (path.isEmpty())
        return;
    const WaitCursor wait;
    const QString target = withSuffix(path, QStringLiteral("rostrum"));
    if (const auto saved = bench.document().backup(target); !saved)
        Q_EMIT failed(saved.error().text);
    else
        Q_EMIT done(tr("Saved a copy: %1").arg(QDir::toNativeSeparators(target)));
}

QStringList importLines(const ImportReport& report)
{
    QStringList lines;
    const auto add = [&](int count, const QString& line) {
        if (count > 0)
            lines << line;
    };
    add(report.added, FileFlow::tr("%Ln session(s) will be added.", nullptr, report.added));
    add(report.updated, FileFlow::tr("%Ln session(s) will be changed.", nullptr, report.updated));
    add(report.unchanged, FileFlow::tr("%Ln session(s) stay as they are.", nullptr, report.unchanged));
    const int restored = static_cast<int>(report.restored.size());
    add(restored, FileFlow::tr("%Ln session(s) that had gone are back.", nullptr, restored));
    add(report.peopleAdded, FileFlow::tr("%Ln person(s) will be added.", nullptr, report.peopleAdded));
    add(report.roomsAdded, FileFlow::tr("%Ln room(s) will be added.", nullptr, report.roomsAdded));
    add(report.tracksAdded, FileFlow::tr("%Ln track(s) will be added.", nullptr, report.tracksAdded));
    if (lines.isEmpty())
        lines << FileFlow::tr("There is nothing in it.");
    return lines;
}

void FileFlow::import(Workbench& bench)
{
    const QStringList paths = m_prompts.filesToImport();
    if (!paths.isEmpty())
        import(bench, paths);
}

void FileFlow::import(Workbench& bench, const QStringList& paths)
{
    ImportService service(bench.document());
    const auto preview = [&] {
        const WaitCursor wait;
        return service.preview(paths);
    }();
    if (!preview) {
        Q_EMIT failed(preview.error().text);
        return;
    }
    ImportSummary summary;
    summary.title =
        preview->titles.isEmpty() ? QFileInfo(paths.front()).fileName() : preview->titles.join(QStringLiteral(" · "));
    summary.lines = importLines(*preview);
    summary.gone = preview->gone;
    summary.notes = preview->notes;
    if (!m_prompts.confirmImport(summary))
        return;
    ImportOptions options;
    //: Shown while an import runs.
    options.progress = m_prompts.progress(tr("Importing…"));
    const auto imported = service.importProgrammes(paths, options);
    if (!imported)
        Q_EMIT failed(imported.error().text);
    else if (!bench.document().undoLabel().isEmpty())
        Q_EMIT done(bench.document().undoLabel());
}

void FileFlow::exportProgramme(Workbench& bench)
{
    const QString suggestion = QFileInfo(bench.document().path()).completeBaseName() + QStringLiteral(".xml");
    const QString path = m_prompts.placeFor(tr("Export the programme"), suggestion, tr("schedule.xml (*.xml)"));
    if (path.isEmpty())
        return;
    const WaitCursor wait;
    const QString target = withSuffix(path, QStringLiteral("xml"));
    const auto content = writeScheduleXml(bench.programme(), {false, QStringLiteral(ROSTRUM_VERSION)});
    if (!content) {
        Q_EMIT failed(content.error().text);
        return;
    }
    if (const auto written = replaceFile(target, *content); !written) {
        Q_EMIT failed(written.error().text);
        return;
    }
    Q_EMIT done(tr("Exported the programme: %1").arg(QDir::toNativeSeparators(target)));
}

} // namespace rostrum
