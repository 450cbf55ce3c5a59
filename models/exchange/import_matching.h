#pragma once

#include "models/domain/programme.h"
#include "models/exchange/imported_programme.h"

#include <optional>

namespace rostrum {

/// The session and the placement that an event of the file is; both none where it is new.
struct EventMatch
{
    SessionId session;
    PlacementId placement; ///< None where the session is unscheduled so far.
};

/// Which session each event of the file is, in the order of the events. `source` tells the programmes of two
/// conferences apart; see sourceOf().
[[nodiscard]] std::vector<EventMatch> matchEvents(const Programme& existing, const ImportedProgramme& imported);
/// Which person each person of the file is.
[[nodiscard]] std::vector<PersonId> matchPeople(const Programme& existing, const ImportedProgramme& imported);

/// What tells one conference's programme from another's: the acronym, else the title, folded.
[[nodiscard]] QString sourceOf(const Conference& conference);

/// The guid that a room, track or person of an imported conference goes by where the file gives none.
[[nodiscard]] QString nameGuid(QStringView kind, const Conference& conference, const QString& name);

/// Keys under which an imported row's `extra` remembers where it came from.
namespace import_key {
inline constexpr QLatin1String kSource("source"); ///< Session: sourceOf() its file.
inline constexpr QLatin1String kGone("gone");     ///< Session: the state that it had before it was missing.
inline constexpr QLatin1String kGuid("guid");     ///< Person: the file's guid, where Rostrum's own is another.
inline constexpr QLatin1String kId("id");         ///< Session without a placement: the file's id.
} // namespace import_key

} // namespace rostrum
