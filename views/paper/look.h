#pragma once

#include "models/domain/conference.h"
#include "views/paper/text/style.h"

#include <QColor>

/// Sizes, colours and weights of printed matter. Nothing is smaller than 7 points.
namespace rostrum::paper::look {

inline const QColor kInk(0x1c, 0x1c, 0x1c);
inline const QColor kSoft(0x55, 0x58, 0x5c);
inline const QColor kHair(0xc4, 0xc8, 0xcc);
inline const QColor kTint(0xf1, 0xf2, 0xf3);

[[nodiscard]] inline TextStyle sans(qreal size, bool bold = false, const QColor& colour = kInk)
{
    return {FontRole::Heading, size, 1.3, bold, false, colour};
}

[[nodiscard]] inline TextStyle serif(qreal size, const QColor& colour = kInk)
{
    return {FontRole::Body, size, 1.38, false, false, colour};
}

/// The conference's colour, dark enough for type on white.
[[nodiscard]] QColor accent(const Conference& conference);
/// Black or white, whichever can be read on it.
[[nodiscard]] QColor inkOn(const QColor& ground);
/// The colour mixed with white; 1 is the colour itself.
[[nodiscard]] QColor tint(const QColor& colour, qreal strength);

} // namespace rostrum::paper::look
