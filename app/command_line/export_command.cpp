#include "app/command_line/command.h"
#include "app/command_line/output.h"
#include "models/exchange/schedule_xml/writer.h"

#include <QCoreApplication>
#include <QIODevice>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList exportFormats()
{
    return {QStringLiteral("schedule-xml")};
}

Exit runExport(const QCommandLineParser& parser, const Console& console)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (format.isEmpty())
        return console.misused(Texts::tr("The option --format is missing."));
    if (!exportFormats().contains(format)) {
        return console.misused(Texts::tr("“%1” is no format that can be written. Choose one of: %2.")
                                   .arg(format, exportFormats().join(QStringLiteral(", "))));
    }
    const QString target = parser.value(outputOption());
    if (target.isEmpty())
        return console.misused(Texts::tr("The option -o is missing: it tells where to write."));
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    WriteOptions options;
    options.includePrivate = parser.isSet(QStringLiteral("include-private"));
    options.generatorVersion = QStringLiteral(ROSTRUM_VERSION);
    const auto bytes = writeScheduleXml((*document)->programme(), options);
    if (!bytes)
        return console.fail(bytes.error());
    const auto written = writeOutput(target, [&](QIODevice& device) {
        if (device.write(*bytes) != bytes->size())
            return Result<void>(
                Error{ErrorCode::Io, Texts::tr("Writing %1 failed: the disk may be full.").arg(target)});
        return Result<void>();
    });
    if (!written)
        return console.fail(written.error());
    if (target != QStringLiteral("-")) {
        console.say(Texts::tr("Wrote %1.").arg(target));
        console.say(QJsonObject{{QStringLiteral("file"), target}, {QStringLiteral("format"), format}});
    }
    return Exit::Done;
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("export");
    command.summary = Texts::tr("Writes the programme in a format that other systems read.");
    command.arguments = QStringLiteral("FILE --format F -o OUT");
    command.addOptions = [](QCommandLineParser& parser) {
        parser.addOption({QStringLiteral("format"),
                          Texts::tr("The format: %1.").arg(exportFormats().join(QStringLiteral(", "))),
                          QStringLiteral("F")});
        parser.addOption(outputOption());
        parser.addOption({QStringLiteral("include-private"), Texts::tr("Also what is not public.")});
    };
    command.run = runExport;
    return command;
}

} // namespace rostrum::command_line
