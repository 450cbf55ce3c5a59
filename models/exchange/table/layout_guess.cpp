#include "models/exchange/table/layout_guess.h"

#include "models/exchange/table/cell_kind.h"
#include "models/exchange/table/header_words.h"

#include <QString>

#include <algorithm>
#include <map>

namespace rostrum {

namespace {

/// So many rows of data show what a column holds.
constexpr size_t kJudgedRows = 80;
/// A table begins within the first rows, or we would not know it for one.
constexpr size_t kLatestStart = 40;
constexpr int kMostHeaderRows = 3;
constexpr qsizetype kLongHeading = 60;

/// What the cells of a column look like.
struct ColumnProfile
{
    int filled = 0;
    int formed = 0; ///< Known by their form: addresses, dates, numbers.
    int headings = 0;
    std::vector<QByteArray> values;
};

std::vector<ColumnProfile> profile(const std::vector<SampleRow>& rows, size_t from, qsizetype width)
{
    std::vector<ColumnProfile> columns(static_cast<size_t>(width));
    size_t judged = 0;
    for (size_t r = from; r < rows.size() && judged < kJudgedRows; ++r) {
        judged += !rows[r].cells.empty();
        for (size_t c = 0; c < std::min(rows[r].cells.size(), columns.size()); ++c) {
            const QByteArray& cell = rows[r].cells[c];
            const CellKind kind = kindOfCell(cell);
            if (kind == CellKind::Empty)
                continue;
            ColumnProfile& column = columns[c];
            ++column.filled;
            column.formed += hasForm(kind);
            column.headings += kind == CellKind::Words && readsLikeHeading(QString::fromUtf8(cell));
            column.values.push_back(cell);
        }
    }
    return columns;
}

double averageFilled(const std::vector<SampleRow>& rows, size_t from)
{
    qsizetype filled = 0;
    int counted = 0;
    for (size_t r = from; r < std::min(rows.size(), from + kJudgedRows); ++r) {
        if (rows[r].cells.empty())
            continue;
        filled += rows[r].filled();
        ++counted;
    }
    return counted > 0 ? double(filled) / counted : 0;
}

double evidenceOfCell(const QByteArray& cell, const ColumnProfile& column)
{
    const CellKind kind = kindOfCell(cell);
    if (kind == CellKind::Empty)
        return 0;
    double evidence = 0;
    const bool formedColumn = column.formed * 10 >= column.filled * 6 && column.filled > 0;
    if (hasForm(kind))
        evidence -= formedColumn ? 3 : 1.5;
    else if (formedColumn)
        evidence += 2;
    if (!hasForm(kind) && !formedColumn &&
        std::find(column.values.begin(), column.values.end(), cell) != column.values.end())
        evidence -= 1.5;
    if (kind == CellKind::Words && column.headings * 4 <= column.filled && readsLikeHeading(QString::fromUtf8(cell)))
        evidence += 2;
    if (cell.size() > kLongHeading)
        evidence -= 1;
    return evidence;
}

/// Years or days as headings: numbers that go up by one from cell to cell.
bool countsUp(const SampleRow& row)
{
    int steps = 0;
    for (size_t c = 1; c < row.cells.size(); ++c) {
        bool isNumber = false;
        bool wasNumber = false;
        const int step = row.cells[c].toInt(&isNumber) - row.cells[c - 1].toInt(&wasNumber);
        if (isNumber && wasNumber && step != 1)
            return false;
        steps += isNumber && wasNumber;
    }
    return steps >= 2;
}

/// How much speaks for row `r` being a header, those from `data` on being data: above 0 for, below against.
double headerEvidence(const std::vector<SampleRow>& rows, size_t r, size_t data, qsizetype width)
{
    const std::vector<ColumnProfile> columns = profile(rows, data, width);
    const SampleRow& row = rows[r];
    double evidence = 0;
    const bool counting = countsUp(row);
    for (size_t c = 0; c < std::min(row.cells.size(), columns.size()); ++c)
        evidence +=
            counting && kindOfCell(row.cells[c]) == CellKind::Number ? 0 : evidenceOfCell(row.cells[c], columns[c]);
    if (data < rows.size() && double(row.filled()) < averageFilled(rows, data))
        evidence -= 2;
    return evidence;
}

/// The length that most rows have; of several, that which comes first and is more than one cell.
qsizetype usualWidth(const std::vector<SampleRow>& rows)
{
    std::map<qsizetype, int> times;
    for (const SampleRow& row : rows)
        ++times[std::ssize(row.cells)];
    qsizetype width = 0;
    for (const SampleRow& row : rows) {
        const qsizetype length = std::ssize(row.cells);
        if (length > 0 && (width == 0 || times[length] > times[width] || (width == 1 && times[length] == times[width])))
            width = length;
    }
    return width;
}

bool mayBegin(const SampleRow& row, qsizetype width)
{
    return !row.cells.empty() && std::ssize(row.cells) * 10 >= width * 6 &&
           row.filled() >= std::min<qsizetype>(width, 2);
}

/// Rows with which the table may begin: the first that is wide enough, and those behind a blank line.
std::vector<size_t> possibleStarts(const std::vector<SampleRow>& rows, qsizetype width)
{
    std::vector<size_t> starts;
    for (size_t r = 0; r < std::min(rows.size(), kLatestStart); ++r) {
        if (mayBegin(rows[r], width) && (starts.empty() || rows[r - 1].cells.empty()))
            starts.push_back(r);
    }
    return starts;
}

} // namespace

qsizetype SampleRow::filled() const
{
    return std::count_if(cells.begin(), cells.end(),
                         [](const QByteArray& cell) { return !QByteArrayView(cell).trimmed().isEmpty(); });
}

LayoutGuess guessLayout(const std::vector<SampleRow>& rows)
{
    LayoutGuess guess;
    guess.width = usualWidth(rows);
    const std::vector<size_t> starts = possibleStarts(rows, guess.width);
    if (starts.empty()) {
        // Blank rows only, or a single cell: data as it stands.
        const auto first =
            std::find_if(rows.begin(), rows.end(), [](const SampleRow& row) { return !row.cells.empty(); });
        guess.firstRow = first == rows.end() ? rows.size() : static_cast<size_t>(first - rows.begin());
        return guess;
    }
    guess.firstRow = starts.front();
    double evidence = headerEvidence(rows, guess.firstRow, guess.firstRow + 1, guess.width);
    for (const size_t start : starts) {
        const double other = headerEvidence(rows, start, start + 1, guess.width);
        if (other > 0 && other > evidence) {
            evidence = other;
            guess.firstRow = start;
        }
    }

    // The lowest of several rows that still reads like a header ends it. The first may only name groups.
    int headers = evidence > 0 ? 1 : 0;
    for (int more = 2; more <= kMostHeaderRows; ++more) {
        const size_t row = guess.firstRow + static_cast<size_t>(more) - 1;
        if (row + 1 >= rows.size() || !mayBegin(rows[row], guess.width))
            break;
        const double lower = headerEvidence(rows, row, row + 1, guess.width);
        if (lower >= 3 && lower > evidence / 2) {
            headers = more;
            evidence = std::max(evidence, lower);
        }
    }
    const bool undecided = headers == 0 && evidence == 0;
    guess.headerRows = undecided ? 1 : headers;
    guess.headerConfidence = undecided ? 0.4 : std::clamp(0.5 + std::abs(evidence) / 12, 0.0, 0.99);
    guess.width = std::max<qsizetype>(
        guess.width, std::ssize(rows[guess.firstRow + static_cast<size_t>(std::max(headers, 1)) - 1].cells));
    return guess;
}

bool looksLikeFooter(const std::vector<QByteArrayView>& cells, qsizetype width)
{
    const QByteArrayView* only = nullptr;
    int filled = 0;
    for (const QByteArrayView& cell : cells) {
        if (cell.isEmpty())
            continue;
        if (++filled > 2)
            return false;
        only = only ? only : &cell;
    }
    if (filled == 0 || (width > 1 && filled >= width))
        return false;
    const QString text = QString::fromUtf8(*only).trimmed();
    if (hasForm(kindOfCell(*only)))
        return false;
    if (readsLikeTotal(text))
        return true;
    if (width < 3 || filled > 1)
        return false;
    const bool digits = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return std::ssize(cells) == 1 && (digits || text.size() > 25) && text.contains(u' ');
}

} // namespace rostrum
