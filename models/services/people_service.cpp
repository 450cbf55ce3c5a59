#include "models/services/people_service.h"

#include "models/services/edit_service.h"

#include <QUuid>

namespace rostrum {

namespace {

Person newPerson(const QString& name)
{
    Person person;
    person.id = newId<PersonId>();
    person.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    person.name = name.simplified();
    return person;
}

} // namespace

Result<void> PeopleService::setOrganisation(PersonId id, const QString& name)
{
    const Person* old = m_document.programme().people.find(id);
    if (old == nullptr)
        return Error{ErrorCode::Conflict, tr("The person has been deleted meanwhile.")};
    const auto written =
        m_document.write(tr("Edit “%1”").arg(Programme::displayName(*old)), [&](Writer& writer) -> Result<void> {
            auto organisation = EditService::organisationNamed(writer, m_document.programme(), name);
            if (!organisation)
                return organisation.error();
            Person person = *m_document.programme().people.find(id);
            person.organisation = *organisation;
            return writer.put(person);
        });
    return written ? Result<void>() : written.error();
}

Result<PersonId> PeopleService::addNewTo(SessionId id, const QString& name, PartRole role)
{
    const Session* old = m_document.programme().sessions.find(id);
    if (old == nullptr)
        return Error{ErrorCode::Conflict, tr("The session has been deleted meanwhile.")};
    if (name.simplified().isEmpty())
        return Error{ErrorCode::Refused, tr("The name must not be empty.")};
    Person person = newPerson(name);
    person.roles = {role == PartRole::Moderator ? PersonRole::Moderator : PersonRole::Speaker};
    const QString label = tr("Add “%1” to “%2”").arg(person.name, old->title);
    const auto written = m_document.write(label, [&](Writer& writer) -> Result<void> {
        if (auto done = writer.put(person); !done)
            return done;
        Session session = *m_document.programme().sessions.find(id);
        session.people.push_back({newIdValue(), person.id, role, {}});
        return writer.put(session);
    });
    return written ? Result<PersonId>(person.id) : Result<PersonId>(written.error());
}

Result<PersonId> PeopleService::addNewTo(ChapterId id, const QString& name, const QString& role)
{
    const Chapter* old = m_document.programme().chapters.find(id);
    if (old == nullptr)
        return Error{ErrorCode::Conflict, tr("The chapter has been deleted meanwhile.")};
    if (name.simplified().isEmpty())
        return Error{ErrorCode::Refused, tr("The name must not be empty.")};
    Person person = newPerson(name);
    person.chapter = id;
    if (role == u"coordinator")
        person.roles = {PersonRole::Coordinator};
    const QString label = tr("Add “%1” to “%2”").arg(person.name, old->name);
    const auto written = m_document.write(label, [&](Writer& writer) -> Result<void> {
        if (auto done = writer.put(person); !done)
            return done;
        Chapter chapter = *m_document.programme().chapters.find(id);
        chapter.members.push_back({newIdValue(), person.id, role, {}});
        return writer.put(chapter);
    });
    return written ? Result<PersonId>(person.id) : Result<PersonId>(written.error());
}

} // namespace rostrum
