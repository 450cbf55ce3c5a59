#include "views/paper/text/setter.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace rostrum::paper {

namespace {

/// Units of layout in a point. Sizes are whole numbers of them.
constexpr int kUnits = 20;

bool isDirectionMark(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2066 && u <= 0x2069) || (u >= 0x202a && u <= 0x202e) || u == 0x200e || u == 0x200f || u == 0x061c;
}

/// Scripts whose letters reach higher and lower than Latin ones.
bool isTallScript(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x0600 && u <= 0x1aff) || (u >= 0xfb50 && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfefe);
    });
}

/// Pictures for which print has no font. Nothing stands where a box would only puzzle.
bool hasPictures(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0xd83c && u <= 0xd83e) || (u >= 0x2300 && u <= 0x2bff) || (u >= 0xfe00 && u <= 0xfe0f) ||
               u == 0x200d || u == 0xfffc;
    });
}

int pixels(qreal size)
{
    return static_cast<int>(std::lround(size * kUnits));
}

QString readable(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c == QChar::LineSeparator)
            plain += u' ';
        else if (!isDirectionMark(c))
            plain += c;
    }
    return plain;
}

struct PlacedGlyph
{
    int face = 0;
    quint32 id = 0;
    QPointF at;
    bool operator==(const PlacedGlyph&) const = default;
};

} // namespace

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection fallback)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text[at].unicode();
        if (QChar::isHighSurrogate(c) && at + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        switch (QChar::direction(c)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return fallback;
}

TextSetter::TextSetter(const QLocale& language)
    : m_fonts(language)
    , m_rightToLeft(language.textDirection() == Qt::RightToLeft)
    , m_faces(std::make_shared<FaceBook>())
{}

const QFont& TextSetter::font(FontRole role, bool bold, bool italic, int size)
{
    const quint64 key = (static_cast<quint64>(role) << 34) | (quint64{bold} << 33) | (quint64{italic} << 32) |
                        static_cast<quint32>(size);
    auto found = m_fontCache.find(key);
    if (found == m_fontCache.end())
        found = m_fontCache.insert(key, m_fonts.font(role, bold, italic, size));
    return *found;
}

int TextSetter::faceIndex(const QRawFont& font)
{
    for (const auto& [known, face] : m_known) {
        if (known == font)
            return face;
    }
    const QString family = font.familyName();
    const bool italic = font.style() != QFont::StyleNormal;
    auto& faces = m_faces->faces;
    const auto same = std::find_if(faces.begin(), faces.end(), [&](const Face& face) {
        return face.family == family && face.weight == font.weight() && face.italic == italic;
    });
    const int face = static_cast<int>(same - faces.begin());
    if (same == faces.end())
        faces.push_back({family, font.weight(), italic, {}});
    m_known.emplace_back(font, face);
    return face;
}

void TextSetter::learn(const QTextLayout& layout, const QTextLine& line)
{
    const QString text = layout.text();
    std::vector<PlacedGlyph> cluster;
    QString clusterText;
    QRawFont clusterFont;
    const auto close = [&] {
        if (cluster.empty())
            return;
        // A mark keeps its own meaning where the font has a glyph for it; what is left over belongs to the base.
        std::vector<bool> done(cluster.size(), false);
        QString rest;
        for (const QChar c : clusterText) {
            const QList<quint32> nominal =
                cluster.size() > 1 ? clusterFont.glyphIndexesForString(QString(c)) : QList<quint32>();
            const auto own = std::find_if(cluster.begin(), cluster.end(), [&](const PlacedGlyph& glyph) {
                return nominal.size() == 1 && nominal[0] == glyph.id;
            });
            if (own == cluster.end()) {
                rest += c;
                continue;
            }
            done[static_cast<size_t>(own - cluster.begin())] = true;
            m_faces->faces[static_cast<size_t>(own->face)].glyphTexts.try_emplace(own->id, QString(c));
        }
        for (size_t at = 0; at < cluster.size(); ++at) {
            if (done[at])
                continue;
            m_faces->faces[static_cast<size_t>(cluster[at].face)].glyphTexts.try_emplace(cluster[at].id, rest);
            rest.clear();
        }
        cluster.clear();
        clusterText.clear();
    };
    for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
        std::vector<PlacedGlyph> glyphs;
        QRawFont font;
        for (const QGlyphRun& run : line.glyphRuns(at, 1)) {
            font = run.rawFont();
            const int face = faceIndex(font);
            const QList<quint32> ids = run.glyphIndexes();
            const QList<QPointF> places = run.positions();
            for (qsizetype i = 0; i < ids.size(); ++i)
                glyphs.push_back({face, ids[i], places[i]});
        }
        if (glyphs != cluster)
            close();
        cluster = std::move(glyphs);
        clusterFont = font;
        if (!isDirectionMark(text[at]))
            clusterText += text[at] == QChar::LineSeparator ? QChar(u' ') : text[at];
    }
    close();
}

SetLine TextSetter::readLine(const QTextLayout& layout, const QTextLine& line, const TextStyle& style)
{
    SetLine set;
    set.start = line.textStart();
    set.length = line.textLength();
    const QString all = layout.text();
    const QStringView text = QStringView(all).mid(set.start, set.length);
    set.text = readable(text);
    const QRectF ink = line.naturalTextRect();
    set.left = ink.left() / kUnits;
    set.width = ink.width() / kUnits;
    set.height = style.size * style.leading * (isTallScript(text) ? 1.18 : 1.0);
    set.baseline = set.height / 2 + style.size * 0.36;
    bool unknown = false;
    const bool pictures = hasPictures(text);
    for (const QGlyphRun& run : line.glyphRuns()) {
        const QRawFont font = run.rawFont();
        GlyphRun glyphs;
        glyphs.face = faceIndex(font);
        glyphs.size = static_cast<float>(font.pixelSize() / kUnits);
        const QList<quint32> ids = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        glyphs.glyphs.reserve(static_cast<size_t>(ids.size()));
        auto& texts = m_faces->faces[static_cast<size_t>(glyphs.face)].glyphTexts;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (ids[i] == 0 && pictures)
                continue;
            glyphs.glyphs.push_back({ids[i], static_cast<float>(places[i].x() / kUnits),
                                     static_cast<float>((places[i].y() - line.y() - line.ascent()) / kUnits)});
            unknown = unknown || !texts.contains(ids[i]);
        }
        if (!glyphs.glyphs.empty())
            set.runs.push_back(std::move(glyphs));
    }
    if (unknown) {
        learn(layout, line);
        for (const GlyphRun& run : set.runs) {
            for (const Glyph& glyph : run.glyphs)
                m_faces->faces[static_cast<size_t>(run.face)].glyphTexts.try_emplace(glyph.id, QString());
        }
    }
    return set;
}

void TextSetter::prepare(QTextLayout& layout, const RichText& text, const TextStyle& style, Align align)
{
    layout.setText(text.text);
    layout.setFont(font(style.role, style.bold, style.italic, pixels(style.size)));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(text.text, m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight));
    const bool right = (align == Align::End) != m_rightToLeft;
    option.setAlignment(align == Align::Centre ? Qt::AlignHCenter
                                               : (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    if (text.spans.empty())
        return;
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan& span : text.spans) {
        QTextCharFormat format;
        format.setFont(font(span.code ? FontRole::Code : style.role, style.bold || span.bold,
                            style.italic || span.italic, pixels(span.code ? style.size * 0.92 : style.size)));
        ranges << QTextLayout::FormatRange{static_cast<int>(span.start), static_cast<int>(span.length), format};
    }
    layout.setFormats(ranges);
}

std::vector<SetLine> TextSetter::set(const RichText& text, const TextStyle& style, qreal width, Align align,
                                     int maxLines)
{
    std::vector<SetLine> lines;
    if (text.text.isEmpty())
        return lines;
    QTextLayout layout;
    prepare(layout, text, style, align);
    layout.beginLayout();
    qsizetype end = 0;
    for (int count = 0; maxLines == 0 || count < maxLines; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * kUnits);
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    lines.reserve(static_cast<size_t>(layout.lineCount()));
    for (int at = 0; at < layout.lineCount(); ++at)
        lines.push_back(readLine(layout, layout.lineAt(at), style));
    if (end < text.text.size() && !lines.empty()) {
        RichText rest;
        rest.text = text.text.mid(lines.back().start);
        lines.back() = shortened(rest, style, width, align);
    }
    return lines;
}

std::vector<SetLine> TextSetter::set(const QString& text, const TextStyle& style, qreal width, Align align,
                                     int maxLines)
{
    return set(RichText(text), style, width, align, maxLines);
}

SetLine TextSetter::shortened(const RichText& text, const TextStyle& style, qreal width, Align align)
{
    const auto layOut = [&](QTextLayout& layout, qsizetype length) {
        RichText part(text.text.left(length).trimmed() + QChar(0x2026));
        prepare(layout, part, style, align);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(width * kUnits);
        const bool fits = line.textLength() == part.text.size() && line.naturalTextWidth() <= width * kUnits;
        layout.endLayout();
        return fits;
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.text);
    // No line of a booklet holds more characters than this.
    qsizetype least = 0;
    qsizetype most = qMin<qsizetype>(text.text.size(), 400);
    while (least < most) {
        const qsizetype middle = (least + most + 1) / 2;
        QTextLayout trial;
        if (layOut(trial, middle))
            least = middle;
        else
            most = middle - 1;
    }
    finder.setPosition(least);
    if (!finder.isAtBoundary())
        least = qMax<qsizetype>(0, finder.toPreviousBoundary());
    QTextLayout layout;
    layOut(layout, least);
    return readLine(layout, layout.lineAt(0), style);
}

TextItem TextSetter::item(SetLine line, QPointF at, const QColor& colour)
{
    TextItem item;
    item.text = std::move(line.text);
    item.box = QRectF(at.x() + line.left, at.y(), line.width, line.height);
    item.origin = QPointF(at.x(), at.y() + line.baseline);
    item.colour = colour;
    item.runs = std::move(line.runs);
    return item;
}

TextItem TextSetter::line(const QString& text, const TextStyle& style, const QRectF& box, Align align)
{
    std::vector<SetLine> lines = set(text, style, box.width(), align, 1);
    return lines.empty() ? TextItem{} : item(std::move(lines.front()), box.topLeft(), style.colour);
}

qreal TextSetter::width(const QString& text, const TextStyle& style)
{
    const std::vector<SetLine> lines = set(text, style, 100000);
    return lines.empty() ? 0 : lines.front().width;
}

} // namespace rostrum::paper
