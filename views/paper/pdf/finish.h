#pragma once

#include "models/domain/result.h"
#include "views/paper/print_job.h"

#include <QByteArray>

namespace rostrum::paper {

/// Adds to a PDF of these pages what QPdfWriter cannot write: exact page boxes, language, reading direction, outline,
/// links, and for each glyph the text that it stands for (ISO 32000-1, 7.7.3.3, 12.3.3, 12.5.6.5, 9.10.3).
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& pdf, const PrintedPages& pages, const PdfOptions& options);

} // namespace rostrum::paper
