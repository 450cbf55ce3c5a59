#include "models/contacts/place_names.h"

#include "models/contacts/comparable_text.h"

#include <QFile>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace rostrum {

namespace {

using PlaceTable = std::unordered_map<std::string, std::string>;

/// Read from resources/names/city_names.txt, which says how it is made.
PlaceTable readPlaces()
{
    PlaceTable places;
    QFile file(QStringLiteral(":/names/city_names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return places;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList names = line.split(u',');
        const std::string first = comparableText(names.constFirst());
        for (const QString& name : names)
            places.emplace(comparableText(name), first);
    }
    return places;
}

const PlaceTable& places()
{
    static const PlaceTable table = readPlaces();
    return table;
}

bool saysWhatItIs(std::string_view word)
{
    static const std::unordered_set<std::string_view> words{
        "city", "of",    "the", "ville", "ciudad",  "cidade", "lungsod", "de",    "town",
        "dc",   "cedex", "df",  "metro", "greater", "stadt",  "MDYNT",   "MDYNA", "municipality"};
    return words.contains(word) ||
           std::any_of(word.begin(), word.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

std::string joined(const std::vector<std::string_view>& words)
{
    std::string text;
    for (const std::string_view word : words) {
        if (!text.empty())
            text += ' ';
        text += word;
    }
    return text;
}

const std::string* known(const std::string& name)
{
    const auto found = places().find(name);
    return found == places().end() ? nullptr : &found->second;
}

} // namespace

std::string placeKey(std::string_view city)
{
    if (const std::string* name = known(std::string(city)))
        return *name;
    std::vector<std::string_view> words;
    for (const std::string_view word : comparableWords(city)) {
        if (!saysWhatItIs(word))
            words.push_back(word == "saint"    ? std::string_view("st")
                            : word == "sainte" ? std::string_view("ste")
                                               : word);
    }
    std::string text = joined(words);
    if (text.empty())
        return std::string(city);
    if (const std::string* name = known(text))
        return *name;
    // A state or country behind the city: "New York, NY", "Montréal (QC)".
    constexpr size_t kLongestState = 3;
    if (words.size() > 1 && words.back().size() <= kLongestState) {
        words.pop_back();
        std::string shorter = joined(words);
        const std::string* name = known(shorter);
        return name != nullptr ? *name : shorter;
    }
    return text;
}

std::string organisationKey(std::string_view organisation)
{
    static const std::unordered_set<std::string_view> forms{
        "the", "of",  "and",  "for",  "in",  "a",   "inc", "llc", "ltd",  "limited", "gmbh", "ev",          "e",
        "v",   "sa",  "s",    "sarl", "sas", "srl", "sl",  "ag",  "plc",  "co",      "corp", "corporation", "company",
        "ngo", "ong", "asbl", "le",   "la",  "les", "l",   "de",  "des",  "du",      "d",    "et",          "el",
        "los", "las", "del",  "y",    "al",  "hq",  "na",  "n",   "null", "none",    "ref"};
    std::vector<std::string_view> all = comparableWords(organisation);
    std::vector<std::string_view> words;
    std::copy_if(all.begin(), all.end(), std::back_inserter(words),
                 [](std::string_view word) { return !forms.contains(word); });
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return joined(words);
}

} // namespace rostrum
