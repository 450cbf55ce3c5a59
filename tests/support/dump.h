#pragma once

#include <QString>

namespace rostrum::test {

/// Every row of every table but the history, as text in a fixed order: two files with equal dumps hold the same.
QString dumpOf(const QString& path);

/// What a pragma or query gives in its first column, all rows joined by line ends.
QString ask(const QString& path, const QString& statement);

/// Runs a statement in a connection of its own.
bool tell(const QString& path, const QString& statement);

} // namespace rostrum::test
