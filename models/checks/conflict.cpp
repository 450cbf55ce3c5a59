#include "models/checks/conflict.h"

#include "models/checks/rule.h"
#include "models/checks/teller.h"

#include <QCoreApplication>

#include <algorithm>

namespace rostrum {

QString toWord(ConflictKind kind)
{
    return ruleOf(kind).word.toString();
}

QString toWord(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

std::optional<ConflictKind> conflictKindFromWord(QStringView word)
{
    for (const Rule& rule : rules()) {
        if (rule.word == word)
            return rule.kind;
    }
    return std::nullopt;
}

QString displayName(ConflictKind kind)
{
    return QCoreApplication::translate("ConflictKind", ruleOf(kind).name);
}

KindLimit limitOf(ConflictKind kind)
{
    return ruleOf(kind).limit;
}

bool dependsOnPlace(ConflictKind kind)
{
    return ruleOf(kind).dependsOnPlace;
}

RuleSetting defaultSetting(ConflictKind kind)
{
    return ruleOf(kind).setting;
}

bool Conflict::concerns(SessionId session) const
{
    return std::find(sessions.begin(), sessions.end(), session) != sessions.end();
}

bool Conflict::concerns(PlacementId placement) const
{
    return std::any_of(clashes.begin(), clashes.end(), [placement](const Clash& clash) {
        return clash.first.placement == placement || clash.second.placement == placement;
    });
}

QString describe(const Conflict& conflict, const Programme& programme, const QLocale& locale)
{
    return ruleOf(conflict.kind()).describe(conflict, Teller(programme, locale));
}

} // namespace rostrum
