#include "models/checks/checker.h"

#include "models/checks/findings.h"
#include "models/checks/rule.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace rostrum {

namespace {

std::vector<Conflict> findAll(const Facts& facts, const CheckOptions& options)
{
    Findings findings(Findings::Asked::All);
    for (const auto& [id, session] : facts.sessions())
        findings.check(facts, session, options);
    return findings.take();
}

void addSpread(const Facts& facts, const std::set<SessionId>& changed, std::set<SessionId>& touched)
{
    for (const SessionId id : changed) {
        const SessionFacts* session = facts.session(id);
        if (session == nullptr)
            continue;
        for (const Rule& rule : rules()) {
            if (rule.spread != nullptr)
                rule.spread(facts, *session, touched);
        }
    }
}

} // namespace

std::vector<Conflict> checkAll(const Programme& programme, const CheckOptions& options)
{
    const Facts facts(programme);
    std::vector<Conflict> conflicts = findAll(facts, options);
    std::sort(conflicts.begin(), conflicts.end(), ConflictOrder(facts));
    return conflicts;
}

Checker::Checker(const Programme& programme, CheckOptions options)
    : m_options(std::move(options))
    , m_facts(programme)
{
    insert(findAll(m_facts, m_options));
}

CheckDelta Checker::update(const Programme& programme, const ChangeSet& changes)
{
    // Beyond some share of the programme, going through all of it is quicker than following each row.
    constexpr size_t kFew = 64;
    constexpr size_t kShare = 4;
    CheckDelta delta;
    if (changes.everything || changes.of(Kind::Session).size() > kFew + m_facts.sessions().size() / kShare ||
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
    replace(touched, findAll(m_facts, m_options), delta);
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
            findings.check(m_facts, *session, m_options);
    }
    replace(touched, findings.take(), delta);
}

void Checker::replace(const std::set<SessionId>& touched, std::vector<Conflict> found, CheckDelta& delta)
{
    std::unordered_map<ConflictKey, Conflict> before;
    std::unordered_set<const Conflict*> gone;
    for (const SessionId id : touched) {
        const auto at = m_bySession.find(id);
        if (at == m_bySession.end())
            continue;
        for (const ConflictKey& key : at->second) {
            if (const auto conflict = m_conflicts.find(key); conflict != m_conflicts.end())
                gone.insert(&conflict->second);
        }
    }
    std::erase_if(m_sorted, [&gone](const Conflict* conflict) { return gone.contains(conflict); });
    for (const Conflict* conflict : gone) {
        const ConflictKey key = conflict->key;
        for (const SessionId id : conflict->sessions) {
            const auto at = m_bySession.find(id);
            at->second.erase(key);
            if (at->second.empty())
                m_bySession.erase(at);
        }
        before.insert({key, std::move(m_conflicts.extract(key).mapped())});
    }
    for (const Conflict& conflict : found) {
        const auto old = before.find(conflict.key);
        if (old == before.end()) {
            delta.appeared.push_back(conflict);
            continue;
        }
        if (old->second != conflict)
            delta.altered.push_back(conflict);
        before.erase(old);
    }
    for (auto& [key, conflict] : before)
        delta.went.push_back(std::move(conflict));
    const ConflictOrder order(m_facts);
    std::sort(delta.appeared.begin(), delta.appeared.end(), order);
    std::sort(delta.altered.begin(), delta.altered.end(), order);
    std::sort(delta.went.begin(), delta.went.end(), order);
    insert(std::move(found));
}

void Checker::insert(std::vector<Conflict> found)
{
    const ConflictOrder order(m_facts);
    const auto before = [&order](const Conflict* a, const Conflict* b) { return order(*a, *b); };
    const auto sortedBefore = static_cast<std::ptrdiff_t>(m_sorted.size());
    for (Conflict& conflict : found) {
        const ConflictKey key = conflict.key;
        const Conflict& kept = m_conflicts.insert_or_assign(key, std::move(conflict)).first->second;
        for (const SessionId id : kept.sessions)
            m_bySession[id].insert(key);
        m_sorted.push_back(&kept);
    }
    const auto middle = m_sorted.begin() + sortedBefore;
    std::sort(middle, m_sorted.end(), before);
    std::inplace_merge(m_sorted.begin(), middle, m_sorted.end(), before);
}

std::vector<const Conflict*> Checker::conflictsOf(SessionId session) const
{
    std::vector<const Conflict*> conflicts;
    if (const auto at = m_bySession.find(session); at != m_bySession.end()) {
        for (const ConflictKey& key : at->second)
            conflicts.push_back(&m_conflicts.at(key));
    }
    const ConflictOrder order(m_facts);
    std::sort(conflicts.begin(), conflicts.end(), [&](const Conflict* a, const Conflict* b) { return order(*a, *b); });
    return conflicts;
}

std::vector<Conflict> Checker::whatIf(const Programme& programme, SessionId id, const Placement& proposed) const
{
    const Session* session = programme.sessions.find(id);
    if (session == nullptr)
        return {};
    Session moved = *session;
    const auto same = std::find_if(moved.placements.begin(), moved.placements.end(),
                                   [&](const Placement& placement) { return placement.id == proposed.id; });
    if (same != moved.placements.end())
        *same = proposed;
    else
        moved.placements.push_back(proposed);
    const std::optional<SessionFacts> facts = m_facts.read(moved);
    if (!facts)
        return {};
    Findings findings(Findings::Asked::One);
    findings.check(m_facts, *facts, m_options);
    std::vector<Conflict> conflicts = findings.take();
    std::sort(conflicts.begin(), conflicts.end(), ConflictOrder(m_facts));
    return conflicts;
}

} // namespace rostrum
