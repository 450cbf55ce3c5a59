#pragma once

#include "models/exchange/import_matching.h"
#include "models/exchange/import_plan.h"

#include <QHash>
#include <QSet>

#include <unordered_map>
#include <unordered_set>

namespace rostrum {

/// Works out an ImportPlan, one kind of row after the other; used once.
class ImportPlanner
{
public:
    ImportPlanner(const Programme& existing, const ImportedProgramme& imported);
    ImportPlan plan();

private:
    void planConference();
    void planDays();
    void removeDays();
    void planRooms();
    void planTracks();
    void planPeople();
    void planSessions();
    void planGone();
    Session& session(SessionId id);
    Session& newSession(const ImportedEvent& event, const QString& ownGuid);
    void take(const ImportedEvent& event, Session& session, PlacementId placement);
    void takeTexts(const ImportedEvent& event, Session& session) const;
    void takePeople(const ImportedEvent& event, Session& session) const;
    static void takeLinks(const ImportedEvent& event, Session& session);
    void takeExtra(const ImportedEvent& event, Session& session);
    void takePlacement(const ImportedEvent& event, Session& session, PlacementId id);
    QString withKept(const QString& extra, const QString& from) const;
    QString uniqueGuid(const QString& wanted);
    /// The file's wall time on the wall of the conference.
    WallTime wall(WallTime time) const { return m_convert ? m_zone.toWall(m_fileZone.toInstant(time)) : time; }

    const Programme& m_existing;
    const ImportedProgramme& m_in;
    QString m_source;
    bool m_takesOver = false;
    bool m_same = false;
    bool m_convert = false;
    Zone m_fileZone;
    Zone m_zone;
    QSet<QString> m_guids;
    QHash<QString, RoomId> m_rooms;
    QHash<QString, TrackId> m_tracks;
    std::vector<PersonId> m_people;
    std::unordered_map<SessionId, Session> m_sessions;
    std::vector<SessionId> m_order;
    QHash<QString, SessionId> m_byGuid;
    std::unordered_set<SessionId> m_restored;
    ImportPlan m_plan;
};

/// Files a row as new, changed or unchanged.
template <class Row>
void filePlanned(PlannedRows<Row>& rows, const Table<Row>& existing, Row row)
{
    const Row* old = existing.find(row.id);
    if (old == nullptr)
        rows.added.push_back(std::move(row));
    else if (*old == row)
        ++rows.unchanged;
    else
        rows.updated.push_back(std::move(row));
}

} // namespace rostrum
