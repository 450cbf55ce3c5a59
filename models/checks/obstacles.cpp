#include "models/checks/obstacles.h"

#include "models/checks/findings.h"
#include "models/checks/placements.h"
#include "models/checks/rule.h"
#include "models/checks/spans.h"

#include <algorithm>
#include <map>

namespace rostrum {

namespace {

void add(std::vector<Obstacle>& found, Span span, std::optional<Severity> severity, Span within)
{
    const Span seen = common(span, within);
    if (severity && seen.length() > 0)
        found.push_back({seen, *severity});
}

/// Everything within but these stretches, which are merged.
void addOutside(std::vector<Obstacle>& found, const std::vector<Span>& open, std::optional<Severity> severity,
                Span within)
{
    qint64 from = within.start;
    for (const Span& each : open) {
        add(found, {from, each.start}, severity, within);
        from = std::max(from, each.end);
    }
    add(found, {from, within.end}, severity, within);
}

/// Adds what others have on the timeline.
void addOthers(std::vector<Obstacle>& found, const Timeline& timeline, SessionId self, std::optional<Severity> severity,
               Span within)
{
    if (!severity)
        return;
    timeline.forOverlapping(within, [&](const Timeline::Entry& entry) {
        if (entry.session != self)
            add(found, entry.span, severity, within);
    });
}

/// What takes a place in a part of a room.
struct Taker
{
    Span span;
    bool blocks = true; ///< False for what only counts where the part holds several.
};

/// The times at which one more is too many and one of those that block is there.
std::vector<Span> crowded(const std::vector<Taker>& takers, int holds)
{
    std::map<qint64, std::pair<int, int>> changes; // How many there are more from then on, and how many that block.
    for (const Taker& each : takers) {
        const int blocks = each.blocks ? 1 : 0;
        auto& [countUp, blocksUp] = changes[each.span.start];
        ++countUp;
        blocksUp += blocks;
        auto& [countDown, blocksDown] = changes[each.span.end];
        --countDown;
        blocksDown -= blocks;
    }
    std::vector<Span> spans;
    int count = 0;
    int blocking = 0;
    qint64 before = 0;
    for (const auto& [instant, change] : changes) {
        if (count >= holds && blocking > 0)
            spans.push_back({before, instant});
        count += change.first;
        blocking += change.second;
        before = instant;
    }
    return merged(std::move(spans));
}

} // namespace

Obstacles::Obstacles(const Facts& facts, SessionFacts self, const Placement& moving)
    : m_facts(facts)
    , m_self(std::move(self))
    , m_setupMin(moving.setupMin)
    , m_clearupMin(moving.clearupMin)
{
    std::erase_if(m_self.occurrences, [&](const Side& side) { return side.placement == moving.id; });
}

std::vector<Obstacle> Obstacles::everywhere(Span within) const
{
    const RuleBook& rules = m_facts.rules();
    Found found;
    if (m_facts.hours().limited)
        addOutside(found, m_facts.hours().open, rules.severity(ConflictKind::OutsideHours), within);
    for (const PersonId id : m_self.people) {
        addOthers(found, m_facts.of(id), m_self.id, rules.severity(ConflictKind::SpeakerOverlap), within);
        const PersonFacts* person = m_facts.person(id);
        if (person != nullptr && person->limited)
            addOutside(found, person->windows, rules.severity(ConflictKind::SpeakerUnavailable), within);
    }
    if (!m_self.people.empty()) {
        for (const Side& side : m_self.occurrences)
            add(found, side.span, rules.severity(ConflictKind::SpeakerOverlap), within);
    }
    for (const ChapterId chapter : m_self.chapters)
        addOthers(found, m_facts.of(chapter), m_self.id, rules.severity(ConflictKind::ChapterOverlap), within);
    addPlenaries(found, within);
    addLinked(found, within);
    return found;
}

void Obstacles::addPlenaries(Found& found, Span within) const
{
    const auto severity = m_facts.rules().severity(ConflictKind::PlenaryOverlap);
    if (!severity || m_self.isBreak())
        return;
    const Timeline& others = m_self.is(session_type::kPlenary) ? m_facts.everything() : m_facts.plenaries();
    others.forOverlapping(within, [&](const Timeline::Entry& entry) {
        if (entry.session != m_self.id && !m_facts.session(entry.session)->isBreak())
            add(found, entry.span, severity, within);
    });
}

void Obstacles::addLinked(Found& found, Span within) const
{
    const RuleBook& rules = m_facts.rules();
    const auto against = rules.severity(ConflictKind::NotAgainst);
    for (const LinkRule& link : linksOf(m_facts, m_self, LinkKind::NotAgainst)) {
        for (const auto& [own, others] : {std::pair(link.a, link.b), std::pair(link.b, link.a)}) {
            if (!isOn(m_self, own))
                continue;
            for (const Side* side : placementsOf(m_facts, others, m_self)) {
                if (side->session != m_self.id)
                    add(found, side->span, against, within);
            }
        }
    }
    for (const LinkRule& link : linksOf(m_facts, m_self, LinkKind::MustComeAfter))
        addOrder(found, link, rules.severity(ConflictKind::MustComeAfter), within);
}

void Obstacles::addOrder(Found& found, const LinkRule& link, std::optional<Severity> severity, Span within) const
{
    const bool waits = isOn(m_self, link.a);
    const bool isAwaited = isOn(m_self, link.b);
    const Sides awaited = placementsOf(m_facts, link.b, m_self);
    if (waits && !isAwaited && !awaited.empty()) {
        qint64 end = awaited.front()->span.end;
        for (const Side* side : awaited)
            end = std::min(end, side->span.end);
        add(found, {within.start, end}, severity, within);
    } else if (isAwaited && !waits && awaited.empty()) {
        // Nothing else is awaited, so it has to be over when the first of the others begins.
        for (const Side* side : placementsOf(m_facts, link.a, m_self))
            add(found, {side->span.start, within.end}, severity, within);
    }
}

std::vector<Obstacle> Obstacles::in(TrackId track, Span within) const
{
    Found found;
    if (m_facts.checksOverlap(track))
        addOthers(found, m_facts.of(track), m_self.id, m_facts.rules().severity(ConflictKind::TrackOverlap), within);
    return found;
}

std::vector<Obstacle> Obstacles::in(RoomId room, Span within) const
{
    Found found;
    if (!room.isValid())
        return found;
    addTaken(found, room, within);
    addUnfit(found, room, within);
    addChangeovers(found, room, within);
    const auto severity = m_facts.rules().severity(ConflictKind::RoomUnavailable);
    for (const RoomId cell : m_facts.cells(room)) {
        const RoomFacts* facts = m_facts.room(cell);
        if (facts != nullptr && facts->limited)
            addOutside(found, facts->windows, severity, within);
    }
    return found;
}

void Obstacles::addTaken(Found& found, RoomId room, Span within) const
{
    const auto severity = m_facts.rules().severity(ConflictKind::RoomOverlap);
    if (!severity)
        return;
    // The room is set up before the session and cleared up after it: a crowd must be as far away.
    const auto kept = [this](Span crowd) { return Span{crowd.start - m_clearupMin, crowd.end + m_setupMin}; };
    const Span reach{within.start - m_setupMin, within.end + m_clearupMin};
    for (const RoomId cell : m_facts.cells(room)) {
        std::vector<Taker> all;
        std::vector<Taker> here;
        const auto take = [&](const Side& side) {
            // What is in the very same room is counted there, not in what both are joined from.
            const bool same = side.room == room;
            all.push_back({side.occupied, !same});
            if (same && cell == room)
                here.push_back({side.occupied, true});
        };
        m_facts.of(cell).forOverlapping(reach, [&](const Timeline::Entry& entry) {
            if (entry.session != m_self.id)
                take(m_facts.session(entry.session)->occurrences[entry.occurrence]);
        });
        for (const Side& side : m_self.occurrences) {
            if (side.room.isValid() && std::ranges::count(m_facts.cells(side.room), cell) > 0 &&
                side.occupied.length() > 0)
                take(side);
        }
        const int holds = m_facts.holds(cell);
        for (const std::vector<Taker>* takers : {&all, &here}) {
            for (const Span& span : crowded(*takers, holds))
                add(found, kept(span), severity, within);
        }
    }
}

void Obstacles::addUnfit(Found& found, RoomId room, Span within) const
{
    SessionFacts there = m_self;
    Side side;
    side.session = m_self.id;
    side.room = room;
    side.span = side.occupied = within;
    there.occurrences = {side};
    for (const ConflictKind kind : {ConflictKind::RoomTooSmall, ConflictKind::EquipmentMissing}) {
        Findings findings(Findings::Asked::One);
        ruleOf(kind).check(m_facts, there, findings);
        if (!findings.take().empty())
            add(found, within, m_facts.rules().severity(kind), within);
    }
}

void Obstacles::addChangeovers(Found& found, RoomId room, Span within) const
{
    const auto severity = m_facts.rules().severity(ConflictKind::NoChangeover);
    const qint64 needed = m_facts.changeoverMin();
    if (!severity || needed <= 0)
        return;
    const auto addAround = [&](const Side& side) {
        if (side.room.isValid() && side.span.length() > 0 && !m_facts.shareSpace(side.room, room))
            add(found, {side.span.start - needed, side.span.end + needed}, severity, within);
    };
    const Span reach{within.start - needed, within.end + needed};
    for (const PersonId person : m_self.people) {
        m_facts.of(person).forOverlapping(reach, [&](const Timeline::Entry& entry) {
            if (entry.session != m_self.id)
                addAround(m_facts.session(entry.session)->occurrences[entry.occurrence]);
        });
    }
    if (!m_self.people.empty())
        std::for_each(m_self.occurrences.begin(), m_self.occurrences.end(), addAround);
}

std::vector<Outlook> outlook(const std::vector<Obstacle>& obstacles, Span within)
{
    std::map<qint64, std::pair<int, int>> changes; // How many errors and warnings there are more from then on.
    changes[within.start];
    changes[within.end];
    for (const Obstacle& each : obstacles) {
        const Span span = common(each.span, within);
        if (span.length() <= 0)
            continue;
        const bool error = each.severity == Severity::Error;
        ++(error ? changes[span.start].first : changes[span.start].second);
        --(error ? changes[span.end].first : changes[span.end].second);
    }
    std::vector<Outlook> stretches;
    int errors = 0;
    int warnings = 0;
    qint64 before = within.start;
    for (const auto& [instant, change] : changes) {
        if (instant > before) {
            std::optional<Severity> severity;
            if (errors > 0)
                severity = Severity::Error;
            else if (warnings > 0)
                severity = Severity::Warning;
            if (!stretches.empty() && stretches.back().severity == severity)
                stretches.back().span.end = instant;
            else
                stretches.push_back({{before, instant}, severity});
        }
        errors += change.first;
        warnings += change.second;
        before = instant;
    }
    return stretches;
}

} // namespace rostrum
