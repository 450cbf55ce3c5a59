#pragma once

#include "models/domain/chapter.h"
#include "models/domain/check_rule.h"
#include "models/domain/link_rule.h"
#include "models/domain/person.h"
#include "models/domain/session.h"

#include <optional>

/// The words under which enumerations stand in the file, on the command line and in JSON. They are never translated.
namespace rostrum {

[[nodiscard]] QString toWord(PersonRole role);
[[nodiscard]] QString toWord(PersonState state);
[[nodiscard]] QString toWord(Availability availability);
[[nodiscard]] QString toWord(SessionState state);
[[nodiscard]] QString toWord(PartRole role);
[[nodiscard]] QString toWord(ChapterState state);
[[nodiscard]] QString toWord(LinkKind kind);
[[nodiscard]] QString toWord(LinkEndKind kind);
[[nodiscard]] QString toWord(RuleSetting setting);

/// The enumerator that the word stands for, or nothing. Defined for the enumerations above.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromWord(QStringView word);

} // namespace rostrum
