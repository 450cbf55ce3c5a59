#include "models/exchange/table/encoding_guess.h"

#include "models/exchange/table/text_decoder.h"
#include "models/exchange/table/word_plausibility.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>
#include <unicode/ucsdet.h>
#include <vector>

namespace rostrum {

namespace {

/// Enough to tell encodings apart; more would only take longer.
constexpr size_t kWords = 1500;
constexpr qsizetype kEastAsianSample = 32 * 1024;
constexpr qsizetype kDetectorSample = 8 * 1024;
/// What ICU's detector weighs at its surest, in characters. Its models take Arabic names for Western ones, so not much.
constexpr double kVoiceOfIcu = 1.5;
/// Text in an encoding of one byte that reads worse than this may as well be damaged UTF-8.
constexpr double kReadsWell = 0.3;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EncodingGuess)
};

struct Candidate
{
    const char* name;
    std::vector<const char*> languages;
    double prior; ///< So many characters must speak for an encoding that is rarely met.
};

/// Encodings of one byte a character. Of two that read the same the first is taken.
const std::vector<Candidate>& singleByteCandidates()
{
    static const std::vector<const char*> kWestern = {"fr", "es", "pt", "it", "de", "nl", "da",
                                                      "nb", "sv", "fi", "is", "ca", "ga", "fil"};
    static const std::vector<const char*> kCentral = {"pl", "cs", "sk", "hu", "hr", "sl", "ro", "sq", "de"};
    static const std::vector<const char*> kCyrillic = {"ru", "uk", "bg", "sr", "be", "mk"};
    static const std::vector<const char*> kBaltic = {"lt", "lv", "et", "pl", "de"};
    static const std::vector<const char*> kTurkish = {"tr", "az", "de", "fr"};
    static const std::vector<Candidate> kCandidates = {
        {"windows-1252", kWestern, 0},       {"windows-1256", {"ar", "fa", "ur", "fr"}, 0},
        {"windows-1250", kCentral, 1},       {"windows-1251", kCyrillic, 0},
        {"windows-1253", {"el"}, 0},         {"windows-1254", kTurkish, 1},
        {"windows-1255", {"he"}, 0},         {"windows-1257", kBaltic, 1},
        {"windows-1258", {"vi", "fr"}, 1.5}, {"windows-874", {"th"}, 2},
        {"ISO-8859-1", kWestern, 0.2},       {"ISO-8859-15", kWestern, 0.2},
        {"ISO-8859-2", kCentral, 1.4},       {"ISO-8859-5", kCyrillic, 1},
        {"ISO-8859-6", {"ar", "fa"}, 1},     {"ISO-8859-7", {"el"}, 0.4},
        {"ISO-8859-8", {"he"}, 0.4},         {"ISO-8859-9", kTurkish, 1.6},
        {"ISO-8859-4", kBaltic, 2.2},        {"ISO-8859-13", kBaltic, 1.8},
        {"ISO-8859-3", {"mt", "eo"}, 2},     {"ISO-8859-10", {"is", "nb", "se"}, 2},
        {"ISO-8859-14", {"cy", "ga"}, 2},    {"macintosh", kWestern, 0.8},
        {"x-mac-ce", kCentral, 1.2},         {"x-mac-cyrillic", kCyrillic, 1.2},
        {"x-mac-greek", {"el"}, 1.6},        {"x-mac-turkish", kTurkish, 1.6},
        {"IBM850", kWestern, 1.2},           {"IBM437", kWestern, 1.4},
        {"IBM852", kCentral, 1.2},           {"IBM866", kCyrillic, 1},
        {"KOI8-R", {"ru", "bg"}, 0.6},       {"KOI8-U", kCyrillic, 0.6},
    };
    return kCandidates;
}

struct EastAsian
{
    const char* name;
    const char* language;
};

constexpr EastAsian kEastAsian[] = {
    {"Shift_JIS", "ja"}, {"EUC-JP", "ja"}, {"GB18030", "zh"}, {"Big5", "zh_Hant"}, {"EUC-KR", "ko"},
};

struct Mark
{
    const char* name;
    QByteArrayView bytes;
};

std::optional<EncodingGuess> byMark(QByteArrayView sample)
{
    static constexpr Mark kMarks[] = {
        {"UTF-8", {"\xef\xbb\xbf", 3}}, {"UTF-32LE", {"\xff\xfe\0\0", 4}}, {"UTF-32BE", {"\0\0\xfe\xff", 4}},
        {"UTF-16LE", {"\xff\xfe", 2}},  {"UTF-16BE", {"\xfe\xff", 2}},     {"GB18030", {"\x84\x31\x95\x33", 4}},
    };
    for (const Mark& mark : kMarks) {
        if (!sample.startsWith(mark.bytes))
            continue;
        EncodingGuess guess;
        guess.name = QString::fromLatin1(mark.name);
        guess.markBytes = int(mark.bytes.size());
        guess.proof.append(Texts::tr("The file begins with a byte order mark."));
        return guess;
    }
    return std::nullopt;
}

/// UTF-16 without a mark: NULs are every other byte of what is ASCII, delimiters and line ends at least.
std::optional<EncodingGuess> byNuls(QByteArrayView sample)
{
    qsizetype nuls[2] = {0, 0};
    qsizetype lineEnds[2] = {0, 0};
    const qsizetype pairs = sample.size() / 2;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        nuls[0] += sample[i] == '\0';
        nuls[1] += sample[i + 1] == '\0';
        lineEnds[0] += sample[i] == '\0' && (sample[i + 1] == '\n' || sample[i + 1] == '\r');
        lineEnds[1] += sample[i + 1] == '\0' && (sample[i] == '\n' || sample[i] == '\r');
    }
    for (const int zero : {1, 0}) {
        // A single line has no line end, and is all but certainly ASCII.
        const bool enough = lineEnds[zero] > 0 ? nuls[zero] * 25 >= pairs : nuls[zero] * 2 >= pairs;
        if (pairs == 0 || !enough || nuls[zero] == 0 || nuls[1 - zero] * 20 > nuls[zero])
            continue;
        EncodingGuess guess;
        guess.name = zero == 1 ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
        guess.confidence = 0.98;
        guess.proof.append(Texts::tr("Bytes of zero come as they do in UTF-16."));
        return guess;
    }
    return std::nullopt;
}

struct Utf8Count
{
    qsizetype good = 0; ///< Characters of several bytes.
    qsizetype bad = 0;
};

Utf8Count countUtf8(QByteArrayView sample, bool cut)
{
    TextDecoder decoder(QStringLiteral("UTF-8"));
    QByteArray decoded;
    std::vector<qsizetype> faults;
    decoder.decode(sample, !cut, decoded, faults);
    Utf8Count count;
    count.bad = std::ssize(faults);
    for (const char byte : decoded)
        count.good += static_cast<unsigned char>(byte) >= 0xc0;
    count.good -= count.bad;
    return count;
}

/// The encoding of Windows that has all letters of one of ISO 8859 in the same places: ICU's detector does not tell
/// them apart.
QString extended(const QString& name)
{
    static const QHash<QString, QString> kExtended = {
        {QStringLiteral("ISO-8859-1"), QStringLiteral("windows-1252")},
        {QStringLiteral("ISO-8859-7"), QStringLiteral("windows-1253")},
        {QStringLiteral("ISO-8859-8"), QStringLiteral("windows-1255")},
        {QStringLiteral("ISO-8859-9"), QStringLiteral("windows-1254")},
    };
    return kExtended.value(name, name);
}

struct Voice
{
    QString name;
    double weight = 0;
};

Voice voiceOfIcu(QByteArrayView sample)
{
    Voice voice;
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    const QByteArrayView head = sample.first(std::min(sample.size(), kDetectorSample));
    ucsdet_setText(detector, head.data(), int(head.size()), &status);
    if (const UCharsetMatch* match = ucsdet_detect(detector, &status); match && U_SUCCESS(status)) {
        voice.name = extended(QString::fromLatin1(ucsdet_getName(match, &status)));
        voice.weight = kVoiceOfIcu * ucsdet_getConfidence(match, &status) / 100;
    }
    ucsdet_close(detector);
    return voice;
}

struct Scored
{
    QString name;
    double score = 0;
    QStringList samples;
};

std::vector<Scored> scoreAll(QByteArrayView sample)
{
    const std::vector<RawWord> words = wordsBeyondAscii(sample, kWords);
    // Two encodings may read all but a single word alike, and that one has to decide.
    const double characters =
        std::max(1.0, std::accumulate(words.begin(), words.end(), 0.0,
                                      [](double sum, const RawWord& word) { return sum + weightOf(word); }));
    const Voice voice = voiceOfIcu(sample);
    std::vector<Scored> scored;
    const auto add = [&](const char* name, double prior, Plausibility plausibility) {
        Scored& entry = scored.emplace_back();
        entry.name = QString::fromLatin1(name);
        entry.score =
            plausibility.score + ((extended(entry.name) == voice.name ? voice.weight : 0) - prior) / characters;
        entry.samples = std::move(plausibility.samples);
    };
    for (const Candidate& candidate : singleByteCandidates()) {
        const std::vector<char16_t> meaning = singleByteTable(QString::fromLatin1(candidate.name));
        if (meaning.size() == 256)
            add(candidate.name, candidate.prior, plausibilityOfWords(words, meaning, candidate.languages));
    }
    const QByteArrayView head = sample.first(std::min(sample.size(), kEastAsianSample));
    for (const EastAsian& candidate : kEastAsian) {
        TextDecoder decoder(QString::fromLatin1(candidate.name));
        QByteArray decoded;
        std::vector<qsizetype> faults;
        decoder.decode(head, false, decoded, faults);
        add(candidate.name, 0,
            plausibilityOfEastAsian(QString::fromUtf8(decoded), head, QString::fromLatin1(candidate.name),
                                    candidate.language));
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    return scored;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView sample, bool cut)
{
    if (std::optional<EncodingGuess> guess = byMark(sample))
        return *guess;
    if (std::optional<EncodingGuess> guess = byNuls(sample))
        return *guess;

    EncodingGuess guess;
    const Utf8Count utf8 = countUtf8(sample, cut);
    if (utf8.bad == 0) {
        if (sample.contains("\x1b$B") || sample.contains("\x1b$@")) {
            guess.name = QStringLiteral("ISO-2022-JP");
            guess.proof.append(Texts::tr("It has the escape sequences of Japanese mail."));
            return guess;
        }
        guess.confidence = utf8.good > 0 ? 0.99 : 0.95;
        if (utf8.good > 0)
            guess.proof.append(Texts::tr("Every character beyond ASCII is valid UTF-8."));
        else
            guess.proof.append(Texts::tr("There is nothing beyond ASCII."));
        return guess;
    }

    const std::vector<Scored> scored = scoreAll(sample);
    const bool readsWell = scored.front().score >= kReadsWell;
    // By chance hardly two bytes of another encoding make a character of UTF-8, so a few good ones outweigh bad ones.
    if (utf8.good > utf8.bad * 2 || (!readsWell && utf8.good > 0 && utf8.good * 4 >= utf8.bad)) {
        guess.faulty = true;
        guess.confidence = 0.7;
        guess.proof.append(Texts::tr("It is UTF-8 with damaged characters."));
        return guess;
    }
    guess.name = scored.front().name;
    guess.proof = scored.front().samples;
    const double margin = scored.front().score - (scored.size() > 1 ? scored[1].score : 0);
    guess.confidence = std::clamp(0.5 + scored.front().score / 4 + margin, 0.1, 0.97);
    return guess;
}

QStringList knownEncodings()
{
    QStringList names = {QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
    for (const Candidate& candidate : singleByteCandidates())
        names.append(QString::fromLatin1(candidate.name));
    for (const EastAsian& candidate : kEastAsian)
        names.append(QString::fromLatin1(candidate.name));
    return names;
}

} // namespace rostrum
