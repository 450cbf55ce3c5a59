#pragma once

#include "models/domain/change_set.h"

#include <QString>

namespace rostrum {

/// The words of a list, by what it lists.
struct ListTexts
{
    QString title;
    QString add;      ///< "New session".
    QString filter;   ///< What its filter box asks for.
    QString all;      ///< The filter that leaves nothing out.
    QString empty;    ///< "No sessions yet".
    QString whatNext; ///< What to do then.
    QString newName;  ///< What a new one is called until somebody says.
};

[[nodiscard]] ListTexts listTexts(Kind kind);
/// "12 of 40 sessions", where some are filtered out.
[[nodiscard]] QString countText(Kind kind, int shown, int all);

} // namespace rostrum
