#include "models/contacts/pair_comparison.h"

#include "models/contacts/comparable_text.h"
#include "models/contacts/edit_distance.h"
#include "models/contacts/weights.h"

#include <algorithm>
#include <cmath>

namespace rostrum {

namespace {

/// The share of the shorter text's words that the other has too.
double commonWords(std::string_view a, std::string_view b)
{
    const auto left = comparableWords(a);
    const auto right = comparableWords(b);
    const auto common = std::count_if(left.begin(), left.end(), [&](std::string_view word) {
        return std::any_of(right.begin(), right.end(), [&](std::string_view other) {
            return word == other || (word.size() >= 5 && editDistance(word, other, 1) <= 1);
        });
    });
    return double(common) / double(std::min(left.size(), right.size()));
}

/// Whether two texts are the same but for blanks and two slips of the pen.
bool isSameWithoutBlanks(std::string_view a, std::string_view b)
{
    const auto packed = [](std::string_view text) {
        std::string letters(text);
        letters.erase(std::remove(letters.begin(), letters.end(), ' '), letters.end());
        return letters;
    };
    return editDistance(packed(a), packed(b), 2) <= 2;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

} // namespace

/// What has been found so far.
struct PairComparer::Sum
{
    double bits = 0;
    EvidenceSet evidence;
    NameComparison name;
    int strong = 0;   ///< Things in common that belong to one person: e-mail, phone, number, birthday.
    double place = 0; ///< Bits of what neighbours share.
    double minor = 0; ///< Bits of organisation and details.

    void add(double more, Evidence what)
    {
        bits += more;
        evidence |= what;
    }
};

PairComparer::PairComparer(const MatchPool& pool)
    : m_pool(pool)
    , m_names(pool)
    , m_rates(learnFieldRates(pool, m_names))
    , m_people(weights::population(pool.size()))
    , m_prior(weights::prior(pool.size()))
{}

double PairComparer::share(const TextTable& table, quint32 number) const
{
    return (table.count(number) + 1) / m_people;
}

double PairComparer::score(double bits)
{
    return 1 / (1 + std::exp2(-bits / 2));
}

void PairComparer::compareNames(Sum& sum, const PooledRecord& a, const PooledRecord& b)
{
    constexpr double kMostNameBits = 26;
    sum.name = m_names.compare(a, b);
    const NameComparison& name = sum.name;
    sum.bits += std::min(name.bits, kMostNameBits);
    sum.evidence.setFlag(Evidence::NoName, !name.isKnown);
    sum.evidence.setFlag(Evidence::SpelledName, name.isSpelled);
    sum.evidence.setFlag(Evidence::ShortName, name.isShortened);
    sum.evidence.setFlag(Evidence::MistypedName, name.isMistyped);
    sum.evidence.setFlag(Evidence::InitialOnly, name.isAbbreviated);
    sum.evidence.setFlag(Evidence::PartialName, name.isPartial);
    sum.evidence.setFlag(Evidence::SwappedName, name.isSwapped);
    sum.evidence.setFlag(Evidence::OtherGivenName, name.givenDiffers);
    sum.evidence.setFlag(Evidence::CloseGivenName,
                         name.givenUnclear && !name.givenDiffers && !name.isPartial && name.whole > 1);
    sum.evidence.setFlag(Evidence::OtherFamilyName, name.familyDiffers);
    const bool plain = name.isKnown && !name.isSpelled && !name.isShortened && !name.isMistyped &&
                       !name.isAbbreviated && !name.isPartial && !name.givenDiffers && !name.givenUnclear &&
                       !name.familyDiffers;
    sum.evidence.setFlag(Evidence::SameName, plain);
    if (a.generation != 0 && b.generation != 0 && a.generation != b.generation)
        sum.add(-10, Evidence::OtherGeneration);
    else if (a.generation != b.generation)
        sum.bits -= 1;
}

void PairComparer::compareEmails(Sum& sum, const PooledRecord& a, const PooledRecord& b) const
{
    constexpr double kPeopleBehindOneAddress = 0.03;
    constexpr quint32 kManyOwners = 6;
    constexpr size_t kShortestMailbox = 5;
    if (a.emails == 0 || b.emails == 0)
        return;
    double best = differenceBits(m_rates.email);
    Evidence what = Evidence::OtherEmail;
    bool shared = false;
    for (const PooledEmail& left : m_pool.emails(a)) {
        const std::string_view leftBox = m_pool.mailboxes.text(left.mailbox);
        for (const PooledEmail& right : m_pool.emails(b)) {
            const std::string_view rightBox = m_pool.mailboxes.text(right.mailbox);
            double bits = best;
            Evidence is = what;
            bool office = false;
            if (left.address == right.address) {
                const quint32 owners = std::max(m_pool.addresses.count(left.address), 2U) - 1;
                office = isOfficeMailbox(leftBox) || owners >= kManyOwners;
                bits = std::min(weights::agreement(0.7, 1e-9),
                                std::log2(0.7 / (kPeopleBehindOneAddress * owners / m_people)));
                if (office)
                    bits = std::min(bits, 6.0);
                is = Evidence::SameEmail;
            } else if (left.mailbox == right.mailbox && leftBox.size() >= kShortestMailbox &&
                       !isOfficeMailbox(leftBox)) {
                bits = weights::agreement(0.1, (m_pool.mailboxes.count(left.mailbox) + 1) / m_people) +
                       (hasDigit(leftBox) ? 2 : -3);
                is = Evidence::SameMailbox;
            } else if (std::min(leftBox.size(), rightBox.size()) > kShortestMailbox &&
                       (leftBox.starts_with(rightBox) || rightBox.starts_with(leftBox) ||
                        editDistance(leftBox, rightBox, 1) <= 1)) {
                bits = 5;
                is = Evidence::SameMailbox;
            }
            if (bits > best) {
                best = bits;
                what = is;
                shared = office;
            }
        }
    }
    sum.add(best, what);
    sum.evidence.setFlag(Evidence::SharedMailbox, shared);
    if (what == Evidence::SameEmail && !shared)
        ++sum.strong;
}

void PairComparer::comparePhones(Sum& sum, const PooledRecord& a, const PooledRecord& b) const
{
    constexpr double kPeopleBehindOnePhone = 0.05;
    if (a.phones == 0 || b.phones == 0)
        return;
    double best = differenceBits(m_rates.phone);
    for (const PhoneKey& left : m_pool.phones(a)) {
        for (const PhoneKey& right : m_pool.phones(b)) {
            if (!isSamePhone(left, right))
                continue;
            const quint32 owners =
                std::max(m_pool.phoneTails.count(m_pool.phoneTails.find(MatchPool::phoneTail(left))), 2U) - 1;
            best = std::max(best, std::min(15.0, std::log2(0.6 / (kPeopleBehindOnePhone * owners / m_people))));
        }
    }
    sum.add(best, best > 0 ? Evidence::SamePhone : Evidence::OtherPhone);
    if (best > 0)
        ++sum.strong;
}

void PairComparer::compareIdentity(Sum& sum, const PooledRecord& a, const PooledRecord& b) const
{
    constexpr size_t kLongId = 6;
    if (a.externalId != 0 && b.externalId != 0) {
        const std::string_view left = m_pool.externalIds.text(a.externalId);
        const std::string_view right = m_pool.externalIds.text(b.externalId);
        if (a.externalId == b.externalId) {
            sum.add(weights::agreement(0.8, (m_pool.externalIds.count(a.externalId) - 1) * 0.05 / m_people),
                    Evidence::SameExternalId);
            ++sum.strong;
        } else if (std::min(left.size(), right.size()) >= kLongId && editDistance(left, right, 2) <= 2) {
            sum.add(4, Evidence::NearExternalId);
        } else {
            sum.bits -= 2;
        }
    }
    switch (compareDates(a.birthday, b.birthday)) {
    case DateLikeness::Same:
        sum.add(weights::agreement(
                    0.85, std::max(share(m_pool.birthdays, m_pool.birthdays.find(MatchPool::birthdayText(a.birthday))),
                                   5e-5)),
                Evidence::SameBirthday);
        ++sum.strong;
        break;
    case DateLikeness::Turned:
        sum.add(8, Evidence::NearBirthday);
        break;
    case DateLikeness::Near:
        sum.add(5, Evidence::NearBirthday);
        break;
    case DateLikeness::Different:
        sum.add(differenceBits(m_rates.birthday), Evidence::OtherBirthday);
        break;
    case DateLikeness::Unknown:
        break;
    }
}

void PairComparer::compareOrganisations(Sum& sum, const PooledRecord& a, const PooledRecord& b) const
{
    if (a.organisation == 0 || b.organisation == 0)
        return;
    const double rarity =
        std::max(share(m_pool.organisations, a.organisation), share(m_pool.organisations, b.organisation));
    if (a.organisation == b.organisation) {
        const double bits = std::min(weights::agreement(0.75, rarity), 10.0);
        sum.add(bits, Evidence::SameOrganisation);
        sum.minor += bits;
        return;
    }
    const double common =
        commonWords(m_pool.organisations.text(a.organisation), m_pool.organisations.text(b.organisation));
    if (common >= 0.99)
        sum.add(std::clamp(weights::agreement(0.15, 4 * rarity), 0.0, 6.0), Evidence::SameOrganisation);
    else if (common < 0.5)
        sum.bits += differenceBits(m_rates.organisation);
}

void PairComparer::comparePlaces(Sum& sum, const PooledRecord& a, const PooledRecord& b) const
{
    constexpr double kMostPlaceBits = 18;
    double bits = 0;
    const bool sameCity = a.city != 0 && a.city == b.city;
    if (a.city != 0 && b.city != 0) {
        const std::string_view left = m_pool.cities.text(a.city);
        const std::string_view right = m_pool.cities.text(b.city);
        if (sameCity)
            bits += weights::agreement(0.85, share(m_pool.cities, a.city));
        else if (std::min(left.size(), right.size()) >= 5 && editDistance(left, right, 2) <= 2)
            bits +=
                0.5 * weights::agreement(0.85, std::max(share(m_pool.cities, a.city), share(m_pool.cities, b.city)));
        else
            bits += differenceBits(m_rates.city);
    }
    if (a.chapter != 0 && a.chapter == b.chapter) {
        sum.evidence |= Evidence::SameChapter;
        bits += std::max(0.0, weights::agreement(0.8, share(m_pool.chapters, a.chapter))) * (sameCity ? 0.15 : 0.7);
    } else if (a.chapter != 0 && b.chapter != 0) {
        bits -= 1.5;
    }
    if (a.country != 0 && b.country != 0 && a.country != b.country && !sameCity)
        bits -= 1;
    if (a.region != 0 && b.region != 0 && !sameCity)
        bits += a.region == b.region ? std::min(2.0, weights::agreement(0.9, share(m_pool.regions, a.region))) : -1.0;
    if (a.postalCode != 0 && b.postalCode != 0) {
        const std::string_view left = m_pool.postalCodes.text(a.postalCode);
        const std::string_view right = m_pool.postalCodes.text(b.postalCode);
        if (a.postalCode == b.postalCode)
            bits += std::max(0.0, weights::agreement(0.85, share(m_pool.postalCodes, a.postalCode))) *
                    (sameCity ? 0.3 : 0.8);
        else
            bits += editDistance(left, right, 1) <= 1 ? 0.5 : -1.5;
    }
    sum.evidence.setFlag(Evidence::SameCity, sameCity);
    if (a.street != 0 && b.street != 0) {
        const double common = commonWords(m_pool.streets.text(a.street), m_pool.streets.text(b.street));
        if (a.street == b.street || isSameWithoutBlanks(m_pool.streets.text(a.street), m_pool.streets.text(b.street)))
            bits += weights::agreement(0.7, share(m_pool.streets, a.street));
        else if (common >= 0.6)
            bits += 5 * common;
        else
            bits -= common < 0.3 ? 3 : 0;
        sum.evidence.setFlag(Evidence::SameAddress, a.street == b.street || common >= 0.99);
    }
    bits = std::min(bits, kMostPlaceBits);
    sum.bits += bits;
    sum.place += bits;
}

void PairComparer::compareDetails(Sum& sum, const PooledRecord& a, const PooledRecord& b) const
{
    constexpr double kMostOfOne = 8;
    constexpr double kMostOfAll = 14;
    constexpr double kLeastOfAll = -9;
    double bits = 0;
    for (const quint32 left : m_pool.details(a)) {
        bool asked = false;
        bool agrees = false;
        for (const quint32 right : m_pool.details(b)) {
            asked = asked || m_pool.detailLabel(left) == m_pool.detailLabel(right);
            agrees = agrees || left == right;
        }
        if (agrees)
            bits += std::clamp(0.8 * weights::agreement(0.8, share(m_pool.detailValues, left)), 0.0, kMostOfOne);
        else if (asked)
            bits += differenceBits(m_rates.details[m_pool.detailLabel(left)]) / 2;
    }
    bits = std::clamp(bits, kLeastOfAll, kMostOfAll);
    sum.bits += bits;
    sum.evidence.setFlag(Evidence::SameDetails, bits >= 4);
    sum.minor += std::max(0.0, bits);
}

bool PairComparer::isCertain(const Sum& sum) const
{
    const NameComparison& name = sum.name;
    if (sum.bits < weights::kCertainBits || name.givenDiffers || sum.evidence.testFlag(Evidence::OtherGeneration))
        return false;
    const bool email = sum.evidence.testFlag(Evidence::SameEmail) && !sum.evidence.testFlag(Evidence::SharedMailbox);
    const bool id = sum.evidence.testFlag(Evidence::SameExternalId);
    if (!name.isKnown)
        return email || id;
    if (name.familyDiffers)
        return sum.strong >= 2 && name.given >= WordLikeness::Typo;
    const bool otherEmail = sum.evidence.testFlag(Evidence::OtherEmail);
    constexpr double kMuchBeside = 10;
    if (name.givenUnclear || name.isAbbreviated) {
        const bool fits = !sum.evidence.testFlag(Evidence::CloseGivenName);
        if (fits && (email || id || (sum.strong == 1 && !otherEmail && sum.minor >= kMuchBeside)))
            return true;
        return sum.strong >= 2;
    }
    // A household has one phone, and its people may have names that look alike.
    constexpr double kSomethingBeside = 2;
    if (sum.evidence.testFlag(Evidence::SamePhone) && sum.strong == 1 && (otherEmail || sum.minor < kSomethingBeside))
        return !name.isPartial && name.given >= WordLikeness::Short;
    if (sum.strong > 0)
        return true;
    // Nothing that belongs to one person alone: namesakes in one town have that much in common.
    constexpr double kEnoughBeside = 6;
    const bool contradicted =
        otherEmail || sum.evidence.testFlag(Evidence::OtherPhone) || sum.evidence.testFlag(Evidence::OtherBirthday);
    return !contradicted && sum.minor >= kEnoughBeside;
}

PairComparison PairComparer::compare(const PooledRecord& a, const PooledRecord& b)
{
    Sum sum;
    sum.bits = m_prior;
    compareNames(sum, a, b);
    compareEmails(sum, a, b);
    comparePhones(sum, a, b);
    compareIdentity(sum, a, b);
    if (sum.name.givenDiffers) {
        const EvidenceSet own = Evidence::SameBirthday | Evidence::NearBirthday | Evidence::SameExternalId;
        const EvidenceSet shared = Evidence::SameEmail | Evidence::SameMailbox | Evidence::SamePhone;
        if ((sum.evidence & own) != 0)
            sum.bits += weights::kOtherGivenOfOnePerson;
        else if ((sum.evidence & shared) == 0)
            sum.bits += weights::kOtherGivenOfNeighbours;
    }
    constexpr double kMostOfTheRest = 42;
    if (sum.bits + kMostOfTheRest > 0) {
        compareOrganisations(sum, a, b);
        comparePlaces(sum, a, b);
        compareDetails(sum, a, b);
    }
    PairComparison result;
    result.bits = sum.bits;
    result.evidence = sum.evidence;
    result.isCertain = isCertain(sum);
    result.isForbidden = sum.name.givenDiffers || sum.evidence.testFlag(Evidence::OtherGeneration);
    return result;
}

} // namespace rostrum
