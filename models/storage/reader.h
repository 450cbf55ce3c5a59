#pragma once

#include "models/domain/change_set.h"
#include "models/domain/programme.h"
#include "models/domain/result.h"
#include "models/storage/database.h"

namespace rostrum {

/// Reads the whole conference.
Result<Programme> readProgramme(Database& database);

/// Brings `programme` up to date with the file, reading only what `changes` names.
Result<void> refreshProgramme(Database& database, Programme& programme, const ChangeSet& changes);

} // namespace rostrum
