#pragma once

#include "models/exchange/table/byte_search.h"
#include "models/exchange/table/dialect.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace rostrum {

/// A row found in a text: where its cells are, before anything is unescaped.
struct ScannedRow
{
    struct Cell
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool quoted = false;
        bool escaped = false;    ///< Holds escapes to be taken out.
        qsizetype closedAt = -1; ///< Where the closing quote stands that text follows; that one quote goes.
    };
    qsizetype begin = 0;
    qsizetype textEnd = 0; ///< Before the line end.
    qsizetype end = 0;     ///< Behind the line end: where the next row begins.
    std::vector<Cell> cells;
    int lineBreaks = 0; ///< Line ends inside of quoted cells.
    RowFlaws flaws;
    LineEnd lineEnd = LineEnd::Lf; ///< Meaningless where textEnd == end.

    [[nodiscard]] int quotedCells() const;
};

/// Finds rows in UTF-8 text held in memory, one after the other. Knows nothing of headers or of what cells mean.
/// Rows end with LF, CRLF or CR, whichever comes; in quoted cells these are text.
class RowScanner
{
public:
    explicit RowScanner(Dialect dialect);

    /// How many cells a row of this table has; 0 when that is not known. Decides between two ways to read a row that
    /// has stray or unclosed quotes, and nothing else.
    void setExpectedCells(qsizetype cells) { m_expected = cells; }

    enum class Outcome {
        Row,      ///< `row` is filled in.
        NeedMore, ///< The text ends inside of a row, and there is more of it.
        End,      ///< No text is left.
    };
    /// Reads the row that begins at `from`. `complete` says that no text comes after `text`.
    Outcome scan(QByteArrayView text, qsizetype from, bool complete, ScannedRow& row);

    /// The text of a cell, its escapes taken out. May do so in place, in `text`, and gives a view into it.
    [[nodiscard]] QByteArrayView unescape(char* text, const ScannedRow::Cell& cell) const;

    /// To be called when `bytes` have been taken off the front of the text.
    void textMoved(qsizetype bytes) { m_openUntil -= bytes; }

private:
    enum class Quotes {
        Whole,        ///< A quoted cell ends where its closing quote is, on whichever line.
        OneLine,      ///< A quoted cell ends on its own line, or its quote is a character.
        FirstClosing, ///< As Whole; where inner quotes are not escaped, the first that can close does.
    };
    Outcome scanAs(Quotes quotes, qsizetype from, ScannedRow& row);
    Outcome scanQuoted(Quotes quotes, qsizetype opening, ScannedRow& row, qsizetype& after);
    void scanPlain(qsizetype from, ScannedRow& row, qsizetype& after) const;
    [[nodiscard]] qsizetype closingQuote(Quotes quotes, qsizetype opening, ScannedRow& row,
                                         ScannedRow::Cell& cell) const;
    [[nodiscard]] bool endsCell(qsizetype at) const;
    [[nodiscard]] bool closesLater(qsizetype quote, qsizetype limit) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const;
    [[nodiscard]] bool betterOnOneLine(const ScannedRow& row, const ScannedRow& other) const;

    Dialect m_dialect;
    ByteSearch m_plainEnd; ///< What ends a cell that is not quoted, or is odd inside of it.
    qsizetype m_expected = 0;
    qsizetype m_openUntil = 0; ///< Up to here no quote closes what was opened: learnt from one that is never closed.
    const char* m_text = nullptr;
    qsizetype m_size = 0;
    bool m_complete = false;
    ScannedRow m_other;
};

} // namespace rostrum
