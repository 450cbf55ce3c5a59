#include "models/exchange/schedule_xml/raw_reader.h"

#include "models/exchange/names.h"
#include "models/exchange/schedule_xml/encoding.h"

#include <QCoreApplication>
#include <QStringConverter>

namespace rostrum::schedule_xml {

namespace {

bool isNamespace(QStringView attribute)
{
    return attribute.startsWith(u"xmlns") || attribute.startsWith(u"xsi:");
}

} // namespace

void keepAttribute(KeptXml& kept, const QXmlStreamAttribute& attribute)
{
    if (!isNamespace(attribute.qualifiedName()))
        kept.attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
}

QString RawReader::whatIsBroken() const
{
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (m_xml.errorString() == kNestedTooDeeply) {
        return QCoreApplication::translate(
            "ScheduleXmlReader",
            "Line %1, column %2: elements stand in one another over a hundred times. No programme does that. Nothing "
            "was imported.");
    }
    if (m_xml.errorString() == kUndeclaredEntity) {
        return QCoreApplication::translate("ScheduleXmlReader",
                                           "Line %1, column %2: the file uses an entity that XML does not know. "
                                           "Nothing was imported. Write the character itself in that place.");
    }
    const QString encoding = m_xml.documentEncoding().toString();
    if (!encoding.isEmpty() && !QStringConverter::encodingForName(encoding.toLatin1().constData())) {
        return QCoreApplication::translate("ScheduleXmlReader",
                                           "Line %1, column %2: the file is in an encoding that cannot be read here. "
                                           "Nothing was imported. Save it as UTF-8, and change the first line to say "
                                           "so.");
    }
    return QCoreApplication::translate("ScheduleXmlReader",
                                       "Line %1, column %2: the file is not well-formed XML. Nothing was imported. "
                                       "Export it again where it comes from, or mend that place.");
}

Error RawReader::broken() const
{
    const auto encoding = QStringConverter::encodingForData(m_data);
    const bool utf8 =
        encoding.value_or(QStringConverter::Utf8) == QStringConverter::Utf8 &&
        (m_xml.documentEncoding().isEmpty() || m_xml.documentEncoding().compare(u"utf-8", Qt::CaseInsensitive) == 0);
    if (const auto fault = utf8 ? firstFaultInUtf8(m_data) : std::nullopt) {
        const QString text = QCoreApplication::translate(
            "ScheduleXmlReader",
            "Line %1, column %2: the file says that it is UTF-8, and here it is not. Nothing was imported. Save it as "
            "UTF-8, or let its first line name its real encoding.");
        return {ErrorCode::BadInput, text.arg(QString::number(fault->line), QString::number(fault->column)),
                m_xml.errorString()};
    }
    const QString line = QString::number(m_xml.lineNumber());
    const QString column = QString::number(m_xml.columnNumber() + 1);
    return {ErrorCode::BadInput, whatIsBroken().arg(line, column), m_xml.errorString()};
}

Result<RawSchedule> RawReader::read()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.tokenType() == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty()) {
            m_refusal = QCoreApplication::translate(
                "ScheduleXmlReader",
                "Line %1, column %2: the file declares entities of its own. Rostrum does not read such "
                "files, because they can be made to harm. Nothing was imported.");
            m_xml.raiseError(QStringLiteral("entity declarations"));
        } else if (m_xml.tokenType() == QXmlStreamReader::StartElement) {
            if (m_xml.name() != u"schedule") {
                m_refusal =
                    QCoreApplication::translate("ScheduleXmlReader",
                                                "Line %1, column %2: the file holds \"%3\" where a schedule.xml holds "
                                                "\"schedule\". Nothing was imported.")
                        .replace(QStringLiteral("%3"), m_xml.name().toString().left(60));
                m_xml.raiseError(QStringLiteral("root element"));
            } else {
                readSchedule();
            }
        }
    }
    if (m_xml.hasError())
        return broken();
    if (!m_isSchedule) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "ScheduleXmlReader", "The file holds neither a conference nor a day. Nothing was imported.")};
    }
    return std::move(m_schedule);
}

void RawReader::keep(QXmlStreamReader& xml, KeptXml& kept)
{
    const QString fragment = takeFragment(xml);
    if (!fragment.isEmpty())
        kept.elements << fragment;
}

void RawReader::readSchedule()
{
    eachChild(
        m_xml, [this](QXmlStreamReader& xml) { readScheduleChild(xml); },
        [this](QXmlStreamReader& xml) {
            eachChild(
                xml, [this](QXmlStreamReader& inner) { readScheduleChild(inner); }, [](QXmlStreamReader&) {});
        });
}

void RawReader::readScheduleChild(QXmlStreamReader& xml)
{
    const auto name = xml.name();
    if (name == u"conference") {
        m_isSchedule = true;
        readConference(xml);
    } else if (name == u"day") {
        m_isSchedule = true;
        readDay(xml);
    } else if (name == u"version") {
        m_schedule.version = takeText(xml).trimmed();
    } else if (name == u"generator") {
        m_schedule.generator = xml.attributes().value(QLatin1String("name")).toString();
        xml.skipCurrentElement();
    } else if (name == u"tracks") {
        readTracks(xml);
    } else if (name == u"url") {
        m_schedule.url = takeText(xml).trimmed();
    } else if (name == u"base_url" || name == u"time_zone_name") {
        readConferenceChild(xml);
    } else {
        keep(xml, m_schedule.conference.kept);
    }
}

void RawReader::readConference(QXmlStreamReader& xml)
{
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes)
        keepAttribute(m_schedule.conference.kept, attribute);
    eachChild(
        xml, [this](QXmlStreamReader& child) { readConferenceChild(child); },
        [this](QXmlStreamReader& aside) { readConference(aside); });
}

void RawReader::readConferenceChild(QXmlStreamReader& xml)
{
    RawConference& conference = m_schedule.conference;
    static const QHash<QString, QString RawConference::*> texts = {
        {QStringLiteral("title"), &RawConference::title},
        {QStringLiteral("subtitle"), &RawConference::subtitle},
        {QStringLiteral("acronym"), &RawConference::acronym},
        {QStringLiteral("venue"), &RawConference::venue},
        {QStringLiteral("city"), &RawConference::city},
        {QStringLiteral("country"), &RawConference::country},
        {QStringLiteral("start"), &RawConference::start},
        {QStringLiteral("end"), &RawConference::end},
        {QStringLiteral("days"), &RawConference::days},
        {QStringLiteral("timeslot_duration"), &RawConference::slot},
        {QStringLiteral("day_change"), &RawConference::dayChange},
        {QStringLiteral("url"), &RawConference::url},
        {QStringLiteral("base_url"), &RawConference::baseUrl},
        {QStringLiteral("logo"), &RawConference::logo},
        {QStringLiteral("time_zone_name"), &RawConference::zone},
        {QStringLiteral("timezone"), &RawConference::zone},
        {QStringLiteral("language"), &RawConference::language},
        {QStringLiteral("description"), &RawConference::description},
        {QStringLiteral("release"), &RawConference::release},
    };
    const QString name = xml.name().toString();
    if (const auto at = texts.constFind(name); at != texts.constEnd()) {
        conference.*at.value() = takeText(xml).trimmed();
    } else if (name == u"color" || name == u"colour") {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString primary = attributes.value(QLatin1String("primary")).toString();
        const bool more = attributes.size() > 1;
        const QString fragment = more ? takeFragment(xml) : QString();
        const QString text = more ? QString() : takeText(xml);
        conference.colour = (primary.isEmpty() ? text : primary).trimmed();
        if (more)
            conference.kept.elements << fragment;
    } else if (name == u"track") {
        readTrack(xml);
    } else if (name == u"tracks") {
        readTracks(xml);
    } else {
        keep(xml, conference.kept);
    }
}

void RawReader::readTracks(QXmlStreamReader& xml)
{
    eachChild(
        xml,
        [this](QXmlStreamReader& child) {
            if (child.name() == u"track")
                readTrack(child);
            else
                child.skipCurrentElement();
        },
        [](QXmlStreamReader&) {});
}

void RawReader::readTrack(QXmlStreamReader& xml)
{
    RawTrack track;
    const auto take = [&track](const QXmlStreamAttributes& attributes) {
        for (const QXmlStreamAttribute& attribute : attributes) {
            const auto name = attribute.qualifiedName();
            if (name == u"name")
                track.name = attribute.value().toString();
            else if (name == u"slug")
                track.slug = attribute.value().toString();
            else if (name == u"color" || name == u"colour")
                track.colour = attribute.value().toString();
            else if (name == u"guid")
                track.guid = attribute.value().toString();
            else
                keepAttribute(track.kept, attribute);
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
        } else if (xml.isStartElement()) {
            const bool named = xml.name() == u"name" || xml.name() == u"title";
            const QString inner = takeText(xml);
            if (named)
                text = inner;
        } else if (xml.isEntityReference()) {
            xml.raiseError(kUndeclaredEntity);
        } else if (xml.isProcessingInstruction() && xml.processingInstructionTarget() == kAside) {
            QXmlStreamReader inner(xml.processingInstructionData().toString());
            if (inner.readNextStartElement())
                take(inner.attributes());
        }
    }
    if (track.name.isEmpty())
        track.name = text;
    if (!track.name.trimmed().isEmpty())
        m_schedule.tracks.push_back(std::move(track));
}

void RawReader::readDayAttributes(QXmlStreamReader& xml, RawDay& day)
{
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        const auto name = attribute.qualifiedName();
        const QString value = attribute.value().toString();
        if (name == u"index")
            day.index = value;
        else if (name == u"date")
            day.date = value;
        else if (name == u"start")
            day.start = value;
        else if (name == u"end")
            day.end = value;
        else if (name == u"day_change")
            day.change = value;
        else if (name == u"label" || name == u"name")
            day.label = value;
        else
            keepAttribute(day.kept, attribute);
    }
}

void RawReader::readDay(QXmlStreamReader& xml)
{
    m_schedule.days.emplace_back();
    RawDay& day = m_schedule.days.back();
    readDayAttributes(xml, day);
    const auto child = [this, &day](QXmlStreamReader& inner) {
        if (inner.name() == u"room")
            readRoom(inner, day);
        else if (inner.name() == u"event")
            readEvent(inner, day, RawEvent::npos);
        else
            keep(inner, day.kept);
    };
    eachChild(xml, child, [&](QXmlStreamReader& aside) {
        readDayAttributes(aside, day);
        eachChild(
            aside, [this, &day](QXmlStreamReader& inner) { keep(inner, day.kept); }, [](QXmlStreamReader&) {});
    });
}

size_t RawReader::roomNamed(const QString& name)
{
    const auto at = m_rooms.constFind(name);
    if (at != m_rooms.constEnd())
        return at.value();
    m_schedule.rooms.push_back({name, {}, {}, {}});
    m_rooms.insert(name, m_schedule.rooms.size() - 1);
    return m_schedule.rooms.size() - 1;
}

void RawReader::readRoom(QXmlStreamReader& xml, RawDay& day)
{
    const QString name = tidyName(xml.attributes().value(QLatin1String("name")));
    const size_t index = roomNamed(name);
    const auto take = [this, index](QXmlStreamReader& inner) {
        RawRoom& room = m_schedule.rooms[index];
        const bool first = room.kept.attributes.empty();
        const auto attributes = inner.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            const auto key = attribute.qualifiedName();
            if (key == u"name")
                continue;
            if (key == u"guid") {
                if (room.guid.isEmpty())
                    room.guid = attribute.value().toString();
            } else if (key == u"slug") {
                room.slug = attribute.value().toString();
            } else if (first) {
                keepAttribute(room.kept, attribute);
            }
        }
    };
    take(xml);
    eachChild(
        xml,
        [this, &day, index](QXmlStreamReader& child) {
            if (child.name() == u"event")
                readEvent(child, day, index);
            else
                keep(child, m_schedule.rooms[index].kept);
        },
        [this, index, &take](QXmlStreamReader& aside) {
            take(aside);
            eachChild(
                aside, [this, index](QXmlStreamReader& child) { keep(child, m_schedule.rooms[index].kept); },
                [](QXmlStreamReader&) {});
        });
    m_schedule.rooms[index].kept.elements.removeDuplicates();
}

Result<RawSchedule> readRawSchedule(const QByteArray& data)
{
    return RawReader(data).read();
}

} // namespace rostrum::schedule_xml
