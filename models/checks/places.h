#pragma once

#include "models/domain/programme.h"

#include <unordered_map>
#include <vector>

namespace rostrum {

/// A room that something could be moved to, and how far that is from where it is.
struct RoomChoice
{
    RoomId room;
    int distance = 0;
};

/// Where and when something can be put so that people find it: in the hours of the conference, or, on a day that has
/// none, in those between the first and the last session of any day; in rooms that are not hidden.
class Places
{
public:
    explicit Places(const Programme& programme);

    /// Every other room, nearest first: of the same building and about the same size.
    [[nodiscard]] std::vector<RoomChoice> rooms(const Session& session, const Placement& placement) const;
    /// The other times, in real time, at which the placement could start, nearest first: finely in steps of the
    /// conference's grid around the time that it has, coarsely elsewhere.
    [[nodiscard]] std::vector<qint64> starts(const Placement& placement) const;
    /// The same, and those at which it would follow or go before another in that room without a gap.
    [[nodiscard]] std::vector<qint64> starts(const Placement& placement, RoomId room) const;

private:
    [[nodiscard]] std::vector<qint64> inOrder(const Placement& placement, std::vector<qint64> starts) const;

    const Programme& m_programme;
    std::vector<Span> m_hours;
    std::unordered_map<RoomId, std::vector<Span>> m_taken; ///< Set-up and clear-up included.
};

} // namespace rostrum
