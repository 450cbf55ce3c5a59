#include "app/command_line/command.h"

#include "app/command_line/output.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), Texts::tr("Writes one JSON object to standard output.")};
}

QCommandLineOption languageOption()
{
    return {QStringLiteral("language"), Texts::tr("The language of messages and of print: en, fr, ar, es or fil."),
            QStringLiteral("TAG")};
}

QString overview()
{
    QString text = Texts::tr("Plans a conference and prints what it needs.") + QStringLiteral("\n\n") +
                   QStringLiteral("  rostrum [FILE]\n      ") + Texts::tr("Opens the window.") + u'\n';
    for (const Command& command : allCommands())
        text += QStringLiteral("  rostrum ") + command.name + u' ' + command.arguments + QStringLiteral("\n      ") +
                command.summary + u'\n';
    text +=
        u'\n' + Texts::tr("“rostrum COMMAND --help” tells the options of a command.") + u'\n' +
        Texts::tr("Exit status: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, and there is something to "
                  "look at.");
    return text;
}

/// The language has to be known before the first word is said, and it may stand anywhere.
std::optional<QString> languageIn(const QStringList& arguments)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& argument = arguments[at];
        if (argument == QStringLiteral("--"))
            break;
        if (argument == QStringLiteral("--language"))
            return at + 1 < arguments.size() ? arguments[at + 1] : QString();
        if (argument.startsWith(QStringLiteral("--language=")))
            return argument.mid(argument.indexOf(u'=') + 1);
    }
    return std::nullopt;
}

/// Where the command's name stands: the first argument that is neither an option nor the value of --language.
qsizetype commandAt(const QStringList& arguments)
{
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == QStringLiteral("--language"))
            ++at;
        else if (!arguments[at].startsWith(u'-'))
            return at;
    }
    return -1;
}

} // namespace

std::vector<Command> allCommands()
{
    return {newCommand(),   sampleCommand(),     infoCommand(),  listCommand(), importCommand(), exportCommand(),
            checkCommand(), duplicatesCommand(), printCommand(), undoCommand(), redoCommand(),   backupCommand()};
}

QCommandLineOption outputOption()
{
    return {{QStringLiteral("o"), QStringLiteral("output")},
            Texts::tr("Where to write; “-” is standard output."),
            QStringLiteral("FILE")};
}

Kind kindOf(const QStringList& arguments)
{
    const qsizetype at = commandAt(arguments);
    if (at < 0) {
        const bool asksForHelp = std::any_of(arguments.begin(), arguments.end(), [](const QString& each) {
            return each == QStringLiteral("--help") || each == QStringLiteral("-h") ||
                   each == QStringLiteral("--version") || each == QStringLiteral("-v");
        });
        return {asksForHelp};
    }
    for (const Command& command : allCommands()) {
        if (command.name == arguments[at])
            return {true, command.paints};
    }
    // One argument is a file to open; a word with more behind it is a command that we do not know.
    const bool moreFollows = at + 1 < arguments.size() && !QFileInfo::exists(arguments[at]);
    return {moreFollows, false, arguments[at]};
}

bool installLanguageOf(const QStringList& arguments)
{
    return installLanguage(languageIn(arguments).value_or(QString()));
}

Exit run(const QStringList& arguments)
{
    const Console console(arguments.contains(QStringLiteral("--json")));
    if (!installLanguageOf(arguments)) {
        return console.misused(Texts::tr("There is no language “%1” here. Choose en, fr, ar, es or fil.")
                                   .arg(languageIn(arguments).value_or(QString())));
    }
    const qsizetype at = commandAt(arguments);
    if (at < 0) {
        const bool version =
            arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("-v"));
        console.say(version ? QStringLiteral("rostrum " ROSTRUM_VERSION) : overview());
        return Exit::Done;
    }
    const std::vector<Command> commands = allCommands();
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&](const Command& each) { return each.name == arguments[at]; });
    if (command == commands.end()) {
        return console.misused(
            Texts::tr("There is no command “%1”. “rostrum --help” lists those that there are.").arg(arguments[at]));
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary);
    parser.addOption(jsonOption());
    parser.addOption(languageOption());
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Tells how to use it."));
    parser.addOption(help);
    if (command->addOptions)
        command->addOptions(parser);
    QStringList rest = arguments;
    rest.removeAt(at);
    rest.prepend(QStringLiteral("rostrum ") + command->name);
    const QString usage = QStringLiteral("rostrum ") + command->name + u' ' + command->arguments;
    if (!parser.parse(rest))
        return console.misused(Texts::tr("%1\nUsage: %2").arg(parser.errorText(), usage));
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        text.replace(0, text.indexOf(u'\n'), Texts::tr("Usage: %1").arg(usage));
        console.say(text.trimmed());
        return Exit::Done;
    }
    const auto count = parser.positionalArguments().size();
    if (count < command->fewest)
        return console.misused(Texts::tr("Something is missing.\nUsage: %1").arg(usage));
    if (command->most >= 0 && count > command->most)
        return console.misused(Texts::tr("There are too many arguments.\nUsage: %1").arg(usage));
    const Exit exit = command->run(parser, console);
    if ((exit != Exit::Done && exit != Exit::LookAt) || stdoutIsWhole())
        return exit;
    if (command->changes) {
        console.complain(Texts::tr("rostrum: The work was done, but writing about it to standard output failed."));
        return exit;
    }
    console.complain(
        Texts::tr("rostrum: Writing to standard output failed. The disk or the pipe behind it may be full or closed."));
    return Exit::Failed;
}

} // namespace rostrum::command_line
