#pragma once

#include <QtGlobal>

namespace rostrum {

/// How a quote is written inside a quoted cell.
enum class Escape {
    Doubled,   ///< As two quotes (RFC 4180).
    Backslash, ///< As a backslash and a quote; a backslash as two.
    None,      ///< As it is: the writer forgot about it.
};

enum class LineEnd {
    Lf,
    CrLf,
    Cr,
    Mixed,
};

/// How the rows of a text become cells. Delimiter and quote are ASCII, so that they can be looked for in UTF-8.
struct Dialect
{
    char delimiter = ',';     ///< '\0': a row is one cell.
    bool spacesAfter = false; ///< Spaces after a delimiter belong to it, as in `a, b, "c, d"`.
    char quote = '"';         ///< '\0': nothing is quoted.
    Escape escape = Escape::Doubled;

    friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// What is odd about a row. None of these loses a character.
enum class RowFlaw : quint32 {
    Short = 1,             ///< Fewer cells than the table has columns.
    Long = 2,              ///< More cells than the table has columns, the surplus not empty.
    Blank = 4,             ///< There are cells, all of them empty.
    StrayQuote = 8,        ///< A quote inside a quoted cell, not escaped, or text after a closing one.
    QuoteInPlainCell = 16, ///< A quote inside a cell that is not quoted. RFC 4180 forbids it, spreadsheets write it.
    UnclosedQuote = 32,    ///< A quote is opened and never closed: it was read as a character of the cell.
    FaultyText = 64,       ///< Bytes that mean nothing in the encoding: each became U+FFFD.
    RepeatsHeader = 128,   ///< The header once more, as in files that were joined.
};
Q_DECLARE_FLAGS(RowFlaws, RowFlaw)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowFlaws)

} // namespace rostrum
