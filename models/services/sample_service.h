#pragma once

#include "models/services/document.h"

#include <QString>

#include <memory>

namespace rostrum {

/// Makes a new file with the sample programme, in the language of the program. Its speakers and their subjects are as
/// they were publicly announced; everybody and everything else in it is plainly invented. Refuses to overwrite.
Result<std::unique_ptr<Document>> createSample(const QString& path);

} // namespace rostrum
