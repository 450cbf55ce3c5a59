#pragma once

#include "models/domain/result.h"
#include "models/exchange/table/table_shape.h"

#include <QIODevice>

namespace rostrum {

/// What a person knows better than the guess.
struct TableHints
{
    QString encoding;      ///< Empty: to be found out.
    char delimiter = '\0'; ///< '\0': to be found out.
};

/// Finds out how a file of a table is to be read, without reading all of it: parts of the beginning, of the middle and
/// of the end. `device` must be open and able to seek; it stands at its beginning afterwards.
/// An empty file gives a shape without columns. Errors: it cannot be read, or holds no text (NotOurs).
[[nodiscard]] Result<TableShape> guessTable(QIODevice& device, const TableHints& hints = {});

} // namespace rostrum
