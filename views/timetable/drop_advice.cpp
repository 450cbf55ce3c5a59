#include "views/timetable/drop_advice.h"

#include <algorithm>

namespace rostrum::timetable {

namespace {

/// Whether another place or time could mend it. What is wrong with the session itself is no reason not to drop it here.
bool dependsOnPlace(ConflictKind kind)
{
    return kind != ConflictKind::NoSpeaker && kind != ConflictKind::SpeakerUnconfirmed;
}

std::optional<Severity> worse(std::optional<Severity> one, Severity other)
{
    if (other == Severity::Error || !one)
        return other;
    return one;
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

std::vector<BusyTime> DropAdvice::busyTimes(SessionId session, const Placement& placement, Span span, int stepMin) const
{
    std::vector<BusyTime> busy;
    const Zone& zone = m_document.programme().zone;
    Placement probe = placement;
    probe.room = {};
    probe.durationMin = stepMin;
    probe.setupMin = 0;
    probe.clearupMin = 0;
    for (qint64 start = span.start; start < span.end; start += stepMin) {
        probe.start = zone.toWall(start);
        std::optional<Severity> worst;
        for (const Conflict& conflict : m_checks.whatIf(session, probe)) {
            // A slice of time says nothing of the way from one room to the next.
            if (dependsOnPlace(conflict.kind()) && conflict.kind() != ConflictKind::NoChangeover)
                worst = worse(worst, conflict.severity);
        }
        if (!worst)
            continue;
        if (!busy.empty() && busy.back().span.end == start && busy.back().severity == *worst)
            busy.back().span.end = start + stepMin;
        else
            busy.push_back({{start, start + stepMin}, *worst});
    }
    return busy;
}

} // namespace rostrum::timetable
