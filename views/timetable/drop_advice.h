#pragma once

#include "models/services/live_checks.h"
#include "views/timetable/gesture.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace rostrum::timetable {

/// What the checks say of a place: nothing, warnings or errors, and why.
struct Verdict
{
    std::optional<Severity> worst;
    QStringList errors; ///< Sentences, translated, plain text.
    QStringList warnings;

    bool operator==(const Verdict&) const = default;
};

/// A stretch of time at which the session, or somebody on it, could not be there, in whatever room.
struct BusyTime
{
    Span span;
    Severity severity = Severity::Error;

    bool operator==(const BusyTime&) const = default;
};

/// Tells while something hangs on the pointer where it could go. All rules are those of the checks.
class DropAdvice
{
public:
    DropAdvice(const Document& document, const LiveChecks& checks)
        : m_document(document)
        , m_checks(checks)
    {}

    /// Of the whole proposal, with the reasons in words.
    [[nodiscard]] Verdict judge(SessionId session, const Placement& placement) const;
    /// Only how bad; faster.
    [[nodiscard]] std::optional<Severity> worst(SessionId session, const Placement& placement) const;
    /// When the session's people and chapters are taken or away, within `span`.
    [[nodiscard]] std::vector<BusyTime> busyTimes(SessionId session, const Placement& placement, Span span) const;

private:
    const Document& m_document;
    const LiveChecks& m_checks;
};

} // namespace rostrum::timetable
