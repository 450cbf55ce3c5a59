#include "models/checks/findings.h"

#include "models/checks/rule.h"

#include <algorithm>
#include <tuple>

namespace rostrum {

namespace {

auto rank(const Clash& clash)
{
    return std::tie(clash.span, clash.first.span, clash.second.span, clash.first.placement, clash.second.placement);
}

/// Puts the side of the session that is held earlier first.
void orient(Conflict& conflict, const QString& lowTitle, const QString& highTitle)
{
    if (!conflict.key.high.isValid() || conflict.sessions.size() < 2)
        return;
    const Clash& clash = conflict.clashes.front();
    if (std::tie(clash.first.span.start, lowTitle, conflict.key.low) <=
        std::tie(clash.second.span.start, highTitle, conflict.key.high))
        return;
    std::swap(conflict.sessions[0], conflict.sessions[1]);
    for (Clash& each : conflict.clashes)
        std::swap(each.first, each.second);
}

} // namespace

void Findings::check(const Facts& facts, const SessionFacts& self)
{
    for (const Rule& rule : rules()) {
        const std::optional<Severity> severity = facts.rules().severity(rule.kind);
        if (!severity)
            continue;
        m_kind = rule.kind;
        m_severity = *severity;
        rule.check(facts, self, *this);
    }
}

Conflict& Findings::add(const SessionFacts& self, const Side& side, PersonId person, RoomId room, qint64 which)
{
    const ConflictKey key{m_kind, self.id, {}, person, which};
    Draft& draft = m_drafts[key];
    Conflict& conflict = draft.conflict;
    if (conflict.clashes.empty()) {
        conflict.key = key;
        conflict.severity = m_severity;
        conflict.sessions = {self.id};
        if (person.isValid())
            conflict.people = {person};
    }
    conflict.clashes.push_back({side, side, side.span, room});
    return conflict;
}

Conflict& Findings::add(const SessionFacts& self, const Side& mine, const SessionFacts& other, const Side& theirs,
                        Span span, PersonId person, RoomId room, qint64 which)
{
    const bool selfIsLow = self.id <= other.id;
    const SessionFacts& low = selfIsLow ? self : other;
    const SessionFacts& high = selfIsLow ? other : self;
    const ConflictKey key{m_kind, low.id, high.id, person, which};
    Draft& draft = m_drafts[key];
    Conflict& conflict = draft.conflict;
    if (conflict.clashes.empty()) {
        conflict.key = key;
        conflict.severity = m_severity;
        conflict.sessions = low.id == high.id ? std::vector{low.id} : std::vector{low.id, high.id};
        if (person.isValid())
            conflict.people = {person};
        draft.lowTitle = low.title;
        draft.highTitle = high.title;
    }
    const Clash clash{selfIsLow ? mine : theirs, selfIsLow ? theirs : mine, span, room};
    // The same two placements can be found twice: by each of two chapters, for one.
    if (std::find(conflict.clashes.begin(), conflict.clashes.end(), clash) == conflict.clashes.end())
        conflict.clashes.push_back(clash);
    return conflict;
}

Conflict& Findings::addEverywhere(const SessionFacts& self, qint64 which)
{
    if (self.occurrences.empty()) {
        Side nowhere;
        nowhere.session = self.id;
        return add(self, nowhere, {}, {}, which);
    }
    Conflict* conflict = nullptr;
    for (const Side& side : self.occurrences)
        conflict = &add(self, side, {}, {}, which);
    return *conflict;
}

void Findings::addStretch(const SessionFacts& self, std::span<const Side* const> sides, PersonId person, qint64 which)
{
    if (std::ranges::none_of(sides, [&](const Side* side) { return side->session == self.id; }))
        return;
    const auto isFirstToTell = [&](const Side* side) { return side->session >= self.id || !runsFor(side->session); };
    if (!std::ranges::all_of(sides, isFirstToTell))
        return;
    const ConflictKey key{m_kind, {}, {}, person, which};
    Conflict& conflict = m_drafts[key].conflict;
    conflict.key = key;
    conflict.severity = m_severity;
    conflict.people = {person};
    conflict.clashes.reserve(sides.size());
    for (const Side* side : sides) {
        if (std::ranges::find(conflict.sessions, side->session) == conflict.sessions.end())
            conflict.sessions.push_back(side->session);
        conflict.clashes.push_back({*side, *side, side->span, {}});
    }
}

std::vector<Conflict> Findings::take()
{
    std::vector<Conflict> conflicts;
    conflicts.reserve(m_drafts.size());
    for (auto& [key, draft] : m_drafts) {
        Conflict& conflict = draft.conflict;
        std::sort(conflict.clashes.begin(), conflict.clashes.end(),
                  [](const Clash& a, const Clash& b) { return rank(a) < rank(b); });
        std::sort(conflict.chapters.begin(), conflict.chapters.end());
        orient(conflict, draft.lowTitle, draft.highTitle);
        conflict.room = conflict.clashes.front().room;
        conflicts.push_back(std::move(conflict));
    }
    m_drafts.clear();
    return conflicts;
}

bool ConflictOrder::operator()(const Conflict& a, const Conflict& b) const
{
    const auto coarse = [](const Conflict& conflict) {
        const Clash& clash = conflict.clashes.front();
        const bool untimed = !clash.first.placement.isValid();
        return std::tuple(conflict.severity, untimed, clash.span.start, conflict.key.kind);
    };
    if (const auto order = coarse(a) <=> coarse(b); order != 0)
        return order < 0;
    const auto title = [this](SessionId id) {
        const SessionFacts* session = m_facts.session(id);
        return session != nullptr ? QStringView(session->title) : QStringView();
    };
    const auto name = [this](const Conflict& conflict) {
        const PersonFacts* person = m_facts.person(conflict.key.person);
        return person != nullptr ? QStringView(person->name) : QStringView();
    };
    if (const int order = title(a.sessions.front()).compare(title(b.sessions.front())); order != 0)
        return order < 0;
    if (const int order = title(a.sessions.back()).compare(title(b.sessions.back())); order != 0)
        return order < 0;
    if (const int order = name(a).compare(name(b)); order != 0)
        return order < 0;
    return a.key < b.key;
}

} // namespace rostrum
