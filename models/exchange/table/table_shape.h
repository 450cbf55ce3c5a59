#pragma once

#include "models/exchange/table/dialect.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rostrum {

struct TableColumn
{
    QString name;  ///< The lowest header cell of the column; empty where there is none.
    QString group; ///< The header cell above it, which may span several columns.

    friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

/// What was found out about a file, how sure that is, and why, for the person who imports it.
struct TableFinding
{
    enum class Subject { Encoding, Delimiter, Quotes, Header, Preamble, Footer };
    Subject subject = Subject::Encoding;
    double confidence = 1; ///< From 0 to 1. Below one half it should be asked about.
    QString text;          ///< One sentence, plain text; may be empty.
    QStringList proof;     ///< Words or lines of the file that show it.
};

/// All that is needed to read a table out of a file. guessTable() makes one; whoever knows better changes it.
struct TableShape
{
    QString encoding = QStringLiteral("UTF-8");
    int markBytes = 0; ///< Length of the byte order mark, which is passed over.
    Dialect dialect;
    LineEnd lineEnd = LineEnd::Lf; ///< What most rows end with. Readers take any.
    qint64 preambleLines = 0;      ///< Lines above the first header row, a `sep=` line and blank ones included.
    int headerRows = 1;            ///< 0: the first row is data.
    std::vector<TableColumn> columns;
    bool footer =
        true; ///< Whether rows at the very end that look like a total are kept apart. See TableReader::skipped().
    std::vector<TableFinding> findings;

    [[nodiscard]] double confidence(TableFinding::Subject subject) const;
};

/// The columns that the rows of a header make, for a table of `width` columns at least.
[[nodiscard]] std::vector<TableColumn> columnsOf(const std::vector<QStringList>& headerRows, qsizetype width);

} // namespace rostrum
