#pragma once

#include "models/domain/programme.h"
#include "views/paper/block_maker.h"
#include "views/paper/canvas.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace rostrum::paper {

/// How tracks are told apart on paper: by their colour and, for printers and eyes without colours, by a letter.
class TrackMarks
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::TrackMarks)

public:
    TrackMarks(const Programme& programme, TextSetter& setter)
        : m_programme(programme)
        , m_setter(setter)
    {}

    /// A, B, … Z, AA, …
    [[nodiscard]] QString letter(const Track& track) const;
    [[nodiscard]] QColor colour(const Track& track) const;
    /// How wide the chip with the letter is.
    [[nodiscard]] qreal chipWidth(const Track& track, qreal size);
    /// Draws the chip, its letter `size` points high, and `height` points itself.
    void chip(Canvas& canvas, const Track& track, QPointF at, qreal size, qreal height);

    /// What the marks of those tracks stand for, in rows of `width` points; with `unconfirmed` also what a dashed line
    /// says.
    [[nodiscard]] std::vector<Block> legend(const std::set<size_t>& tracks, bool unconfirmed, qreal size, qreal width);

private:
    const Programme& m_programme;
    TextSetter& m_setter;
    std::map<std::pair<size_t, qreal>, qreal> m_widths;
};

} // namespace rostrum::paper
