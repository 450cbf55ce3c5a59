#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

#include <algorithm>

// Two sessions that one chapter is called to overlap. One entry for the two, with all the chapters that are called to
// both.
namespace rostrum::rule::chapterOverlap {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    for (const ChapterId chapter : self.chapters) {
        forEachMeeting(facts, facts.of(chapter), self, findings,
                       [&](const Side& mine, const SessionFacts& other, const Side& theirs) {
                           Conflict& conflict = findings.add(self, mine, other, theirs, common(mine.span, theirs.span));
                           if (std::find(conflict.chapters.begin(), conflict.chapters.end(), chapter) ==
                               conflict.chapters.end())
                               conflict.chapters.push_back(chapter);
                       });
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 and %2 a session and its room, %3 when, %4 the chapters called to both.
    return QCoreApplication::translate("Conflict", "%1 and %2 overlap on %3, and both call: %4")
        .arg(teller.first(conflict), teller.second(conflict), teller.when(conflict),
             teller.chapters(conflict.chapters));
}

} // namespace rostrum::rule::chapterOverlap
