#pragma once

#include <QJsonObject>
#include <QString>

/// The `extra` members of the domain hold a JSON object with one key for each format that knew something about the
/// row: what Rostrum has no place for is kept there for the way out. That the key is there says that the row came in
/// through that format.
namespace rostrum::extra {

/// What is kept for the format; empty where nothing is.
[[nodiscard]] QJsonObject of(const QString& extra, const QString& format);
[[nodiscard]] bool has(const QString& extra, const QString& format);
/// The text with the format's part put in place of what was there before, the other formats' left alone.
[[nodiscard]] QString with(const QString& extra, const QString& format, const QJsonObject& kept);

} // namespace rostrum::extra
