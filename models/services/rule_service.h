#pragma once

#include "models/checks/conflict.h"
#include "models/services/document.h"

#include <QCoreApplication>

#include <optional>

namespace rostrum {

/// What an organiser says about the checks: which kinds count and how much, what must not meet, and which conflicts may
/// stay. Each call is one step that can be undone.
class RuleService
{
    Q_DECLARE_TR_FUNCTIONS(RuleService)

public:
    explicit RuleService(Document& document)
        : m_document(document)
    {}

    /// How the kind is reported from now on; Default is as the program has it. The kind's limit stays.
    Result<void> setRule(ConflictKind kind, RuleSetting setting);
    /// From where the kind is reported; 0 is the program's limit. Refused for a kind that has none.
    Result<void> setLimit(ConflictKind kind, int limit);
    /// All kinds and limits as the program has them.
    Result<void> resetRules();

    /// What LinkKind says of the two ends. Refused where it asks for nothing, is there already (in either order, where
    /// the order does not matter), or contradicts the order that other links ask for.
    Result<LinkRuleId> addLink(LinkKind kind, LinkEnd a, LinkEnd b, const QString& note = {});
    Result<void> setLinkNote(LinkRuleId link, const QString& note);
    Result<void> removeLink(LinkRuleId link);

    /// The conflict, as the programme has it now, is quiet until what it is about changes. Refused without a reason.
    /// `who` is whoever is logged in to the computer where it is empty.
    Result<void> accept(const Conflict& conflict, const QString& reason, const QString& who = {});
    /// Several at once, for one reason.
    Result<void> accept(const std::vector<Conflict>& conflicts, const QString& reason, const QString& who = {});
    Result<void> takeBackAcceptance(AcceptedConflictId accepted);

private:
    Result<void> put(ConflictKind kind, const QString& label, const std::function<void(CheckRule&)>& change);
    [[nodiscard]] std::optional<Error> objection(const LinkRule& link) const;

    Document& m_document;
};

/// What a link asks for, in a sentence, translated: "“Closing” must come after “Opening”". To be shown as plain text.
[[nodiscard]] QString describe(const LinkRule& link, const Programme& programme);

} // namespace rostrum
