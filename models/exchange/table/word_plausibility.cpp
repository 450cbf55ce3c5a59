#include "models/exchange/table/word_plausibility.h"

#include "models/exchange/table/letter_model.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rostrum {

namespace {

constexpr double kImpossible = -2;
constexpr int kSamples = 3;
constexpr int kMostTimes = 3;

bool isBeyondAscii(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// A sign that is no letter, by what stands beside it.
double fitOfSign(QChar before, QChar sign, QChar after)
{
    const bool inside = before.isLetter() && after.isLetter();
    switch (sign.unicode()) {
    case u'\u2019': // Apostrophe.
    case u'\u02bc':
        return before.isLetter() ? 0.3 : -0.1;
    case u'\u2018':
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
    case u'\u201a':
    case u'\u00ab':
    case u'\u00bb':
    case u'\u2039':
    case u'\u203a':
        return inside ? -0.7 : 0.2;
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2022':
    case u'\u00b7':
    case u'\u2026':
    case u'\u00a0':
        return inside ? -0.2 : 0.3;
    case u'\u200c': // Joins of Persian and marks of direction.
    case u'\u200d':
    case u'\u200e':
    case u'\u200f':
    case u'\u2116':
        return 0.2;
    case u'\u00bf':
    case u'\u00a1':
        return after.isLetter() && !before.isLetter() ? 0.3 : -1;
    case u'\u00aa':
    case u'\u00ba':
    case u'\u00b0':
        return after.isLetter() ? -1 : 0.2;
    case u'\u20ac':
    case u'\u00a3':
    case u'\u20aa':
    case u'\u00a7':
    case u'\u00a9':
    case u'\u00ae':
    case u'\u2122':
        return before.isLetter() || after.isLetter() ? -1 : 0.2;
    case u'\u060c':
    case u'\u061b':
    case u'\u061f':
    case u'\u0640':
        return 0.3;
    default:
        break;
    }
    if (sign.isDigit())
        return before.isLetter() || after.isLetter() ? -0.5 : 0.2;
    return before.isLetter() || after.isLetter() ? -1.2 : -0.5;
}

bool isCombining(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

/// How well a word reads: the sum for each character beyond ASCII.
double fitOfWord(QStringView word, const LetterModel& model)
{
    const auto at = [&](qsizetype i) { return i >= 0 && i < word.size() ? word[i] : QChar(); };
    const auto lower = [](QChar c) { return c.isLetter() || c.isMark() ? c.toLower().unicode() : u'\0'; };
    double sum = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (c.unicode() < 0x80)
            continue;
        if (c == QChar::ReplacementCharacter || (c.unicode() >= 0x80 && c.unicode() < 0xa0) || c.isNull()) {
            sum += kImpossible;
            continue;
        }
        if (!c.isLetter() && !isCombining(c)) {
            sum += fitOfSign(at(i - 1), c, at(i + 1));
            continue;
        }
        const QChar before = at(i - 1);
        if (before.isLetter() && c.isLetter() && before.script() != c.script()) {
            sum -= 1;
            continue;
        }
        if (c.isUpper() && before.isLower()) {
            sum -= 1;
            continue;
        }
        sum += model.fit(lower(before), lower(c), lower(at(i + 1)));
    }
    return sum;
}

int signsBeyondAscii(QByteArrayView bytes)
{
    return static_cast<int>(std::count_if(bytes.begin(), bytes.end(), isBeyondAscii));
}

} // namespace

std::vector<RawWord> wordsBeyondAscii(QByteArrayView text, size_t most)
{
    std::vector<RawWord> words;
    QHash<QByteArrayView, size_t> places;
    qsizetype begin = 0;
    while (begin < text.size() && words.size() < most) {
        if (!isBeyondAscii(text[begin]) && !isAsciiLetter(text[begin])) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        bool beyond = false;
        for (; end < text.size() && (isBeyondAscii(text[end]) || isAsciiLetter(text[end])); ++end)
            beyond = beyond || isBeyondAscii(text[end]);
        if (beyond && end - begin <= 64) {
            const QByteArrayView word = text.sliced(begin, end - begin);
            if (const auto found = places.constFind(word); found != places.cend()) {
                ++words[*found].times;
            } else {
                places.insert(word, words.size());
                words.push_back({word, 1});
            }
        }
        begin = end;
    }
    return words;
}

double weightOf(const RawWord& word)
{
    return double(std::min(word.times, kMostTimes)) * signsBeyondAscii(word.bytes);
}

Plausibility plausibilityOfWords(const std::vector<RawWord>& words, const std::vector<char16_t>& meaning,
                                 const std::vector<const char*>& languages)
{
    std::vector<const LetterModel*> models;
    models.reserve(languages.size());
    for (const char* language : languages)
        models.push_back(&LetterModel::of(language));

    Plausibility result;
    std::vector<std::pair<double, QString>> best;
    double sum = 0;
    double signs = 0;
    for (const RawWord& raw : words) {
        QString word;
        word.reserve(raw.bytes.size());
        for (const char byte : raw.bytes)
            word.append(QChar(meaning[static_cast<unsigned char>(byte)]));
        if (std::any_of(word.cbegin(), word.cend(), isCombining))
            word = word.normalized(QString::NormalizationForm_C);
        double fit = -1e9;
        for (const LetterModel* model : models)
            fit = std::max(fit, fitOfWord(word, *model));
        sum += fit * std::min(raw.times, kMostTimes);
        signs += weightOf(raw);
        best.emplace_back(fit / signsBeyondAscii(raw.bytes) + 0.02 * double(word.size()), word);
    }
    result.score = signs > 0 ? sum / signs : 0;
    const auto middle = best.begin() + std::min<qsizetype>(kSamples, std::ssize(best));
    std::partial_sort(best.begin(), middle, best.end(), std::greater<>());
    for (auto word = best.begin(); word != middle; ++word)
        result.samples.append(word->second);
    return result;
}

namespace {

/// Whether a character of two bytes lies in the rows of the common ones: the standards of East Asia put those first.
bool inCommonRows(unsigned char lead, QStringView encoding)
{
    if (encoding == u"Shift_JIS")
        return lead >= 0x88 && lead <= 0x97;
    if (encoding == u"EUC-JP")
        return lead >= 0xb0 && lead <= 0xcf;
    if (encoding == u"GB18030")
        return lead >= 0xb0 && lead <= 0xd7;
    if (encoding == u"Big5")
        return lead >= 0xa4 && lead <= 0xc6;
    return lead >= 0xb0 && lead <= 0xc8;
}

double fitOfEastAsian(QChar before, QChar c, QChar after, bool common, const LetterModel& model, QStringView encoding)
{
    const bool japanese = encoding == u"Shift_JIS" || encoding == u"EUC-JP";
    if (c == QChar::ReplacementCharacter)
        return -3;
    if (c.unicode() >= 0xe000 && c.unicode() < 0xf900)
        return -2;
    const bool besideLatin =
        (before.isLetter() && before.unicode() < 0x80) || (after.isLetter() && after.unicode() < 0x80);
    switch (c.script()) {
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        if (c.unicode() >= 0xff61 && c.unicode() <= 0xff9f)
            return -0.3;
        return japanese ? 1 : -0.3;
    case QChar::Script_Hangul:
        return encoding != u"EUC-KR" ? -1 : besideLatin ? -0.5 : model.hasSeen(c.unicode()) ? 1 : common ? 0.3 : -0.5;
    case QChar::Script_Han:
        if (besideLatin)
            return -1;
        if (encoding == u"EUC-KR")
            return -0.3;
        return model.hasSeen(c.unicode()) ? 1 : common ? 0.5 : -0.4;
    case QChar::Script_Common:
        return (c.unicode() >= 0x3000 && c.unicode() <= 0x303f) || c.unicode() >= 0xff00 || c == u'\u30fc' ? 0.4 : -0.3;
    default:
        return -0.6;
    }
}

} // namespace

Plausibility plausibilityOfEastAsian(const QString& text, QByteArrayView bytes, QStringView encoding,
                                     const char* language)
{
    const LetterModel& model = LetterModel::of(language);
    Plausibility result;
    double sum = 0;
    int signs = 0;
    qsizetype at = 0;
    QString run;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            if (run.size() > 1 && result.samples.size() < kSamples)
                result.samples.append(run);
            run.clear();
            continue;
        }
        run.append(c);
        // The lead byte of this character: the next byte beyond ASCII, a second one being passed over.
        while (at < bytes.size() && !isBeyondAscii(bytes[at]))
            ++at;
        const unsigned char lead = at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
        at += 2;
        sum += fitOfEastAsian(i > 0 ? text[i - 1] : QChar(), c, i + 1 < text.size() ? text[i + 1] : QChar(),
                              inCommonRows(lead, encoding), model, encoding);
        ++signs;
    }
    if (run.size() > 1 && result.samples.size() < kSamples)
        result.samples.append(run);
    result.score = signs > 0 ? sum / signs : 0;
    return result;
}

} // namespace rostrum
