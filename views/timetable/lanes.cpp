#include "views/timetable/lanes.h"

#include <algorithm>

namespace rostrum::timetable {

namespace {

/// Gives all of one group their number of lanes, and widens each over free lanes at its right.
void finishGroup(const std::vector<Span>& spans, std::vector<LanePlace>& places, size_t from, size_t to, int lanes)
{
    for (size_t each = from; each < to; ++each) {
        LanePlace& place = places[each];
        place.lanes = lanes;
        int end = lanes;
        for (size_t other = from; other < to; ++other) {
            if (places[other].lane > place.lane && spans[other].overlaps(spans[each]))
                end = std::min(end, places[other].lane);
        }
        place.span = end - place.lane;
    }
}

} // namespace

std::vector<LanePlace> assignLanes(const std::vector<Span>& sorted, qint64 shortest)
{
    std::vector<Span> spans = sorted;
    for (Span& each : spans)
        each.end = std::max(each.end, each.start + shortest);

    std::vector<LanePlace> places(spans.size());
    std::vector<qint64> laneEnds;
    size_t groupStart = 0;
    qint64 groupEnd = 0;
    for (size_t each = 0; each < spans.size(); ++each) {
        if (each > groupStart && spans[each].start >= groupEnd) {
            finishGroup(spans, places, groupStart, each, int(laneEnds.size()));
            groupStart = each;
            laneEnds.clear();
        }
        groupEnd = each == groupStart ? spans[each].end : std::max(groupEnd, spans[each].end);
        const auto free = std::find_if(laneEnds.begin(), laneEnds.end(),
                                       [start = spans[each].start](qint64 end) { return end <= start; });
        places[each].lane = int(free - laneEnds.begin());
        if (free == laneEnds.end())
            laneEnds.push_back(spans[each].end);
        else
            *free = spans[each].end;
    }
    finishGroup(spans, places, groupStart, spans.size(), int(laneEnds.size()));
    return places;
}

} // namespace rostrum::timetable
