#pragma once

#include "models/domain/programme.h"

namespace rostrum::test {

/// Values with every member set, so that a column that is forgotten shows.
Conference fullConference();
Day fullDay(QDate date);
Room fullRoom(const QString& name);
Track fullTrack(const QString& name);
Organisation fullOrganisation(const QString& name);
Chapter fullChapter(const QString& name, PersonId member, OrganisationId organisation);
Person fullPerson(const QString& name, OrganisationId organisation);
Session fullSession(const QString& title, RoomId room, TrackId track, PersonId person, ChapterId chapter);

} // namespace rostrum::test
