#include "models/exchange/schedule_xml/aside.h"

#include "models/exchange/schedule_xml/valid_values.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace rostrum::schedule_xml {

namespace {

QString escaped(const QString& text)
{
    return xmlText(text).toHtmlEscaped().replace(u'\n', QStringLiteral("&#10;")).replace(u'\t', QStringLiteral("&#9;"));
}

bool isName(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[\\p{L}_][\\p{L}\\p{N}_.:-]*\\z"));
    return pattern.match(text).hasMatch();
}

bool isWellFormed(const QString& fragment)
{
    QXmlStreamReader xml(fragment);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD || xml.tokenType() == QXmlStreamReader::ProcessingInstruction)
            return false;
    }
    return !xml.hasError() && !fragment.contains(QLatin1String("?>"));
}

} // namespace

void Aside::attribute(const QString& name, const QString& value)
{
    const QString start = u' ' + name + QStringLiteral("=\"");
    if (isName(name) && !m_attributes.contains(start))
        m_attributes += start + escaped(value) + u'"';
}

void Aside::element(const QString& name, const QString& text)
{
    m_children += u'<' + name + u'>' + escaped(text) + QStringLiteral("</") + name + u'>';
}

void Aside::fragment(const QString& xml)
{
    if (isWellFormed(xml))
        m_children += xml;
}

void Aside::keep(const KeptXml& kept)
{
    for (const auto& [name, value] : kept.attributes)
        attribute(name, value);
    for (const QString& element : kept.elements)
        fragment(element);
}

void Aside::write(QXmlStreamWriter& xml) const
{
    if (m_attributes.isEmpty() && m_children.isEmpty())
        return;
    const QString end = m_children.isEmpty() ? QStringLiteral("/>") : u'>' + m_children + QStringLiteral("</x>");
    xml.writeProcessingInstruction(kAside.toString(), QStringLiteral("<x") + m_attributes + end);
}

} // namespace rostrum::schedule_xml
