#include "views/widgets/theme.h"

#include "views/widgets/house_style.h"

#include <QApplication>
#include <QFont>

namespace rostrum {

namespace {

struct Shades
{
    QRgb window, base, alternate, text, faint, button, line, shadow, accent, accentText, link, tip;
};

constexpr Shades kLight{0xfff4f5f7, 0xffffffff, 0xfff8f9fb, 0xff1b2127, 0xff5c6670, 0xffffffff,
                        0xffd5dae0, 0xff9aa3ad, 0xff17506b, 0xffffffff, 0xff17607f, 0xff26323a};
constexpr Shades kDark{0xff1b1f23, 0xff23282d, 0xff272c32, 0xffe6e9ec, 0xffa0aab4, 0xff2d333a,
                       0xff3a424a, 0xff0f1215, 0xff2f7d9f, 0xffffffff, 0xff7cc4e2, 0xff343c44};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.faint);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, QColor(Qt::white));
    palette.setColor(QPalette::Light, shades.base);
    palette.setColor(QPalette::Midlight, shades.alternate);
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, shades.shadow);
    palette.setColor(QPalette::Shadow, shades.shadow);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.accentText);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, QColor(Qt::white));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor dim = QColor(shades.faint);
        dim.setAlphaF(0.65F);
        palette.setColor(QPalette::Disabled, role, dim);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.text);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(kLight);
}

QPalette darkPalette()
{
    return paletteOf(kDark);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void applyTheme(QApplication& program, Appearance appearance)
{
    static_cast<void>(program);
    bool dark = appearance == Appearance::Dark;
    if (appearance == Appearance::System) {
        // An empty palette gives back the desktop's own.
        QApplication::setPalette(QPalette());
        dark = isDark(QApplication::palette());
    }
    if (QApplication::style()->objectName() != HouseStyle::name())
        QApplication::setStyle(new HouseStyle);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QColor faintText(const QPalette& palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor lineColour(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor errorColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
}

QColor warningColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xf5, 0xb9, 0x4d) : QColor(0x8f, 0x5a, 0x00);
}

QFont scaled(QFont base, int tenths, bool bold)
{
    if (base.pointSizeF() > 0)
        base.setPointSizeF(base.pointSizeF() * tenths / 10.0);
    else
        base.setPixelSize(base.pixelSize() * tenths / 10);
    base.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return base;
}

} // namespace rostrum
