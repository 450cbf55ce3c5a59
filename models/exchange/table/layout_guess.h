#pragma once

#include <QByteArray>

#include <vector>

namespace rostrum {

/// A row as it stands in the file.
struct SampleRow
{
    qint64 line = 1;
    std::vector<QByteArray> cells; ///< UTF-8. Empty for a blank line.

    [[nodiscard]] qsizetype filled() const;
};

/// What the first rows of a file are.
struct LayoutGuess
{
    size_t firstRow = 0; ///< The first header row, or the first row of data; those above it are not of the table.
    int headerRows = 0;
    double headerConfidence = 1;
    qsizetype width = 0; ///< How many columns the table has.
};

/// Tells what stands above a table and its header rows from its data: by the words in them, by what the cells below
/// look like, by how many are filled, by blank lines.
[[nodiscard]] LayoutGuess guessLayout(const std::vector<SampleRow>& rows);

/// Whether a row looks like one that stands below a table: nearly empty, and a sentence or a total.
[[nodiscard]] bool looksLikeFooter(const std::vector<QByteArrayView>& cells, qsizetype width);

} // namespace rostrum
