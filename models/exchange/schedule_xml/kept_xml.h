#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <utility>
#include <vector>

namespace rostrum::schedule_xml {

/// The key of this format in `extra` members.
inline constexpr QStringView kFormat = u"schedule-xml";
/// The target of the processing instructions that carry what the format's schema has no place for. Other readers skip
/// processing instructions, and the schema allows them everywhere.
inline constexpr QStringView kAside = u"rostrum";
/// What our own files name as their generator.
inline constexpr QStringView kGenerator = u"Rostrum";
/// Deeper nesting is no schedule but an attack.
inline constexpr int kMaxDepth = 100;
/// What is raised as the reader's error; told in better words further up.
inline const QString kNestedTooDeeply = QStringLiteral("nested too deeply");
inline const QString kUndeclaredEntity = QStringLiteral("undeclared entity");

/// Attributes and elements that the format or a dialect of it knows and Rostrum does not.
struct KeptXml
{
    std::vector<std::pair<QString, QString>> attributes;
    QStringList elements; ///< Each one well-formed XML.

    [[nodiscard]] bool empty() const { return attributes.empty() && elements.empty(); }
    /// Adds what is kept to the object as `attributes` and `elements`.
    void writeTo(QJsonObject& object) const;
    [[nodiscard]] static KeptXml from(const QJsonObject& object);
};

/// The element that the reader stands on, read to its end and written as XML of its own, without comments.
/// Empty where the element holds nothing at all. Raises an error in the reader where it is nested too deeply.
[[nodiscard]] QString takeFragment(QXmlStreamReader& xml);
/// The text of the element that the reader stands on, read to its end. Elements inside, such as XHTML, come back as
/// tags in text that is escaped as HTML.
[[nodiscard]] QString takeText(QXmlStreamReader& xml);

} // namespace rostrum::schedule_xml
