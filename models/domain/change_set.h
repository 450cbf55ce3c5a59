#pragma once

#include <QtGlobal>

#include <array>
#include <set>

namespace rostrum {

/// The kinds of things that a change can touch. What belongs to one of them (an e-mail, a placement) counts as it.
enum class Kind {
    Conference,
    Day,
    Room,
    Track,
    Session,
    Person,
    Chapter,
    Organisation,
    Meeting,
    Release,
    Badge,
    Link,
    CheckRule,
    Acceptance,
    Setting
};
inline constexpr size_t kKinds = 15;

/// Which rows a change made, altered or took away: the same for an edit, undo, redo, an import and another process.
struct ChangeSet
{
    struct Ids
    {
        std::set<qint64> inserted;
        std::set<qint64> updated;
        std::set<qint64> removed;

        [[nodiscard]] bool empty() const { return inserted.empty() && updated.empty() && removed.empty(); }
        [[nodiscard]] size_t size() const { return inserted.size() + updated.size() + removed.size(); }
    };

    std::array<Ids, kKinds> kinds;
    bool everything = false; ///< Too much or too little is known: read all again.

    [[nodiscard]] Ids& of(Kind kind) { return kinds[static_cast<size_t>(kind)]; }
    [[nodiscard]] const Ids& of(Kind kind) const { return kinds[static_cast<size_t>(kind)]; }
    [[nodiscard]] bool touches(Kind kind) const { return everything || !of(kind).empty(); }
    [[nodiscard]] bool empty() const
    {
        for (const Ids& ids : kinds) {
            if (!ids.empty())
                return false;
        }
        return !everything;
    }
};

} // namespace rostrum
