#include "app/window_program.h"

#include "views/dialogs/dialog_prompts.h"
#include "views/main_window.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

namespace rostrum {

int runWindow(QApplication& program, const QString& file)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("org.rostrum.Rostrum"));
    QApplication::setWindowIcon(programIcon());
    QSettings settings;
    applyTheme(program, static_cast<Appearance>(settings.value(QStringLiteral("appearance"), 0).toInt()));
    DialogPrompts prompts;
    MainWindow window(prompts, settings);
    prompts.setWindow(&window);
    if (!file.isEmpty())
        window.openFile(file);
    window.show();
    return QApplication::exec();
}

} // namespace rostrum
