#pragma once

#include "models/domain/programme.h"

#include <QLocale>
#include <QString>
#include <QStringList>

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
    BackToBack,
    ThreeInARow,
    TooManyInDay,
    TooManySessions,
    NoModerator,
    PanelTooSmall,
    PanelTooLarge,
    NotWith,
    NotAgainst,
    MustComeAfter,
    GroupChangesRoom,
    PlenaryOverlap,
    SessionTwice,
    OutsidePlan,
    Unscheduled,
    SessionUnconfirmed,
    AvailabilityUnknown,
    NoTrack,
    NoAbstract,
};
inline constexpr size_t kConflictKinds = 31;

enum class Severity { Error, Warning };

/// The words of the command line and of JSON (`room-overlap`, `error`). They are never translated.
[[nodiscard]] QString toWord(ConflictKind kind);
[[nodiscard]] QString toWord(Severity severity);
[[nodiscard]] std::optional<ConflictKind> conflictKindFromWord(QStringView word);
/// What to call a kind in a list, translated: "Two sessions in one room".
[[nodiscard]] QString displayName(ConflictKind kind);

/// What the limit of a kind counts. Most kinds have none.
enum class LimitUnit { None, Minutes, Sessions, People };
struct KindLimit
{
    LimitUnit unit = LimitUnit::None;
    int normal = 0; ///< What holds where nobody sets another; at least 1 where there is a unit.
};
[[nodiscard]] KindLimit limitOf(ConflictKind kind);
/// Whether another time or room could mend it. The others are wrong with the session or its people, wherever it stands.
[[nodiscard]] bool dependsOnPlace(ConflictKind kind);
/// What the kind is where nobody sets it otherwise: never Default.
[[nodiscard]] RuleSetting defaultSetting(ConflictKind kind);

/// One placement that has a part in a conflict.
struct Side
{
    SessionId session;
    PlacementId placement;
    RoomId room;
    Span span;     ///< The session itself, in real time.
    Span occupied; ///< With set-up and clear-up.

    bool operator==(const Side&) const = default;
};

/// One time at which a conflict shows. Where it is not between two placements, both sides are the same.
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
    /// What else tells it from others: the broken link's id, the conference day (QDate::toJulianDay) or the instant at
    /// which a run of sessions begins.
    qint64 which = 0;

    constexpr auto operator<=>(const ConflictKey&) const = default;
};

/// Something that is wrong, or may be. There is one for each kind, unordered pair of sessions and, where a person is
/// concerned, person, however often the two sessions are repeated: `clashes` has every time. Some kinds are about all
/// that one person has on in a stretch of time: then the key has no session, and `clashes` has each placement.
struct Conflict
{
    ConflictKey key;
    Severity severity = Severity::Error;
    /// Of two, the one that is held earlier comes first, and `Clash::first` is its side. One for a pair of placements
    /// of the same session. More, by time, where the key has no session.
    std::vector<SessionId> sessions;
    std::vector<PersonId> people;
    std::vector<ChapterId> chapters; ///< Those called to both, for chapter-overlap.
    RoomId room;                     ///< The room of the first clash, where a room is concerned.
    std::vector<Clash> clashes; ///< By time; never empty. Of an unscheduled session, one without any place or time.
    QStringList missing;        ///< For equipment-missing: what is asked for and not there, as the session has it.
    bool lacksStepFree = false;
    bool lacksInterpretation = false;

    [[nodiscard]] ConflictKind kind() const { return key.kind; }
    [[nodiscard]] bool concerns(SessionId session) const;
    [[nodiscard]] bool concerns(PlacementId placement) const;

    bool operator==(const Conflict&) const = default;
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
        return qHashMulti(0, static_cast<int>(key.kind), key.low, key.high, key.person, key.which);
    }
};
