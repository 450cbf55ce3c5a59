#include "views/timetable/session_clip.h"

#include "views/timetable/session_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rostrum::timetable {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SessionClip)
};

QString mimeType()
{
    return QStringLiteral("application/x-rostrum-placements+json");
}

/// Ids are random over 53 bits, so they tell apart also what has no guid.
template <class Row>
const Row* findBy(const Table<Row>& table, const QJsonObject& object, const QString& name)
{
    const QString guid = object.value(name + QStringLiteral("Guid")).toString();
    const auto at =
        std::find_if(table.begin(), table.end(), [&](const Row& row) { return !guid.isEmpty() && row.guid == guid; });
    if (at != table.end())
        return &*at;
    return table.find({object.value(name + QStringLiteral("Id")).toInteger()});
}

} // namespace

std::unique_ptr<QMimeData> toMimeData(const SessionClip& clip, const Programme& programme)
{
    QJsonArray placements;
    QStringList lines;
    const SessionWords words(programme);
    for (const auto& [id, placement] : clip.placements) {
        const Session* session = programme.sessions.find(id);
        if (session == nullptr)
            continue;
        const Room* room = programme.rooms.find(placement.room);
        placements.append(QJsonObject{
            {QStringLiteral("sessionGuid"), session->guid},
            {QStringLiteral("sessionId"), session->id.value},
            {QStringLiteral("placementId"), placement.id.value},
            {QStringLiteral("roomGuid"), room == nullptr ? QString() : room->guid},
            {QStringLiteral("roomId"), placement.room.value},
            {QStringLiteral("start"), placement.start.toString()},
            {QStringLiteral("later"), placement.start.later},
            {QStringLiteral("minutes"), placement.durationMin},
            {QStringLiteral("setup"), placement.setupMin},
            {QStringLiteral("clearup"), placement.clearupMin},
        });
        //: A session as a line of text: its title, then room, day and times.
        lines << Texts::tr("%1 (%2)").arg(session->title, words.spokenPlace(placement));
    }
    const QJsonObject all{
        {QStringLiteral("version"), 1}, {QStringLiteral("cut"), clip.cut}, {QStringLiteral("placements"), placements}};
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), QJsonDocument(all).toJson(QJsonDocument::Compact));
    data->setText(lines.join(u'\n'));
    return data;
}

Result<SessionClip> fromMimeData(const QMimeData* data, const Programme& programme)
{
    const QJsonObject all = data == nullptr ? QJsonObject() : QJsonDocument::fromJson(data->data(mimeType())).object();
    if (all.value(QStringLiteral("version")).toInt() != 1)
        return Error{ErrorCode::Refused, Texts::tr("No sessions are on the clipboard. Copy or cut some first.")};
    SessionClip clip;
    clip.cut = all.value(QStringLiteral("cut")).toBool();
    for (const QJsonValue value : all.value(QStringLiteral("placements")).toArray()) {
        const QJsonObject object = value.toObject();
        const Session* session = findBy(programme.sessions, object, QStringLiteral("session"));
        const Room* room = findBy(programme.rooms, object, QStringLiteral("room"));
        const auto start = WallTime::parse(object.value(QStringLiteral("start")).toString());
        if (session == nullptr || !start)
            return Error{ErrorCode::Refused,
                         Texts::tr("The sessions on the clipboard are not in this conference, or have been deleted.")};
        Placement placement;
        placement.room = room == nullptr ? RoomId{} : room->id;
        placement.start = *start;
        placement.start.later = object.value(QStringLiteral("later")).toBool();
        placement.durationMin = object.value(QStringLiteral("minutes")).toInt();
        placement.setupMin = object.value(QStringLiteral("setup")).toInt();
        placement.clearupMin = object.value(QStringLiteral("clearup")).toInt();
        if (clip.cut) {
            const PlacementId id{object.value(QStringLiteral("placementId")).toInteger()};
            const auto& there = session->placements;
            const auto at =
                std::find_if(there.begin(), there.end(), [id](const Placement& each) { return each.id == id; });
            if (at == there.end())
                return Error{ErrorCode::Conflict,
                             Texts::tr("“%1” is not on the timetable any more.").arg(session->title)};
            placement = *at;
        }
        clip.placements.push_back({session->id, placement});
    }
    if (clip.placements.empty())
        return Error{ErrorCode::Refused, Texts::tr("No sessions are on the clipboard. Copy or cut some first.")};
    return clip;
}

} // namespace rostrum::timetable
