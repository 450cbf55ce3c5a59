#include "app/command_line/output.h"

#include "app/command_line/console.h"
#include "models/storage/replace_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error cannotWrite(const QString& shown, const QString& detail)
{
    return {ErrorCode::Io,
            Texts::tr("%1 cannot be written. Check that its folder exists and that you may write there.").arg(shown),
            detail};
}

/// Writes into something that is there and must stay: a device, or a pipe that somebody reads.
Result<void> writeInto(const QString& path, const QByteArray& bytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    // Without O_NONBLOCK, opening a pipe waits until somebody reads it.
    const int target = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (target < 0) {
        if (errno == ENXIO)
            return Error{ErrorCode::Io,
                         Texts::tr("Nobody reads from %1. Give the name of a file to write.").arg(shown)};
        return cannotWrite(shown, qt_error_string(errno));
    }
    ::fcntl(target, F_SETFL, ::fcntl(target, F_GETFL) & ~O_NONBLOCK);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(target, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR && !isInterrupted())
            continue;
        if (count < 0) {
            const QString detail = qt_error_string(errno);
            ::close(target);
            return Error{ErrorCode::Io, Texts::tr("Writing to %1 failed: it is full or was closed.").arg(shown),
                         detail};
        }
        done += count;
    }
    ::close(target);
    return {};
}

} // namespace

Result<void> writeOutput(const QString& path, const std::function<Result<void>(QIODevice&)>& fill)
{
    const QFileInfo info(path);
    const bool toStdout = path == QStringLiteral("-");
    if (!toStdout) {
        if (auto may = mayReplace(path); !may)
            return may;
    }
    watchForInterrupt();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (auto done = fill(buffer); !done)
        return done;
    if (isInterrupted())
        return Error{ErrorCode::Cancelled, Texts::tr("Stopped. Nothing was written.")};
    if (toStdout)
        return writeToStdout(buffer.data());
    return info.exists() && !info.isFile() ? writeInto(path, buffer.data()) : replaceFile(path, buffer.data());
}

Result<void> writeToStdout(const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return Error{
            ErrorCode::Io,
            Texts::tr("Writing to standard output failed. The disk or the pipe behind it may be full or closed.")};
    return {};
}

bool stdoutIsWhole()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void guardStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Opened the wrong way round, so that using it fails as using a closed one does. It gets the lowest free
        // number.
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            (void)::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace rostrum::command_line
