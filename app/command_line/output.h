#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace rostrum::command_line {

/// Makes `path` hold what `fill` writes, complete or as it was before: written beside it and renamed over it. `-` is
/// stdout. A device or a pipe is written into, and stays what it is; a conference file is never written over. Ctrl-C
/// leaves what was there.
Result<void> writeOutput(const QString& path, const std::function<Result<void>(QIODevice&)>& fill);

/// Bytes to stdout, all or an error.
Result<void> writeToStdout(const QByteArray& bytes);

/// Whether all that was written to stdout has arrived.
[[nodiscard]] bool stdoutIsWhole();

/// Where the caller has closed stdin, stdout or stderr, the next file to be opened would take its number, and messages
/// would be written into it. Call it first of all: puts something harmless there that cannot be read or written.
void guardStandardStreams();

} // namespace rostrum::command_line
