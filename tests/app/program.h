#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace rostrum::test {

/// What a process said and how it ended; -1 where it crashed or hung.
struct Run
{
    int exit = -1;
    QByteArray out;
    QString problems;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

/// Runs a program where no display is to be had.
inline Run runProgram(const QString& program, const QStringList& arguments)
{
    // What is meant for a second takes a minute under sanitizers on a busy machine.
    constexpr int kHangs = 200000;
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(kHangs)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, QStringLiteral("it hangs")};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Run runRostrum(const QStringList& arguments)
{
    return runProgram(QStringLiteral(ROSTRUM_PROGRAM), arguments);
}

/// A shell script in which `$rostrum` is the program and $1, $2, … are the arguments.
inline Run script(const QString& text, const QStringList& arguments)
{
    return runProgram(QStringLiteral("sh"),
                      QStringList{QStringLiteral("-c"),
                                  QStringLiteral("rostrum='%1'\n%2").arg(QStringLiteral(ROSTRUM_PROGRAM), text),
                                  QStringLiteral("sh")} +
                          arguments);
}

/// The same with a mount table of its own; exit 77 where the system does not give one.
inline Run scriptWithMounts(const QString& text, const QStringList& arguments)
{
    if (runProgram(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("true")}).exit != 0)
        return {77, {}, {}};
    return runProgram(QStringLiteral("unshare"),
                      QStringList{QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                                  QStringLiteral("rostrum='%1'\n%2").arg(QStringLiteral(ROSTRUM_PROGRAM), text),
                                  QStringLiteral("sh")} +
                          arguments);
}

inline QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

inline bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray get(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A schedule.xml of one day and room around `events`.
inline QByteArray schedule(const QByteArray& events, const QByteArray& room = "Hall 1",
                           const QByteArray& date = "2027-05-01")
{
    return "<schedule><conference><title>Small meeting</title></conference><day index=\"1\" date=\"" + date +
           "\"><room name=\"" + room + "\">" + events + "</room></day></schedule>";
}

inline QByteArray talk(int number, const QByteArray& title, const QByteArray& more = {},
                       const QByteArray& start = "10:00", const QByteArray& duration = "00:30")
{
    return "<event id=\"" + QByteArray::number(number) + "\"><title>" + title + "</title><start>" + start +
           "</start><duration>" + duration + "</duration>" + more + "</event>\n";
}

} // namespace rostrum::test
