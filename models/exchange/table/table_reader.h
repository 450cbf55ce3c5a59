#pragma once

#include "models/domain/result.h"
#include "models/exchange/table/row_scanner.h"
#include "models/exchange/table/table_shape.h"
#include "models/exchange/table/text_decoder.h"

#include <QIODevice>

#include <deque>
#include <optional>

namespace rostrum {

/// A row of data.
struct TableRow
{
    qint64 line = 0;                   ///< The line of the file on which it begins, from 1.
    std::vector<QByteArrayView> cells; ///< UTF-8, as many as the file has there. Valid until the next row is read.
    RowFlaws flaws;

    /// The cell of a column; empty where the row is too short.
    [[nodiscard]] QByteArrayView cell(size_t column) const
    {
        return column < cells.size() ? cells[column] : QByteArrayView();
    }
};

/// A part of a file that is no row of the table.
struct SkippedText
{
    enum class Reason { Preamble, Footer };
    Reason reason = Reason::Preamble;
    qint64 line = 0;
    QString text;
};

/// Reads the rows of a table of any size: what is held is a block of the file and the longest row.
///
/// Every character of the file is in a row, in the header, in skipped(), or was part of a blank line, which are
/// counted.
class TableReader
{
public:
    enum class Mode {
        Lenient, ///< Rows with flaws are handed out, marked.
        Strict,  ///< The first row that breaks RFC 4180, or is shorter or longer than the header, ends the reading.
    };
    /// `device` is read from where it stands, which should be its beginning, and must outlive the reader.
    TableReader(QIODevice& device, TableShape shape, Mode mode = Mode::Lenient);

    /// Fills in the next row. False at the end, and where reading cannot go on: see error().
    bool next(TableRow& row);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// What stood above the table, and at the end what stood below it. Of a very long preamble the first lines only.
    [[nodiscard]] const std::vector<SkippedText>& skipped() const { return m_skipped; }
    [[nodiscard]] qint64 blankLines() const { return m_blankLines; }
    [[nodiscard]] qint64 faultyCharacters() const { return m_faultyCharacters; }
    /// How much of the device has been taken in, for showing progress.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    struct OwnedRow
    {
        qint64 line = 0;
        RowFlaws flaws;
        std::vector<QByteArray> cells;
    };
    bool refill();
    void skipPreamble();
    void skipHeader();
    bool readRow(TableRow& row);
    bool scanRow();
    [[nodiscard]] bool isBlankLine() const;
    bool passFaults(qsizetype end);
    [[nodiscard]] bool repeatsHeader(const TableRow& row) const;
    void markFlaws(TableRow& row);
    void keepHeld();
    void handOut(TableRow& row);
    void fail(qint64 line, RowFlaws flaws);

    QIODevice& m_device;
    TableShape m_shape;
    Mode m_mode;
    TextDecoder m_decoder;
    RowScanner m_scanner;
    ScannedRow m_scanned;
    QByteArray m_block;
    QByteArray m_text; ///< Decoded and not yet read from m_at on.
    qsizetype m_at = 0;
    std::vector<qsizetype> m_faults; ///< Places in m_text.
    size_t m_nextFault = 0;
    bool m_started = false;
    bool m_deviceEnded = false;
    qint64 m_line = 1;
    qint64 m_bytesRead = 0;
    qint64 m_blankLines = 0;
    qint64 m_faultyCharacters = 0;
    std::vector<QByteArray> m_header;
    std::vector<SkippedText> m_skipped;
    std::deque<OwnedRow> m_held; ///< The last rows, as long as they may be a footer.
    size_t m_release = 0;        ///< So many of m_held turned out to be rows.
    OwnedRow m_handedOut;
    std::optional<Error> m_error;
};

} // namespace rostrum
