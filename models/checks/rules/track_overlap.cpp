#include "models/checks/rules/rules.h"
#include "models/checks/spans.h"
#include "models/checks/teller.h"

// Two sessions of one track overlap, and the track asks for that to be told.
namespace rostrum::rule::trackOverlap {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    if (!facts.checksOverlap(self.track))
        return;
    forEachMeeting(facts, facts.of(self.track), self, findings,
                   [&](const Side& mine, const SessionFacts& other, const Side& theirs) {
                       findings.add(self, mine, other, theirs, common(mine.span, theirs.span));
                   });
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    const Session* session = teller.programme().sessions.find(conflict.sessions.front());
    //: %1 a track, %2 and %3 a session and its room, %4 when.
    return QCoreApplication::translate("Conflict", "Two sessions of the track “%1” overlap on %4: %2 and %3")
        .arg(teller.track(session != nullptr ? session->track : TrackId()), teller.first(conflict),
             teller.second(conflict), teller.when(conflict));
}

QStringList details(const Conflict& conflict, const Facts& facts)
{
    const SessionFacts* session = facts.session(conflict.key.low);
    return {QString::number(session != nullptr ? session->track.value : 0)};
}

} // namespace rostrum::rule::trackOverlap
