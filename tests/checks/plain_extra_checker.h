#pragma once

#include "tests/checks/plain_checker.h"

namespace rostrum {

/// The kinds beyond the contract, as plainly as PlainChecker has those of the contract.
class PlainExtraChecker : private PlainProgramme
{
public:
    using PlainProgramme::Answer;

    explicit PlainExtraChecker(const Programme& programme)
        : PlainProgramme(programme)
    {}

    Answer run()
    {
        for (const Session& session : p.sessions) {
            if (session.state != SessionState::Cancelled)
                whole(session);
        }
        for (const Held& a : m_all) {
            single(a);
            for (const Held& b : m_all) {
                if (a.placement->id < b.placement->id)
                    pair(a, b);
            }
        }
        for (const Person& person : p.people)
            stretches(person.id);
        for (const LinkRule& link : p.links)
            order(link);
        return m_answer;
    }

private:
    int limit(const char* word, int normal) const
    {
        int limit = normal;
        for (const CheckRule& rule : p.checkRules) {
            if (rule.kind == QLatin1String(word))
                limit = rule.limit > 0 ? rule.limit : normal;
        }
        return limit;
    }
    static QString type(const Held& held) { return held.session->type.trimmed().toLower(); }
    static bool isBreak(const Session& session)
    {
        const QString type = session.type.trimmed().toLower();
        return type == u"break" || type == u"meal";
    }
    static bool isOn(const Session& session, LinkEnd end)
    {
        for (const Part& part : session.people) {
            if (part.role != PartRole::Reserve && part.person == end.person())
                return true;
        }
        return end.session() == session.id;
    }

    void whole(const Session& session)
    {
        if (session.placements.empty() && session.state == SessionState::Confirmed && !isBreak(session))
            m_answer[{QStringLiteral("unscheduled"), session.id, {}, {}, 0}] = {{{}, {}}};
        for (const LinkRule& link : p.links) {
            if (link.kind != LinkKind::NotWith || !isOn(session, link.a) || !isOn(session, link.b) ||
                (link.a.session().isValid() && link.b.session().isValid()))
                continue;
            Pairs& pairs = m_answer[{QStringLiteral("not-with"), session.id, {}, {}, link.id.value}];
            for (const Placement& placement : session.placements)
                pairs.insert({placement.id, placement.id});
            if (pairs.empty())
                pairs.insert({{}, {}});
        }
    }

    void single(const Held& a)
    {
        const Session& session = *a.session;
        const auto people = static_cast<int>(present(a).size());
        if (type(a) == u"panel") {
            bool moderated = false;
            for (const Part& part : session.people)
                moderated = moderated || part.role == PartRole::Moderator || part.role == PartRole::Host;
            if (!moderated)
                tell("no-moderator", a);
            if (people < limit("panel-too-small", 3))
                tell("panel-too-small", a);
            if (people > limit("panel-too-large", 6))
                tell("panel-too-large", a);
        }
        if (session.state == SessionState::Draft || session.state == SessionState::Tentative)
            tell("session-unconfirmed", a);
        for (const PersonId id : present(a)) {
            const Person* person = p.people.find(id);
            if (person != nullptr && person->availability == Availability::NotAsked)
                tell("availability-unknown", a, id);
        }
        const Room* room = p.rooms.find(a.placement->room);
        if (room == nullptr || room->hidden)
            tell("outside-plan", a);
        if (isBreak(session))
            return;
        if (!p.tracks.empty() && !session.track.isValid())
            tell("no-track", a);
        if (session.isPublic && session.abstract.trimmed().isEmpty() && session.description.trimmed().isEmpty())
            tell("no-abstract", a);
    }

    void pair(const Held& a, const Held& b)
    {
        const bool sameSession = a.session == b.session;
        const bool sameTime = itself(a).from == itself(b).from && itself(a).to == itself(b).to;
        if (sameSession && !sameTime)
            tell("session-twice", a, b);
        for (const PersonId person : present(a)) {
            const auto isTheirs = [&](const Held& each) { return present(each).contains(person); };
            if (isTheirs(b) && follow(a, b, limit("back-to-back", 15), isTheirs))
                tell("back-to-back", a, b, person);
        }
        const RoomId from = a.placement->room;
        const RoomId to = b.placement->room;
        for (const ChapterId chapter : a.session->chapters) {
            const auto isCalled = [&](const Held& each) {
                return std::count(each.session->chapters.begin(), each.session->chapters.end(), chapter) > 0;
            };
            if (isCalled(b) && from.isValid() && to.isValid() && !sameSpace(from, to) &&
                follow(a, b, limit("group-changes-room", 30), isCalled))
                tell("group-changes-room", a, b);
        }
        if (sameSession || !meet(itself(a), itself(b)))
            return;
        if ((type(a) == u"plenary" || type(b) == u"plenary") && !isBreak(*a.session) && !isBreak(*b.session))
            tell("plenary-overlap", a, b);
        for (const LinkRule& link : p.links) {
            if (link.kind == LinkKind::NotAgainst && ((isOn(*a.session, link.a) && isOn(*b.session, link.b)) ||
                                                      (isOn(*a.session, link.b) && isOn(*b.session, link.a))))
                tell("not-against", a, b, {}, link.id.value);
        }
    }

    /// Each session at each time once.
    using Times = std::set<std::tuple<SessionId, qint64, qint64>>;

    void stretches(PersonId person)
    {
        std::vector<Held> theirs;
        for (const Held& each : m_all) {
            if (present(each).contains(person) && !itself(each).none())
                theirs.push_back(each);
        }
        const auto tellAll = [&](const char* word, const std::vector<Held>& held, int most, qint64 which) {
            Times times;
            for (const Held& each : held)
                times.insert({each.session->id, itself(each).from, itself(each).to});
            if (static_cast<int>(times.size()) <= most)
                return;
            for (const Held& each : held) {
                m_answer[{QString::fromLatin1(word), {}, {}, person, which}].insert(
                    {each.placement->id, each.placement->id});
            }
        };
        tellAll("too-many-sessions", theirs, limit("too-many-sessions", 8), 0);
        std::map<QDate, std::vector<Held>> days;
        for (const Held& each : theirs)
            days[dayOf(each)].push_back(each);
        for (const auto& [date, held] : days)
            tellAll("too-many-in-day", held, limit("too-many-in-day", 4), date.toJulianDay());
        inARow(theirs, tellAll);
    }
    QDate dayOf(const Held& held) const
    {
        const WallTime start = p.zone.toWall(itself(held).from);
        const Day* day = p.dayOf(start);
        return day != nullptr ? day->date : start.plus(-p.conference.dayStartMin).date();
    }
    /// What hangs together: whatever has less than the pause between it and something that hangs together with it.
    template <class TellAll>
    void inARow(std::vector<Held> left, TellAll tellAll)
    {
        const int pause = limit("three-in-a-row", 30);
        while (!left.empty()) {
            std::vector<Held> row{left.back()};
            left.pop_back();
            for (size_t next = 0; next < row.size(); ++next) {
                std::erase_if(left, [&](const Held& each) {
                    const Minutes a = itself(each);
                    const Minutes b = itself(row[next]);
                    const bool near = std::max(a.from, b.from) - std::min(a.to, b.to) < pause;
                    if (near)
                        row.push_back(each);
                    return near;
                });
            }
            qint64 start = itself(row.front()).from;
            for (const Held& each : row)
                start = std::min(start, itself(each).from);
            tellAll("three-in-a-row", row, 2, start);
        }
    }

    void order(const LinkRule& link)
    {
        if (link.kind != LinkKind::MustComeAfter)
            return;
        const auto rank = [&](const Held& held) {
            return std::tuple(itself(held).to, itself(held).from, held.session->id, held.placement->id);
        };
        const Held* awaited = nullptr;
        for (const Held& each : m_all) {
            if (isOn(*each.session, link.b) && !itself(each).none() &&
                (awaited == nullptr || rank(each) < rank(*awaited)))
                awaited = &each;
        }
        for (const Held& each : m_all) {
            if (awaited != nullptr && isOn(*each.session, link.a) && !itself(each).none() &&
                each.session != awaited->session && itself(each).from < itself(*awaited).to)
                tell("must-come-after", each, *awaited, {}, link.id.value);
        }
    }
};

/// All kinds, as the programme's rule table leaves them on.
inline PlainProgramme::Answer plainAnswer(const Programme& programme)
{
    PlainProgramme::Answer answer = PlainChecker(programme).run();
    answer.merge(PlainExtraChecker(programme).run());
    static const QStringList on{QStringLiteral("room-overlap"),
                                QStringLiteral("speaker-overlap"),
                                QStringLiteral("speaker-unavailable"),
                                QStringLiteral("room-unavailable"),
                                QStringLiteral("outside-hours"),
                                QStringLiteral("chapter-overlap"),
                                QStringLiteral("room-too-small"),
                                QStringLiteral("equipment-missing"),
                                QStringLiteral("no-changeover"),
                                QStringLiteral("track-overlap"),
                                QStringLiteral("speaker-unconfirmed"),
                                QStringLiteral("no-speaker"),
                                QStringLiteral("not-with"),
                                QStringLiteral("not-against"),
                                QStringLiteral("must-come-after"),
                                QStringLiteral("plenary-overlap")};
    std::erase_if(answer, [&](const auto& entry) {
        const QString& word = std::get<0>(entry.first);
        RuleSetting setting = RuleSetting::Default;
        for (const CheckRule& rule : programme.checkRules) {
            if (rule.kind == word)
                setting = rule.setting;
        }
        return setting == RuleSetting::Off || (setting == RuleSetting::Default && !on.contains(word));
    });
    return answer;
}

} // namespace rostrum
