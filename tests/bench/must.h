#pragma once

#include "models/domain/result.h"

#include <cstdio>
#include <cstdlib>

namespace rostrum::bench {

/// A measurement of something that failed is worth nothing: says why and ends the program.
inline void must(const Result<void>& result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().text));
        std::exit(1);
    }
}

template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().text));
        std::exit(1);
    }
    return std::move(*result);
}

} // namespace rostrum::bench
