#include "models/exchange/import_matching.h"

#include "models/exchange/extra.h"
#include "models/exchange/names.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace rostrum {

QString sourceOf(const Conference& conference)
{
    const QString name = conference.acronym.isEmpty() ? conference.title : conference.acronym;
    return folded(name).simplified();
}

QString nameGuid(QStringView kind, const Conference& conference, const QString& name)
{
    return derivedGuid(kind, sourceOf(conference) + u'\n' + tidyName(name));
}

std::vector<QString> eventGuids(const ImportedProgramme& imported)
{
    const QString source = sourceOf(imported.conference);
    QHash<QString, int> seen;
    std::vector<QString> guids;
    guids.reserve(imported.events.size());
    for (const ImportedEvent& event : imported.events) {
        QString identity = QStringList{source, QString::number(event.sourceId), event.title, event.room,
                                       event.start ? event.start->toString() : QString()}
                               .join(u'\n');
        if (const int before = seen[identity]++; before > 0)
            identity += u'\n' + QString::number(before);
        guids.push_back(derivedGuid(u"session", identity));
    }
    return guids;
}

namespace {

/// A place in the existing programme that an event may turn out to be.
struct Slot
{
    const Session* session = nullptr;
    const Placement* placement = nullptr;
    QString room;
    bool ofSource = false; ///< Came in from an earlier state of this very programme.
    bool taken = false;
};

class EventMatcher
{
public:
    EventMatcher(const Programme& existing, const ImportedProgramme& imported,
                 const std::function<WallTime(WallTime)>& toWall);
    std::vector<EventMatch> match();

private:
    void take(size_t event, size_t slot);
    void byGuid();
    void bySourceId();
    void byPlace();
    void byTitle();
    [[nodiscard]] bool samePlace(const Slot& slot, size_t event) const;
    [[nodiscard]] bool sameStart(const Slot& slot, size_t event) const;
    [[nodiscard]] int likeness(const Slot& slot, size_t event) const;
    void takeMostAlike(size_t event, const std::vector<size_t>& slots);

    const ImportedProgramme& m_imported;
    std::vector<std::optional<WallTime>> m_starts; ///< Of the events, on the wall of the conference.
    QHash<QString, size_t> m_eventsByGuid;         ///< See eventGuids().
    std::vector<Slot> m_slots;
    std::vector<std::optional<size_t>> m_matches;
};

EventMatcher::EventMatcher(const Programme& existing, const ImportedProgramme& imported,
                           const std::function<WallTime(WallTime)>& toWall)
    : m_imported(imported)
    , m_matches(imported.events.size())
{
    for (const QString& guid : eventGuids(imported))
        m_eventsByGuid.insert(guid, static_cast<size_t>(m_eventsByGuid.size()));
    m_starts.reserve(imported.events.size());
    for (const ImportedEvent& event : imported.events)
        m_starts.push_back(event.start ? std::optional(toWall(*event.start)) : std::nullopt);
    const QString source = sourceOf(imported.conference);
    for (const Session& session : existing.sessions) {
        const QJsonObject kept = extra::of(session.extra, imported.format);
        Slot slot;
        slot.session = &session;
        slot.ofSource = !kept.isEmpty() && kept.value(import_key::kSource).toString() == source;
        if (session.placements.empty())
            m_slots.push_back(slot);
        for (const Placement& placement : session.placements) {
            slot.placement = &placement;
            const Room* room = existing.rooms.find(placement.room);
            slot.room = room == nullptr ? QString() : tidyName(room->name);
            m_slots.push_back(slot);
        }
    }
}

void EventMatcher::take(size_t event, size_t slot)
{
    m_matches[event] = slot;
    m_slots[slot].taken = true;
}

bool EventMatcher::sameStart(const Slot& slot, size_t event) const
{
    return slot.placement != nullptr ? m_starts[event] == slot.placement->start : !m_starts[event];
}

bool EventMatcher::samePlace(const Slot& slot, size_t event) const
{
    return sameStart(slot, event) && (slot.placement == nullptr || slot.room == m_imported.events[event].room);
}

/// What tells twins apart: their texts, then the order in which they came in.
int EventMatcher::likeness(const Slot& slot, size_t event) const
{
    const ImportedEvent& said = m_imported.events[event];
    const Session& session = *slot.session;
    const auto like = [](const QString& ours, const QString& theirs) { return theirs.isNull() || ours == theirs; };
    const int minutes = slot.placement != nullptr ? slot.placement->durationMin : session.durationMin;
    int points = 0;
    points += like(session.subtitle, said.subtitle) ? 4 : 0;
    points += like(session.abstract, said.abstract) ? 4 : 0;
    points += like(session.description, said.description) ? 4 : 0;
    points += said.durationMin.value_or(minutes) == minutes ? 4 : 0;
    if (const auto owner = m_eventsByGuid.constFind(session.guid); owner != m_eventsByGuid.constEnd())
        points += owner.value() == event ? 1 : -1;
    return points;
}

void EventMatcher::takeMostAlike(size_t event, const std::vector<size_t>& slots)
{
    if (slots.empty())
        return;
    take(event, *std::max_element(slots.begin(), slots.end(), [this, event](size_t a, size_t b) {
             return likeness(m_slots[a], event) < likeness(m_slots[b], event);
         }));
}

void EventMatcher::byGuid()
{
    QHash<QString, size_t> slots;
    // The first placement of a session goes by the session's guid, unless it has one of its own.
    for (size_t at = m_slots.size(); at-- > 0;) {
        const Slot& slot = m_slots[at];
        if (!slot.session->guid.isEmpty())
            slots.insert(tidyGuid(slot.session->guid), at);
    }
    for (size_t at = 0; at < m_slots.size(); ++at) {
        const Slot& slot = m_slots[at];
        if (slot.placement != nullptr && !slot.placement->guid.isEmpty())
            slots.insert(tidyGuid(slot.placement->guid), at);
    }
    for (size_t event = 0; event < m_imported.events.size(); ++event) {
        const QString& guid = m_imported.events[event].guid;
        if (guid.isEmpty())
            continue;
        if (const auto at = slots.constFind(guid); at != slots.constEnd() && !m_slots[at.value()].taken)
            take(event, at.value());
    }
}

void EventMatcher::bySourceId()
{
    QHash<qint64, std::vector<size_t>> slots;
    QHash<qint64, int> counts;
    for (size_t at = 0; at < m_slots.size(); ++at) {
        const Slot& slot = m_slots[at];
        if (slot.taken || !slot.ofSource)
            continue;
        const qint64 id =
            slot.placement != nullptr
                ? slot.placement->sourceId
                : static_cast<qint64>(
                      extra::of(slot.session->extra, m_imported.format).value(import_key::kId).toDouble(-1));
        if (id >= 0)
            slots[id].push_back(at);
    }
    for (size_t event = 0; event < m_imported.events.size(); ++event)
        ++counts[m_matches[event] ? -1 : m_imported.events[event].sourceId];
    for (size_t event = 0; event < m_imported.events.size(); ++event) {
        const ImportedEvent& each = m_imported.events[event];
        const auto at = slots.constFind(each.sourceId);
        if (m_matches[event] || each.sourceId < 0 || at == slots.constEnd())
            continue;
        std::vector<size_t> fitting;
        for (const size_t slot : at.value()) {
            if (m_slots[slot].taken)
                continue;
            const bool title = tidyName(m_slots[slot].session->title) == each.title;
            // Under an id that is used once on both sides, one thing may change at a time.
            const bool once = at->size() == 1 && counts.value(each.sourceId) == 1;
            if (once ? title || m_slots[slot].room == each.room || sameStart(m_slots[slot], event)
                     : title && samePlace(m_slots[slot], event))
                fitting.push_back(slot);
        }
        takeMostAlike(event, fitting);
    }
}

void EventMatcher::byPlace()
{
    QHash<QString, std::vector<size_t>> slots;
    for (size_t at = 0; at < m_slots.size(); ++at) {
        if (!m_slots[at].taken)
            slots[tidyName(m_slots[at].session->title)].push_back(at);
    }
    for (size_t event = 0; event < m_imported.events.size(); ++event) {
        const ImportedEvent& each = m_imported.events[event];
        const auto at = slots.constFind(each.title);
        if (m_matches[event] || at == slots.constEnd())
            continue;
        std::vector<size_t> fitting;
        std::copy_if(at->begin(), at->end(), std::back_inserter(fitting),
                     [this, event](size_t slot) { return !m_slots[slot].taken && samePlace(m_slots[slot], event); });
        takeMostAlike(event, fitting);
    }
}

void EventMatcher::byTitle()
{
    // Without guid or id only the title is left; where it is left over once on both sides, the session has moved.
    QHash<QString, std::vector<size_t>> slots;
    QHash<QString, std::vector<size_t>> events;
    for (size_t at = 0; at < m_slots.size(); ++at) {
        if (!m_slots[at].taken && m_slots[at].ofSource)
            slots[tidyName(m_slots[at].session->title)].push_back(at);
    }
    for (size_t event = 0; event < m_imported.events.size(); ++event) {
        const ImportedEvent& each = m_imported.events[event];
        if (!m_matches[event] && each.guid.isEmpty() && each.sourceId < 0)
            events[each.title].push_back(event);
    }
    for (auto at = events.constBegin(); at != events.constEnd(); ++at) {
        const auto slot = slots.constFind(at.key());
        if (at->size() == 1 && slot != slots.constEnd() && slot->size() == 1)
            take(at->front(), slot->front());
    }
}

std::vector<EventMatch> EventMatcher::match()
{
    byGuid();
    bySourceId();
    byPlace();
    byTitle();
    std::vector<EventMatch> result;
    for (const std::optional<size_t>& at : m_matches) {
        EventMatch match;
        if (at) {
            match.session = m_slots[*at].session->id;
            match.placement = m_slots[*at].placement == nullptr ? PlacementId{} : m_slots[*at].placement->id;
        }
        result.push_back(match);
    }
    return result;
}

} // namespace

std::vector<EventMatch> matchEvents(const Programme& existing, const ImportedProgramme& imported,
                                    const std::function<WallTime(WallTime)>& toWall)
{
    return EventMatcher(existing, imported, toWall).match();
}

std::vector<PersonId> matchPeople(const Programme& existing, const ImportedProgramme& imported)
{
    struct Known
    {
        PersonId id;
        bool guidFromFile = false;
        bool imported = false;
    };
    QHash<QString, PersonId> byGuid;
    QHash<QString, std::vector<Known>> byName;
    for (const Person& person : existing.people) {
        const QString alias = extra::of(person.extra, imported.format).value(import_key::kGuid).toString();
        const QString own = tidyGuid(person.guid);
        if (!alias.isEmpty())
            byGuid.insert(alias, person.id);
        if (!own.isEmpty() && !byGuid.contains(own))
            byGuid.insert(own, person.id);
        byName[tidyName(Programme::displayName(person))].push_back(
            {person.id, !alias.isEmpty(), extra::has(person.extra, imported.format)});
    }
    std::vector<PersonId> matches(imported.people.size());
    std::unordered_set<PersonId> taken;
    for (size_t at = 0; at < imported.people.size(); ++at) {
        const PersonId id = imported.people[at].guid.isEmpty() ? PersonId{} : byGuid.value(imported.people[at].guid);
        if (id.isValid() && taken.insert(id).second)
            matches[at] = id;
    }
    for (size_t at = 0; at < imported.people.size(); ++at) {
        const ImportedPerson& person = imported.people[at];
        if (matches[at].isValid())
            continue;
        const std::vector<Known> known = byName.value(person.name);
        const Known* found = nullptr;
        for (const Known& each : known) {
            // A guid that a file gave speaks against another one.
            if (taken.contains(each.id) || (!person.guid.isEmpty() && each.guidFromFile))
                continue;
            if (found == nullptr || (each.imported && !found->imported))
                found = &each;
        }
        if (found != nullptr) {
            matches[at] = found->id;
            taken.insert(found->id);
        }
    }
    return matches;
}

} // namespace rostrum
