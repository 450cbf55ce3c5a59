#include "models/exchange/schedule_xml/encoding.h"

#include <algorithm>

namespace rostrum::schedule_xml {

std::optional<Position> firstFaultInUtf8(const QByteArray& bytes)
{
    const QByteArrayView text(bytes);
    if (text.isValidUtf8())
        return std::nullopt;
    Position position;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (lead >= 0x80 && !text.sliced(at, std::min(length, text.size() - at)).isValidUtf8())
            break;
        at += length;
        if (lead == '\n') {
            ++position.line;
            position.column = 1;
        } else {
            position.column += length == 4 ? 2 : 1;
        }
    }
    return position;
}

} // namespace rostrum::schedule_xml
