#pragma once

#include <QString>

namespace rostrum {

/// Who holds a lock on the file: "NAME (process 1234)", or nothing where the system does not tell. Linux only, read
/// from /proc/locks: asking with fcntl would need to open the file again, and closing that would drop our own locks.
[[nodiscard]] QString lockHolder(const QString& path);

} // namespace rostrum
