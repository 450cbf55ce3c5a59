#include "models/items/facets.h"

#include "models/items/item_table_model.h"

#include <QCoreApplication>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Facets)
};

/// Whether it is on the programme at all, and something that people come for.
bool isHeld(const Session& session)
{
    return !session.isBreak() && session.state != SessionState::Cancelled;
}

template <bool (*Holds)(const Programme&, const Session&)>
bool ofSession(const FacetContext& context, qint64 id)
{
    const Session* session = context.programme.sessions.find({id});
    return session != nullptr && Holds(context.programme, *session);
}

bool isUnscheduled(const Programme& /*programme*/, const Session& session)
{
    return !session.isScheduled() && session.state != SessionState::Cancelled;
}

bool lacksRoom(const Programme& programme, const Session& session)
{
    return session.state != SessionState::Cancelled &&
           std::any_of(session.placements.begin(), session.placements.end(),
                       [&](const Placement& placement) { return programme.rooms.find(placement.room) == nullptr; });
}

bool lacksAbstract(const Programme& /*programme*/, const Session& session)
{
    return isHeld(session) && session.isPublic && session.abstract.trimmed().isEmpty() &&
           session.description.trimmed().isEmpty();
}

bool lacksPeople(const Programme& /*programme*/, const Session& session)
{
    return isHeld(session) && session.people.empty() && session.type != session_type::kChapterMeeting;
}

bool lacksTrack(const Programme& programme, const Session& session)
{
    return isHeld(session) && !programme.tracks.empty() && programme.tracks.find(session.track) == nullptr;
}

bool isDraft(const Programme& /*programme*/, const Session& session)
{
    return session.state == SessionState::Draft || session.state == SessionState::Tentative;
}

bool isCancelled(const Programme& /*programme*/, const Session& session)
{
    return session.state == SessionState::Cancelled;
}

bool isPrivate(const Programme& /*programme*/, const Session& session)
{
    return !session.isPublic;
}

bool isClashing(const FacetContext& context, qint64 id)
{
    return context.checks.worst(SessionId{id}).has_value();
}

/// All that is asked of people is asked of those who have a session.
template <bool (*Holds)(const Person&)>
bool ofSpeaker(const FacetContext& context, qint64 id)
{
    const Person* person = context.programme.people.find({id});
    return person != nullptr && context.speakers.contains(person->id) && Holds(*person);
}

bool isAnybody(const Person& /*person*/)
{
    return true;
}

bool isUnconfirmed(const Person& person)
{
    return person.state == PersonState::Unknown || person.state == PersonState::Invited;
}

bool hasDeclined(const Person& person)
{
    return person.state == PersonState::Declined;
}

bool isNotAsked(const Person& person)
{
    return person.availability == Availability::NotAsked;
}

bool lacksBiography(const Person& person)
{
    return person.biography.trimmed().isEmpty();
}

bool isUnreachable(const Person& person)
{
    return person.emails.empty() && person.phones.empty();
}

bool lacksCapacity(const FacetContext& context, qint64 id)
{
    const Room* room = context.programme.rooms.find({id});
    return room != nullptr && room->capacity == 0 && room->parts.empty();
}

bool isUnused(const FacetContext& context, qint64 id)
{
    return !context.usedRooms.contains({id});
}

bool lacksCoordinator(const FacetContext& context, qint64 id)
{
    const Chapter* chapter = context.programme.chapters.find({id});
    return chapter != nullptr &&
           std::none_of(chapter->members.begin(), chapter->members.end(),
                        [](const ChapterMember& member) { return member.role == u"coordinator"; });
}

} // namespace

std::vector<Facet> allFacets()
{
    return {
        {QStringLiteral("unscheduled"), Kind::Session, Texts::tr("Sessions not scheduled"), true,
         ofSession<isUnscheduled>},
        {QStringLiteral("no-room"), Kind::Session, Texts::tr("Sessions without a room"), true, ofSession<lacksRoom>},
        {QStringLiteral("no-people"), Kind::Session, Texts::tr("Sessions without people"), true,
         ofSession<lacksPeople>},
        {QStringLiteral("no-abstract"), Kind::Session, Texts::tr("Sessions without an abstract"), true,
         ofSession<lacksAbstract>},
        {QStringLiteral("no-track"), Kind::Session, Texts::tr("Sessions without a track"), true, ofSession<lacksTrack>},
        {QStringLiteral("draft"), Kind::Session, Texts::tr("Drafts and tentative sessions"), true, ofSession<isDraft>},
        {QStringLiteral("problems"), Kind::Session, Texts::tr("Sessions with problems"), false, isClashing},
        {QStringLiteral("cancelled"), Kind::Session, Texts::tr("Cancelled sessions"), false, ofSession<isCancelled>},
        {QStringLiteral("private"), Kind::Session, Texts::tr("Sessions that are not public"), false,
         ofSession<isPrivate>},
        {QStringLiteral("speakers"), Kind::Person, Texts::tr("People with a session"), false, ofSpeaker<isAnybody>},
        {QStringLiteral("unconfirmed"), Kind::Person, Texts::tr("Speakers not confirmed"), true,
         ofSpeaker<isUnconfirmed>},
        {QStringLiteral("declined"), Kind::Person, Texts::tr("Speakers who declined"), true, ofSpeaker<hasDeclined>},
        {QStringLiteral("not-asked"), Kind::Person, Texts::tr("Speakers not asked when they are available"), true,
         ofSpeaker<isNotAsked>},
        {QStringLiteral("no-biography"), Kind::Person, Texts::tr("Speakers without a biography"), true,
         ofSpeaker<lacksBiography>},
        {QStringLiteral("unreachable"), Kind::Person, Texts::tr("Speakers without e-mail and phone"), true,
         ofSpeaker<isUnreachable>},
        {QStringLiteral("no-capacity"), Kind::Room, Texts::tr("Rooms without a capacity"), true, lacksCapacity},
        {QStringLiteral("unused"), Kind::Room, Texts::tr("Rooms with nothing in them"), false, isUnused},
        {QStringLiteral("no-coordinator"), Kind::Chapter, Texts::tr("Chapters without a coordinator"), true,
         lacksCoordinator},
    };
}

std::vector<Facet> facetsOf(Kind kind)
{
    std::vector<Facet> facets = allFacets();
    std::erase_if(facets, [kind](const Facet& facet) { return facet.kind != kind; });
    return facets;
}

FacetContext::FacetContext(const Programme& ofProgramme, const LiveChecks& ofChecks)
    : programme(ofProgramme)
    , checks(ofChecks)
{
    for (const Session& session : programme.sessions) {
        for (const Placement& placement : session.placements)
            usedRooms.insert(placement.room);
        if (session.state == SessionState::Cancelled)
            continue;
        for (const Part& part : session.people)
            speakers.insert(part.person);
    }
}

int countOf(const Facet& facet, const FacetContext& context)
{
    const std::vector<qint64> ids = idsOfKind(context.programme, facet.kind);
    return static_cast<int>(std::count_if(ids.begin(), ids.end(), [&](qint64 id) { return facet.holds(context, id); }));
}

} // namespace rostrum
