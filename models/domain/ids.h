#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace rostrum {

/// A row's identity: a random positive number of 53 bits, so that rows made in two copies of one file never collide
/// and every JSON reader can hold it. 0 means "none". The tag keeps a room's id from being taken for a person's.
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using DayId = Id<struct DayTag>;
using RoomId = Id<struct RoomTag>;
using TrackId = Id<struct TrackTag>;
using SessionId = Id<struct SessionTag>;
using PlacementId = Id<struct PlacementTag>;
using PersonId = Id<struct PersonTag>;
using ChapterId = Id<struct ChapterTag>;
using RegionId = Id<struct RegionTag>;
using OrganisationId = Id<struct OrganisationTag>;
using ReleaseId = Id<struct ReleaseTag>;
using LinkRuleId = Id<struct LinkRuleTag>;
using CheckRuleId = Id<struct CheckRuleTag>;
using AcceptedConflictId = Id<struct AcceptedConflictTag>;

/// A new random id: uniform over 1 … 2^53-1.
[[nodiscard]] qint64 newIdValue();

template <class IdType>
[[nodiscard]] IdType newId()
{
    return IdType{newIdValue()};
}

} // namespace rostrum

template <class Tag>
struct std::hash<rostrum::Id<Tag>>
{
    size_t operator()(rostrum::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
