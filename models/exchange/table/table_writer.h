#pragma once

#include "models/domain/result.h"

#include <QIODevice>
#include <QStringList>

namespace rostrum {

/// Writes tables as CSV (RFC 4180, UTF-8, CRLF), for exports and for rows that an import left out.
class TableWriter
{
public:
    struct Options
    {
        char delimiter = ',';
        bool byteOrderMark = false;     ///< Excel takes a file for UTF-8 only with one.
        bool neutraliseFormulas = true; ///< An apostrophe before what a spreadsheet would calculate.
    };
    /// `device` is open for writing and outlives the writer.
    explicit TableWriter(QIODevice& device, const Options& options);

    void writeRow(const QStringList& cells);
    /// To be called at the end: whether everything was written. NoSpace or Io where not.
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    QIODevice& m_device;
    Options m_options;
    QByteArray m_buffer;
    bool m_failed = false;
};

/// Whether a spreadsheet would take the cell for a formula. Numbers and phone numbers with a sign are not meant:
/// nothing in them can be called.
[[nodiscard]] bool isFormula(QStringView cell);

} // namespace rostrum
