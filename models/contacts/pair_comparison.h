#pragma once

#include "models/contacts/evidence.h"
#include "models/contacts/field_rates.h"
#include "models/contacts/name_comparison.h"

namespace rostrum {

/// What comparing two records comes to.
struct PairComparison
{
    double bits = 0; ///< The logarithm (base 2) of the odds that they are one person.
    EvidenceSet evidence;
    bool isCertain = false; ///< Enough bits, and no rule forbids it.
    bool isForbidden =
        false; ///< Must never become one person without being asked: another given name, another generation.
};

/// Compares the records of one pool, field by field.
class PairComparer
{
public:
    explicit PairComparer(const MatchPool& pool);

    /// The same whichever record comes first.
    [[nodiscard]] PairComparison compare(const PooledRecord& a, const PooledRecord& b);

    /// Odds as a share of 1.
    [[nodiscard]] static double score(double bits);

private:
    struct Sum;
    void compareNames(Sum& sum, const PooledRecord& a, const PooledRecord& b);
    void compareEmails(Sum& sum, const PooledRecord& a, const PooledRecord& b) const;
    void comparePhones(Sum& sum, const PooledRecord& a, const PooledRecord& b) const;
    void compareIdentity(Sum& sum, const PooledRecord& a, const PooledRecord& b) const;
    void compareOrganisations(Sum& sum, const PooledRecord& a, const PooledRecord& b) const;
    void comparePlaces(Sum& sum, const PooledRecord& a, const PooledRecord& b) const;
    void compareDetails(Sum& sum, const PooledRecord& a, const PooledRecord& b) const;
    [[nodiscard]] bool isCertain(const Sum& sum) const;
    [[nodiscard]] double share(const TextTable& table, quint32 number) const;

    const MatchPool& m_pool;
    NameComparer m_names;
    FieldRates m_rates;
    double m_people;
    double m_prior;
};

} // namespace rostrum
