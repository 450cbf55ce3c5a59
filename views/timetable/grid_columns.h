#pragma once

#include "models/domain/programme.h"

#include <vector>

namespace rostrum::timetable {

struct ShownDay;
struct LayoutOptions;

/// What stands side by side on the timetable.
enum class Across { Rooms, People, Tracks };

/// A room, a person or a track, with what is held there or belongs to it below.
struct Column
{
    Across kind = Across::Rooms;
    qint64 id = 0; ///< Of the room, person or track; 0 is the column of what has no room, or no track.
    double weight = 1;

    [[nodiscard]] RoomId room() const { return RoomId{kind == Across::Rooms ? id : 0}; }
    [[nodiscard]] PersonId person() const { return PersonId{kind == Across::People ? id : 0}; }
    [[nodiscard]] TrackId track() const { return TrackId{kind == Across::Tracks ? id : 0}; }
    /// Whether it stands for the same, however wide.
    [[nodiscard]] bool isSame(const Column& other) const { return kind == other.kind && id == other.id; }

    bool operator==(const Column&) const = default;
};

/// The columns for these days, in the order in which they stand. There is a column for each room that is not hidden,
/// for each track, or for each person with a part in something that the days show. Whatever is drawn on the days has
/// one, apart from what is held in hidden rooms and, among people, what nobody takes part in.
[[nodiscard]] std::vector<Column> columnsFor(const Programme& programme, const std::vector<ShownDay>& days,
                                             const LayoutOptions& options);

/// The ids of the columns in which a placement stands: several where several people take part.
[[nodiscard]] std::vector<qint64> columnIdsOf(const Programme& programme, Across across, const Session& session,
                                              const Placement& placement);

/// Whether the person has a part that takes them to the session; a reserve has none until somebody drops out.
[[nodiscard]] bool takesPart(const Session& session, PersonId person);

} // namespace rostrum::timetable
