#pragma once

#include "views/timetable/track_colours.h"

#include <QFont>
#include <QPalette>

namespace rostrum::timetable {

/// How what stands around the grid is written: names and whole hours in bold, the rest small and faint.
[[nodiscard]] inline QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

[[nodiscard]] inline QFont smallOf(QFont font)
{
    constexpr double kShare = 0.88;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * kShare);
    return font;
}

[[nodiscard]] inline QColor faintOf(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    return readable(mixed(ground, palette.color(QPalette::WindowText), 0.62), ground);
}

} // namespace rostrum::timetable
