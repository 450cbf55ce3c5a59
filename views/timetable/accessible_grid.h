#pragma once

#include <QString>

class QWidget;

namespace rostrum::timetable {

/// Makes assistive technology see a TimetableGrid as a table: a row for each time at which something starts, a column
/// for each room (several where a room holds several at once), a cell for each session. May be called often.
void installAccessibleGrid();

/// Has a screen reader say what happened. The text stands in `widget`, too.
void announce(QWidget& widget, const QString& text);

} // namespace rostrum::timetable
