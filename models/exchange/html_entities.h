#pragma once

#include <QStringView>

namespace rostrum {

/// The character that an HTML 4 entity such as `eacute` stands for; 0 where there is none of that name.
[[nodiscard]] char16_t htmlEntity(QStringView name);

} // namespace rostrum
