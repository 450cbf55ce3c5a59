#pragma once

#include "views/paper/text/style.h"

#include <vector>

namespace rostrum::paper {

enum class ParagraphKind { Text, Heading, ListItem, Quote, Code };

struct Paragraph
{
    ParagraphKind kind = ParagraphKind::Text;
    int depth = 0;  ///< How deep a list or quotation is nested, from 1.
    QString marker; ///< What stands before a list's item: a bullet or a number.
    RichText text;
};

/// Reads an abstract: paragraphs, lists, quotations, emphasis. Marks and tags never reach the page; a link is printed
/// as its text with the address behind it. Anything that is not Markdown is kept as it stands.
[[nodiscard]] std::vector<Paragraph> readMarkdown(const QString& markdown);

/// A line of text fit for paper: control characters and the tags that hide in imported texts taken out.
[[nodiscard]] QString plainLine(const QString& text);

} // namespace rostrum::paper
