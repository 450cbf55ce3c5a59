#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace rostrum {

/// The SQL that leads from each schema version to the next; step 0 makes version 1 out of nothing.
[[nodiscard]] QStringList migrationSteps();

/// Takes the file from the version it has to `steps.size()`, each step in a transaction of its own; a step that fails
/// leaves the version before it. Gives the version reached.
Result<int> migrate(QSqlDatabase& database, int from, const QStringList& steps);

/// The statements of a script: parted at semicolons outside strings and comments.
[[nodiscard]] QStringList statementsOf(const QString& script);

} // namespace rostrum
