#include "views/paper/timetable/track_marks.h"

#include "views/paper/day_plan.h"
#include "views/paper/look.h"
#include "views/paper/text/markdown.h"

namespace rostrum::paper {

namespace {

TextStyle letterStyle(qreal size, const QColor& ground)
{
    return look::sans(size, true, look::inkOn(ground));
}

/// Lays entries out from left to right, or the other way, in rows.
class Rows
{
public:
    Rows(TextSetter& setter, qreal size, qreal width)
        : m_setter(setter)
        , m_size(size)
        , m_width(width)
    {}

    /// The place of an entry that is that wide, on the row that has room for it.
    Canvas place(qreal width)
    {
        if (m_blocks.empty() || m_x + width > m_width) {
            m_blocks.emplace_back();
            m_blocks.back().height = m_size * kRow;
            m_pages.emplace_back();
            m_x = 0;
        }
        const qreal left = m_setter.rightToLeft() ? m_width - m_x - width : m_x;
        m_x += width + m_size * kGap;
        return {m_setter, m_pages.back(), QRectF(left, 0, width, m_size * kRow)};
    }

    std::vector<Block> take()
    {
        for (size_t at = 0; at < m_blocks.size(); ++at)
            m_blocks[at].items = std::move(m_pages[at].items);
        return std::move(m_blocks);
    }

    static constexpr qreal kRow = 1.75; ///< In sizes of the type.

private:
    static constexpr qreal kGap = 1.6;

    TextSetter& m_setter;
    qreal m_size;
    qreal m_width;
    qreal m_x = 0;
    std::vector<Block> m_blocks;
    std::vector<Page> m_pages;
};

} // namespace

QString TrackMarks::letter(const Track& track) const
{
    QString mark;
    for (size_t rest = m_programme.tracks.indexOf(track.id) + 1; rest > 0; rest = (rest - 1) / 26)
        mark.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return mark;
}

QColor TrackMarks::colour(const Track& track) const
{
    return {trackColour(m_programme, track)};
}

qreal TrackMarks::chipWidth(const Track& track, qreal size)
{
    const auto [found, isNew] = m_widths.try_emplace({m_programme.tracks.indexOf(track.id), size}, 0);
    if (isNew)
        found->second = qMax(size * 1.35, m_setter.width(letter(track), letterStyle(size, Qt::white)) + size * 0.6);
    return found->second;
}

void TrackMarks::chip(Canvas& canvas, const Track& track, QPointF at, qreal size, qreal height)
{
    const QColor ground = colour(track);
    const qreal width = chipWidth(track, size);
    canvas.rect({at.x(), at.y(), width, height}, ground, height * 0.22);
    const TextStyle style = letterStyle(size, ground);
    const qreal line = size * style.leading;
    canvas.text(letter(track), style, {at.x(), at.y() + (height - line) / 2, width, line}, Align::Centre);
}

std::vector<Block> TrackMarks::legend(const std::set<size_t>& tracks, bool unconfirmed, qreal size, qreal width)
{
    Rows rows(m_setter, size, width);
    const TextStyle style = look::sans(size, false, look::kInk);
    const qreal chipHeight = size * 1.3;
    const qreal top = size * (Rows::kRow - 1.3) / 2;
    const auto entry = [&](const QString& name, qreal mark, const auto& drawMark) {
        const qreal text = qMin(m_setter.width(name, style) + 0.5, width - mark - size * 0.5);
        Canvas canvas = rows.place(mark + size * 0.5 + text);
        drawMark(canvas);
        canvas.text(name, style, {mark + size * 0.5, top, text, chipHeight});
    };
    for (const size_t position : tracks) {
        const Track& track = m_programme.tracks[position];
        const QString name = plainLine(track.name);
        if (!name.isEmpty())
            entry(name, chipWidth(track, size * 0.9), [&](Canvas& canvas) {
                chip(canvas, track, {0, top}, size * 0.9, chipHeight);
            });
    }
    if (unconfirmed) {
        const qreal box = size * 2;
        entry(tr("to be confirmed"), box, [&](Canvas& canvas) {
            canvas.outline({0.3, top, box - 0.6, chipHeight}, look::kSoft, 0.6, true);
        });
    }
    return rows.take();
}

} // namespace rostrum::paper
