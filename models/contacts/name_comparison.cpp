#include "models/contacts/name_comparison.h"

#include "models/contacts/edit_distance.h"
#include "models/contacts/short_names.h"
#include "models/contacts/weights.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rostrum {

namespace {

constexpr unsigned kMostWords = 12;
constexpr size_t kKnownPlaces = size_t{1} << 19;

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

NamePart turned(NamePart part)
{
    switch (part) {
    case NamePart::Given:
        return NamePart::Family;
    case NamePart::Family:
        return NamePart::Given;
    case NamePart::Unknown:
        break;
    }
    return part;
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
    if (twoKnown && isShortName(leftText, rightText))
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

int NameComparer::joined(const Rest& apart, const PooledWord& whole) const
{
    const std::string_view text = m_pool.words.text(whole.word);
    for (qsizetype i = 0; i + 1 < apart.size(); ++i) {
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

NameComparer::Alignment NameComparer::align(Words a, Words b)
{
    std::array<Choice, kMostWords * kMostWords> choices;
    size_t count = 0;
    for (unsigned i = 0; i < a.size(); ++i)
        for (unsigned j = 0; j < b.size(); ++j)
            if (const WordLikeness likeness = compareWords(a[i].word, b[j].word); likeness > WordLikeness::Close)
                choices[count++] = {likeness, !clash(a[i].part, b[j].part), i, j};
    std::sort(choices.begin(), choices.begin() + qptrdiff(count));
    Alignment alignment;
    std::array<bool, kMostWords> takenOfA{};
    std::array<bool, kMostWords> takenOfB{};
    for (size_t k = 0; k < count; ++k) {
        const Choice& choice = choices[k];
        if (takenOfA[choice.a] || takenOfB[choice.b])
            continue;
        takenOfA[choice.a] = takenOfB[choice.b] = true;
        alignment.matches.push_back({choice.likeness, a[choice.a], b[choice.b]});
    }
    for (size_t i = 0; i < a.size(); ++i)
        if (!takenOfA[i])
            alignment.restOfA.push_back(&a[i]);
    for (size_t j = 0; j < b.size(); ++j)
        if (!takenOfB[j])
            alignment.restOfB.push_back(&b[j]);
    return alignment;
}

void NameComparer::weighMatches(const Alignment& alignment, NameComparison& result) const
{
    int straight = 0;
    int crossed = 0;
    bool anyGiven = false;
    WordLikeness worstGiven = WordLikeness::Same;
    for (const Match& match : alignment.matches) {
        const bool whole = match.likeness > WordLikeness::Initial;
        result.bits += bitsOf(match.likeness, match.a.word, match.b.word);
        result.isSpelled = result.isSpelled || match.likeness == WordLikeness::Sound;
        result.isShortened = result.isShortened || match.likeness == WordLikeness::Short;
        result.isMistyped = result.isMistyped || match.likeness == WordLikeness::Typo;
        result.isAbbreviated = result.isAbbreviated || !whole;
        if (whole) {
            ++result.whole;
            (clash(match.a.part, match.b.part) ? crossed : straight) += 1;
        }
        if (match.a.part == NamePart::Given || match.b.part == NamePart::Given) {
            anyGiven = true;
            worstGiven = std::min(worstGiven, match.likeness);
            result.hasWholeGiven = result.hasWholeGiven || whole;
        }
    }
    result.isSwapped = crossed > straight;
    if (result.isSwapped)
        result.bits -= 1;
    result.given = anyGiven ? worstGiven : (result.whole > 1 ? WordLikeness::Same : WordLikeness::Different);
}

void NameComparer::takeJoined(Rest& apart, Rest& whole, NameComparison& result) const
{
    constexpr double kM = 0.15;
    constexpr double kPeopleOfThatName = 5;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const int at = joined(apart, *whole[i]);
        if (at < 0)
            continue;
        apart.erase(apart.begin() + at, apart.begin() + at + 2);
        whole.erase(whole.begin() + i);
        result.isSpelled = true;
        ++result.whole;
        result.bits += weights::agreement(kM, kPeopleOfThatName / m_people);
        return;
    }
}

void NameComparer::weighConflict(const Alignment& alignment, NameComparison& result)
{
    constexpr double kUnclear = 3;
    bool given = false;
    bool family = false;
    bool close = true;
    bool initials = false;
    for (const PooledWord* left : alignment.restOfA) {
        WordLikeness best = WordLikeness::Different;
        for (const PooledWord* right : alignment.restOfB) {
            best = std::max(best, compareWords(left->word, right->word));
            const NamePart other = result.isSwapped ? turned(right->part) : right->part;
            const bool isFamily = left->part == NamePart::Family && other == NamePart::Family;
            (isFamily ? family : given) = true;
            initials = initials || m_pool.form(right->word).isInitial;
        }
        close = close && best == WordLikeness::Close;
        initials = initials || m_pool.form(left->word).isInitial;
    }
    if (close || (initials && result.hasWholeGiven)) {
        result.bits -= kUnclear;
        result.givenUnclear = given;
        result.familyDiffers = family && !given;
        return;
    }
    result.givenDiffers = given;
    result.familyDiffers = family;
    result.bits -= (given ? weights::kOtherGiven : 0) + (family ? weights::kOtherFamily : 0);
}

NameComparison NameComparer::compare(Words a, Words b)
{
    constexpr double kPartMore = 0.7;
    NameComparison result;
    a = a.first(std::min<size_t>(a.size(), kMostWords));
    b = b.first(std::min<size_t>(b.size(), kMostWords));
    if (a.empty() || b.empty())
        return result;
    result.isKnown = true;
    Alignment alignment = align(a, b);
    weighMatches(alignment, result);
    if (!alignment.restOfA.empty() && !alignment.restOfB.empty()) {
        // "Rei d" and "Reid", "Mary Ann" and "Maryann".
        takeJoined(alignment.restOfA, alignment.restOfB, result);
        takeJoined(alignment.restOfB, alignment.restOfA, result);
    }
    if (!alignment.restOfA.empty() && !alignment.restOfB.empty()) {
        weighConflict(alignment, result);
    } else if (const qsizetype more = alignment.restOfA.size() + alignment.restOfB.size(); more > 0) {
        result.isPartial = true;
        result.bits -= kPartMore * double(more);
        // The first given name is what somebody is called by: where it has no like, another may be meant.
        const auto lacksFirst = [](Words words, const Rest& rest) {
            return words.front().part == NamePart::Given && !rest.empty() && rest.front() == &words.front();
        };
        result.givenUnclear = lacksFirst(a, alignment.restOfA) || lacksFirst(b, alignment.restOfB);
    }
    result.givenUnclear = result.givenUnclear || result.whole < 2;
    return result;
}

NameComparison NameComparer::compare(const PooledRecord& a, const PooledRecord& b)
{
    const bool isTurned = b.id < a.id;
    const PooledRecord& first = isTurned ? b : a;
    const PooledRecord& second = isTurned ? a : b;
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
