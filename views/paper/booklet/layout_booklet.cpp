#include "views/paper/booklet/booklet.h"
#include "views/paper/imposition.h"
#include "views/paper/print_job.h"

namespace rostrum::paper {

namespace {

QSizeF pageSize(Fold fold)
{
    return fold == Fold::A5 ? QSizeF(mm(148), mm(210)) : QSizeF(5.5 * 72, 8.5 * 72);
}

PageDesign design(Fold fold, const QLocale& language)
{
    PageDesign design;
    design.size = pageSize(fold);
    design.inner = mm(15);
    design.outer = mm(11);
    design.top = mm(19);
    design.bottom = mm(16);
    design.rightToLeft = language.textDirection() == Qt::RightToLeft;
    return design;
}

void impose(PrintedPages& printed, PaperSize paper)
{
    const QSizeF sheet = sheetSize(paper, Orientation::Landscape);
    const QSizeF page = printed.pages.front().size;
    // The fold is the middle of the sheet; the pages meet there at full size.
    const qreal top = (sheet.height() - page.height()) / 2;
    const qreal fold = sheet.width() / 2;
    const Binding binding = printed.rightToLeft ? Binding::Right : Binding::Left;
    for (const Spread& spread : saddleStitch(static_cast<int>(printed.pages.size()), binding)) {
        SheetSide side;
        side.size = sheet;
        side.pages.push_back({spread.left, QPointF(fold - page.width(), top)});
        side.pages.push_back({spread.right, QPointF(fold, top)});
        printed.sheets.push_back(std::move(side));
    }
}

} // namespace

Result<PrintedPages> layoutBooklet(const Programme& programme, const BookletOptions& options)
{
    const Fold fold = options.fold ? *options.fold : options.paper == PaperSize::Letter ? Fold::HalfLetter : Fold::A5;
    const PaperSize paper = options.paper              ? *options.paper
                            : fold == Fold::HalfLetter ? PaperSize::Letter
                                                       : PaperSize::A4;
    if (isLarge(paper))
        return Error{ErrorCode::Usage, QCoreApplication::translate("rostrum::paper::Booklet",
                                                                   "A booklet is folded from A4 or Letter paper.")};
    const QSizeF page = pageSize(fold);
    const QSizeF sheet = sheetSize(paper, Orientation::Landscape);
    constexpr qreal kSlack = 0.1;
    if (options.imposed && (page.width() * 2 > sheet.width() + kSlack || page.height() > sheet.height() + kSlack)) {
        const QString text =
            fold == Fold::A5
                ? QCoreApplication::translate(
                      "rostrum::paper::Booklet",
                      "Two A5 pages do not fit on Letter paper at full size. Choose A4 paper, or half-letter pages.")
                : QCoreApplication::translate(
                      "rostrum::paper::Booklet",
                      "Two half-letter pages do not fit on A4 paper at full size. Choose Letter paper, or A5 pages.");
        return Error{ErrorCode::Usage, text};
    }
    Booklet booklet(programme, options, design(fold, options.language));
    if (!booklet.layOut())
        return Error{ErrorCode::Cancelled,
                     QCoreApplication::translate("rostrum::paper::Booklet", "Printing was stopped.")};
    PrintedPages printed = booklet.take();
    if (options.imposed)
        impose(printed, paper);
    return printed;
}

QLocale printLocale(const QString& languageTag, const Conference& conference)
{
    const QLocale asked(languageTag);
    const QLocale::Territory country = QLocale::codeToTerritory(conference.country);
    const bool languageOnly = !languageTag.contains(u'-') && !languageTag.contains(u'_');
    if (!languageOnly || country == QLocale::AnyTerritory)
        return asked;
    const QList<QLocale> there = QLocale::matchingLocales(asked.language(), asked.script(), country);
    return there.isEmpty() ? asked : there.front();
}

} // namespace rostrum::paper
