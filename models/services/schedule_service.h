#pragma once

#include "models/arrange/rearrange.h"
#include "models/services/document.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace rostrum {

/// Placing sessions in rooms and times. Each call is one step that can be undone. Conflicts do not hinder: a plan is
/// wrong for a while as it is made, and the checks tell.
class ScheduleService
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleService)

public:
    explicit ScheduleService(Document& document)
        : m_document(document)
    {}

    /// Gives the session one more placement, as long as it is planned to be where no length is given.
    /// With a track, the session gets that one in the same step.
    Result<PlacementId> place(SessionId session, RoomId room, WallTime start, std::optional<int> minutes = {},
                              std::optional<TrackId> track = {});
    Result<void> move(PlacementId placement, RoomId room, WallTime start);
    /// Alters start and length; `minutes` is at least 0.
    Result<void> resize(PlacementId placement, WallTime start, int minutes);
    /// Moves it and alters its length, in one step. Says in the history only what differs.
    Result<void> change(PlacementId placement, RoomId room, WallTime start, int minutes);
    /// Gives the session another track, or none, and alters the start and length of the placement, in one step.
    Result<void> moveToTrack(PlacementId placement, TrackId track, WallTime start, int minutes);
    /// Takes the placement away; the session stays, in the unscheduled list if that was its last.
    Result<void> unschedule(PlacementId placement);
    Result<void> setPinned(PlacementId placement, bool pinned);

    // On several at once, one step for all. Nothing pinned is moved along: either it is refused, or what is given
    // back names those that stayed.

    /// Moves or resizes each placement to be as it is given: room, start and length. Refused where one is pinned.
    Result<void> change(const std::vector<Relocation>& placements);
    /// Gives sessions more placements: room, times and length as given, not pinned. Gives their ids.
    Result<std::vector<PlacementId>> place(const std::vector<Relocation>& placements);
    /// Whether pinned or not.
    Result<void> unschedule(const std::vector<PlacementId>& placements);
    Result<void> setPinned(const std::vector<PlacementId>& placements, bool pinned);
    /// As swapPlaces() works it out.
    Result<Rearrangement> swap(PlacementId one, PlacementId other);
    /// As shiftFollowing() works it out. Refused where something would leave its conference day.
    Result<Rearrangement> shift(PlacementId from, bool withIt, int minutes, ShiftScope scope);
    /// As closeGap() works it out.
    Result<Rearrangement> closeGapAfter(PlacementId placement);
    /// Holds a break in every room that is free at its time. Refused where it is no break, or no room is free.
    Result<FreeRooms> copyBreakToRooms(PlacementId id);
    /// Everything of a day to another date. Where the conference has no day of that date, the day itself moves there,
    /// with its opening hours, and the conference's dates are widened to hold it.
    Result<Rearrangement> moveDay(DayId id, QDate to);

private:
    /// The sessions that a step alters, as they shall be.
    using Altered = std::map<SessionId, Session>;

    [[nodiscard]] Result<const Session*> sessionOf(PlacementId placement) const;
    /// A room that is there, or none at all.
    [[nodiscard]] Result<void> checkRoom(RoomId room) const;
    [[nodiscard]] Result<void> checkTrack(TrackId track) const;
    [[nodiscard]] static Result<void> checkLength(int minutes);
    Result<void> alter(PlacementId id, const QString& label, const std::function<void(Placement&)>& change,
                       std::optional<TrackId> track = {});
    [[nodiscard]] QString place(RoomId room, WallTime start) const;
    [[nodiscard]] Result<Session*> alteredOf(Altered& altered, SessionId id) const;
    [[nodiscard]] Result<void> relocate(Altered& altered, const std::vector<Relocation>& placements) const;
    Result<void> write(const QString& label, const Altered& altered);

    Document& m_document;
};

} // namespace rostrum
