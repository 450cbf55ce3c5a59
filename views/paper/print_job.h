#pragma once

#include "models/domain/programme.h"
#include "models/domain/result.h"
#include "views/paper/page.h"
#include "views/paper/paper_size.h"

#include <QDateTime>

#include <functional>
#include <optional>

class QIODevice;

/// The entry points for printing the programme. Layout needs a QGuiApplication for its fonts (the offscreen platform
/// will do), no printer and no display. Everything here may run in any one thread.
namespace rostrum::paper {

/// What a folded sheet's page measures.
enum class Fold { A5, HalfLetter };

/// Told how far the work is, of `total`; answers whether to go on.
using Progress = std::function<bool(int done, int total)>;

struct BookletOptions
{
    /// What is folded, A4 or Letter; taken from `fold` where not given, else A4.
    std::optional<PaperSize> paper;
    std::optional<Fold> fold; ///< Taken from `paper` where not given.
    QLocale language; ///< Of dates, numbers, sorting and direction. Fixed words come from the installed translators.
    bool includePrivate = false; ///< Also sessions that are not public.
    bool imposed = false;        ///< On sheets, in the order for folding and stapling.
    Progress progress;
};

struct TimetableOptions
{
    PaperSize paper = PaperSize::A4;
    Orientation orientation = Orientation::Landscape;
    std::vector<QDate> days;   ///< Conference days; none means all.
    std::vector<RoomId> rooms; ///< None means all that are not hidden from the timetable.
    QLocale language;
    bool includePrivate = false;
    Progress progress;
};

/// Cards to plan with on a wall.
struct CardOptions
{
    PaperSize paper = PaperSize::A4;
    Orientation orientation = Orientation::Portrait;
    bool unscheduledOnly = false;
    std::vector<TrackId> tracks;    ///< None means all sessions.
    qreal millimetresPerMinute = 1; ///< From kLeastScale to kMostScale.
    bool wallScale = false;         ///< Also strips of hours and the names of rooms, to hang the cards between.
    bool includePrivate = false;    ///< Also sessions that are not public.
    QLocale language;
    Progress progress;

    static constexpr qreal kLeastScale = 0.3;
    static constexpr qreal kMostScale = 4;
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

/// The timetable for a wall. For each day rooms as columns over an axis of time that is true to scale and the same on
/// all sheets of the day, so that they can hang side by side. Rooms, and hours where that is not enough, are split
/// evenly over as many sheets as it takes for most titles to be read; what does not fit into its box stands in full
/// on a sheet behind. Sessions carry the colour and the letter of their track. Cancelled sessions are left out.
[[nodiscard]] Result<PrintedPages> layoutTimetable(const Programme& programme, const TimetableOptions& options);

/// A card for each session, as high as it is long and of one width, packed on sheets to be cut. A card that would be
/// higher than the paper ends at its edge and says so. Cancelled sessions are left out. Fails with Usage where the
/// scale is out of bounds.
[[nodiscard]] Result<PrintedPages> layoutPlanningCards(const Programme& programme, const CardOptions& options);

/// Writes a PDF with fonts embedded, text that can be searched in every script, exact page boxes, title, language,
/// outline and links. `out` must be open for writing.
[[nodiscard]] Result<void> writePdf(const PrintedPages& pages, QIODevice& out, const PdfOptions& options);

} // namespace rostrum::paper
