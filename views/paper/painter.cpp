#include "views/paper/painter.h"

#include <QFont>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

namespace rostrum::paper {

namespace {

QPen borderOf(const RectItem& rect)
{
    if (!rect.border.isValid())
        return Qt::NoPen;
    QPen pen(rect.border, rect.borderWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (rect.dashed)
        pen.setDashPattern({3, 2});
    return pen;
}

} // namespace

QRawFont openFace(const Face& face, qreal size)
{
    QFont font(face.family);
    font.setWeight(static_cast<QFont::Weight>(face.weight));
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(100);
    QRawFont raw = QRawFont::fromFont(font);
    raw.setPixelSize(size);
    return raw;
}

const QRawFont& PagePainter::font(const FaceBook& book, int face, float size)
{
    const FontKey key{&book, face, size};
    auto found = m_fonts.find(key);
    if (found == m_fonts.end()) {
        const Face& wanted = book.faces[static_cast<size_t>(face)];
        found = m_fonts.emplace(key, openFace(wanted, static_cast<qreal>(size))).first;
    }
    return found->second;
}

void PagePainter::paintText(QPainter& painter, const TextItem& item, const FaceBook& book)
{
    painter.setPen(item.colour);
    QList<quint32> indexes;
    QList<QPointF> positions;
    for (const GlyphRun& run : item.runs) {
        indexes.clear();
        positions.clear();
        for (const Glyph& glyph : run.glyphs) {
            indexes << glyph.id;
            positions << QPointF(static_cast<qreal>(glyph.x), static_cast<qreal>(glyph.y));
        }
        QGlyphRun glyphs;
        glyphs.setRawFont(font(book, run.face, run.size));
        glyphs.setGlyphIndexes(indexes);
        glyphs.setPositions(positions);
        painter.drawGlyphRun(item.origin, glyphs);
    }
}

void PagePainter::paint(QPainter& painter, const Page& page)
{
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            if (page.faces != nullptr)
                paintText(painter, *text, *page.faces);
        } else if (const auto* rect = std::get_if<RectItem>(&item)) {
            painter.setPen(borderOf(*rect));
            painter.setBrush(rect->fill.isValid() ? QBrush(rect->fill) : QBrush(Qt::NoBrush));
            if (rect->radius > 0)
                painter.drawRoundedRect(rect->box, rect->radius, rect->radius);
            else
                painter.drawRect(rect->box);
        } else if (const auto* rule = std::get_if<RuleItem>(&item)) {
            painter.setPen(QPen(rule->colour, rule->width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(rule->line);
        } else if (const auto* picture = std::get_if<PictureItem>(&item)) {
            painter.drawImage(picture->box, picture->picture);
        }
    }
}

void PagePainter::paintSide(QPainter& painter, const PrintedPages& pages, int side)
{
    if (pages.sheets.empty()) {
        paint(painter, pages.pages[static_cast<size_t>(side)]);
        return;
    }
    for (const PlacedPage& placed : pages.sheets[static_cast<size_t>(side)].pages) {
        if (placed.page < 0)
            continue;
        painter.save();
        painter.translate(placed.at);
        paint(painter, pages.pages[static_cast<size_t>(placed.page)]);
        painter.restore();
    }
}

void paintPage(QPainter& painter, const Page& page)
{
    PagePainter().paint(painter, page);
}

} // namespace rostrum::paper
