#pragma once

#include <QString>
#include <QStringView>

namespace rostrum {

/// A name as it is compared and kept: NFC, trimmed, each run of white space one blank.
[[nodiscard]] QString tidyName(QStringView text);
/// Lower case, without accents, for comparing with what people type and for slugs.
[[nodiscard]] QString folded(QStringView text);
/// The guid in lower case without braces, where it is a UUID; else the text, trimmed.
[[nodiscard]] QString tidyGuid(QStringView text);
/// Whether the text is a UUID as 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] bool isUuid(QStringView text);
/// A UUID (version 5) that is always the same for the same kind and text, in lower case without braces.
[[nodiscard]] QString derivedGuid(QStringView kind, const QString& text);

} // namespace rostrum
