#include "models/checks/mender.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <unordered_map>

namespace rostrum {

namespace {

constexpr size_t kMostMoves = 4;
constexpr size_t kMostRooms = 2;
constexpr size_t kMostSubjects = 6;
/// Beyond so many places looked at, more would keep a person waiting.
constexpr int kMostLooks = 1500;
constexpr size_t kMostPartners = 80;

/// What many people rely on is moved after what few do.
constexpr int kMovesBreak = 45;
constexpr int kMovesPlenary = 30;
/// A swap moves one that nothing is wrong with.
constexpr int kSwaps = 40;

int weight(const Session& session)
{
    if (session.isBreak())
        return kMovesBreak;
    const bool forAll = session.type == session_type::kPlenary || session.type == session_type::kKeynote;
    return forAll ? kMovesPlenary : 0;
}

/// Whether one at that distance could still be among those that are shown.
bool isWanted(int distance, const std::vector<Mend>& mends)
{
    const auto nearer =
        std::count_if(mends.begin(), mends.end(), [distance](const Mend& mend) { return mend.distance <= distance; });
    return static_cast<size_t>(nearer) < kMostMoves;
}

/// Whether moving only that placement may take the conflict away.
bool canHelp(const Conflict& problem, PlacementId placement)
{
    const auto concerns = [placement](const Clash& clash) {
        return clash.first.placement == placement || clash.second.placement == placement;
    };
    // A person's row of sessions is broken by any of them; what two sessions have at several times, only by one that
    // has a part in all of it.
    const bool isRow = !problem.key.low.isValid();
    return isRow ? std::any_of(problem.clashes.begin(), problem.clashes.end(), concerns)
                 : std::all_of(problem.clashes.begin(), problem.clashes.end(), concerns);
}

void apply(const MendMove& move, Session& session)
{
    const auto at = std::find_if(session.placements.begin(), session.placements.end(),
                                 [&](const Placement& each) { return each.id == move.from.id; });
    if (at == session.placements.end())
        return;
    if (move.to)
        *at = *move.to;
    else
        session.placements.erase(at);
}

} // namespace

/// One placement that has to do with the conflict and may be moved.
struct Mender::Subject
{
    const Session* session;
    Placement placement;
    ConflictKey problem;
    std::set<ConflictKey> known; ///< What is wrong with the session as things are.
};

Mender::Mender(const Programme& programme)
    : m_programme(programme)
    , m_checker(m_programme)
    , m_places(m_programme)
{}

std::vector<Mend> Mender::mendsFor(const ConflictKey& key)
{
    const std::vector<const Conflict*> all = key.low.isValid() ? m_checker.conflictsOf(key.low) : m_checker.conflicts();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Conflict* each) { return each->key == key; });
    if (at == all.end())
        return {};
    const Conflict problem = **at;
    m_looks = 0;
    std::vector<Mend> mends;
    std::vector<Subject> subjects = subjectsOf(problem);
    if (problem.kind() == ConflictKind::SpeakerUnconfirmed)
        confirm(problem, mends);
    if (dependsOnPlace(problem.kind())) {
        for (Subject& subject : subjects) {
            changeRoom(subject, mends);
            changeTime(subject, mends);
        }
        for (Subject& subject : subjects) {
            swap(subject, mends);
            move(subject, mends);
        }
    }
    std::stable_sort(mends.begin(), mends.end(), [](const Mend& a, const Mend& b) { return a.distance < b.distance; });
    if (mends.size() > kMostMoves)
        mends.resize(kMostMoves);
    for (const Subject& subject : subjects)
        unschedule(subject, mends);
    return mends;
}

std::vector<Mender::Subject> Mender::subjectsOf(const Conflict& problem) const
{
    std::vector<Subject> subjects;
    for (const SessionId id : problem.sessions) {
        const Session* session = m_programme.sessions.find(id);
        if (session == nullptr)
            continue;
        std::set<ConflictKey> known;
        for (const Conflict* conflict : m_checker.conflictsOf(id))
            known.insert(conflict->key);
        for (const Placement& placement : session->placements) {
            if (!placement.pinned && canHelp(problem, placement.id) && subjects.size() < kMostSubjects)
                subjects.push_back({session, placement, problem.key, known});
        }
    }
    return subjects;
}

void Mender::changeRoom(Subject& subject, std::vector<Mend>& mends)
{
    Placement proposed = subject.placement;
    proposed.room = {};
    if (!promises(subject, proposed))
        return;
    size_t found = 0;
    for (const RoomChoice& choice : m_places.rooms(*subject.session, subject.placement)) {
        proposed.room = choice.room;
        if (!promises(subject, proposed))
            continue;
        const int distance = choice.distance + weight(*subject.session);
        if (tryOut({MendAct::ChangeRoom, {{subject.session->id, subject.placement, proposed}}, {}, distance},
                   subject.problem, mends) &&
            ++found == kMostRooms)
            return;
    }
}

void Mender::changeTime(Subject& subject, std::vector<Mend>& mends)
{
    const qint64 now = m_programme.zone.toInstant(subject.placement.start);
    Placement proposed = subject.placement;
    for (const qint64 start : m_places.starts(subject.placement, subject.placement.room)) {
        if (!isWanted(static_cast<int>(std::abs(start - now)), mends))
            return;
        proposed.start = m_programme.zone.toWall(start);
        if (!promises(subject, proposed))
            continue;
        const int distance = static_cast<int>(std::abs(start - now)) + weight(*subject.session);
        if (tryOut({MendAct::ChangeTime, {{subject.session->id, subject.placement, proposed}}, {}, distance},
                   subject.problem, mends))
            return;
    }
}

void Mender::move(Subject& subject, std::vector<Mend>& mends)
{
    const qint64 now = m_programme.zone.toInstant(subject.placement.start);
    const std::vector<RoomChoice> rooms = m_places.rooms(*subject.session, subject.placement);
    for (const qint64 start : m_places.starts(subject.placement)) {
        if (!isWanted(static_cast<int>(std::abs(start - now)), mends))
            return;
        Placement proposed = subject.placement;
        proposed.start = m_programme.zone.toWall(start);
        proposed.room = {};
        // Most times are out of the question whatever the room: somebody is busy then.
        if (!promises(subject, proposed))
            continue;
        for (const RoomChoice& choice : rooms) {
            proposed.room = choice.room;
            if (!promises(subject, proposed))
                continue;
            const int distance = static_cast<int>(std::abs(start - now)) + choice.distance + weight(*subject.session);
            if (tryOut({MendAct::Move, {{subject.session->id, subject.placement, proposed}}, {}, distance},
                       subject.problem, mends))
                return;
        }
    }
}

void Mender::swap(Subject& subject, std::vector<Mend>& mends)
{
    struct Partner
    {
        const Session* session;
        size_t placement;
        int distance;
    };
    const Placement& mine = subject.placement;
    const qint64 now = m_programme.zone.toInstant(mine.start);
    std::unordered_map<RoomId, int> roomDistance{{mine.room, 0}};
    for (const RoomChoice& choice : m_places.rooms(*subject.session, mine))
        roomDistance.emplace(choice.room, choice.distance);
    std::vector<Partner> partners;
    for (const Session& other : m_programme.sessions) {
        const bool sides = other.id == subject.problem.low || other.id == subject.problem.high;
        if (other.id == subject.session->id || other.state == SessionState::Cancelled ||
            other.isBreak() != subject.session->isBreak())
            continue;
        for (size_t at = 0; at < other.placements.size(); ++at) {
            const Placement& placement = other.placements[at];
            const auto room = roomDistance.find(placement.room);
            // Of different lengths, only the two that the conflict is between: others would tear holes.
            if (placement.pinned || room == roomDistance.end() ||
                (placement.durationMin != mine.durationMin && !sides) ||
                (placement.room == mine.room && placement.start == mine.start))
                continue;
            const auto minutes = std::abs(m_programme.zone.toInstant(placement.start) - now);
            partners.push_back(
                {&other, at,
                 static_cast<int>(minutes) + room->second + kSwaps + weight(*subject.session) + weight(other)});
        }
    }
    const auto nearer = [](const Partner& a, const Partner& b) { return a.distance < b.distance; };
    const size_t most = std::min(partners.size(), kMostPartners);
    std::partial_sort(partners.begin(), partners.begin() + static_cast<std::ptrdiff_t>(most), partners.end(), nearer);
    partners.resize(most);
    for (const Partner& partner : partners) {
        if (!isWanted(partner.distance, mends))
            return;
        const Placement theirs = partner.session->placements[partner.placement];
        Placement proposed = mine;
        proposed.room = theirs.room;
        proposed.start = theirs.start;
        if (!promises(subject, proposed, partner.session->id))
            continue;
        Placement exchanged = theirs;
        exchanged.room = mine.room;
        exchanged.start = mine.start;
        if (tryOut({MendAct::Swap,
                    {{subject.session->id, mine, proposed}, {partner.session->id, theirs, exchanged}},
                    {},
                    partner.distance},
                   subject.problem, mends))
            return;
    }
}

void Mender::unschedule(const Subject& subject, std::vector<Mend>& mends)
{
    tryOut({MendAct::Unschedule, {{subject.session->id, subject.placement, {}}}, {}, 0}, subject.problem, mends);
}

void Mender::confirm(const Conflict& problem, std::vector<Mend>& mends)
{
    tryOut({MendAct::Confirm, {}, problem.key.person, 0}, problem.key, mends);
}

/// A quick look, which leaves most places out: at the session alone, as if nobody else moved.
bool Mender::promises(const Subject& subject, const Placement& proposed, SessionId passedOver)
{
    if (++m_looks > kMostLooks)
        return false;
    const std::vector<Conflict> then = m_checker.whatIf(m_programme, subject.session->id, proposed);
    return std::none_of(then.begin(), then.end(), [&](const Conflict& conflict) {
        // Asked without a room, which is none of the places that are offered.
        if (conflict.kind() == ConflictKind::OutsidePlan && !proposed.room.isValid())
            return false;
        if (passedOver.isValid() && conflict.concerns(passedOver))
            return false;
        const bool inError = conflict.severity == Severity::Error && conflict.concerns(proposed.id);
        return inError || conflict.key == subject.problem || !subject.known.contains(conflict.key);
    });
}

/// Does it on the copy, takes it back, and keeps it where it held what it promises.
bool Mender::tryOut(Mend mend, const ConflictKey& key, std::vector<Mend>& mends)
{
    ChangeSet changes;
    std::vector<Session> sessions;
    for (const MendMove& each : mend.moves) {
        sessions.push_back(*m_programme.sessions.find(each.session));
        Session changed = sessions.back();
        apply(each, changed);
        m_programme.sessions.put(std::move(changed));
        changes.of(Kind::Session).updated.insert(each.session.value);
    }
    std::optional<Person> person;
    if (const Person* found = m_programme.people.find(mend.person)) {
        person = *found;
        Person changed = *found;
        changed.state = PersonState::Confirmed;
        m_programme.people.put(std::move(changed));
        changes.of(Kind::Person).updated.insert(mend.person.value);
    }
    const bool holds = judge(mend, key, m_checker.update(m_programme, changes));
    for (Session& session : sessions)
        m_programme.sessions.put(std::move(session));
    if (person)
        m_programme.people.put(std::move(*person));
    m_checker.update(m_programme, changes);
    if (holds)
        mends.push_back(std::move(mend));
    return holds;
}

bool Mender::judge(Mend& mend, const ConflictKey& key, const CheckDelta& delta) const
{
    if (std::none_of(delta.went.begin(), delta.went.end(), [&](const Conflict& each) { return each.key == key; }))
        return false;
    const bool harmless = std::all_of(delta.appeared.begin(), delta.appeared.end(), [&](const Conflict& each) {
        return mend.act == MendAct::Unschedule && each.severity == Severity::Warning && !each.key.high.isValid() &&
               each.key.low == mend.moves.front().session;
    });
    if (!harmless)
        return false;
    mend.clean = true;
    for (const MendMove& each : mend.moves) {
        for (const Conflict* conflict : m_checker.conflictsOf(each.session)) {
            mend.clean = false;
            if (each.to && conflict->severity == Severity::Error && conflict->concerns(each.to->id))
                return false;
        }
    }
    return true;
}

} // namespace rostrum
