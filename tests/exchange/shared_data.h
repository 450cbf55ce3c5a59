#pragma once

#include <QString>
#include <QtGlobal>

/// Where the data of other projects is, which is not part of this tree.
inline QString sharedData()
{
    const QString set = qEnvironmentVariable("ROSTRUM_DATA");
    return set.isEmpty() ? QStringLiteral(ROSTRUM_SOURCE_DIR "/../shared/data") : set;
}
