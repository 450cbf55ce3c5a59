#pragma once

#include <string_view>

namespace rostrum {

/// How many letters were left out, put in, changed or turned round with their neighbour between two words; `most` + 1
/// where it is more than `most`.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b, int most);

} // namespace rostrum
