#pragma once

#include "models/arrange/rearrange.h"

#include <QMimeData>

#include <memory>

namespace rostrum::timetable {

/// Sessions of the timetable on the clipboard: where they are, and whether they are to be taken away from there.
struct SessionClip
{
    bool cut = false;
    std::vector<Relocation> placements; ///< By time; as they were.
};

/// As JSON under a type of our own, with the guids of sessions and rooms, and as text that can be put into a message.
[[nodiscard]] std::unique_ptr<QMimeData> toMimeData(const SessionClip& clip, const Programme& programme);

/// Reads it back for a conference, which need not be the one that it comes from: refused where that has no such
/// sessions. What is to be taken away and has gone meanwhile is refused as well.
[[nodiscard]] Result<SessionClip> fromMimeData(const QMimeData* data, const Programme& programme);

} // namespace rostrum::timetable
