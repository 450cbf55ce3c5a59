#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>
#include <vector>

struct UConverter;

namespace rostrum {

/// Turns bytes of any encoding that ICU knows into UTF-8, a block at a time. Bytes that mean nothing become U+FFFD, and
/// it is told where; nothing else changes, NULs and controls included.
class TextDecoder
{
public:
    /// `encoding`: a name of the IANA or of ICU. A byte order mark is not its matter.
    explicit TextDecoder(const QString& encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder&&) noexcept;
    TextDecoder& operator=(TextDecoder&&) noexcept;

    /// Whether the encoding is known. An unknown one is read as UTF-8.
    [[nodiscard]] bool known() const { return m_known; }

    /// Appends what `bytes` say to `text`. A character that is cut off at the end waits for the next block, or is
    /// faulty where `last` says that there is none. Appends to `faults` where in `text` each U+FFFD was put.
    void decode(QByteArrayView bytes, bool last, QByteArray& text, std::vector<qsizetype>& faults);

private:
    struct Close
    {
        void operator()(UConverter* converter) const;
    };
    struct Single
    {
        std::array<char, 3> bytes{};
        quint8 length = 0;
        bool fault = false;
    };
    void decodeUtf8(QByteArrayView bytes, bool last, QByteArray& text, std::vector<qsizetype>& faults);
    void decodeSingle(QByteArrayView bytes, QByteArray& text, std::vector<qsizetype>& faults) const;
    void decodeMulti(QByteArrayView bytes, bool last, QByteArray& text, std::vector<qsizetype>& faults);

    bool m_known = true;
    bool m_utf8 = false;
    std::unique_ptr<UConverter, Close> m_converter;
    std::unique_ptr<std::array<Single, 256>> m_single; ///< For encodings of one byte a character.
    QByteArray m_pending;                              ///< The beginning of a character of UTF-8.
    char16_t m_highSurrogate = 0;
};

/// What each byte means in an encoding of one byte a character: U+FFFD for those that mean nothing. Empty for others.
[[nodiscard]] std::vector<char16_t> singleByteTable(const QString& encoding);

} // namespace rostrum
