#pragma once

#include "models/checks/facts.h"

#include <optional>
#include <vector>

namespace rostrum {

/// A stretch of time that a session cannot touch without a conflict.
struct Obstacle
{
    Span span;
    Severity severity = Severity::Error;

    bool operator==(const Obstacle&) const = default;
};

/// A stretch of time in which, and how well, a session could be placed.
struct Outlook
{
    Span span;
    std::optional<Severity> severity; ///< Of what is in the way; nothing where it is free.

    bool operator==(const Outlook&) const = default;
};

/// What is in the way of one placement of a session, before anybody says when and where it shall be: what has been
/// taken in a room, and when the people on it are elsewhere or away. A session that overlaps an obstacle has a conflict
/// of a rule that looks at one other session, at hours or at the room; rules over whole days or longer have no
/// obstacles, and are told by Checker::whatIf; so is an order that depends on more than one placement of the session.
/// What was accepted stands in the way all the same: for another time it would have to be accepted anew. Holds until
/// the facts change.
class Obstacles
{
public:
    /// `self` is the session as it would be, with `moving` among its placements.
    Obstacles(const Facts& facts, SessionFacts self, const Placement& moving);

    /// In whatever room: its people and chapters are taken or away, or the conference is closed.
    [[nodiscard]] std::vector<Obstacle> everywhere(Span within) const;
    /// In that room besides: it is taken, closed or not fit, or too far from where somebody comes from.
    [[nodiscard]] std::vector<Obstacle> in(RoomId room, Span within) const;
    /// In that track besides: others of a track that asks to be told of it.
    [[nodiscard]] std::vector<Obstacle> in(TrackId track, Span within) const;

private:
    using Found = std::vector<Obstacle>;
    void addPlenaries(Found& found, Span within) const;
    void addLinked(Found& found, Span within) const;
    void addOrder(Found& found, const LinkRule& link, std::optional<Severity> severity, Span within) const;
    void addTaken(Found& found, RoomId room, Span within) const;
    void addUnfit(Found& found, RoomId room, Span within) const;
    void addChangeovers(Found& found, RoomId room, Span within) const;

    const Facts& m_facts;
    SessionFacts m_self; ///< Without the placement that moves.
    int m_setupMin;
    int m_clearupMin;
};

/// All of `within` cut into stretches, by the worst of the obstacles at each time.
[[nodiscard]] std::vector<Outlook> outlook(const std::vector<Obstacle>& obstacles, Span within);

} // namespace rostrum
