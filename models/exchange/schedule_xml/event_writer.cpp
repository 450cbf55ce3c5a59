#include "models/exchange/schedule_xml/event_writer.h"

#include "models/domain/names.h"
#include "models/exchange/extra.h"
#include "models/exchange/names.h"
#include "models/exchange/schedule_xml/aside.h"
#include "models/exchange/schedule_xml/valid_values.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace rostrum::schedule_xml {

void EventWriter::text(const char* name, const QString& value)
{
    m_xml.writeTextElement(QLatin1String(name), xmlText(value));
}

void EventWriter::write(const EventSlot& slot, const QString& room)
{
    const Session& session = *slot.session;
    const Track* track = m_programme.tracks.find(session.track);
    Aside aside;
    m_xml.writeStartElement(QStringLiteral("event"));
    writeAttributes(slot, aside);
    m_xml.writeTextElement(QStringLiteral("room"), room);
    text("title", session.title);
    text("subtitle", session.subtitle);
    text("type", session.type);
    writeTimes(slot, aside);
    text("abstract", session.abstract);
    if (isEventSlug(session.slug) && !m_eventSlugs.contains(session.slug)) {
        text("slug", session.slug);
        m_eventSlugs.insert(session.slug);
    } else if (!session.slug.isEmpty()) {
        aside.element(QStringLiteral("slug"), session.slug);
    }
    text("track", track == nullptr ? QString() : track->name);
    writePeople(session);
    text("language", session.language);
    text("description", session.description);
    writeRecording(session, aside);
    writeLinks(session, false);
    writeLinks(session, true);
    writeUrl(QStringLiteral("url"), session.url, aside);
    writeKept(session, aside);
    aside.write(m_xml);
    m_xml.writeEndElement();
}

void EventWriter::writeAttributes(const EventSlot& slot, Aside& aside)
{
    const Session& session = *slot.session;
    const Placement& placement = *slot.placement;
    m_xml.writeAttribute(QStringLiteral("guid"), slot.guid);
    m_xml.writeAttribute(QStringLiteral("id"), QString::number(slot.id));
    if (isCode(session.code) && !m_codes.contains(session.code)) {
        m_xml.writeAttribute(QStringLiteral("code"), session.code);
        m_codes.insert(session.code);
    } else if (!session.code.isEmpty()) {
        aside.attribute(QStringLiteral("code"), session.code);
    }
    if (placement.sourceId >= 0 && placement.sourceId != slot.id)
        aside.attribute(QStringLiteral("id"), QString::number(placement.sourceId));
    const QString own = tidyGuid(placement.guid.isEmpty() && slot.first ? session.guid : placement.guid);
    if (!own.isEmpty() && !isUuid(own))
        aside.attribute(QStringLiteral("guid"), own);
    // Several slots of one session come back as one session.
    if (!session.guid.isEmpty() && tidyGuid(session.guid) != own)
        aside.attribute(QStringLiteral("session"), session.guid);
    if (m_includePrivate && !session.isPublic)
        aside.attribute(QStringLiteral("public"), QStringLiteral("false"));
    if (m_includePrivate && session.state != SessionState::Confirmed)
        aside.attribute(QStringLiteral("state"), toWord(session.state));
}

void EventWriter::writeTimes(const EventSlot& slot, Aside& aside)
{
    const Placement& placement = *slot.placement;
    const QString duration = durationText(placement.durationMin);
    text("date", m_programme.zone.toIso(placement.start));
    text("start", clockText(placement.start.minuteOfDay()));
    text("duration", duration);
    if (duration.count(u':') > 1)
        aside.attribute(QStringLiteral("minutes"), QString::number(placement.durationMin));
}

void EventWriter::writeRecording(const Session& session, Aside& aside)
{
    const QJsonObject kept = extra::of(session.extra, kFormat.toString());
    const QString url = kept.value(QStringLiteral("recording_url")).toString();
    const QString link = kept.value(QStringLiteral("recording_link")).toString();
    const auto validUrl = httpUrl(url);
    const auto validLink = httpUrl(link);
    if (!session.recordingLicense.isEmpty() || session.doNotRecord || validUrl || validLink) {
        m_xml.writeStartElement(QStringLiteral("recording"));
        text("license", session.recordingLicense);
        text("optout", session.doNotRecord ? QStringLiteral("true") : QStringLiteral("false"));
        if (validUrl)
            text("url", *validUrl);
        if (validLink)
            text("link", *validLink);
        m_xml.writeEndElement();
    }
    const auto keep = [&aside](const QString& name, const QString& value, const std::optional<QString>& valid) {
        if (!value.isEmpty() && valid != value)
            aside.fragment(
                QStringLiteral("<recording><%1>%2</%1></recording>").arg(name, xmlText(value).toHtmlEscaped()));
    };
    keep(QStringLiteral("url"), url, validUrl);
    keep(QStringLiteral("link"), link, validLink);
}

void EventWriter::writePeople(const Session& session)
{
    m_xml.writeStartElement(QStringLiteral("persons"));
    for (const Part& part : session.people) {
        const Person* person = m_programme.people.find(part.person);
        if (person == nullptr)
            continue;
        const QString name = xmlText(Programme::displayName(*person)).simplified();
        if (name.isEmpty())
            continue;
        Aside aside;
        m_xml.writeStartElement(QStringLiteral("person"));
        if (person->sourceId >= 0)
            m_xml.writeAttribute(QStringLiteral("id"), QString::number(person->sourceId));
        const QString guid = tidyGuid(person->guid);
        if (isUuid(guid))
            m_xml.writeAttribute(QStringLiteral("guid"), guid);
        else if (!guid.isEmpty())
            aside.attribute(QStringLiteral("guid"), guid);
        if (part.role != PartRole::Speaker)
            aside.attribute(QStringLiteral("role"), toWord(part.role));
        aside.keep(KeptXml::from(extra::of(person->extra, kFormat.toString())));
        m_xml.writeCharacters(name);
        aside.write(m_xml);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void EventWriter::writeLinks(const Session& session, bool attachments)
{
    const QString name = attachments ? QStringLiteral("attachment") : QStringLiteral("link");
    m_xml.writeStartElement(name + u's');
    for (const Link& link : session.links) {
        if (link.attachment != attachments || !isPublishable(link.url))
            continue;
        m_xml.writeStartElement(name);
        if (!link.url.isEmpty())
            m_xml.writeAttribute(QStringLiteral("href"), xmlText(link.url));
        if (!link.type.isEmpty())
            m_xml.writeAttribute(QStringLiteral("type"), xmlText(link.type));
        m_xml.writeCharacters(xmlText(link.title));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void EventWriter::writeUrl(const QString& name, const QString& url, Aside& aside)
{
    const auto valid = httpUrl(url);
    if (valid)
        m_xml.writeTextElement(name, *valid);
    if (!url.isEmpty() && valid != url)
        aside.element(name, url);
}

void EventWriter::writeKept(const Session& session, Aside& aside)
{
    QStringList open = {QStringLiteral("logo"), QStringLiteral("feedback_url"), QStringLiteral("origin_url"),
                        QStringLiteral("video_download_url")};
    KeptXml kept = KeptXml::from(extra::of(session.extra, kFormat.toString()));
    QStringList others;
    for (const QString& element : std::as_const(kept.elements)) {
        QXmlStreamReader xml(element);
        xml.setNamespaceProcessing(false);
        const QString name = xml.readNextStartElement() ? xml.name().toString() : QString();
        if (open.contains(name)) {
            const QString url = takeText(xml).trimmed();
            if (httpUrl(url) == url) {
                m_xml.writeTextElement(name, url);
                open.removeAll(name);
                continue;
            }
        }
        others << element;
    }
    kept.elements = others;
    aside.keep(kept);
}

} // namespace rostrum::schedule_xml
