#include "models/checks/rule.h"

#include "models/checks/rules/rules.h"

#include <QCoreApplication>

#include <array>

namespace rostrum {

namespace {

using matter::kNothing;
using matter::kPeople;
using matter::kRoom;
using matter::kSetup;
using matter::kTime;

constexpr RuleSetting kError = RuleSetting::Error;
constexpr RuleSetting kWarning = RuleSetting::Warning;
constexpr RuleSetting kOff = RuleSetting::Off;

// clang-format off
constexpr std::array<Rule, kConflictKinds> kRules{{
    {.kind = ConflictKind::RoomOverlap, .word = u"room-overlap",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Two sessions in one room"), .setting = kError, .matters = kSetup | kRoom,
     .check = rule::roomOverlap::check, .describe = rule::roomOverlap::describe, .spread = rule::roomOverlap::spread},
    {.kind = ConflictKind::SpeakerOverlap, .word = u"speaker-overlap",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Somebody in two places"), .setting = kError, .matters = kTime | kRoom,
     .check = rule::speakerOverlap::check, .describe = rule::speakerOverlap::describe},
    {.kind = ConflictKind::SpeakerUnavailable, .word = u"speaker-unavailable",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Somebody is not available"), .setting = kError, .matters = kTime,
     .check = rule::speakerUnavailable::check, .describe = rule::speakerUnavailable::describe, .details = rule::speakerUnavailable::details},
    {.kind = ConflictKind::RoomUnavailable, .word = u"room-unavailable",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Room not open"), .setting = kError, .matters = kTime | kRoom,
     .check = rule::roomUnavailable::check, .describe = rule::roomUnavailable::describe, .details = rule::roomUnavailable::details},
    {.kind = ConflictKind::OutsideHours, .word = u"outside-hours",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Outside the conference’s hours"), .setting = kError, .matters = kTime,
     .check = rule::outsideHours::check, .describe = rule::outsideHours::describe},
    {.kind = ConflictKind::ChapterOverlap, .word = u"chapter-overlap",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Chapter called to two meetings"), .setting = kWarning, .matters = kTime,
     .check = rule::chapterOverlap::check, .describe = rule::chapterOverlap::describe},
    {.kind = ConflictKind::RoomTooSmall, .word = u"room-too-small",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Room too small"), .setting = kWarning, .matters = kRoom,
     .check = rule::roomTooSmall::check, .describe = rule::roomTooSmall::describe, .details = rule::roomTooSmall::details},
    {.kind = ConflictKind::EquipmentMissing, .word = u"equipment-missing",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Equipment missing"), .setting = kWarning, .matters = kRoom,
     .check = rule::equipmentMissing::check, .describe = rule::equipmentMissing::describe},
    {.kind = ConflictKind::NoChangeover, .word = u"no-changeover",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "No time to change rooms"), .setting = kWarning, .matters = kTime | kRoom,
     .check = rule::noChangeover::check, .describe = rule::noChangeover::describe, .spread = rule::noChangeover::spread},
    {.kind = ConflictKind::TrackOverlap, .word = u"track-overlap",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Two sessions of one track"), .setting = kWarning, .matters = kTime,
     .check = rule::trackOverlap::check, .describe = rule::trackOverlap::describe, .details = rule::trackOverlap::details},
    {.kind = ConflictKind::SpeakerUnconfirmed, .word = u"speaker-unconfirmed",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Somebody has not confirmed"), .setting = kWarning, .matters = kNothing,
     .check = rule::speakerUnconfirmed::check, .describe = rule::speakerUnconfirmed::describe, .details = rule::speakerUnconfirmed::details, .dependsOnPlace = false},
    {.kind = ConflictKind::NoSpeaker, .word = u"no-speaker",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Nobody on it"), .setting = kWarning, .matters = kNothing,
     .check = rule::noSpeaker::check, .describe = rule::noSpeaker::describe, .dependsOnPlace = false},
    {.kind = ConflictKind::BackToBack, .word = u"back-to-back",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Somebody back to back"), .setting = kOff, .matters = kTime,
     .check = rule::backToBack::check, .describe = rule::backToBack::describe,
     .spread = rule::backToBack::spread, .limit = {LimitUnit::Minutes, 15}},
    {.kind = ConflictKind::ThreeInARow, .word = u"three-in-a-row",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Somebody three times in a row"), .setting = kOff, .matters = kTime,
     .check = rule::threeInARow::check, .describe = rule::threeInARow::describe,
     .spread = rule::threeInARow::spread, .limit = {LimitUnit::Minutes, 30}},
    {.kind = ConflictKind::TooManyInDay, .word = u"too-many-in-day",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Somebody too often on one day"), .setting = kOff, .matters = kNothing,
     .check = rule::tooManyInDay::check, .describe = rule::tooManyInDay::describe,
     .spread = rule::tooManyInDay::spread, .details = rule::tooManyInDay::details, .limit = {LimitUnit::Sessions, 4}},
    {.kind = ConflictKind::TooManySessions, .word = u"too-many-sessions",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Somebody in too many sessions"), .setting = kOff, .matters = kNothing,
     .check = rule::tooManySessions::check, .describe = rule::tooManySessions::describe,
     .spread = rule::tooManySessions::spread, .details = rule::tooManySessions::details, .dependsOnPlace = false, .limit = {LimitUnit::Sessions, 8}},
    {.kind = ConflictKind::NoModerator, .word = u"no-moderator",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "No moderator"), .setting = kOff, .matters = kPeople,
     .check = rule::noModerator::check, .describe = rule::noModerator::describe, .dependsOnPlace = false},
    {.kind = ConflictKind::PanelTooSmall, .word = u"panel-too-small",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Too few on a panel"), .setting = kOff, .matters = kPeople,
     .check = rule::panelTooSmall::check, .describe = rule::panelTooSmall::describe,
     .dependsOnPlace = false, .limit = {LimitUnit::People, 3}},
    {.kind = ConflictKind::PanelTooLarge, .word = u"panel-too-large",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Too many on a panel"), .setting = kOff, .matters = kPeople,
     .check = rule::panelTooLarge::check, .describe = rule::panelTooLarge::describe,
     .dependsOnPlace = false, .limit = {LimitUnit::People, 6}},
    {.kind = ConflictKind::NotWith, .word = u"not-with",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Together against a link"), .setting = kError, .matters = kNothing,
     .check = rule::notWith::check, .describe = rule::notWith::describe, .dependsOnPlace = false},
    {.kind = ConflictKind::NotAgainst, .word = u"not-against",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Overlapping against a link"), .setting = kError, .matters = kTime,
     .check = rule::notAgainst::check, .describe = rule::notAgainst::describe},
    {.kind = ConflictKind::MustComeAfter, .word = u"must-come-after",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "In the wrong order"), .setting = kError, .matters = kTime,
     .check = rule::mustComeAfter::check, .describe = rule::mustComeAfter::describe,
     .spread = rule::mustComeAfter::spread},
    {.kind = ConflictKind::GroupChangesRoom, .word = u"group-changes-room",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Chapter changes rooms"), .setting = kOff, .matters = kTime | kRoom,
     .check = rule::groupChangesRoom::check, .describe = rule::groupChangesRoom::describe,
     .spread = rule::groupChangesRoom::spread, .limit = {LimitUnit::Minutes, 30}},
    {.kind = ConflictKind::PlenaryOverlap, .word = u"plenary-overlap",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Against a plenary"), .setting = kWarning, .matters = kTime,
     .check = rule::plenaryOverlap::check, .describe = rule::plenaryOverlap::describe},
    {.kind = ConflictKind::SessionTwice, .word = u"session-twice",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "The same session twice"), .setting = kOff, .matters = kTime,
     .check = rule::sessionTwice::check, .describe = rule::sessionTwice::describe, .dependsOnPlace = false},
    {.kind = ConflictKind::OutsidePlan, .word = u"outside-plan",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Outside the visible plan"), .setting = kOff, .matters = kRoom,
     .check = rule::outsidePlan::check, .describe = rule::outsidePlan::describe},
    {.kind = ConflictKind::Unscheduled, .word = u"unscheduled",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Confirmed, but not scheduled"), .setting = kOff, .matters = kNothing,
     .check = rule::unscheduled::check, .describe = rule::unscheduled::describe, .dependsOnPlace = false},
    {.kind = ConflictKind::SessionUnconfirmed, .word = u"session-unconfirmed",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Scheduled, but not confirmed"), .setting = kOff, .matters = kNothing,
     .check = rule::sessionUnconfirmed::check, .describe = rule::sessionUnconfirmed::describe,
     .details = rule::sessionUnconfirmed::details, .dependsOnPlace = false},
    {.kind = ConflictKind::AvailabilityUnknown, .word = u"availability-unknown",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Somebody was not asked when they can"), .setting = kOff, .matters = kNothing,
     .check = rule::availabilityUnknown::check, .describe = rule::availabilityUnknown::describe, .dependsOnPlace = false},
    {.kind = ConflictKind::NoTrack, .word = u"no-track",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "No track"), .setting = kOff, .matters = kNothing,
     .check = rule::noTrack::check, .describe = rule::noTrack::describe, .dependsOnPlace = false},
    {.kind = ConflictKind::NoAbstract, .word = u"no-abstract",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "No abstract"), .setting = kOff, .matters = kNothing,
     .check = rule::noAbstract::check, .describe = rule::noAbstract::describe, .dependsOnPlace = false},
}};
// clang-format on

constexpr bool inOrder()
{
    for (size_t i = 0; i < kRules.size(); ++i) {
        if (static_cast<size_t>(kRules[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "a rule is found by its kind");

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

const Rule& ruleOf(ConflictKind kind)
{
    return kRules[static_cast<size_t>(kind)];
}

} // namespace rostrum
