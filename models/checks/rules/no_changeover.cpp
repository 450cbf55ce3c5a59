#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// Somebody has less time between two rooms than the conference's changeover. Told of one session and the next only:
// where a third lies between, the way goes through its room. Rooms that share space are one; a session without a room,
// or of no length, asks for no way.
namespace rostrum::rule::noChangeover {

namespace {

/// Whether one of the person's placements lies in the gap. Those of `self` are taken from itself.
bool somethingBetween(const Facts& facts, PersonId person, const SessionFacts& self, Span gap)
{
    const auto lies = [gap](Span span) { return span.length() > 0 && gap.contains(span); };
    for (const Side& side : self.occurrences) {
        if (lies(side.span))
            return true;
    }
    bool found = false;
    facts.of(person).forOverlapping(
        gap, [&](const Timeline::Entry& entry) { found = found || (entry.session != self.id && lies(entry.span)); });
    return found;
}

void checkPair(const Facts& facts, PersonId person, const SessionFacts& self, const Side& mine,
               const SessionFacts& other, const Side& theirs, Findings& findings)
{
    const bool mineFirst = mine.span.end <= theirs.span.start;
    const Span gap = mineFirst ? Span{mine.span.end, theirs.span.start} : Span{theirs.span.end, mine.span.start};
    if (gap.end < gap.start || gap.length() >= facts.changeoverMin() || !theirs.room.isValid() ||
        facts.shareSpace(mine.room, theirs.room) || somethingBetween(facts, person, self, gap))
        return;
    findings.add(self, mine, other, theirs, gap, person);
}

} // namespace

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    const int changeover = facts.changeoverMin();
    if (changeover <= 0)
        return;
    for (const PersonId person : self.people) {
        for (size_t i = 0; i < self.occurrences.size(); ++i) {
            const Side& mine = self.occurrences[i];
            if (!mine.room.isValid() || mine.span.length() <= 0)
                continue;
            const Span near{mine.span.start - changeover, mine.span.end + changeover};
            facts.of(person).forOverlapping(near, [&](const Timeline::Entry& entry) {
                if (entry.session == self.id || entry.span.overlaps(mine.span) ||
                    !findings.wants(self.id, entry.session))
                    return;
                const SessionFacts& other = *facts.session(entry.session);
                checkPair(facts, person, self, mine, other, other.occurrences[entry.occurrence], findings);
            });
            for (size_t j = i + 1; j < self.occurrences.size(); ++j) {
                const Side& later = self.occurrences[j];
                if (later.span.length() > 0 && !later.span.overlaps(mine.span))
                    checkPair(facts, person, self, mine, self, later, findings);
            }
        }
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    QStringList gaps;
    for (const Clash& clash : conflict.clashes) {
        //: A number of minutes, short.
        const QString gap = QCoreApplication::translate("Conflict", "%1 min").arg(teller.number(clash.span.length()));
        if (!gaps.contains(gap))
            gaps << gap;
    }
    //: %1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when, %6 a number of minutes.
    return QCoreApplication::translate("Conflict",
                                       "%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it")
        .arg(teller.person(conflict.key.person), teller.list(gaps), teller.first(conflict), teller.second(conflict),
             teller.when(conflict), teller.number(teller.programme().conference.changeoverMin));
}

void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    const int changeover = facts.changeoverMin();
    for (const Side& side : self.occurrences) {
        // Only what is shorter than the changeover can lie in a gap that is too short.
        if (side.span.length() >= changeover)
            continue;
        for (const PersonId person : self.people) {
            facts.of(person).forOverlapping({side.span.start - changeover, side.span.end + changeover},
                                            [&](const Timeline::Entry& entry) { sessions.insert(entry.session); });
        }
    }
}

} // namespace rostrum::rule::noChangeover
