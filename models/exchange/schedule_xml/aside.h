#pragma once

#include "models/exchange/schedule_xml/kept_xml.h"

class QXmlStreamWriter;

namespace rostrum::schedule_xml {

/// Collects what an element of the schema has no place for, and writes it as a processing instruction that holds one
/// element: its attributes and children are read as if they stood in the element itself.
class Aside
{
public:
    void attribute(const QString& name, const QString& value);
    void element(const QString& name, const QString& text);
    /// XML of its own; left out where it is not well-formed.
    void fragment(const QString& xml);
    void keep(const KeptXml& kept);
    void write(QXmlStreamWriter& xml) const;

private:
    QString m_attributes;
    QString m_children;
};

} // namespace rostrum::schedule_xml
