#pragma once

#include "models/exchange/table/dialect.h"

#include <QByteArrayView>

namespace rostrum {

/// How the rows of a text are written, and how sure that is.
struct DialectGuess
{
    Dialect dialect;
    LineEnd lineEnd = LineEnd::Lf;
    double confidence = 0;     ///< From 0 to 1: how far the next best lies behind.
    bool declared = false;     ///< A line such as `sep=;` says so.
    qsizetype declaredEnd = 0; ///< Where that line ends.
};

/// Tries every dialect on the text. The best is the one under which rows are equally long and cells look like what one
/// finds in tables: addresses, numbers, dates, names. `sample`: UTF-8, from the beginning of the file; `complete`: it
/// is all of it.
[[nodiscard]] DialectGuess guessDialect(QByteArrayView sample, bool complete);

} // namespace rostrum
