#include "tests/support/sample_rows.h"

namespace rostrum::test {

namespace {

QString guidOf(const QString& name)
{
    return QStringLiteral("guid-") + name;
}

ContactPoint point(const QString& text)
{
    ContactPoint made;
    made.id = newIdValue();
    made.text = text;
    made.normal = QStringLiteral("normal");
    made.kind = QStringLiteral("work");
    return made;
}

Window window(QDate date)
{
    return {WallTime::of(date, 9 * 60), WallTime::of(date, 18 * 60)};
}

} // namespace

Conference fullConference()
{
    Conference row;
    row.guid = QStringLiteral("guid-conference");
    row.title = QStringLiteral("Test conference");
    row.subtitle = QStringLiteral("subtitle");
    row.acronym = QStringLiteral("test");
    row.venue = QStringLiteral("venue");
    row.city = QStringLiteral("city");
    row.country = QStringLiteral("CA");
    row.start = QDate(2027, 5, 1);
    row.end = QDate(2027, 5, 2);
    row.timezone = QByteArrayLiteral("America/Toronto");
    row.language = QStringLiteral("en");
    row.version = QStringLiteral("0.1");
    row.description = QStringLiteral("description");
    row.url = QStringLiteral("https://example.org/");
    row.baseUrl = QStringLiteral("https://example.org/base/");
    row.logo = QStringLiteral("https://example.org/logo.png");
    row.colour = QStringLiteral("#123456");
    row.dayStartMin = 300;
    row.slotMin = 15;
    row.changeoverMin = 7;
    row.extra = QStringLiteral("{\"a\":1}");
    return row;
}

Day fullDay(QDate date)
{
    Day row;
    row.id = newId<DayId>();
    row.date = date;
    row.dayStartMin = 300;
    row.opens = WallTime::of(date, 9 * 60);
    row.closes = {WallTime::of(date, 26 * 60).minutes, true};
    row.label = QStringLiteral("label");
    row.extra = QStringLiteral("{}");
    return row;
}

Room fullRoom(const QString& name)
{
    Room row;
    row.id = newId<RoomId>();
    row.guid = guidOf(name);
    row.name = name;
    row.slug = QStringLiteral("slug");
    row.position = 3;
    row.building = QStringLiteral("building");
    row.floor = QStringLiteral("2");
    row.capacity = 50;
    row.holds = 2;
    row.stepFree = true;
    row.interpretation = true;
    row.hidden = true;
    row.notes = QStringLiteral("notes");
    row.equipment = QStringList{QStringLiteral("Projector"), QStringLiteral("Piano")};
    row.windows = {window(QDate(2027, 5, 1)), window(QDate(2027, 5, 2))};
    row.extra = QStringLiteral("{}");
    return row;
}

Track fullTrack(const QString& name)
{
    Track row;
    row.id = newId<TrackId>();
    row.guid = guidOf(name);
    row.name = name;
    row.slug = QStringLiteral("slug");
    row.colour = QStringLiteral("#abcdef");
    row.position = 2;
    row.checkOverlap = true;
    row.extra = QStringLiteral("{}");
    return row;
}

Organisation fullOrganisation(const QString& name)
{
    Organisation row;
    row.id = newId<OrganisationId>();
    row.guid = guidOf(name);
    row.name = name;
    row.nativeName = QStringLiteral("منظمة");
    row.acronym = QStringLiteral("ORG");
    row.website = QStringLiteral("https://example.org/");
    row.email = QStringLiteral("org@example.org");
    row.phone = QStringLiteral("555-0100");
    row.city = QStringLiteral("city");
    row.country = QStringLiteral("CA");
    row.notes = QStringLiteral("notes");
    row.externalId = QStringLiteral("42");
    return row;
}

Chapter fullChapter(const QString& name, PersonId member, OrganisationId organisation)
{
    Chapter row;
    row.id = newId<ChapterId>();
    row.guid = guidOf(name);
    row.name = name;
    row.organisation = organisation;
    row.city = QStringLiteral("city");
    row.regionName = QStringLiteral("region");
    row.country = QStringLiteral("CA");
    row.languages = QStringList{QStringLiteral("en"), QStringLiteral("fr")};
    row.state = ChapterState::Forming;
    row.publicEmail = QStringLiteral("public@example.org");
    row.publicPhone = QStringLiteral("555-0101");
    row.privateEmail = QStringLiteral("private@example.org");
    row.privatePhone = QStringLiteral("555-0102");
    row.website = QStringLiteral("https://example.org/chapter");
    row.notes = QStringLiteral("notes");
    row.externalId = QStringLiteral("7");
    row.members = {{newIdValue(), member, QStringLiteral("coordinator"), QDate(2020, 1, 2)}};
    return row;
}

Person fullPerson(const QString& name, OrganisationId organisation)
{
    Person row;
    row.id = newId<PersonId>();
    row.guid = guidOf(name);
    row.sourceId = 0;
    row.externalId = QStringLiteral("x-1");
    row.name = name;
    row.givenName = QStringLiteral("Given");
    row.familyName = QStringLiteral("Family");
    row.additionalName = QStringLiteral("Additional");
    row.prefix = QStringLiteral("Dr.");
    row.suffix = QStringLiteral("Jr.");
    row.nativeName = QStringLiteral("اسم");
    row.sortKey = QStringLiteral("family given");
    row.pronouns = QStringLiteral("they/them");
    row.organisation = organisation;
    row.jobTitle = QStringLiteral("job");
    row.emails = {point(QStringLiteral("a@example.org")), point(QStringLiteral("b@example.org"))};
    row.phones = {point(QStringLiteral("555-0103"))};
    row.street = QStringLiteral("street");
    row.city = QStringLiteral("city");
    row.region = QStringLiteral("region");
    row.postalCode = QStringLiteral("A1A 1A1");
    row.country = QStringLiteral("CA");
    row.languages = QStringList{QStringLiteral("ar"), QStringLiteral("en")};
    row.birthday = QStringLiteral("1970-01-01");
    row.website = QStringLiteral("https://example.org/person");
    row.biography = QStringLiteral("biography");
    row.notes = QStringLiteral("notes");
    row.tags = QStringList{QStringLiteral("one"), QStringLiteral("two")};
    row.roles = {PersonRole::Speaker, PersonRole::Press};
    row.state = PersonState::Invited;
    row.availability = Availability::Windows;
    row.windows = {window(QDate(2027, 5, 1))};
    row.publishBiography = false;
    row.publishPhoto = true;
    row.publishContact = true;
    row.extra = QStringLiteral("{}");
    return row;
}

Session fullSession(const QString& title, RoomId room, TrackId track, PersonId person, ChapterId chapter)
{
    Session row;
    row.id = newId<SessionId>();
    row.guid = guidOf(title);
    row.code = QStringLiteral("ABCDEF");
    row.type = QStringLiteral("panel");
    row.title = title;
    row.subtitle = QStringLiteral("subtitle");
    row.abstract = QStringLiteral("abstract");
    row.description = QStringLiteral("description");
    row.language = QStringLiteral("fr");
    row.needsInterpretation = true;
    row.needsStepFree = true;
    row.track = track;
    row.state = SessionState::Tentative;
    row.isPublic = false;
    row.expectedPeople = 12;
    row.durationMin = 45;
    row.slug = QStringLiteral("slug");
    row.url = QStringLiteral("https://example.org/session");
    row.recordingLicense = QStringLiteral("CC BY 4.0");
    row.doNotRecord = true;
    row.notes = QStringLiteral("notes");
    row.needs = QStringList{QStringLiteral("Projector")};
    row.people = {{newIdValue(), person, PartRole::Moderator, QStringLiteral("{}")}};
    row.links = {
        {newIdValue(), QStringLiteral("https://example.org/a"), QStringLiteral("link"), QStringLiteral("type"), true}};
    row.chapters = {chapter};
    Placement placement;
    placement.id = newId<PlacementId>();
    placement.guid = QStringLiteral("guid-placement");
    placement.sourceId = 17;
    placement.room = room;
    placement.start = {WallTime::of(QDate(2027, 5, 1), 10 * 60).minutes, true};
    placement.durationMin = 45;
    placement.setupMin = 10;
    placement.clearupMin = 5;
    placement.pinned = true;
    placement.extra = QStringLiteral("{}");
    row.placements = {placement};
    row.extra = QStringLiteral("{}");
    return row;
}

} // namespace rostrum::test
