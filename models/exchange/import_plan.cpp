#include "models/exchange/import_plan.h"

#include "models/exchange/extra.h"
#include "models/exchange/import_planner.h"
#include "models/exchange/names.h"

#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace rostrum {

namespace {

/// Takes over what is not empty.
void fill(QString& member, const QString& said)
{
    if (!said.isEmpty())
        member = said;
}

} // namespace

ImportPlanner::ImportPlanner(const Programme& existing, const ImportedProgramme& imported)
    : m_existing(existing)
    , m_in(imported)
    , m_source(sourceOf(imported.conference))
    , m_fileZone(imported.conference.timezone)
{
    const Conference& ours = existing.conference;
    const Conference& theirs = imported.conference;
    const auto equal = [](const QString& a, const QString& b) {
        return !a.isEmpty() && folded(a).simplified() == folded(b).simplified();
    };
    m_takesOver = existing.sessions.empty();
    m_same = m_takesOver || equal(ours.acronym, theirs.acronym) || equal(ours.title, theirs.title);
    m_convert = !m_same && existing.zone.name() != m_fileZone.name();
    m_zone = m_same ? m_fileZone : existing.zone;
    for (const Session& session : existing.sessions) {
        m_guids.insert(session.guid);
        m_byGuid.insert(tidyGuid(session.guid), session.id);
    }
    for (const Person& person : existing.people)
        m_guids.insert(person.guid);
    for (const Room& room : existing.rooms)
        m_guids.insert(room.guid);
    for (const Track& track : existing.tracks)
        m_guids.insert(track.guid);
}

QString ImportPlanner::uniqueGuid(const QString& wanted)
{
    QString guid = wanted;
    while (guid.isEmpty() || m_guids.contains(guid))
        guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_guids.insert(guid);
    return guid;
}

QString ImportPlanner::withKept(const QString& extra, const QString& from) const
{
    return extra::with(extra, m_in.format, extra::of(from, m_in.format));
}

void ImportPlanner::planConference()
{
    if (!m_same)
        return;
    Conference conference = m_existing.conference;
    const Conference& said = m_in.conference;
    fill(conference.title, said.title);
    fill(conference.subtitle, said.subtitle);
    fill(conference.acronym, said.acronym);
    fill(conference.venue, said.venue);
    fill(conference.city, said.city);
    fill(conference.country, said.country);
    fill(conference.language, said.language);
    fill(conference.version, said.version);
    fill(conference.description, said.description);
    fill(conference.url, said.url);
    fill(conference.baseUrl, said.baseUrl);
    fill(conference.logo, said.logo);
    fill(conference.colour, said.colour);
    if (said.start.isValid())
        conference.start = said.start;
    if (said.end.isValid())
        conference.end = said.end;
    conference.timezone = said.timezone;
    if (said.slotMin > 0)
        conference.slotMin = said.slotMin;
    if (m_takesOver && !m_in.days.empty())
        conference.dayStartMin = said.dayStartMin;
    conference.extra = withKept(conference.extra, said.extra);
    if (!(conference == m_existing.conference))
        m_plan.conference = conference;
}

void ImportPlanner::planDays()
{
    for (const Day& said : m_in.days) {
        const WallTime opens = wall(said.opens);
        const WallTime closes = wall(said.closes);
        const QDate date = m_convert ? wall(said.begins()).date() : said.date;
        const auto old = std::find_if(m_existing.days.begin(), m_existing.days.end(),
                                      [date](const Day& d) { return d.date == date; });
        Day day = old == m_existing.days.end() ? said : *old;
        if (old == m_existing.days.end()) {
            day.id = newId<DayId>();
            day.date = date;
            day.opens = opens;
            day.closes = closes;
        } else if (m_same) {
            day.dayStartMin = said.dayStartMin;
            day.opens = opens;
            day.closes = closes;
            fill(day.label, said.label);
            day.extra = withKept(day.extra, said.extra);
        } else {
            day.opens = day.opens == WallTime{} ? opens : std::min(day.opens, opens);
            day.closes = std::max(day.closes, closes);
        }
        filePlanned(m_plan.days, m_existing.days, std::move(day));
    }
}

void ImportPlanner::removeDays()
{
    if (!m_same || m_in.days.empty())
        return;
    const Programme after = applied(m_existing, m_plan);
    std::unordered_set<DayId> inUse;
    for (const Session& session : after.sessions) {
        for (const Placement& placement : session.placements) {
            if (const Day* day = after.dayOf(placement.start))
                inUse.insert(day->id);
        }
    }
    for (const Day& day : m_existing.days) {
        const bool listed =
            std::any_of(m_in.days.begin(), m_in.days.end(), [&day](const Day& d) { return d.date == day.date; });
        if (!listed && !inUse.contains(day.id) && (m_takesOver || extra::has(day.extra, m_in.format)))
            m_plan.removedDays.push_back(day.id);
    }
}

void ImportPlanner::planRooms()
{
    QHash<QString, const Room*> byGuid;
    QHash<QString, const Room*> byName;
    int position = 0;
    for (const Room& room : m_existing.rooms) {
        if (!room.guid.isEmpty())
            byGuid.insert(tidyGuid(room.guid), &room);
        if (!byName.contains(tidyName(room.name)))
            byName.insert(tidyName(room.name), &room);
        position = std::max(position, room.position + 1);
    }
    std::unordered_set<RoomId> taken;
    for (const Room& said : m_in.rooms) {
        const Room* old = said.guid.isEmpty() ? nullptr : byGuid.value(said.guid);
        if (old == nullptr || taken.contains(old->id))
            old = byName.value(said.name);
        Room room = said;
        if (old != nullptr && taken.insert(old->id).second) {
            room = *old;
            room.name = said.name;
            fill(room.slug, said.slug);
            if (room.guid.isEmpty())
                room.guid = said.guid;
            room.extra = withKept(room.extra, said.extra);
        } else {
            room.id = newId<RoomId>();
            room.guid = uniqueGuid(said.guid.isEmpty() ? nameGuid(u"room", m_in.conference, said.name) : said.guid);
            room.position = position++;
        }
        m_rooms.insert(said.name, room.id);
        filePlanned(m_plan.rooms, m_existing.rooms, std::move(room));
    }
}

void ImportPlanner::planTracks()
{
    QHash<QString, const Track*> byName;
    int position = 0;
    for (const Track& track : m_existing.tracks) {
        byName.insert(tidyName(track.name), &track);
        position = std::max(position, track.position + 1);
    }
    for (const Track& said : m_in.tracks) {
        const Track* old = byName.value(said.name);
        Track track = said;
        if (old != nullptr) {
            track = *old;
            fill(track.slug, said.slug);
            fill(track.colour, said.colour);
            track.extra = withKept(track.extra, said.extra);
        } else {
            track.id = newId<TrackId>();
            track.guid = uniqueGuid(said.guid.isEmpty() ? nameGuid(u"track", m_in.conference, said.name) : said.guid);
            track.position = position++;
        }
        m_tracks.insert(said.name, track.id);
        filePlanned(m_plan.tracks, m_existing.tracks, std::move(track));
    }
}

void ImportPlanner::planPeople()
{
    const std::vector<PersonId> matches = matchPeople(m_existing, m_in);
    for (size_t at = 0; at < m_in.people.size(); ++at) {
        const ImportedPerson& said = m_in.people[at];
        const Person* old = m_existing.people.find(matches[at]);
        Person person;
        if (old != nullptr) {
            person = *old;
            const bool ours = extra::has(person.extra, m_in.format);
            if (ours)
                person.name = said.name;
            if (said.sourceId >= 0 && (ours || person.sourceId < 0))
                person.sourceId = said.sourceId;
            if (person.state == PersonState::Unknown)
                person.state = PersonState::Confirmed;
        } else {
            person.id = newId<PersonId>();
            person.guid = uniqueGuid(said.guid.isEmpty() ? nameGuid(u"person", m_in.conference, said.name) : said.guid);
            person.name = said.name;
            person.sourceId = said.sourceId;
            // Whoever stands in a published programme has said yes.
            person.state = PersonState::Confirmed;
        }
        if (std::find(person.roles.begin(), person.roles.end(), PersonRole::Speaker) == person.roles.end())
            person.roles.push_back(PersonRole::Speaker);
        QJsonObject kept = extra::of(said.extra, m_in.format);
        const QJsonValue guid =
            said.guid.isEmpty() ? extra::of(person.extra, m_in.format).value(import_key::kGuid) : QJsonValue(said.guid);
        if (guid.isString())
            kept.insert(import_key::kGuid, guid);
        person.extra = extra::with(person.extra, m_in.format, kept);
        m_people.push_back(person.id);
        filePlanned(m_plan.people, m_existing.people, std::move(person));
    }
}

ImportPlan ImportPlanner::plan()
{
    m_plan.format = m_in.format;
    m_plan.notes = m_in.notes;
    planConference();
    planDays();
    planRooms();
    planTracks();
    planPeople();
    planSessions();
    planGone();
    removeDays();
    return std::move(m_plan);
}

namespace {

template <class Row>
void apply(Table<Row>& table, const PlannedRows<Row>& rows)
{
    for (const Row& row : rows.added)
        table.put(row);
    for (const Row& row : rows.updated)
        table.put(row);
}

} // namespace

ImportPlan planImport(const Programme& existing, const ImportedProgramme& imported)
{
    return ImportPlanner(existing, imported).plan();
}

Programme applied(Programme programme, const ImportPlan& plan)
{
    if (plan.conference) {
        programme.conference = *plan.conference;
        if (programme.zone.name() != programme.conference.timezone)
            programme.zone = Zone(programme.conference.timezone);
    }
    apply(programme.days, plan.days);
    for (const DayId id : plan.removedDays)
        programme.days.remove(id);
    apply(programme.rooms, plan.rooms);
    apply(programme.tracks, plan.tracks);
    apply(programme.people, plan.people);
    apply(programme.sessions, plan.sessions);
    programme.days.sort([](const Day& a, const Day& b) { return a.date < b.date; });
    programme.rooms.sort([](const Room& a, const Room& b) { return a.position < b.position; });
    programme.tracks.sort([](const Track& a, const Track& b) { return a.position < b.position; });
    programme.people.sort([](const Person& a, const Person& b) { return a.id < b.id; });
    programme.sessions.sort([](const Session& a, const Session& b) { return a.id < b.id; });
    return programme;
}

} // namespace rostrum
