#pragma once

#include <QFlags>

namespace rostrum {

/// What two records have in common, and what speaks against their being one person.
enum class Evidence : unsigned {
    SameEmail = 1U << 0,
    SameMailbox = 1U << 1, ///< What stands before the @, with another provider.
    SamePhone = 1U << 2,
    SameExternalId = 1U << 3,
    NearExternalId = 1U << 4,
    SameBirthday = 1U << 5,
    NearBirthday = 1U << 6, ///< Day and month turned round, or one digit different.
    SameName = 1U << 7,
    SpelledName = 1U << 8,
    ShortName = 1U << 9,
    MistypedName = 1U << 10,
    InitialOnly = 1U << 11,
    PartialName = 1U << 12,
    SwappedName = 1U << 13,
    OtherGivenName = 1U << 14,
    CloseGivenName = 1U << 15,
    OtherFamilyName = 1U << 16,
    NoName = 1U << 17,
    SameOrganisation = 1U << 18,
    SameCity = 1U << 19,
    SameAddress = 1U << 20,
    SameChapter = 1U << 21,
    SameDetails = 1U << 22,
    SharedMailbox = 1U << 23, ///< The address belongs to an office, or several people have it.
    OtherEmail = 1U << 24,
    OtherPhone = 1U << 25,
    OtherBirthday = 1U << 26,
    OtherGeneration = 1U << 27,
    ThroughOthers = 1U << 28, ///< Both are one with a third.
};
Q_DECLARE_FLAGS(EvidenceSet, Evidence)
Q_DECLARE_OPERATORS_FOR_FLAGS(EvidenceSet)

} // namespace rostrum
