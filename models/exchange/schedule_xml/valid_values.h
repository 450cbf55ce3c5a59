#pragma once

#include <QString>

#include <optional>

/// What the schema of schedule.xml accepts.
namespace rostrum::schedule_xml {

/// The text without what XML 1.0 cannot hold, and with plain line ends.
[[nodiscard]] QString xmlText(const QString& text);
/// The address in a form that passes as an http(s) URI; nothing where it is none.
[[nodiscard]] std::optional<QString> httpUrl(const QString& text);
/// An acronym made of the text: `[a-z0-9_-]{4,}`; nothing where too little is left.
[[nodiscard]] std::optional<QString> validAcronym(const QString& text);
[[nodiscard]] bool isEventSlug(const QString& text);
[[nodiscard]] bool isTrackSlug(const QString& text);
[[nodiscard]] bool isCode(const QString& text);
[[nodiscard]] bool isColour(const QString& text);
/// Whether a reader may follow the link; scripts, inline data and local files are not for others.
[[nodiscard]] bool isPublishable(const QString& href);
/// HH:MM up to 99:59, then D:HH:MM, at most 99:23:59.
[[nodiscard]] QString durationText(int minutes);
/// HH:MM.
[[nodiscard]] QString clockText(int minutes);

} // namespace rostrum::schedule_xml
