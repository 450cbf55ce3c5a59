#include "models/exchange/table/guess_table.h"

#include "models/exchange/table/dialect_guess.h"
#include "models/exchange/table/encoding_guess.h"
#include "models/exchange/table/layout_guess.h"
#include "models/exchange/table/row_scanner.h"
#include "models/exchange/table/text_decoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace rostrum {

namespace {

constexpr qint64 kHead = 128 * 1024;
/// Names with accents may only come far down; so the encoding is judged from several places.
constexpr qint64 kPiece = 16 * 1024;
constexpr int kPieces = 8;
constexpr size_t kLayoutRows = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TableShape)
};

struct Sample
{
    QByteArray bytes;
    bool complete = true;
    qsizetype head = 0; ///< So much of it is the beginning of the file.
};

/// The part of a piece between its first and its last line end.
QByteArray wholeLines(const QByteArray& piece)
{
    const qsizetype first = piece.indexOf('\n');
    const qsizetype last = piece.lastIndexOf('\n');
    return first < 0 || last <= first ? QByteArray() : piece.mid(first + 1, last - first);
}

Result<Sample> takeSample(QIODevice& device)
{
    if (!device.isOpen() || device.isSequential() || !device.seek(0))
        return Error{ErrorCode::Io, Texts::tr("The file cannot be read. Is it still there?"), device.errorString()};
    Sample sample;
    sample.bytes = device.read(kHead);
    sample.head = sample.bytes.size();
    const qint64 size = device.size();
    sample.complete = sample.head >= size;
    // Where there are NULs, characters of two bytes would be torn apart.
    const bool pieces = size > kHead + kPiece && !sample.bytes.contains('\0');
    for (int piece = 1; pieces && piece <= kPieces; ++piece) {
        if (!device.seek(kHead + (size - kHead - kPiece) * piece / kPieces))
            break;
        sample.bytes += wholeLines(device.read(kPiece));
    }
    if (!device.seek(0))
        return Error{ErrorCode::Io, Texts::tr("The file cannot be read. Is it still there?"), device.errorString()};
    return sample;
}

/// Files that are no text at all, by how they begin.
bool isNoText(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0") || bytes.startsWith("%PDF-") ||
           bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("SQLite format 3");
}

std::vector<SampleRow> readRows(QByteArray text, qsizetype from, bool complete, const Dialect& dialect, qint64 line)
{
    std::vector<SampleRow> rows;
    RowScanner scanner(dialect);
    ScannedRow scanned;
    while (rows.size() < kLayoutRows && scanner.scan(text, from, complete, scanned) == RowScanner::Outcome::Row) {
        SampleRow& row = rows.emplace_back();
        row.line = line;
        line += 1 + scanned.lineBreaks;
        const bool blankLine = scanned.cells.size() == 1 && scanned.begin == scanned.textEnd;
        for (const ScannedRow::Cell& cell : scanned.cells) {
            if (!blankLine)
                row.cells.push_back(scanner.unescape(text.data(), cell).toByteArray());
        }
        from = scanned.end;
    }
    return rows;
}

QStringList textOf(const SampleRow& row)
{
    QStringList cells;
    for (const QByteArray& cell : row.cells)
        cells.append(QString::fromUtf8(cell));
    return cells;
}

void addLayout(TableShape& shape, const std::vector<SampleRow>& rows)
{
    const LayoutGuess layout = guessLayout(rows);
    shape.headerRows = layout.headerRows;
    shape.preambleLines = layout.firstRow < rows.size() ? rows[layout.firstRow].line - 1 : shape.preambleLines;
    std::vector<QStringList> headers;
    for (size_t row = layout.firstRow; std::ssize(headers) < layout.headerRows && row < rows.size(); ++row)
        headers.push_back(textOf(rows[row]));
    shape.columns = columnsOf(headers, layout.width);

    using Subject = TableFinding::Subject;
    const QString header = shape.headerRows == 0 ? Texts::tr("There is no header: the first row is data.") : QString();
    shape.findings.push_back({Subject::Header, layout.headerConfidence, header, {}});
    QStringList above;
    for (size_t row = 0; row < std::min(layout.firstRow, rows.size()); ++row) {
        if (!rows[row].cells.empty())
            above.append(textOf(rows[row]).join(u' ').trimmed());
    }
    if (!above.isEmpty())
        shape.findings.push_back({Subject::Preamble, 0.9, Texts::tr("Lines above the table are left out."), above});
}

void addDialect(TableShape& shape, const DialectGuess& guess)
{
    using Subject = TableFinding::Subject;
    shape.dialect = guess.dialect;
    shape.lineEnd = guess.lineEnd;
    const QString declared = guess.declared ? Texts::tr("The first line of the file names the delimiter.") : QString();
    shape.findings.push_back({Subject::Delimiter, guess.declared ? 1 : guess.confidence, declared, {}});
    if (guess.dialect.quote != '\0' && guess.dialect.escape == Escape::None)
        shape.findings.push_back(
            {Subject::Quotes, 0.6, Texts::tr("Quotes inside of cells are not marked as such."), {}});
}

} // namespace

double TableShape::confidence(TableFinding::Subject subject) const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const TableFinding& finding) { return finding.subject == subject; });
    return found == findings.end() ? 1 : found->confidence;
}

std::vector<TableColumn> columnsOf(const std::vector<QStringList>& headerRows, qsizetype width)
{
    for (const QStringList& row : headerRows)
        width = std::max(width, row.size());
    std::vector<TableColumn> columns(static_cast<size_t>(width));
    for (size_t r = 0; r < headerRows.size(); ++r) {
        const bool lowest = r + 1 == headerRows.size();
        QString spanning;
        for (qsizetype c = 0; c < headerRows[r].size(); ++c) {
            TableColumn& column = columns[static_cast<size_t>(c)];
            if (lowest) {
                column.name = headerRows[r][c];
                continue;
            }
            const QString cell = headerRows[r][c].trimmed();
            spanning = cell.isEmpty() ? spanning : cell;
            if (!spanning.isEmpty())
                column.group = column.group.isEmpty() ? spanning : column.group + u' ' + spanning;
        }
    }
    return columns;
}

Result<TableShape> guessTable(QIODevice& device, const TableHints& hints)
{
    Result<Sample> sample = takeSample(device);
    if (!sample)
        return sample.error();
    if (isNoText(sample->bytes))
        return Error{ErrorCode::NotOurs, Texts::tr("This is not a text file. Save the table as CSV and import that.")};

    TableShape shape;
    EncodingGuess encoding = guessEncoding(sample->bytes, !sample->complete);
    if (!hints.encoding.isEmpty() && hints.encoding != encoding.name) {
        // A mark belongs to the encoding that it stands for.
        encoding = EncodingGuess{hints.encoding, 0, 1, false, {}};
    }
    shape.encoding = encoding.name;
    shape.markBytes = encoding.markBytes;
    shape.findings.push_back({TableFinding::Subject::Encoding, encoding.confidence,
                              encoding.faulty ? Texts::tr("Some characters are damaged.") : QString(), encoding.proof});

    TextDecoder decoder(shape.encoding);
    QByteArray text;
    std::vector<qsizetype> faults;
    const QByteArrayView head =
        QByteArrayView(sample->bytes).first(sample->head).sliced(std::min<qsizetype>(shape.markBytes, sample->head));
    decoder.decode(head, sample->complete, text, faults);
    DialectGuess dialect = guessDialect(text, sample->complete);
    if (hints.delimiter != '\0')
        dialect.dialect.delimiter = hints.delimiter;
    addDialect(shape, dialect);
    shape.preambleLines = dialect.declared ? 1 : 0;
    addLayout(shape, readRows(text, dialect.declaredEnd, sample->complete, shape.dialect, 1 + shape.preambleLines));
    return shape;
}

} // namespace rostrum
