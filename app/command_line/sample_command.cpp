#include "app/command_line/command.h"
#include "models/services/sample_service.h"

#include <QCoreApplication>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit runSample(const QCommandLineParser& parser, const Console& console)
{
    const QString path = parser.positionalArguments().constFirst();
    const auto document = createSample(path);
    if (!document)
        return console.fail(document.error());
    console.say(Texts::tr("Made %1 with the sample programme.").arg(path));
    console.say(QJsonObject{{QStringLiteral("file"), path},
                            {QStringLiteral("title"), (*document)->programme().conference.title}});
    return Exit::Done;
}

} // namespace

Command sampleCommand()
{
    Command command;
    command.name = QStringLiteral("sample");
    command.summary = Texts::tr("Makes a new conference filled with the sample programme.");
    command.arguments = QStringLiteral("FILE");
    command.changes = true;
    command.run = runSample;
    return command;
}

} // namespace rostrum::command_line
