#pragma once

#include "views/paper/cards/planning_card.h"

#include <functional>

namespace rostrum::paper {

/// A piece of paper to be cut out.
struct CutPiece
{
    qreal height = 0;
    std::function<void(Canvas&, const QRectF&)> draw;
};

/// Makes what the cards hang between, to their scale: strips of hours for each day and the names of the rooms.
class WallScale
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::WallScale)

public:
    WallScale(const Programme& programme, const QLocale& locale, qreal perMinute)
        : m_programme(programme)
        , m_locale(locale)
        , m_perMinute(perMinute)
    {}

    /// Strips no higher than `height`, in full hours, from the first hour of each day to the last.
    [[nodiscard]] std::vector<CutPiece> strips(qreal height) const;
    [[nodiscard]] std::vector<CutPiece> roomNames() const;

private:
    [[nodiscard]] Span hoursOf(const Day& day) const;
    void drawStrip(Canvas& canvas, const QRectF& box, QDate date, Span span) const;

    const Programme& m_programme;
    const QLocale& m_locale;
    qreal m_perMinute;
};

} // namespace rostrum::paper
