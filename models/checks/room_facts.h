#pragma once

#include "models/domain/programme.h"

#include <QSet>

#include <unordered_map>
#include <vector>

namespace rostrum {

/// What the checks need to know of a room. A room that is joined from others has what they have: their places and their
/// equipment; it can be reached without steps if all of them can; it is open when all of them are.
struct RoomFacts
{
    RoomId id;
    QString guid;
    int capacity = 0; ///< 0 where not known.
    int holds = 1;    ///< At least 1.
    bool stepFree = false;
    bool interpretation = false;
    bool hidden = false;
    QSet<QString> equipment;   ///< By `foldedNeed`.
    std::vector<RoomId> cells; ///< The room and all that it is joined from, the room itself first.
    bool limited = false;      ///< Whether the room itself is not always open.
    std::vector<Span> windows; ///< Merged; of the room itself.

    bool operator==(const RoomFacts&) const = default;
};

using RoomFactsById = std::unordered_map<RoomId, RoomFacts>;

[[nodiscard]] RoomFacts roomFacts(const Programme& programme, const Room& room);
[[nodiscard]] RoomFactsById roomFacts(const Programme& programme);

/// What two people who ask for the same thing write alike: without case, outer blanks or ways to compose accents.
[[nodiscard]] QString foldedNeed(const QString& text);

} // namespace rostrum
