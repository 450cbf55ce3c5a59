#pragma once

#include "models/checks/facts.h"
#include "models/checks/findings.h"

#include <set>

namespace rostrum {

/// Whether something on that timeline lies in the gap. The placements of `self` are taken from itself.
[[nodiscard]] bool somethingBetween(const Timeline& timeline, const SessionFacts& self, Span gap);

/// The stretch between two placements that do not overlap.
[[nodiscard]] Span gapBetween(const Side& one, const Side& other);

/// Calls `visit(mine, other, theirs, gap)` for each placement that comes next before or after one of the session's own
/// on that timeline, its own others included, with less than so many minutes between, as far as the findings want it.
template <class Visit>
void forEachGap(const Facts& facts, const Timeline& timeline, const SessionFacts& self, int shorterThanMin,
                const Findings& findings, Visit visit)
{
    const auto tell = [&](const Side& mine, const SessionFacts& other, const Side& theirs) {
        const Span gap = gapBetween(mine, theirs);
        if (gap.length() >= 0 && gap.length() < shorterThanMin && !somethingBetween(timeline, self, gap))
            visit(mine, other, theirs, gap);
    };
    for (size_t i = 0; i < self.occurrences.size(); ++i) {
        const Side& mine = self.occurrences[i];
        if (mine.span.length() <= 0)
            continue;
        const Span near{mine.span.start - shorterThanMin, mine.span.end + shorterThanMin};
        timeline.forOverlapping(near, [&](const Timeline::Entry& entry) {
            if (entry.session == self.id || entry.span.overlaps(mine.span) || !findings.wants(self.id, entry.session))
                return;
            const SessionFacts& other = *facts.session(entry.session);
            tell(mine, other, other.occurrences[entry.occurrence]);
        });
        for (size_t j = i + 1; j < self.occurrences.size(); ++j) {
            const Side& later = self.occurrences[j];
            if (later.span.length() > 0 && !later.span.overlaps(mine.span))
                tell(mine, self, later);
        }
    }
}

/// Adds the sessions between which the session may lie, so that they are not next to each other any more.
void spreadGaps(const Timeline& timeline, const SessionFacts& self, int shorterThanMin, std::set<SessionId>& sessions);

} // namespace rostrum
