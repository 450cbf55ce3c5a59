#pragma once

#include "models/domain/result.h"

#include <QString>

namespace rostrum {

/// Whether `path` may be written by replaceFile(): refused where a folder is, and where a conference is, which a slip
/// of the hand must not replace by its own booklet.
Result<void> mayReplace(const QString& path);

/// Makes `path` hold `bytes`, complete or as it was before: written beside it and renamed over it. Asks mayReplace().
Result<void> replaceFile(const QString& path, const QByteArray& bytes);

} // namespace rostrum
