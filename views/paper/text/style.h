#pragma once

#include <QColor>
#include <QString>

#include <utility>
#include <vector>

namespace rostrum::paper {

/// What a text is for; PaperFonts has families for each.
enum class FontRole { Heading, Body, Code };

struct TextStyle
{
    FontRole role = FontRole::Body;
    qreal size = 8.75;    ///< Points.
    qreal leading = 1.36; ///< Height of a line, in sizes.
    bool bold = false;
    bool italic = false;
    QColor colour = QColor(0x1a, 0x1a, 0x1a);
};

/// A stretch of a paragraph that looks different.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool bold = false;
    bool italic = false;
    bool code = false;
};

/// A paragraph. Line breaks in it are U+2028.
struct RichText
{
    QString text;
    std::vector<TextSpan> spans;

    RichText() = default;
    explicit RichText(QString plain)
        : text(std::move(plain))
    {}
};

} // namespace rostrum::paper
