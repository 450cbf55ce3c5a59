#pragma once

#include <QString>

namespace rostrum {

/// Whether a cell reads like the heading of a column in a list of people ("E-mail 1 - Value", "Nom de famille"), in
/// the languages of the program and some others. A hint for finding the header; what a column means is decided
/// elsewhere.
[[nodiscard]] bool readsLikeHeading(const QString& cell);

/// Whether a cell reads like what stands below a table: "Total contacts: 150".
[[nodiscard]] bool readsLikeTotal(const QString& cell);

} // namespace rostrum
