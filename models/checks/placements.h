#pragma once

#include "models/checks/facts.h"

#include <set>
#include <span>
#include <vector>

namespace rostrum {

/// Placements in order of time. The pointers hold as long as the facts and the session that they were asked of.
using Sides = std::vector<const Side*>;

/// What the session or person has on; of `self`, what it says itself. What takes no time is left out.
[[nodiscard]] Sides placementsOf(const Facts& facts, LinkEnd end, const SessionFacts& self);

/// How many times somebody has to be there: one session that is held in several rooms at the very same time is one.
[[nodiscard]] int happenings(std::span<const Side* const> sides);

/// Whether what the session or person has on includes that session.
[[nodiscard]] bool isOn(const SessionFacts& session, LinkEnd end);

/// Adds every session of everybody on it.
void spreadPeople(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions);

/// The links of one kind that the session or somebody on it is an end of, each once.
[[nodiscard]] std::vector<LinkRule> linksOf(const Facts& facts, const SessionFacts& self, LinkKind kind);

/// The people among the ends of a link.
[[nodiscard]] std::vector<PersonId> peopleOf(const LinkRule& link);

} // namespace rostrum
