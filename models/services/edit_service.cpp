#include "models/services/edit_service.h"

#include <QUuid>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EditService)
};

// How each kind of thing is called in the history, and what no value of it may be without.

QString nameOf(const Session& session)
{
    return session.title;
}
QString nameOf(const Person& person)
{
    return Programme::displayName(person);
}
QString nameOf(const Room& room)
{
    return room.name;
}
QString nameOf(const Track& track)
{
    return track.name;
}
QString nameOf(const Chapter& chapter)
{
    return chapter.name;
}
QString nameOf(const Organisation& organisation)
{
    return organisation.name;
}

QString removedLabel(const Session* /*kind*/, int count)
{
    return Texts::tr("Delete %n session(s)", nullptr, count);
}
QString removedLabel(const Person* /*kind*/, int count)
{
    return Texts::tr("Delete %n person(s)", nullptr, count);
}
QString removedLabel(const Room* /*kind*/, int count)
{
    return Texts::tr("Delete %n room(s)", nullptr, count);
}
QString removedLabel(const Track* /*kind*/, int count)
{
    return Texts::tr("Delete %n track(s)", nullptr, count);
}
QString removedLabel(const Chapter* /*kind*/, int count)
{
    return Texts::tr("Delete %n chapter(s)", nullptr, count);
}
QString removedLabel(const Organisation* /*kind*/, int count)
{
    return Texts::tr("Delete %n organisation(s)", nullptr, count);
}

template <class Row>
const Table<Row>& tableOf(const Programme& programme)
{
    if constexpr (std::is_same_v<Row, Session>)
        return programme.sessions;
    else if constexpr (std::is_same_v<Row, Person>)
        return programme.people;
    else if constexpr (std::is_same_v<Row, Room>)
        return programme.rooms;
    else if constexpr (std::is_same_v<Row, Track>)
        return programme.tracks;
    else if constexpr (std::is_same_v<Row, Chapter>)
        return programme.chapters;
    else
        return programme.organisations;
}

Error refused(const QString& text)
{
    return {ErrorCode::Refused, text};
}

template <class Row>
Result<void> check(const Row& row)
{
    if (nameOf(row).trimmed().isEmpty())
        return refused(Texts::tr("The name must not be empty."));
    return {};
}

Result<void> check(const Session& session)
{
    constexpr int kLongest = 7 * 24 * 60;
    if (session.title.trimmed().isEmpty())
        return refused(Texts::tr("The title must not be empty."));
    if (session.durationMin < 0 || session.durationMin > kLongest)
        return refused(Texts::tr("A session lasts between 0 minutes and 7 days."));
    for (const Placement& placement : session.placements) {
        if (placement.durationMin < 0 || placement.durationMin > kLongest)
            return refused(Texts::tr("A session lasts between 0 minutes and 7 days."));
        if (placement.setupMin < 0 || placement.clearupMin < 0)
            return refused(Texts::tr("Set-up and clear-up times cannot be negative."));
    }
    if (session.expectedPeople < 0)
        return refused(Texts::tr("The number of people expected cannot be negative."));
    return {};
}

Result<void> check(const Room& room)
{
    if (room.name.trimmed().isEmpty())
        return refused(Texts::tr("The name must not be empty."));
    if (room.capacity < 0)
        return refused(Texts::tr("The capacity cannot be negative."));
    if (room.holds < 1)
        return refused(Texts::tr("A room holds at least one session at once."));
    for (const RoomId part : room.parts) {
        if (part == room.id)
            return refused(Texts::tr("A room cannot be a part of itself."));
    }
    return {};
}

/// Makes the new value fit to be kept: an id, a guid, a place at the end.
template <class Row>
void complete(Row& row, const Programme& programme)
{
    if (!row.id.isValid())
        row.id.value = newIdValue();
    if (row.guid.isEmpty())
        row.guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if constexpr (requires { row.position; }) {
        for (const Row& other : tableOf<Row>(programme))
            row.position = std::max(row.position, other.position + 1);
    }
}

template <class Row>
Result<decltype(Row::id)> addRow(Document& document, Row row)
{
    complete(row, document.programme());
    if (auto fine = check(row); !fine)
        return fine.error();
    const auto written =
        document.write(Texts::tr("Add “%1”").arg(nameOf(row)), [&](Writer& writer) { return writer.put(row); });
    if (!written)
        return written.error();
    return row.id;
}

template <class Row>
Result<void> updateRow(Document& document, const Row& row)
{
    const Row* old = tableOf<Row>(document.programme()).find(row.id);
    if (old == nullptr)
        return Error{ErrorCode::Conflict, Texts::tr("“%1” has been deleted meanwhile.").arg(nameOf(row))};
    if (*old == row)
        return {};
    if (auto fine = check(row); !fine)
        return fine;
    const QString before = nameOf(*old);
    const QString after = nameOf(row);
    QString label = Texts::tr("Edit “%1”").arg(after);
    if (before != after)
        label = Texts::tr("Rename “%1” to “%2”").arg(before, after);
    const auto written = document.write(label, [&](Writer& writer) { return writer.put(row); });
    return written ? Result<void>() : written.error();
}

template <class Row>
Result<void> removeRows(Document& document, const std::vector<decltype(Row::id)>& ids)
{
    if (ids.empty())
        return {};
    const Row* first = tableOf<Row>(document.programme()).find(ids.front());
    const QString label = ids.size() == 1 && first != nullptr
                              ? Texts::tr("Delete “%1”").arg(nameOf(*first))
                              : removedLabel(static_cast<const Row*>(nullptr), static_cast<int>(ids.size()));
    const auto written = document.write(label, [&](Writer& writer) {
        for (const auto id : ids) {
            if (auto done = writer.remove(id); !done)
                return done;
        }
        return Result<void>();
    });
    return written ? Result<void>() : written.error();
}

} // namespace

Result<void> EditService::update(const Conference& conference)
{
    if (conference.title.trimmed().isEmpty())
        return refused(tr("The conference needs a title."));
    if (!Zone(conference.timezone).isValid()) {
        return refused(
            tr("“%1” is not a time zone. Give one as in America/Toronto.").arg(QString::fromUtf8(conference.timezone)));
    }
    if (!conference.start.isValid() || !conference.end.isValid() || conference.end < conference.start)
        return refused(tr("The last day must not lie before the first."));
    if (conference.dayStartMin < 0 || conference.dayStartMin >= 24 * 60)
        return refused(tr("A day begins between 0:00 and 23:59."));
    if (conference.slotMin < 1 || conference.changeoverMin < 0)
        return refused(tr("The grid is at least one minute, and a changeover is not negative."));
    const auto written =
        m_document.write(tr("Edit the conference"), [&](Writer& writer) { return writer.put(conference); });
    return written ? Result<void>() : written.error();
}

Result<void> EditService::setDays(const std::vector<Day>& days)
{
    std::set<QDate> dates;
    for (const Day& day : days) {
        if (!day.date.isValid() || !dates.insert(day.date).second)
            return refused(tr("Each day needs a date of its own."));
        if (day.closes < day.opens)
            return refused(tr("A day cannot close before it opens."));
    }
    const auto written = m_document.write(tr("Edit the days"), [&](Writer& writer) {
        for (const Day& old : m_document.programme().days) {
            const bool stays = std::any_of(days.begin(), days.end(), [&](const Day& day) { return day.id == old.id; });
            if (!stays) {
                if (auto done = writer.remove(old.id); !done)
                    return done;
            }
        }
        for (Day day : days) {
            if (!day.id.isValid())
                day.id = newId<DayId>();
            if (auto done = writer.put(day); !done)
                return done;
        }
        return Result<void>();
    });
    return written ? Result<void>() : written.error();
}

Result<SessionId> EditService::add(Session session)
{
    return addRow(m_document, std::move(session));
}
Result<void> EditService::update(const Session& session)
{
    return updateRow(m_document, session);
}
Result<void> EditService::remove(const std::vector<SessionId>& ids)
{
    return removeRows<Session>(m_document, ids);
}

Result<PersonId> EditService::add(Person person)
{
    return addRow(m_document, std::move(person));
}
Result<void> EditService::update(const Person& person)
{
    return updateRow(m_document, person);
}
Result<void> EditService::remove(const std::vector<PersonId>& ids)
{
    return removeRows<Person>(m_document, ids);
}

Result<RoomId> EditService::add(Room room)
{
    return addRow(m_document, std::move(room));
}
Result<void> EditService::update(const Room& room)
{
    return updateRow(m_document, room);
}
Result<void> EditService::remove(const std::vector<RoomId>& ids)
{
    return removeRows<Room>(m_document, ids);
}

Result<TrackId> EditService::add(Track track)
{
    return addRow(m_document, std::move(track));
}
Result<void> EditService::update(const Track& track)
{
    return updateRow(m_document, track);
}
Result<void> EditService::remove(const std::vector<TrackId>& ids)
{
    return removeRows<Track>(m_document, ids);
}

Result<ChapterId> EditService::add(Chapter chapter)
{
    return addRow(m_document, std::move(chapter));
}
Result<void> EditService::update(const Chapter& chapter)
{
    return updateRow(m_document, chapter);
}
Result<void> EditService::remove(const std::vector<ChapterId>& ids)
{
    return removeRows<Chapter>(m_document, ids);
}

Result<OrganisationId> EditService::add(Organisation organisation)
{
    return addRow(m_document, std::move(organisation));
}
Result<void> EditService::update(const Organisation& organisation)
{
    return updateRow(m_document, organisation);
}
Result<void> EditService::remove(const std::vector<OrganisationId>& ids)
{
    return removeRows<Organisation>(m_document, ids);
}

Result<OrganisationId> EditService::organisationNamed(Writer& writer, const Programme& programme, const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return OrganisationId{};
    for (const Organisation& organisation : programme.organisations) {
        if (organisation.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return organisation.id;
    }
    Organisation organisation;
    organisation.name = wanted;
    complete(organisation, programme);
    if (auto done = writer.put(organisation); !done)
        return done.error();
    return organisation.id;
}

} // namespace rostrum
