#include "views/timetable/box_painter.h"

#include "views/timetable/badges.h"

#include <QFontMetrics>
#include <QPaintDevice>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace rostrum::timetable {

namespace {

/// Below this a box is a plain block: corners and icons would only smear.
constexpr int kSmall = 10;

} // namespace

void BoxPainter::setStyle(const QPalette& palette, const QFont& font)
{
    m_palette = palette;
    m_font = font;
    m_em = QFontMetrics(font).height();
    m_stripe = std::max(5, m_em * 3 / 8);
    m_neutral = neutralColours(palette);
    m_texts.setFont(font);
    m_colours.clear();
    m_tiles.clear();
}

void BoxPainter::forgetAll()
{
    m_texts.clear();
    m_colours.clear();
    m_tiles.clear();
}

const BoxColours& BoxPainter::colours(const Track* track, bool isBreak) const
{
    if (track == nullptr || isBreak)
        return m_neutral;
    const auto at = m_colours.find(track->id);
    if (at != m_colours.end())
        return at->second;
    return m_colours.emplace(track->id, boxColours(trackColour(*track), m_palette)).first->second;
}

const QPixmap& BoxPainter::tile(TrackMark mark, const QColor& colour, double ratio) const
{
    const quint64 key = (quint64(colour.rgb()) << 16) | (quint64(mark) << 8) | quint64(std::lround(ratio * 16));
    const auto at = m_tiles.find(key);
    if (at != m_tiles.end())
        return at->second;
    return m_tiles.emplace(key, markTile(mark, colour, m_stripe, ratio)).first->second;
}

QBrush BoxPainter::stripeBrush(const QPainter& painter, const BoxLook& look, const BoxColours& colours) const
{
    if (look.track == nullptr || look.session->isBreak() || trackMark(*look.track) == TrackMark::Solid)
        return colours.edge;
    return {tile(trackMark(*look.track), colours.edge, painter.device()->devicePixelRatioF())};
}

void BoxPainter::paintStripe(QPainter& painter, const QRect& rect, const Track* track) const
{
    const BoxColours& of = colours(track);
    if (track == nullptr || trackMark(*track) == TrackMark::Solid) {
        painter.fillRect(rect, of.edge);
        return;
    }
    painter.drawTiledPixmap(rect, tile(trackMark(*track), of.edge, painter.device()->devicePixelRatioF()));
}

int BoxPainter::paintBadges(QPainter& painter, const QRect& inner, const BoxLook& look, const BoxColours& colours,
                            bool rightToLeft) const
{
    const int size = std::min(m_em * 7 / 8, inner.height());
    if (size < kSmall)
        return 0;
    int used = 0;
    const auto next = [&](int width) {
        const int x = rightToLeft ? inner.left() + used : inner.right() + 1 - used - width;
        used += width + m_em / 8;
        return QRect(x, inner.top() + (std::min(m_em, inner.height()) - size) / 2, width, size);
    };
    if (look.marks.count() > 0) {
        const bool error = look.marks.errors > 0;
        paintProblem(painter, next(size), error ? errorColour(m_palette) : warningColour(m_palette), colours.fill,
                     error);
    }
    if (inner.width() - used < m_em * 4)
        return used;
    if (look.placement != nullptr && look.placement->pinned)
        paintPin(painter, next(size * 3 / 4), colours.faint);
    if (!look.session->isPublic)
        paintLock(painter, next(size * 3 / 4), colours.faint);
    if (look.session->state == SessionState::Draft || look.session->state == SessionState::Tentative)
        paintQuestion(painter, next(size * 3 / 4), colours.faint);
    return used;
}

void BoxPainter::paint(QPainter& painter, const QRect& rect, const BoxLook& look, bool rightToLeft,
                       const std::function<BoxWords()>& words)
{
    const Session& session = *look.session;
    const bool isBreak = session.isBreak();
    BoxColours colours = this->colours(look.track, isBreak);
    const QColor highlight = m_palette.color(look.active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight);
    if (look.selected || look.flash > 0) {
        colours.fill = mixed(colours.fill, highlight, look.selected ? 0.14 : 0);
        colours.fill = mixed(colours.fill, highlight, 0.5 * look.flash);
        colours.text = readable(colours.text, colours.fill);
        colours.faint = readable(colours.faint, colours.fill);
    }
    const bool cancelled = session.state == SessionState::Cancelled;
    const bool loose = session.state == SessionState::Draft || session.state == SessionState::Tentative;

    // The box is clipped to itself; what was clipped before stays so.
    const QRect clip = painter.hasClipping() ? painter.clipBoundingRect().toRect().intersected(rect) : rect;
    painter.save();
    painter.setOpacity(look.faded ? 0.35 : 1.0);
    const bool tiny = rect.height() < kSmall || rect.width() < kSmall;
    painter.setRenderHint(QPainter::Antialiasing, !tiny);

    QColor line = colours.border;
    double thickness = 1;
    if (look.marks.errors > 0) {
        line = errorColour(m_palette);
        thickness = 1.6;
    } else if (look.marks.warnings > 0) {
        line = warningColour(m_palette);
        thickness = 1.2;
    }
    if (look.selected && !look.faded) {
        line = highlight;
        thickness = 2.4;
    }
    QPen pen(line, thickness);
    pen.setJoinStyle(Qt::MiterJoin);
    if (look.faded || (loose && !look.selected))
        pen.setDashPattern({4, 3});

    const double radius = rect.height() < 3 * m_em / 2 || rect.width() < 5 * m_em ? 2.0 : 4.0;
    const double half = thickness / 2;
    QRectF frame = QRectF(rect).adjusted(half, half, -half, -half);
    // What runs on past the day has no edge there.
    if (look.cutAbove)
        frame.setTop(frame.top() - 2 * radius);
    if (look.cutBelow)
        frame.setBottom(frame.bottom() + 2 * radius);
    if (tiny) {
        painter.fillRect(rect, colours.fill);
        painter.setPen(QPen(line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    } else {
        painter.setClipRect(clip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(frame, radius, radius);
        if (isBreak || cancelled) {
            QColor hatch = colours.border;
            hatch.setAlphaF(0.45F);
            painter.setBrush(QBrush(hatch, isBreak ? Qt::BDiagPattern : Qt::DiagCrossPattern));
            painter.drawRoundedRect(frame, radius, radius);
        }
    }
    const int stripe = isBreak || rect.width() < 3 * m_stripe ? std::min(3, rect.width() / 3) : m_stripe;
    const QRect band(rightToLeft ? rect.right() + 1 - stripe : rect.left(), rect.top(), stripe, rect.height());
    painter.setBrushOrigin(band.topLeft());
    if (tiny) {
        painter.fillRect(band, stripeBrush(painter, look, colours));
    } else {
        // The stripe has the box's round corners at its outer side.
        painter.setClipRect(band, Qt::IntersectClip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(stripeBrush(painter, look, colours));
        painter.drawRoundedRect(frame, radius, radius);
        painter.setClipRect(clip);
    }
    if (!tiny) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius, radius);
    }

    const int pad = std::max(2, m_em / 5);
    QRect inner = rect.adjusted(pad, 0, -pad, 0);
    if (rightToLeft)
        inner.setRight(inner.right() - stripe);
    else
        inner.setLeft(inner.left() + stripe);
    const int roomAbove = std::clamp((rect.height() - m_em) / 2, 0, pad);
    inner.adjust(0, roomAbove, 0, -std::min(roomAbove, 2));
    if (inner.width() > 0 && inner.height() > 0) {
        const int badge = paintBadges(painter, inner, look, colours, rightToLeft);
        const BoxText& text = m_texts.text(look.textKey, {QSizeF(inner.size()), double(badge), rightToLeft}, words);
        text.draw(painter, inner.topLeft(), colours.text, colours.faint);
    }
    painter.restore();
}

void BoxPainter::paintPreparation(QPainter& painter, const QRect& rect, const Track* track) const
{
    const BoxColours& of = colours(track);
    QColor ground = of.fill;
    ground.setAlphaF(0.55F);
    painter.fillRect(rect, ground);
    painter.fillRect(rect, QBrush(of.border, Qt::BDiagPattern));
    painter.setPen(QPen(of.border, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void BoxPainter::paintShadow(QPainter& painter, const QRect& rect, const QString& text) const
{
    painter.fillRect(rect, QBrush(m_neutral.border, Qt::FDiagPattern));
    painter.setPen(QPen(m_neutral.border, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    if (rect.height() < m_em || rect.width() < 3 * m_em)
        return;
    painter.setFont(m_font);
    const QRect line(rect.left() + m_em / 3, rect.top() + 2, rect.width() - 2 * m_em / 3, m_em);
    const QFontMetrics metrics(m_font);
    const QString elided = metrics.elidedText(text, Qt::ElideRight, line.width());
    painter.fillRect(QRect(line.left() - 2, line.top(), std::min(line.width(), metrics.horizontalAdvance(elided)) + 4,
                           line.height()),
                     m_palette.color(QPalette::Base));
    painter.setPen(readable(m_neutral.faint, m_palette.color(QPalette::Base)));
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, elided);
}

} // namespace rostrum::timetable
