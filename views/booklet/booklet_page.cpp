#include "views/booklet/booklet_page.h"

#include "models/storage/replace_file.h"
#include "views/booklet/pages_preview.h"
#include "views/dialogs/prompts.h"
#include "views/paper/painter.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace rostrum {

BookletPage::BookletPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_what(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_imposed(new QCheckBox(tr("On sheets, ready to fold and staple"), this))
    , m_private(new QCheckBox(tr("Also what is not public"), this))
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
    makeOptions(side);
    side->setFixedWidth(std::max(em * 15, side->minimumSizeHint().width()));
    row->addWidget(side);
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
    connect(&bench.document(), &Document::changed, this, &BookletPage::layOutSoon);
    refresh();
}

void BookletPage::makeOptions(QWidget* side)
{
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, fontMetrics().height());
    auto* title = new QLabel(tr("Booklet and timetable"), side);
    title->setFont(scaled(font(), 15, true));
    title->setWordWrap(true);
    column->addWidget(title);
    const auto addField = [&](const QString& name, QComboBox* box) {
        auto* label = new QLabel(name, side);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(box);
        box->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &BookletPage::layOutSoon);
    };
    m_what->addItems({tr("Programme booklet"), tr("Timetable")});
    m_paper->addItem(tr("A4"), static_cast<int>(paper::PaperSize::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(paper::PaperSize::Letter));
    // Where the conference is says which paper they have there.
    const QString country = m_bench.programme().conference.country;
    if (country == u"US" || country == u"CA" ||
        (country.isEmpty() && QLocale().measurementSystem() == QLocale::ImperialUSSystem))
        m_paper->setCurrentIndex(1);
    addField(tr("What"), m_what);
    addField(tr("Paper"), m_paper);
    for (QCheckBox* box : {m_imposed, m_private}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &BookletPage::layOutSoon);
    }
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

PrintChoice BookletPage::choice() const
{
    PrintChoice choice;
    choice.what = m_what->currentIndex() == 0 ? PrintChoice::What::Booklet : PrintChoice::What::Timetable;
    choice.paper = static_cast<paper::PaperSize>(m_paper->currentData().toInt());
    choice.imposed = m_imposed->isChecked();
    choice.includePrivate = m_private->isChecked();
    return choice;
}

void BookletPage::choose(PrintChoice::What what)
{
    m_what->setCurrentIndex(what == PrintChoice::What::Booklet ? 0 : 1);
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
    m_job.start(m_bench.programme(), choice());
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
    const bool booklet = m_what->currentIndex() == 0;
    const bool busy = m_job.isRunning();
    const bool ready = m_pages != nullptr && m_pages->sideCount() > 0 && !busy && !m_stale;
    m_imposed->setVisible(booklet);
    m_hint->setText(!booklet ? tr("One or more pages for each day.")
                    : m_imposed->isChecked()
                        ? tr("Print on both sides, flipped on the short edge, at 100 %. Then fold the pile and staple "
                             "it in the middle.")
                        : tr("Single pages in the order in which they are read."));
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
    const QString name =
        choice().what == PrintChoice::What::Booklet ? tr("%1 booklet").arg(base) : tr("%1 timetable").arg(base);
    QString path = m_bench.prompts().placeFor(tr("Save as PDF"), name + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
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
    if (m_imposed->isChecked() && choice().what == PrintChoice::What::Booklet)
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
