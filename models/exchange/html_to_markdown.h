#pragma once

#include <QString>

namespace rostrum {

/// Turns HTML into clean Markdown: paragraphs, lists, emphasis, links, headings, quotes, code and simple tables;
/// scripts and styles are dropped, entities decoded. Text that has no real HTML in it (no tag that HTML knows, no
/// named or numbered entity) comes back as it is, so that Markdown passes through untouched. What was an escaped tag
/// (`&lt;b&gt;`) is escaped as Markdown does (`\<b>`), so that converting a second time changes nothing.
[[nodiscard]] QString htmlToMarkdown(const QString& text);

} // namespace rostrum
