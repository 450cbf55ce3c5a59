#pragma once

#include "views/paper/page.h"
#include "views/paper/text/fonts.h"
#include "views/paper/text/style.h"

#include <QHash>
#include <QRawFont>

#include <utility>
#include <vector>

class QTextLayout;
class QTextLine;

namespace rostrum::paper {

/// Where lines stand in their column. Start is the side at which the document's language begins to read, whatever the
/// direction of the paragraph itself: an Arabic title in an English booklet keeps to the left.
enum class Align { Start, Centre, End };

/// A line of a paragraph, shaped: where its glyphs are, counted from the left end of the column on the base line.
struct SetLine
{
    QString text;
    qsizetype start = 0; ///< Where the line begins in the paragraph.
    qsizetype length = 0;
    qreal left = 0; ///< Where its ink may begin.
    qreal width = 0;
    qreal height = 0;
    qreal baseline = 0; ///< From the top of the line.
    std::vector<GlyphRun> runs;
};

/// Sets text: breaks it into lines, finds a font for every character, shapes and orders scripts. Works at twenty units
/// to the point and without hinting, so the result depends on no device. Belongs to one thread.
class TextSetter
{
public:
    explicit TextSetter(const QLocale& language);

    /// Lines of at most `width` points. With `maxLines`, the last one ends in an ellipsis where text is left over.
    [[nodiscard]] std::vector<SetLine> set(const RichText& text, const TextStyle& style, qreal width,
                                           Align align = Align::Start, int maxLines = 0);
    [[nodiscard]] std::vector<SetLine> set(const QString& text, const TextStyle& style, qreal width,
                                           Align align = Align::Start, int maxLines = 0);
    /// A line as an item: the column's left end is `at.x`, the line's top `at.y`.
    [[nodiscard]] static TextItem item(SetLine line, QPointF at, const QColor& colour);
    /// One line, however long, shortened with an ellipsis to `width`.
    [[nodiscard]] TextItem line(const QString& text, const TextStyle& style, const QRectF& box,
                                Align align = Align::Start);
    /// The width of a text on one line.
    [[nodiscard]] qreal width(const QString& text, const TextStyle& style);

    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] std::shared_ptr<const FaceBook> faces() const { return m_faces; }

private:
    const QFont& font(FontRole role, bool bold, bool italic, int size);
    int faceIndex(const QRawFont& font);
    /// Finds out what each glyph of the line stands for.
    void learn(const QTextLayout& layout, const QTextLine& line);
    [[nodiscard]] SetLine readLine(const QTextLayout& layout, const QTextLine& line, const TextStyle& style);
    void prepare(QTextLayout& layout, const RichText& text, const TextStyle& style, Align align);
    [[nodiscard]] SetLine shortened(const RichText& text, const TextStyle& style, qreal width, Align align);

    PaperFonts m_fonts;
    bool m_rightToLeft;
    std::shared_ptr<FaceBook> m_faces;
    QHash<quint64, QFont> m_fontCache;
    std::vector<std::pair<QRawFont, int>> m_known;
};

/// The direction in which a paragraph reads: that of its first letter that has one.
[[nodiscard]] Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection fallback);

} // namespace rostrum::paper
