#include "models/checks/rule.h"

#include "models/checks/rules/rules.h"

#include <QCoreApplication>

#include <array>

namespace rostrum {

namespace {

using matter::kNothing;
using matter::kRoom;
using matter::kSetup;
using matter::kTime;

constexpr RuleSetting kError = RuleSetting::Error;
constexpr RuleSetting kWarning = RuleSetting::Warning;

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
     .check = rule::speakerUnconfirmed::check, .describe = rule::speakerUnconfirmed::describe, .details = rule::speakerUnconfirmed::details},
    {.kind = ConflictKind::NoSpeaker, .word = u"no-speaker",
     .name = QT_TRANSLATE_NOOP("ConflictKind", "Nobody on it"), .setting = kWarning, .matters = kNothing,
     .check = rule::noSpeaker::check, .describe = rule::noSpeaker::describe},
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
