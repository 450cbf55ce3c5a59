#include "models/domain/ids.h"

#include <QRandomGenerator>

namespace rostrum {

qint64 newIdValue()
{
    constexpr quint64 kMask = (quint64{1} << 53U) - 1;
    quint64 value = 0;
    while (value == 0)
        value = QRandomGenerator::global()->generate64() & kMask;
    return static_cast<qint64>(value);
}

} // namespace rostrum
