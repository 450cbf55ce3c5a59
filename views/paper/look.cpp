#include "views/paper/look.h"

#include <cmath>

namespace rostrum::paper::look {

namespace {

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance as WCAG defines it.
qreal luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor accent(const Conference& conference)
{
    QColor colour = QColor::isValidColor(conference.colour) ? QColor(conference.colour) : QColor(0x1d, 0x4e, 0x60);
    // 4.5 : 1 on white is what small type needs.
    while ((1.05) / (luminance(colour) + 0.05) < 4.5)
        colour = colour.darker(108);
    return colour;
}

QColor inkOn(const QColor& ground)
{
    return luminance(ground) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

QColor tint(const QColor& colour, qreal strength)
{
    const auto mix = [&](int channel) { return static_cast<int>(std::lround(255 - (255 - channel) * strength)); };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

} // namespace rostrum::paper::look
