#include "tests/bench/big_conference.h"

#include <QDate>
#include <QStringList>
#include <QXmlStreamWriter>

#include <algorithm>
#include <random>

namespace rostrum::bench {

namespace {

class Maker
{
public:
    explicit Maker(const Size& size)
        : m_size(size)
        , m_random(size.seed)
        , m_xml(&m_bytes)
    {}

    QByteArray make()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("schedule"));
        m_xml.writeStartElement(QStringLiteral("conference"));
        text("title", QStringLiteral("Made-up conference"));
        text("acronym", QStringLiteral("made-up"));
        text("start", date(0));
        text("end", date(m_size.days - 1));
        text("days", QString::number(m_size.days));
        text("time_zone_name", QStringLiteral("America/Toronto"));
        m_xml.writeEndElement();
        const int slots = m_size.days * m_size.rooms;
        for (int day = 0; day < m_size.days; ++day) {
            m_xml.writeStartElement(QStringLiteral("day"));
            m_xml.writeAttribute(QStringLiteral("index"), QString::number(day + 1));
            m_xml.writeAttribute(QStringLiteral("date"), date(day));
            for (int room = 0; room < m_size.rooms; ++room) {
                // The whole number of sessions, spread evenly over the rooms of all days.
                const int slot = day * m_size.rooms + room;
                const auto upTo = [&](int n) { return static_cast<int>(qint64{m_size.sessions} * n / slots); };
                writeRoom(day, room, upTo(slot + 1) - upTo(slot));
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    // The library's distributions differ between platforms.
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool one(int inSoMany) { return below(inSoMany) == 0; }

    [[nodiscard]] static QString date(int day) { return QDate(2027, 5, 3).addDays(day).toString(Qt::ISODate); }
    [[nodiscard]] static QString clock(int minutes)
    {
        return QStringLiteral("%1:%2")
            .arg(minutes / 60, 2, 10, QLatin1Char('0'))
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    /// A guid that stays the same for the same thing.
    [[nodiscard]] static QString guid(char16_t kind, int number)
    {
        return QStringLiteral("00000000-0000-4000-800%1-%2").arg(QChar(kind)).arg(number, 12, 16, QLatin1Char('0'));
    }
    void text(const char* element, const QString& content)
    {
        m_xml.writeTextElement(QString::fromLatin1(element), content);
    }

    QString words(int count)
    {
        static const QStringList stock{
            QStringLiteral("assembly"), QStringLiteral("of"),       QStringLiteral("neighbours"),
            QStringLiteral("and"),      QStringLiteral("archives"), QStringLiteral("water"),
            QStringLiteral("the"),      QStringLiteral("practice"), QStringLiteral("école"),
            QStringLiteral("for"),      QStringLiteral("radio"),    QStringLiteral("gardens"),
            QStringLiteral("in"),       QStringLiteral("memory"),   QStringLiteral("مدينة"),
            QStringLiteral("letters"),  QStringLiteral("from"),     QStringLiteral("workshop"),
            QStringLiteral("maps"),     QStringLiteral("harvest")};
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen << stock[below(static_cast<int>(stock.size()))];
        return chosen.join(u' ');
    }

    void writeRoom(int day, int room, int sessions)
    {
        m_xml.writeStartElement(QStringLiteral("room"));
        m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("Room %1").arg(room + 1));
        int start = 9 * 60;
        for (int i = 0; i < sessions; ++i) {
            const int duration = 15 * (1 + below(5));
            writeEvent(day, room, start, duration);
            // Once in a while the next one begins before this one ends.
            start += one(50) ? std::max(5, duration - 10) : duration + 5 * below(4);
        }
        m_xml.writeEndElement();
    }

    void writeEvent(int day, int room, int start, int duration)
    {
        const int number = ++m_events;
        m_xml.writeStartElement(QStringLiteral("event"));
        m_xml.writeAttribute(QStringLiteral("guid"), guid(u'0', number));
        m_xml.writeAttribute(QStringLiteral("id"), QString::number(number));
        text("date", QStringLiteral("%1T%2:00-04:00").arg(date(day), clock(start)));
        text("start", clock(start));
        text("duration", clock(duration));
        text("room", QStringLiteral("Room %1").arg(room + 1));
        text("slug", QStringLiteral("made-up-%1").arg(number));
        text("title", QStringLiteral("%1 %2").arg(words(3 + below(6))).arg(number));
        text("subtitle", one(3) ? words(6) : QString());
        text("track", QStringLiteral("Track %1").arg(1 + room % 40));
        text("type", one(20) ? QStringLiteral("workshop") : QStringLiteral("talk"));
        text("language", QStringLiteral("en"));
        text("abstract", QStringLiteral("<p>%1</p><p>%2 &amp; <em>%3</em></p>").arg(words(60), words(30), words(5)));
        text("description", one(2) ? QStringLiteral("<p>%1</p>").arg(words(80)) : QString());
        m_xml.writeStartElement(QStringLiteral("persons"));
        const int people = one(10) ? 3 : 1 + below(2);
        for (int i = 0; i < people; ++i) {
            // Most people speak where their number puts them; a few anywhere, which makes clashes.
            const int person = (one(8) ? below(m_size.people) : number + i * 7) % m_size.people + 1;
            m_xml.writeStartElement(QStringLiteral("person"));
            m_xml.writeAttribute(QStringLiteral("id"), QString::number(person));
            m_xml.writeAttribute(QStringLiteral("guid"), guid(u'1', person));
            m_xml.writeCharacters(QStringLiteral("Pat Example %1").arg(person));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    Size m_size;
    std::mt19937 m_random;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_events = 0;
};

} // namespace

QByteArray bigConference(const Size& size)
{
    return Maker(size).make();
}

} // namespace rostrum::bench
