#include "app/command_line/console.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

volatile std::sig_atomic_t g_interrupted = 0;

void onInterrupt(int /*signal*/)
{
    g_interrupted = 1;
}

void print(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (stream == stderr)
        std::fflush(stdout);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

} // namespace

void Console::say(const QString& line) const
{
    if (!m_json)
        print(stdout, line);
}

void Console::say(const QJsonObject& object) const
{
    if (m_json)
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

void Console::complain(const QString& line) const
{
    print(stderr, line);
}

Exit Console::fail(const Error& error) const
{
    complain(QStringLiteral("rostrum: ") + error.text);
    say(QJsonObject{{QStringLiteral("error"), error.text}});
    return error.code == ErrorCode::Usage ? Exit::Usage : Exit::Failed;
}

Exit Console::misused(const QString& what) const
{
    return fail({ErrorCode::Usage, what});
}

void Console::progress(int done, int total) const
{
    constexpr qint64 kShortMs = 1000;
    if (total <= 0 || m_since.elapsed() < kShortMs || ::isatty(STDERR_FILENO) == 0)
        return;
    m_shown = true;
    const QString percent = QLocale().toString(100 * qint64{done} / total);
    //: %1 is a number: how much of the work is done.
    std::fputs((u'\r' + Texts::tr("%1 % done").arg(percent) + QStringLiteral("\x1b[K")).toUtf8().constData(), stderr);
    std::fflush(stderr);
}

void Console::endProgress() const
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
    m_shown = false;
}

QString oneLine(QString text)
{
    for (QChar& each : text) {
        if (each == u'\n' || each == u'\r' || each == u'\t')
            each = u' ';
        else if (each.unicode() < 0x20)
            each = QChar(0x2400 + each.unicode());
        else if (each.unicode() >= 0x7f && each.unicode() < 0xa0)
            each = QChar(0xfffd);
    }
    return text;
}

void keepStderrForProblems()
{
    if (qEnvironmentVariableIsEmpty("ROSTRUM_VERBOSE"))
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
}

void watchForInterrupt()
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    sigemptyset(&action.sa_mask);
    // A second Ctrl-C ends the process at once; the file's journal keeps it whole.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool isInterrupted()
{
    return g_interrupted != 0;
}

} // namespace rostrum::command_line
