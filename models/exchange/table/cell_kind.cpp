#include "models/exchange/table/cell_kind.h"

#include <QByteArray>

namespace rostrum {

namespace {

constexpr qsizetype kFewWords = 80;

struct Counts
{
    int letters = 0;
    int digits = 0;
    int spaces = 0;
    int separators = 0; ///< Signs that delimit cells in other files.
    int commas = 0;
    int at = 0;
    int quotes = 0;
    int controls = 0;
    int others = 0;
};

Counts count(QByteArrayView text)
{
    Counts counts;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80)
            ++counts.letters;
        else if (c >= '0' && c <= '9')
            ++counts.digits;
        else if (c == ' ' || c == '\n' || c == '\r')
            ++counts.spaces;
        else if (c == ',')
            ++counts.commas;
        else if (c == ';' || c == '|' || c == '\t' || c == '^' || c == '~')
            ++counts.separators;
        else if (c == '@')
            ++counts.at;
        else if (c == '"')
            ++counts.quotes;
        else if (static_cast<unsigned char>(c) < 0x20)
            ++counts.controls;
        else
            ++counts.others;
    }
    return counts;
}

bool isEmail(QByteArrayView text)
{
    const qsizetype at = text.lastIndexOf('@');
    if (at <= 0 || at + 3 >= text.size())
        return false;
    return text.sliced(at + 1).indexOf('.') > 0;
}

/// Three groups of digits with one sign between: a date; two or three with colons: a time.
CellKind dateOrTime(QByteArrayView text)
{
    int groups = 1;
    int digits = 0;
    char sign = '\0';
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (++digits > 4)
                return CellKind::Odd;
            continue;
        }
        if (digits == 0 || (sign != '\0' && c != sign) || (c != '-' && c != '/' && c != '.' && c != ':'))
            return CellKind::Odd;
        sign = c;
        digits = 0;
        ++groups;
    }
    if (digits == 0)
        return CellKind::Odd;
    if (sign == ':')
        return groups <= 3 && groups >= 2 ? CellKind::Time : CellKind::Odd;
    return groups == 3 ? CellKind::Date : CellKind::Odd;
}

CellKind kindOfDigits(QByteArrayView text, const Counts& counts)
{
    if (const CellKind kind = dateOrTime(text); kind != CellKind::Odd)
        return kind;
    // A date and a time in one cell.
    if (const qsizetype gap = text.indexOf(' ');
        gap > 0 && dateOrTime(text.first(gap)) == CellKind::Date && text.sliced(gap).contains(':'))
        return CellKind::Date;
    bool phoneSigns = text.front() == '+' || text.front() == '\'' || text.front() == '(';
    bool numberSigns = true;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            continue;
        if (c == '.' || c == ',' || c == '-' || c == '+' || c == ' ' || c == '%')
            continue;
        numberSigns = false;
        if (c != '(' && c != ')' && c != '/' && c != '\'')
            return CellKind::Odd;
    }
    const bool longEnough = counts.digits >= 6 && counts.digits <= 18;
    phoneSigns = phoneSigns || (counts.others >= 2 && text.indexOf('-') > 0) || counts.spaces > 1;
    if (longEnough && (phoneSigns || text.front() == '0'))
        return CellKind::Phone;
    if (numberSigns && counts.spaces <= 2)
        return CellKind::Number;
    return longEnough ? CellKind::Phone : CellKind::Odd;
}

} // namespace

CellKind kindOfCell(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return CellKind::Empty;
    const Counts counts = count(text);
    if (counts.controls > 0)
        return CellKind::Odd;
    const bool openQuote = (text.front() == '"') != (text.back() == '"');
    if (counts.at == 1 && counts.separators == 0 && isEmail(text) && (counts.spaces == 0 || text.back() == '>'))
        return CellKind::Email;
    if (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www."))
        return CellKind::Url;
    if (counts.letters == 0 && counts.digits > 0 && counts.separators == 0 && counts.quotes == 0)
        return kindOfDigits(text, counts);
    if (text.startsWith("tel:") && counts.digits >= 6)
        return CellKind::Phone;
    // An opening quote without a closing one; inches stand behind a number.
    const bool lonelyQuote = counts.quotes % 2 == 1 && text.toByteArray().contains(" \"");
    if ((openQuote && counts.quotes == 1) || lonelyQuote)
        return CellKind::Odd;
    if (text.size() <= kFewWords && counts.separators == 0 && counts.letters > 0 && counts.commas <= 1)
        return CellKind::Words;
    if (counts.letters > 0 && counts.spaces > 2 && counts.separators <= counts.spaces / 3)
        return CellKind::LongText;
    if (counts.letters == 0 && counts.digits == 0 && text.size() <= 4 && counts.separators == 0 && counts.quotes == 0)
        return CellKind::Words;
    return CellKind::Odd;
}

bool hasForm(CellKind kind)
{
    return kind == CellKind::Email || kind == CellKind::Url || kind == CellKind::Phone || kind == CellKind::Date ||
           kind == CellKind::Time || kind == CellKind::Number;
}

} // namespace rostrum
