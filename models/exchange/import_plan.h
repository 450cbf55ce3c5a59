#pragma once

#include "models/domain/programme.h"
#include "models/exchange/imported_programme.h"

namespace rostrum {

/// Rows of one kind that an import writes: complete, with their ids.
template <class Row>
struct PlannedRows
{
    std::vector<Row> added;
    std::vector<Row> updated;
    int unchanged = 0;

    [[nodiscard]] bool empty() const { return added.empty() && updated.empty(); }
};

/// What an import would do to a conference. Nothing is written by making one.
struct ImportPlan
{
    QString format;
    std::optional<Conference> conference; ///< The new facts, where they change.
    PlannedRows<Day> days;
    std::vector<DayId> removedDays;
    PlannedRows<Room> rooms;
    PlannedRows<Track> tracks;
    PlannedRows<Person> people;
    PlannedRows<Session> sessions; ///< Those gone and those restored are among `updated`.

    int rows = 0;    ///< Events in the file.
    int added = 0;   ///< Events that became new sessions or new slots.
    int updated = 0; ///< Events whose session changes; restored ones count here.
    int unchanged = 0;
    QStringList gone;     ///< Titles of scheduled sessions that came from an earlier state of the file: now cancelled.
    QStringList restored; ///< Titles of sessions that had gone and are back.
    QStringList notes;

    /// Whether there is nothing to write.
    [[nodiscard]] bool empty() const
    {
        return !conference && days.empty() && removedDays.empty() && rooms.empty() && tracks.empty() &&
               people.empty() && sessions.empty();
    }
};

/// Decides which of the file's events, people, rooms and tracks the conference has already, and what is to be written.
/// Events are known by guid, else by id, else by title, room and start; people by guid, else by name. Existing rows
/// keep their ids and all that the file says nothing about. A file of the same conference (same acronym, else title, or
/// the conference is still empty) also brings its title, dates, zone and days; another one only adds days. Planning the
/// same file again gives an empty plan.
[[nodiscard]] ImportPlan planImport(const Programme& existing, const ImportedProgramme& imported);
/// The programme as it is once the plan has been written.
[[nodiscard]] Programme applied(Programme programme, const ImportPlan& plan);

} // namespace rostrum
