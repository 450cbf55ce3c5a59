#pragma once

#include "models/exchange/schedule_xml/raw_schedule.h"

#include <QHash>

namespace rostrum::schedule_xml {

/// Reads one file into a RawSchedule; used once.
class RawReader
{
public:
    explicit RawReader(const QByteArray& data)
        : m_data(data)
        , m_xml(data)
    {
        m_xml.setNamespaceProcessing(false);
    }

    Result<RawSchedule> read();

private:
    template <class OnChild, class OnAside>
    void eachChild(QXmlStreamReader& xml, OnChild child, OnAside aside);
    void readSchedule();
    void readScheduleChild(QXmlStreamReader& xml);
    void readConference(QXmlStreamReader& xml);
    void readConferenceChild(QXmlStreamReader& xml);
    void readTrack(QXmlStreamReader& xml);
    void readTracks(QXmlStreamReader& xml);
    void readDay(QXmlStreamReader& xml);
    void readDayAttributes(QXmlStreamReader& xml, RawDay& day);
    void readRoom(QXmlStreamReader& xml, RawDay& day);
    void readEvent(QXmlStreamReader& xml, RawDay& day, size_t room);
    void readEventAttributes(QXmlStreamReader& xml, RawEvent& event);
    void readEventChild(QXmlStreamReader& xml, RawEvent& event);
    void readRecording(QXmlStreamReader& xml, RawEvent& event);
    void readPersons(QXmlStreamReader& xml, RawEvent& event);
    void readPerson(QXmlStreamReader& xml, RawEvent& event);
    void readLinks(QXmlStreamReader& xml, RawEvent& event, bool attachments);
    void readLink(QXmlStreamReader& xml, RawEvent& event, bool attachment);
    void keep(QXmlStreamReader& xml, KeptXml& kept);
    size_t roomNamed(const QString& name);
    [[nodiscard]] QString whatIsBroken() const;
    Error broken() const;

    QByteArray m_data;
    QXmlStreamReader m_xml;
    RawSchedule m_schedule;
    QHash<QString, size_t> m_rooms;
    QString m_refusal;
    bool m_isSchedule = false;
};

/// Hands each child element to `child`, which must read it to its end, and the content of each aside of our own
/// to `aside`, with a reader that stands on its root.
template <class OnChild, class OnAside>
void RawReader::eachChild(QXmlStreamReader& xml, OnChild child, OnAside aside)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            child(xml);
            break;
        case QXmlStreamReader::EndElement:
            return;
        case QXmlStreamReader::EntityReference:
            xml.raiseError(kUndeclaredEntity);
            break;
        case QXmlStreamReader::ProcessingInstruction:
            if (xml.processingInstructionTarget() == kAside && &xml == &m_xml) {
                QXmlStreamReader inner(xml.processingInstructionData().toString());
                inner.setNamespaceProcessing(false);
                while (!inner.atEnd() && inner.readNext() != QXmlStreamReader::StartElement) {
                    if (inner.tokenType() == QXmlStreamReader::DTD)
                        inner.raiseError(QStringLiteral("document type"));
                }
                if (!inner.hasError())
                    aside(inner);
            }
            break;
        default:
            break;
        }
    }
}

/// Keeps an attribute, unless it belongs to XML itself.
void keepAttribute(KeptXml& kept, const QXmlStreamAttribute& attribute);

} // namespace rostrum::schedule_xml
