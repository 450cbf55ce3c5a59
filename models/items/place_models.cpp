#include "models/items/item_tables.h"
#include "models/items/texts.h"

namespace rostrum {

RoomsModel::RoomsModel(Document& document, QObject* parent)
    : ItemTableModel(document, Kind::Room, {Kind::Session},
                     {{tr("Name")},
                      {tr("Building")},
                      {tr("Floor")},
                      {tr("Capacity"), true},
                      {tr("Sessions at once"), true},
                      {tr("Step-free")},
                      {tr("Equipment")},
                      {tr("Sessions"), true},
                      {tr("Time used"), true}},
                     parent)
{}

RoomsModel::Load RoomsModel::loadOf(qint64 room) const
{
    if (!m_counted) {
        for (const Session& session : programme().sessions) {
            if (session.state == SessionState::Cancelled)
                continue;
            for (const Placement& placement : session.placements) {
                Load& load = m_loads[placement.room.value];
                ++load.sessions;
                load.minutes += placement.durationMin;
            }
        }
        m_counted = true;
    }
    const auto at = m_loads.find(room);
    return at == m_loads.end() ? Load() : at->second;
}

void RoomsModel::beforeChange(const ChangeSet& changes)
{
    if (changes.touches(Kind::Session)) {
        m_loads.clear();
        m_counted = false;
    }
}

QString RoomsModel::text(qint64 id, int column) const
{
    const Room* room = programme().rooms.find({id});
    if (room == nullptr)
        return {};
    switch (column) {
    case Name:
        return room->name;
    case Building:
        return room->building;
    case Floor:
        return room->floor;
    case Capacity:
        return room->capacity == 0 ? QString() : locale().toString(room->capacity);
    case Holds:
        return room->holds == 1 ? QString() : locale().toString(room->holds);
    case StepFree:
        //: Whether a room can be reached without steps.
        return room->stepFree ? tr("Yes") : QString();
    case Equipment:
        return joined(room->equipment);
    case Sessions: {
        const int count = loadOf(id).sessions;
        return count == 0 ? QString() : locale().toString(count);
    }
    case Hours: {
        const qint64 minutes = loadOf(id).minutes;
        return minutes == 0 ? QString() : durationText(static_cast<int>(minutes), locale());
    }
    default:
        return {};
    }
}

QVariant RoomsModel::sortValue(qint64 id, int column) const
{
    const Room* room = programme().rooms.find({id});
    if (room == nullptr)
        return {};
    switch (column) {
    case Capacity:
        return room->capacity;
    case Holds:
        return room->holds;
    case Sessions:
        return loadOf(id).sessions;
    case Hours:
        return loadOf(id).minutes;
    default:
        return text(id, column);
    }
}

QString RoomsModel::hiddenText(qint64 id) const
{
    const Room* room = programme().rooms.find({id});
    return room == nullptr ? QString() : room->slug + u'\n' + room->notes;
}

ChaptersModel::ChaptersModel(Document& document, QObject* parent)
    : ItemTableModel(
          document, Kind::Chapter, {Kind::Person},
          {{tr("Name")}, {tr("City")}, {tr("Country")}, {tr("State")}, {tr("Members"), true}, {tr("Coordinators")}},
          parent)
{}

QString ChaptersModel::text(qint64 id, int column) const
{
    const Chapter* chapter = programme().chapters.find({id});
    if (chapter == nullptr)
        return {};
    switch (column) {
    case Name:
        return chapter->name;
    case City:
        return chapter->city;
    case Country:
        return chapter->country;
    case State:
        return displayName(chapter->state);
    case Members:
        return chapter->members.empty() ? QString() : locale().toString(chapter->members.size());
    case Coordinators: {
        QStringList names;
        for (const ChapterMember& member : chapter->members) {
            const Person* person = programme().people.find(member.person);
            if (person != nullptr && member.role == u"coordinator")
                names << Programme::displayName(*person);
        }
        return joined(names);
    }
    default:
        return {};
    }
}

QVariant ChaptersModel::sortValue(qint64 id, int column) const
{
    const Chapter* chapter = programme().chapters.find({id});
    if (chapter == nullptr)
        return {};
    if (column == State)
        return static_cast<int>(chapter->state);
    if (column == Members)
        return static_cast<int>(chapter->members.size());
    return text(id, column);
}

QString ChaptersModel::hiddenText(qint64 id) const
{
    const Chapter* chapter = programme().chapters.find({id});
    return chapter == nullptr ? QString() : chapter->regionName;
}

TracksModel::TracksModel(Document& document, QObject* parent)
    : ItemTableModel(document, Kind::Track, {Kind::Session},
                     {{tr("Name")}, {tr("Sessions"), true}, {tr("At the same time")}}, parent)
{}

int TracksModel::sessionsOf(qint64 track) const
{
    return static_cast<int>(std::count_if(programme().sessions.begin(), programme().sessions.end(),
                                          [track](const Session& session) { return session.track.value == track; }));
}

QString TracksModel::text(qint64 id, int column) const
{
    const Track* track = programme().tracks.find({id});
    if (track == nullptr)
        return {};
    switch (column) {
    case Name:
        return track->name;
    case Sessions:
        return locale().toString(sessionsOf(id));
    case ChecksOverlap:
        //: Whether two sessions of one track may run at the same time.
        return track->checkOverlap ? tr("Warn") : tr("Allowed");
    default:
        return {};
    }
}

QVariant TracksModel::sortValue(qint64 id, int column) const
{
    if (column == Sessions)
        return sessionsOf(id);
    return text(id, column);
}

QString TracksModel::colour(qint64 id, int column) const
{
    const Track* track = programme().tracks.find({id});
    return track == nullptr || column != Name ? QString() : track->colour;
}

} // namespace rostrum
