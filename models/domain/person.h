#pragma once

#include "models/domain/conference.h"

#include <QStringList>

#include <vector>

namespace rostrum {

/// What a person is to the conference; somebody may be several.
enum class PersonRole { Speaker, Moderator, Volunteer, Delegate, Press, Organiser, Coordinator, Guest };
enum class PersonState { Unknown, Invited, Confirmed, Declined, Arrived };
enum class Availability { NotAsked, AnyTime, Windows };

struct ContactPoint
{
    qint64 id = 0;
    QString text;   ///< As it was written.
    QString normal; ///< E.164 for a phone; empty where it could not be worked out.
    QString kind;   ///< `work`, `home`, `mobile`, … as the source said.

    bool operator==(const ContactPoint&) const = default;
};

/// Anybody: a speaker, a delegate, somebody in a contact list. One name, no e-mail, any script: all normal.
struct Person
{
    PersonId id;
    QString guid;
    qint64 sourceId = -1; ///< The number under which schedule.xml knows them; -1 where none.
    QString externalId;
    QString name; ///< As the person writes it.
    QString givenName;
    QString familyName;
    QString additionalName;
    QString prefix;
    QString suffix;
    QString nativeName; ///< In the person's own script.
    QString sortKey;    ///< What to sort by; empty sorts by family name, else name.
    QString pronouns;
    OrganisationId organisation;
    QString jobTitle;
    ChapterId chapter;
    std::vector<ContactPoint> emails;
    std::vector<ContactPoint> phones;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QStringList languages;
    QString birthday;
    QString website;
    QString biography;
    QString notes; ///< Private.
    QStringList tags;
    std::vector<PersonRole> roles;
    PersonState state = PersonState::Unknown;
    Availability availability = Availability::NotAsked;
    std::vector<Window> windows;
    bool publishBiography = true;
    bool publishPhoto = false;
    bool publishContact = false;
    QString extra;

    bool operator==(const Person&) const = default;
};

} // namespace rostrum
