#include "models/checks/spans.h"

#include <algorithm>

namespace rostrum {

Span common(Span a, Span b)
{
    const qint64 start = std::max(a.start, b.start);
    return {start, std::max(start, std::min(a.end, b.end))};
}

std::vector<Span> merged(std::vector<Span> spans)
{
    std::erase_if(spans, [](Span span) { return span.end <= span.start; });
    std::sort(spans.begin(), spans.end());
    std::vector<Span> result;
    for (const Span span : spans) {
        if (!result.empty() && span.start <= result.back().end)
            result.back().end = std::max(result.back().end, span.end);
        else
            result.push_back(span);
    }
    return result;
}

std::vector<Span> merged(const std::vector<Window>& windows, const Zone& zone)
{
    std::vector<Span> spans;
    spans.reserve(windows.size());
    for (const Window& window : windows)
        spans.push_back({zone.toInstant(window.start), zone.toInstant(window.end)});
    return merged(std::move(spans));
}

bool covers(const std::vector<Span>& mergedSpans, Span span)
{
    return std::any_of(mergedSpans.begin(), mergedSpans.end(), [span](Span each) { return each.contains(span); });
}

} // namespace rostrum
