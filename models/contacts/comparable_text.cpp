#include "models/contacts/comparable_text.h"

#include "models/domain/text_fold.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace rostrum {

namespace {

/// The characters of Windows-1252 from 0x80 to 0x9f; 0 where there is none, and then the byte stands for itself.
constexpr std::array<char16_t, 32> kWindows1252{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

std::optional<uchar> windows1252Byte(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff))
        return uchar(code);
    if (code >= 0x80 && code < 0xa0)
        return uchar(code);
    const auto found = std::find(kWindows1252.begin(), kWindows1252.end(), code);
    if (found == kWindows1252.end())
        return {};
    return uchar(0x80 + (found - kWindows1252.begin()));
}

/// The byte that begins a sequence of UTF-8. Lower case takes 0xc3 to 0xe3: with `lowered` that is taken back.
int sequenceLength(uchar& lead, bool lowered)
{
    if (lowered && lead >= 0xe2 && lead <= 0xfe)
        lead = uchar(lead - 0x20);
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return 0;
}

bool isContinuation(uchar byte)
{
    return byte >= 0x80 && byte <= 0xbf;
}

QString decoded(const QString& text, bool lowered)
{
    QString repaired;
    repaired.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        std::array<char, 3> bytes{};
        std::optional<uchar> lead = windows1252Byte(text[i]);
        const int length = lead ? sequenceLength(*lead, lowered) : 0;
        bool fits = length > 0 && i + length <= text.size();
        for (int k = 1; fits && k < length; ++k) {
            const std::optional<uchar> next = windows1252Byte(text[i + k]);
            fits = next && isContinuation(*next);
            if (fits)
                bytes[size_t(k)] = char(*next);
        }
        if (!fits) {
            repaired += text[i];
            continue;
        }
        bytes[0] = char(*lead);
        repaired += QString::fromUtf8(bytes.data(), length);
        i += length - 1;
    }
    return repaired;
}

/// Of Arabic; what foldText leaves of it. Empty where the letter is not known.
const char* latinOfArabic(char16_t letter)
{
    static const QHash<char16_t, const char*> letters{
        {u'ا', "A"},  {u'ب', "B"}, {u'ت', "T"},  {u'ث', "TH"}, {u'ج', "J"},  {u'ح', "HH"}, {u'خ', "KH"}, {u'د', "D"},
        {u'ذ', "DH"}, {u'ر', "R"}, {u'ز', "Z"},  {u'س', "S"},  {u'ش', "SH"}, {u'ص', "S"},  {u'ض', "D"},  {u'ط', "T"},
        {u'ظ', "Z"},  {u'ع', "*"}, {u'غ', "GH"}, {u'ف', "F"},  {u'ق', "Q"},  {u'ك', "K"},  {u'ل', "L"},  {u'م', "M"},
        {u'ن', "N"},  {u'ه', "H"}, {u'و', "W"},  {u'ي', "Y"},  {u'پ', "P"},  {u'چ', "CH"}, {u'ژ', "ZH"}, {u'گ', "G"},
        {u'ڤ', "V"},  {u'ٹ', "T"}, {u'ڈ', "D"},  {u'ڑ', "R"},  {u'ں', "N"},  {u'ے', "Y"}};
    return letters.value(letter, "");
}

/// Of Cyrillic and Greek in lower case, without accents.
const char* latinOfEast(char16_t letter)
{
    static const QHash<char16_t, const char*> letters{
        {u'а', "a"},  {u'б', "b"}, {u'в', "v"},  {u'г', "g"},  {u'д', "d"},  {u'е', "e"},  {u'ж', "zh"}, {u'з', "z"},
        {u'и', "i"},  {u'к', "k"}, {u'л', "l"},  {u'м', "m"},  {u'н', "n"},  {u'о', "o"},  {u'п', "p"},  {u'р', "r"},
        {u'с', "s"},  {u'т', "t"}, {u'у', "u"},  {u'ф', "f"},  {u'х', "kh"}, {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"},
        {u'щ', "sh"}, {u'ы', "y"}, {u'э', "e"},  {u'ю', "yu"}, {u'я', "ya"}, {u'і', "i"},  {u'є', "ye"}, {u'ґ', "g"},
        {u'ј', "j"},  {u'љ', "l"}, {u'њ', "n"},  {u'ћ', "c"},  {u'ђ', "d"},  {u'џ', "dz"}, {u'ә', "a"},  {u'ө', "o"},
        {u'ү', "u"},  {u'қ', "k"}, {u'ң', "n"},  {u'ғ', "g"},  {u'α', "a"},  {u'β', "v"},  {u'γ', "g"},  {u'δ', "d"},
        {u'ε', "e"},  {u'ζ', "z"}, {u'η', "i"},  {u'θ', "th"}, {u'ι', "i"},  {u'κ', "k"},  {u'λ', "l"},  {u'μ', "m"},
        {u'ν', "n"},  {u'ξ', "x"}, {u'ο', "o"},  {u'π', "p"},  {u'ρ', "r"},  {u'σ', "s"},  {u'ς', "s"},  {u'τ', "t"},
        {u'υ', "y"},  {u'φ', "f"}, {u'χ', "ch"}, {u'ψ', "ps"}, {u'ω', "o"}};
    return letters.value(letter, "");
}

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'`' || letter == u'\u00b4' || letter == u'\u02bb' || letter == u'\u02bf' ||
           letter == u'\u02be' || letter == u'\u200c' || letter == u'\u044a' || letter == u'\u044c';
}

bool isArabic(char16_t code)
{
    return code >= 0x0600 && code <= 0x06ff;
}

void appendLetter(std::string& words, QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x80) {
        words += char(code);
    } else if (isArabic(code)) {
        const bool first = words.empty() || words.back() == ' ';
        words += first && code == u'ا' ? "*" : latinOfArabic(code);
    } else if (const char* latin = latinOfEast(code); *latin != '\0') {
        words += latin;
    } else {
        words += QString(letter).toUtf8().toStdString();
    }
}

/// The forms that end a feminine name sound like an alef, which foldText would make a `h` or a `y`.
QString withOpenEndings(QString text)
{
    return text.replace(u'\u0629', u'\u0627').replace(u'\u0649', u'\u0627');
}

} // namespace

QString repairMojibake(const QString& text)
{
    const bool plain = std::none_of(text.begin(), text.end(),
                                    [](QChar letter) { return letter.unicode() >= 0xc2 && letter.unicode() <= 0xfe; });
    if (plain)
        return text;
    const QString repaired = decoded(text, false);
    return repaired.size() < text.size() ? repaired : decoded(text, true);
}

std::string comparableText(const QString& text)
{
    const QString folded = foldText(withOpenEndings(repairMojibake(text)));
    std::string words;
    words.reserve(size_t(folded.size()));
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            appendLetter(words, letter);
        else if (!isApostrophe(letter) && !words.empty() && words.back() != ' ')
            words += ' ';
    }
    if (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

std::vector<std::string_view> comparableWords(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const size_t blank = text.find(' ');
        words.push_back(text.substr(0, blank));
        if (blank == std::string_view::npos)
            break;
        text.remove_prefix(blank + 1);
    }
    return words;
}

} // namespace rostrum
