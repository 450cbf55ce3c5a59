#include "models/exchange/names.h"
#include "models/exchange/schedule_xml/raw_reader.h"

#include <utility>

namespace rostrum::schedule_xml {

void RawReader::readEventAttributes(QXmlStreamReader& xml, RawEvent& event)
{
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        const auto name = attribute.qualifiedName();
        const QString value = attribute.value().toString();
        if (name == u"guid")
            event.guid = value;
        else if (name == u"id")
            event.id = value;
        else if (name == u"code")
            event.code = value;
        else if (name == u"session")
            event.sessionGuid = value;
        else if (name == u"minutes")
            event.minutes = value;
        else if (name == u"state")
            event.state = value;
        else if (name == u"public")
            event.isPublic = value;
        else
            keepAttribute(event.kept, attribute);
    }
}

void RawReader::readEvent(QXmlStreamReader& xml, RawDay& day, size_t room)
{
    day.events.emplace_back();
    RawEvent& event = day.events.back();
    event.line = xml.lineNumber();
    event.roomIndex = room;
    readEventAttributes(xml, event);
    eachChild(
        xml, [this, &event](QXmlStreamReader& child) { readEventChild(child, event); },
        [this, &event](QXmlStreamReader& aside) {
            readEventAttributes(aside, event);
            eachChild(
                aside, [this, &event](QXmlStreamReader& child) { readEventChild(child, event); },
                [](QXmlStreamReader&) {});
        });
}

void RawReader::readEventChild(QXmlStreamReader& xml, RawEvent& event)
{
    static const QHash<QString, QString RawEvent::*> texts = {
        {QStringLiteral("room"), &RawEvent::room},
        {QStringLiteral("title"), &RawEvent::title},
        {QStringLiteral("subtitle"), &RawEvent::subtitle},
        {QStringLiteral("abstract"), &RawEvent::abstract},
        {QStringLiteral("description"), &RawEvent::description},
        {QStringLiteral("type"), &RawEvent::type},
        {QStringLiteral("track"), &RawEvent::track},
        {QStringLiteral("language"), &RawEvent::language},
        {QStringLiteral("slug"), &RawEvent::slug},
        {QStringLiteral("url"), &RawEvent::url},
        {QStringLiteral("date"), &RawEvent::date},
        {QStringLiteral("start"), &RawEvent::start},
        {QStringLiteral("duration"), &RawEvent::duration},
        {QStringLiteral("end"), &RawEvent::end},
    };
    const QString name = xml.name().toString();
    if (const auto at = texts.constFind(name); at != texts.constEnd()) {
        QString text = takeText(xml);
        QString& member = event.*at.value();
        // DebConf writes an abstract twice, one of them empty; what stands in an aside is what is meant.
        if (member.trimmed().isEmpty() || &xml != &m_xml)
            member = std::move(text);
    } else if (name == u"persons") {
        readPersons(xml, event);
    } else if (name == u"links" || name == u"attachments") {
        readLinks(xml, event, name == u"attachments");
    } else if (name == u"recording") {
        readRecording(xml, event);
    } else {
        keep(xml, event.kept);
    }
}

void RawReader::readRecording(QXmlStreamReader& xml, RawEvent& event)
{
    eachChild(
        xml,
        [&event](QXmlStreamReader& child) {
            const QString name = child.name().toString();
            const QString text = takeText(child).trimmed();
            if (name == u"license")
                event.license = text;
            else if (name == u"optout")
                event.optout = text;
            else if (name == u"url")
                event.recordingUrl = text;
            else if (name == u"link")
                event.recordingLink = text;
        },
        [](QXmlStreamReader&) {});
}

void RawReader::readPersons(QXmlStreamReader& xml, RawEvent& event)
{
    event.hasPersons = true;
    eachChild(
        xml,
        [this, &event](QXmlStreamReader& child) {
            if (child.name() == u"person")
                readPerson(child, event);
            else
                child.skipCurrentElement();
        },
        [](QXmlStreamReader&) {});
}

void RawReader::readPerson(QXmlStreamReader& xml, RawEvent& event)
{
    RawPerson person;
    QString nameAttribute;
    const auto take = [&](const QXmlStreamAttributes& attributes) {
        for (const QXmlStreamAttribute& attribute : attributes) {
            const auto name = attribute.qualifiedName();
            if (name == u"guid")
                person.guid = tidyGuid(attribute.value());
            else if (name == u"id")
                person.id = attribute.value().trimmed().toString();
            else if (name == u"role")
                person.role = attribute.value().toString();
            else if (name == u"name")
                nameAttribute = attribute.value().toString();
            else
                keepAttribute(person.kept, attribute);
        }
    };
    take(xml.attributes());
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEntityReference()) {
            xml.raiseError(kUndeclaredEntity);
        } else if (xml.isStartElement()) {
            if (xml.name() == u"name" || xml.name() == u"public_name" || xml.name() == u"full_public_name")
                text = takeText(xml);
            else
                keep(xml, person.kept);
        } else if (xml.isProcessingInstruction() && xml.processingInstructionTarget() == kAside) {
            QXmlStreamReader inner(xml.processingInstructionData().toString());
            inner.setNamespaceProcessing(false);
            if (inner.readNextStartElement()) {
                take(inner.attributes());
                while (inner.readNextStartElement())
                    keep(inner, person.kept);
            }
        }
    }
    person.name = tidyName(text);
    if (person.name.isEmpty())
        person.name = tidyName(nameAttribute);
    if (!person.name.isEmpty())
        event.persons.push_back(std::move(person));
}

void RawReader::readLinks(QXmlStreamReader& xml, RawEvent& event, bool attachments)
{
    event.hasLinks = true;
    eachChild(
        xml, [this, &event, attachments](QXmlStreamReader& child) { readLink(child, event, attachments); },
        [](QXmlStreamReader&) {});
}

void RawReader::readLink(QXmlStreamReader& xml, RawEvent& event, bool attachment)
{
    Link link;
    link.attachment = attachment;
    QStringView href = xml.attributes().value(QLatin1String("href"));
    if (href.isEmpty())
        href = xml.attributes().value(QLatin1String("url"));
    link.url = href.trimmed().toString();
    link.type = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEntityReference()) {
            xml.raiseError(kUndeclaredEntity);
        } else if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            const QString inner = takeText(xml).simplified();
            if (name == u"url" || name == u"href")
                link.url = inner;
            else if (name == u"title" || name == u"name")
                text = inner;
        }
    }
    link.title = text.simplified();
    if (link.url.isEmpty()) {
        // 36C3's merged file has the address as the text.
        if (link.title.contains(QLatin1String("://")) && !link.title.contains(u' '))
            link.url = std::exchange(link.title, QString());
        else if (link.title.isEmpty())
            return;
    }
    event.links.push_back(std::move(link));
}

} // namespace rostrum::schedule_xml
