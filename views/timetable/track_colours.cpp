#include "views/timetable/track_colours.h"

#include <array>
#include <cmath>

namespace rostrum::timetable {

namespace {

/// A stripe must stand out from its box, though not as much as text.
constexpr double kEdgeContrast = 2.2;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Neither glowing in the dark nor vanishing on white: only what sets a hue apart is kept.
QColor toned(const QColor& colour, bool dark)
{
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    if (hue < 0)
        hue = 0;
    if (dark)
        return QColor::fromHslF(hue, std::min(saturation, 0.55F), std::clamp(lightness, 0.50F, 0.68F));
    return QColor::fromHslF(hue, std::min(saturation, 0.85F), std::clamp(lightness, 0.28F, 0.55F));
}

BoxColours coloursFor(const QColor& base, const QPalette& palette, double share)
{
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    const QColor ink = palette.color(QPalette::Active, QPalette::Text);
    BoxColours colours;
    colours.fill = mixed(paper, base, share);
    colours.edge = readable(base, colours.fill, kEdgeContrast);
    colours.border = mixed(colours.fill, base, 0.35);
    colours.text = readable(ink, colours.fill, 7);
    colours.faint = readable(mixed(colours.fill, colours.text, 0.68), colours.fill);
    return colours;
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

QColor readable(const QColor& colour, const QColor& background, double ratio)
{
    const QColor far =
        contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background) ? Qt::white : Qt::black;
    constexpr int kSteps = 20;
    for (int step = 0; step < kSteps; ++step) {
        const QColor tried = mixed(colour, far, double(step) / kSteps);
        if (contrastRatio(tried, background) >= ratio)
            return tried;
    }
    return far;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Base)) < 0.18;
}

QColor trackColour(const Track& track)
{
    if (const QColor own(track.colour); !track.colour.isEmpty() && own.isValid())
        return own;
    static constexpr std::array<QRgb, 12> kColours{0xff4477aa, 0xffee7733, 0xff228833, 0xffcc3377,
                                                   0xff88ccee, 0xff999933, 0xff332288, 0xffddcc77,
                                                   0xff44aa99, 0xffcc6677, 0xff882255, 0xff117733};
    const auto place = size_t(std::max(track.position, 0));
    return QColor::fromRgb(kColours[place % kColours.size()]);
}

TrackMark trackMark(const Track& track)
{
    return TrackMark(std::max(track.position, 0) % kTrackMarks);
}

BoxColours boxColours(const QColor& track, const QPalette& palette)
{
    const bool dark = isDark(palette);
    return coloursFor(toned(track, dark), palette, dark ? 0.30 : 0.16);
}

BoxColours neutralColours(const QPalette& palette)
{
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    const QColor ink = palette.color(QPalette::Active, QPalette::Text);
    return coloursFor(mixed(paper, ink, 0.55), palette, isDark(palette) ? 0.26 : 0.16);
}

QColor errorColour(const QPalette& palette)
{
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    return readable(isDark(palette) ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28), paper);
}

QColor warningColour(const QPalette& palette)
{
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    return readable(isDark(palette) ? QColor(0xe3, 0xb3, 0x41) : QColor(0x9a, 0x67, 0x00), paper);
}

QColor freeColour(const QPalette& palette)
{
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    return readable(isDark(palette) ? QColor(0x56, 0xd3, 0x64) : QColor(0x1a, 0x7f, 0x37), paper);
}

} // namespace rostrum::timetable
