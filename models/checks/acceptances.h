#pragma once

#include "models/checks/conflict.h"
#include "models/checks/facts.h"

#include <QMultiHash>

#include <bitset>

namespace rostrum {

/// What a conflict is about, as far as it matters to its kind: the sessions and people, and times, rooms or numbers. It
/// is text in one canonical form, made of guids and wall-clock times, so it stays the same through undo, in a copy of
/// the file, and when a session goes and comes again with an import. A conflict that was accepted is quiet for as long
/// as this is what it was accepted for. `facts` are those that the conflict was found in.
[[nodiscard]] QString acceptedFacts(const Conflict& conflict, const Facts& facts);

/// The conflicts that have been accepted, found by what they are about.
class Acceptances
{
public:
    Acceptances() = default;
    explicit Acceptances(const Table<AcceptedConflict>& accepted);

    /// Nothing where it was not accepted, or for other facts.
    [[nodiscard]] const AcceptedConflict* find(const Conflict& conflict, const Facts& facts) const;

private:
    std::bitset<kConflictKinds> m_kinds;               ///< Those of which any was accepted.
    QMultiHash<QString, AcceptedConflict> m_byParties; ///< By kind, sessions and people.
};

} // namespace rostrum
