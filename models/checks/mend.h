#pragma once

#include "models/domain/programme.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace rostrum {

/// What a mend does to the plan.
enum class MendAct {
    ChangeRoom, ///< Another room at the same time.
    ChangeTime, ///< Another time in the same room.
    Move,       ///< Another room and another time.
    Swap,       ///< Two sessions change places.
    Unschedule, ///< Taken off the timetable, to be placed again by hand.
    Confirm,    ///< It is noted that a person has confirmed.
};

/// A placement as it is and as it shall be.
struct MendMove
{
    SessionId session;
    Placement from;
    std::optional<Placement> to; ///< None where it is taken away.

    bool operator==(const MendMove&) const = default;
};

/// A change, small enough to be made by one click, that takes a conflict away. A Mender finds them.
struct Mend
{
    MendAct act = MendAct::Move;
    std::vector<MendMove> moves; ///< Two for a swap, none for Confirm, else one.
    PersonId person;             ///< For Confirm.
    int distance = 0;            ///< How far it leads from the plan as it is, about in minutes: to sort by.
    bool clean = false;          ///< Whether nothing at all is wrong then with what is moved.

    bool operator==(const Mend&) const = default;
};

/// What it would do, translated, as a command: "Move “Opening” to Hall 2, Saturday 11:00: no clash". To be shown as
/// plain text. `programme` is the one that the mend was found for.
[[nodiscard]] QString describe(const Mend& mend, const Programme& programme, const QLocale& locale);

} // namespace rostrum
