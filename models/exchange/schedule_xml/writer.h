#pragma once

#include "models/domain/programme.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace rostrum {

struct WriteOptions
{
    bool includePrivate = false; ///< Also what is cancelled, a draft, or not public.
    QString generatorVersion;    ///< The version of the program that writes.
};

/// Writes a schedule.xml that validates against the voc schema, whatever the conference holds, and that gives the same
/// when it is imported. What the schema has no place for stands in processing instructions named `rostrum`, which other
/// readers skip. Ids and guids are those of the source where there are any, else worked out from the stored ids, so
/// that they are the same each time. Sessions that are not scheduled, and all that is private, are left out.
/// Format: https://c3voc.de/wiki/schedule
[[nodiscard]] Result<QByteArray> writeScheduleXml(const Programme& programme, const WriteOptions& options);

} // namespace rostrum
