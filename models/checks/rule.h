#pragma once

#include "models/checks/conflict.h"
#include "models/checks/facts.h"
#include "models/checks/findings.h"

#include <set>
#include <span>

namespace rostrum {

class Teller;

/// What, besides who is concerned, a conflict is accepted for: when one of it changes, it has to be looked at again.
namespace matter {
inline constexpr unsigned kNothing = 0;
inline constexpr unsigned kTime = 1;
inline constexpr unsigned kSetup = 2; ///< The time with set-up and clear-up.
inline constexpr unsigned kRoom = 4;
inline constexpr unsigned kPeople = 8; ///< Everybody on the sessions.
} // namespace matter

/// One kind of conflict: a row in the table that `rules` returns, and two or three functions in a file of its own.
struct Rule
{
    ConflictKind kind;
    QStringView word;    ///< On the command line and in JSON.
    const char* name;    ///< Translated in the context `ConflictKind`.
    RuleSetting setting; ///< Where nobody sets it otherwise; not Default.
    unsigned matters;    ///< Of `matter`.
    /// Reports every conflict of the kind in which the session takes part. `self` may be what the session would be:
    /// what the timelines have under its id is to be passed over. It depends on nothing but the sessions that the
    /// conflict is between, their rooms, people, tracks and chapters, unless `spread` says so.
    void (*check)(const Facts& facts, const SessionFacts& self, Findings& findings);
    QString (*describe)(const Conflict& conflict, const Teller& teller);
    /// Adds the other sessions whose conflicts among themselves depend on where this one is.
    void (*spread)(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions) = nullptr;
    /// What else it is accepted for, in words of the rule's own: the hours that a speaker gave.
    QStringList (*details)(const Conflict& conflict, const Facts& facts) = nullptr;
    bool dependsOnPlace = true; ///< See the function of that name.
    KindLimit limit = {};
};

/// All rules, in the order of ConflictKind.
[[nodiscard]] std::span<const Rule> rules();
[[nodiscard]] const Rule& ruleOf(ConflictKind kind);

} // namespace rostrum
