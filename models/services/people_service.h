#pragma once

#include "models/services/document.h"

#include <QCoreApplication>

namespace rostrum {

/// What is done to people together with what they belong to. Each call is one step that can be undone.
class PeopleService
{
    Q_DECLARE_TR_FUNCTIONS(PeopleService)

public:
    explicit PeopleService(Document& document)
        : m_document(document)
    {}

    /// The person belongs to the organisation of that name, which is made where there is none; to none for an empty
    /// name.
    Result<void> setOrganisation(PersonId id, const QString& name);
    /// Enters a new person and gives them a part in the session.
    Result<PersonId> addNewTo(SessionId id, const QString& name, PartRole role);
    /// Enters a new person as a member of the chapter.
    Result<PersonId> addNewTo(ChapterId id, const QString& name, const QString& role);

private:
    Document& m_document;
};

} // namespace rostrum
