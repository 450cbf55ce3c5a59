#include "app/command_line/command.h"
#include "models/services/days.h"
#include "models/services/import_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>
#include <fcntl.h>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A conference file that may not be there yet. A new one is made under another name and takes its place only when all
/// is in it.
class Target
{
public:
    /// `keep` is false for a trial run, which must not leave a file.
    static Result<Target> open(const QString& path, bool keep)
    {
        Target target;
        target.m_path = path;
        const QFileInfo info(path);
        if (info.exists() || info.isSymLink()) {
            auto document = Document::open(path);
            if (!document)
                return document.error();
            target.m_document = std::move(*document);
            return target;
        }
        const QString folder = info.absolutePath();
        if (!QFileInfo(folder).isDir()) {
            return Error{ErrorCode::NotFound, Texts::tr("There is no folder %1. Make it first, or choose another.")
                                                  .arg(QDir::toNativeSeparators(folder))};
        }
        const QString place = keep ? folder : QDir::tempPath();
        target.m_part = QStringLiteral("%1/.%2.%3.part").arg(place, info.fileName()).arg(newIdValue(), 0, 36);
        target.m_keep = keep;
        Conference conference;
        conference.timezone = QByteArrayLiteral("UTC");
        auto document = Document::create(target.m_part, conference);
        if (!document) {
            Error error = document.error();
            error.text.replace(QDir::toNativeSeparators(target.m_part), QDir::toNativeSeparators(path));
            return error;
        }
        target.m_document = std::move(*document);
        return target;
    }

    Target(Target&&) = default;
    Target& operator=(Target&&) = default;
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;
    ~Target()
    {
        m_document.reset();
        if (!m_part.isEmpty())
            QFile::remove(m_part);
    }

    [[nodiscard]] Document& document() { return *m_document; }

    /// Gives a new file its name. Somebody else's that has appeared there meanwhile stays.
    Result<void> finish()
    {
        if (m_part.isEmpty() || !m_keep)
            return {};
        m_document.reset();
        if (::renameat2(AT_FDCWD, QFile::encodeName(m_part).constData(), AT_FDCWD,
                        QFile::encodeName(m_path).constData(), RENAME_NOREPLACE) != 0 &&
            (QFileInfo::exists(m_path) || !QFile::rename(m_part, m_path))) {
            return Error{ErrorCode::Io, Texts::tr("%1 could not be made.").arg(QDir::toNativeSeparators(m_path))};
        }
        m_part.clear();
        return {};
    }

private:
    Target() = default;

    std::unique_ptr<Document> m_document;
    QString m_path;
    QString m_part;
    bool m_keep = true;
};

QJsonObject reportObject(const ImportReport& report)
{
    return {{QStringLiteral("format"), report.format},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("delimiter"), QJsonValue::Null},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("merged"), 0},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("skipped"), 0},
            {QStringLiteral("duplicates"), 0},
            {QStringLiteral("rejected"), QJsonArray()},
            {QStringLiteral("mapping"), QJsonObject()},
            {QStringLiteral("gone"), QJsonArray::fromStringList(report.gone)},
            {QStringLiteral("restored"), QJsonArray::fromStringList(report.restored)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
}

void tell(const ImportReport& report, const Console& console, bool dryRun)
{
    if (console.isJson()) {
        console.say(reportObject(report));
        return;
    }
    if (dryRun)
        console.say(Texts::tr("Nothing was written: this is what an import would do."));
    console.say(Texts::tr("%n session(s) read", nullptr, report.rows));
    console.say(Texts::tr("%n added", nullptr, report.added));
    console.say(Texts::tr("%n changed", nullptr, report.updated));
    console.say(Texts::tr("%n unchanged", nullptr, report.unchanged));
    if (!report.gone.isEmpty()) {
        console.say(Texts::tr("%n gone from the file, now marked as cancelled:", nullptr,
                              static_cast<int>(report.gone.size())));
        for (const QString& title : report.gone)
            console.say(QStringLiteral("    ") + oneLine(title));
    }
    if (!report.restored.isEmpty()) {
        console.say(Texts::tr("%n back in the file:", nullptr, static_cast<int>(report.restored.size())));
        for (const QString& title : report.restored)
            console.say(QStringLiteral("    ") + oneLine(title));
    }
    for (const QString& note : report.notes)
        console.say(Texts::tr("Note: %1").arg(oneLine(note)));
}

Exit runImport(const QCommandLineParser& parser, const Console& console)
{
    QStringList sources = parser.positionalArguments();
    const QString path = sources.takeFirst();
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    watchForInterrupt();
    ImportOptions options;
    if (parser.isSet(QStringLiteral("format")))
        options.format = parser.value(QStringLiteral("format"));
    options.progress = [&console](int done, int total) {
        console.progress(done, total);
        return !isInterrupted();
    };
    auto target = Target::open(path, !dryRun);
    if (!target)
        return console.fail(target.error());
    ImportService service(target->document());
    const auto report = dryRun ? service.preview(sources, options) : service.importProgrammes(sources, options);
    console.endProgress();
    if (!report)
        return console.fail(report.error());
    if (auto finished = target->finish(); !finished)
        return console.fail(finished.error());
    tell(*report, console, dryRun);
    return Exit::Done;
}

} // namespace

Command importCommand()
{
    Command command;
    command.name = QStringLiteral("import");
    command.summary = Texts::tr("Reads programmes of other systems into a conference, made if it is not there.");
    command.arguments = QStringLiteral("FILE SOURCE...");
    command.fewest = 2;
    command.most = -1;
    command.addOptions = [](QCommandLineParser& parser) {
        parser.addOption({QStringLiteral("format"),
                          Texts::tr("The format of the sources: auto or %1.")
                              .arg(ImportService::formats().join(QStringLiteral(", "))),
                          QStringLiteral("F")});
        parser.addOption({QStringLiteral("dry-run"), Texts::tr("Only tells what would be done.")});
    };
    command.changes = true;
    command.run = runImport;
    return command;
}

} // namespace rostrum::command_line
