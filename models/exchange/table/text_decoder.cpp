#include "models/exchange/table/text_decoder.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <utility>

namespace rostrum {

namespace {

constexpr char kReplacement[] = "\xef\xbf\xbd";

/// The length of the character that begins at `at`: 0 when it is not one, -1 when the text ends inside of it.
int lengthOfUtf8(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xc2 && lead <= 0xdf   ? 2
                       : (lead & 0xf0) == 0xe0        ? 3
                       : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                      : 0;
    for (int i = 1; i < length; ++i) {
        if (at + i >= text.size())
            return -1;
        const unsigned char next = byte(at + i);
        const bool second = i == 1;
        const unsigned char lowest = second && lead == 0xe0 ? 0xa0 : second && lead == 0xf0 ? 0x90 : 0x80;
        const unsigned char highest = second && lead == 0xed ? 0x9f : second && lead == 0xf4 ? 0x8f : 0xbf;
        if (next < lowest || next > highest)
            return 0;
    }
    return length;
}

/// What ICU calls an encoding. Of those of East Asia it is the vendors' extended form, which has all of the plain one.
QByteArray converterName(const QString& encoding)
{
    static constexpr std::pair<const char*, const char*> kNames[] = {
        {"Shift_JIS", "windows-31j"},        {"Big5", "windows-950"},
        {"EUC-KR", "windows-949"},           {"ISO-8859-10", "iso-8859_10-1998"},
        {"ISO-8859-14", "iso-8859_14-1998"}, {"x-mac-ce", "x-mac-centraleurroman"},
    };
    for (const auto& [name, converter] : kNames) {
        if (encoding.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return converter;
    }
    return encoding.toLatin1();
}

UConverter* openConverter(const QString& encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(converterName(encoding).constData(), &status);
    return U_SUCCESS(status) ? converter : nullptr;
}

} // namespace

void TextDecoder::Close::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

std::vector<char16_t> singleByteTable(const QString& encoding)
{
    UConverter* converter = openConverter(encoding);
    if (!converter)
        return {};
    std::vector<char16_t> table;
    if (ucnv_getMaxCharSize(converter) == 1) {
        table.reserve(256);
        for (int value = 0; value < 256; ++value) {
            const char byte = static_cast<char>(value);
            std::array<UChar, 4> unit{};
            UErrorCode status = U_ZERO_ERROR;
            const int length = ucnv_toUChars(converter, unit.data(), int(unit.size()), &byte, 1, &status);
            table.push_back(U_SUCCESS(status) && length == 1 ? unit[0] : u'\ufffd');
        }
    }
    ucnv_close(converter);
    return table;
}

TextDecoder::TextDecoder(const QString& encoding)
{
    m_utf8 = encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0 ||
             encoding.compare(QLatin1String("US-ASCII"), Qt::CaseInsensitive) == 0;
    if (m_utf8)
        return;
    if (const std::vector<char16_t> table = singleByteTable(encoding); !table.empty()) {
        m_single = std::make_unique<std::array<Single, 256>>();
        for (size_t value = 0; value < table.size(); ++value) {
            const QByteArray text = QStringView(&table[value], 1).toUtf8();
            Single& single = (*m_single)[value];
            single.length = static_cast<quint8>(text.size());
            single.fault = table[value] == u'\ufffd';
            std::copy(text.begin(), text.end(), single.bytes.begin());
        }
        return;
    }
    m_converter.reset(openConverter(encoding));
    m_known = m_converter != nullptr;
    m_utf8 = !m_known;
    if (m_converter) {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_SUBSTITUTE, nullptr, nullptr, nullptr, &status);
    }
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;

void TextDecoder::decode(QByteArrayView bytes, bool last, QByteArray& text, std::vector<qsizetype>& faults)
{
    if (m_utf8)
        decodeUtf8(bytes, last, text, faults);
    else if (m_single)
        decodeSingle(bytes, text, faults);
    else
        decodeMulti(bytes, last, text, faults);
}

void TextDecoder::decodeUtf8(QByteArrayView bytes, bool last, QByteArray& text, std::vector<qsizetype>& faults)
{
    QByteArray joined;
    if (!m_pending.isEmpty()) {
        joined = m_pending + bytes.toByteArray();
        m_pending.clear();
        bytes = joined;
    }
    if (!last) {
        // Three bytes at most can belong to a character that the next block ends.
        for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
            const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
            if (byte < 0x80)
                break;
            if (byte >= 0xc0) {
                if (lengthOfUtf8(bytes, bytes.size() - back) < 0) {
                    m_pending = bytes.last(back).toByteArray();
                    bytes.chop(back);
                }
                break;
            }
        }
    }
    if (bytes.isValidUtf8()) {
        text.append(bytes);
        return;
    }
    text.reserve(text.size() + bytes.size());
    qsizetype good = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = lengthOfUtf8(bytes, at);
        if (length > 0) {
            at += length;
            continue;
        }
        text.append(bytes.sliced(good, at - good));
        faults.push_back(text.size());
        text.append(kReplacement);
        good = ++at;
    }
    text.append(bytes.sliced(good));
}

void TextDecoder::decodeSingle(QByteArrayView bytes, QByteArray& text, std::vector<qsizetype>& faults) const
{
    const qsizetype before = text.size();
    text.resize(before + bytes.size() * 3);
    char* to = text.data() + before;
    for (const char byte : bytes) {
        const Single& single = (*m_single)[static_cast<unsigned char>(byte)];
        if (single.fault)
            faults.push_back(to - text.data());
        to[0] = single.bytes[0];
        to[1] = single.bytes[1];
        to[2] = single.bytes[2];
        to += single.length;
    }
    text.resize(to - text.data());
}

void TextDecoder::decodeMulti(QByteArrayView bytes, bool last, QByteArray& text, std::vector<qsizetype>& faults)
{
    std::vector<UChar> units(static_cast<size_t>(bytes.size()) + 64);
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        // A pair of surrogates may lie across two pieces: its first half waits for the second.
        UChar* const begin = units.data();
        UChar* to = begin;
        if (m_highSurrogate != 0)
            *to++ = std::exchange(m_highSurrogate, u'\0');
        status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &to, begin + units.size(), &from, end, nullptr, last, &status);
        const bool finished = last && status != U_BUFFER_OVERFLOW_ERROR;
        if (to != begin && QChar::isHighSurrogate(to[-1]) && !finished)
            m_highSurrogate = *--to;
        const qsizetype before = text.size();
        text.append(QStringView(begin, to - begin).toUtf8());
        for (qsizetype at = text.indexOf(kReplacement, before); at >= 0; at = text.indexOf(kReplacement, at + 3))
            faults.push_back(at);
    }
}

} // namespace rostrum
