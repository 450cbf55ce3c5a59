#pragma once

#include "models/domain/change_set.h"
#include "models/domain/programme.h"

#include <random>

namespace rostrum {

/// Makes small, crowded programmes in which every kind of conflict comes up, in the night in which clocks go back, and
/// changes them at random. The same seed gives the same.
class RandomProgramme
{
public:
    explicit RandomProgramme(unsigned seed)
        : m_random(seed)
    {
        p.conference.timezone = "Europe/Berlin";
        p.zone = Zone("Europe/Berlin");
        p.conference.changeoverMin = one(3) ? 0 : (1 + below(4)) * 10;
        for (int i = 0; i < below(3); ++i)
            p.days.put(day(newRow<DayId>(), i));
        for (int i = 0; i < 1 + below(5); ++i)
            p.rooms.put(room(newRow<RoomId>()));
        for (int i = 0; i < 1 + below(4); ++i)
            p.people.put(person(newRow<PersonId>()));
        for (int i = 0; i < below(3); ++i)
            p.tracks.put(track(newRow<TrackId>()));
        for (int i = 0; i < 3; ++i) {
            Chapter chapter;
            chapter.id = newRow<ChapterId>();
            p.chapters.put(chapter);
        }
        for (int i = 0; i < 1 + below(14); ++i)
            p.sessions.put(session(newRow<SessionId>()));
        for (int i = 0; i < below(5); ++i)
            p.links.put(link(newRow<LinkRuleId>()));
        const int set = one(3) ? 0 : static_cast<int>(kinds().size());
        for (int i = 0; i < set; ++i)
            p.checkRules.put(checkRule(newRow<CheckRuleId>(), kinds()[i]));
    }

    Programme p;

    int below(int limit) { return limit <= 0 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    /// True once in so many times.
    bool one(int inSoMany) { return below(inSoMany) == 0; }

    /// Changes one thing or a few, and tells what.
    ChangeSet change()
    {
        ChangeSet changes;
        for (int i = 0; i < 1 + (one(3) ? below(4) : 0); ++i)
            changeOne(changes);
        return changes;
    }

    Placement placement(PlacementId id = {})
    {
        Placement placement;
        placement.id = id.isValid() ? id : newRow<PlacementId>();
        placement.room = one(8) ? RoomId() : pick(p.rooms);
        placement.start = time();
        placement.durationMin = one(8) ? 0 : 5 * (1 + below(one(2) ? 3 : 16));
        placement.setupMin = one(4) ? 5 * below(5) : 0;
        placement.clearupMin = one(4) ? 5 * below(5) : 0;
        return placement;
    }
    SessionId someSession() { return pick(p.sessions); }

private:
    template <class Id>
    Id newRow()
    {
        // Random, so that the order of ids says nothing about the order of time.
        return Id{1 + static_cast<qint64>(m_random() % 1000000000U)};
    }
    template <class Rows>
    typename Rows::IdType pick(const Rows& rows)
    {
        using Id = typename Rows::IdType;
        return rows.empty() ? Id() : rows[static_cast<size_t>(below(static_cast<int>(rows.size())))].id;
    }
    QString word() { return QString(QChar(u'a' + static_cast<char16_t>(below(4)))); }
    WallTime time()
    {
        WallTime time = WallTime::of(QDate(2025, 10, 26), 5 * below(60));
        time.later = time.minuteOfDay() >= 120 && time.minuteOfDay() < 180 && one(2);
        return time;
    }
    std::vector<Window> windows()
    {
        std::vector<Window> windows;
        for (int i = 0; i < below(4); ++i) {
            const WallTime start = time();
            windows.push_back({start, start.plus(15 * (below(20) - 1))});
        }
        return windows;
    }

    Day day(DayId id, int number)
    {
        Day day;
        day.id = id;
        day.date = QDate(2025, 10, 25).addDays(number);
        day.dayStartMin = one(2) ? 240 : 0;
        if (one(2)) {
            day.opens = time();
            day.closes = time();
        }
        return day;
    }
    Room room(RoomId id)
    {
        Room room;
        room.id = id;
        room.name = word();
        room.holds = one(3) ? 1 + below(3) : 1;
        room.capacity = one(2) ? 0 : 10 * below(6);
        room.stepFree = one(2);
        room.interpretation = one(3);
        room.hidden = one(5);
        if (one(2))
            room.equipment << (one(2) ? word() : word().toUpper() + u' ');
        if (one(4))
            room.windows = windows();
        if (one(3)) {
            for (int i = 0; i < below(3); ++i) {
                const RoomId part = pick(p.rooms);
                if (part.isValid() && part != id)
                    room.parts.push_back(part);
            }
        }
        return room;
    }
    Person person(PersonId id)
    {
        Person person;
        person.id = id;
        person.name = word();
        person.state = static_cast<PersonState>(below(5));
        person.availability = static_cast<Availability>(below(3));
        person.windows = windows();
        return person;
    }
    Track track(TrackId id)
    {
        Track track;
        track.id = id;
        track.checkOverlap = one(2);
        return track;
    }
    Session session(SessionId id)
    {
        static const QStringList types{QStringLiteral("talk"),     QStringLiteral("Panel"), QStringLiteral("keynote"),
                                       QStringLiteral("workshop"), QStringLiteral("break"), QStringLiteral("Plenary ")};
        Session session;
        session.id = id;
        session.title = word();
        session.type = types[below(static_cast<int>(types.size()))];
        session.state = one(6)   ? SessionState::Cancelled
                        : one(6) ? static_cast<SessionState>(below(2))
                                 : SessionState::Confirmed;
        session.isPublic = !one(4);
        if (one(2))
            (one(2) ? session.abstract : session.description) = word();
        session.track = one(3) ? TrackId() : pick(p.tracks);
        session.expectedPeople = one(2) ? 0 : 10 * below(8);
        session.needsStepFree = one(4);
        session.needsInterpretation = one(4);
        if (one(3))
            session.needs << word();
        const int people = below(one(4) ? 7 : 4);
        for (int i = 0; i < people; ++i)
            session.people.push_back({i, pick(p.people), static_cast<PartRole>(below(4)), {}});
        for (int i = 0; i < below(3); ++i)
            session.chapters.push_back(pick(p.chapters));
        const int placements = one(6) ? 0 : one(3) ? 2 + below(2) : 1;
        for (int i = 0; i < placements; ++i)
            session.placements.push_back(placement());
        if (placements > 1 && one(2)) {
            session.placements[1].start = session.placements[0].start;
            session.placements[1].durationMin = session.placements[0].durationMin;
        }
        return session;
    }

    LinkEnd linkEnd() { return one(2) ? LinkEnd(pick(p.people)) : LinkEnd(pick(p.sessions)); }
    LinkRule link(LinkRuleId id)
    {
        LinkRule link;
        link.id = id;
        link.kind = static_cast<LinkKind>(below(3));
        link.a = linkEnd();
        link.b = linkEnd();
        return link;
    }
    static const QStringList& kinds()
    {
        static const QStringList kinds{QStringLiteral("room-overlap"),         QStringLiteral("no-speaker"),
                                       QStringLiteral("not-against"),          QStringLiteral("back-to-back"),
                                       QStringLiteral("three-in-a-row"),       QStringLiteral("too-many-in-day"),
                                       QStringLiteral("too-many-sessions"),    QStringLiteral("no-moderator"),
                                       QStringLiteral("panel-too-small"),      QStringLiteral("panel-too-large"),
                                       QStringLiteral("group-changes-room"),   QStringLiteral("plenary-overlap"),
                                       QStringLiteral("session-twice"),        QStringLiteral("outside-plan"),
                                       QStringLiteral("unscheduled"),          QStringLiteral("session-unconfirmed"),
                                       QStringLiteral("availability-unknown"), QStringLiteral("no-track"),
                                       QStringLiteral("no-abstract"),          QStringLiteral("of-a-newer-version")};
        return kinds;
    }
    CheckRule checkRule(CheckRuleId id, const QString& kind)
    {
        CheckRule rule;
        rule.id = id;
        rule.kind = kind;
        rule.setting = one(4) ? static_cast<RuleSetting>(below(4)) : RuleSetting::Warning;
        // Small numbers, so that they are reached.
        const bool minutes = kind == u"back-to-back" || kind == u"three-in-a-row" || kind == u"group-changes-room";
        rule.limit = one(4) ? 0 : (1 + below(3)) * (minutes ? 10 : 1);
        return rule;
    }

    void changeOne(ChangeSet& changes)
    {
        switch (below(16)) {
        case 0: {
            const SessionId id = newRow<SessionId>();
            p.sessions.put(session(id));
            changes.of(Kind::Session).inserted.insert(id.value);
            break;
        }
        case 1:
            if (const SessionId id = someSession(); id.isValid()) {
                p.sessions.remove(id);
                changes.of(Kind::Session).removed.insert(id.value);
            }
            break;
        case 2:
            if (const SessionId id = someSession(); id.isValid()) {
                p.sessions.put(session(id));
                changes.of(Kind::Session).updated.insert(id.value);
            }
            break;
        case 3: {
            const PersonId id = one(3) ? newRow<PersonId>() : pick(p.people);
            (p.people.find(id) != nullptr ? changes.of(Kind::Person).updated : changes.of(Kind::Person).inserted)
                .insert(id.value);
            p.people.put(person(id));
            break;
        }
        case 4: {
            const RoomId id = one(3) ? newRow<RoomId>() : pick(p.rooms);
            (p.rooms.find(id) != nullptr ? changes.of(Kind::Room).updated : changes.of(Kind::Room).inserted)
                .insert(id.value);
            p.rooms.put(room(id));
            break;
        }
        case 5:
            if (const TrackId id = pick(p.tracks); id.isValid()) {
                p.tracks.put(track(id));
                changes.of(Kind::Track).updated.insert(id.value);
            }
            break;
        case 6:
            if (const DayId id = pick(p.days); id.isValid()) {
                p.days.put(day(id, below(2)));
                changes.of(Kind::Day).updated.insert(id.value);
            } else {
                p.conference.changeoverMin = below(4) * 10;
                changes.of(Kind::Conference).updated.insert(1);
            }
            break;
        case 7: {
            const LinkRuleId old = pick(p.links);
            if (old.isValid() && one(2)) {
                p.links.remove(old);
                changes.of(Kind::Link).removed.insert(old.value);
                break;
            }
            const LinkRuleId id = newRow<LinkRuleId>();
            p.links.put(link(id));
            changes.of(Kind::Link).inserted.insert(id.value);
            break;
        }
        case 8:
            if (const CheckRuleId id = pick(p.checkRules); id.isValid()) {
                p.checkRules.put(checkRule(id, p.checkRules.find(id)->kind));
                changes.of(Kind::CheckRule).updated.insert(id.value);
            }
            break;
        case 9:
            if (const TrackId id = pick(p.tracks); id.isValid() && one(3)) {
                p.tracks.remove(id);
                changes.of(Kind::Track).removed.insert(id.value);
            } else if (one(3)) {
                p.conference.dayStartMin = below(2) * 240;
                changes.of(Kind::Conference).updated.insert(1);
            }
            break;
        default:
            if (const SessionId id = someSession(); id.isValid()) {
                Session moved = *p.sessions.find(id);
                if (!moved.placements.empty() && one(6))
                    moved.placements.pop_back();
                else if (!moved.placements.empty() && !one(5))
                    moved.placements.back() = placement(moved.placements.back().id);
                else
                    moved.placements.push_back(placement());
                p.sessions.put(std::move(moved));
                changes.of(Kind::Session).updated.insert(id.value);
            }
        }
    }

    std::mt19937 m_random;
};

} // namespace rostrum
