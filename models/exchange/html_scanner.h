#pragma once

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

/// Finds what is really HTML in a text that may as well be plain or Markdown.
namespace rostrum::html {

struct Token
{
    enum Kind { Text, Tag, EndTag, Comment, Entity, Code };
    Kind kind = Text;
    QStringView source; ///< What it is written as.
    QString name;       ///< Tag: its name in lower case.
    QStringView attributes;
    QString character; ///< Entity: what it stands for.
};

/// The tokens of the text in order; together their sources are the text. `Code` is a Markdown code span or fenced
/// block, in which nothing is HTML. A `<` or `&` after a backslash is text.
[[nodiscard]] std::vector<Token> scan(QStringView text);
/// Whether scan() would find a tag, comment or entity.
[[nodiscard]] bool hasHtml(QStringView text);
/// The value of an attribute, entities decoded; null where it is not there.
[[nodiscard]] QString attribute(QStringView attributes, QStringView name);
/// The text with a backslash before all that scan() would take for HTML.
[[nodiscard]] QString protect(const QString& text);

} // namespace rostrum::html
