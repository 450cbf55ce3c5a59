#pragma once

#include "views/paper/page.h"

#include <QRawFont>

#include <map>

class QPainter;

namespace rostrum::paper {

/// Paints pages on anything a QPainter paints on. The painter's unit must be one point; scale it beforehand.
/// Keeps the fonts it has opened, so one painter for many pages is faster than one for each. Belongs to one thread.
class PagePainter
{
public:
    void paint(QPainter& painter, const Page& page);
    /// A side of a sheet, or a page where there are no sheets.
    void paintSide(QPainter& painter, const PrintedPages& pages, int side);

private:
    struct FontKey
    {
        const FaceBook* book;
        int face;
        float size;
        auto operator<=>(const FontKey&) const = default;
    };
    const QRawFont& font(const FaceBook& book, int face, float size);
    void paintText(QPainter& painter, const TextItem& item, const FaceBook& book);

    std::map<FontKey, QRawFont> m_fonts;
};

/// Opens the font that a face names, in points.
[[nodiscard]] QRawFont openFace(const Face& face, qreal size);

/// Paints one page, in points.
void paintPage(QPainter& painter, const Page& page);

} // namespace rostrum::paper
