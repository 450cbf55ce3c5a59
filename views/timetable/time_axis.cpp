#include "views/timetable/time_axis.h"

#include <algorithm>
#include <cmath>

namespace rostrum::timetable {

void TimeAxis::setStretches(std::vector<Span> stretches, double gap)
{
    m_stretches = std::move(stretches);
    m_gap = gap;
    place();
}

void TimeAxis::setMinuteHeight(double height)
{
    m_minuteHeight = height;
    place();
}

void TimeAxis::place()
{
    m_tops.clear();
    m_height = 0;
    for (const Span& each : m_stretches) {
        if (!m_tops.empty())
            m_height += m_gap;
        m_tops.push_back(m_height);
        m_height += double(each.length()) * m_minuteHeight;
    }
}

double TimeAxis::yOf(int index, qint64 instant) const
{
    return m_tops[size_t(index)] + double(instant - m_stretches[size_t(index)].start) * m_minuteHeight;
}

TimeAxis::Point TimeAxis::at(double y) const
{
    if (m_stretches.empty())
        return {};
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int index = after == m_tops.begin() ? 0 : int(after - m_tops.begin()) - 1;
    const Span span = stretch(index);
    // What yOf gave must come back as the same minute, whatever the division made of it.
    const auto minute = qint64(std::floor((y - top(index)) / m_minuteHeight + 1e-6));
    return {index, std::clamp(span.start + minute, span.start, span.end)};
}

TimeAxis::Point TimeAxis::find(qint64 instant) const
{
    for (int index = 0; index < count(); ++index) {
        if (stretch(index).start <= instant && instant < stretch(index).end)
            return {index, instant};
    }
    return {};
}

qint64 snapped(qint64 instant, qint64 origin, int step)
{
    if (step <= 1)
        return instant;
    const double steps = double(instant - origin) / step;
    return origin + qint64(std::floor(steps + 0.5)) * step;
}

} // namespace rostrum::timetable
