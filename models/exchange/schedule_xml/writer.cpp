#include "models/exchange/schedule_xml/writer.h"

#include "models/exchange/extra.h"
#include "models/exchange/import_matching.h"
#include "models/exchange/names.h"
#include "models/exchange/schedule_xml/aside.h"
#include "models/exchange/schedule_xml/event_writer.h"
#include "models/exchange/schedule_xml/valid_values.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace rostrum {

namespace schedule_xml {

namespace {

class ScheduleWriter
{
public:
    ScheduleWriter(const Programme& programme, const WriteOptions& options);
    Result<QByteArray> write();

private:
    void findDays();
    void writeConference();
    void writeColour(const KeptXml& kept, Aside& aside);
    void writeTrack(const Track& track);
    void writeDay(size_t at);
    void writeRoom(const Room* room, const std::vector<const EventSlot*>& slots);

    const Programme& m_programme;
    const WriteOptions& m_options;
    std::vector<EventSlot> m_slots;
    std::vector<Day> m_days;
    std::vector<std::vector<const EventSlot*>> m_slotsOfDay;
    std::vector<bool> m_dayTakesStrangers; ///< Lists something that starts outside of it.
    std::unordered_set<RoomId> m_roomsWritten;
    QByteArray m_out;
    QXmlStreamWriter m_xml;
    EventWriter m_events;
};

ScheduleWriter::ScheduleWriter(const Programme& programme, const WriteOptions& options)
    : m_programme(programme)
    , m_options(options)
    , m_slots(eventSlots(programme, options.includePrivate))
    , m_xml(&m_out)
    , m_events(programme, options.includePrivate, m_xml)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
}

void ScheduleWriter::findDays()
{
    m_days.assign(m_programme.days.begin(), m_programme.days.end());
    if (m_days.empty()) {
        // Without days of its own the conference has those on which there is something.
        const int change = m_programme.conference.dayStartMin;
        for (const EventSlot& slot : m_slots) {
            const QDate date = slot.placement->start.plus(-change).date();
            if (m_days.empty() || m_days.back().date < date) {
                Day day;
                day.date = date;
                day.dayStartMin = change;
                m_days.push_back(day);
            }
        }
        if (m_days.empty() && m_programme.conference.start.isValid()) {
            Day day;
            day.date = m_programme.conference.start;
            m_days.push_back(day);
        }
    }
    m_slotsOfDay.resize(m_days.size());
    m_dayTakesStrangers.resize(m_days.size());
    if (m_days.empty())
        return;
    for (const EventSlot& slot : m_slots) {
        const qint64 start = slot.placement->start.minutes;
        size_t at = 0;
        while (at + 1 < m_days.size() && m_days[at + 1].begins().minutes <= start)
            ++at;
        const qint64 begins = m_days[at].begins().minutes;
        if (start < begins || start >= begins + 1440)
            m_dayTakesStrangers[at] = true;
        m_slotsOfDay[at].push_back(&slot);
    }
}

Result<QByteArray> ScheduleWriter::write()
{
    findDays();
    if (m_days.empty()) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate(
                         "ScheduleXmlWriter",
                         "The conference has no days yet, and a schedule.xml needs at least one. Set its "
                         "first and last day, then export again.")};
    }
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("schedule"));
    m_xml.writeEmptyElement(QStringLiteral("generator"));
    m_xml.writeAttribute(QStringLiteral("name"), kGenerator.toString());
    m_xml.writeAttribute(QStringLiteral("version"), xmlText(m_options.generatorVersion));
    const QJsonObject kept = extra::of(m_programme.conference.extra, kFormat.toString());
    if (const auto url = httpUrl(kept.value(QStringLiteral("schedule_url")).toString()))
        m_xml.writeTextElement(QStringLiteral("url"), *url);
    m_xml.writeTextElement(QStringLiteral("version"), xmlText(m_programme.conference.version));
    writeConference();
    for (size_t at = 0; at < m_days.size(); ++at)
        writeDay(at);
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return std::move(m_out);
}

void ScheduleWriter::writeColour(const KeptXml& kept, Aside& aside)
{
    QXmlStreamAttributes more;
    for (const QString& element : kept.elements) {
        QXmlStreamReader xml(element);
        xml.setNamespaceProcessing(false);
        if (xml.readNextStartElement() && xml.name() == u"color" && isColour(m_programme.conference.colour)) {
            more = xml.attributes();
            continue;
        }
        aside.fragment(element);
    }
    if (!isColour(m_programme.conference.colour))
        return;
    m_xml.writeEmptyElement(QStringLiteral("color"));
    m_xml.writeAttribute(QStringLiteral("primary"), m_programme.conference.colour);
    for (const QXmlStreamAttribute& attribute : std::as_const(more)) {
        const QString name = attribute.qualifiedName().toString();
        const bool allowed = name != u"primary" && !name.contains(u':') &&
                             (name != u"background" || isColour(attribute.value().toString()));
        if (allowed)
            m_xml.writeAttribute(name, xmlText(attribute.value().toString()));
    }
}

void ScheduleWriter::writeConference()
{
    const Conference& conference = m_programme.conference;
    Aside aside;
    m_xml.writeStartElement(QStringLiteral("conference"));
    const auto text = [this](const char* name, const QString& value) {
        if (!value.isEmpty())
            m_xml.writeTextElement(QLatin1String(name), xmlText(value));
    };
    const auto url = [this, &aside](const char* name, const QString& value) {
        const auto valid = httpUrl(value);
        if (valid)
            m_xml.writeTextElement(QLatin1String(name), *valid);
        if (!value.isEmpty() && valid != value)
            aside.element(QLatin1String(name), value);
    };
    const auto other = [&aside](const char* name, const QString& value) {
        if (!value.isEmpty())
            aside.element(QLatin1String(name), value);
    };
    text("title", conference.title);
    const auto acronym = validAcronym(conference.acronym);
    text("acronym", acronym.value_or(QString()));
    if (!conference.acronym.isEmpty() && acronym != conference.acronym)
        aside.element(QStringLiteral("acronym"), conference.acronym);
    text("start", conference.start.toString(Qt::ISODate));
    text("end", conference.end.toString(Qt::ISODate));
    text("days", QString::number(m_days.size()));
    if (conference.slotMin > 0)
        text("timeslot_duration", durationText(conference.slotMin));
    url("base_url", conference.baseUrl);
    url("logo", conference.logo);
    url("url", conference.url);
    text("time_zone_name", QString::fromUtf8(m_programme.zone.name()));
    other("subtitle", conference.subtitle);
    other("venue", conference.venue);
    other("city", conference.city);
    other("country", conference.country);
    other("language", conference.language);
    other("description", conference.description);
    other("day_change", clockText(conference.dayStartMin));
    KeptXml kept = KeptXml::from(extra::of(conference.extra, kFormat.toString()));
    writeColour(kept, aside);
    kept.elements.clear();
    aside.keep(kept);
    for (const Track& track : m_programme.tracks)
        writeTrack(track);
    aside.write(m_xml);
    m_xml.writeEndElement();
}

void ScheduleWriter::writeTrack(const Track& track)
{
    if (track.name.trimmed().isEmpty())
        return;
    Aside aside;
    m_xml.writeStartElement(QStringLiteral("track"));
    m_xml.writeAttribute(QStringLiteral("name"), xmlText(track.name));
    if (isColour(track.colour))
        m_xml.writeAttribute(QStringLiteral("color"), track.colour);
    if (isTrackSlug(track.slug))
        m_xml.writeAttribute(QStringLiteral("slug"), track.slug);
    else if (!track.slug.isEmpty())
        aside.attribute(QStringLiteral("slug"), track.slug);
    // A guid that comes out of the name again need not be told.
    if (!track.guid.isEmpty() && track.guid != nameGuid(u"track", m_programme.conference, track.name))
        aside.attribute(QStringLiteral("guid"), track.guid);
    aside.keep(KeptXml::from(extra::of(track.extra, kFormat.toString())));
    aside.write(m_xml);
    m_xml.writeEndElement();
}

void ScheduleWriter::writeDay(size_t at)
{
    const Day& day = m_days[at];
    const Zone& zone = m_programme.zone;
    WallTime opens = day.opens;
    WallTime closes = day.closes;
    if (zone.toInstant(closes) <= zone.toInstant(opens)) {
        opens = day.begins();
        closes = opens.plus(1440);
        for (const EventSlot* slot : m_slotsOfDay[at]) {
            const Span span = m_programme.span(*slot->placement);
            if (span.start < zone.toInstant(opens))
                opens = slot->placement->start;
            if (span.end > zone.toInstant(closes))
                closes = zone.toWall(span.end);
        }
    }
    m_xml.writeStartElement(QStringLiteral("day"));
    m_xml.writeAttribute(QStringLiteral("index"), QString::number(at + 1));
    m_xml.writeAttribute(QStringLiteral("date"), day.date.toString(Qt::ISODate));
    m_xml.writeAttribute(QStringLiteral("start"), zone.toIso(opens));
    m_xml.writeAttribute(QStringLiteral("end"), zone.toIso(closes));

    std::unordered_map<RoomId, std::vector<const EventSlot*>> slotsOfRoom;
    for (const EventSlot* slot : m_slotsOfDay[at]) {
        const bool known = m_programme.rooms.find(slot->placement->room) != nullptr;
        slotsOfRoom[known ? slot->placement->room : RoomId{}].push_back(slot);
    }
    for (const Room& room : m_programme.rooms) {
        // The first day lists every room, so that their order is told and none is lost.
        const bool listed = at == 0 && (!room.hidden || m_options.includePrivate);
        if (listed || slotsOfRoom.contains(room.id))
            writeRoom(&room, slotsOfRoom[room.id]);
    }
    if (slotsOfRoom.contains(RoomId{}))
        writeRoom(nullptr, slotsOfRoom[RoomId{}]);

    Aside aside;
    if (day.dayStartMin != m_programme.conference.dayStartMin || m_dayTakesStrangers[at])
        aside.attribute(QStringLiteral("day_change"), clockText(day.dayStartMin));
    if (!day.label.isEmpty())
        aside.attribute(QStringLiteral("label"), day.label);
    aside.keep(KeptXml::from(extra::of(day.extra, kFormat.toString())));
    aside.write(m_xml);
    m_xml.writeEndElement();
}

void ScheduleWriter::writeRoom(const Room* room, const std::vector<const EventSlot*>& slots)
{
    const QString name = room == nullptr ? QString() : xmlText(room->name);
    m_xml.writeStartElement(QStringLiteral("room"));
    m_xml.writeAttribute(QStringLiteral("name"), name);
    Aside aside;
    if (room != nullptr) {
        const QString guid = tidyGuid(room->guid);
        if (isUuid(guid))
            m_xml.writeAttribute(QStringLiteral("guid"), guid);
        if (m_roomsWritten.insert(room->id).second) {
            if (!guid.isEmpty() && !isUuid(guid))
                aside.attribute(QStringLiteral("guid"), room->guid);
            if (!room->slug.isEmpty())
                aside.attribute(QStringLiteral("slug"), room->slug);
            aside.keep(KeptXml::from(extra::of(room->extra, kFormat.toString())));
        }
    }
    for (const EventSlot* slot : slots)
        m_events.write(*slot, name);
    aside.write(m_xml);
    m_xml.writeEndElement();
}

} // namespace

} // namespace schedule_xml

Result<QByteArray> writeScheduleXml(const Programme& programme, const WriteOptions& options)
{
    return schedule_xml::ScheduleWriter(programme, options).write();
}

} // namespace rostrum
