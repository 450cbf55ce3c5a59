#pragma once

#include "models/services/document.h"

#include <QCoreApplication>

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

private:
    [[nodiscard]] Result<const Session*> sessionOf(PlacementId placement) const;
    /// A room that is there, or none at all.
    [[nodiscard]] Result<void> checkRoom(RoomId room) const;
    [[nodiscard]] Result<void> checkTrack(TrackId track) const;
    [[nodiscard]] static Result<void> checkLength(int minutes);
    Result<void> alter(PlacementId id, const QString& label, const std::function<void(Placement&)>& change,
                       std::optional<TrackId> track = {});
    [[nodiscard]] QString place(RoomId room, WallTime start) const;

    Document& m_document;
};

} // namespace rostrum
