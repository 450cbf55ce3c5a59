#include "models/contacts/name_words.h"

#include "models/contacts/comparable_text.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace rostrum {

namespace {

using Words = std::vector<std::string_view>;

bool isTitle(std::string_view word)
{
    static const std::unordered_set<std::string_view> titles{
        "dr",        "dra",     "doctor",   "doctora", "docteur",  "prof",   "professor", "professeur", "profesor",
        "profesora", "mr",      "mrs",      "ms",      "miss",     "mx",     "mme",       "mlle",       "madame",
        "monsieur",  "sr",      "sra",      "srta",    "senor",    "senora", "herr",      "frau",       "eng",
        "ing",       "engr",    "atty",     "arch",    "rev",      "sir",    "dame",      "hon",        "lic",
        "phd",       "md",      "msc",      "mba",     "esq",      "sheikh", "shaykh",    "cheikh",     "hajj",
        "haj",       "ustadh",  "ginoo",    "ginang",  "binibini", "gng",    "bb",        "kuya",       "mag",
        "dipl",      "*LDKTWR", "*LASTADH", "*LMHNDS", "DKTWR",    "D",      "*LSYDH",    "*LSYDA"};
    return titles.contains(word);
}

/// Titles of one letter (`M. Dupont`), which could be initials as well.
bool isShortTitle(std::string_view word)
{
    return word == "m" || word == "d";
}

std::optional<int> generationOf(std::string_view word)
{
    static const std::unordered_map<std::string_view, int> generations{
        {"jr", 2}, {"junior", 2}, {"jnr", 2}, {"snr", 1}, {"senior", 1},
        {"ii", 2}, {"iii", 3},    {"iv", 4},  {"2nd", 2}, {"3rd", 3}};
    const auto found = generations.find(word);
    return found == generations.end() ? std::nullopt : std::optional<int>(found->second);
}

/// Joined to the word that follows.
bool isParticle(std::string_view word)
{
    static const std::unordered_set<std::string_view> particles{
        "de",   "del", "dela", "della", "delos",  "di",  "da",  "das", "dos", "du",    "des", "la",    "las",  "los",
        "le",   "les", "van",  "von",   "vander", "der", "den", "ter", "ten", "zu",    "zur", "bin",   "ben",  "ibn",
        "bint", "bou", "abu",  "abou",  "abi",    "al",  "el",  "ul",  "st",  "saint", "san", "santa", "sta",  "sto",
        "mac",  "mc",  "af",   "av",    "BN",     "*BN", "*BW", "*BY", "*L",  "*AL",   "BW",  "BNT",   "ould", "ait"};
    return particles.contains(word);
}

/// Particles that are a given name too, where they come first: Ben, Van, Le, Al, San.
bool isNameToo(std::string_view word)
{
    static const std::unordered_set<std::string_view> names{"ben", "van", "le", "al", "san", "mac",
                                                            "den", "da",  "la", "di", "du"};
    return names.contains(word);
}

bool isServant(std::string_view word)
{
    static const std::unordered_set<std::string_view> servants{"abd",   "abdel", "abdul", "abdal", "abdol", "abdil",
                                                               "abder", "abdur", "abdes", "abdus", "*BD"};
    return servants.contains(word);
}

constexpr std::string_view kArabicArticle = "*L";

std::string withoutArticle(std::string_view word)
{
    constexpr size_t kShortestRest = 4;
    if (word.starts_with(kArabicArticle) && word.size() >= kArabicArticle.size() + 2)
        return std::string(word.substr(kArabicArticle.size()));
    if ((word.starts_with("al") || word.starts_with("el")) && word.size() >= 2 + kShortestRest)
        return std::string(word.substr(2));
    return std::string(word);
}

NameWord plainWord(std::string_view word, NamePart part)
{
    std::string text = plainServantName(word);
    std::string core = withoutArticle(text);
    return {std::move(text), std::move(core), part};
}

/// The word at `at` with the particles before it; moves `at` behind it.
NameWord joinedWord(const Words& words, size_t& at, NamePart part)
{
    if (isServant(words[at]) && at + 1 < words.size()) {
        const std::string text = plainServantName(std::string(words[at]) + withoutArticle(words[at + 1]));
        at += 2;
        return {text, text, part};
    }
    const bool first = at == 0 && part != NamePart::Family;
    std::string particles;
    while (at + 1 < words.size() && isParticle(words[at]) && !(first && at == 0 && isNameToo(words[at])))
        particles += words[at++];
    NameWord word = plainWord(words[at++], part);
    word.text.insert(0, particles);
    return word;
}

bool saysMoreThanTitle(const QString& field)
{
    if (field.isEmpty())
        return false;
    const std::string text = comparableText(field);
    const Words words = comparableWords(text);
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view word) { return !word.empty() && !isTitle(word); });
}

/// Adds what a field says.
void addField(NameWords& name, const QString& field, NamePart part)
{
    const std::string text = comparableText(field);
    Words words;
    for (const std::string_view word : comparableWords(text)) {
        if (const std::optional<int> generation = generationOf(word);
            generation && (!words.empty() || !name.words.empty()))
            name.generation = *generation;
        else if (!word.empty())
            words.push_back(word);
    }
    while (words.size() > 1 && (isTitle(words.front()) || (isShortTitle(words.front()) && field.contains(u'.'))))
        words.erase(words.begin());
    while (words.size() > 2 && isTitle(words.back()))
        words.pop_back();
    for (size_t at = 0; at < words.size();)
        name.words.push_back(joinedWord(words, at, part));
}

/// A field with more than one word and no other beside it may hold a whole name.
void addOnlyField(NameWords& name, const QString& field, NamePart part)
{
    const qsizetype comma = field.indexOf(u',');
    if (comma > 0 && comma + 1 < field.size() && !generationOf(comparableText(field.mid(comma + 1)))) {
        addField(name, field.mid(comma + 1), NamePart::Given);
        addField(name, field.left(comma), NamePart::Family);
        return;
    }
    addField(name, field, part);
    if (name.words.size() > 1)
        for (NameWord& word : name.words)
            word.part = NamePart::Unknown;
}

} // namespace

std::string plainServantName(std::string_view word)
{
    constexpr std::string_view kServant = "abd";
    constexpr size_t kShortest = 6;
    if (!word.starts_with(kServant) || word.size() < kShortest)
        return std::string(word);
    std::string_view rest = word.substr(kServant.size());
    const char vowel = rest.front();
    if (vowel != 'e' && vowel != 'u' && vowel != 'a' && vowel != 'o' && vowel != 'i')
        return std::string(word);
    rest.remove_prefix(1);
    // The article is `l`, or takes the sound of what follows: abderrahmane, abdessalam.
    if (rest.size() >= 3 && (rest.front() == 'l' || rest[0] == rest[1]))
        rest.remove_prefix(1);
    else
        return std::string(word);
    // In French spelling it ends in a mute e: Abderrahmane.
    if (rest.size() > 3 && rest.back() == 'e')
        rest.remove_suffix(1);
    return std::string(kServant) + std::string(rest);
}

NameWords nameWords(const MatchRecord& record)
{
    NameWords name;
    const bool hasGiven = saysMoreThanTitle(record.givenName);
    const bool hasFamily = saysMoreThanTitle(record.familyName);
    if (hasGiven && hasFamily) {
        addField(name, record.givenName, NamePart::Given);
        addField(name, record.additionalName, NamePart::Given);
        addField(name, record.familyName, NamePart::Family);
    } else if (hasGiven || hasFamily) {
        addOnlyField(name, hasGiven ? record.givenName : record.familyName,
                     hasGiven ? NamePart::Given : NamePart::Family);
    } else {
        return nameWords(record.name);
    }
    if (!record.suffix.isEmpty())
        if (const std::optional<int> generation = generationOf(comparableText(record.suffix)))
            name.generation = *generation;
    return name;
}

NameWords nameWords(const QString& whole)
{
    NameWords name;
    addOnlyField(name, whole, NamePart::Unknown);
    return name;
}

} // namespace rostrum
