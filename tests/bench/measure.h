#pragma once

#include <functional>
#include <vector>

namespace rostrum::bench {

/// Times of many runs of one thing, in milliseconds.
struct Times
{
    std::vector<double> wall;
    std::vector<double> cpu; ///< User and system, all threads.

    /// The value that a share of the runs does not exceed: 0.5 is the median.
    [[nodiscard]] static double quantile(std::vector<double> values, double share);
};

/// Runs `work` once to warm up and then `runs` times. `prepare` comes before each run and is not counted.
[[nodiscard]] Times measure(int runs, const std::function<void()>& work, const std::function<void()>& prepare = {});

/// Prints a row of a Markdown table: what, how many runs, median and 99th percentile of wall time, median of CPU time.
void tell(const char* what, const Times& times);

/// The most memory that this process has had, in MiB.
[[nodiscard]] double peakMemory();

} // namespace rostrum::bench
