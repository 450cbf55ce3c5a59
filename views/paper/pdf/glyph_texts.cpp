#include "views/paper/pdf/glyph_texts.h"

#include "views/paper/painter.h"

#include <QtEndian>

#include <unordered_map>

namespace rostrum::paper {

namespace {

/// The PostScript name in a font's `name` table (OpenType 1.9, "name", id 6).
std::string postScriptName(const QRawFont& font)
{
    const QByteArray table = font.fontTable("name");
    const auto number = [&](qsizetype at) -> qsizetype {
        return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : 0;
    };
    const qsizetype strings = number(4);
    for (qsizetype record = 0; record < number(2); ++record) {
        const qsizetype at = 6 + record * 12;
        if (number(at + 6) != 6)
            continue;
        const QByteArray raw = table.mid(strings + number(at + 10), number(at + 8));
        const bool wide = number(at) != 1;
        std::string name;
        for (qsizetype i = wide ? 1 : 0; i < raw.size(); i += wide ? 2 : 1) {
            if (raw[i] > ' ' && raw[i] < 127)
                name += raw[i];
        }
        if (!name.empty())
            return name;
    }
    return {};
}

struct FontCodes
{
    std::unordered_map<quint32, size_t> codes{{0, 0}};
    std::vector<QString> texts{QString()};
};

/// Lam with alef is one glyph. Poppler turns round the letters of a glyph in text that is read from the right, so the
/// pair goes by its compatibility character, which every search takes for the two letters.
QString searchable(const QString& text)
{
    if (text.size() != 2 || text[0] != QChar(0x0644))
        return text;
    switch (text[1].unicode()) {
    case 0x0622:
        return QString(QChar(0xfef5));
    case 0x0623:
        return QString(QChar(0xfef7));
    case 0x0625:
        return QString(QChar(0xfef9));
    case 0x0627:
        return QString(QChar(0xfefb));
    default:
        return text;
    }
}

QByteArray hex(const QString& text)
{
    QByteArray out;
    for (const QChar c : text)
        out += QByteArray::number(c.unicode(), 16).toUpper().rightJustified(4, '0');
    return out;
}

} // namespace

std::map<std::string, std::vector<QString>> glyphTextsByFont(const PrintedPages& pages)
{
    // Two faces may be one font: a slanted one where the family has no italic.
    std::map<std::pair<const FaceBook*, int>, std::string> names;
    std::map<std::string, FontCodes> fonts;
    const auto take = [&](const Page& page) {
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text == nullptr || page.faces == nullptr)
                continue;
            for (const GlyphRun& run : text->runs) {
                const Face& face = page.faces->faces[static_cast<size_t>(run.face)];
                auto name = names.find({page.faces.get(), run.face});
                if (name == names.end())
                    name =
                        names.emplace(std::pair(page.faces.get(), run.face), postScriptName(openFace(face, 10))).first;
                FontCodes& font = fonts[name->second];
                for (const Glyph& glyph : run.glyphs) {
                    const auto [at, isNew] = font.codes.try_emplace(glyph.id, font.texts.size());
                    if (isNew) {
                        const auto meaning = face.glyphTexts.find(glyph.id);
                        font.texts.push_back(meaning == face.glyphTexts.end() ? QString() : meaning->second);
                    }
                }
            }
        }
    };
    if (pages.sheets.empty()) {
        for (const Page& page : pages.pages)
            take(page);
    }
    for (const SheetSide& side : pages.sheets) {
        for (const PlacedPage& placed : side.pages) {
            if (placed.page >= 0)
                take(pages.pages[static_cast<size_t>(placed.page)]);
        }
    }
    std::map<std::string, std::vector<QString>> texts;
    for (auto& [name, font] : fonts) {
        if (!name.empty())
            texts.emplace(name, std::move(font.texts));
    }
    return texts;
}

QByteArray toUnicodeMap(const std::vector<QString>& texts)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QList<QByteArray> lines;
    for (size_t code = 1; code < texts.size(); ++code) {
        if (!texts[code].isEmpty()) {
            lines << '<' + QByteArray::number(static_cast<uint>(code), 16).toUpper().rightJustified(4, '0') + "> <" +
                         hex(searchable(texts[code])) + ">\n";
        }
    }
    // A block holds at most 100 entries.
    for (qsizetype at = 0; at < lines.size(); at += 100) {
        const QList<QByteArray> part = lines.mid(at, 100);
        map += QByteArray::number(part.size()) + " beginbfchar\n" + part.join() + "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map;
}

} // namespace rostrum::paper
