#include "models/contacts/sound_form.h"

#include <algorithm>
#include <cctype>

namespace rostrum {

namespace {

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? char(letter + ('a' - 'A')) : letter;
}

bool isVowel(char letter)
{
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u' || letter == 'y' ||
           letter == 'w' || letter == '*';
}

bool isSoftener(char letter)
{
    return letter == 'e' || letter == 'i' || letter == 'y';
}

/// A consonant at `at`, and how many letters it takes.
struct Consonant
{
    char sound = 0;
    size_t length = 1;
};

Consonant digraph(char first, char second)
{
    if (second == 'h') {
        switch (first) {
        case 's':
        case 'c':
            return {'S', 2};
        case 'k':
            return {'x', 2};
        case 'g':
            return {'G', 2};
        case 't':
        case 'd':
        case 'z':
            return {first, 2};
        case 'p':
            return {'f', 2};
        default:
            break;
        }
    }
    if (first == 'd' && second == 'j')
        return {'j', 2};
    if (first == 'c' && second == 'k')
        return {'k', 2};
    return {};
}

Consonant consonantAt(std::string_view word, size_t at)
{
    const char first = word[at];
    const char second = at + 1 < word.size() ? word[at + 1] : '\0';
    const char third = at + 2 < word.size() ? word[at + 2] : '\0';
    if (first == 's' && second == 'c' && third == 'h')
        return {'S', 3};
    if (const Consonant both = digraph(first, second); both.sound != 0)
        return both;
    if (first == 'c')
        return {isSoftener(second) ? 's' : 'k', 1};
    if (first == 'q')
        return {'k', second == 'u' ? size_t{2} : size_t{1}};
    if (first == 'g')
        return {'j', second == 'u' && isSoftener(third) ? size_t{2} : size_t{1}};
    return {first, 1};
}

/// Long vowels and the ways to write them, each as one letter.
std::string plainVowels(const std::string& run)
{
    std::string plain;
    for (const char letter : run) {
        const char vowel = letter == 'y' ? 'i' : letter == 'w' ? 'u' : letter;
        const char before = plain.empty() ? '\0' : plain.back();
        if (vowel == 'e' && before == 'e')
            plain.back() = 'i';
        else if ((vowel == 'o' && before == 'o') || (vowel == 'u' && before == 'o'))
            plain.back() = 'u';
        else if (vowel != before)
            plain += vowel;
    }
    return plain;
}

bool isAgreeing(char a, char b)
{
    if (a == b || a == '*' || b == '*')
        return true;
    const auto either = [&](char x, char y) { return (a == x && b == y) || (a == y && b == x); };
    return either('a', 'e') || either('e', 'i') || either('o', 'u') || either('e', 'u');
}

/// Steps between two runs of vowels that a listener could take for one; a large number where there is no way.
int runSteps(std::string_view a, std::string_view b, bool shortOnesAreHidden, bool last)
{
    constexpr int kNever = 99;
    if (a == b)
        return 0;
    if (a.size() < b.size())
        std::swap(a, b);
    if (b.empty()) {
        if (a == "*")
            return 0;
        const bool shortOne = a.size() == 1 && !last && (shortOnesAreHidden || a == "e" || a == "i");
        return shortOne ? (shortOnesAreHidden ? 0 : 1) : kNever;
    }
    if (last)
        return kNever;
    if (a.size() == b.size()) {
        for (size_t i = 0; i < a.size(); ++i)
            if (!isAgreeing(a[i], b[i]))
                return kNever;
        return 1;
    }
    if (a.size() == b.size() + 1 && a.front() == '*')
        return runSteps(a.substr(1), b, shortOnesAreHidden, last);
    // One vowel more in a long run: Sayed and Sayyid.
    if (a.size() == 3 && b.size() == 2 && a.substr(0, 2) == b)
        return 1;
    // A diphthong against one vowel: Zainab and Zineb, Dawsari and Dosari.
    const bool glides = a.size() == 2 && b.size() == 1;
    const bool agree = glides && ((a == "ai" && (b == "e" || b == "i")) || (a == "ei" && (b == "i" || b == "e")) ||
                                  (a == "au" && (b == "o" || b == "u")) || (a[0] == 'e' && a[1] == b[0]));
    return agree ? 1 : kNever;
}

} // namespace

SoundForm soundForm(std::string_view written)
{
    SoundForm form;
    form.isAbjad =
        std::any_of(written.begin(), written.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    std::string word(written);
    std::transform(word.begin(), word.end(), word.begin(), lower);
    // A `h` at the end of Sarah or Fatimah is not heard; after a consonant Arabic writes an open ending with it.
    if (const size_t size = word.size(); size > 2 && word.back() == 'h') {
        const char before = word[size - 2];
        if (before == 'a')
            word.pop_back();
        else if (form.isAbjad && !isVowel(before) && before != 'h' && digraph(before, 'h').sound == 0)
            word.back() = 'a';
    }
    std::string run;
    for (size_t at = 0; at < word.size();) {
        if (isVowel(word[at])) {
            run += word[at++];
            continue;
        }
        const Consonant consonant = consonantAt(word, at);
        at += consonant.length;
        const auto add = [&](char sound) {
            if (run.empty() && !form.consonants.empty() && form.consonants.back() == sound)
                return;
            form.vowels += plainVowels(run) + '|';
            form.consonants += sound;
            run.clear();
        };
        if (consonant.sound == 'x' && consonant.length == 1) {
            add('k');
            add('s');
        } else {
            add(consonant.sound);
        }
    }
    form.vowels += plainVowels(run) + '|';
    return form;
}

bool vowelsAgree(const SoundForm& a, const SoundForm& b)
{
    if (a.vowels == b.vowels)
        return true;
    std::string_view left = a.vowels;
    std::string_view right = b.vowels;
    const bool hidden = a.isAbjad || b.isAbjad;
    int steps = 0;
    while (!left.empty() && !right.empty()) {
        const size_t leftEnd = left.find('|');
        const size_t rightEnd = right.find('|');
        const bool last = leftEnd + 1 == left.size();
        steps += runSteps(left.substr(0, leftEnd), right.substr(0, rightEnd), hidden, last);
        left.remove_prefix(leftEnd + 1);
        right.remove_prefix(rightEnd + 1);
    }
    const int most = hidden || a.consonants.size() >= 3 ? 2 : 1;
    return steps <= most && left.empty() && right.empty();
}

char initialClass(std::string_view word)
{
    if (word.empty())
        return '\0';
    const char first = lower(word.front());
    if (isVowel(first))
        return 'a';
    if (first == 'c' || first == 'q')
        return 'k';
    return first == 'g' ? 'j' : first;
}

} // namespace rostrum
