#include "views/timetable/drop_advice.h"

#include <algorithm>
#include <unordered_set>

namespace rostrum::timetable {

namespace {

std::optional<Severity> worse(std::optional<Severity> one, Severity other)
{
    if (other == Severity::Error || !one)
        return other;
    return one;
}

} // namespace

Verdict DropAdvice::judge(SessionId session, const Placement& placement, std::optional<TrackId> track) const
{
    Verdict verdict;
    for (const Conflict& conflict : m_checks.whatIf(session, placement, track)) {
        if (!dependsOnPlace(conflict.kind()))
            continue;
        verdict.worst = worse(verdict.worst, conflict.severity);
        (conflict.severity == Severity::Error ? verdict.errors : verdict.warnings)
            << describe(conflict, m_document.programme(), QLocale());
    }
    return verdict;
}

GroupVerdict DropAdvice::judge(const std::vector<Relocation>& together) const
{
    // Sentences take longer to make than conflicts to find, and nobody reads more at the pointer.
    constexpr qsizetype kMostTold = 4;
    std::unordered_set<PlacementId> going;
    for (const Relocation& each : together)
        going.insert(each.placement.id);
    GroupVerdict verdict;
    verdict.each.reserve(together.size());
    for (const Relocation& each : together) {
        const auto isNew = [&](const Clash& clash) {
            const PlacementId own = each.placement.id;
            if (clash.first.placement != own && clash.second.placement != own)
                return false;
            const PlacementId other = clash.first.placement == own ? clash.second.placement : clash.first.placement;
            // Copies leave their originals where they are.
            return other == own || !own.isValid() || !going.contains(other);
        };
        std::optional<Severity> worst;
        for (const Conflict& conflict : m_checks.whatIf(each.session, each.placement)) {
            if (!dependsOnPlace(conflict.kind()) ||
                std::none_of(conflict.clashes.begin(), conflict.clashes.end(), isNew))
                continue;
            worst = worse(worst, conflict.severity);
            QStringList& told = conflict.severity == Severity::Error ? verdict.all.errors : verdict.all.warnings;
            if (told.size() < kMostTold)
                told << describe(conflict, m_document.programme(), QLocale());
            else
                ++verdict.all.untold;
        }
        verdict.each.push_back(worst);
        if (worst)
            verdict.all.worst = worse(verdict.all.worst, *worst);
    }
    return verdict;
}

std::optional<Severity> DropAdvice::worst(SessionId session, const Placement& placement,
                                          std::optional<TrackId> track) const
{
    std::optional<Severity> worst;
    for (const Conflict& conflict : m_checks.whatIf(session, placement, track)) {
        if (dependsOnPlace(conflict.kind()))
            worst = worse(worst, conflict.severity);
    }
    return worst;
}

void DropAdvice::lookOut(SessionId id, const Placement& placement, const GridLayout& layout, int first, int last,
                         std::vector<ColumnOutlook>& outlooks) const
{
    const Session* session = m_document.programme().sessions.find(id);
    const auto isKnown = [](const ColumnOutlook& each) { return each.known; };
    if (session == nullptr || first > last ||
        std::all_of(outlooks.begin() + first, outlooks.begin() + last + 1, isKnown))
        return;
    const std::optional<Obstacles> obstacles = m_checks.obstacles(id, placement);
    std::vector<std::vector<Obstacle>> everywhere;
    everywhere.reserve(layout.days.size());
    for (const ShownDay& day : layout.days)
        everywhere.push_back(obstacles ? obstacles->everywhere(day.whole) : std::vector<Obstacle>());
    for (int column = first; column <= last; ++column) {
        ColumnOutlook& look = outlooks[size_t(column)];
        if (look.known)
            continue;
        const Column& of = layout.columns[size_t(column)];
        look.known = true;
        look.possible = of.kind != Across::People || takesPart(*session, of.person());
        look.byDay.reserve(layout.days.size());
        for (size_t day = 0; day < layout.days.size(); ++day) {
            const Span whole = layout.days[day].whole;
            std::vector<Obstacle> all = everywhere[day];
            const auto add = [&all](const std::vector<Obstacle>& more) {
                all.insert(all.end(), more.begin(), more.end());
            };
            if (obstacles) {
                add(obstacles->in(layout.roomAt(column, placement.room), whole));
                add(obstacles->in(of.kind == Across::Tracks ? of.track() : session->track, whole));
            }
            look.byDay.push_back(outlook(all, whole));
        }
    }
}

} // namespace rostrum::timetable
