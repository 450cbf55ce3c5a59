#include "views/timetable/box_text.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>

namespace rostrum::timetable {

namespace {

constexpr double kNarrowestText = 22;
constexpr double kMetaSize = 0.9;

QFont metaFont(const QFont& font)
{
    QFont meta = font;
    if (font.pointSizeF() > 0)
        meta.setPointSizeF(font.pointSizeF() * kMetaSize);
    else
        meta.setPixelSize(std::max(1, int(font.pixelSize() * kMetaSize)));
    return meta;
}

QTextOption textOption(const QString& text, bool rightToLeft, QTextOption::WrapMode wrap)
{
    QTextOption option;
    option.setWrapMode(wrap);
    // Each text runs in its own direction; where its lines begin is up to the window, so that all have one edge.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    return option;
}

/// How a line break or a tab in a title is shown: as a blank.
QString flat(const QString& text)
{
    return text.simplified();
}

} // namespace

BoxText::BoxText(const BoxWords& words, const BoxSpace& space, const QFont& font)
    : m_space(space)
{
    QFont title = font;
    title.setWeight(QFont::Medium);
    title.setStrikeOut(words.struckOut);
    const QFont meta = metaFont(font);
    // In a narrow room a few letters more help.
    constexpr double kNarrow = 5;
    if (space.size.width() < kNarrow * QFontMetricsF(title).height()) {
        title = metaFont(font);
        title.setStrikeOut(words.struckOut);
    }
    const double titleHeight = QFontMetricsF(title).height();
    const double metaHeight = QFontMetricsF(meta).height();
    const double height = space.size.height();
    constexpr double kTightest = 0.72; // Descenders may be cut before the whole title goes.
    if (space.size.width() < kNarrowestText || height < titleHeight * kTightest)
        return;
    const int fitting = std::max(1, int(height / titleHeight));
    constexpr int kTitleAlone = 2; // So few lines all go to the title.
    add(flat(words.title), title, fitting <= kTitleAlone ? fitting : std::min(fitting - 1, 5), false);
    const auto left = [&] { return int((height - m_bottom) / metaHeight); };
    if (left() > 0)
        add(words.times, meta, 1, true);
    if (left() > 0 && !words.place.isEmpty())
        add(flat(words.place), meta, 1, true);
    if (left() > 0 && !words.people.isEmpty())
        add(flat(words.people), meta, std::min(left(), left() > 3 ? 3 : 2), true);
    if (left() > 0 && !words.track.isEmpty())
        add(flat(words.track), meta, 1, true);
}

int BoxText::add(const QString& text, const QFont& font, int most, bool faint)
{
    QString rest = text;
    const QFontMetricsF metrics(font);
    double indent = m_lines.empty() && m_space.rightToLeft ? m_space.badge : 0;
    double width = m_space.size.width() - (m_lines.empty() ? m_space.badge : 0);
    int count = 0;
    const auto lineOf = [&](const QString& words, QTextOption::WrapMode wrap) {
        auto layout = std::make_unique<QTextLayout>(words, font);
        layout->setTextOption(textOption(text, m_space.rightToLeft, wrap));
        layout->setCacheEnabled(true);
        layout->beginLayout();
        QTextLine line = layout->createLine();
        line.setLineWidth(std::max(1.0, width));
        line.setPosition(QPointF(indent, m_bottom));
        layout->endLayout();
        return layout;
    };
    // The first line may be shorter than the others, and the last one ends in an ellipsis: so each is set by itself.
    while (!rest.isEmpty() && count < most) {
        const bool last = count + 1 == most;
        qsizetype taken = rest.size();
        if (!last)
            taken = lineOf(rest, QTextOption::WrapAtWordBoundaryOrAnywhere)->lineAt(0).textLength();
        const QString words = last ? metrics.elidedText(rest, Qt::ElideRight, width) : rest.left(taken).trimmed();
        m_lines.push_back({lineOf(words, QTextOption::NoWrap), faint});
        m_bottom += metrics.height();
        rest = last ? QString() : rest.mid(taken);
        indent = 0;
        width = m_space.size.width();
        ++count;
    }
    return count;
}

void BoxText::draw(QPainter& painter, QPointF at, const QColor& text, const QColor& faint) const
{
    for (const Line& line : m_lines) {
        painter.setPen(line.faint ? faint : text);
        line.layout->draw(&painter, at);
    }
}

void BoxTextCache::setFont(const QFont& font)
{
    m_font = font;
    clear();
}

const BoxText& BoxTextCache::text(PlacementId id, const BoxSpace& space, const std::function<BoxWords()>& words)
{
    constexpr size_t kMost = 6000;
    // A panel stands below each of its people, and once more on the next day where it runs past midnight.
    constexpr size_t kMostSpaces = 4;
    if (m_texts.size() >= kMost)
        m_texts.clear();
    std::vector<BoxText>& texts = m_texts[id];
    const auto at =
        std::find_if(texts.begin(), texts.end(), [&](const BoxText& each) { return each.space() == space; });
    if (at != texts.end())
        return *at;
    if (texts.size() >= kMostSpaces)
        texts.erase(texts.begin());
    return texts.emplace_back(words(), space, m_font);
}

} // namespace rostrum::timetable
