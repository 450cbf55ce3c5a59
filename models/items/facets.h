#pragma once

#include "models/domain/change_set.h"
#include "models/services/live_checks.h"

#include <QString>

#include <unordered_set>
#include <vector>

namespace rostrum {

/// What the questions are asked of, worked out once for all of them. It holds as long as the programme does not change.
struct FacetContext
{
    FacetContext(const Programme& ofProgramme, const LiveChecks& ofChecks);

    const Programme& programme;
    const LiveChecks& checks;
    std::unordered_set<PersonId> speakers; ///< Those with a part in a session that is not cancelled.
    std::unordered_set<RoomId> usedRooms;
};

/// A question that a list can be narrowed by and the overview counts: "without an abstract".
struct Facet
{
    QString word; ///< Never translated; what settings and links know it by.
    Kind kind = Kind::Session;
    QString title;    ///< Translated: "Without an abstract".
    bool todo = true; ///< Whether it is something that is missing, for the overview.
    bool (*holds)(const FacetContext& context, qint64 id) = nullptr;
};

/// All facets, those of one kind together.
[[nodiscard]] std::vector<Facet> allFacets();
[[nodiscard]] std::vector<Facet> facetsOf(Kind kind);
/// How many things of its kind answer to it.
[[nodiscard]] int countOf(const Facet& facet, const FacetContext& context);

} // namespace rostrum
