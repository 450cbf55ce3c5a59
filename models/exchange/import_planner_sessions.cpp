#include "models/domain/names.h"
#include "models/exchange/extra.h"
#include "models/exchange/import_planner.h"
#include "models/exchange/names.h"

#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace rostrum {

namespace {

/// Takes over what the file says; a null text says nothing.
void say(QString& member, const QString& said)
{
    if (!said.isNull())
        member = said;
}

} // namespace

Session& ImportPlanner::session(SessionId id)
{
    const auto at = m_sessions.find(id);
    if (at != m_sessions.end())
        return at->second;
    m_order.push_back(id);
    return m_sessions.emplace(id, *m_existing.sessions.find(id)).first->second;
}

Session& ImportPlanner::newSession(const ImportedEvent& event, const QString& ownGuid)
{
    Session made;
    made.id = newId<SessionId>();
    const QString given = event.sessionGuid.isEmpty() ? event.guid : event.sessionGuid;
    made.guid = uniqueGuid(given.isEmpty() ? ownGuid : given);
    m_byGuid.insert(tidyGuid(made.guid), made.id);
    m_order.push_back(made.id);
    return m_sessions.emplace(made.id, std::move(made)).first->second;
}

void ImportPlanner::takeTexts(const ImportedEvent& event, Session& session) const
{
    session.title = event.title;
    say(session.subtitle, event.subtitle);
    say(session.abstract, event.abstract);
    say(session.description, event.description);
    say(session.language, event.language);
    say(session.type, event.type);
    say(session.slug, event.slug);
    say(session.url, event.url);
    say(session.recordingLicense, event.recordingLicense);
    if (!event.code.isEmpty())
        session.code = event.code;
    if (!event.track.isNull())
        session.track = m_tracks.value(event.track);
    session.doNotRecord = event.doNotRecord.value_or(session.doNotRecord);
    session.isPublic = event.isPublic.value_or(session.isPublic);
}

void ImportPlanner::takePeople(const ImportedEvent& event, Session& session) const
{
    if (!event.people)
        return;
    std::vector<Part> parts;
    for (const ImportedPart& said : *event.people) {
        const PersonId person = m_people[said.person];
        const auto old = std::find_if(session.people.begin(), session.people.end(),
                                      [person](const Part& p) { return p.person == person; });
        const bool twice =
            std::any_of(parts.begin(), parts.end(), [person](const Part& p) { return p.person == person; });
        if (twice)
            continue;
        Part part = old == session.people.end() ? Part{newIdValue(), person, PartRole::Speaker, {}} : *old;
        part.role = said.role.value_or(part.role);
        part.extra = extra::with(part.extra, m_in.format, {});
        parts.push_back(part);
    }
    // Who was put on it by hand stays on it.
    for (const Part& old : session.people) {
        const bool there =
            std::any_of(parts.begin(), parts.end(), [&old](const Part& p) { return p.person == old.person; });
        if (!there && !extra::has(old.extra, m_in.format))
            parts.push_back(old);
    }
    session.people = std::move(parts);
}

void ImportPlanner::takeLinks(const ImportedEvent& event, Session& session)
{
    if (!event.links)
        return;
    std::vector<Link> links;
    std::vector<Link> old = session.links;
    for (Link link : *event.links) {
        const auto same = std::find_if(old.begin(), old.end(), [&link](const Link& o) {
            return o.url == link.url && o.title == link.title && o.type == link.type && o.attachment == link.attachment;
        });
        link.id = same == old.end() ? newIdValue() : same->id;
        if (same != old.end())
            old.erase(same);
        links.push_back(link);
    }
    session.links = std::move(links);
}

void ImportPlanner::takeExtra(const ImportedEvent& event, Session& session)
{
    const QJsonObject before = extra::of(session.extra, m_in.format);
    QJsonObject kept = extra::of(event.extra, m_in.format);
    kept.insert(import_key::kSource, m_source);
    if (session.placements.empty() && event.sourceId >= 0)
        kept.insert(import_key::kId, event.sourceId);
    if (const QJsonValue gone = before.value(import_key::kGone); gone.isString()) {
        if (session.state == SessionState::Cancelled)
            session.state = fromWord<SessionState>(gone.toString()).value_or(SessionState::Confirmed);
        m_restored.insert(session.id);
        m_plan.restored << session.title;
    }
    session.state = event.state.value_or(session.state);
    session.extra = extra::with(session.extra, m_in.format, kept);
}

void ImportPlanner::takePlacement(const ImportedEvent& event, Session& session, PlacementId id)
{
    if (!event.start)
        return;
    auto at = std::find_if(session.placements.begin(), session.placements.end(),
                           [id](const Placement& p) { return p.id == id; });
    if (at == session.placements.end()) {
        Placement made;
        made.id = newId<PlacementId>();
        session.placements.push_back(made);
        at = std::prev(session.placements.end());
    }
    at->start = wall(*event.start);
    at->room = m_rooms.value(event.room);
    at->durationMin = event.durationMin.value_or(at->durationMin);
    if (event.sourceId >= 0)
        at->sourceId = event.sourceId;
    const bool first = at == session.placements.begin();
    const QString known = at->guid.isEmpty() && first ? session.guid : at->guid;
    if (!event.guid.isEmpty() && tidyGuid(known) != event.guid)
        at->guid = event.guid;
}

void ImportPlanner::take(const ImportedEvent& event, Session& session, PlacementId placement)
{
    const bool slot =
        !session.placements.empty() && (!placement.isValid() || session.placements.front().id != placement);
    takePlacement(event, session, placement);
    if (slot)
        return;
    takeTexts(event, session);
    session.durationMin = event.durationMin.value_or(session.durationMin);
    takePeople(event, session);
    takeLinks(event, session);
    takeExtra(event, session);
}

void ImportPlanner::planSessions()
{
    const std::vector<EventMatch> matches = matchEvents(m_existing, m_in, [this](WallTime time) { return wall(time); });
    const std::vector<QString> guids = eventGuids(m_in);
    std::vector<SessionId> sessions;
    // A session's own slot first, so that its further ones find it whatever the order of the file.
    std::vector<size_t> order(m_in.events.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_partition(order.begin(), order.end(),
                          [this](size_t at) { return m_in.events[at].sessionGuid.isEmpty(); });
    for (const size_t at : order) {
        const ImportedEvent& event = m_in.events[at];
        const SessionId home = m_byGuid.value(event.sessionGuid);
        if (matches[at].session.isValid()) {
            take(event, session(matches[at].session), matches[at].placement);
            sessions.push_back(matches[at].session);
        } else {
            const bool isSlot = !event.sessionGuid.isEmpty() && home.isValid();
            Session& made = !isSlot                     ? newSession(event, guids[at])
                            : m_sessions.contains(home) ? m_sessions.at(home)
                                                        : session(home);
            take(event, made, {});
            ++m_plan.added;
            sessions.push_back({});
        }
    }
    std::unordered_set<SessionId> changed;
    for (const SessionId id : m_order) {
        const Session& planned = m_sessions.at(id);
        const Session* old = m_existing.sessions.find(id);
        if (old != nullptr && !(*old == planned))
            changed.insert(id);
        filePlanned(m_plan.sessions, m_existing.sessions, planned);
    }
    for (const SessionId id : sessions) {
        if (id.isValid())
            ++(changed.contains(id) ? m_plan.updated : m_plan.unchanged);
    }
    m_plan.rows = static_cast<int>(m_in.events.size());
}

void ImportPlanner::planGone()
{
    for (const Session& old : m_existing.sessions) {
        QJsonObject kept = extra::of(old.extra, m_in.format);
        if (m_sessions.contains(old.id) || kept.value(import_key::kSource).toString() != m_source ||
            !kept.contains(import_key::kSource) || kept.contains(import_key::kGone) ||
            old.state == SessionState::Cancelled)
            continue;
        // A programme file lists what has a time. Whether it still has what has none here, it does not say.
        if (!old.isScheduled())
            continue;
        Session session = old;
        kept.insert(import_key::kGone, toWord(old.state));
        session.extra = extra::with(session.extra, m_in.format, kept);
        session.state = SessionState::Cancelled;
        m_plan.gone << session.title;
        m_plan.sessions.updated.push_back(std::move(session));
    }
}

} // namespace rostrum
