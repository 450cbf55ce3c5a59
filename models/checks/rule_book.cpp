#include "models/checks/rule_book.h"

namespace rostrum {

namespace {

std::optional<Severity> severityOf(RuleSetting setting, ConflictKind kind)
{
    switch (setting) {
    case RuleSetting::Error:
        return Severity::Error;
    case RuleSetting::Warning:
        return Severity::Warning;
    case RuleSetting::Off:
        return std::nullopt;
    case RuleSetting::Default:
        break;
    }
    return severityOf(defaultSetting(kind), kind);
}

} // namespace

RuleBook::RuleBook(const Table<CheckRule>& settings)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto kind = static_cast<ConflictKind>(i);
        m_entries[i] = {severityOf(RuleSetting::Default, kind), limitOf(kind).normal};
    }
    for (const CheckRule& setting : settings) {
        const std::optional<ConflictKind> kind = conflictKindFromWord(setting.kind);
        if (!kind)
            continue;
        const KindLimit limit = limitOf(*kind);
        const bool own = limit.unit != LimitUnit::None && setting.limit > 0;
        m_entries[static_cast<size_t>(*kind)] = {severityOf(setting.setting, *kind),
                                                 own ? setting.limit : limit.normal};
    }
}

} // namespace rostrum
