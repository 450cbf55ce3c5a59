#include "app/command_line/command.h"
#include "app/command_line/output.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A database has to be a file before it can be bytes on standard output.
Result<void> backupToStdout(Document& document)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy"));
    if (auto done = document.backup(copy); !done)
        return done;
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Texts::tr("The copy could not be read back."), file.errorString()};
    return writeToStdout(file.readAll());
}

Exit runBackup(const QCommandLineParser& parser, const Console& console)
{
    const QString target = parser.value(outputOption());
    if (target.isEmpty())
        return console.misused(Texts::tr("The option -o is missing: it tells where to write."));
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    watchForInterrupt();
    const bool toStdout = target == QStringLiteral("-");
    if (auto done = toStdout ? backupToStdout(**document) : (*document)->backup(target); !done)
        return console.fail(done.error());
    if (!toStdout) {
        console.say(Texts::tr("Wrote a copy to %1.").arg(target));
        console.say(QJsonObject{{QStringLiteral("file"), target}});
    }
    return Exit::Done;
}

} // namespace

Command backupCommand()
{
    Command command;
    command.name = QStringLiteral("backup");
    command.summary = Texts::tr("Writes a consistent copy, also while the window has the file open.");
    command.arguments = QStringLiteral("FILE -o COPY");
    command.addOptions = [](QCommandLineParser& parser) { parser.addOption(outputOption()); };
    command.run = runBackup;
    return command;
}

} // namespace rostrum::command_line
