#include "models/checks/rule.h"

#include "models/checks/rules/rules.h"

#include <QCoreApplication>

#include <array>

namespace rostrum {

namespace {

constexpr Severity kError = Severity::Error;
constexpr Severity kWarning = Severity::Warning;

// clang-format off
constexpr std::array<Rule, kConflictKinds> kRules{{
    {ConflictKind::RoomOverlap, u"room-overlap", QT_TRANSLATE_NOOP("ConflictKind", "Two sessions in one room"), kError,
     rule::roomOverlap::check, rule::roomOverlap::describe, rule::roomOverlap::spread},
    {ConflictKind::SpeakerOverlap, u"speaker-overlap", QT_TRANSLATE_NOOP("ConflictKind", "Somebody in two places"), kError,
     rule::speakerOverlap::check, rule::speakerOverlap::describe},
    {ConflictKind::SpeakerUnavailable, u"speaker-unavailable", QT_TRANSLATE_NOOP("ConflictKind", "Somebody is not available"), kError,
     rule::speakerUnavailable::check, rule::speakerUnavailable::describe},
    {ConflictKind::RoomUnavailable, u"room-unavailable", QT_TRANSLATE_NOOP("ConflictKind", "Room not open"), kError,
     rule::roomUnavailable::check, rule::roomUnavailable::describe},
    {ConflictKind::OutsideHours, u"outside-hours", QT_TRANSLATE_NOOP("ConflictKind", "Outside the conference’s hours"), kError,
     rule::outsideHours::check, rule::outsideHours::describe},
    {ConflictKind::ChapterOverlap, u"chapter-overlap", QT_TRANSLATE_NOOP("ConflictKind", "Chapter called to two meetings"), kWarning,
     rule::chapterOverlap::check, rule::chapterOverlap::describe},
    {ConflictKind::RoomTooSmall, u"room-too-small", QT_TRANSLATE_NOOP("ConflictKind", "Room too small"), kWarning,
     rule::roomTooSmall::check, rule::roomTooSmall::describe},
    {ConflictKind::EquipmentMissing, u"equipment-missing", QT_TRANSLATE_NOOP("ConflictKind", "Equipment missing"), kWarning,
     rule::equipmentMissing::check, rule::equipmentMissing::describe},
    {ConflictKind::NoChangeover, u"no-changeover", QT_TRANSLATE_NOOP("ConflictKind", "No time to change rooms"), kWarning,
     rule::noChangeover::check, rule::noChangeover::describe, rule::noChangeover::spread},
    {ConflictKind::TrackOverlap, u"track-overlap", QT_TRANSLATE_NOOP("ConflictKind", "Two sessions of one track"), kWarning,
     rule::trackOverlap::check, rule::trackOverlap::describe},
    {ConflictKind::SpeakerUnconfirmed, u"speaker-unconfirmed", QT_TRANSLATE_NOOP("ConflictKind", "Somebody has not confirmed"), kWarning,
     rule::speakerUnconfirmed::check, rule::speakerUnconfirmed::describe},
    {ConflictKind::NoSpeaker, u"no-speaker", QT_TRANSLATE_NOOP("ConflictKind", "Nobody on it"), kWarning,
     rule::noSpeaker::check, rule::noSpeaker::describe},
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
