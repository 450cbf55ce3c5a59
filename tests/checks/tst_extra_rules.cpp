#include "models/checks/checker.h"
#include "tests/checks/programme_builder.h"

#include <QTest>

using namespace rostrum;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// A small programme in which one kind is told and nothing else.
struct One : ProgrammeBuilder
{
    ConflictKind kind;
    RoomId hall = room(text("Hall 1"));
    RoomId den = room(text("Den"));
    PersonId ana = person(text("Ana"));
    PersonId ben = person(text("Ben"));

    explicit One(ConflictKind told, int limit = 0)
        : kind(told)
    {
        programme.checkRules.put({next<CheckRuleId>(), toWord(told), RuleSetting::Warning, limit});
    }

    SessionId held(const char* title, const char* start, std::initializer_list<PersonId> people, RoomId where,
                   int minutes = 30)
    {
        const SessionId id = session(text(title), people);
        place(id, where, start, minutes);
        return id;
    }
    LinkRuleId link(LinkKind linkKind, LinkEnd a, LinkEnd b)
    {
        const auto id = next<LinkRuleId>();
        programme.links.put({id, linkKind, a, b, {}});
        return id;
    }
    [[nodiscard]] std::vector<Conflict> found() const
    {
        std::vector<Conflict> conflicts = checkAll(programme);
        std::erase_if(conflicts, [this](const Conflict& conflict) { return conflict.kind() != kind; });
        return conflicts;
    }
    [[nodiscard]] QString told() const
    {
        const std::vector<Conflict> conflicts = found();
        return conflicts.size() == 1 ? describe(conflicts[0], programme, QLocale(QLocale::English, QLocale::Germany))
                                     : QStringLiteral("%1 conflicts").arg(conflicts.size());
    }
};

} // namespace

/// The kinds beyond the contract, one by one: what is told, in which words, and what just is not.
class TestExtraRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatSaysNothingHearsOfNoTaste()
    {
        for (size_t i = 0; i < kConflictKinds; ++i) {
            const auto kind = static_cast<ConflictKind>(i);
            const bool link = kind == ConflictKind::NotWith || kind == ConflictKind::NotAgainst ||
                              kind == ConflictKind::MustComeAfter;
            if (link)
                QVERIFY(defaultSetting(kind) == RuleSetting::Error);
            else if (kind > ConflictKind::NoSpeaker && kind != ConflictKind::PlenaryOverlap)
                QVERIFY(defaultSetting(kind) == RuleSetting::Off);
            QVERIFY((limitOf(kind).unit == LimitUnit::None) == (limitOf(kind).normal == 0));
            QCOMPARE(conflictKindFromWord(toWord(kind)), std::optional(kind));
            QVERIFY(!displayName(kind).isEmpty());
        }
    }

    void backToBack()
    {
        One b(ConflictKind::BackToBack, 15);
        b.held("A", "10:00", {b.ana}, b.hall);
        const SessionId next = b.held("B", "10:40", {b.ana, b.ben}, b.den);
        QCOMPARE(b.told(), text("Ana has only 10 min between “A” in Hall 1 and “B” in Den on Saturday 10:30–10:40"));
        b.edit(next, [](Session& session) { session.placements[0].start = ProgrammeBuilder::saturday("10:45"); });
        QVERIFY(b.found().empty());
        b.held("C", "10:30", {b.ana}, b.hall, 5);
        QCOMPARE(b.found().size(), 2u);
    }

    void threeInARow()
    {
        One b(ConflictKind::ThreeInARow, 20);
        b.held("A", "10:00", {b.ana}, b.hall);
        const SessionId middle = b.held("B", "10:35", {b.ana}, b.hall);
        b.held("C", "11:10", {b.ana}, b.hall);
        QCOMPARE(b.told(), text("Ana has 3 session(s) in a row on Saturday 10:00–11:40 without a pause of 20 min: "
                                "“A”, “B” and “C”"));
        b.held("D", "11:55", {b.ana}, b.hall);
        const std::vector<Conflict> four = b.found();
        QCOMPARE(four.size(), 1u);
        QCOMPARE(four[0].sessions.size(), 4u);
        QCOMPARE(four[0].clashes.size(), 4u);
        QVERIFY(four[0].concerns(middle));
        b.edit(middle, [](Session& session) { session.placements[0].start = ProgrammeBuilder::saturday("15:00"); });
        QVERIFY(b.found().empty());
    }

    void twoHallsAtOnceAreOneHappening()
    {
        One b(ConflictKind::TooManySessions, 1);
        const SessionId shown = b.held("A", "10:00", {b.ana}, b.hall);
        b.place(shown, b.den, "10:00");
        QVERIFY(b.found().empty());
        b.place(shown, b.den, "12:00");
        QCOMPARE(b.told(), text("Ana has 2 session(s), where 1 is the most: “A”"));
    }

    void tooManyInDay()
    {
        One b(ConflictKind::TooManyInDay, 2);
        b.held("A", "10:00", {b.ana}, b.hall);
        b.held("B", "12:00", {b.ana}, b.hall);
        const SessionId third = b.held("C", "14:00", {b.ana}, b.hall);
        QCOMPARE(b.told(), text("Ana has 3 session(s) on Saturday, where 2 is the most: “A”, “B” and “C”"));
        const auto at = [&](const char* when) {
            b.edit(third, [when](Session& session) {
                session.placements[0].start = *WallTime::parse(QString::fromLatin1(when));
            });
            return b.found().size();
        };
        // What is held after midnight belongs to the evening before.
        QCOMPARE(at("2025-10-26T01:00"), 1u);
        QCOMPARE(at("2025-10-26T10:00"), 0u);
    }

    void panels()
    {
        One b(ConflictKind::NoModerator);
        const SessionId panel = b.held("P", "10:00", {b.ana, b.ben}, b.hall);
        QVERIFY(b.found().empty());
        b.edit(panel, [](Session& session) { session.type = text("Panel"); });
        QCOMPARE(b.told(), text("“P” in Hall 1 on Saturday 10:00–10:30 has no moderator"));
        b.edit(panel, [](Session& session) { session.people[0].role = PartRole::Moderator; });
        QVERIFY(b.found().empty());

        b.kind = ConflictKind::PanelTooSmall;
        const auto small = b.next<CheckRuleId>();
        b.programme.checkRules.put({small, text("panel-too-small"), RuleSetting::Error, 0});
        QCOMPARE(b.told(), text("“P” in Hall 1 on Saturday 10:00–10:30 has 2 person(s) on it; a panel has at least 3"));
        QCOMPARE(b.found().at(0).severity, Severity::Error);
        b.programme.checkRules.put({small, text("panel-too-small"), RuleSetting::Error, 2});
        QVERIFY(b.found().empty());

        b.kind = ConflictKind::PanelTooLarge;
        b.programme.checkRules.put({b.next<CheckRuleId>(), text("panel-too-large"), RuleSetting::Warning, 1});
        QCOMPARE(b.told(), text("“P” in Hall 1 on Saturday 10:00–10:30 has 2 person(s) on it; a panel has at most 1"));
        b.edit(panel, [](Session& session) { session.people[1].role = PartRole::Reserve; });
        QVERIFY(b.found().empty());
    }

    void notWith()
    {
        One b(ConflictKind::NotWith);
        const SessionId unscheduled = b.session(text("A"), {b.ana, b.ben});
        QVERIFY(b.found().empty());
        b.link(LinkKind::NotWith, b.ben, b.ana);
        QCOMPARE(b.told(), text("Ben and Ana are both on “A”, though they must not be on one session"));
        const Conflict conflict = b.found().at(0);
        QVERIFY(conflict.concerns(unscheduled));
        QCOMPARE(conflict.people, (std::vector{b.ben, b.ana}));
        b.edit(unscheduled, [](Session& session) { session.people[0].role = PartRole::Reserve; });
        QVERIFY(b.found().empty());
        b.link(LinkKind::NotWith, unscheduled, b.ben);
        QCOMPARE(b.told(), text("Ben is on “A”, though that must not be"));
        b.edit(unscheduled, [](Session& session) { session.state = SessionState::Cancelled; });
        QVERIFY(b.found().empty());
    }

    void notAgainst()
    {
        One b(ConflictKind::NotAgainst);
        const SessionId a = b.held("A", "10:00", {b.ana}, b.hall, 60);
        const SessionId c = b.held("C", "10:30", {b.ben}, b.den, 60);
        QVERIFY(b.found().empty());
        const LinkRuleId link = b.link(LinkKind::NotAgainst, c, a);
        QCOMPARE(b.told(), text("“A” in Hall 1 and “C” in Den overlap on Saturday 10:30–11:00, though they must not"));
        b.programme.links.remove(link);
        b.link(LinkKind::NotAgainst, b.ana, b.ben);
        QCOMPARE(b.told(), text("Ana and Ben must not be on at the same time, but “A” in Hall 1 and “C” in Den overlap "
                                "on Saturday 10:30–11:00"));
        // Together on one session they are not against each other.
        b.edit(a, [&b](Session& session) { session.people.push_back({99, b.ben, PartRole::Speaker, {}}); });
        b.programme.sessions.remove(c);
        QVERIFY(b.found().empty());
    }

    void somebodyIsKeptFreeForASession()
    {
        One b(ConflictKind::NotAgainst);
        const SessionId a = b.held("A", "10:00", {}, b.hall, 60);
        b.held("C", "10:30", {b.ben}, b.den, 60);
        b.link(LinkKind::NotAgainst, b.ben, a);
        QCOMPARE(b.told(), text("Ben and “A” must not be on at the same time, but “A” in Hall 1 and “C” in Den overlap "
                                "on Saturday 10:30–11:00"));
    }

    void mustComeAfter()
    {
        One b(ConflictKind::MustComeAfter);
        const SessionId first = b.held("First", "12:00", {b.ana}, b.hall, 60);
        const SessionId second = b.held("Second", "12:30", {b.ben}, b.den);
        const LinkRuleId link = b.link(LinkKind::MustComeAfter, second, first);
        QCOMPARE(b.told(),
                 text("“Second” in Den must come after “First” in Hall 1, but begins on Saturday 12:30, before "
                      "that one ends on Saturday 13:00"));
        const auto at = [&b](SessionId id, const char* time) {
            b.edit(id, [time](Session& session) { session.placements[0].start = ProgrammeBuilder::saturday(time); });
        };
        at(second, "13:00");
        QVERIFY(b.found().empty());
        at(second, "09:00");
        QCOMPARE(b.found().size(), 1u);
        // Repeated, the first time counts: whoever comes to the second has had a chance.
        b.place(first, b.hall, "08:00", 60);
        QVERIFY(b.found().empty());
        b.programme.links.remove(link);
        b.link(LinkKind::MustComeAfter, b.ana, b.ben);
        QCOMPARE(b.told(),
                 text("Ana must come after Ben, but “First” in Hall 1 begins on Saturday 08:00, before “Second” "
                      "in Den ends on Saturday 09:30"));
    }

    void groupChangesRoom()
    {
        One b(ConflictKind::GroupChangesRoom);
        Chapter chapter;
        chapter.id = b.next<ChapterId>();
        chapter.name = text("Lakeside");
        b.programme.chapters.put(chapter);
        const SessionId a = b.held("A", "10:00", {}, b.hall);
        const SessionId c = b.held("C", "10:40", {}, b.den);
        for (const SessionId id : {a, c})
            b.edit(id, [&](Session& session) { session.chapters = {chapter.id}; });
        QCOMPARE(b.told(), text("“A” in Hall 1 and “C” in Den follow each other with 10 min between, on Saturday "
                                "10:30–10:40, and both call: Lakeside"));
        b.edit(c, [&](Session& session) { session.placements[0].room = b.hall; });
        QVERIFY(b.found().empty());
        b.edit(c, [&](Session& session) {
            session.placements[0].room = b.den;
            session.placements[0].start = ProgrammeBuilder::saturday("11:00");
        });
        QVERIFY(b.found().empty());
    }

    void plenaryOverlap()
    {
        One b(ConflictKind::PlenaryOverlap);
        const SessionId plenary = b.held("Opening", "10:00", {}, b.hall, 60);
        const SessionId beside = b.held("Talk", "10:30", {}, b.den);
        QVERIFY(b.found().empty());
        b.edit(plenary, [](Session& session) { session.type = text("plenary"); });
        QCOMPARE(b.told(), text("“Talk” in Den runs against the plenary “Opening” in Hall 1 on Saturday 10:30–11:00"));
        b.place(plenary, b.den, "15:00", 60);
        QCOMPARE(b.found().size(), 1u);
        b.edit(beside, [](Session& session) { session.type = text("plenary"); });
        QCOMPARE(b.told(), text("The plenaries “Opening” in Hall 1 and “Talk” in Den overlap on Saturday 10:30–11:00"));
        b.edit(beside, [](Session& session) { session.type = text("break"); });
        QVERIFY(b.found().empty());
    }

    void sessionTwice()
    {
        One b(ConflictKind::SessionTwice);
        const SessionId a = b.held("A", "10:00", {}, b.hall);
        b.place(a, b.den, "10:00");
        QVERIFY(b.found().empty());
        b.place(a, b.hall, "12:00");
        QCOMPARE(b.told(), text("“A” is held more than once: Saturday 10:00–10:30 and Saturday 12:00–12:30"));
        QCOMPARE(b.found().at(0).sessions, std::vector{a});
        b.place(a, b.hall, "12:15");
        QVERIFY(b.told().startsWith(text("“A” is held at times that overlap: ")));
    }

    void outsidePlan()
    {
        One b(ConflictKind::OutsidePlan);
        const SessionId a = b.held("A", "10:00", {}, b.hall);
        QVERIFY(b.found().empty());
        b.edit(b.hall, [](Room& room) { room.hidden = true; });
        QCOMPARE(b.told(),
                 text("“A” in Hall 1 on Saturday 10:00–10:30 is in a room that is hidden from the timetable"));
        b.edit(a, [](Session& session) { session.placements[0].room = {}; });
        QCOMPARE(b.told(), text("“A” on Saturday 10:00–10:30 is in no room, so the timetable does not show it"));
    }

    void unscheduled()
    {
        One b(ConflictKind::Unscheduled);
        const SessionId a = b.session(text("A"));
        QCOMPARE(b.told(), text("“A” is confirmed, but not scheduled"));
        QVERIFY(!b.found().at(0).clashes.empty());
        b.edit(a, [](Session& session) { session.state = SessionState::Tentative; });
        QVERIFY(b.found().empty());
        b.kind = ConflictKind::SessionUnconfirmed;
        b.programme.checkRules.put({b.next<CheckRuleId>(), text("session-unconfirmed"), RuleSetting::Warning, 0});
        QVERIFY(b.found().empty());
        b.place(a, b.hall, "10:00");
        QCOMPARE(b.told(), text("“A” in Hall 1 is scheduled on Saturday 10:00–10:30, but not confirmed yet"));
    }

    void whatHasNoTimeComesLast()
    {
        One b(ConflictKind::Unscheduled);
        b.held("Later", "10:00", {b.person(text("Cyd"), PersonState::Invited)}, b.hall);
        b.session(text("A"));
        const std::vector<Conflict> conflicts = checkAll(b.programme);
        QCOMPARE(conflicts.size(), 2u);
        QCOMPARE(conflicts[1].kind(), ConflictKind::Unscheduled);
    }

    void whatIsMissing()
    {
        One b(ConflictKind::NoAbstract);
        const SessionId a = b.held("A", "10:00", {b.ana}, b.hall);
        QCOMPARE(b.told(), text("“A” in Hall 1 on Saturday 10:00–10:30 has no abstract"));
        b.edit(a, [](Session& session) { session.isPublic = false; });
        QVERIFY(b.found().empty());
        b.kind = ConflictKind::NoTrack;
        b.programme.checkRules.put({b.next<CheckRuleId>(), text("no-track"), RuleSetting::Warning, 0});
        QVERIFY(b.found().empty());
        Track track;
        track.id = b.next<TrackId>();
        b.programme.tracks.put(track);
        QCOMPARE(b.told(), text("“A” in Hall 1 on Saturday 10:00–10:30 is in no track"));
        b.kind = ConflictKind::AvailabilityUnknown;
        b.programme.checkRules.put({b.next<CheckRuleId>(), text("availability-unknown"), RuleSetting::Warning, 0});
        QCOMPARE(b.told(), text("Ana is on “A” in Hall 1 on Saturday 10:00–10:30, but was not asked when they can"));
        b.edit(b.ana, [](Person& person) { person.availability = Availability::AnyTime; });
        QVERIFY(b.found().empty());
    }
};

QTEST_GUILESS_MAIN(TestExtraRules)
#include "tst_extra_rules.moc"
