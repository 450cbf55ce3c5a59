#pragma once

#include "models/services/document.h"

#include <QJsonArray>
#include <QStringList>

namespace rostrum::command_line {

/// One kind of thing in order, for people and for programs.
struct Listing
{
    QString key; ///< The member of the JSON object that holds them.
    QJsonArray items;
    QStringList lines;
};

[[nodiscard]] const QStringList& listKinds();

/// `kind` is one of listKinds().
Result<Listing> listingOf(Document& document, const QString& kind);

} // namespace rostrum::command_line
