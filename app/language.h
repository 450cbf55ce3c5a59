#pragma once

#include <QString>
#include <QStringList>

namespace rostrum {

/// The tags of the languages that the program speaks: `en`, `fr`, `ar`, `es`, `fil`.
[[nodiscard]] const QStringList& languageTags();

/// Makes the program speak that language (a tag such as `fr` or `fr-CA`), the system's where `tag` is empty, English
/// where that is none of ours: texts, Qt's own texts, dates, numbers and order. Gives false for a tag it does not know.
bool installLanguage(const QString& tag);

/// The language that was installed last.
[[nodiscard]] QString installedLanguage();

} // namespace rostrum
