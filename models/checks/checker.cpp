#include "models/checks/checker.h"

#include "models/checks/findings.h"
#include "models/checks/rule.h"

#include <algorithm>
#include <functional>

namespace rostrum {

namespace {

std::vector<Conflict> findAll(const Facts& facts)
{
    Findings findings(Findings::Asked::All);
    for (const auto& [id, session] : facts.sessions())
        findings.check(facts, session);
    return findings.take();
}

void addSpread(const Facts& facts, const std::set<SessionId>& changed, std::set<SessionId>& touched)
{
    for (const SessionId id : changed) {
        const SessionFacts* session = facts.session(id);
        if (session == nullptr)
            continue;
        for (const Rule& rule : rules()) {
            if (rule.spread != nullptr && facts.rules().isOn(rule.kind))
                rule.spread(facts, *session, touched);
        }
    }
}

} // namespace

CheckReport checkProgramme(const Programme& programme)
{
    const Facts facts(programme);
    const Acceptances acceptances(programme.accepted);
    CheckReport report;
    report.conflicts = findAll(facts);
    std::sort(report.conflicts.begin(), report.conflicts.end(), ConflictOrder(facts));
    std::erase_if(report.conflicts, [&](const Conflict& conflict) {
        const AcceptedConflict* acceptance = acceptances.find(conflict, facts);
        if (acceptance != nullptr)
            report.accepted.push_back({conflict, *acceptance});
        return acceptance != nullptr;
    });
    return report;
}

std::vector<Conflict> checkAll(const Programme& programme)
{
    return checkProgramme(programme).conflicts;
}

Checker::Checker(const Programme& programme)
    : m_facts(programme)
    , m_acceptances(programme.accepted)
{
    insert(judged(findAll(m_facts)));
}

CheckDelta Checker::update(const Programme& programme, const ChangeSet& changes)
{
    // Beyond some share of the programme, going through all of it is quicker than following each row.
    constexpr size_t kFew = 64;
    constexpr size_t kShare = 4;
    CheckDelta delta;
    if (changes.everything || changes.touches(Kind::Acceptance) ||
        changes.of(Kind::Session).size() > kFew + m_facts.sessions().size() / kShare ||
        m_facts.frameDiffers(programme, changes))
        rebuild(programme, delta);
    else
        updateSessions(programme, changes, delta);
    return delta;
}

void Checker::rebuild(const Programme& programme, CheckDelta& delta)
{
    std::set<SessionId> touched;
    for (const auto& [id, keys] : m_bySession)
        touched.insert(id);
    m_facts = Facts(programme);
    m_acceptances = Acceptances(programme.accepted);
    replace(touched, findAll(m_facts), delta);
}

void Checker::updateSessions(const Programme& programme, const ChangeSet& changes, CheckDelta& delta)
{
    std::set<SessionId> touched = m_facts.refresh(programme, changes);
    std::set<SessionId> changed;
    std::vector<SessionFacts> now;
    const auto look = [&](SessionId id) {
        const SessionFacts* before = m_facts.session(id);
        const Session* session = programme.sessions.find(id);
        std::optional<SessionFacts> after = session != nullptr ? m_facts.read(*session) : std::nullopt;
        if (before != nullptr ? after == *before : !after)
            return;
        if (changed.insert(id).second && after)
            now.push_back(std::move(*after));
    };
    for (const qint64 id : idsOf(changes, Kind::Session))
        look(SessionId{id});

    addSpread(m_facts, changed, touched);
    for (const SessionId id : changed)
        m_facts.remove(id);
    for (SessionFacts& session : now)
        m_facts.add(std::move(session));
    addSpread(m_facts, changed, touched);
    touched.merge(changed);
    if (touched.empty())
        return;

    Findings findings(touched);
    for (const SessionId id : touched) {
        if (const SessionFacts* session = m_facts.session(id))
            findings.check(m_facts, *session);
    }
    replace(touched, findings.take(), delta);
}

void Checker::replace(const std::set<SessionId>& touched, std::vector<Conflict> found, CheckDelta& delta)
{
    std::set<ConflictKey> gone;
    for (const SessionId id : touched) {
        if (const auto at = m_bySession.find(id); at != m_bySession.end())
            gone.insert(at->second.begin(), at->second.end());
    }
    // They cannot be found by their order, as that is made of titles and times that may have changed.
    std::vector<const Conflict*> pointers;
    pointers.reserve(gone.size());
    for (const ConflictKey& key : gone)
        pointers.push_back(&m_conflicts.at(key).conflict);
    std::sort(pointers.begin(), pointers.end(), std::less<>());
    std::erase_if(m_sorted, [&pointers](const Conflict* conflict) {
        return std::binary_search(pointers.begin(), pointers.end(), conflict, std::less<>());
    });

    std::unordered_map<ConflictKey, Kept> before;
    for (const ConflictKey& key : gone) {
        Kept kept = std::move(m_conflicts.extract(key).mapped());
        for (const SessionId id : kept.conflict.sessions) {
            const auto at = m_bySession.find(id);
            at->second.erase(key);
            if (at->second.empty())
                m_bySession.erase(at);
        }
        m_accepted.erase(key);
        before.insert({key, std::move(kept)});
    }
    std::vector<Kept> now = judged(std::move(found));
    for (const Kept& kept : now) {
        const auto old = before.find(kept.conflict.key);
        const bool same =
            old != before.end() && old->second.acceptance == kept.acceptance && old->second.conflict == kept.conflict;
        if (old == before.end() || old->second.acceptance) {
            delta.acceptedDiffer = delta.acceptedDiffer || (kept.acceptance ? !same : old != before.end());
            if (!kept.acceptance)
                delta.appeared.push_back(kept.conflict);
        } else if (kept.acceptance) {
            delta.acceptedDiffer = true;
            delta.went.push_back(std::move(old->second.conflict));
        } else if (!same) {
            delta.altered.push_back(kept.conflict);
        }
        if (old != before.end())
            before.erase(old);
    }
    for (auto& [key, kept] : before) {
        if (kept.acceptance)
            delta.acceptedDiffer = true;
        else
            delta.went.push_back(std::move(kept.conflict));
    }
    const ConflictOrder order(m_facts);
    std::sort(delta.appeared.begin(), delta.appeared.end(), order);
    std::sort(delta.altered.begin(), delta.altered.end(), order);
    std::sort(delta.went.begin(), delta.went.end(), order);
    insert(std::move(now));
}

std::vector<Checker::Kept> Checker::judged(std::vector<Conflict> found) const
{
    std::vector<Kept> all;
    all.reserve(found.size());
    for (Conflict& conflict : found) {
        const AcceptedConflict* acceptance = m_acceptances.find(conflict, m_facts);
        all.push_back({std::move(conflict), acceptance != nullptr ? std::optional(*acceptance) : std::nullopt});
    }
    return all;
}

void Checker::insert(std::vector<Kept> found)
{
    const ConflictOrder order(m_facts);
    const auto before = [&order](const Conflict* a, const Conflict* b) { return order(*a, *b); };
    const auto sortedBefore = static_cast<std::ptrdiff_t>(m_sorted.size());
    for (Kept& each : found) {
        const ConflictKey key = each.conflict.key;
        const Kept& kept = m_conflicts.insert_or_assign(key, std::move(each)).first->second;
        for (const SessionId id : kept.conflict.sessions)
            m_bySession[id].insert(key);
        if (kept.acceptance)
            m_accepted.insert(key);
        else
            m_sorted.push_back(&kept.conflict);
    }
    const auto middle = m_sorted.begin() + sortedBefore;
    std::sort(middle, m_sorted.end(), before);
    std::inplace_merge(m_sorted.begin(), middle, m_sorted.end(), before);
}

std::vector<AcceptedFinding> Checker::accepted() const
{
    std::vector<AcceptedFinding> findings;
    findings.reserve(m_accepted.size());
    for (const ConflictKey& key : m_accepted) {
        const Kept& kept = m_conflicts.at(key);
        findings.push_back({kept.conflict, *kept.acceptance});
    }
    const ConflictOrder order(m_facts);
    std::sort(findings.begin(), findings.end(),
              [&](const AcceptedFinding& a, const AcceptedFinding& b) { return order(a.conflict, b.conflict); });
    return findings;
}

std::vector<const Conflict*> Checker::conflictsOf(SessionId session) const
{
    std::vector<const Conflict*> conflicts;
    if (const auto at = m_bySession.find(session); at != m_bySession.end()) {
        for (const ConflictKey& key : at->second) {
            if (const Kept& kept = m_conflicts.at(key); !kept.acceptance)
                conflicts.push_back(&kept.conflict);
        }
    }
    const ConflictOrder order(m_facts);
    std::sort(conflicts.begin(), conflicts.end(), [&](const Conflict* a, const Conflict* b) { return order(*a, *b); });
    return conflicts;
}

std::optional<SessionFacts> Checker::factsWith(const Programme& programme, SessionId id, const Placement& proposed,
                                               std::optional<TrackId> track) const
{
    const Session* session = programme.sessions.find(id);
    if (session == nullptr)
        return std::nullopt;
    Session moved = *session;
    moved.track = track.value_or(moved.track);
    const auto same = std::find_if(moved.placements.begin(), moved.placements.end(),
                                   [&](const Placement& placement) { return placement.id == proposed.id; });
    if (same != moved.placements.end())
        *same = proposed;
    else
        moved.placements.push_back(proposed);
    return m_facts.read(moved);
}

std::optional<Obstacles> Checker::obstacles(const Programme& programme, SessionId id, const Placement& moving) const
{
    std::optional<SessionFacts> facts = factsWith(programme, id, moving, {});
    if (!facts)
        return std::nullopt;
    return Obstacles(m_facts, std::move(*facts), moving);
}

std::vector<Conflict> Checker::whatIf(const Programme& programme, SessionId id, const Placement& proposed,
                                      std::optional<TrackId> track) const
{
    const std::optional<SessionFacts> facts = factsWith(programme, id, proposed, track);
    if (!facts)
        return {};
    Findings findings(Findings::Asked::One);
    findings.check(m_facts, *facts);
    std::vector<Conflict> conflicts = findings.take();
    std::erase_if(conflicts, [this](const Conflict& conflict) { return m_acceptances.find(conflict, m_facts); });
    std::sort(conflicts.begin(), conflicts.end(), ConflictOrder(m_facts));
    return conflicts;
}

} // namespace rostrum
