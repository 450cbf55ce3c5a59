#include "models/contacts/name_comparison.h"

#include "models/contacts/edit_distance.h"
#include "models/contacts/short_names.h"
#include "models/contacts/weights.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rostrum {

namespace {

constexpr size_t kMostWords = 12;
constexpr size_t kKnownPlaces = size_t{1} << 18;

using Matches = std::array<int, kMostWords>;

/// A pair of words that could go together.
struct Choice
{
    WordLikeness likeness = WordLikeness::Different;
    bool sameParts = false;
    unsigned a = 0;
    unsigned b = 0;

    [[nodiscard]] bool operator<(const Choice& other) const
    {
        if (likeness != other.likeness)
            return likeness > other.likeness;
        if (sameParts != other.sameParts)
            return sameParts;
        return std::minmax(a, b) < std::minmax(other.a, other.b);
    }
};

bool endsLikeTheOtherSex(std::string_view a, std::string_view b)
{
    const auto isEnding = [](char letter) { return letter == 'a' || letter == 'o' || letter == 'e'; };
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() == b.size())
        return a.substr(0, a.size() - 1) == b.substr(0, b.size() - 1) && isEnding(a.back()) && isEnding(b.back());
    return b.size() == a.size() + 1 && b.starts_with(a) && isEnding(b.back());
}

bool clash(NamePart a, NamePart b)
{
    return a != NamePart::Unknown && b != NamePart::Unknown && a != b;
}

} // namespace

NameComparer::NameComparer(const MatchPool& pool)
    : m_pool(pool)
    , m_people(weights::population(pool.size()))
    , m_known(kKnownPlaces)
{}

WordLikeness NameComparer::textLikeness(quint32 a, quint32 b) const
{
    if (a == b)
        return WordLikeness::Same;
    const WordForm& left = m_pool.form(a);
    const WordForm& right = m_pool.form(b);
    const std::string_view leftText = m_pool.words.text(a);
    const std::string_view rightText = m_pool.words.text(b);
    if (left.isInitial || right.isInitial) {
        const bool fits =
            left.initial == right.initial || left.initial == right.fullInitial || left.fullInitial == right.initial;
        return fits ? WordLikeness::Initial : WordLikeness::Different;
    }
    const bool twoKnown = left.isKnownName && right.isKnownName;
    if (isShortName(leftText, rightText))
        return WordLikeness::Short;
    if (left.soundNumber != 0 && left.soundNumber == right.soundNumber) {
        if (left.sound.vowels == right.sound.vowels)
            return WordLikeness::Sound;
        if (vowelsAgree(left.sound, right.sound) && !twoKnown)
            return WordLikeness::Sound;
    }
    const size_t shorter = std::min(leftText.size(), rightText.size());
    const int allowed = shorter >= 8 ? 2 : 1;
    const int distance = editDistance(leftText, rightText, 2);
    if (distance > 2 || shorter < 3 || (distance == 2 && shorter < 5)) {
        const bool sameConsonants = left.soundNumber != 0 && left.soundNumber == right.soundNumber;
        return sameConsonants ? WordLikeness::Close : WordLikeness::Different;
    }
    // Two words that many people bear are two names, and no slips of the pen.
    constexpr quint32 kEstablished = 3;
    constexpr double kShare = 0.1;
    const auto [rare, common] = std::minmax({m_pool.words.count(a), m_pool.words.count(b)});
    const bool twoNames = twoKnown || (rare >= kEstablished && rare >= kShare * common);
    if (distance > allowed || twoNames || shorter < 4 || endsLikeTheOtherSex(leftText, rightText))
        return WordLikeness::Close;
    return WordLikeness::Typo;
}

WordLikeness NameComparer::likenessOf(quint32 a, quint32 b) const
{
    const quint32 coreA = m_pool.form(a).core;
    const quint32 coreB = m_pool.form(b).core;
    WordLikeness best = textLikeness(a, b);
    if (coreA != a)
        best = std::max(best, textLikeness(coreA, b));
    if (coreB != b)
        best = std::max(best, textLikeness(a, coreB));
    if (coreA != a && coreB != b)
        best = std::max(best, textLikeness(coreA, coreB));
    return a != b && best == WordLikeness::Same ? WordLikeness::Sound : best;
}

WordLikeness NameComparer::compareWords(quint32 a, quint32 b)
{
    if (a == b)
        return m_pool.form(a).isInitial ? WordLikeness::Initial : WordLikeness::Same;
    const quint64 key = (quint64(std::min(a, b)) << 32) | std::max(a, b);
    Known& known = m_known[mixedHash(key, 0) & (kKnownPlaces - 1)];
    if (known.words != key)
        known = {key, likenessOf(std::min(a, b), std::max(a, b))};
    return known.likeness;
}

double NameComparer::bitsOf(WordLikeness likeness, quint32 a, quint32 b) const
{
    const WordForm& left = m_pool.form(a);
    const WordForm& right = m_pool.form(b);
    const double share = (std::max(m_pool.words.count(a), m_pool.words.count(b)) + 1) / m_people;
    const double soundShare =
        (std::max(m_pool.sounds.count(left.soundNumber), m_pool.sounds.count(right.soundNumber)) + 1) / m_people;
    switch (likeness) {
    case WordLikeness::Same:
        return weights::agreement(0.75, share);
    case WordLikeness::Sound:
        return weights::agreement(0.15, std::max(share, soundShare));
    case WordLikeness::Short:
        return weights::agreement(0.06, share);
    case WordLikeness::Typo:
        return weights::agreement(0.10, 3 * share);
    case WordLikeness::Initial:
        return 0.5;
    case WordLikeness::Close:
        return -2;
    case WordLikeness::Different:
        break;
    }
    return -5;
}

int NameComparer::joined(std::span<const PooledWord* const> apart, const PooledWord& whole) const
{
    const std::string_view text = m_pool.words.text(whole.word);
    for (size_t i = 0; i + 1 < apart.size(); ++i) {
        const std::string both =
            std::string(m_pool.words.text(apart[i]->word)).append(m_pool.words.text(apart[i + 1]->word));
        if (both == text || isShortName(both, text))
            return int(i);
        constexpr size_t kLongEnough = 8;
        if (both.size() >= kLongEnough && editDistance(both, text, 1) <= 1)
            return int(i);
    }
    return -1;
}

NameComparison NameComparer::compare(Words a, Words b)
{
    NameComparison result;
    a = a.first(std::min(a.size(), kMostWords));
    b = b.first(std::min(b.size(), kMostWords));
    if (a.empty() || b.empty())
        return result;
    result.isKnown = true;

    std::array<Choice, kMostWords * kMostWords> choices;
    size_t count = 0;
    for (unsigned i = 0; i < a.size(); ++i)
        for (unsigned j = 0; j < b.size(); ++j)
            if (const WordLikeness likeness = compareWords(a[i].word, b[j].word); likeness > WordLikeness::Close)
                choices[count++] = {likeness, !clash(a[i].part, b[j].part), i, j};
    std::sort(choices.begin(), choices.begin() + qptrdiff(count));

    Matches ofA;
    Matches ofB;
    ofA.fill(-1);
    ofB.fill(-1);
    int straight = 0;
    int crossed = 0;
    bool wholeGiven = false;
    WordLikeness worstGiven = WordLikeness::Same;
    bool anyGiven = false;
    for (size_t k = 0; k < count; ++k) {
        const Choice& choice = choices[k];
        if (ofA[choice.a] >= 0 || ofB[choice.b] >= 0)
            continue;
        ofA[choice.a] = int(choice.b);
        ofB[choice.b] = int(choice.a);
        const PooledWord& left = a[choice.a];
        const PooledWord& right = b[choice.b];
        result.bits += bitsOf(choice.likeness, left.word, right.word);
        result.whole += choice.likeness > WordLikeness::Initial ? 1 : 0;
        result.isSpelled = result.isSpelled || choice.likeness == WordLikeness::Sound;
        result.isShortened = result.isShortened || choice.likeness == WordLikeness::Short;
        result.isMistyped = result.isMistyped || choice.likeness == WordLikeness::Typo;
        result.isAbbreviated = result.isAbbreviated || choice.likeness == WordLikeness::Initial;
        if (choice.likeness > WordLikeness::Initial)
            (clash(left.part, right.part) ? crossed : straight) += 1;
        if (left.part == NamePart::Given || right.part == NamePart::Given) {
            anyGiven = true;
            worstGiven = std::min(worstGiven, choice.likeness);
            wholeGiven = wholeGiven || choice.likeness > WordLikeness::Initial;
        }
    }
    result.isSwapped = crossed > straight;

    std::array<const PooledWord*, kMostWords> leftOfA{};
    std::array<const PooledWord*, kMostWords> leftOfB{};
    size_t restA = 0;
    size_t restB = 0;
    for (size_t i = 0; i < a.size(); ++i)
        if (ofA[i] < 0)
            leftOfA[restA++] = &a[i];
    for (size_t j = 0; j < b.size(); ++j)
        if (ofB[j] < 0)
            leftOfB[restB++] = &b[j];

    if (restA > 0 && restB > 0) {
        // "Rei d" and "Reid", "Mary Ann" and "Maryann".
        const auto takeJoined = [&](auto& apart, size_t& apartCount, auto& whole, size_t& wholeCount) {
            for (size_t i = 0; i < wholeCount; ++i) {
                const int at = joined({apart.data(), apartCount}, *whole[i]);
                if (at < 0)
                    continue;
                std::move(apart.begin() + at + 2, apart.begin() + qptrdiff(apartCount), apart.begin() + at);
                std::move(whole.begin() + qptrdiff(i) + 1, whole.begin() + qptrdiff(wholeCount),
                          whole.begin() + qptrdiff(i));
                apartCount -= 2;
                --wholeCount;
                result.isSpelled = true;
                result.whole += 1;
                result.bits += weights::agreement(0.15, 5 / m_people);
                return;
            }
        };
        takeJoined(leftOfA, restA, leftOfB, restB);
        takeJoined(leftOfB, restB, leftOfA, restA);
    }
    const size_t both = std::min(restA, restB);
    if (both > 0) {
        // Words on both sides that have nothing to do with each other: two people, unless it is the surname that
        // changed.
        bool given = false;
        bool family = false;
        bool close = true;
        int initials = 0;
        for (size_t i = 0; i < restA; ++i) {
            WordLikeness best = WordLikeness::Different;
            for (size_t j = 0; j < restB; ++j) {
                best = std::max(best, compareWords(leftOfA[i]->word, leftOfB[j]->word));
                const NamePart other = result.isSwapped && leftOfB[j]->part != NamePart::Unknown
                                           ? (leftOfB[j]->part == NamePart::Given ? NamePart::Family : NamePart::Given)
                                           : leftOfB[j]->part;
                const bool isFamily = leftOfA[i]->part == NamePart::Family && other == NamePart::Family;
                (isFamily ? family : given) = true;
            }
            close = close && best == WordLikeness::Close;
            initials += m_pool.form(leftOfA[i]->word).isInitial ? 1 : 0;
        }
        for (size_t j = 0; j < restB; ++j)
            initials += m_pool.form(leftOfB[j]->word).isInitial ? 1 : 0;
        const bool middleInitials = initials > 0 && wholeGiven;
        if (close || middleInitials) {
            result.bits -= 3;
            result.givenUnclear = given;
            result.familyDiffers = family && !given;
        } else {
            result.givenDiffers = given;
            result.familyDiffers = family;
            result.bits -= (given ? weights::kOtherGiven : 0) + (family ? weights::kOtherFamily : 0);
        }
    } else if (restA + restB > 0) {
        result.isPartial = true;
        result.bits -= 0.7 * double(restA + restB);
        // The first given name is what somebody is called by: where it has no like, another may be meant.
        const auto lacksFirst = [](Words words, const Matches& matches) {
            return words.front().part == NamePart::Given && matches[0] < 0;
        };
        result.givenUnclear = lacksFirst(a, ofA) || lacksFirst(b, ofB);
    }
    if (result.isSwapped)
        result.bits -= 1;
    result.given = anyGiven ? worstGiven : (result.whole > 1 ? WordLikeness::Same : WordLikeness::Different);
    if (result.whole < 2)
        result.givenUnclear = true;
    return result;
}

NameComparison NameComparer::compare(const PooledRecord& a, const PooledRecord& b)
{
    const bool turned = b.id < a.id;
    const PooledRecord& first = turned ? b : a;
    const PooledRecord& second = turned ? a : b;
    NameComparison best = compare(m_pool.name(first), m_pool.name(second));
    const auto consider = [&](Words left, Words right) {
        if (left.empty() || right.empty())
            return;
        if (const NameComparison other = compare(left, right); !best.isKnown || other.bits > best.bits)
            best = other;
    };
    if (first.nativeWords + second.nativeWords > 0) {
        consider(m_pool.nativeName(first), m_pool.name(second));
        consider(m_pool.name(first), m_pool.nativeName(second));
        consider(m_pool.nativeName(first), m_pool.nativeName(second));
    }
    return best;
}

} // namespace rostrum
