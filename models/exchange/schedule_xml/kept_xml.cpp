#include "models/exchange/schedule_xml/kept_xml.h"

#include <QJsonArray>

namespace rostrum::schedule_xml {

void KeptXml::writeTo(QJsonObject& object) const
{
    if (!attributes.empty()) {
        QJsonObject values;
        for (const auto& [name, value] : attributes)
            values.insert(name, value);
        object.insert(QStringLiteral("attributes"), values);
    }
    if (!elements.isEmpty())
        object.insert(QStringLiteral("elements"), QJsonArray::fromStringList(elements));
}

KeptXml KeptXml::from(const QJsonObject& object)
{
    KeptXml kept;
    const QJsonObject values = object.value(QStringLiteral("attributes")).toObject();
    for (auto at = values.begin(); at != values.end(); ++at)
        kept.attributes.emplace_back(at.key(), at.value().toString());
    const QJsonArray elements = object.value(QStringLiteral("elements")).toArray();
    for (const QJsonValue element : elements)
        kept.elements << element.toString();
    return kept;
}

namespace {

enum class Place { Text, Attribute };

/// Escapes what would not come back as it is: in an attribute also quotes, and the white space that a reader folds.
void appendEscaped(QString& out, QStringView text, Place place)
{
    const bool attribute = place == Place::Attribute;
    for (const QChar c : text) {
        if (c == u'&')
            out += QStringLiteral("&amp;");
        else if (c == u'<')
            out += QStringLiteral("&lt;");
        else if (c == u'>')
            out += QStringLiteral("&gt;");
        else if (c == u'\r')
            out += QStringLiteral("&#13;");
        else if (attribute && c == u'"')
            out += QStringLiteral("&quot;");
        else if (attribute && c == u'\n')
            out += QStringLiteral("&#10;");
        else if (attribute && c == u'\t')
            out += QStringLiteral("&#9;");
        else
            out += c;
    }
}

void appendStartTag(QString& out, const QXmlStreamReader& xml)
{
    out += u'<' + xml.qualifiedName().toString();
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        out += u' ' + attribute.qualifiedName().toString() + QStringLiteral("=\"");
        appendEscaped(out, attribute.value(), Place::Attribute);
        out += u'"';
    }
    out += u'>';
}

} // namespace

QString takeFragment(QXmlStreamReader& xml)
{
    QString out;
    appendStartTag(out, xml);
    bool holds = !xml.attributes().isEmpty();
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > kMaxDepth)
                xml.raiseError(kNestedTooDeeply);
            holds = true;
            appendStartTag(out, xml);
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            out += QStringLiteral("</") + xml.qualifiedName().toString() + u'>';
            break;
        case QXmlStreamReader::Characters:
            holds = holds || !xml.isWhitespace();
            appendEscaped(out, xml.text(), Place::Text);
            break;
        case QXmlStreamReader::EntityReference:
            xml.raiseError(kUndeclaredEntity);
            break;
        default:
            break;
        }
    }
    return holds && !xml.hasError() ? out : QString();
}

QString takeText(QXmlStreamReader& xml)
{
    QString out = QStringLiteral("");
    bool markup = false;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > kMaxDepth)
                xml.raiseError(kNestedTooDeeply);
            if (!markup) {
                const QString plain = std::exchange(out, QString());
                appendEscaped(out, plain, Place::Text);
                markup = true;
            }
            appendStartTag(out, xml);
            break;
        case QXmlStreamReader::EndElement:
            if (--depth > 0)
                out += QStringLiteral("</") + xml.qualifiedName().toString() + u'>';
            break;
        case QXmlStreamReader::Characters:
            if (markup)
                appendEscaped(out, xml.text(), Place::Text);
            else
                out += xml.text();
            break;
        case QXmlStreamReader::EntityReference:
            xml.raiseError(kUndeclaredEntity);
            break;
        default:
            break;
        }
    }
    return out;
}

} // namespace rostrum::schedule_xml
