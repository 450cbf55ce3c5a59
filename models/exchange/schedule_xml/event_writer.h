#pragma once

#include "models/exchange/schedule_xml/slots.h"

#include <QSet>

class QXmlStreamWriter;

namespace rostrum::schedule_xml {

class Aside;

/// Writes the events of one file; knows which codes and slugs have been used.
class EventWriter
{
public:
    EventWriter(const Programme& programme, bool includePrivate, QXmlStreamWriter& xml)
        : m_programme(programme)
        , m_includePrivate(includePrivate)
        , m_xml(xml)
    {}
    /// `room` is the name of the room as written in the element around it.
    void write(const EventSlot& slot, const QString& room);

private:
    void writeAttributes(const EventSlot& slot, Aside& aside);
    void writeTimes(const EventSlot& slot, Aside& aside);
    void writeRecording(const Session& session, Aside& aside);
    void writePeople(const Session& session);
    void writeLinks(const Session& session, bool attachments);
    void writeUrl(const QString& name, const QString& url, Aside& aside);
    void writeKept(const Session& session, Aside& aside);
    void text(const char* name, const QString& value);

    const Programme& m_programme;
    bool m_includePrivate;
    QXmlStreamWriter& m_xml;
    QSet<QString> m_codes;
    QSet<QString> m_eventSlugs;
};

} // namespace rostrum::schedule_xml
