#pragma once

#include "models/domain/programme.h"

#include <QLocale>

/// How values are called where people read them: translated, in the manner of a locale.
namespace rostrum {

[[nodiscard]] QString displayName(SessionState state);
[[nodiscard]] QString displayName(PartRole role);
[[nodiscard]] QString displayName(PersonRole role);
[[nodiscard]] QString displayName(PersonState state);
[[nodiscard]] QString displayName(Availability availability);
[[nodiscard]] QString displayName(ChapterState state);
/// "Panel" for `panel`; a type that Rostrum does not know is given back as it is.
[[nodiscard]] QString sessionTypeName(const QString& type);
/// "Coordinator" for `coordinator`; the chapter's own word is given back as it is.
[[nodiscard]] QString memberRoleName(const QString& role);
/// The types that Rostrum knows, in the order in which they are offered.
[[nodiscard]] QStringList sessionTypes();
[[nodiscard]] QStringList memberRoles();

/// "3 Sat" style short names of a conference day: its label, else weekday and date.
[[nodiscard]] QString dayName(const Day& day, const QLocale& locale);
[[nodiscard]] QString dayName(QDate date, const QLocale& locale);
/// "Sat 3 May, 10:00".
[[nodiscard]] QString whenText(WallTime time, const QLocale& locale);
[[nodiscard]] QString timeText(WallTime time, const QLocale& locale);
/// "1 h 30 min".
[[nodiscard]] QString durationText(int minutes, const QLocale& locale);
/// The names as the language lists them, one after the other.
[[nodiscard]] QString joined(const QStringList& names);

} // namespace rostrum
