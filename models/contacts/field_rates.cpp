#include "models/contacts/field_rates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rostrum {

namespace {

/// How often a field was told by both, and was different.
class Tally
{
public:
    void add(bool isDifferent)
    {
        ++m_known;
        m_different += isDifferent ? 1 : 0;
    }

    /// The rate, which begins as `expected` and moves as more is seen.
    [[nodiscard]] double rate(double expected) const
    {
        constexpr double kWeightOfExpected = 30;
        return (m_different + kWeightOfExpected * expected) / (m_known + kWeightOfExpected);
    }

private:
    double m_known = 0;
    double m_different = 0;
};

/// What makes a pair sure.
enum class Bond { Email, Phone, ExternalId };

using Keyed = std::vector<std::pair<quint64, quint32>>;

class Learner
{
public:
    Learner(const MatchPool& pool, NameComparer& names)
        : m_pool(pool)
        , m_names(names)
        , m_details(pool.detailLabels.size())
    {}

    FieldRates learn()
    {
        learnFrom(Bond::Email);
        learnFrom(Bond::Phone);
        learnFrom(Bond::ExternalId);
        FieldRates rates{m_email.rate(0.3), m_phone.rate(0.25),    m_organisation.rate(0.2),
                         m_city.rate(0.15), m_birthday.rate(0.04), {}};
        rates.details.reserve(m_details.size());
        for (const Tally& tally : m_details)
            rates.details.push_back(tally.rate(0.35));
        return rates;
    }

private:
    void addKeys(Bond bond, const PooledRecord& record, quint32 index, Keyed& keyed) const
    {
        switch (bond) {
        case Bond::Email:
            for (const PooledEmail& email : m_pool.emails(record))
                if (!isOfficeMailbox(m_pool.mailboxes.text(email.mailbox)))
                    keyed.emplace_back(email.address, index);
            break;
        case Bond::Phone:
            for (const PhoneKey& phone : m_pool.phones(record))
                keyed.emplace_back(phone.tail(9), index);
            break;
        case Bond::ExternalId:
            if (record.externalId != 0)
                keyed.emplace_back(record.externalId, index);
            break;
        }
    }

    void learnFrom(Bond bond)
    {
        constexpr size_t kLargest = 4; // Of more, they are rather an office or a family.
        Keyed keyed;
        for (quint32 index = 0; index < m_pool.size(); ++index)
            addKeys(bond, m_pool[index], index, keyed);
        std::sort(keyed.begin(), keyed.end());
        for (size_t begin = 0; begin < keyed.size();) {
            size_t end = begin + 1;
            while (end < keyed.size() && keyed[end].first == keyed[begin].first)
                ++end;
            if (end - begin <= kLargest)
                for (size_t i = begin; i < end; ++i)
                    for (size_t j = i + 1; j < end; ++j)
                        if (keyed[i].second != keyed[j].second)
                            learn(bond, m_pool[keyed[i].second], m_pool[keyed[j].second]);
            begin = end;
        }
    }

    void learn(Bond bond, const PooledRecord& a, const PooledRecord& b)
    {
        const NameComparison name = m_names.compare(a, b);
        if (!name.isKnown || name.givenDiffers || name.givenUnclear || name.familyDiffers ||
            name.given <= WordLikeness::Typo)
            return;
        if (bond != Bond::Email && a.emails > 0 && b.emails > 0)
            m_email.add(!haveCommonMailbox(a, b));
        if (bond != Bond::Phone && a.phones > 0 && b.phones > 0)
            m_phone.add(!haveCommonPhone(a, b));
        if (a.organisation != 0 && b.organisation != 0)
            m_organisation.add(a.organisation != b.organisation);
        if (a.city != 0 && b.city != 0)
            m_city.add(a.city != b.city);
        if (a.birthday.isValid() && b.birthday.isValid())
            m_birthday.add(compareDates(a.birthday, b.birthday) == DateLikeness::Different);
        for (const quint32 left : m_pool.details(a)) {
            bool asked = false;
            bool agrees = false;
            for (const quint32 right : m_pool.details(b)) {
                asked = asked || m_pool.detailLabel(left) == m_pool.detailLabel(right);
                agrees = agrees || left == right;
            }
            if (asked)
                m_details[m_pool.detailLabel(left)].add(!agrees);
        }
    }

    [[nodiscard]] bool haveCommonMailbox(const PooledRecord& a, const PooledRecord& b) const
    {
        for (const PooledEmail& left : m_pool.emails(a))
            for (const PooledEmail& right : m_pool.emails(b))
                if (left.mailbox == right.mailbox ||
                    m_pool.mailboxes.text(left.mailbox).starts_with(m_pool.mailboxes.text(right.mailbox)) ||
                    m_pool.mailboxes.text(right.mailbox).starts_with(m_pool.mailboxes.text(left.mailbox)))
                    return true;
        return false;
    }

    [[nodiscard]] bool haveCommonPhone(const PooledRecord& a, const PooledRecord& b) const
    {
        for (const PhoneKey& left : m_pool.phones(a))
            for (const PhoneKey& right : m_pool.phones(b))
                if (isSamePhone(left, right))
                    return true;
        return false;
    }

    const MatchPool& m_pool;
    NameComparer& m_names;
    Tally m_email;
    Tally m_phone;
    Tally m_organisation;
    Tally m_city;
    Tally m_birthday;
    std::vector<Tally> m_details;
};

} // namespace

FieldRates learnFieldRates(const MatchPool& pool, NameComparer& names)
{
    return Learner(pool, names).learn();
}

double differenceBits(double rate)
{
    constexpr double kMost = 7;
    return std::max(std::log2(rate), -kMost);
}

} // namespace rostrum
