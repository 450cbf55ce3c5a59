#include "models/exchange/table/table_reader.h"

#include "models/exchange/table/byte_search.h"
#include "models/exchange/table/layout_guess.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace rostrum {

namespace {

constexpr qsizetype kBlock = 256 * 1024;
/// No row of a list of people is this long; a quote that is never closed makes one of all the rest of the file.
constexpr qsizetype kLongestRow = 16 * 1024 * 1024;
constexpr size_t kLongestFooter = 5;
constexpr size_t kKeptPreamble = 100;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

/// The end of the line that begins at `from`, behind its line end; -1 when the text ends before that is known.
qsizetype endOfLine(QByteArrayView text, qsizetype from, bool complete, qsizetype& textEnd)
{
    textEnd = ByteSearch({'\n', '\r', '\n', '\r'}).find(text.data(), from, text.size());
    if (textEnd >= text.size() || (text[textEnd] == '\r' && textEnd + 1 >= text.size()))
        return complete ? text.size() : -1;
    return textEnd + (text[textEnd] == '\r' && text[textEnd + 1] == '\n' ? 2 : 1);
}

} // namespace

TableReader::TableReader(QIODevice& device, TableShape shape, Mode mode)
    : m_device(device)
    , m_shape(std::move(shape))
    , m_mode(mode)
    , m_decoder(m_shape.encoding)
    , m_scanner(m_shape.dialect)
{
    m_scanner.setExpectedCells(m_shape.columns.size() > 1 ? std::ssize(m_shape.columns) : 0);
}

/// Takes in more text. False when there is none.
bool TableReader::refill()
{
    if (m_deviceEnded)
        return false;
    const qsizetype left = m_text.size() - m_at;
    if (m_at > 0) {
        std::memmove(m_text.data(), m_text.constData() + m_at, static_cast<size_t>(left));
        m_text.resize(left);
        m_scanner.textMoved(m_at);
        m_faults.erase(m_faults.begin(), m_faults.begin() + static_cast<std::ptrdiff_t>(m_nextFault));
        m_nextFault = 0;
        for (qsizetype& fault : m_faults)
            fault -= m_at;
        m_at = 0;
    }
    // A long row is looked at again from its beginning: reading as much again each time keeps that from adding up.
    m_block.resize(std::max(kBlock, left));
    const qint64 read = m_device.read(m_block.data(), m_block.size());
    if (read < 0) {
        m_error = Error{ErrorCode::Io, Texts::tr("The file cannot be read any further. Check the disk that it is on."),
                        m_device.errorString()};
        m_deviceEnded = true;
        return false;
    }
    QByteArrayView bytes(m_block.constData(), read);
    if (m_bytesRead == 0)
        bytes = bytes.sliced(std::min<qsizetype>(m_shape.markBytes, bytes.size()));
    m_bytesRead += read;
    m_deviceEnded = read == 0;
    const size_t faults = m_faults.size();
    m_decoder.decode(bytes, m_deviceEnded, m_text, m_faults);
    m_faultyCharacters += std::ssize(m_faults) - static_cast<std::ptrdiff_t>(faults);
    return true;
}

/// Leaves the faults before `end` behind: whether there were any.
bool TableReader::passFaults(qsizetype end)
{
    bool found = false;
    for (; m_nextFault < m_faults.size() && m_faults[m_nextFault] < end; ++m_nextFault)
        found = true;
    return found;
}

void TableReader::skipPreamble()
{
    for (qint64 line = 0; line < m_shape.preambleLines; ++line) {
        qsizetype textEnd = 0;
        qsizetype end = endOfLine(m_text, m_at, m_deviceEnded, textEnd);
        while (end < 0 && m_text.size() - m_at < kLongestRow && refill())
            end = endOfLine(m_text, m_at, m_deviceEnded, textEnd);
        if (end < 0)
            end = m_text.size();
        if (end <= m_at)
            return;
        const QByteArrayView text = QByteArrayView(m_text).sliced(m_at, textEnd - m_at);
        if (!text.trimmed().isEmpty() && m_skipped.size() < kKeptPreamble)
            m_skipped.push_back({SkippedText::Reason::Preamble, m_line, QString::fromUtf8(text)});
        m_at = end;
        passFaults(end);
        ++m_line;
    }
}

void TableReader::skipHeader()
{
    for (int header = 0; header < m_shape.headerRows && scanRow(); ++header) {
        m_header.clear();
        for (const ScannedRow::Cell& cell : m_scanned.cells)
            m_header.push_back(m_scanner.unescape(m_text.data(), cell).toByteArray());
        m_at = m_scanned.end;
        m_line += 1 + m_scanned.lineBreaks;
        passFaults(m_at);
        header -= m_header.size() == 1 && m_header.front().isEmpty() && m_shape.columns.size() != 1;
    }
}

/// Finds the next row, which then lies at m_at. False at the end.
bool TableReader::scanRow()
{
    while (true) {
        const bool tooLong = m_text.size() - m_at > kLongestRow;
        const RowScanner::Outcome outcome = m_scanner.scan(m_text, m_at, m_deviceEnded || tooLong, m_scanned);
        if (outcome == RowScanner::Outcome::End)
            return false;
        if (outcome == RowScanner::Outcome::NeedMore) {
            if (!refill() && m_error)
                return false;
            continue;
        }
        if (tooLong && !m_deviceEnded && m_scanned.end >= m_text.size()) {
            m_error =
                Error{ErrorCode::BadInput,
                      Texts::tr("Line %1 is too long to be a row of a table. Is this the right file?").arg(m_line)};
            return false;
        }
        return true;
    }
}

bool TableReader::isBlankLine() const
{
    return m_scanned.cells.size() == 1 && m_shape.columns.size() != 1 && !m_scanned.cells.front().quoted &&
           QByteArrayView(m_text).sliced(m_scanned.begin, m_scanned.textEnd - m_scanned.begin).trimmed().isEmpty();
}

bool TableReader::repeatsHeader(const TableRow& row) const
{
    return !m_header.empty() && row.cells.size() == m_header.size() && row.cells.front() == m_header.front() &&
           m_header.size() > 1 &&
           std::equal(row.cells.begin(), row.cells.end(), m_header.begin(),
                      [](QByteArrayView cell, const QByteArray& heading) { return cell == heading; });
}

void TableReader::markFlaws(TableRow& row)
{
    const size_t width = m_shape.columns.size();
    size_t lastFilled = row.cells.size();
    while (lastFilled > 0 && row.cells[lastFilled - 1].isEmpty())
        --lastFilled;
    row.flaws.setFlag(RowFlaw::Short, row.cells.size() < width);
    row.flaws.setFlag(RowFlaw::Long, width > 0 && lastFilled > width);
    row.flaws.setFlag(RowFlaw::Blank, lastFilled == 0);
    row.flaws.setFlag(RowFlaw::FaultyText, passFaults(m_scanned.end));
    row.flaws.setFlag(RowFlaw::RepeatsHeader, repeatsHeader(row));
}

bool TableReader::readRow(TableRow& row)
{
    while (scanRow()) {
        row.line = m_line;
        row.flaws = m_scanned.flaws;
        m_line += 1 + m_scanned.lineBreaks;
        if (isBlankLine()) {
            ++m_blankLines;
            m_at = m_scanned.end;
            continue;
        }
        row.cells.clear();
        for (const ScannedRow::Cell& cell : m_scanned.cells)
            row.cells.push_back(m_scanner.unescape(m_text.data(), cell));
        markFlaws(row);
        m_at = m_scanned.end;
        return true;
    }
    return false;
}

/// What was held back is the end of the file, so it is no row.
void TableReader::keepHeld()
{
    const QByteArray delimiter(1, m_shape.dialect.delimiter);
    for (const OwnedRow& held : m_held) {
        QStringList cells;
        for (const QByteArray& cell : held.cells) {
            if (!cell.isEmpty())
                cells.append(QString::fromUtf8(cell));
        }
        m_skipped.push_back({SkippedText::Reason::Footer, held.line, cells.join(QString::fromLatin1(delimiter))});
    }
    m_held.clear();
}

void TableReader::handOut(TableRow& row)
{
    m_handedOut = std::move(m_held.front());
    m_held.pop_front();
    --m_release;
    row.line = m_handedOut.line;
    row.flaws = m_handedOut.flaws;
    row.cells.assign(m_handedOut.cells.begin(), m_handedOut.cells.end());
}

void TableReader::fail(qint64 line, RowFlaws flaws)
{
    QString text;
    if (flaws.testFlag(RowFlaw::UnclosedQuote))
        text = Texts::tr("The quote opened on line %1 is never closed. Close it and import the file again.").arg(line);
    else if (flaws & (RowFlaw::StrayQuote | RowFlaw::QuoteInPlainCell))
        text = Texts::tr("Line %1 has a quote in the middle of a cell. Write it twice and import the file again.")
                   .arg(line);
    else if (flaws.testFlag(RowFlaw::FaultyText))
        text = Texts::tr("Line %1 has characters that do not exist in the encoding %2. Choose another encoding.")
                   .arg(QString::number(line), m_shape.encoding);
    else
        text = Texts::tr("Line %1 does not have as many cells as the header. Mend it and import the file again.")
                   .arg(line);
    m_error = Error{ErrorCode::BadInput, text};
}

bool TableReader::next(TableRow& row)
{
    constexpr RowFlaws kBreaches = RowFlaw::Short | RowFlaw::Long | RowFlaw::StrayQuote | RowFlaw::QuoteInPlainCell |
                                   RowFlaw::UnclosedQuote | RowFlaw::FaultyText;
    if (!m_started) {
        m_started = true;
        refill();
        skipPreamble();
        skipHeader();
    }
    if (m_release > 0) {
        handOut(row);
        return true;
    }
    while (!m_error && readRow(row)) {
        if (m_mode == Mode::Strict && (row.flaws & kBreaches)) {
            fail(row.line, row.flaws);
            return false;
        }
        const bool mayBeFooter =
            m_shape.footer && m_held.size() < kLongestFooter && looksLikeFooter(row.cells, std::ssize(m_shape.columns));
        if (m_held.empty() && !mayBeFooter)
            return true;
        OwnedRow& held = m_held.emplace_back(OwnedRow{row.line, row.flaws, {}});
        for (const QByteArrayView cell : row.cells)
            held.cells.push_back(cell.toByteArray());
        if (mayBeFooter)
            continue;
        m_release = m_held.size();
        handOut(row);
        return true;
    }
    keepHeld();
    return false;
}

} // namespace rostrum
