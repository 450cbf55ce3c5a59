#pragma once

#include "app/command_line/console.h"
#include "models/services/document.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace rostrum::command_line {

/// One command of the program, in a file of its own.
struct Command
{
    QString name;
    QString summary;      ///< Translated.
    QString arguments;    ///< How they are written in the help, such as `FILE KIND`.
    int fewest = 1;       ///< Arguments without options.
    int most = 1;         ///< -1: any number.
    bool paints = false;  ///< Needs fonts.
    bool changes = false; ///< Writes to the conference.
    std::function<void(QCommandLineParser&)> addOptions;
    std::function<Exit(const QCommandLineParser&, const Console&)> run;
};

[[nodiscard]] Command newCommand();
[[nodiscard]] Command sampleCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command duplicatesCommand();
[[nodiscard]] Command printCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command backupCommand();

/// All of them, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

/// Runs the command that `arguments` (without the program's name) begins with.
[[nodiscard]] Exit run(const QStringList& arguments);

/// Whether the program is asked to work without a window, and whether it will have to paint.
struct Kind
{
    bool isCommand = false;
    bool paints = false;
    QString file = {}; ///< What the window shall open; empty for none.
};
[[nodiscard]] Kind kindOf(const QStringList& arguments);

/// Installs the language that `arguments` ask for; false where there is no such language.
[[nodiscard]] bool installLanguageOf(const QStringList& arguments);

/// The usual option `-o`.
[[nodiscard]] QCommandLineOption outputOption();

} // namespace rostrum::command_line
