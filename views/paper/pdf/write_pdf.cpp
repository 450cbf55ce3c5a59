#include "views/paper/painter.h"
#include "views/paper/pdf/finish.h"
#include "views/paper/print_job.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace rostrum::paper {

namespace {

constexpr int kResolution = 1200;

/// QPdfWriter knows page sizes in whole points only; the exact ones are put in afterwards.
QPageSize roundedUp(QSizeF size)
{
    return QPageSize(QSizeF(std::ceil(size.width()), std::ceil(size.height())), QPageSize::Point, QString(),
                     QPageSize::ExactMatch);
}

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("rostrum::paper::Pdf", "Printing was stopped.")};
}

} // namespace

Result<void> writePdf(const PrintedPages& pages, QIODevice& out, const PdfOptions& options)
{
    if (pages.sideCount() == 0)
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("rostrum::paper::Pdf", "There are no pages to print.")};
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setTitle(options.title);
        writer.setCreator(QStringLiteral("Rostrum ") + QStringLiteral(ROSTRUM_VERSION));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setPageSize(roundedUp(pages.sideSize(0)));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorCode::Internal,
                         QCoreApplication::translate("rostrum::paper::Pdf", "The PDF could not be begun.")};
        PagePainter pagePainter;
        for (int side = 0; side < pages.sideCount(); ++side) {
            if (options.progress && side % 8 == 0 && !options.progress(side, pages.sideCount()))
                return cancelled();
            const QSizeF size = pages.sideSize(side);
            if (side > 0) {
                writer.setPageSize(roundedUp(size));
                writer.newPage();
            }
            painter.save();
            painter.scale(kResolution / 72.0, kResolution / 72.0);
            // The origin of a PDF page lies at the bottom, and the page that is being written is a little too high.
            painter.translate(0, std::ceil(size.height()) - size.height());
            pagePainter.paintSide(painter, pages, side);
            painter.restore();
        }
        painter.end();
    }
    const Result<QByteArray> finished = finishPdf(bytes, pages, options);
    if (!finished)
        return finished.error();
    if (out.write(finished.value()) != finished.value().size())
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("rostrum::paper::Pdf", "The PDF could not be written: %1")
                         .arg(out.errorString())};
    return {};
}

} // namespace rostrum::paper
