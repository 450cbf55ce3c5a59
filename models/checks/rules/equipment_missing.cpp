#include "models/checks/rules/rules.h"
#include "models/checks/teller.h"

// The room lacks what the session needs; step-free access and interpretation count. What a session asks for is compared
// without case. A placement whose room is not known yet lacks nothing.
namespace rostrum::rule::equipmentMissing {

void check(const Facts& facts, const SessionFacts& self, Findings& findings)
{
    if (self.needs.isEmpty() && !self.needsStepFree && !self.needsInterpretation)
        return;
    for (const Side& side : self.occurrences) {
        const RoomFacts* room = facts.room(side.room);
        if (room == nullptr)
            continue;
        QStringList missing;
        for (const QString& need : self.needs) {
            const QString folded = foldedNeed(need);
            if (!folded.isEmpty() && !room->equipment.contains(folded))
                missing << need.simplified();
        }
        const bool lacksStepFree = self.needsStepFree && !room->stepFree;
        const bool lacksInterpretation = self.needsInterpretation && !room->interpretation;
        if (missing.isEmpty() && !lacksStepFree && !lacksInterpretation)
            continue;
        Conflict& conflict = findings.add(self, side, {}, side.room);
        for (const QString& need : missing) {
            if (!conflict.missing.contains(need))
                conflict.missing << need;
        }
        conflict.lacksStepFree = conflict.lacksStepFree || lacksStepFree;
        conflict.lacksInterpretation = conflict.lacksInterpretation || lacksInterpretation;
    }
}

QString describe(const Conflict& conflict, const Teller& teller)
{
    QStringList missing;
    for (const QString& need : conflict.missing)
        missing << teller.inserted(need);
    //: What a room lacks, inside a list.
    if (conflict.lacksStepFree)
        missing << QCoreApplication::translate("Conflict", "step-free access");
    //: What a room lacks, inside a list: booths or equipment for interpreters.
    if (conflict.lacksInterpretation)
        missing << QCoreApplication::translate("Conflict", "interpretation");
    //: %1 a session's title, %2 when, %3 a room, %4 what it lacks.
    return QCoreApplication::translate("Conflict", "%3 lacks what “%1” on %2 needs: %4")
        .arg(teller.title(conflict.key.low), teller.when(conflict), teller.rooms(conflict, &Clash::first),
             teller.list(missing));
}

} // namespace rostrum::rule::equipmentMissing
