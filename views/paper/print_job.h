#pragma once

#include "models/domain/programme.h"
#include "models/domain/result.h"
#include "views/paper/page.h"

#include <QDateTime>

#include <functional>
#include <optional>

class QIODevice;

/// The entry points for printing the programme. Layout needs a QGuiApplication for its fonts (the offscreen platform
/// will do), no printer and no display. Everything here may run in any one thread.
namespace rostrum::paper {

enum class PaperSize { A4, Letter };
/// What a folded sheet's page measures.
enum class Fold { A5, HalfLetter };

/// Told how far the work is, of `total`; answers whether to go on.
using Progress = std::function<bool(int done, int total)>;

struct BookletOptions
{
    std::optional<PaperSize> paper; ///< What is folded; taken from `fold` where not given, else A4.
    std::optional<Fold> fold;       ///< Taken from `paper` where not given.
    QLocale language; ///< Of dates, numbers, sorting and direction. Fixed words come from the installed translators.
    bool includePrivate = false; ///< Also sessions that are not public.
    bool imposed = false;        ///< On sheets, in the order for folding and stapling.
    Progress progress;
};

struct TimetableOptions
{
    PaperSize paper = PaperSize::A4;
    QLocale language;
    bool includePrivate = false;
    Progress progress;
};

struct PdfOptions
{
    QString title;
    QString language; ///< BCP 47 tag of the text.
    Progress progress;
};

/// The locale to print in for a language that was asked for without a country: that language as the conference's
/// country writes it, where there is such a thing. `en` for a conference in Belgium writes 14:30, in the USA 2:30 PM.
[[nodiscard]] QLocale printLocale(const QString& languageTag, const Conference& conference);

/// The programme booklet: cover, contents, a section for each day, abstracts, people with the pages on which they
/// stand. Pages are A5 or half-letter in their real size. Cancelled sessions are left out, and those that are not
/// public unless asked for. Fails with Usage where the pages do not fit the paper at full size, Cancelled where
/// progress says so.
[[nodiscard]] Result<PrintedPages> layoutBooklet(const Programme& programme, const BookletOptions& options);

/// A grid for each day: rooms as columns, time as an axis.
[[nodiscard]] Result<PrintedPages> layoutTimetable(const Programme& programme, const TimetableOptions& options);

/// Writes a PDF with fonts embedded, text that can be searched in every script, exact page boxes, title, language,
/// outline and links. `out` must be open for writing.
[[nodiscard]] Result<void> writePdf(const PrintedPages& pages, QIODevice& out, const PdfOptions& options);

} // namespace rostrum::paper
