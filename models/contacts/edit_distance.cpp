#include "models/contacts/edit_distance.h"

#include <algorithm>
#include <array>

namespace rostrum {

int editDistance(std::string_view a, std::string_view b, int most)
{
    constexpr size_t kLongest = 63;
    if (a.size() > b.size())
        std::swap(a, b);
    if (int(b.size() - a.size()) > most || b.size() > kLongest)
        return a == b ? 0 : most + 1;
    std::array<std::array<int, kLongest + 1>, 3> rows{};
    for (size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = int(j);
    for (size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twoAbove = rows[(i + 1) % 3];
        row[0] = int(i);
        int least = row[0];
        for (size_t j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({row[j - 1] + 1, above[j] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], most + 1);
}

} // namespace rostrum
