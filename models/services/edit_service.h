#pragma once

#include "models/services/document.h"

#include <QCoreApplication>

namespace rostrum {

/// Adding, altering and removing single things. Each call is one step that can be undone. update() takes the whole
/// value as it shall be; what does not differ leaves no trace. Refused where a rule of the field is broken.
class EditService
{
    Q_DECLARE_TR_FUNCTIONS(EditService)

public:
    explicit EditService(Document& document)
        : m_document(document)
    {}

    Result<void> update(const Conference& conference);
    /// Replaces the days of the conference. Placements stay where they are.
    Result<void> setDays(const std::vector<Day>& days);

    Result<SessionId> add(Session session);
    Result<void> update(const Session& session);
    Result<void> remove(const std::vector<SessionId>& ids);

    Result<PersonId> add(Person person);
    Result<void> update(const Person& person);
    Result<void> remove(const std::vector<PersonId>& ids);

    Result<RoomId> add(Room room);
    Result<void> update(const Room& room);
    Result<void> remove(const std::vector<RoomId>& ids);

    Result<TrackId> add(Track track);
    Result<void> update(const Track& track);
    Result<void> remove(const std::vector<TrackId>& ids);

    Result<ChapterId> add(Chapter chapter);
    Result<void> update(const Chapter& chapter);
    Result<void> remove(const std::vector<ChapterId>& ids);

    Result<OrganisationId> add(Organisation organisation);
    Result<void> update(const Organisation& organisation);
    Result<void> remove(const std::vector<OrganisationId>& ids);

    /// The organisation of that name, made where there is none; no id for an empty name. Inside a write of somebody
    /// else.
    static Result<OrganisationId> organisationNamed(Writer& writer, const Programme& programme, const QString& name);

private:
    Document& m_document;
};

} // namespace rostrum
