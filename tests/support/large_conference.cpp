#include "tests/support/large_conference.h"

#include <QUuid>

#include <algorithm>
#include <random>

namespace rostrum::test {

namespace {

constexpr int kTracks = 40;
constexpr int kChapters = 40;
/// As many as are on a panel at most: those who are on one session are not on the next one.
constexpr int kApart = 6;

class Maker
{
public:
    explicit Maker(const LargeSize& size)
        : m_size(size)
        , m_random(size.seed)
    {}

    Programme make()
    {
        Conference& conference = p.conference;
        conference.guid = guid();
        conference.title = QStringLiteral("Made-up conference");
        conference.timezone = "Europe/Berlin";
        conference.start = QDate(2027, 5, 3);
        conference.end = conference.start.addDays(m_size.days - 1);
        conference.changeoverMin = 10;
        p.zone = Zone(conference.timezone);
        for (int i = 0; i < m_size.days; ++i)
            p.days.put(day(i));
        for (int i = 0; i < m_size.rooms; ++i)
            p.rooms.put(room(i));
        for (int i = 0; i < kTracks; ++i)
            p.tracks.put(track(i));
        for (int i = 0; i < kChapters; ++i)
            p.chapters.put(chapter(i));
        for (int i = 0; i < m_size.people; ++i)
            p.people.put(person(i));
        for (int i = 0; i < m_size.sessions; ++i)
            p.sessions.put(session(i));
        for (int i = 0; i < m_size.sessions / 50; ++i)
            p.links.put(link(i));
        return std::move(p);
    }

private:
    // The library's distributions differ between platforms.
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool one(int inSoMany) { return below(inSoMany) == 0; }

    template <class Id>
    Id next()
    {
        return Id{++m_lastId};
    }
    QString guid() { return QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_lastGuid, 12, 16, QLatin1Char('0')); }
    template <class Rows>
    typename Rows::IdType pick(const Rows& rows)
    {
        return rows[static_cast<size_t>(below(static_cast<int>(rows.size())))].id;
    }

    Day day(int number)
    {
        Day day;
        day.id = next<DayId>();
        day.date = p.conference.start.addDays(number);
        day.opens = WallTime::of(day.date, QTime(9, 0));
        day.closes = WallTime::of(day.date, QTime(21, 0));
        return day;
    }
    Room room(int number)
    {
        Room room;
        room.id = next<RoomId>();
        room.guid = guid();
        room.name = QStringLiteral("Room %1").arg(number + 1);
        room.position = number;
        room.capacity = 20 + below(300);
        room.stepFree = !one(5);
        room.interpretation = one(10);
        room.equipment << QStringLiteral("Projector");
        if (one(20))
            room.holds = 2;
        if (one(10)) {
            for (const Day& each : p.days)
                room.windows.push_back({each.opens.plus(60), each.closes});
        }
        // Some halls are the two before them with the wall taken out.
        if (number >= 2 && number % 25 == 0)
            room.parts = {p.rooms[static_cast<size_t>(number) - 1].id, p.rooms[static_cast<size_t>(number) - 2].id};
        return room;
    }
    Track track(int number)
    {
        Track track;
        track.id = next<TrackId>();
        track.guid = guid();
        track.name = QStringLiteral("Track %1").arg(number + 1);
        track.position = number;
        track.checkOverlap = number == 0;
        return track;
    }
    Chapter chapter(int number)
    {
        Chapter chapter;
        chapter.id = next<ChapterId>();
        chapter.guid = guid();
        chapter.name = QStringLiteral("Chapter %1").arg(number + 1);
        return chapter;
    }
    Person person(int number)
    {
        Person person;
        person.id = next<PersonId>();
        person.guid = guid();
        person.name = QStringLiteral("Pat Example %1").arg(number + 1);
        person.state = one(40) ? PersonState::Invited : PersonState::Confirmed;
        person.availability = Availability::AnyTime;
        if (one(10)) {
            person.availability = Availability::Windows;
            const int away = below(m_size.days);
            for (int i = 0; i < m_size.days; ++i) {
                const Day& each = p.days[static_cast<size_t>(i)];
                if (i != away)
                    person.windows.push_back({each.opens, each.closes});
            }
        }
        return person;
    }

    void addPeople(Session& session, int number, int count)
    {
        for (int i = 0; i < count; ++i) {
            // Most people are on where their number puts them, so that nobody is in two places; a few anywhere.
            const int who = (one(50) ? below(m_size.people) : number * kApart + i) % m_size.people;
            Part part;
            part.id = ++m_lastId;
            part.person = p.people[static_cast<size_t>(who)].id;
            part.role = session.type == session_type::kPanel && i == 0 ? PartRole::Moderator : PartRole::Speaker;
            session.people.push_back(part);
        }
    }
    Placement placement(int number, int duration)
    {
        // One after the other through rooms and days; a few stand where another is.
        const int slot = one(40) ? below(m_size.sessions) : number;
        const int inRoom = slot / m_size.rooms;
        const int perDay = std::max(1, (m_size.sessions / m_size.rooms + m_size.days) / m_size.days);
        const int apart = 12 * 60 / perDay / 5 * 5;
        Placement placement;
        placement.id = next<PlacementId>();
        placement.room = p.rooms[static_cast<size_t>(slot % m_size.rooms)].id;
        placement.start = p.days[static_cast<size_t>(inRoom % m_size.days)].opens.plus((inRoom / m_size.days) * apart);
        placement.durationMin = std::min(duration, apart);
        placement.setupMin = one(30) ? 5 : 0;
        return placement;
    }
    Session session(int number)
    {
        const bool last = number == m_size.sessions - 1;
        Session session;
        session.id = next<SessionId>();
        session.guid = guid();
        session.title = QStringLiteral("Session %1").arg(number + 1);
        session.abstract = one(20) ? QString() : QStringLiteral("What it is about, in a sentence or two.");
        session.track = one(30) ? TrackId() : p.tracks[static_cast<size_t>(number % kTracks)].id;
        session.expectedPeople = below(60);
        session.durationMin = 30 + 15 * below(5);
        session.type = (one(8)      ? session_type::kPanel
                        : one(20)   ? session_type::kWorkshop
                        : one(40)   ? session_type::kBreak
                        : one(2000) ? session_type::kPlenary
                                    : session_type::kTalk)
                           .toString();
        if (one(15))
            session.needs << QStringLiteral("Projector");
        session.needsStepFree = one(30);
        session.state = one(20) ? SessionState::Tentative : SessionState::Confirmed;
        if (one(40)) {
            session.type = session_type::kChapterMeeting.toString();
            session.chapters = {pick(p.chapters), pick(p.chapters)};
        }
        if (!session.isBreak())
            addPeople(session, number, last ? 6 : session.type == session_type::kPanel ? 3 + below(3) : 1 + below(2));
        if (last || !one(20))
            session.placements.push_back(placement(number, session.durationMin));
        return session;
    }
    LinkRule link(int number)
    {
        LinkRule link;
        link.id = next<LinkRuleId>();
        link.kind = static_cast<LinkKind>(number % 3);
        if (link.kind == LinkKind::NotWith || one(2)) {
            link.a = pick(p.people);
            link.b = pick(p.people);
        } else {
            link.a = pick(p.sessions);
            link.b = pick(p.sessions);
        }
        return link;
    }

    LargeSize m_size;
    std::mt19937 m_random;
    qint64 m_lastId = 0;
    qint64 m_lastGuid = 0;
    Programme p;
};

template <class... Rows>
Result<void> putAll(Writer& writer, const Rows&... tables)
{
    Result<void> result;
    const auto put = [&](const auto& rows) {
        for (const auto& row : rows) {
            if (result.ok())
                result = writer.put(row);
        }
    };
    (put(tables), ...);
    return result;
}

} // namespace

Programme largeProgramme(const LargeSize& size)
{
    return Maker(size).make();
}

std::unique_ptr<Document> largeDocument(const QString& path, const LargeSize& size)
{
    const Programme p = largeProgramme(size);
    auto document = Document::create(path, p.conference, std::vector<Day>(p.days.begin(), p.days.end()));
    if (!document)
        qFatal("%s", qPrintable(document.error().text));
    const auto filled = (*document)->write(QStringLiteral("Fill"), [&p](Writer& writer) {
        return putAll(writer, p.rooms, p.tracks, p.chapters, p.people, p.sessions, p.links);
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().text));
    return std::move(*document);
}

} // namespace rostrum::test
