#pragma once

#include "models/services/document.h"

#include <memory>

namespace rostrum::test {

/// How large a conference to make up. The default is about five times the largest known.
struct LargeSize
{
    int sessions = 5000;
    int rooms = 150;
    int days = 7;
    int people = 4000;
    unsigned seed = 1;
};

/// A conference with every sort of thing in it, about as full as a large one is and with some conflicts of every kind:
/// tracks, chapters and their meetings, panels with moderators, plenaries, breaks, hours of speakers and rooms, joined
/// rooms, links. One session in twenty is not scheduled. The last session is scheduled and has six speakers. The same
/// size gives the same programme, ids and all.
[[nodiscard]] Programme largeProgramme(const LargeSize& size = {});

/// The same in a new file at `path`. Ends the program where that cannot be written.
[[nodiscard]] std::unique_ptr<Document> largeDocument(const QString& path, const LargeSize& size = {});

} // namespace rostrum::test
