#pragma once

#include "views/timetable/box_painter.h"
#include "views/timetable/drop_advice.h"
#include "views/timetable/grid_geometry.h"
#include "views/timetable/viewport_map.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rostrum::timetable {

/// Something that would be here if a gesture ended now.
struct Ghost
{
    GridBox box;
    Placement placement;
    Marks marks;

    bool operator==(const Ghost&) const = default;
};

/// All that is to be seen on the grid, apart from how it is painted.
struct GridScene
{
    const Programme* programme = nullptr;
    GridLayout layout;
    GridGeometry geometry;
    ViewportMap map;
    std::unordered_map<PlacementId, Marks> marks;
    std::optional<qint64> now; ///< The present instant.

    PlacementId current;  ///< The placement that the keyboard works on.
    Column currentColumn; ///< Where it stands, among those in which it does.
    SessionId selected;   ///< What the window has selected; all its placements show so where none is chosen here.
    std::unordered_set<PlacementId> chosen; ///< What is selected on the grid.
    std::unordered_set<PlacementId> cut;    ///< Waits on the clipboard to be put elsewhere.
    std::optional<QRectF> band;             ///< The rubber band, in the grid's lengths.
    std::optional<Spot> cell;               ///< The empty place that the keyboard stands on.
    bool active = false;
    std::vector<SessionId> flashing;
    double flash = 0;

    // While something is being moved:
    std::optional<GridBox> ghost;
    Placement ghostPlacement;
    std::optional<TrackId> ghostTrack; ///< The track that it would get.
    Marks ghostMarks;
    bool ghostIsBreak = false;                         ///< Of something new.
    std::vector<Ghost> followers;                      ///< What goes along with the ghost.
    std::unordered_set<PlacementId> moving;            ///< What is being taken away from its place.
    std::vector<std::optional<Severity>> columnStates; ///< For each column, how the ghost would do there now.
    std::vector<ColumnOutlook> outlooks;               ///< For each column, when it could be there; may be empty.
    bool judged = false;                               ///< columnStates holds.

    [[nodiscard]] bool isFlashing(SessionId id) const
    {
        return std::find(flashing.begin(), flashing.end(), id) != flashing.end();
    }
    [[nodiscard]] Marks marksOf(PlacementId id) const
    {
        const auto at = marks.find(id);
        return at == marks.end() ? Marks{} : at->second;
    }
};

/// Under which the words of the ghost are kept; no placement has this id. Those of the followers have the ids below.
inline constexpr PlacementId kGhostText{-1};

} // namespace rostrum::timetable
