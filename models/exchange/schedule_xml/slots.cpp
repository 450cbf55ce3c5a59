#include "models/exchange/schedule_xml/slots.h"

#include "models/exchange/names.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace rostrum::schedule_xml {

bool isPublished(const Session& session)
{
    return session.isPublic && session.state != SessionState::Cancelled && session.state != SessionState::Draft;
}

namespace {

void nameSlots(std::vector<EventSlot>& slots)
{
    // In an order that does not change when sessions are moved, or when the file is read into another conference.
    std::sort(slots.begin(), slots.end(), [](const EventSlot& a, const EventSlot& b) {
        return std::tie(a.session->guid, a.placement->guid, a.placement->id) <
               std::tie(b.session->guid, b.placement->guid, b.placement->id);
    });
    QSet<QString> guids;
    QSet<qint64> ids;
    for (EventSlot& slot : slots) {
        QString guid = tidyGuid(slot.placement->guid);
        if (guid.isEmpty() && slot.first)
            guid = tidyGuid(slot.session->guid);
        if (isUuid(guid) && !guids.contains(guid)) {
            slot.guid = guid;
            guids.insert(guid);
        }
        if (slot.placement->sourceId > 0 && !ids.contains(slot.placement->sourceId)) {
            slot.id = slot.placement->sourceId;
            ids.insert(slot.id);
        }
    }
    for (EventSlot& slot : slots) {
        for (int round = 0; slot.guid.isEmpty(); ++round) {
            const QString identity =
                slot.session->guid + u'\n' + QString::number(slot.placement->id.value) + u'\n' + QString::number(round);
            const QString guid = derivedGuid(u"slot", identity);
            if (!guids.contains(guid)) {
                slot.guid = guid;
                guids.insert(guid);
            }
        }
        if (slot.id == 0) {
            // Readers keep it in 32 bits.
            constexpr qint64 kMost = 2'147'483'646;
            qint64 id = derivedGuid(u"id", slot.guid).left(8).toLongLong(nullptr, 16) % kMost + 1;
            while (ids.contains(id))
                id = id % kMost + 1;
            slot.id = id;
            ids.insert(id);
        }
    }
}

} // namespace

std::vector<EventSlot> eventSlots(const Programme& programme, bool includePrivate)
{
    std::vector<EventSlot> slots;
    for (const Session& session : programme.sessions) {
        if (!includePrivate && !isPublished(session))
            continue;
        for (const Placement& placement : session.placements)
            slots.push_back({&session, &placement, &placement == &session.placements.front(), {}, 0});
    }
    nameSlots(slots);
    std::sort(slots.begin(), slots.end(), [&programme](const EventSlot& a, const EventSlot& b) {
        const qint64 startA = programme.zone.toInstant(a.placement->start);
        const qint64 startB = programme.zone.toInstant(b.placement->start);
        return startA != startB ? startA < startB : a.id < b.id;
    });
    return slots;
}

} // namespace rostrum::schedule_xml
