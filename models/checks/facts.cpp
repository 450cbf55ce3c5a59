#include "models/checks/facts.h"

#include "models/checks/spans.h"

#include <algorithm>
#include <tuple>

namespace rostrum {

namespace {

PersonFacts factsOf(const Person& person, const Zone& zone)
{
    PersonFacts facts;
    facts.guid = person.guid;
    facts.name = Programme::displayName(person);
    facts.state = person.state;
    facts.asked = person.availability != Availability::NotAsked;
    facts.limited = person.availability == Availability::Windows;
    if (facts.limited)
        facts.windows = merged(person.windows, zone);
    return facts;
}

template <class Id>
const Timeline& timelineOf(const std::unordered_map<Id, Timeline>& timelines, Id id)
{
    static const Timeline empty;
    const auto at = timelines.find(id);
    return at == timelines.end() ? empty : at->second;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

template <class Id>
void addUnique(std::vector<Id>& ids, Id id)
{
    if (id.isValid() && std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

} // namespace

std::vector<qint64> idsOf(const ChangeSet& changes, Kind kind)
{
    const ChangeSet::Ids& ids = changes.of(kind);
    std::vector<qint64> all;
    all.reserve(ids.size());
    for (const std::set<qint64>* each : {&ids.inserted, &ids.updated, &ids.removed})
        all.insert(all.end(), each->begin(), each->end());
    return all;
}

Facts::Facts(const Programme& programme)
    : m_zone(programme.zone)
    , m_rules(programme.checkRules)
    , m_links(programme.links)
    , m_changeoverMin(programme.conference.changeoverMin)
    , m_hasTracks(!programme.tracks.empty())
    , m_hours(hoursOf(programme))
    , m_calendar(programme)
    , m_rooms(roomFacts(programme))
{
    m_people.reserve(programme.people.size());
    m_byRoom.reserve(programme.rooms.size());
    m_byPerson.reserve(programme.people.size());
    for (const Person& person : programme.people)
        m_people.emplace(person.id, factsOf(person, m_zone));
    for (const Track& track : programme.tracks) {
        if (track.checkOverlap)
            m_checkedTracks.insert(track.id);
    }
    m_sessions.reserve(programme.sessions.size());
    for (const Session& session : programme.sessions) {
        if (std::optional<SessionFacts> facts = read(session)) {
            forEachEntry(*facts, [](Timeline& timeline, const Timeline::Entry& entry) { timeline.append(entry); });
            m_sessions.emplace(session.id, std::move(*facts));
        }
    }
    const auto settle = [](auto& timelines) {
        for (auto& [id, timeline] : timelines)
            timeline.settle();
    };
    settle(m_byRoom);
    settle(m_byPerson);
    settle(m_byChapter);
    settle(m_byTrack);
    m_everything.settle();
    m_plenaries.settle();
}

std::optional<SessionFacts> Facts::read(const Session& session) const
{
    if (session.state == SessionState::Cancelled)
        return std::nullopt;
    SessionFacts facts;
    facts.id = session.id;
    facts.guid = session.guid;
    facts.title = session.title;
    facts.type = session.type.trimmed().toCaseFolded();
    facts.state = session.state;
    facts.isPublic = session.isPublic;
    facts.hasAbstract = !isBlank(session.abstract) || !isBlank(session.description);
    facts.track = session.track;
    facts.expectedPeople = session.expectedPeople;
    facts.needsStepFree = session.needsStepFree;
    facts.needsInterpretation = session.needsInterpretation;
    facts.needs = session.needs;
    for (const Part& part : session.people) {
        if (part.role == PartRole::Reserve)
            continue;
        addUnique(facts.people, part.person);
        facts.moderated = facts.moderated || part.role != PartRole::Speaker;
    }
    for (const ChapterId chapter : session.chapters)
        addUnique(facts.chapters, chapter);
    facts.occurrences.reserve(session.placements.size());
    for (const Placement& placement : session.placements)
        facts.occurrences.push_back(read(session.id, placement));
    std::sort(facts.occurrences.begin(), facts.occurrences.end(), [](const Side& a, const Side& b) {
        return std::tie(a.span, a.placement, a.room) < std::tie(b.span, b.placement, b.room);
    });
    return facts;
}

Side Facts::read(SessionId session, const Placement& placement) const
{
    Side side;
    side.session = session;
    side.placement = placement.id;
    side.room = placement.room;
    side.span = m_zone.span(placement.start, std::max(0, placement.durationMin));
    side.occupied = side.span;
    // What takes no time occupies nothing, so there is nothing to set up for either.
    if (side.span.length() > 0) {
        side.occupied.start -= std::max(0, placement.setupMin);
        side.occupied.end += std::max(0, placement.clearupMin);
    }
    return side;
}

template <class Visit>
void Facts::forEachEntry(const SessionFacts& session, Visit visit)
{
    for (size_t i = 0; i < session.occurrences.size(); ++i) {
        const Side& side = session.occurrences[i];
        if (side.room.isValid()) {
            for (const RoomId cell : cells(side.room))
                visit(m_byRoom[cell], {side.occupied, session.id, i});
        }
        for (const PersonId person : session.people)
            visit(m_byPerson[person], {side.span, session.id, i});
        for (const ChapterId chapter : session.chapters)
            visit(m_byChapter[chapter], {side.span, session.id, i});
        if (session.track.isValid())
            visit(m_byTrack[session.track], {side.span, session.id, i});
        visit(m_everything, {side.span, session.id, i});
        if (session.is(session_type::kPlenary))
            visit(m_plenaries, {side.span, session.id, i});
    }
}

void Facts::add(SessionFacts session)
{
    forEachEntry(session, [](Timeline& timeline, const Timeline::Entry& entry) { timeline.add(entry); });
    m_sessions.insert_or_assign(session.id, std::move(session));
}

void Facts::remove(SessionId id)
{
    const auto at = m_sessions.find(id);
    if (at == m_sessions.end())
        return;
    forEachEntry(at->second, [](Timeline& timeline, const Timeline::Entry& entry) { timeline.remove(entry); });
    m_sessions.erase(at);
}

const SessionFacts* Facts::session(SessionId id) const
{
    const auto at = m_sessions.find(id);
    return at == m_sessions.end() ? nullptr : &at->second;
}

const PersonFacts* Facts::person(PersonId id) const
{
    const auto at = m_people.find(id);
    return at == m_people.end() ? nullptr : &at->second;
}

const RoomFacts* Facts::room(RoomId id) const
{
    const auto at = m_rooms.find(id);
    return at == m_rooms.end() ? nullptr : &at->second;
}

std::vector<RoomId> Facts::cells(RoomId id) const
{
    const RoomFacts* facts = room(id);
    return facts != nullptr ? facts->cells : std::vector<RoomId>{id};
}

int Facts::holds(RoomId id) const
{
    const RoomFacts* facts = room(id);
    return facts != nullptr ? facts->holds : 1;
}

bool Facts::shareSpace(RoomId a, RoomId b) const
{
    if (a == b)
        return true;
    const std::vector<RoomId> ofA = cells(a);
    const std::vector<RoomId> ofB = cells(b);
    return std::find_first_of(ofA.begin(), ofA.end(), ofB.begin(), ofB.end()) != ofA.end();
}

const Timeline& Facts::of(RoomId cell) const
{
    return timelineOf(m_byRoom, cell);
}

const Timeline& Facts::of(PersonId person) const
{
    return timelineOf(m_byPerson, person);
}

const Timeline& Facts::of(ChapterId chapter) const
{
    return timelineOf(m_byChapter, chapter);
}

const Timeline& Facts::of(TrackId track) const
{
    return timelineOf(m_byTrack, track);
}

QString Facts::wallText(Span span) const
{
    const auto wall = [this](qint64 instant) {
        const WallTime time = m_zone.toWall(instant);
        // The second passage of an hour that comes twice is told apart by a mark of our own.
        return time.later ? time.toString() + u'+' : time.toString();
    };
    return wall(span.start) + u'/' + wall(span.end);
}

QStringList Facts::wallTexts(const std::vector<Span>& spans) const
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(spans.size()));
    for (const Span span : spans)
        texts << wallText(span);
    return texts;
}

bool Facts::frameDiffers(const Programme& programme, const ChangeSet& changes) const
{
    if (changes.touches(Kind::CheckRule) && m_rules != RuleBook(programme.checkRules))
        return true;
    if (changes.touches(Kind::Link) && m_links != LinkIndex(programme.links))
        return true;
    if (changes.touches(Kind::Track) && m_hasTracks == programme.tracks.empty())
        return true;
    if (changes.touches(Kind::Conference) &&
        (m_zone.name() != programme.zone.name() || m_changeoverMin != programme.conference.changeoverMin))
        return true;
    if ((changes.touches(Kind::Conference) || changes.touches(Kind::Day)) &&
        (m_hours != hoursOf(programme) || m_calendar != Calendar(programme)))
        return true;
    if (!changes.touches(Kind::Room))
        return false;
    for (const auto& [id, timeline] : m_byRoom) {
        if (timeline.empty())
            continue;
        const Room* room = programme.rooms.find(id);
        if (cells(id) != (room != nullptr ? roomFacts(programme, *room).cells : std::vector<RoomId>{id}))
            return true;
    }
    return false;
}

std::set<SessionId> Facts::refresh(const Programme& programme, const ChangeSet& changes)
{
    std::set<SessionId> touched;
    for (const qint64 id : idsOf(changes, Kind::Track))
        refreshTrack(programme, TrackId{id}, touched);
    std::set<PersonId> people;
    for (const qint64 id : idsOf(changes, Kind::Person)) {
        if (refreshPerson(programme, PersonId{id}))
            people.insert(PersonId{id});
    }
    std::set<RoomId> rooms;
    if (changes.touches(Kind::Room))
        rooms = refreshRooms(programme);
    if (people.empty() && rooms.empty())
        return touched;
    // The timelines would not do: they leave out what takes no time, and that can stand in a closed room too.
    const auto isPerson = [&people](PersonId id) { return people.contains(id); };
    const auto isIn = [&](const Side& side) {
        return std::ranges::any_of(cells(side.room), [&rooms](RoomId cell) { return rooms.contains(cell); });
    };
    for (const auto& [id, session] : m_sessions) {
        if (std::ranges::any_of(session.people, isPerson) ||
            (!rooms.empty() && std::ranges::any_of(session.occurrences, isIn)))
            touched.insert(id);
    }
    return touched;
}

std::set<RoomId> Facts::refreshRooms(const Programme& programme)
{
    RoomFactsById before = roomFacts(programme);
    before.swap(m_rooms);
    std::set<RoomId> differ;
    for (const auto& [id, facts] : m_rooms) {
        const auto old = before.find(id);
        if (old == before.end() || old->second != facts)
            differ.insert(id);
    }
    for (const auto& [id, facts] : before) {
        if (!m_rooms.contains(id))
            differ.insert(id);
    }
    return differ;
}

bool Facts::refreshPerson(const Programme& programme, PersonId id)
{
    const Person* person = programme.people.find(id);
    if (person == nullptr)
        return m_people.erase(id) > 0;
    PersonFacts facts = factsOf(*person, m_zone);
    const PersonFacts* before = this->person(id);
    if (before != nullptr && facts == *before)
        return false;
    m_people.insert_or_assign(id, std::move(facts));
    return true;
}

void Facts::refreshTrack(const Programme& programme, TrackId id, std::set<SessionId>& touched)
{
    const Track* track = programme.tracks.find(id);
    const bool checked = track != nullptr && track->checkOverlap;
    if (checked == checksOverlap(id))
        return;
    for (const Timeline::Entry& entry : of(id).entries())
        touched.insert(entry.session);
    if (checked)
        m_checkedTracks.insert(id);
    else
        m_checkedTracks.erase(id);
}

} // namespace rostrum
