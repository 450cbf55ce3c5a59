#include "models/checks/meaning.h"

#include <QCoreApplication>

#include <array>

namespace rostrum {

namespace {

struct Meaning
{
    ConflictKind kind;
    const char* text;
};

// clang-format off
constexpr std::array<Meaning, kConflictKinds> kMeanings{{
    {ConflictKind::RoomOverlap, QT_TRANSLATE_NOOP("Meaning", "More sessions overlap in a room than it holds at once, set-up and clear-up included.")},
    {ConflictKind::SpeakerOverlap, QT_TRANSLATE_NOOP("Meaning", "A person has a part in two sessions that overlap.")},
    {ConflictKind::SpeakerUnavailable, QT_TRANSLATE_NOOP("Meaning", "A session lies outside the times that a person on it gave.")},
    {ConflictKind::RoomUnavailable, QT_TRANSLATE_NOOP("Meaning", "A session lies outside the times at which its room is open.")},
    {ConflictKind::OutsideHours, QT_TRANSLATE_NOOP("Meaning", "A session lies outside the conference’s days and hours.")},
    {ConflictKind::ChapterOverlap, QT_TRANSLATE_NOOP("Meaning", "Two meetings to which one chapter is called overlap.")},
    {ConflictKind::RoomTooSmall, QT_TRANSLATE_NOOP("Meaning", "More people are expected than the room holds.")},
    {ConflictKind::EquipmentMissing, QT_TRANSLATE_NOOP("Meaning", "The room lacks what the session needs: equipment, step-free access, interpretation.")},
    {ConflictKind::NoChangeover, QT_TRANSLATE_NOOP("Meaning", "A person has less time between two rooms than the conference allows for it.")},
    {ConflictKind::TrackOverlap, QT_TRANSLATE_NOOP("Meaning", "Two sessions of a track overlap, where the track asks that they do not.")},
    {ConflictKind::SpeakerUnconfirmed, QT_TRANSLATE_NOOP("Meaning", "A person on a scheduled session has not confirmed.")},
    {ConflictKind::NoSpeaker, QT_TRANSLATE_NOOP("Meaning", "A scheduled panel, keynote or workshop has nobody on it.")},
    {ConflictKind::BackToBack, QT_TRANSLATE_NOOP("Meaning", "A person has two sessions with a shorter break between them than this.")},
    {ConflictKind::ThreeInARow, QT_TRANSLATE_NOOP("Meaning", "A person has three sessions or more, one after the other, with shorter breaks between them than this.")},
    {ConflictKind::TooManyInDay, QT_TRANSLATE_NOOP("Meaning", "A person has more sessions on one day than this.")},
    {ConflictKind::TooManySessions, QT_TRANSLATE_NOOP("Meaning", "A person has more sessions in all than this.")},
    {ConflictKind::NoModerator, QT_TRANSLATE_NOOP("Meaning", "A scheduled panel has no moderator.")},
    {ConflictKind::PanelTooSmall, QT_TRANSLATE_NOOP("Meaning", "Fewer people than this are on a scheduled panel.")},
    {ConflictKind::PanelTooLarge, QT_TRANSLATE_NOOP("Meaning", "More people than this are on a scheduled panel.")},
    {ConflictKind::NotWith, QT_TRANSLATE_NOOP("Meaning", "Somebody is on a session together with whom, or on which, they should not be by a link.")},
    {ConflictKind::NotAgainst, QT_TRANSLATE_NOOP("Meaning", "Two that should not be held at the same time, by a link, overlap.")},
    {ConflictKind::MustComeAfter, QT_TRANSLATE_NOOP("Meaning", "What should come after something else, by a link, begins before that has ended.")},
    {ConflictKind::GroupChangesRoom, QT_TRANSLATE_NOOP("Meaning", "A chapter is called to another room for its next session, with a shorter break than this.")},
    {ConflictKind::PlenaryOverlap, QT_TRANSLATE_NOOP("Meaning", "A session is held while a plenary is.")},
    {ConflictKind::SessionTwice, QT_TRANSLATE_NOOP("Meaning", "A session is held at two times that overlap, or in two rooms at once.")},
    {ConflictKind::OutsidePlan, QT_TRANSLATE_NOOP("Meaning", "A session is in a room that is hidden, or in none: nobody sees it on the timetable.")},
    {ConflictKind::Unscheduled, QT_TRANSLATE_NOOP("Meaning", "A confirmed session has no time yet.")},
    {ConflictKind::SessionUnconfirmed, QT_TRANSLATE_NOOP("Meaning", "A scheduled session is only a draft, or tentative.")},
    {ConflictKind::AvailabilityUnknown, QT_TRANSLATE_NOOP("Meaning", "A person on a scheduled session was not asked when they can.")},
    {ConflictKind::NoTrack, QT_TRANSLATE_NOOP("Meaning", "A session has no track, in a conference that has tracks.")},
    {ConflictKind::NoAbstract, QT_TRANSLATE_NOOP("Meaning", "A session has no abstract.")},
}};
// clang-format on

constexpr bool inOrder()
{
    for (size_t i = 0; i < kMeanings.size(); ++i) {
        if (static_cast<size_t>(kMeanings[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "a meaning is found by its kind");

} // namespace

QString meaningOf(ConflictKind kind)
{
    return QCoreApplication::translate("Meaning", kMeanings[static_cast<size_t>(kind)].text);
}

} // namespace rostrum
