#include "views/timetable/drop_advice.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace rostrum::timetable {

namespace {

/// How exactly the ends of available hours are found.
constexpr qint64 kFinestMin = 5;

/// Whether another place or time could mend it. What is wrong with the session itself is no reason not to drop it here.
bool dependsOnPlace(ConflictKind kind)
{
    return kind != ConflictKind::NoSpeaker && kind != ConflictKind::SpeakerUnconfirmed;
}

/// Whether a stretch of time can be shaded for it, whatever the room. The conference's hours are shaded anyway, and a
/// stretch says nothing of the way from one room to the next.
bool makesBusy(ConflictKind kind)
{
    return dependsOnPlace(kind) && kind != ConflictKind::OutsideHours && kind != ConflictKind::NoChangeover &&
           kind != ConflictKind::RoomTooSmall && kind != ConflictKind::EquipmentMissing;
}

std::optional<Severity> worse(std::optional<Severity> one, Severity other)
{
    if (other == Severity::Error || !one)
        return other;
    return one;
}

/// Joins what touches, each severity for itself.
std::vector<BusyTime> merged(std::vector<BusyTime> busy)
{
    std::sort(busy.begin(), busy.end(), [](const BusyTime& a, const BusyTime& b) {
        return std::tie(a.severity, a.span) < std::tie(b.severity, b.span);
    });
    std::vector<BusyTime> joined;
    for (const BusyTime& each : busy) {
        if (!joined.empty() && joined.back().severity == each.severity && each.span.start <= joined.back().span.end)
            joined.back().span.end = std::max(joined.back().span.end, each.span.end);
        else
            joined.push_back(each);
    }
    return joined;
}

} // namespace

Verdict DropAdvice::judge(SessionId session, const Placement& placement) const
{
    Verdict verdict;
    for (const Conflict& conflict : m_checks.whatIf(session, placement)) {
        if (!dependsOnPlace(conflict.kind()))
            continue;
        verdict.worst = worse(verdict.worst, conflict.severity);
        (conflict.severity == Severity::Error ? verdict.errors : verdict.warnings)
            << describe(conflict, m_document.programme(), QLocale());
    }
    return verdict;
}

std::optional<Severity> DropAdvice::worst(SessionId session, const Placement& placement) const
{
    std::optional<Severity> worst;
    for (const Conflict& conflict : m_checks.whatIf(session, placement)) {
        if (dependsOnPlace(conflict.kind()))
            worst = worse(worst, conflict.severity);
    }
    return worst;
}

std::vector<BusyTime> DropAdvice::busyTimes(SessionId session, const Placement& placement, Span span) const
{
    std::vector<BusyTime> busy;
    const Zone& zone = m_document.programme().zone;
    Placement probe = placement;
    probe.room = {};
    probe.setupMin = 0;
    probe.clearupMin = 0;
    const auto ask = [&](Span within) {
        probe.start = zone.toWall(within.start);
        probe.durationMin = int(within.length());
        return m_checks.whatIf(session, probe);
    };
    // One question over all the time tells every session that is in the way, with the stretch that it takes.
    bool alone = false;
    for (const Conflict& conflict : ask(span)) {
        if (!makesBusy(conflict.kind()))
            continue;
        if (!conflict.key.high.isValid()) {
            alone = true;
            continue;
        }
        for (const Clash& clash : conflict.clashes) {
            if (clash.first.placement == probe.id || clash.second.placement == probe.id)
                busy.push_back({clash.span, conflict.severity});
        }
    }
    // What concerns the session alone, such as hours that a speaker gave, does not tell where it ends: halve the time
    // until the pieces are free, or small.
    const std::function<void(Span)> search = [&](Span within) {
        std::optional<Severity> worst;
        for (const Conflict& conflict : ask(within)) {
            if (makesBusy(conflict.kind()) && !conflict.key.high.isValid())
                worst = worse(worst, conflict.severity);
        }
        if (!worst)
            return;
        if (within.length() <= kFinestMin) {
            busy.push_back({within, *worst});
            return;
        }
        const qint64 middle = within.start + (within.length() / 2 + kFinestMin - 1) / kFinestMin * kFinestMin;
        search({within.start, middle});
        search({middle, within.end});
    };
    if (alone)
        search(span);
    return merged(std::move(busy));
}

} // namespace rostrum::timetable
