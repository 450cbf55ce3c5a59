#pragma once

#include "models/domain/chapter.h"
#include "models/domain/check_rule.h"
#include "models/domain/conference.h"
#include "models/domain/link_rule.h"
#include "models/domain/person.h"
#include "models/domain/room.h"
#include "models/domain/session.h"
#include "models/domain/table.h"

namespace rostrum {

/// The whole conference as values: what checks, paper and exports work on. Copying one gives a snapshot.
/// Days stand in order of date, rooms and tracks by position, everything else by id.
struct Programme
{
    Conference conference;
    Zone zone;
    Table<Day> days;
    Table<Room> rooms;
    Table<Track> tracks;
    Table<Session> sessions;
    Table<Person> people;
    Table<Chapter> chapters;
    Table<Organisation> organisations;
    Table<Release> releases;
    Table<LinkRule> links;
    Table<CheckRule> checkRules;
    Table<AcceptedConflict> accepted;

    /// The conference day that a wall time belongs to: the last one that has begun, where it is less than a day ago.
    [[nodiscard]] const Day* dayOf(WallTime time) const;
    /// The real time that a placement takes, without set-up and clear-up.
    [[nodiscard]] Span span(const Placement& placement) const
    {
        return zone.span(placement.start, placement.durationMin);
    }
    [[nodiscard]] const Placement* placement(PlacementId id, const Session** session = nullptr) const;
    /// What to call a person in a list: the name as written, else put together from its parts.
    [[nodiscard]] static QString displayName(const Person& person);
    /// What to sort people by, before collation.
    [[nodiscard]] static QString sortName(const Person& person);
    /// Everybody with a part in a session, each once, in the order of the sessions.
    [[nodiscard]] std::vector<PersonId> speakers() const;
};

} // namespace rostrum
