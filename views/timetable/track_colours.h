#pragma once

#include "models/domain/programme.h"

#include <QColor>
#include <QPalette>

namespace rostrum::timetable {

/// How far two colours stand apart, 1 to 21. Source: WCAG 2.2, "contrast ratio".
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// Text on a background must reach this.
inline constexpr double kTextContrast = 4.5;

/// Moves `colour` towards black or white, whichever is farther from `background`, until text in it can be read there.
[[nodiscard]] QColor readable(const QColor& colour, const QColor& background, double ratio = kTextContrast);

/// `share` of `over` upon `under`.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double share);

[[nodiscard]] bool isDark(const QPalette& palette);

/// The colour that a track has, or takes by its position where it has none. The list that it takes from can be told
/// apart by colour-blind eyes. Source: Paul Tol, "Colour schemes" (2021), muted and bright.
[[nodiscard]] QColor trackColour(const Track& track);

/// A pattern for each track, so that they can be told apart without colour.
enum class TrackMark { Solid, Dashes, Dots, Rising, Falling, Rungs, Split, Crossed };
inline constexpr int kTrackMarks = 8;
[[nodiscard]] TrackMark trackMark(const Track& track);

/// What a box is painted with.
struct BoxColours
{
    QColor fill;
    QColor edge;   ///< The stripe at its start; stands out from the fill.
    QColor border; ///< The thin line around it.
    QColor text;
    QColor faint; ///< Lesser text.
};

/// Colours for a session of a track, toned to the palette. Every text in it reaches kTextContrast on the fill.
[[nodiscard]] BoxColours boxColours(const QColor& track, const QPalette& palette);
/// Colours for breaks and for what has no track.
[[nodiscard]] BoxColours neutralColours(const QPalette& palette);

/// Colours that mean something, readable on the palette's base.
[[nodiscard]] QColor errorColour(const QPalette& palette);
[[nodiscard]] QColor warningColour(const QPalette& palette);
[[nodiscard]] QColor freeColour(const QPalette& palette);

} // namespace rostrum::timetable
