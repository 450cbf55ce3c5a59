#include "app/command_line/listing.h"

#include "app/command_line/console.h"
#include "models/domain/names.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Pointers to the rows of a table, in the order of a name as the language sorts it.
template <class Row, class Name>
std::vector<const Row*> inOrderOf(const Table<Row>& rows, Name name)
{
    std::vector<std::pair<QCollatorSortKey, const Row*>> keyed;
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    for (const Row& row : rows)
        keyed.emplace_back(collator.sortKey(name(row)), &row);
    // Two of one name stand in the order of their guids: the same each time, and after an export and import too.
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second->guid < b.second->guid;
    });
    std::vector<const Row*> sorted;
    sorted.reserve(keyed.size());
    for (const auto& [key, row] : keyed)
        sorted.push_back(row);
    return sorted;
}

QString line(const QStringList& parts)
{
    QStringList shown;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            shown << oneLine(part);
    }
    return shown.join(QStringLiteral("  "));
}

QString firstText(const std::vector<ContactPoint>& points)
{
    return points.empty() ? QString() : points.front().text;
}

QJsonValue numberOrNull(qint64 value)
{
    return value >= 0 ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

Listing people(const Programme& programme, bool onlySpeakers)
{
    Listing listing{QStringLiteral("people"), {}, {}};
    const std::vector<PersonId> ids = programme.speakers();
    const std::unordered_set<PersonId> speakers(ids.begin(), ids.end());
    for (const Person* person : inOrderOf(programme.people, Programme::sortName)) {
        if (onlySpeakers && !speakers.contains(person->id))
            continue;
        const Organisation* organisation = programme.organisations.find(person->organisation);
        const Chapter* chapter = programme.chapters.find(person->chapter);
        QJsonArray roles;
        for (const PersonRole role : person->roles)
            roles.append(toWord(role));
        listing.items.append(
            QJsonObject{{QStringLiteral("guid"), person->guid},
                        {QStringLiteral("name"), Programme::displayName(*person)},
                        {QStringLiteral("given_name"), person->givenName},
                        {QStringLiteral("family_name"), person->familyName},
                        {QStringLiteral("native_name"), person->nativeName},
                        {QStringLiteral("organisation"), organisation == nullptr ? QString() : organisation->name},
                        {QStringLiteral("chapter"), chapter == nullptr ? QString() : chapter->name},
                        {QStringLiteral("email"), firstText(person->emails)},
                        {QStringLiteral("phone"), firstText(person->phones)},
                        {QStringLiteral("city"), person->city},
                        {QStringLiteral("country"), person->country},
                        {QStringLiteral("external_id"), person->externalId},
                        {QStringLiteral("id"), numberOrNull(person->sourceId)},
                        {QStringLiteral("state"), toWord(person->state)},
                        {QStringLiteral("roles"), roles}});
        listing.lines << line({Programme::displayName(*person),
                               organisation == nullptr ? QString() : organisation->name,
                               chapter == nullptr ? QString() : chapter->name});
    }
    return listing;
}

struct Slot
{
    const Session* session;
    const Placement* first = nullptr; ///< The earliest; none while unscheduled.
    qint64 start = std::numeric_limits<qint64>::max();
    size_t room = 0;
};

/// By start, then by room; what has no start comes last.
std::vector<Slot> sessionsInOrder(const Programme& programme)
{
    std::vector<Slot> found;
    for (const Session* session : inOrderOf(programme.sessions, [](const Session& each) { return each.title; })) {
        Slot slot{session};
        for (const Placement& placement : session->placements) {
            const qint64 start = programme.zone.toInstant(placement.start);
            if (start < slot.start) {
                slot.first = &placement;
                slot.start = start;
                slot.room = programme.rooms.indexOf(placement.room);
            }
        }
        found.push_back(slot);
    }
    std::stable_sort(found.begin(), found.end(), [](const Slot& a, const Slot& b) {
        return std::tie(a.start, a.room) < std::tie(b.start, b.room);
    });
    return found;
}

QString roomName(const Programme& programme, RoomId id)
{
    const Room* room = programme.rooms.find(id);
    return room == nullptr ? QString() : room->name;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject placementObject(const Programme& programme, const Placement& placement)
{
    return {{QStringLiteral("guid"), placement.guid},
            {QStringLiteral("id"), numberOrNull(placement.sourceId)},
            {QStringLiteral("room"), textOrNull(roomName(programme, placement.room))},
            {QStringLiteral("start"), programme.zone.toIso(placement.start)},
            {QStringLiteral("duration"), placement.durationMin},
            {QStringLiteral("pinned"), placement.pinned}};
}

QJsonObject sessionObject(const Programme& programme, const Slot& slot)
{
    const Session& session = *slot.session;
    const Placement* first = slot.first;
    const Track* track = programme.tracks.find(session.track);
    QJsonArray speakers;
    for (const Part& part : session.people) {
        if (const Person* person = programme.people.find(part.person); person != nullptr) {
            speakers.append(QJsonObject{{QStringLiteral("guid"), person->guid},
                                        {QStringLiteral("name"), Programme::displayName(*person)},
                                        {QStringLiteral("role"), toWord(part.role)}});
        }
    }
    QJsonArray placements;
    for (const Placement& placement : session.placements)
        placements.append(placementObject(programme, placement));
    return {{QStringLiteral("guid"), session.guid},
            {QStringLiteral("id"), first == nullptr ? QJsonValue(QJsonValue::Null) : numberOrNull(first->sourceId)},
            {QStringLiteral("title"), session.title},
            {QStringLiteral("subtitle"), session.subtitle},
            {QStringLiteral("type"), session.type},
            {QStringLiteral("track"), track == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(track->name)},
            {QStringLiteral("room"),
             first == nullptr ? QJsonValue(QJsonValue::Null) : textOrNull(roomName(programme, first->room))},
            {QStringLiteral("start"),
             first == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(programme.zone.toIso(first->start))},
            {QStringLiteral("duration"), first == nullptr ? session.durationMin : first->durationMin},
            {QStringLiteral("language"), session.language},
            {QStringLiteral("state"), toWord(session.state)},
            {QStringLiteral("public"), session.isPublic},
            {QStringLiteral("speakers"), speakers},
            {QStringLiteral("placements"), placements}};
}

Listing sessions(const Programme& programme)
{
    Listing listing{QStringLiteral("sessions"), {}, {}};
    const QLocale locale;
    for (const Slot& slot : sessionsInOrder(programme)) {
        listing.items.append(sessionObject(programme, slot));
        if (slot.first == nullptr) {
            listing.lines << line({Texts::tr("unscheduled"), slot.session->title});
            continue;
        }
        const Placement& first = *slot.first;
        listing.lines << line({locale.toString(QDateTime(first.start.date(), first.start.time(), Qt::UTC),
                                               locale.dateTimeFormat(QLocale::ShortFormat)),
                               roomName(programme, first.room), slot.session->title});
    }
    return listing;
}

Listing rooms(const Programme& programme)
{
    Listing listing{QStringLiteral("rooms"), {}, {}};
    for (const Room& room : programme.rooms) {
        listing.items.append(QJsonObject{{QStringLiteral("guid"), room.guid},
                                         {QStringLiteral("name"), room.name},
                                         {QStringLiteral("building"), room.building},
                                         {QStringLiteral("floor"), room.floor},
                                         {QStringLiteral("capacity"), room.capacity},
                                         {QStringLiteral("holds"), room.holds},
                                         {QStringLiteral("step_free"), room.stepFree},
                                         {QStringLiteral("interpretation"), room.interpretation},
                                         {QStringLiteral("equipment"), QJsonArray::fromStringList(room.equipment)}});
        listing.lines << line({room.name, room.building});
    }
    return listing;
}

Listing tracks(const Programme& programme)
{
    Listing listing{QStringLiteral("tracks"), {}, {}};
    for (const Track& track : programme.tracks) {
        listing.items.append(QJsonObject{{QStringLiteral("guid"), track.guid},
                                         {QStringLiteral("name"), track.name},
                                         {QStringLiteral("slug"), track.slug},
                                         {QStringLiteral("colour"), track.colour},
                                         {QStringLiteral("check_overlap"), track.checkOverlap}});
        listing.lines << line({track.name});
    }
    return listing;
}

Listing chapters(const Programme& programme)
{
    Listing listing{QStringLiteral("chapters"), {}, {}};
    for (const Chapter* chapter : inOrderOf(programme.chapters, [](const Chapter& each) { return each.name; })) {
        listing.items.append(QJsonObject{{QStringLiteral("guid"), chapter->guid},
                                         {QStringLiteral("name"), chapter->name},
                                         {QStringLiteral("city"), chapter->city},
                                         {QStringLiteral("region"), chapter->regionName},
                                         {QStringLiteral("country"), chapter->country},
                                         {QStringLiteral("state"), toWord(chapter->state)},
                                         {QStringLiteral("members"), static_cast<int>(chapter->members.size())}});
        listing.lines << line({chapter->name, chapter->city, chapter->regionName, chapter->country});
    }
    return listing;
}

Listing organisations(const Programme& programme)
{
    Listing listing{QStringLiteral("organisations"), {}, {}};
    for (const Organisation* each :
         inOrderOf(programme.organisations, [](const Organisation& row) { return row.name; })) {
        listing.items.append(QJsonObject{{QStringLiteral("guid"), each->guid},
                                         {QStringLiteral("name"), each->name},
                                         {QStringLiteral("native_name"), each->nativeName},
                                         {QStringLiteral("city"), each->city},
                                         {QStringLiteral("country"), each->country},
                                         {QStringLiteral("website"), each->website},
                                         {QStringLiteral("external_id"), each->externalId}});
        listing.lines << line({each->name, each->city});
    }
    return listing;
}

Listing releases(const Programme& programme)
{
    Listing listing{QStringLiteral("releases"), {}, {}};
    for (const Release& release : programme.releases) {
        listing.items.append(QJsonObject{{QStringLiteral("guid"), release.guid},
                                         {QStringLiteral("name"), release.name},
                                         {QStringLiteral("comment"), release.comment},
                                         {QStringLiteral("made_at"), release.madeAt}});
        listing.lines << line({release.madeAt, release.name, release.comment});
    }
    return listing;
}

QString stateWord(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Done:
        return QStringLiteral("done");
    case HistoryEntry::State::Undone:
        return QStringLiteral("undone");
    case HistoryEntry::State::Discarded:
        return QStringLiteral("discarded");
    }
    return {};
}

Result<Listing> history(Document& document)
{
    const auto entries = document.history();
    if (!entries)
        return entries.error();
    Listing listing{QStringLiteral("history"), {}, {}};
    const QLocale locale;
    for (const HistoryEntry& entry : *entries) {
        listing.items.append(QJsonObject{{QStringLiteral("label"), entry.label},
                                         {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
                                         {QStringLiteral("who"), entry.who},
                                         {QStringLiteral("state"), stateWord(entry.state)}});
        const QString state = entry.state == HistoryEntry::State::Done ? QString()
                              : entry.state == HistoryEntry::State::Undone
                                  ? Texts::tr("(undone)")
                                  : Texts::tr("(undone, then something else was done)");
        listing.lines << line({locale.toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.label, state});
    }
    return listing;
}

} // namespace

const QStringList& listKinds()
{
    static const QStringList kinds{
        QStringLiteral("people"),        QStringLiteral("speakers"), QStringLiteral("sessions"),
        QStringLiteral("rooms"),         QStringLiteral("tracks"),   QStringLiteral("chapters"),
        QStringLiteral("organisations"), QStringLiteral("releases"), QStringLiteral("history")};
    return kinds;
}

Result<Listing> listingOf(Document& document, const QString& kind)
{
    const Programme& programme = document.programme();
    if (kind == QStringLiteral("people") || kind == QStringLiteral("speakers"))
        return people(programme, kind == QStringLiteral("speakers"));
    if (kind == QStringLiteral("sessions"))
        return sessions(programme);
    if (kind == QStringLiteral("rooms"))
        return rooms(programme);
    if (kind == QStringLiteral("tracks"))
        return tracks(programme);
    if (kind == QStringLiteral("chapters"))
        return chapters(programme);
    if (kind == QStringLiteral("organisations"))
        return organisations(programme);
    if (kind == QStringLiteral("releases"))
        return releases(programme);
    return history(document);
}

} // namespace rostrum::command_line
