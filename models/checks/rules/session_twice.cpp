#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

#include <algorithm>

// One session is held at two times. Held in several rooms over the very same time, as when it is shown in a second
// hall, it is held once.
namespace rostrum::rule::sessionTwice {

void check(const Facts&, const SessionFacts& self, Findings& findings)
{
    for (size_t i = 0; i < self.occurrences.size(); ++i) {
        for (size_t j = i + 1; j < self.occurrences.size(); ++j) {
            const Side& mine = self.occurrences[i];
            const Side& later = self.occurrences[j];
            if (mine.span != later.span)
                findings.add(self, mine, self, later, {mine.span.start, std::max(mine.span.end, later.span.end)});
        }
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    std::vector<Span> spans;
    for (const Clash& clash : conflict.clashes) {
        for (const Span span : {clash.first.span, clash.second.span}) {
            if (std::ranges::find(spans, span) == spans.end())
                spans.push_back(span);
        }
    }
    std::ranges::sort(spans);
    const bool overlap = std::ranges::any_of(
        conflict.clashes, [](const Clash& clash) { return clash.first.span.overlaps(clash.second.span); });
    if (overlap) {
        //: %1 a session's title, %2 its times.
        return QCoreApplication::translate("Conflict", "“%1” is held at times that overlap: %2")
            .arg(teller.title(conflict.key.low), teller.when(spans));
    }
    //: %1 a session's title, %2 its times.
    return QCoreApplication::translate("Conflict", "“%1” is held more than once: %2")
        .arg(teller.title(conflict.key.low), teller.when(spans));
}

} // namespace rostrum::rule::sessionTwice
