#pragma once

#include <QLocale>
#include <QString>

namespace rostrum {

/// Text to be put into a sentence of that language: kept from pulling the words around it along where it runs the other
/// way (with the isolates of Unicode Standard Annex 9), as it is where it does not.
[[nodiscard]] QString isolated(const QString& text, const QLocale& locale);

} // namespace rostrum
