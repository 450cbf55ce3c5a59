#include "app/command_line/command.h"
#include "app/command_line/output.h"
#include "app/window_program.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGuiApplication>

namespace {

/// QSettings, the files that Qt looks for, and what the desktop shows all go by these names.
void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Rostrum"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("rostrum.org"));
    QCoreApplication::setApplicationName(QStringLiteral("Rostrum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROSTRUM_VERSION));
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace rostrum;
    command_line::guardStandardStreams();
    nameProgram();
    QStringList arguments;
    for (int each = 1; each < argc; ++each)
        arguments << QString::fromLocal8Bit(argv[each]);
    const command_line::Kind kind = command_line::kindOf(arguments);
    if (kind.isCommand)
        command_line::keepStderrForProblems();
    if (kind.isCommand && kind.paints) {
        // Fonts need the graphical part of Qt, but no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication program(argc, argv);
        return static_cast<int>(command_line::run(arguments));
    }
    if (kind.isCommand) {
        const QCoreApplication program(argc, argv);
        return static_cast<int>(command_line::run(arguments));
    }
    QApplication program(argc, argv);
    if (!command_line::installLanguageOf(arguments))
        return static_cast<int>(command_line::run(arguments));
    return runWindow(program, kind.file);
}
