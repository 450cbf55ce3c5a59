#include "app/command_line/command.h"

#include <QCoreApplication>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit step(const QCommandLineParser& parser, const Console& console, bool undo)
{
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    const Result<QString> label = undo ? (*document)->undo() : (*document)->redo();
    if (!label)
        return console.fail(label.error());
    console.say(undo ? Texts::tr("Undone: %1").arg(oneLine(*label)) : Texts::tr("Redone: %1").arg(oneLine(*label)));
    console.say(QJsonObject{{undo ? QStringLiteral("undone") : QStringLiteral("redone"), *label},
                            {QStringLiteral("undo"), (*document)->undoLabel()},
                            {QStringLiteral("redo"), (*document)->redoLabel()}});
    return Exit::Done;
}

} // namespace

Command undoCommand()
{
    Command command;
    command.name = QStringLiteral("undo");
    command.summary = Texts::tr("Takes back the last change, whoever made it.");
    command.arguments = QStringLiteral("FILE");
    command.changes = true;
    command.run = [](const QCommandLineParser& parser, const Console& console) { return step(parser, console, true); };
    return command;
}

Command redoCommand()
{
    Command command;
    command.name = QStringLiteral("redo");
    command.summary = Texts::tr("Does the change again that was taken back last.");
    command.arguments = QStringLiteral("FILE");
    command.changes = true;
    command.run = [](const QCommandLineParser& parser, const Console& console) { return step(parser, console, false); };
    return command;
}

} // namespace rostrum::command_line
