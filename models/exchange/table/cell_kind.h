#pragma once

#include <QByteArrayView>

namespace rostrum {

/// What a cell of a table looks like, at a glance.
enum class CellKind {
    Empty,
    Email,
    Url,
    Phone,
    Date,
    Time,
    Number,
    Words,    ///< A name, a place, a few words.
    LongText, ///< A sentence or more.
    Odd,      ///< Looks as if several cells had been taken for one, or a quote were left over.
};

/// `cell`: UTF-8.
[[nodiscard]] CellKind kindOfCell(QByteArrayView cell);

/// Whether cells of this kind are known by their form alone, unlike words.
[[nodiscard]] bool hasForm(CellKind kind);

} // namespace rostrum
