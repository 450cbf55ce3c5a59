#pragma once

#include "views/paper/timetable/track_marks.h"

#include <QCoreApplication>

namespace rostrum::paper {

/// Draws the card of a session: what somebody has to know who finds a place for it on a wall.
class PlanningCard
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::PlanningCard)

public:
    PlanningCard(const Programme& programme, const QLocale& locale, TrackMarks& marks)
        : m_programme(programme)
        , m_locale(locale)
        , m_marks(marks)
    {}

    /// `isCut` says that the card should have been higher than the paper.
    void draw(Canvas& canvas, const Session& session, const QRectF& box, bool isCut);

private:
    /// A line below the title, with how it looks.
    struct Line
    {
        QString text;
        TextStyle style;
    };

    [[nodiscard]] QString headLine(const Session& session, bool isCut) const;
    [[nodiscard]] std::vector<Line> lines(const Session& session, const Track* track) const;
    [[nodiscard]] QString needs(const Session& session) const;
    [[nodiscard]] QString place(const Session& session) const;
    void drawLow(Canvas& canvas, const Session& session, const QRectF& inner);

    const Programme& m_programme;
    const QLocale& m_locale;
    TrackMarks& m_marks;
};

/// What it takes on the wall, in minutes: the planned length, or that of its first placement. At least five.
[[nodiscard]] int cardMinutes(const Session& session);

} // namespace rostrum::paper
