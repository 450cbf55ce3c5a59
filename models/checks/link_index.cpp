#include "models/checks/link_index.h"

namespace rostrum {

LinkIndex::LinkIndex(const Table<LinkRule>& links)
{
    for (const LinkRule& link : links) {
        m_byEnd[link.a].push_back(link);
        if (link.b != link.a)
            m_byEnd[link.b].push_back(link);
    }
}

const std::vector<LinkRule>& LinkIndex::of(LinkEnd end) const
{
    static const std::vector<LinkRule> none;
    const auto at = m_byEnd.find(end);
    return at == m_byEnd.end() ? none : at->second;
}

} // namespace rostrum
