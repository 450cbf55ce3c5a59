#pragma once

#include "models/domain/programme.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace rostrum {

/// What can be wrong with a programme. The order is the one in which kinds are listed.
enum class ConflictKind {
    RoomOverlap,
    SpeakerOverlap,
    SpeakerUnavailable,
    RoomUnavailable,
    OutsideHours,
    ChapterOverlap,
    RoomTooSmall,
    EquipmentMissing,
    NoChangeover,
    TrackOverlap,
    SpeakerUnconfirmed,
    NoSpeaker,
};
inline constexpr size_t kConflictKinds = 12;

enum class Severity { Error, Warning };

/// The words of the command line and of JSON (`room-overlap`, `error`). They are never translated.
[[nodiscard]] QString toWord(ConflictKind kind);
[[nodiscard]] QString toWord(Severity severity);
[[nodiscard]] std::optional<ConflictKind> conflictKindFromWord(QStringView word);
/// What to call a kind in a list, translated: "Two sessions in one room".
[[nodiscard]] QString displayName(ConflictKind kind);

/// One placement that has a part in a conflict.
struct Side
{
    PlacementId placement;
    RoomId room;
    Span span;     ///< The session itself, in real time.
    Span occupied; ///< With set-up and clear-up.

    bool operator==(const Side&) const = default;
};

/// One time at which a conflict shows. Where only one session is concerned, both sides are the same.
struct Clash
{
    Side first;
    Side second;
    Span span;   ///< The stretch that both have in common; for a single session all of it, for a changeover the gap.
    RoomId room; ///< The room that is short, where a room is.

    bool operator==(const Clash&) const = default;
};

/// What a conflict is known by while the programme changes: a session that is moved along with the one that it clashes
/// with keeps its conflict.
struct ConflictKey
{
    ConflictKind kind = ConflictKind::RoomOverlap;
    SessionId low;  ///< The smaller id of the two sessions.
    SessionId high; ///< The greater one; the same where two placements of one session clash; none for a single session.
    PersonId person; ///< Where a person is concerned.

    constexpr auto operator<=>(const ConflictKey&) const = default;
};

/// Something that is wrong, or may be. There is one for each kind, unordered pair of sessions and, where a person is
/// concerned, person, however often the two sessions are repeated: `clashes` has every time.
struct Conflict
{
    ConflictKey key;
    Severity severity = Severity::Error;
    /// One or two. Of two, the one that is held earlier comes first, and `Clash::first` is its side.
    /// One for a pair of placements of the same session.
    std::vector<SessionId> sessions;
    std::vector<PersonId> people;
    std::vector<ChapterId> chapters; ///< Those called to both, for chapter-overlap.
    RoomId room;                     ///< The room of the first clash, where a room is concerned.
    std::vector<Clash> clashes;      ///< By time; never empty.
    QStringList missing;             ///< For equipment-missing: what is asked for and not there, as the session has it.
    bool lacksStepFree = false;
    bool lacksInterpretation = false;

    [[nodiscard]] ConflictKind kind() const { return key.kind; }
    [[nodiscard]] bool concerns(SessionId session) const { return key.low == session || key.high == session; }
    [[nodiscard]] bool concerns(PlacementId placement) const;

    bool operator==(const Conflict&) const = default;
};

/// What to make of a kind.
enum class RuleSetting { Default, Error, Warning, Off };

struct CheckOptions
{
    std::map<ConflictKind, RuleSetting> settings; ///< A kind that is not named is as the command line's contract says.

    bool operator==(const CheckOptions&) const = default;
};

/// The conflict in a sentence, translated, with both sides, rooms and times named: what a person is shown, always as
/// plain text. Times are the conference's, weekdays those of the conference day. It is made from the names that
/// `programme` has now, so ask again after a session, person or room was renamed.
[[nodiscard]] QString describe(const Conflict& conflict, const Programme& programme, const QLocale& locale);

} // namespace rostrum

template <>
struct std::hash<rostrum::ConflictKey>
{
    size_t operator()(const rostrum::ConflictKey& key) const noexcept
    {
        return qHashMulti(0, static_cast<int>(key.kind), key.low, key.high, key.person);
    }
};
