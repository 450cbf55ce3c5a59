#pragma once

#include "models/checks/rule.h"

/// The functions of each rule, one file and one namespace for each; what a rule asks is said in its file.
namespace rostrum::rule {

namespace roomOverlap {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);
} // namespace roomOverlap

namespace speakerOverlap {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace speakerOverlap

namespace speakerUnavailable {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
QStringList details(const Conflict& conflict, const Facts& facts);
} // namespace speakerUnavailable

namespace roomUnavailable {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
QStringList details(const Conflict& conflict, const Facts& facts);
} // namespace roomUnavailable

namespace outsideHours {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace outsideHours

namespace chapterOverlap {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace chapterOverlap

namespace roomTooSmall {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
QStringList details(const Conflict& conflict, const Facts& facts);
} // namespace roomTooSmall

namespace equipmentMissing {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace equipmentMissing

namespace noChangeover {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);
} // namespace noChangeover

namespace trackOverlap {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
QStringList details(const Conflict& conflict, const Facts& facts);
} // namespace trackOverlap

namespace speakerUnconfirmed {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
QStringList details(const Conflict& conflict, const Facts& facts);
} // namespace speakerUnconfirmed

namespace noSpeaker {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace noSpeaker

namespace backToBack {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);
} // namespace backToBack

namespace threeInARow {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);
} // namespace threeInARow

namespace tooManyInDay {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);
QStringList details(const Conflict& conflict, const Facts& facts);
} // namespace tooManyInDay

namespace tooManySessions {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);
QStringList details(const Conflict& conflict, const Facts& facts);
} // namespace tooManySessions

namespace noModerator {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace noModerator

namespace panelTooSmall {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace panelTooSmall

namespace panelTooLarge {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace panelTooLarge

namespace notWith {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace notWith

namespace notAgainst {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace notAgainst

namespace mustComeAfter {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);
} // namespace mustComeAfter

namespace groupChangesRoom {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
void spread(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);
} // namespace groupChangesRoom

namespace plenaryOverlap {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace plenaryOverlap

namespace sessionTwice {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace sessionTwice

namespace outsidePlan {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace outsidePlan

namespace unscheduled {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace unscheduled

namespace sessionUnconfirmed {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
QStringList details(const Conflict& conflict, const Facts& facts);
} // namespace sessionUnconfirmed

namespace availabilityUnknown {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace availabilityUnknown

namespace noTrack {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace noTrack

namespace noAbstract {
void check(const Facts& facts, const SessionFacts& self, Findings& findings);
QString describe(const Conflict& conflict, const Teller& teller);
} // namespace noAbstract

} // namespace rostrum::rule
