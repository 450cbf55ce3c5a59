#pragma once

#include <QByteArray>

#include <optional>

namespace rostrum::schedule_xml {

/// A place in a text, both counted from 1; columns count characters of UTF-16.
struct Position
{
    qint64 line = 1;
    qint64 column = 1;
};

/// Where bytes that are meant as UTF-8 are not. Qt's XML reader tells that there is such a place, and not where.
[[nodiscard]] std::optional<Position> firstFaultInUtf8(const QByteArray& bytes);

} // namespace rostrum::schedule_xml
