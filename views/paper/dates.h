#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace rostrum::paper {

/// A day with its weekday, without the year: "Saturday 1 February", in the words and order of the language.
[[nodiscard]] QString dayTitle(QDate date, const QLocale& locale);
/// The same, short: "Sat 1".
[[nodiscard]] QString shortDay(QDate date, const QLocale& locale);
/// "1–2 February 2025": what the days have in common is said once.
[[nodiscard]] QString dateRange(QDate start, QDate end, const QLocale& locale);

} // namespace rostrum::paper
