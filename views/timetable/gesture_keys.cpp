#include "views/timetable/gesture_keys.h"

#include <QCoreApplication>

namespace rostrum::timetable {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GestureKeys)
};

ShortcutGroup walking()
{
    return {Texts::tr("On the timetable"),
            {{Texts::tr("Go to the next session in the room, or in the next room"), Texts::tr("Arrows")},
             {Texts::tr("Select everything up to there"), Texts::tr("Shift+arrows")},
             {Texts::tr("Go on without selecting"), Texts::tr("Ctrl+arrows")},
             {Texts::tr("Add to what is selected, or take out of it"), Texts::tr("Ctrl+Space")},
             {Texts::tr("Select one alone, or leave what was cut where it is"), Texts::tr("Esc")},
             {Texts::tr("Go to an empty place, to add or to paste there"), Texts::tr("Alt+arrows")},
             {Texts::tr("Zoom in, zoom out, fit all"), Texts::tr("+, -, 0")}}};
}

ShortcutGroup carrying()
{
    return {Texts::tr("On the timetable, with something picked up"),
            {{Texts::tr("Move it by rooms, and by the minutes that times snap to"), Texts::tr("Arrows")},
             {Texts::tr("Move it by a minute"), Texts::tr("Shift+Up, Shift+Down")},
             {Texts::tr("Move it to the next place without a clash"), Texts::tr("Ctrl+arrows")},
             {Texts::tr("Move it by an hour"), Texts::tr("Page Up, Page Down")},
             {Texts::tr("Take it to another day"), Texts::tr("Ctrl+Page Up, Ctrl+Page Down")},
             {Texts::tr("Make it longer or shorter"), Texts::tr("Alt+Down, Alt+Up")},
             {Texts::tr("Put it down"), Texts::tr("Enter, Space")},
             {Texts::tr("Take it off the timetable"), Texts::tr("Del")},
             {Texts::tr("Leave it as it was"), Texts::tr("Esc")}}};
}

ShortcutGroup pointing()
{
    return {Texts::tr("On the timetable, with the mouse"),
            {{Texts::tr("Move a session; onto the list takes it off"), Texts::tr("Drag it")},
             {Texts::tr("Alter how long it is"), Texts::tr("Drag its edge")},
             {Texts::tr("Move or resize to the minute, without snapping"), Texts::tr("Shift while dragging")},
             {Texts::tr("Hold it once more elsewhere"), Texts::tr("Ctrl or Alt while dragging")},
             {Texts::tr("Let two change places"), Texts::tr("Ctrl+Shift while dragging one onto the other")},
             {Texts::tr("Add a session"), Texts::tr("Drag on empty ground")},
             {Texts::tr("Select what lies within"), Texts::tr("Shift+drag or Ctrl+drag on empty ground")},
             {Texts::tr("Add to what is selected, or take out of it"), Texts::tr("Ctrl+click")},
             {Texts::tr("Select everything up to there"), Texts::tr("Shift+click")},
             {Texts::tr("Show its details"), Texts::tr("Double click")},
             {Texts::tr("Zoom time; zoom rooms"), Texts::tr("Ctrl+wheel; Ctrl+Shift+wheel")},
             {Texts::tr("Open another day"), Texts::tr("Hold over its tab while dragging")}}};
}

ShortcutGroup listing()
{
    return {Texts::tr("In the list of what is not scheduled"),
            {{Texts::tr("Pick a session up, to put it on the timetable"), Texts::tr("Space")},
             {Texts::tr("Show its details"), Texts::tr("Enter")},
             {Texts::tr("Search the list"), Texts::tr("Ctrl+F")}}};
}

} // namespace

std::vector<ShortcutGroup> gestureKeys()
{
    return {walking(), carrying(), pointing(), listing()};
}

} // namespace rostrum::timetable
