#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace rostrum {

/// What to make of a kind of conflict.
enum class RuleSetting { Default, Error, Warning, Off };

/// An organiser's setting for one kind of conflict. A kind without one is as the program has it.
struct CheckRule
{
    CheckRuleId id;
    QString kind; ///< The word of the command line; one of a newer version is kept.
    RuleSetting setting = RuleSetting::Default;
    int limit = 0; ///< How many or how long, for kinds that have a limit; 0 is the program's.

    bool operator==(const CheckRule&) const = default;
};

/// A conflict that somebody has looked at and lets be, for as long as it is about the same facts.
struct AcceptedConflict
{
    AcceptedConflictId id;
    QString kind;  ///< The word of the command line.
    QString facts; ///< What it was accepted for, as `acceptedFacts` writes it.
    QString reason;
    QString who;
    QString at; ///< UTC, ISO 8601.

    bool operator==(const AcceptedConflict&) const = default;
};

} // namespace rostrum
