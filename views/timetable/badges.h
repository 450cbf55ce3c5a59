#pragma once

#include "views/timetable/track_colours.h"

#include <QPainter>
#include <QPixmap>
#include <QRect>

namespace rostrum::timetable {

/// The small signs on a box. Each fills the rectangle; they differ in shape as well as in colour.

/// A triangle with an exclamation mark: filled for an error, in outline for a warning.
void paintProblem(QPainter& painter, const QRect& rect, const QColor& colour, const QColor& ground, bool filled);
void paintPin(QPainter& painter, const QRect& rect, const QColor& colour);
void paintLock(QPainter& painter, const QRect& rect, const QColor& colour);
void paintQuestion(QPainter& painter, const QRect& rect, const QColor& colour);

/// One tile of a track's stripe, `width` wide, to be repeated downwards.
[[nodiscard]] QPixmap markTile(TrackMark mark, const QColor& colour, int width, double devicePixelRatio);

} // namespace rostrum::timetable
