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
    int untold = 0; ///< How many more there are, without a sentence.

    bool operator==(const Verdict&) const = default;
};

/// Of several that go together: of all of them, and how bad it is for each.
struct GroupVerdict
{
    Verdict all;
    std::vector<std::optional<Severity>> each;
};

/// How a session could be placed in a column.
struct ColumnOutlook
{
    bool known = false;                      ///< Whether it was looked at.
    bool possible = true;                    ///< False where it could not be dropped at any time.
    std::vector<std::vector<Outlook>> byDay; ///< For each of the days shown, all of it.

    bool operator==(const ColumnOutlook&) const = default;
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
    [[nodiscard]] Verdict judge(SessionId session, const Placement& placement, std::optional<TrackId> track = {}) const;
    /// Of several that go together. What they do to one another is left out: they keep their distance.
    [[nodiscard]] GroupVerdict judge(const std::vector<Relocation>& together) const;
    /// Only how bad; faster.
    [[nodiscard]] std::optional<Severity> worst(SessionId session, const Placement& placement,
                                                std::optional<TrackId> track = {}) const;
    /// Looks when it could be in the columns from `first` to `last` of the layout, as far as they are not known yet.
    /// There is an outlook for each column.
    void lookOut(SessionId id, const Placement& placement, const GridLayout& layout, int first, int last,
                 std::vector<ColumnOutlook>& outlooks) const;

private:
    const Document& m_document;
    const LiveChecks& m_checks;
};

} // namespace rostrum::timetable
