#include "models/checks/gaps.h"
#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

#include <algorithm>

// A chapter that is called to two meetings, one soon after the other, has to change rooms between them. Told of one
// meeting and the next only. Rooms that share space are one.
namespace rostrum::rule::groupChangesRoom {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const int limit = facts.rules().limit(ConflictKind::GroupChangesRoom);
    for (const ChapterId chapter : self.chapters) {
        forEachGap(facts, facts.of(chapter), self, limit, findings,
                   [&](const Side& mine, const SessionFacts& other, const Side& theirs, Span gap) {
                       if (!mine.room.isValid() || !theirs.room.isValid() || facts.shareSpace(mine.room, theirs.room))
                           return;
                       Conflict& conflict = findings.add(self, mine, other, theirs, gap);
                       if (std::ranges::find(conflict.chapters, chapter) == conflict.chapters.end())
                           conflict.chapters.push_back(chapter);
                   });
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    //: %1 and %2 a session and its room, %3 a time such as “5 min”, %4 when, %5 the chapters that are called to both.
    return QCoreApplication::translate("Conflict",
                                       "%1 and %2 follow each other with %3 between, on %4, and both call: %5")
        .arg(teller.first(conflict), teller.second(conflict), teller.gaps(conflict), teller.when(conflict),
             teller.chapters(conflict.chapters));
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    for (const ChapterId chapter : self.chapters)
        spreadGaps(facts.of(chapter), self, facts.rules().limit(ConflictKind::GroupChangesRoom), sessions);
}

} // namespace rostrum::rule::groupChangesRoom
