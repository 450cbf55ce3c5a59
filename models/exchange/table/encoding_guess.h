#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace rostrum {

/// Which encoding a text is in, and why.
struct EncodingGuess
{
    QString name = QStringLiteral("UTF-8"); ///< As the IANA names it.
    int markBytes = 0;                      ///< The length of the byte order mark at the beginning.
    double confidence = 1;                  ///< From 0 to 1.
    bool faulty = false;                    ///< Some bytes mean nothing in it.
    QStringList proof;                      ///< Words as they read, or what else spoke for it; plain text.
};

/// Finds the encoding of a text: a byte order mark; else the pattern of NULs in UTF-16; else valid UTF-8; else the
/// encoding in which the letters make the most plausible words, ICU's detector having one voice. `sample` may leave
/// parts of the text out between lines; `cut` says that its end may lie inside of a character.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView sample, bool cut);

/// The encodings that a person may choose from, those of the guess first.
[[nodiscard]] QStringList knownEncodings();

} // namespace rostrum
