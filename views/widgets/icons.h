#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace rostrum {

/// The icon of that name under :/icons, drawn in the colour of the text around it: it follows light and dark, and is
/// sharp at every scale. With `colour` it has that colour always.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour = {});
/// The program's own, in its colours.
[[nodiscard]] QIcon programIcon();

} // namespace rostrum
