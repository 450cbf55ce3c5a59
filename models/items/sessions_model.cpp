#include "models/items/conflict_marks.h"
#include "models/items/item_tables.h"
#include "models/items/texts.h"

namespace rostrum {

namespace {

const Placement* firstPlacement(const Session& session)
{
    const auto at = std::min_element(session.placements.begin(), session.placements.end(),
                                     [](const Placement& a, const Placement& b) { return a.start < b.start; });
    return at == session.placements.end() ? nullptr : &*at;
}

} // namespace

SessionsModel::SessionsModel(Document& document, const LiveChecks& checks, QObject* parent)
    : ItemTableModel(document, Kind::Session, {Kind::Person, Kind::Room, Kind::Track},
                     {{tr("Title")},
                      {tr("Starts")},
                      {tr("Room")},
                      {tr("People")},
                      {tr("Track")},
                      {tr("Type")},
                      {tr("Length"), true},
                      {tr("State")}},
                     parent)
    , m_checks(checks)
{
    connect(&checks, &LiveChecks::conflictsChanged, this, [this](const CheckDelta& delta) {
        std::set<SessionId> concerned;
        for (const auto* conflicts : {&delta.appeared, &delta.went, &delta.altered}) {
            for (const Conflict& conflict : *conflicts)
                concerned.insert(conflict.sessions.begin(), conflict.sessions.end());
        }
        for (const SessionId id : concerned)
            touch(id.value);
    });
}

QString SessionsModel::text(qint64 id, int column) const
{
    const Session* session = programme().sessions.find({id});
    if (session == nullptr)
        return {};
    const Placement* first = firstPlacement(*session);
    switch (column) {
    case Title:
        return session->title;
    case Type:
        return sessionTypeName(session->type);
    case TrackName: {
        const Track* track = programme().tracks.find(session->track);
        return track == nullptr ? QString() : track->name;
    }
    case People: {
        QStringList names;
        for (const Part& part : session->people) {
            if (const Person* person = programme().people.find(part.person))
                names << Programme::displayName(*person);
        }
        return joined(names);
    }
    case Starts:
        return first == nullptr ? QString() : whenText(first->start, locale());
    case RoomName: {
        const Room* room = first == nullptr ? nullptr : programme().rooms.find(first->room);
        return room == nullptr ? QString() : room->name;
    }
    case Length:
        return durationText(first == nullptr ? session->durationMin : first->durationMin, locale());
    case State:
        return displayName(session->state);
    default:
        return {};
    }
}

QVariant SessionsModel::sortValue(qint64 id, int column) const
{
    const Session* session = programme().sessions.find({id});
    if (session == nullptr)
        return {};
    if (column == Starts) {
        const Placement* first = firstPlacement(*session);
        return first == nullptr ? QVariant() : QVariant(first->start.minutes);
    }
    if (column == Length) {
        const Placement* first = firstPlacement(*session);
        return first == nullptr ? session->durationMin : first->durationMin;
    }
    if (column == State)
        return static_cast<int>(session->state);
    return text(id, column);
}

QString SessionsModel::colour(qint64 id, int column) const
{
    if (column != TrackName)
        return {};
    const Session* session = programme().sessions.find({id});
    const Track* track = session == nullptr ? nullptr : programme().tracks.find(session->track);
    return track == nullptr ? QString() : track->colour;
}

int SessionsModel::mark(qint64 id) const
{
    return markOf(m_checks.worst(SessionId{id}));
}

QString SessionsModel::toolTip(qint64 id, int column) const
{
    return column == Title ? toolTipOf(m_checks.of(SessionId{id}), programme(), locale()) : QString();
}

QString SessionsModel::hiddenText(qint64 id) const
{
    const Session* session = programme().sessions.find({id});
    return session == nullptr ? QString() : session->subtitle + u'\n' + session->code;
}

} // namespace rostrum
