#pragma once

#include "models/domain/change_set.h"

#include <QString>

#include <array>
#include <optional>

namespace rostrum {

/// The pages of the window, in the order in which they are listed.
enum class Page { Overview, Timetable, Sessions, People, Chapters, Rooms, Tracks, Booklet };
inline constexpr std::array kPages{Page::Overview, Page::Timetable, Page::Sessions, Page::People,
                                   Page::Chapters, Page::Rooms,     Page::Tracks,   Page::Booklet};

/// What it is called, translated.
[[nodiscard]] QString pageTitle(Page page);
[[nodiscard]] QString pageIcon(Page page);
/// What settings know it by.
[[nodiscard]] QString pageWord(Page page);
/// Which things the page lists.
[[nodiscard]] std::optional<Kind> kindOf(Page page);
[[nodiscard]] std::optional<Page> listPageOf(Kind kind);

} // namespace rostrum
