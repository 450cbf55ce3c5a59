#pragma once

#include "models/checks/calendar.h"
#include "models/checks/conflict.h"
#include "models/checks/link_index.h"
#include "models/checks/room_facts.h"
#include "models/checks/rule_book.h"
#include "models/checks/timeline.h"
#include "models/domain/change_set.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace rostrum {

/// What the checks need to know of a session that is not cancelled.
struct SessionFacts
{
    SessionId id;
    QString guid;
    QString title;
    QString type; ///< Without case and outer blanks.
    SessionState state = SessionState::Confirmed;
    bool isPublic = true;
    bool hasAbstract = false;
    bool moderated = false; ///< Somebody on it moderates or hosts.
    TrackId track;
    int expectedPeople = 0;
    bool needsStepFree = false;
    bool needsInterpretation = false;
    QStringList needs;
    std::vector<PersonId> people; ///< Those with a part, each once; a reserve has none until somebody drops out.
    std::vector<ChapterId> chapters;
    std::vector<Side> occurrences; ///< Its placements, by time; none while it is unscheduled.

    [[nodiscard]] bool is(QStringView what) const { return type == what; }
    [[nodiscard]] bool isBreak() const { return is(session_type::kBreak) || is(session_type::kMeal); }
    [[nodiscard]] bool has(PersonId person) const
    {
        return std::find(people.begin(), people.end(), person) != people.end();
    }

    bool operator==(const SessionFacts&) const = default;
};

struct PersonFacts
{
    QString guid;
    QString name;
    PersonState state = PersonState::Unknown;
    bool asked = true;         ///< Whether anybody asked them when they can.
    bool limited = false;      ///< Whether they gave the times at which they can.
    std::vector<Span> windows; ///< Those times, merged.

    bool operator==(const PersonFacts&) const = default;
};

/// Every row of that kind that a change made, altered or took away.
[[nodiscard]] std::vector<qint64> idsOf(const ChangeSet& changes, Kind kind);

/// What a programme says, in the form in which it is checked: real time instead of wall time, and found by room,
/// person, chapter and track. It holds its own copies, so it outlives the programme that it was made from.
class Facts
{
public:
    Facts() = default;
    explicit Facts(const Programme& programme);

    /// The session's facts, or nothing where it takes no part in checks.
    [[nodiscard]] std::optional<SessionFacts> read(const Session& session) const;
    /// A placement of that session in the conference's real time.
    [[nodiscard]] Side read(SessionId session, const Placement& placement) const;

    void add(SessionFacts session);
    void remove(SessionId id);

    [[nodiscard]] const SessionFacts* session(SessionId id) const;
    [[nodiscard]] const std::unordered_map<SessionId, SessionFacts>& sessions() const { return m_sessions; }
    [[nodiscard]] const PersonFacts* person(PersonId id) const;
    [[nodiscard]] const RoomFacts* room(RoomId id) const;
    /// The room and what it is joined from; of a room that is not known, itself.
    [[nodiscard]] std::vector<RoomId> cells(RoomId id) const;
    [[nodiscard]] int holds(RoomId id) const;
    /// Whether one of them is, or is part of, the other, or both have a part in common.
    [[nodiscard]] bool shareSpace(RoomId a, RoomId b) const;

    /// What occupies a room, set-up and clear-up included, also from rooms that are joined from it.
    [[nodiscard]] const Timeline& of(RoomId cell) const;
    [[nodiscard]] const Timeline& of(PersonId person) const;
    [[nodiscard]] const Timeline& of(ChapterId chapter) const;
    [[nodiscard]] const Timeline& of(TrackId track) const;

    /// Every placement of every session.
    [[nodiscard]] const Timeline& everything() const { return m_everything; }
    [[nodiscard]] const Timeline& plenaries() const { return m_plenaries; }

    [[nodiscard]] bool checksOverlap(TrackId track) const { return m_checkedTracks.contains(track); }
    [[nodiscard]] int changeoverMin() const { return m_changeoverMin; }
    [[nodiscard]] const Hours& hours() const { return m_hours; }
    [[nodiscard]] const LinkIndex& links() const { return m_links; }
    /// Whether the programme is sorted into tracks at all.
    [[nodiscard]] bool hasTracks() const { return m_hasTracks; }
    /// The conference day that an instant belongs to.
    [[nodiscard]] QDate dayOf(qint64 instant) const { return m_calendar.dayOf(m_zone.toWall(instant)); }
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }

    /// A stretch of real time as it stands on the wall, in ISO 8601: "2026-05-01T09:30/2026-05-01T10:00".
    [[nodiscard]] QString wallText(Span span) const;
    [[nodiscard]] QStringList wallTexts(const std::vector<Span>& spans) const;

    /// Whether what all sessions depend on is another now: the rules, the links, the zone, the days and hours, the
    /// changeover, whether there are tracks, how rooms are joined.
    [[nodiscard]] bool frameDiffers(const Programme& programme, const ChangeSet& changes) const;
    /// Takes over what the programme says of the changed rooms, people and tracks. Answers the sessions that it matters
    /// to.
    std::set<SessionId> refresh(const Programme& programme, const ChangeSet& changes);

private:
    template <class Visit>
    void forEachEntry(const SessionFacts& session, Visit visit);
    std::set<RoomId> refreshRooms(const Programme& programme);
    bool refreshPerson(const Programme& programme, PersonId id);
    void refreshTrack(const Programme& programme, TrackId id, std::set<SessionId>& touched);

    Zone m_zone;
    RuleBook m_rules;
    LinkIndex m_links;
    int m_changeoverMin = 0;
    bool m_hasTracks = false;
    Hours m_hours;
    Calendar m_calendar;
    RoomFactsById m_rooms;
    std::unordered_map<PersonId, PersonFacts> m_people;
    std::set<TrackId> m_checkedTracks;
    std::unordered_map<SessionId, SessionFacts> m_sessions;
    std::unordered_map<RoomId, Timeline> m_byRoom;
    std::unordered_map<PersonId, Timeline> m_byPerson;
    std::unordered_map<ChapterId, Timeline> m_byChapter;
    std::unordered_map<TrackId, Timeline> m_byTrack;
    Timeline m_everything;
    Timeline m_plenaries;
};

} // namespace rostrum
