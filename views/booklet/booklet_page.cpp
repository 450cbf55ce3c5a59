#include "views/booklet/booklet_page.h"

#include "models/storage/replace_file.h"
#include "views/booklet/pages_preview.h"
#include "views/booklet/print_options.h"
#include "views/dialogs/prompts.h"
#include "views/paper/painter.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::BookletPage)
};

/// What to know before printing.
QString hintFor(const PrintChoice& choice)
{
    switch (choice.what) {
    case PrintChoice::What::Timetable:
        return Texts::tr("One or more sheets for each day, at one scale, to hang side by side.");
    case PrintChoice::What::PlanningCards:
        return Texts::tr("A card for each session, as high as it is long. Print at 100 %, cut, and plan on a wall.");
    case PrintChoice::What::Booklet:
        break;
    }
    return choice.imposed ? Texts::tr("Print on both sides, flipped on the short edge, at 100 %. Then fold the pile "
                                      "and staple it in the middle.")
                          : Texts::tr("Single pages in the order in which they are read.");
}

/// What to call a file that is saved beside the conference.
QString nameFor(PrintChoice::What what, const QString& conference)
{
    switch (what) {
    case PrintChoice::What::Timetable:
        return Texts::tr("%1 timetable").arg(conference);
    case PrintChoice::What::PlanningCards:
        return Texts::tr("%1 planning cards").arg(conference);
    case PrintChoice::What::Booklet:
        break;
    }
    return Texts::tr("%1 booklet").arg(conference);
}

} // namespace

BookletPage::BookletPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_options(new PrintOptions(bench.programme(), this))
    , m_hint(new QLabel(this))
    , m_save(new QPushButton(icon(QStringLiteral("export")), tr("Save as PDF…"), this))
    , m_print(new QPushButton(icon(QStringLiteral("print")), tr("Print…"), this))
    , m_preview(new PagesPreview(this))
    , m_where(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_problem(new QLabel(this))
{
    using namespace std::chrono_literals;
    const int em = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(em, em * 3 / 4, em, 0);
    row->setSpacing(em);
    auto* side = new QWidget(this);
    makeSide(side);
    // All options of one kind may be higher than a small window.
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Print"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(std::max(em * 15, side->minimumSizeHint().width()) +
                          style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    row->addWidget(scroll);
    auto* column = new QVBoxLayout;
    column->setSpacing(em / 4);
    column->addWidget(m_where, 0, Qt::AlignCenter);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(m_preview, 1);
    row->addLayout(column, 1);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_progress->setAccessibleName(tr("Laying out"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(em / 3);

    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &BookletPage::layOut);
    connect(&m_job, &LayoutJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &LayoutJob::finished, this, &BookletPage::take);
    connect(&m_job, &LayoutJob::failed, this, [this](const QString& text) {
        take(nullptr);
        m_problem->setText(text);
        m_problem->show();
    });
    connect(m_preview, &PagesPreview::pageInViewChanged, this, &BookletPage::refresh);
    connect(m_options, &PrintOptions::changed, this, &BookletPage::layOutSoon);
    connect(&bench.document(), &Document::changed, this, [this] {
        m_options->refresh(m_bench.programme());
        layOutSoon();
    });
    refresh();
}

void BookletPage::makeSide(QWidget* side)
{
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, fontMetrics().height());
    auto* title = new QLabel(tr("Print"), side);
    title->setFont(scaled(font(), 15, true));
    column->addWidget(title);
    column->addWidget(m_options);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_hint);
    column->addSpacing(fontMetrics().height() / 2);
    m_save->setDefault(true);
    column->addWidget(m_save);
    column->addWidget(m_print);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &BookletPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &BookletPage::print);
}

void BookletPage::choose(PrintChoice::What what)
{
    m_options->choose(what);
}

void BookletPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        layOut();
}

void BookletPage::layOutSoon()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
    refresh();
}

void BookletPage::layOut()
{
    m_soon.stop();
    m_stale = false;
    m_problem->hide();
    m_progress->setValue(0);
    m_job.start(m_bench.programme(), m_options->choice());
    refresh();
}

void BookletPage::take(std::shared_ptr<paper::PrintedPages> pages)
{
    m_pages = std::move(pages);
    m_preview->setPages(m_pages);
    refresh();
}

void BookletPage::refresh()
{
    const bool busy = m_job.isRunning();
    const bool ready = m_pages != nullptr && m_pages->sideCount() > 0 && !busy && !m_stale;
    m_hint->setText(hintFor(m_options->choice()));
    m_save->setEnabled(ready);
    m_print->setEnabled(ready);
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    m_progress->setVisible(busy);
    const int side = m_preview->pageInView();
    const QLocale locale;
    m_where->setText(
        !m_pages || side < 0
            ? (busy ? tr("Laying out…") : QString())
            : tr("%1 of %2", "page of pages").arg(locale.toString(side + 1), locale.toString(m_pages->sideCount())));
}

void BookletPage::savePdf()
{
    if (!m_pages)
        return;
    const QString base = QFileInfo(m_bench.document().path()).completeBaseName();
    QString path = m_bench.prompts().placeFor(
        tr("Save as PDF"), nameFor(m_options->choice().what, base) + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    paper::PdfOptions options;
    options.title = m_bench.programme().conference.title;
    options.language = m_pages->locale.bcp47Name();
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (m_bench.check(mayReplace(path)) && m_bench.check(paper::writePdf(*m_pages, pdf, options)) &&
        m_bench.check(replaceFile(path, pdf.data())))
        Q_EMIT m_bench.noted(tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
}

void BookletPage::print()
{
    if (!m_pages)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setDocName(m_bench.programme().conference.title);
    const QSizeF first = m_pages->sideSize(0);
    printer.setPageSize(QPageSize(first.width() > first.height() ? first.transposed() : first, QPageSize::Point));
    printer.setPageOrientation(first.width() > first.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (!m_pages->sheets.empty())
        printer.setDuplex(QPrinter::DuplexShortSide);
    printer.setFromTo(1, m_pages->sideCount());
    if (!m_bench.prompts().choosePrinter(printer))
        return;
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), m_pages->sideCount()) : m_pages->sideCount();
    QPainter painter;
    if (!painter.begin(&printer)) {
        Q_EMIT m_bench.failed(tr("The printer cannot be reached. Check it, or save a PDF and print that."));
        return;
    }
    paper::PagePainter pagePainter;
    const double scale = printer.resolution() / 72.0;
    for (int side = from; side < to; ++side) {
        if (side > from)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        pagePainter.paintSide(painter, *m_pages, side);
        painter.restore();
    }
}

} // namespace rostrum
