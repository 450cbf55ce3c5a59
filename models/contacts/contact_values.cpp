#include "models/contacts/contact_values.h"

#include "models/contacts/comparable_text.h"
#include "models/contacts/edit_distance.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <unordered_set>

namespace rostrum {

namespace {

/// Providers that deliver a.b@ and ab@ to one person.
constexpr std::array<std::string_view, 2> kDotsIgnored{"gmail.com", "googlemail.com"};

/// Providers that deliver a+tag@ to a@; elsewhere it might be another box.
constexpr std::array<std::string_view, 16> kTagsIgnored{"gmail.com",  "googlemail.com", "outlook.com",  "hotmail.com",
                                                        "live.com",   "icloud.com",     "me.com",       "proton.me",
                                                        "pm.me",      "protonmail.com", "fastmail.com", "zoho.com",
                                                        "yandex.com", "hey.com",        "tutanota.com", "mailbox.org"};

template <size_t N>
bool isAmong(const std::array<std::string_view, N>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool isAddressLetter(QChar letter)
{
    return letter.isLetterOrNumber() || QStringView(u".!#$%&'*+/=?^_{|}~-").contains(letter);
}

bool isDigit(QChar letter)
{
    return letter.digitValue() >= 0;
}

PhoneKey phoneKeyOf(const QString& text)
{
    constexpr qsizetype kShortest = 6;
    constexpr qsizetype kLongest = 18;
    static const QRegularExpression extension(
        QStringLiteral("\\s*(?:ext\\.?|extension|poste|x|#|int\\.?|anexo)\\s*\\d{1,6}\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression trunk(QStringLiteral("^(\\D*\\+[\\d\\s]+)\\(0\\)"));
    QString number = text;
    number.remove(extension);
    number.replace(trunk, QStringLiteral("\\1"));
    QString digits;
    bool plus = false;
    for (const QChar letter : number) {
        if (letter == u'+' && digits.isEmpty())
            plus = true;
        else if (isDigit(letter))
            digits += QChar(u'0' + letter.digitValue());
    }
    if (!plus && digits.startsWith(QStringLiteral("00"))) {
        plus = true;
        digits.remove(0, 2);
    }
    qsizetype zeros = 0;
    while (!plus && zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    digits.remove(0, zeros);
    if (digits.size() < kShortest || digits.size() > kLongest)
        return {};
    return {digits.toULongLong(), quint8(digits.size()), plus};
}

/// 1 to 12 for a word that begins as the name of a month does in English, French, Spanish, German or Filipino.
int monthOf(std::string_view word)
{
    struct Month
    {
        std::string_view start;
        int number;
    };
    constexpr std::array<Month, 28> kMonths{
        {{"jan", 1}, {"ene", 1}, {"janv", 1}, {"feb", 2},  {"fev", 2},  {"peb", 2},  {"mar", 3},
         {"apr", 4}, {"avr", 4}, {"abr", 4},  {"may", 5},  {"mai", 5},  {"jun", 6},  {"juin", 6},
         {"hun", 6}, {"jul", 7}, {"juil", 7}, {"hul", 7},  {"aug", 8},  {"aou", 8},  {"ago", 8},
         {"sep", 9}, {"set", 9}, {"oct", 10}, {"okt", 10}, {"nov", 11}, {"dec", 12}, {"dic", 12}}};
    for (const Month& month : kMonths)
        if (word.starts_with(month.start))
            return month.number;
    return 0;
}

DateKey checked(int year, int month, int day, bool turnable)
{
    constexpr int kTwoDigitYears = 100;
    constexpr int kPivot = 30;
    if (year < kTwoDigitYears)
        year += year <= kPivot ? 2000 : 1900;
    if (month > 12 && day <= 12)
        std::swap(month, day);
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1800 || year > 2200)
        return {};
    return {quint16(year), quint8(month), quint8(day), turnable && month <= 12 && day <= 12 && month != day};
}

/// The number that a word of digits is; nothing for other words.
std::optional<int> numberOf(std::string_view word)
{
    if (word.empty() || word.size() > 8)
        return {};
    int number = 0;
    for (const char letter : word) {
        if (letter < '0' || letter > '9')
            return {};
        number = number * 10 + (letter - '0');
    }
    return number;
}

std::string digitsOf(const DateKey& date)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d%02d%02d", date.year, date.month, date.day);
    return {text.data(), size_t(length)};
}

} // namespace

EmailKey emailKey(const QString& text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    qsizetype begin = at;
    while (begin > 0 && isAddressLetter(text[begin - 1]))
        --begin;
    qsizetype end = at + 1;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'.' || text[end] == u'-'))
        ++end;
    std::string local = text.mid(begin, at - begin).toLower().toStdString();
    std::string domain = text.mid(at + 1, end - at - 1).toLower().toStdString();
    while (!domain.empty() && domain.back() == '.')
        domain.pop_back();
    if (local.empty() || domain.empty())
        return {};
    if (domain == "googlemail.com")
        domain = "gmail.com";
    const std::string untagged = local.find('+') > 0 ? local.substr(0, local.find('+')) : local;
    EmailKey key;
    for (const char letter : untagged)
        if (letter != '.' && letter != '_' && letter != '-')
            key.mailbox += letter;
    if (isAmong(kTagsIgnored, domain) || domain.starts_with("yahoo."))
        local = untagged;
    if (isAmong(kDotsIgnored, domain))
        local.erase(std::remove(local.begin(), local.end(), '.'), local.end());
    key.address = local + '@' + domain;
    return key;
}

bool isOfficeMailbox(std::string_view mailbox)
{
    static const std::unordered_set<std::string_view> offices{"info",           "information",
                                                              "contact",        "contacts",
                                                              "contacto",       "contactus",
                                                              "office",         "oficina",
                                                              "bureau",         "buero",
                                                              "admin",          "administrator",
                                                              "administration", "administracion",
                                                              "hello",          "hola",
                                                              "bonjour",        "mail",
                                                              "email",          "post",
                                                              "postmaster",     "webmaster",
                                                              "secretary",      "secretariat",
                                                              "secretaria",     "secretariado",
                                                              "press",          "presse",
                                                              "prensa",         "media",
                                                              "events",         "event",
                                                              "eventos",        "team",
                                                              "equipe",         "equipo",
                                                              "support",        "help",
                                                              "service",        "enquiries",
                                                              "inquiries",      "accueil",
                                                              "reception",      "general",
                                                              "noreply",        "donotreply",
                                                              "newsletter",     "membership",
                                                              "members",        "registration",
                                                              "accounts",       "billing",
                                                              "sales",          "direction",
                                                              "director",       "kontakt",
                                                              "opisina",        "tanggapan",
                                                              "volunteer",      "volunteers",
                                                              "jobs",           "hr",
                                                              "staff",          "group"};
    return offices.contains(mailbox);
}

quint64 PhoneKey::tail(int count) const
{
    quint64 power = 1;
    for (int i = 0; i < count; ++i)
        power *= 10;
    return digits % power;
}

std::vector<PhoneKey> phoneKeys(const QString& text)
{
    static const QRegularExpression between(
        QStringLiteral("\\s+/\\s+|\\s*[;,|\\n]\\s*|\\s+(?:or|ou|o|und|and|et|y)\\s+"));
    std::vector<PhoneKey> keys;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        const PhoneKey key = phoneKeyOf(part);
        if (key.length > 0 && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }
    return keys;
}

bool isSamePhone(const PhoneKey& a, const PhoneKey& b)
{
    constexpr quint8 kShortest = 7;
    constexpr int kLongestCountry = 4;
    if (a.isInternational && b.isInternational)
        return a.digits == b.digits && a.length == b.length;
    const PhoneKey& shorter = a.length <= b.length ? a : b;
    const PhoneKey& longer = a.length <= b.length ? b : a;
    if (shorter.length == longer.length)
        return shorter.digits == longer.digits && shorter.length >= kShortest;
    // What is longer has the country's code, so it cannot be the one that was written without.
    return !shorter.isInternational && shorter.length >= kShortest &&
           longer.length - shorter.length <= kLongestCountry && longer.tail(shorter.length) == shorter.digits;
}

DateKey dateKey(const QString& text)
{
    constexpr size_t kCompact = 8;
    const std::string plain = comparableText(text);
    std::vector<int> numbers;
    std::vector<size_t> lengths;
    int month = 0;
    size_t monthAt = 0;
    for (const std::string_view word : comparableWords(plain)) {
        if (const std::optional<int> number = numberOf(word)) {
            numbers.push_back(*number);
            lengths.push_back(word.size());
        } else if (month == 0) {
            month = monthOf(word);
            monthAt = numbers.size();
        }
    }
    if (numbers.size() == 1 && lengths[0] == kCompact && month == 0)
        return checked(numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100, false);
    if (month != 0 && numbers.size() >= 2) {
        const bool yearFirst = lengths[0] == 4 && monthAt > 0;
        return checked(numbers[yearFirst ? 0 : 1], month, numbers[yearFirst ? 1 : 0], false);
    }
    if (numbers.size() < 3)
        return {};
    if (lengths[0] == 4)
        return checked(numbers[0], numbers[1], numbers[2], false);
    return checked(numbers[2], numbers[1], numbers[0], true);
}

DateLikeness compareDates(const DateKey& a, const DateKey& b)
{
    if (!a.isValid() || !b.isValid())
        return DateLikeness::Unknown;
    const bool turned = a.year == b.year && a.month == b.day && a.day == b.month;
    if (a.year == b.year && a.month == b.month && a.day == b.day)
        return DateLikeness::Same;
    if (turned)
        return a.isTurnable || b.isTurnable ? DateLikeness::Same : DateLikeness::Turned;
    const bool sameDay = a.month == b.month && a.day == b.day;
    return sameDay || editDistance(digitsOf(a), digitsOf(b), 1) <= 1 ? DateLikeness::Near : DateLikeness::Different;
}

} // namespace rostrum
