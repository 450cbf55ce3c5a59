#include "models/exchange/table/dialect_guess.h"

#include "models/exchange/table/cell_kind.h"
#include "models/exchange/table/row_scanner.h"

#include <QByteArray>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace rostrum {

namespace {

/// Delimiters show in a few rows. How quotes are meant may only show in one cell of hundreds.
constexpr qsizetype kDelimiterSample = 24 * 1024;
/// Judging more cells than this does not change what is found.
constexpr int kJudgedCells = 1500;

struct Delimiter
{
    char sign;
    double prior;
};
/// Signs that stand in ordinary text as well need more evidence.
constexpr Delimiter kDelimiters[] = {{',', 1},    {';', 1},   {'\t', 1},   {'|', 0.97}, {'^', 0.93},
                                     {'~', 0.93}, {':', 0.6}, {' ', 0.45}, {'\x1f', 1}};
/// A table of one column, on the scale of the share of cells gained by splitting: two columns gain a half.
constexpr double kOneColumn = 0.3;

/// Hardly a program quotes nothing, so that is believed last: but first where quotes open that nothing closes.
constexpr double kNoQuotes = 0.96;
constexpr double kBareQuotes = 1.03;
/// A quote or two that open a cell, and do not close it, are slips of a file with quotes.
constexpr double kOpenedQuotes = 0.48;
/// What happens so often is no slip.
constexpr int kNoSlip = 3;
/// Backslashes that come in twos are escaped.
constexpr double kPairedSlashes = 1.01;

double worth(CellKind kind)
{
    switch (kind) {
    case CellKind::Email:
    case CellKind::Url:
    case CellKind::Phone:
    case CellKind::Date:
    case CellKind::Time:
    case CellKind::Number:
        return 1;
    case CellKind::Words:
        return 0.93;
    case CellKind::Empty:
        return 0.85;
    case CellKind::LongText:
        return 0.7;
    case CellKind::Odd:
        return 0.15;
    }
    return 0;
}

/// What the rows are like under one dialect.
struct Trial
{
    Dialect dialect;
    double prior = 1;
    std::vector<qsizetype> lengths; ///< Cells of each row.
    double worth = 0;
    int judged = 0;
    int quoted = 0;
    int strays = 0;
    int unclosed = 0;
    int quotesInPlain = 0;
    int doubled = 0;     ///< Cells with escaped quotes that the dialect does not explain.
    int wrapped = 0;     ///< Cells in quotes that the dialect takes for text.
    int halfWrapped = 0; ///< Cells that only begin with such a quote.
    int mailboxes = 0;   ///< Of those, the form that mail has: "Ana Cruz" <ana@example.org>.
    int evenSlashes = 0; ///< Runs of backslashes in quoted cells that can be escaped ones.
    int oddSlashes = 0;
    double covered = 1; ///< How much of the text the rows make up: the last one is cut off.
    double score = 0;
};

void countSlashes(QByteArrayView cell, Trial& trial)
{
    for (qsizetype at = cell.indexOf('\\'); at >= 0;) {
        qsizetype end = at;
        while (end < cell.size() && cell[end] == '\\')
            ++end;
        if (end == cell.size() || cell[end] != trial.dialect.quote)
            ++((end - at) % 2 == 0 ? trial.evenSlashes : trial.oddSlashes);
        at = cell.indexOf('\\', end);
    }
}

void judgeCell(QByteArrayView raw, QByteArrayView content, bool quoted, Trial& trial)
{
    const char quote = trial.dialect.quote;
    if (quoted && trial.dialect.escape == Escape::Backslash)
        countSlashes(raw, trial);
    if (quoted && trial.dialect.escape != Escape::Doubled) {
        const char twice[] = {quote, quote};
        const char slashed[] = {'\\', quote};
        trial.doubled += content.contains(QByteArrayView(twice, 2));
        if (trial.dialect.escape == Escape::None) {
            // A cell that is opened inside of another one shows that this was closed before.
            const char lineAhead[] = {'\n', quote};
            const char cellAhead[] = {trial.dialect.delimiter, quote};
            trial.doubled += content.contains(QByteArrayView(slashed, 2)) ||
                             content.contains(QByteArrayView(lineAhead, 2)) ||
                             content.contains(QByteArrayView(cellAhead, 2));
        }
    }
    if (quote == '\0' && content.size() > 1 && content.front() == '"') {
        ++(content.back() == '"' ? trial.wrapped : trial.halfWrapped);
        trial.mailboxes += content.back() == '>' && content.contains('@');
    }
    if (trial.judged >= kJudgedCells)
        return;
    // What was quoted may hold anything; that it was is evidence by itself.
    trial.worth += std::max(worth(kindOfCell(content)), quoted ? 0.75 : 0.0);
    ++trial.judged;
}

Trial tryDialect(QByteArrayView sample, bool complete, const Dialect& dialect, double prior)
{
    Trial trial;
    trial.dialect = dialect;
    trial.prior = prior;
    RowScanner scanner(dialect);
    ScannedRow row;
    QByteArray text = sample.toByteArray();
    qsizetype from = 0;
    RowScanner::Outcome outcome = scanner.scan(text, from, complete, row);
    for (; outcome == RowScanner::Outcome::Row; outcome = scanner.scan(text, from, complete, row)) {
        from = row.end;
        if (row.textEnd == row.begin)
            continue;
        trial.lengths.push_back(std::ssize(row.cells));
        trial.quoted += row.quotedCells();
        trial.strays += dialect.escape != Escape::None && row.flaws.testFlag(RowFlaw::StrayQuote);
        trial.unclosed += row.flaws.testFlag(RowFlaw::UnclosedQuote);
        trial.quotesInPlain += row.flaws.testFlag(RowFlaw::QuoteInPlainCell);
        for (const ScannedRow::Cell& cell : row.cells) {
            const QByteArray raw = cell.escaped ? text.mid(cell.begin, cell.end - cell.begin) : QByteArray();
            judgeCell(raw, scanner.unescape(text.data(), cell), cell.quoted, trial);
        }
    }
    if (outcome == RowScanner::Outcome::NeedMore)
        trial.covered = std::min(1.0, double(from) / double(text.size()) + 0.1);
    return trial;
}

/// How alike the rows are in length: 1 is all of them.
double consistency(const std::vector<qsizetype>& lengths, qsizetype width)
{
    const auto first = std::find(lengths.begin(), lengths.end(), width);
    double regular = 0;
    for (auto length = first; length != lengths.end(); ++length) {
        // Rows that leave out their last cells are still rows of the table.
        regular += *length == width ? 1 : *length > 1 && width > 2 && *length * 3 >= width * 2 ? 0.6 : 0;
    }
    // What stands above a table is shorter, and not long.
    const double above = double(first - lengths.begin());
    return regular / double(lengths.end() - first) * std::max(0.3, 1 - above / (double(lengths.size()) * 3));
}

qsizetype usualLength(const std::vector<qsizetype>& lengths)
{
    std::map<qsizetype, int> times;
    for (const qsizetype length : lengths)
        ++times[length];
    // A title above a table of one row makes as many rows as the table.
    return std::max_element(times.begin(), times.end(),
                            [](const auto& a, const auto& b) { return a.second <= b.second && a != b; })
        ->first;
}

double scoreOf(const Trial& trial)
{
    if (trial.lengths.empty() || trial.judged == 0)
        return 0;
    const qsizetype width = usualLength(trial.lengths);
    const double alike = consistency(trial.lengths, width);
    const double gain = width == 1 ? kOneColumn : 1 - 1 / double(width);
    double score = trial.prior * alike * alike * gain * trial.worth / trial.judged * trial.covered;
    // One quote that is never closed is a slip, many are a sign of another dialect.
    const int flaws = trial.strays + trial.doubled + 2 * std::max(0, trial.unclosed - 1);
    score *= 1 - 0.5 * std::min(1.0, flaws / std::max(1.0, double(trial.quoted)));
    score *= 1 - 0.02 * std::min(1.0, (trial.quotesInPlain + trial.unclosed) / double(trial.lengths.size()));
    if (trial.evenSlashes > 1 && trial.oddSlashes == 0)
        score *= kPairedSlashes;
    return score;
}

/// Whether quotes at the beginning of cells belong to their text: in mailboxes, or where that is the rule.
bool quotesAreText(const Trial& trial)
{
    return trial.halfWrapped > trial.wrapped && (trial.mailboxes > 0 || trial.halfWrapped >= kNoSlip);
}

/// Of several dialects with one delimiter, the best. That nothing is quoted is only believed where quotes cannot be.
Trial bestOf(std::vector<Trial> trials)
{
    const bool explained = std::any_of(trials.begin(), trials.end(), [](const Trial& trial) {
        return (trial.dialect.quote == '"' || trial.quoted > 0) && trial.dialect.escape == Escape::Doubled &&
               trial.strays == 0 && trial.unclosed <= 1;
    });
    for (Trial& trial : trials) {
        trial.score = scoreOf(trial);
        if (trial.dialect.quote != '\0')
            continue;
        if (!explained && quotesAreText(trial))
            trial.score *= kBareQuotes;
        else
            trial.score *= trial.halfWrapped > 0 ? kOpenedQuotes : kNoQuotes;
    }
    return *std::max_element(trials.begin(), trials.end(),
                             [](const Trial& a, const Trial& b) { return a.score < b.score; });
}

LineEnd lineEndOf(QByteArrayView sample)
{
    int counts[3] = {0, 0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\n')
            ++counts[0];
        else if (sample[i] == '\r' && i + 1 < sample.size() && sample[i + 1] == '\n')
            ++counts[1], ++i;
        else if (sample[i] == '\r')
            ++counts[2];
    }
    // Cells may hold other line ends than rows have.
    const int all = counts[0] + counts[1] + counts[2];
    if (counts[1] * 2 > all)
        return LineEnd::CrLf;
    if (counts[2] * 2 > all)
        return LineEnd::Cr;
    return counts[0] * 2 > all || all == 0 ? LineEnd::Lf : LineEnd::Mixed;
}

/// The line with which Excel is told the delimiter.
std::optional<std::pair<char, qsizetype>> declaredDelimiter(QByteArrayView sample)
{
    qsizetype end = 0;
    while (end < sample.size() && sample[end] != '\n' && sample[end] != '\r')
        ++end;
    QByteArrayView line = sample.first(end);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.sliced(1, line.size() - 2);
    if (line.size() != 5 || line.first(4).toByteArray().toLower() != "sep=" ||
        static_cast<unsigned char>(line[4]) >= 0x80)
        return std::nullopt;
    if (end + 1 < sample.size() && sample[end] == '\r' && sample[end + 1] == '\n')
        ++end;
    return std::pair(line[4], std::min(end + 1, sample.size()));
}

/// Whether nearly every delimiter outside of quotes is followed by a space.
bool hasSpacesAfter(QByteArrayView sample, bool complete, const Dialect& dialect)
{
    if (dialect.delimiter == '\0' || dialect.delimiter == ' ' || dialect.delimiter == '\t')
        return false;
    Dialect spaced = dialect;
    spaced.spacesAfter = true;
    RowScanner scanner(spaced);
    ScannedRow row;
    int with = 0;
    int all = 0;
    for (qsizetype from = 0; all < 2000 && scanner.scan(sample, from, complete, row) == RowScanner::Outcome::Row;
         from = row.end) {
        for (size_t i = 1; i < row.cells.size(); ++i) {
            const qsizetype begin = row.cells[i].begin - (row.cells[i].quoted ? 2 : 1);
            // An empty cell need not be told apart from a space.
            if (row.cells[i].begin == row.cells[i].end && sample[begin] == dialect.delimiter)
                continue;
            ++all;
            with += sample[begin] == ' ';
        }
    }
    return all >= 2 && with * 10 >= all * 9;
}

std::vector<Dialect> dialectsFor(char delimiter, QByteArrayView sample)
{
    std::vector<Dialect> dialects;
    for (const char quote : {'"', '\''}) {
        if (!sample.contains(quote) && quote != '"')
            continue;
        dialects.push_back({delimiter, false, quote, Escape::Doubled});
        if (!sample.contains(quote))
            continue;
        const char escaped[] = {'\\', quote};
        if (sample.contains(QByteArrayView(escaped, 2)) || sample.contains("\\\\"))
            dialects.push_back({delimiter, false, quote, Escape::Backslash});
        dialects.push_back({delimiter, false, quote, Escape::None});
        const char spaced[] = {delimiter, ' ', quote};
        if (sample.contains(QByteArrayView(spaced, 3)))
            dialects.push_back({delimiter, true, quote, Escape::Doubled});
    }
    if (sample.contains('"'))
        dialects.push_back({delimiter, false, '\0', Escape::None});
    return dialects;
}

} // namespace

DialectGuess guessDialect(QByteArrayView sample, bool complete)
{
    DialectGuess guess;
    guess.lineEnd = lineEndOf(sample);
    std::vector<Delimiter> delimiters;
    if (const auto declared = declaredDelimiter(sample)) {
        guess.declared = true;
        guess.declaredEnd = declared->second;
        sample = sample.sliced(guess.declaredEnd);
        delimiters.push_back({declared->first, 1});
    } else {
        std::copy_if(std::begin(kDelimiters), std::end(kDelimiters), std::back_inserter(delimiters),
                     [&](const Delimiter& delimiter) { return sample.contains(delimiter.sign); });
        delimiters.push_back({'\0', 1});
    }

    const auto best = [&](char sign, double prior, QByteArrayView text, bool all) {
        std::vector<Trial> trials;
        for (const Dialect& dialect : dialectsFor(sign, text))
            trials.push_back(tryDialect(text, all, dialect, prior));
        return bestOf(std::move(trials));
    };
    const QByteArrayView head = sample.first(std::min(sample.size(), kDelimiterSample));
    Trial winner;
    double next = 0;
    for (const Delimiter& delimiter : delimiters) {
        Trial trial = best(delimiter.sign, delimiter.prior, head, complete && head.size() == sample.size());
        if (trial.score > winner.score || &delimiter == &delimiters.front()) {
            next = winner.score;
            winner = std::move(trial);
        } else {
            next = std::max(next, trial.score);
        }
    }
    guess.confidence = winner.score > 0 ? std::clamp(1 - next / winner.score, 0.0, 1.0) : 0;
    guess.dialect = winner.dialect;
    if (head.size() < sample.size())
        guess.dialect = best(winner.dialect.delimiter, 1, sample, complete).dialect;
    guess.dialect.spacesAfter = guess.dialect.spacesAfter || hasSpacesAfter(sample, complete, guess.dialect);
    return guess;
}

} // namespace rostrum
