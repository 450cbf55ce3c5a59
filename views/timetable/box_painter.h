#pragma once

#include "views/timetable/box_text.h"
#include "views/timetable/track_colours.h"

#include <QPixmap>

#include <unordered_map>

namespace rostrum::timetable {

/// How many problems of either severity a placement has.
struct Marks
{
    int errors = 0;
    int warnings = 0;

    [[nodiscard]] int count() const { return errors + warnings; }
    bool operator==(const Marks&) const = default;
};

/// All that decides how a box looks, besides its words.
struct BoxLook
{
    const Session* session = nullptr;
    const Placement* placement = nullptr;
    const Track* track = nullptr;
    PlacementId textKey; ///< What its shaped words are kept under.
    Marks marks;
    bool selected = false;
    bool active = false;   ///< Whether the keyboard works on the grid: the selection shows stronger.
    bool faded = false;    ///< It is being moved away from here.
    bool ghost = false;    ///< It would be here.
    bool cutAbove = false; ///< It began before what is shown.
    bool cutBelow = false; ///< It goes on after what is shown.
    double flash = 0;      ///< 0 to 1: how strongly it calls for attention.
};

/// Paints sessions as boxes: on the grid and as a picture of what is being dragged.
class BoxPainter
{
public:
    /// Takes colours and sizes; call it when the palette or the font changes.
    void setStyle(const QPalette& palette, const QFont& font);

    void paint(QPainter& painter, const QRect& rect, const BoxLook& look, bool rightToLeft,
               const std::function<BoxWords()>& words);
    /// The stretch before or after a session in which the room is prepared.
    void paintPreparation(QPainter& painter, const QRect& rect, const Track* track) const;
    /// A room that is taken because it is joined with another.
    void paintShadow(QPainter& painter, const QRect& rect, const QString& text) const;
    /// The track's stripe alone, for lists and legends.
    void paintStripe(QPainter& painter, const QRect& rect, const Track* track) const;

    [[nodiscard]] const QPalette& palette() const { return m_palette; }
    [[nodiscard]] const BoxColours& colours(const Track* track, bool isBreak = false) const;
    [[nodiscard]] int stripeWidth() const { return m_stripe; }
    void forget(PlacementId id) { m_texts.forget(id); }
    void forgetAll();

private:
    [[nodiscard]] int paintBadges(QPainter& painter, const QRect& inner, const BoxLook& look, const BoxColours& colours,
                                  bool rightToLeft) const;
    [[nodiscard]] QBrush stripeBrush(const QPainter& painter, const BoxLook& look, const BoxColours& colours) const;
    [[nodiscard]] const QPixmap& tile(TrackMark mark, const QColor& colour, double ratio) const;

    QPalette m_palette;
    QFont m_font;
    int m_em = 16;
    int m_stripe = 6;
    BoxTextCache m_texts;
    BoxColours m_neutral;
    mutable std::unordered_map<TrackId, BoxColours> m_colours;
    mutable std::unordered_map<quint64, QPixmap> m_tiles;
};

} // namespace rostrum::timetable
