#pragma once

#include "models/checks/conflict.h"

#include <array>

namespace rostrum {

/// What is made of each kind of conflict: an organiser's settings over what is so by default.
class RuleBook
{
public:
    RuleBook()
        : RuleBook(Table<CheckRule>())
    {}
    /// Of two settings for one kind the later one counts; a kind that is not known counts for nothing.
    explicit RuleBook(const Table<CheckRule>& settings);

    /// Nothing for a kind that is off.
    [[nodiscard]] std::optional<Severity> severity(ConflictKind kind) const { return of(kind).severity; }
    [[nodiscard]] bool isOn(ConflictKind kind) const { return of(kind).severity.has_value(); }
    /// 0 for a kind without a limit.
    [[nodiscard]] int limit(ConflictKind kind) const { return of(kind).limit; }

    bool operator==(const RuleBook&) const = default;

private:
    struct Entry
    {
        std::optional<Severity> severity;
        int limit = 0;

        bool operator==(const Entry&) const = default;
    };
    [[nodiscard]] const Entry& of(ConflictKind kind) const { return m_entries[static_cast<size_t>(kind)]; }

    std::array<Entry, kConflictKinds> m_entries;
};

} // namespace rostrum
