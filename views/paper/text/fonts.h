#pragma once

#include "views/paper/text/style.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

namespace rostrum::paper {

/// Chooses fonts for printed matter: the Noto families, with one for each script behind the first, so that every name
/// is shaped in a font made for it. Where they are missing, the system's fonts step in.
class PaperFonts
{
public:
    /// The language decides whose forms Han characters take.
    explicit PaperFonts(const QLocale& language);

    /// A font of `pixels` units to the em, without hinting, so that widths grow exactly with the size.
    [[nodiscard]] QFont font(FontRole role, bool bold, bool italic, int pixels) const;

private:
    QStringList m_heading;
    QStringList m_body;
    QStringList m_code;
};

} // namespace rostrum::paper
