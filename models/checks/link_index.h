#pragma once

#include "models/domain/programme.h"

#include <unordered_map>
#include <vector>

namespace rostrum {

/// The links between sessions and people, found by what they join.
class LinkIndex
{
public:
    LinkIndex() = default;
    explicit LinkIndex(const Table<LinkRule>& links);

    [[nodiscard]] bool empty() const { return m_byEnd.empty(); }
    [[nodiscard]] const std::vector<LinkRule>& of(LinkEnd end) const;

    bool operator==(const LinkIndex&) const = default;

private:
    std::unordered_map<LinkEnd, std::vector<LinkRule>> m_byEnd; ///< Each link twice, at either end.
};

} // namespace rostrum
