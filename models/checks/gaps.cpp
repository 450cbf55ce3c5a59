#include "models/checks/gaps.h"

namespace rostrum {

bool somethingBetween(const Timeline& timeline, const SessionFacts& self, Span gap)
{
    const auto lies = [gap](Span span) { return span.length() > 0 && gap.contains(span); };
    for (const Side& side : self.occurrences) {
        if (lies(side.span))
            return true;
    }
    bool found = false;
    timeline.forOverlapping(
        gap, [&](const Timeline::Entry& entry) { found = found || (entry.session != self.id && lies(entry.span)); });
    return found;
}

Span gapBetween(const Side& one, const Side& other)
{
    const bool oneFirst = one.span.end <= other.span.start;
    return oneFirst ? Span{one.span.end, other.span.start} : Span{other.span.end, one.span.start};
}

void spreadGaps(const Timeline& timeline, const SessionFacts& self, int shorterThanMin, std::set<SessionId>& sessions)
{
    for (const Side& side : self.occurrences) {
        // Only what is shorter than such a gap can lie in it.
        if (side.span.length() >= shorterThanMin)
            continue;
        timeline.forOverlapping({side.span.start - shorterThanMin, side.span.end + shorterThanMin},
                                [&](const Timeline::Entry& entry) { sessions.insert(entry.session); });
    }
}

} // namespace rostrum
