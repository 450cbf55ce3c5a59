#include "models/exchange/table/row_scanner.h"

#include "models/exchange/table/byte_search.h"

#include <algorithm>

namespace rostrum {

namespace {

/// How far behind a quote that may close a cell another one is looked for. Longer cells with bare quotes are rare.
constexpr qsizetype kLookAhead = 4096;

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

int countLineBreaks(const char* text, qsizetype begin, qsizetype end)
{
    int breaks = 0;
    const ByteSearch search({'\n', '\r', '\n', '\r'});
    for (qsizetype at = search.find(text, begin, end); at < end; at = search.find(text, at + 1, end)) {
        if (text[at] == '\n' && at > begin && text[at - 1] == '\r')
            continue;
        ++breaks;
    }
    return breaks;
}

} // namespace

int ScannedRow::quotedCells() const
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [](const Cell& cell) { return cell.quoted; }));
}

RowScanner::RowScanner(Dialect dialect)
    : m_dialect(dialect)
    , m_plainEnd({dialect.delimiter == '\0' ? '\n' : dialect.delimiter, '\n', '\r',
                  dialect.quote == '\0' ? '\n' : dialect.quote})
{}

bool RowScanner::endsCell(qsizetype at) const
{
    return at >= m_size || isLineEnd(m_text[at]) || (m_dialect.delimiter != '\0' && m_text[at] == m_dialect.delimiter);
}

qsizetype RowScanner::lineEnd(qsizetype from) const
{
    return ByteSearch({'\n', '\r', '\n', '\r'}).find(m_text, from, m_size);
}

/// Whether a quote behind `quote` closes the cell with more right: one that stands at the end of a cell, and no cell
/// is opened before it.
bool RowScanner::closesLater(qsizetype quote, qsizetype limit) const
{
    for (qsizetype at = findByte(m_text, m_dialect.quote, quote + 1, limit); at < limit;
         at = findByte(m_text, m_dialect.quote, at + 1, limit)) {
        const char before = m_text[at - 1];
        if (isLineEnd(before) || before == m_dialect.delimiter)
            return false;
        if (m_dialect.spacesAfter && before == ' ' && at >= 2 && m_text[at - 2] == m_dialect.delimiter)
            return false;
        if (endsCell(at + 1))
            return true;
    }
    return false;
}

/// Where the quote is that closes the cell opened at `opening`, or m_size.
qsizetype RowScanner::closingQuote(Quotes quotes, qsizetype opening, ScannedRow& row, ScannedRow::Cell& cell) const
{
    const char quote = m_dialect.quote;
    const bool backslash = m_dialect.escape == Escape::Backslash;
    const qsizetype limit = quotes == Quotes::OneLine ? lineEnd(opening) : m_size;
    const ByteSearch search({quote, '\\', quote, '\\'});
    qsizetype at = opening + 1;
    while (true) {
        at = backslash ? search.find(m_text, at, limit) : findByte(m_text, quote, at, limit);
        if (at >= limit)
            return m_size;
        if (m_text[at] == '\\' && backslash) {
            cell.escaped = true;
            at += 2;
            continue;
        }
        const qsizetype next = at + 1;
        if (endsCell(next)) {
            if (m_dialect.escape == Escape::None && quotes != Quotes::FirstClosing && next < m_size &&
                closesLater(at, std::min(limit, next + kLookAhead))) {
                row.flaws |= RowFlaw::StrayQuote;
                at = next;
                continue;
            }
            return at;
        }
        if (m_text[next] == quote && m_dialect.escape != Escape::None) {
            // `""Ana" <ana@...` opens with a quote of its own text: an escape would leave the cell unclosed.
            cell.escaped = true;
            at += 2;
            continue;
        }
        if (m_dialect.escape == Escape::None) {
            row.flaws |= RowFlaw::StrayQuote;
            ++at;
            continue;
        }
        qsizetype blank = next;
        while (blank < limit && m_text[blank] == ' ')
            ++blank;
        if (m_dialect.delimiter != ' ' && endsCell(blank))
            return at;
        row.flaws |= RowFlaw::StrayQuote;
        if (closesLater(at, std::min(lineEnd(at), at + kLookAhead))) {
            ++at;
            continue;
        }
        cell.closedAt = at;
        return at;
    }
}

RowScanner::Outcome RowScanner::scanQuoted(Quotes quotes, qsizetype opening, ScannedRow& row, qsizetype& after)
{
    const bool knownOpen = opening < m_openUntil;
    ScannedRow::Cell cell;
    const RowFlaws flawsBefore = row.flaws;
    const qsizetype close = closingQuote(knownOpen ? Quotes::OneLine : quotes, opening, row, cell);
    if (close >= m_size) {
        if (!m_complete && quotes != Quotes::OneLine && !knownOpen)
            return Outcome::NeedMore;
        if (quotes != Quotes::OneLine && !knownOpen)
            m_openUntil = m_size;
        scanPlain(opening, row, after);
        row.flaws = flawsBefore | RowFlaw::UnclosedQuote;
        return Outcome::Row;
    }
    cell.quoted = true;
    cell.begin = opening + 1;
    cell.end = close;
    after = close + 1;
    if (cell.closedAt >= 0) {
        // Text behind the closing quote belongs to the cell, as in Python's and Excel's readers.
        ScannedRow::Cell rest;
        const RowFlaws flaws = row.flaws;
        scanPlain(close + 1, row, after);
        row.flaws = flaws;
        rest = row.cells.back();
        row.cells.pop_back();
        cell.end = rest.end;
    } else {
        while (after < m_size && m_text[after] == ' ' && m_dialect.delimiter != ' ')
            ++after;
    }
    row.lineBreaks += countLineBreaks(m_text, cell.begin, cell.end);
    row.cells.push_back(cell);
    return Outcome::Row;
}

void RowScanner::scanPlain(qsizetype from, ScannedRow& row, qsizetype& after) const
{
    qsizetype at = m_plainEnd.find(m_text, from, m_size);
    while (at < m_size && m_text[at] == m_dialect.quote && m_dialect.quote != '\0') {
        row.flaws |= RowFlaw::QuoteInPlainCell;
        at = m_plainEnd.find(m_text, at + 1, m_size);
    }
    ScannedRow::Cell& cell = row.cells.emplace_back();
    cell.begin = from;
    cell.end = at;
    after = at;
}

RowScanner::Outcome RowScanner::scanAs(Quotes quotes, qsizetype from, ScannedRow& row)
{
    row.begin = from;
    row.cells.clear();
    row.lineBreaks = 0;
    row.flaws = {};
    qsizetype at = from;
    while (true) {
        if (m_dialect.spacesAfter && !row.cells.empty()) {
            while (at < m_size && m_text[at] == ' ')
                ++at;
        }
        if (m_dialect.quote != '\0' && at < m_size && m_text[at] == m_dialect.quote) {
            const qsizetype opening = at;
            if (scanQuoted(quotes, opening, row, at) == Outcome::NeedMore)
                return Outcome::NeedMore;
        } else {
            scanPlain(at, row, at);
        }
        // Not even a quote that seems to close is sure before what follows it is known.
        if (at >= m_size) {
            if (!m_complete)
                return Outcome::NeedMore;
            row.textEnd = row.end = m_size;
            return Outcome::Row;
        }
        if (isLineEnd(m_text[at]))
            break;
        ++at;
    }
    row.textEnd = at;
    row.lineEnd = LineEnd::Lf;
    if (m_text[at] == '\r') {
        if (at + 1 >= m_size && !m_complete)
            return Outcome::NeedMore;
        const bool two = at + 1 < m_size && m_text[at + 1] == '\n';
        row.lineEnd = two ? LineEnd::CrLf : LineEnd::Cr;
        at += two ? 1 : 0;
    }
    row.end = at + 1;
    return Outcome::Row;
}

/// Whether a row of several lines swallowed others because a quote was never closed: then the opening quotes of those
/// seem to stand in the middle of a cell.
bool RowScanner::betterOnOneLine(const ScannedRow& row, const ScannedRow& other) const
{
    const bool inner = m_dialect.escape == Escape::None ? std::ssize(row.cells) != m_expected : true;
    return inner && row.flaws.testFlag(RowFlaw::StrayQuote) && other.flaws.testFlag(RowFlaw::UnclosedQuote) &&
           std::ssize(other.cells) == m_expected;
}

RowScanner::Outcome RowScanner::scan(QByteArrayView text, qsizetype from, bool complete, ScannedRow& row)
{
    m_text = text.data();
    m_size = text.size();
    m_complete = complete;
    if (from >= m_size)
        return complete ? Outcome::End : Outcome::NeedMore;
    const Outcome outcome = scanAs(Quotes::Whole, from, row);
    if (outcome != Outcome::Row || m_expected == 0)
        return outcome;
    const bool wrongLength = std::ssize(row.cells) != m_expected;
    if (m_dialect.escape == Escape::None && wrongLength &&
        scanAs(Quotes::FirstClosing, from, m_other) == Outcome::Row && std::ssize(m_other.cells) == m_expected) {
        std::swap(row, m_other);
        return outcome;
    }
    if (row.lineBreaks > 0 && scanAs(Quotes::OneLine, from, m_other) == Outcome::Row && betterOnOneLine(row, m_other))
        std::swap(row, m_other);
    return outcome;
}

QByteArrayView RowScanner::unescape(char* text, const ScannedRow::Cell& cell) const
{
    const QByteArrayView raw(text + cell.begin, cell.end - cell.begin);
    if (!cell.escaped && cell.closedAt < 0)
        return raw;
    const char quote = m_dialect.quote;
    const bool backslash = m_dialect.escape == Escape::Backslash;
    qsizetype to = cell.begin;
    for (qsizetype at = cell.begin; at < cell.end; ++at) {
        if (at == cell.closedAt)
            continue;
        const bool inside = cell.closedAt < 0 || at < cell.closedAt;
        const char byte = text[at];
        if (inside && at + 1 < cell.end) {
            const char next = text[at + 1];
            if ((byte == quote && next == quote && m_dialect.escape != Escape::None) ||
                (backslash && byte == '\\' && (next == quote || next == '\\')))
                ++at;
        }
        text[to++] = text[at];
    }
    return {text + cell.begin, to - cell.begin};
}

} // namespace rostrum
