#pragma once

#include "models/exchange/table/guess_table.h"
#include "models/exchange/table/table_reader.h"

#include <QBuffer>
#include <QStringList>

#include <array>
#include <unicode/ucnv.h>
#include <vector>

namespace rostrum::test {

using Rows = std::vector<QStringList>;

inline Rows rowsOf(std::initializer_list<std::initializer_list<const char*>> list)
{
    Rows rows;
    for (const auto& cells : list) {
        QStringList& row = rows.emplace_back();
        for (const char* cell : cells)
            row.append(QString::fromUtf8(cell));
    }
    return rows;
}

/// `text` in an encoding. Empty where a character does not exist in it, so that a test notices.
inline QByteArray encoded(const QString& text, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* const converter = ucnv_open(encoding, &status);
    if (U_FAILURE(status))
        return {};
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    const int length = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
                                       reinterpret_cast<const UChar*>(text.utf16()), int(text.size()), &status);
    ucnv_close(converter);
    bytes.resize(U_SUCCESS(status) ? length : 0);
    return bytes;
}

struct ReadTable
{
    TableShape shape;
    QStringList header;
    Rows rows;
    std::vector<qint64> lines;
    std::vector<RowFlaws> flaws;
    std::vector<SkippedText> skipped;
    qint64 blankLines = 0;
    QString error;
};

inline ReadTable readWith(QIODevice& device, const TableShape& shape,
                          TableReader::Mode mode = TableReader::Mode::Lenient)
{
    ReadTable table;
    table.shape = shape;
    for (const TableColumn& column : shape.columns)
        table.header.append(column.name);
    TableReader reader(device, shape, mode);
    TableRow row;
    while (reader.next(row)) {
        QStringList& cells = table.rows.emplace_back();
        for (const QByteArrayView cell : row.cells)
            cells.append(QString::fromUtf8(cell));
        table.lines.push_back(row.line);
        table.flaws.push_back(row.flaws);
    }
    table.skipped = reader.skipped();
    table.blankLines = reader.blankLines();
    if (reader.error())
        table.error = reader.error()->text;
    return table;
}

/// Reads without being told anything.
inline ReadTable read(QByteArray bytes, TableReader::Mode mode = TableReader::Mode::Lenient)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<TableShape> shape = guessTable(buffer);
    if (!shape) {
        ReadTable table;
        table.error = shape.error().text;
        return table;
    }
    return readWith(buffer, *shape, mode);
}

} // namespace rostrum::test
