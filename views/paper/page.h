#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <unordered_map>
#include <variant>
#include <vector>

/// What is printed, as plain values: pages that hold items at exact places. All lengths are points (1/72 inch) from
/// the top left corner of the page. Layout makes pages, painting reads them, and neither knows the other, so a page
/// looks the same on screen, on a printer and in a PDF, and a test can read it without any of them.
namespace rostrum::paper {

/// Millimetres as points.
[[nodiscard]] constexpr qreal mm(qreal millimetres)
{
    return millimetres * 72.0 / 25.4;
}

/// One font of the system. Pages name fonts by what finds them again, since font objects belong to one thread.
struct Face
{
    QString family;
    int weight = 400;
    bool italic = false;
    /// What each glyph in use stands for, so that text can be searched and copied from the PDF.
    std::unordered_map<quint32, QString> glyphTexts;
};

/// The fonts that a set of pages uses; GlyphRun::face counts in it.
struct FaceBook
{
    std::vector<Face> faces;
};

struct Glyph
{
    quint32 id = 0;
    float x = 0; ///< From the item's origin.
    float y = 0;
};

/// Glyphs of one font and size, shaped and in their final places.
struct GlyphRun
{
    int face = 0;
    float size = 0; ///< Points.
    std::vector<Glyph> glyphs;
};

/// One line of text.
struct TextItem
{
    QString text;   ///< As it is read, without marks that only steer the direction.
    QRectF box;     ///< From the left end of the line to the right one, and as high as the line.
    QPointF origin; ///< Left end of the column, on the base line.
    QColor colour;
    std::vector<GlyphRun> runs;
};

struct RuleItem
{
    QLineF line;
    qreal width = 0.5;
    QColor colour;
};

struct RectItem
{
    QRectF box;
    QColor fill;
    QColor border; ///< Not drawn where invalid.
    qreal radius = 0;
    qreal borderWidth = 0.4;
    bool dashed = false; ///< The border.
};

struct PictureItem
{
    QRectF box;
    QImage picture;
};

/// A place that leads somewhere when the page is read on a screen.
struct LinkItem
{
    QRectF box;
    int page = 0;  ///< Index of the page it leads to.
    qreal top = 0; ///< How far down on that page.
};

using Item = std::variant<RectItem, RuleItem, PictureItem, TextItem, LinkItem>;

/// Moves an item.
void translate(Item& item, QPointF by);
[[nodiscard]] QRectF boundingBox(const Item& item);

struct Page
{
    QSizeF size;
    std::vector<Item> items;
    std::shared_ptr<const FaceBook> faces;
};

/// A page's place on a sheet of paper. An index below zero leaves the place empty.
struct PlacedPage
{
    int page = -1;
    QPointF at;
};

/// One side of a sheet that carries several pages.
struct SheetSide
{
    QSizeF size;
    std::vector<PlacedPage> pages;
};

struct OutlineEntry
{
    QString title;
    int level = 0;
    int page = 0;
    qreal top = 0;
};

/// A finished piece of printed matter.
struct PrintedPages
{
    std::vector<Page> pages;
    std::vector<SheetSide> sheets; ///< Where not empty, these are printed, and the pages stand on them.
    std::vector<OutlineEntry> outline;
    QLocale locale;
    bool rightToLeft = false;

    /// What goes on paper: the sides of sheets where there are any, else the pages.
    [[nodiscard]] int sideCount() const { return static_cast<int>(sheets.empty() ? pages.size() : sheets.size()); }
    [[nodiscard]] QSizeF sideSize(int side) const
    {
        const auto at = static_cast<size_t>(side);
        return sheets.empty() ? pages[at].size : sheets[at].size;
    }
};

} // namespace rostrum::paper
