#pragma once

#include <string>
#include <string_view>

namespace rostrum {

/// The one name under which a city is compared: Cairo for Le Caire and القاهرة, Munich for München and Muenchen. Words
/// that only say what it is ("City of", districts, "D.C.") are left out. Takes and gives comparable text.
[[nodiscard]] std::string placeKey(std::string_view city);

/// What tells an organisation from another, in order of the alphabet and each once: without legal forms and articles.
[[nodiscard]] std::string organisationKey(std::string_view organisation);

} // namespace rostrum
