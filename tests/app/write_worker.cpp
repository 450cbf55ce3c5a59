#include "models/services/edit_service.h"
#include "models/services/import_service.h"
#include "models/services/schedule_service.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace rostrum;

namespace {

/// A programme of that many events whose titles name the round.
QByteArray programmeOf(const QString& round, int events)
{
    QString xml = QStringLiteral("<schedule><version>1</version><conference><title>Kept</title><acronym>kept</acronym>"
                                 "</conference><day index=\"1\" date=\"2027-05-01\"><room name=\"Imported\">");
    for (int each = 0; each < events; ++each) {
        xml += QStringLiteral("<event id=\"%1\"><title>%2-%1</title><start>%3:%4</start><duration>00:05</duration>"
                              "<persons><person>Person %1</person></persons></event>")
                   .arg(each + 1)
                   .arg(round)
                   .arg(9 + each / 12, 2, 10, QLatin1Char('0'))
                   .arg(5 * (each % 12), 2, 10, QLatin1Char('0'));
    }
    return (xml + QStringLiteral("</room></day></schedule>")).toUtf8();
}

void report(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

/// Writes to a conference without end, and says each change once it has been reported as done: `room NAME`,
/// `import NAME`, `undo`, `redo`. It is there to be killed. Arguments: the file, a name for this run, a file for
/// programmes.
int main(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto document = Document::open(arguments.at(1));
    if (!document) {
        report(QStringLiteral("failed ") + document.error().text);
        return 1;
    }
    EditService edit(**document);
    ImportService imports(**document);
    for (int round = 0;; ++round) {
        const QString name = QStringLiteral("%1-%2").arg(arguments.at(2)).arg(round);
        if (round % 4 == 3) {
            QFile file(arguments.at(3));
            if (!file.open(QIODevice::WriteOnly) || file.write(programmeOf(name, 60)) < 0)
                return 1;
            file.close();
            if (imports.importProgrammes({file.fileName()}))
                report(QStringLiteral("import ") + name);
            continue;
        }
        if (round % 4 == 2) {
            if ((*document)->undo())
                report(QStringLiteral("undo"));
            if ((*document)->redo())
                report(QStringLiteral("redo"));
            continue;
        }
        Room room;
        room.name = name;
        if (edit.add(room))
            report(QStringLiteral("room ") + name);
    }
}
