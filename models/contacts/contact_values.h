#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// E-mail addresses, phone numbers and dates brought to a form in which two ways to write one are equal. For comparing
/// only: nothing of this is ever stored with a person or written to them.
namespace rostrum {

/// An address as far as two ways to write it may differ.
struct EmailKey
{
    std::string address; ///< Lower case; without what the provider is known to ignore. Empty where there is none.
    std::string mailbox; ///< What stands before the @, without dots, hyphens and a +tag.

    bool operator==(const EmailKey&) const = default;
};

/// The address within a cell such as `"A. B." <a.b+news@googlemail.com>;` or `mailto:a.b@example.org`.
[[nodiscard]] EmailKey emailKey(const QString& text);

/// Whether a mailbox belongs to an office and not to one person: `info`, `contact`, `secretariat`.
[[nodiscard]] bool isOfficeMailbox(std::string_view mailbox);

/// The digits of a phone number.
struct PhoneKey
{
    quint64 digits = 0; ///< Without a trunk 0; with the country's code where `isInternational`.
    quint8 length = 0;  ///< Of the digits.
    bool isInternational = false;

    /// The last `count` digits.
    [[nodiscard]] quint64 tail(int count) const;
    bool operator==(const PhoneKey&) const = default;
};

/// The numbers in a cell; there may be two, `a / b`. Extensions are left off, and what is too short is left out.
[[nodiscard]] std::vector<PhoneKey> phoneKeys(const QString& text);

/// Whether two numbers are one, where one of them may lack the country's code.
[[nodiscard]] bool isSamePhone(const PhoneKey& a, const PhoneKey& b);

/// A day; all 0 where it is not known.
struct DateKey
{
    quint16 year = 0;
    quint8 month = 0;
    quint8 day = 0;
    bool isTurnable = false; ///< Day and month may be the other way round, as nothing in the text tells.

    [[nodiscard]] bool isValid() const { return month != 0; }
    bool operator==(const DateKey&) const = default;
};

/// The date in a text: `1990-05-03`, `19900503`, `3.5.1990`, `05/03/90`, `3 May 1990`, `mai 3, 1990`.
[[nodiscard]] DateKey dateKey(const QString& text);

enum class DateLikeness { Unknown, Different, Near, Turned, Same };

/// Near: one digit is different, or two have changed places, or only the year is different.
[[nodiscard]] DateLikeness compareDates(const DateKey& a, const DateKey& b);

} // namespace rostrum
