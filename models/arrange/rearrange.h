#pragma once

#include "models/domain/programme.h"
#include "models/domain/result.h"

#include <vector>

namespace rostrum {

/// A placement as it is to be, and whose it is. Without an id it is one more of that session.
struct Relocation
{
    SessionId session;
    Placement placement;

    bool operator==(const Relocation&) const = default;
};

/// What a step on several sessions would do. It is only worked out: who asks may show it before it is done.
struct Rearrangement
{
    std::vector<Relocation> moved;     ///< By time; as they would be.
    std::vector<Relocation> pinned;    ///< Would have moved, but are pinned; as they are.
    std::vector<Relocation> late;      ///< Of the moved: would end after the day closes, and do not now.
    std::vector<Relocation> colliding; ///< Of the moved: would overlap in their room what stays there, and do not now.
    std::vector<Relocation> lost;      ///< Of the moved: would begin outside their conference day.
};

enum class ShiftScope { Room, AllRooms };

/// Everything of the same conference day that begins when this placement ends, or later, by so many minutes: in its
/// room or in all rooms. `withIt` takes this one along, and what begins after its start. Refused where it is on no day
/// of the conference.
[[nodiscard]] Result<Rearrangement> shiftFollowing(const Programme& programme, PlacementId from, bool withIt,
                                                   int minutes, ShiftScope scope);

/// What follows in the room, up to the next break or pinned session, moves up so that it begins where this one ends,
/// set-up and clear-up counted. Breaks stay because other rooms have them at the same time. Refused where there is no
/// gap.
[[nodiscard]] Result<Rearrangement> closeGap(const Programme& programme, PlacementId after);

/// Each begins where and when the other did; lengths are kept. Two that follow one another in a room change their order
/// within the time that they take together. Refused where one is pinned.
[[nodiscard]] Result<Rearrangement> swapPlaces(const Programme& programme, PlacementId one, PlacementId other);

/// Where a break could be held as well, at the same time.
struct FreeRooms
{
    std::vector<RoomId> free;
    std::vector<RoomId> taken;
};

/// Rooms that are shown and not joined from others, apart from those in which the session is held then.
[[nodiscard]] FreeRooms roomsFor(const Programme& programme, PlacementId id);

/// Everything of a conference day, pinned or not, to another date, at the same times in the same rooms.
[[nodiscard]] Rearrangement moveDay(const Programme& programme, DayId id, QDate to);

} // namespace rostrum
