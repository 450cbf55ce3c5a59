#pragma once

#include "models/domain/conference.h"

#include <QStringList>

#include <vector>

namespace rostrum {

enum class SessionState { Draft, Tentative, Confirmed, Cancelled };
enum class PartRole { Speaker, Moderator, Reserve, Host };

/// A person's part in a session.
struct Part
{
    qint64 id = 0;
    PersonId person;
    PartRole role = PartRole::Speaker;
    QString extra;

    bool operator==(const Part&) const = default;
};

struct Link
{
    qint64 id = 0;
    QString url;
    QString title;
    QString type;
    bool attachment = false;

    bool operator==(const Link&) const = default;
};

/// Where and when a session is held. A session has none while unscheduled, and several when it is repeated.
struct Placement
{
    PlacementId id;
    QString guid;         ///< What other systems know this slot by; empty takes the session's for its first placement.
    qint64 sourceId = -1; ///< The event number of schedule.xml; -1 where none.
    RoomId room;          ///< None where the time is known and the room is not.
    WallTime start;
    int durationMin = 0;
    int setupMin = 0;
    int clearupMin = 0;
    bool pinned = false; ///< Not to be moved by the program.
    QString extra;

    bool operator==(const Placement&) const = default;
};

/// The types that Rostrum knows by itself; any other text is kept as it is.
namespace session_type {
inline constexpr QStringView kKeynote = u"keynote";
inline constexpr QStringView kPanel = u"panel";
inline constexpr QStringView kWorkshop = u"workshop";
inline constexpr QStringView kTalk = u"talk";
inline constexpr QStringView kPlenary = u"plenary";
inline constexpr QStringView kChapterMeeting = u"chapter-meeting";
inline constexpr QStringView kFilm = u"film";
inline constexpr QStringView kBreak = u"break";
inline constexpr QStringView kMeal = u"meal";
inline constexpr QStringView kOther = u"other";
} // namespace session_type

struct Session
{
    SessionId id;
    QString guid;
    QString code;
    QString type = QStringLiteral("talk");
    QString title;
    QString subtitle;
    QString abstract;    ///< Markdown.
    QString description; ///< Markdown.
    QString language;
    bool needsInterpretation = false;
    bool needsStepFree = false;
    TrackId track;
    SessionState state = SessionState::Confirmed;
    bool isPublic = true;
    int expectedPeople = 0; ///< 0 where not known.
    int durationMin = 30;   ///< Planned length, used when it is placed.
    QString slug;
    QString url;
    QString recordingLicense;
    bool doNotRecord = false;
    QString notes;            ///< Private.
    QStringList needs;        ///< Equipment.
    std::vector<Part> people; ///< In order.
    std::vector<Link> links;
    std::vector<Placement> placements;
    std::vector<ChapterId> chapters; ///< Those called to it.
    QString extra;

    [[nodiscard]] bool isBreak() const { return type == session_type::kBreak || type == session_type::kMeal; }
    [[nodiscard]] bool isScheduled() const { return !placements.empty(); }

    bool operator==(const Session&) const = default;
};

} // namespace rostrum
