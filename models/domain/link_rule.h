#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <functional>

namespace rostrum {

/// What a link asks of the two that it joins. "Has on" means: of a session, its placements; of a person, the placements
/// of all sessions that they have a part in other than as a reserve. What is unscheduled or cancelled breaks no link,
/// but for NotWith, which does not ask for the time.
enum class LinkKind {
    /// The two people are not on one session together; the person is not on that session. Between two sessions it would
    /// ask for nothing, so there it is refused.
    NotWith,
    /// Nothing that the one has on overlaps anything that the other has on. A session that both people are on is no
    /// breach: there they are together, not against each other. Between a person and a session it keeps the person free
    /// for it.
    NotAgainst,
    /// What `a` has on begins when the first that `b` has on has ended, or later. A session that both are on is no
    /// breach.
    MustComeAfter,
};

enum class LinkEndKind { Session, Person };

/// One of the two that a link joins.
struct LinkEnd
{
    LinkEndKind kind = LinkEndKind::Session;
    qint64 id = 0;

    LinkEnd() = default;
    LinkEnd(SessionId session)
        : id(session.value)
    {}
    LinkEnd(PersonId person)
        : kind(LinkEndKind::Person)
        , id(person.value)
    {}

    /// None where it is not one.
    [[nodiscard]] SessionId session() const { return kind == LinkEndKind::Session ? SessionId{id} : SessionId(); }
    [[nodiscard]] PersonId person() const { return kind == LinkEndKind::Person ? PersonId{id} : PersonId(); }

    auto operator<=>(const LinkEnd&) const = default;
};

/// A wish about two sessions, two people or one of each, that an organiser entered. It goes when one of them goes.
struct LinkRule
{
    LinkRuleId id;
    LinkKind kind = LinkKind::NotAgainst;
    LinkEnd a;
    LinkEnd b;
    QString note; ///< Why; private.

    [[nodiscard]] bool joins(LinkEnd end) const { return a == end || b == end; }

    bool operator==(const LinkRule&) const = default;
};

} // namespace rostrum

template <>
struct std::hash<rostrum::LinkEnd>
{
    size_t operator()(const rostrum::LinkEnd& end) const noexcept
    {
        return std::hash<qint64>{}(end.id) ^ static_cast<size_t>(end.kind);
    }
};
