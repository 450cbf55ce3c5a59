#include "models/exchange/table/table_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace rostrum {

namespace {

constexpr qsizetype kBuffer = 64 * 1024;

} // namespace

bool isFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    const QChar first = cell.front();
    if (first == u'=' || first == u'@' || first == u'\t' || first == u'\r')
        return true;
    if (first != u'+' && first != u'-')
        return false;
    return !std::all_of(cell.begin() + 1, cell.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u' ' || c == u'-' || c == u'.' || c == u',' || c == u'(' || c == u')';
    });
}

TableWriter::TableWriter(QIODevice& device, const Options& options)
    : m_device(device)
    , m_options(options)
{
    if (m_options.byteOrderMark)
        m_buffer.append("\xef\xbb\xbf");
}

void TableWriter::writeRow(const QStringList& cells)
{
    const QChar delimiter = QChar::fromLatin1(m_options.delimiter);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer.append(m_options.delimiter);
        QString cell = cells[i];
        if (m_options.neutraliseFormulas && isFormula(cell))
            cell.prepend(u'\'');
        const bool edges = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
        const bool special = std::any_of(cell.cbegin(), cell.cend(), [&](QChar c) {
            return c == delimiter || c == u'"' || c == u'\n' || c == u'\r';
        });
        // A row of one empty cell would be a blank line.
        if (edges || special || (cells.size() == 1 && cell.isEmpty()))
            m_buffer += '"' + cell.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
        else
            m_buffer += cell.toUtf8();
    }
    m_buffer.append("\r\n");
    if (m_buffer.size() >= kBuffer)
        flush();
}

void TableWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

Result<void> TableWriter::finish()
{
    flush();
    if (!m_failed)
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("TableWriter", "The table could not be written to the end."),
                 m_device.errorString()};
}

} // namespace rostrum
