#include "tests/bench/measure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

namespace rostrum::bench {

namespace {

double milliseconds(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

double Times::quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<size_t>(rank, 1, values.size()) - 1];
}

Times measure(int runs, const std::function<void()>& work, const std::function<void()>& prepare)
{
    Times times;
    for (int run = -1; run < runs; ++run) {
        if (prepare)
            prepare();
        const double wall = milliseconds(CLOCK_MONOTONIC);
        const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        work();
        const double cpuAfter = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        const double wallAfter = milliseconds(CLOCK_MONOTONIC);
        if (run < 0)
            continue;
        times.wall.push_back(wallAfter - wall);
        times.cpu.push_back(cpuAfter - cpu);
    }
    return times;
}

void tell(const char* what, const Times& times)
{
    std::printf("| %s | %zu | %.3f | %.3f | %.3f |\n", what, times.wall.size(), Times::quantile(times.wall, 0.5),
                Times::quantile(times.wall, 0.99), Times::quantile(times.cpu, 0.5));
    std::fflush(stdout);
}

double peakMemory()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace rostrum::bench
