#include "models/items/conflict_marks.h"

namespace rostrum {

int markOf(std::optional<Severity> worst)
{
    if (!worst)
        return 0;
    return *worst == Severity::Error ? 2 : 1;
}

QString toolTipOf(const std::vector<Conflict>& conflicts, const Programme& programme, const QLocale& locale)
{
    QString text;
    for (const Conflict& conflict : conflicts)
        text += QStringLiteral("<p>") + describe(conflict, programme, locale).toHtmlEscaped() + QStringLiteral("</p>");
    return text;
}

} // namespace rostrum
