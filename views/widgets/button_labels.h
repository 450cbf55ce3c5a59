#pragma once

#include <QIcon>

class QColor;
class QPainter;
class QRect;
class QStyleOptionButton;
class QWidget;

namespace rostrum {

/// What HouseStyle writes on buttons.

/// A button whose text begins where reading begins, as in a list or a field: `leadingText` is set on it.
[[nodiscard]] bool isLeading(const QWidget* widget);
void drawLeadingLabel(QPainter* painter, const QStyleOptionButton& button);

/// Icon and text side by side in the middle of a button, in reading direction. (Fusion leaves the text of a button with
/// an icon at the left edge where it is read from right to left.)
void drawIconLabel(QPainter* painter, const QStyleOptionButton& button, const QColor& colour, QIcon::Mode mode);

/// The small angle that says that a list opens.
void drawChevron(QPainter* painter, const QRect& rect, const QColor& colour, bool up);

} // namespace rostrum
