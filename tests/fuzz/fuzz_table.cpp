// Any bytes are a table, read at least as far as they can be: no crash, no endless loop.
#include "models/exchange/table/guess_table.h"
#include "models/exchange/table/table_reader.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rostrum;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<TableShape> shape = guessTable(buffer);
    if (!shape)
        return 0;
    TableReader reader(buffer, *shape);
    TableRow row;
    qint64 line = 0;
    while (reader.next(row)) {
        if (row.line <= line)
            std::abort();
        line = row.line;
    }
    if (!reader.error() && reader.bytesRead() != bytes.size())
        std::abort();
    return 0;
}
