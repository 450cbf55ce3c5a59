#pragma once

#include "models/domain/programme.h"
#include "models/exchange/imported_programme.h"

#include <functional>
#include <optional>
#include <vector>

namespace rostrum {

/// The session and the placement that an event of the file is; both none where it is new.
struct EventMatch
{
    SessionId session;
    PlacementId placement; ///< None where the session is unscheduled so far.
};

/// Which session each event of the file is, in the order of the events. `toWall` gives the time of the file on the wall
/// of the conference. Of events that nothing but their texts tells apart, each goes to the session that is most like
/// it, so a file that comes in again finds every one where it was.
[[nodiscard]] std::vector<EventMatch> matchEvents(const Programme& existing, const ImportedProgramme& imported,
                                                  const std::function<WallTime(WallTime)>& toWall);
/// Which person each person of the file is.
[[nodiscard]] std::vector<PersonId> matchPeople(const Programme& existing, const ImportedProgramme& imported);

/// What tells one conference's programme from another's: the acronym, else the title, folded.
[[nodiscard]] QString sourceOf(const Conference& conference);

/// The guid that a room, track or person of an imported conference goes by where the file gives none.
[[nodiscard]] QString nameGuid(QStringView kind, const Conference& conference, const QString& name);

/// The guids that the sessions of the file's events go by where it gives none, in the order of the events. The same
/// file gives the same ones, also for events that are alike in everything.
[[nodiscard]] std::vector<QString> eventGuids(const ImportedProgramme& imported);

/// Keys under which an imported row's `extra` remembers where it came from.
namespace import_key {
inline constexpr QLatin1String kSource("source"); ///< Session: sourceOf() its file.
inline constexpr QLatin1String kGone("gone");     ///< Session: the state that it had before it was missing.
inline constexpr QLatin1String kGuid("guid");     ///< Person: the file's guid, where Rostrum's own is another.
inline constexpr QLatin1String kId("id");         ///< Session without a placement: the file's id.
} // namespace import_key

} // namespace rostrum
