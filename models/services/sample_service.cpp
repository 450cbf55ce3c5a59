#include "models/services/sample_service.h"

#include "models/services/days.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

namespace rostrum {

namespace {

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Collects the sample as values; all of it is then written as one step.
class Sample
{
    Q_DECLARE_TR_FUNCTIONS(Sample)

public:
    static Conference conference()
    {
        Conference conference;
        conference.title = tr("Sample conference");
        conference.subtitle = tr("Speakers, panels, workshops and a meeting for chapters throughout Canada");
        conference.acronym = QStringLiteral("sample");
        conference.venue = tr("Sample Hall");
        conference.country = QStringLiteral("CA");
        conference.start = firstDay();
        conference.end = firstDay().addDays(1);
        conference.timezone = QByteArrayLiteral("America/Toronto");
        conference.slotMin = 5;
        conference.changeoverMin = 5;
        return conference;
    }

    Sample()
    {
        makeRooms();
        makeTracks();
        makeChapters();
        makePeople();
        makeFirstDay();
        makeSecondDay();
        makeUnscheduled();
    }

    Result<void> write(Writer& writer) const
    {
        return allOf(writer, rooms, tracks, organisations, people, chapters, sessions);
    }

private:
    static QDate firstDay() { return {2027, 5, 1}; }

    template <class... Rows>
    static Result<void> allOf(Writer& writer, const Rows&... each)
    {
        Result<void> result;
        const auto put = [&](const auto& values) {
            for (const auto& value : values) {
                if (result.ok())
                    result = writer.put(value);
            }
        };
        (put(each), ...);
        return result;
    }

    RoomId addRoom(const QString& name, int capacity, const QStringList& equipment)
    {
        Room room;
        room.id = newId<RoomId>();
        room.guid = newGuid();
        room.name = name;
        room.position = static_cast<int>(rooms.size());
        room.building = tr("Sample Hall");
        room.floor = rooms.size() < 2 ? tr("Ground floor") : tr("First floor");
        room.capacity = capacity;
        room.stepFree = true;
        room.interpretation = rooms.empty();
        room.equipment = equipment;
        rooms.push_back(room);
        return room.id;
    }

    TrackId addTrack(const QString& name, const char* colour)
    {
        Track track;
        track.id = newId<TrackId>();
        track.guid = newGuid();
        track.name = name;
        track.colour = QString::fromLatin1(colour);
        track.position = static_cast<int>(tracks.size());
        tracks.push_back(track);
        return track.id;
    }

    PersonId addPerson(const QString& name, std::vector<PersonRole> roles, PersonState state = PersonState::Confirmed)
    {
        Person person;
        person.id = newId<PersonId>();
        person.guid = newGuid();
        person.name = name;
        const auto blank = name.lastIndexOf(u' ');
        person.givenName = name.left(blank);
        person.familyName = name.mid(blank + 1);
        person.roles = std::move(roles);
        person.state = state;
        people.push_back(person);
        return person.id;
    }

    /// Somebody plainly invented, who can be written to at example.org only.
    PersonId addInvented(const QString& given, const QString& family, std::vector<PersonRole> roles,
                         ChapterId chapter = {}, PersonState state = PersonState::Confirmed)
    {
        const PersonId id = addPerson(given + u' ' + family, std::move(roles), state);
        Person& person = people.back();
        person.chapter = chapter;
        ContactPoint email;
        email.id = newIdValue();
        email.text = QStringLiteral("%1.%2@example.org").arg(given.toLower(), family.toLower());
        person.emails.push_back(email);
        return id;
    }

    Session& addSession(QStringView type, const QString& title, int minutes, TrackId track = {})
    {
        Session session;
        session.id = newId<SessionId>();
        session.guid = newGuid();
        session.type = type.toString();
        session.title = title;
        session.durationMin = minutes;
        session.track = track;
        sessions.push_back(session);
        return sessions.back();
    }

    static void take(Session& session, PersonId person, PartRole role = PartRole::Speaker)
    {
        Part part;
        part.id = newIdValue();
        part.person = person;
        part.role = role;
        session.people.push_back(part);
    }

    static void at(Session& session, RoomId room, int day, int hour, int minute)
    {
        Placement placement;
        placement.id = newId<PlacementId>();
        placement.room = room;
        placement.start = WallTime::of(firstDay().addDays(day), hour * 60 + minute);
        placement.durationMin = session.durationMin;
        session.placements.push_back(placement);
    }

    void makeRooms()
    {
        hall1 = addRoom(tr("Hall 1"), 300, {tr("Projector"), tr("Microphones")});
        hall2 = addRoom(tr("Hall 2"), 120, {tr("Projector"), tr("Microphones")});
        room3 = addRoom(tr("Room 3"), 40, {tr("Flip chart")});
        room4 = addRoom(tr("Room 4"), 25, {tr("Flip chart")});
    }

    void makeTracks()
    {
        talks = addTrack(tr("Speakers and panels"), "#1f5fa8");
        workshops = addTrack(tr("Workshops"), "#2d7d46");
        meetings = addTrack(tr("Chapters"), "#a0522d");
    }

    void makeChapters()
    {
        struct Place
        {
            const char* city;
            const char* region;
        };
        for (const Place& place :
             {Place{"Vancouver", "BC"}, Place{"Calgary", "AB"}, Place{"Winnipeg", "MB"}, Place{"Toronto", "ON"},
              Place{"Ottawa", "ON"}, Place{"Montréal", "QC"}, Place{"Halifax", "NS"}}) {
            Chapter chapter;
            chapter.id = newId<ChapterId>();
            chapter.guid = newGuid();
            chapter.city = QString::fromUtf8(place.city);
            chapter.name = tr("Sample chapter %1").arg(chapter.city);
            chapter.regionName = QString::fromLatin1(place.region);
            chapter.country = QStringLiteral("CA");
            chapter.publicEmail = QStringLiteral("chapter-%1@example.org").arg(chapters.size() + 1);
            chapters.push_back(chapter);
        }
    }

    void makePeople()
    {
        kawas = addPerson(QStringLiteral("Hanna Kawas"), {PersonRole::Speaker});
        Organisation association;
        association.id = newId<OrganisationId>();
        association.guid = newGuid();
        association.name = QStringLiteral("Canada Palestine Association");
        organisations.push_back(association);
        people.back().organisation = association.id;
        people.back().jobTitle = tr("President");
        barakat = addPerson(QStringLiteral("Khaled Barakat"), {PersonRole::Speaker});
        people.back().jobTitle = tr("Writer");
        knight = addPerson(QStringLiteral("Natalie Knight"), {PersonRole::Speaker});
        people.back().jobTitle = tr("Urban Indigenous organizer");

        moderator = addInvented(QStringLiteral("Robin"), QStringLiteral("Example"), {PersonRole::Moderator});
        trainer = addInvented(QStringLiteral("Sam"), QStringLiteral("Sample"), {PersonRole::Speaker});
        printer = addInvented(QStringLiteral("Noor"), QStringLiteral("Example"), {PersonRole::Speaker}, {},
                              PersonState::Invited);
        addInvented(QStringLiteral("Kim"), QStringLiteral("Sample"), {PersonRole::Volunteer});
        const QStringList given{QStringLiteral("Alex"),      QStringLiteral("Billie"), QStringLiteral("Charlie"),
                                QStringLiteral("Dominique"), QStringLiteral("Eden"),   QStringLiteral("Frances"),
                                QStringLiteral("Gale")};
        for (size_t row = 0; row < chapters.size(); ++row) {
            Chapter& chapter = chapters[row];
            const PersonId coordinator = addInvented(given[static_cast<qsizetype>(row)], QStringLiteral("Example"),
                                                     {PersonRole::Delegate, PersonRole::Coordinator}, chapter.id);
            ChapterMember member;
            member.id = newIdValue();
            member.person = coordinator;
            member.role = QStringLiteral("coordinator");
            chapter.members.push_back(member);
        }
    }

    void addBreak(const QString& title, int day, int hour, int minute, int minutes, QStringView type)
    {
        at(addSession(type, title, minutes), hall2, day, hour, minute);
    }

    void makeFirstDay()
    {
        at(addSession(session_type::kOther, tr("Registration opens"), 45), hall2, 0, 8, 45);
        Session& opening = addSession(session_type::kPlenary, tr("Welcome"), 30, talks);
        take(opening, moderator, PartRole::Moderator);
        at(opening, hall1, 0, 9, 30);
        Session& first = addSession(session_type::kTalk,
                                    tr("Canadian imperialism and Palestine, historically and at present"), 60, talks);
        take(first, kawas);
        take(first, moderator, PartRole::Moderator);
        first.needs = QStringList{tr("Microphones")};
        at(first, hall1, 0, 10, 0);
        addBreak(tr("Coffee break"), 0, 11, 0, 30, session_type::kBreak);
        Session& second = addSession(session_type::kTalk, tr("Indigenous struggle internationally"), 60, talks);
        take(second, barakat);
        take(second, moderator, PartRole::Moderator);
        at(second, hall1, 0, 11, 30);
        addBreak(tr("Lunch"), 0, 12, 30, 90, session_type::kMeal);
        Session& third =
            addSession(session_type::kTalk, tr("Talk by %1").arg(QStringLiteral("Natalie Knight")), 60, talks);
        take(third, knight);
        take(third, moderator, PartRole::Moderator);
        at(third, hall1, 0, 14, 0);
        Session& facilitation = addSession(session_type::kWorkshop, tr("Workshop: Preparing a meeting"), 90, workshops);
        take(facilitation, trainer);
        facilitation.abstract =
            tr("From the agenda to the minutes: what to settle before, during and after a meeting. Bring an "
               "agenda of your own.");
        facilitation.needs = QStringList{tr("Flip chart")};
        facilitation.expectedPeople = 30;
        at(facilitation, room3, 0, 15, 30);
        Session& printing = addSession(session_type::kWorkshop, tr("Workshop: Laying out a leaflet"), 90, workshops);
        take(printing, printer);
        printing.abstract = tr("Type, margins and folding, with paper and scissors.");
        printing.needs = QStringList{tr("Flip chart")};
        printing.expectedPeople = 20;
        at(printing, room4, 0, 15, 30);
    }

    void makeSecondDay()
    {
        Session& panel = addSession(session_type::kPanel, tr("Panel: Working together across distances"), 75, talks);
        take(panel, moderator, PartRole::Moderator);
        take(panel, trainer);
        at(panel, hall1, 1, 9, 30);
        addBreak(tr("Coffee break"), 1, 10, 45, 30, session_type::kBreak);
        Session& meeting =
            addSession(session_type::kChapterMeeting, tr("Meeting for chapters throughout Canada"), 120, meetings);
        meeting.isPublic = false;
        meeting.abstract = tr("Reports from chapters, campaigns, next steps.");
        for (const Chapter& chapter : chapters)
            meeting.chapters.push_back(chapter.id);
        meeting.expectedPeople = 80;
        at(meeting, hall2, 1, 11, 15);
        Session& workshop =
            addSession(session_type::kWorkshop, tr("Workshop: Keeping a contact list safe"), 90, workshops);
        take(workshop, trainer);
        workshop.abstract = tr("Who may see what, where copies lie, and how to hand a list on.");
        workshop.expectedPeople = 25;
        at(workshop, room3, 1, 11, 15);
        addBreak(tr("Lunch"), 1, 13, 15, 75, session_type::kMeal);
        Session& closing = addSession(session_type::kPlenary, tr("Closing plenary"), 60, talks);
        take(closing, moderator, PartRole::Moderator);
        at(closing, hall1, 1, 14, 30);
    }

    void makeUnscheduled()
    {
        Session& open = addSession(session_type::kWorkshop, tr("Workshop: Welcoming new members"), 60, workshops);
        take(open, trainer);
        open.abstract = tr("The first evening, the first task, the first question.");
        open.state = SessionState::Tentative;
        Session& film = addSession(session_type::kFilm, tr("Film evening"), 90);
        film.state = SessionState::Tentative;
    }

    std::vector<Room> rooms;
    std::vector<Track> tracks;
    std::vector<Organisation> organisations;
    std::vector<Chapter> chapters;
    std::vector<Person> people;
    std::vector<Session> sessions;
    RoomId hall1, hall2, room3, room4;
    TrackId talks, workshops, meetings;
    PersonId kawas, barakat, knight, moderator, trainer, printer;
};

} // namespace

Result<std::unique_ptr<Document>> createSample(const QString& path)
{
    const Conference conference = Sample::conference();
    auto document = Document::create(path, conference, daysOf(conference));
    if (!document)
        return document.error();
    const Sample sample;
    const auto written = (*document)->write(QCoreApplication::translate("Sample", "Fill in the sample programme"),
                                            [&](Writer& writer) { return sample.write(writer); });
    if (!written) {
        document->reset();
        QFile::remove(path);
        return written.error();
    }
    return document;
}

} // namespace rostrum
