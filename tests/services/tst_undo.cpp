#include "models/checks/checker.h"
#include "models/services/days.h"
#include "models/services/edit_service.h"
#include "models/services/import_service.h"
#include "models/services/mend_service.h"
#include "models/services/people_service.h"
#include "models/services/room_service.h"
#include "models/services/rule_service.h"
#include "models/services/schedule_service.h"
#include "tests/support/dump.h"
#include "tests/support/sample_rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>

using namespace rostrum;

/// For every function of every service: undo gives back the file as it was, redo the file as it became, also after the
/// file was closed in between; the step has a name; and what the program holds in memory is what the file holds.
class TestUndo : public QObject
{
    Q_OBJECT

private:
    struct World
    {
        std::unique_ptr<Document> document;
        Session session;
        Session unscheduled;
        LinkRule link;
        Room freeRoom;
        Session second, third, pause; ///< After one another in `otherRoom`, with a gap between the first two.
        Room room, otherRoom;
        Track track;
        Person person;
        Chapter chapter;
        Organisation organisation;
        QString source;
    };
    using Act = std::function<bool(World&)>;

    QTemporaryDir m_folder;

    World makeWorld(const QString& path)
    {
        World world;
        const Conference conference = test::fullConference();
        auto document = Document::create(path, conference, daysOf(conference));
        world.organisation = test::fullOrganisation(QStringLiteral("Organisation"));
        world.room = test::fullRoom(QStringLiteral("Hall"));
        world.otherRoom = test::fullRoom(QStringLiteral("Other"));
        world.track = test::fullTrack(QStringLiteral("Track"));
        world.person = test::fullPerson(QStringLiteral("Person"), world.organisation.id);
        world.chapter = test::fullChapter(QStringLiteral("Chapter"), world.person.id, world.organisation.id);
        world.session = test::fullSession(QStringLiteral("Session"), world.room.id, world.track.id, world.person.id,
                                          world.chapter.id);
        world.unscheduled = test::fullSession(QStringLiteral("Unscheduled"), world.room.id, world.track.id,
                                              world.person.id, world.chapter.id);
        world.unscheduled.placements.clear();
        const auto later = [&](const QString& title, const QString& time) {
            Session made =
                test::fullSession(title, world.otherRoom.id, world.track.id, world.person.id, world.chapter.id);
            made.placements.front().start = *WallTime::parse(time);
            made.placements.front().setupMin = 0;
            made.placements.front().clearupMin = 0;
            made.placements.front().durationMin = 30;
            made.placements.front().pinned = false;
            return made;
        };
        world.second = later(QStringLiteral("Second"), QStringLiteral("2027-05-01T14:00"));
        world.third = later(QStringLiteral("Third"), QStringLiteral("2027-05-01T15:00"));
        world.pause = later(QStringLiteral("Pause"), QStringLiteral("2027-05-01T16:00"));
        world.freeRoom.id = newId<RoomId>();
        world.freeRoom.name = QStringLiteral("Free");
        world.pause.type = session_type::kBreak.toString();
        world.link = {newId<LinkRuleId>(), LinkKind::NotWith, world.session.id, world.person.id,
                      QStringLiteral("Note")};
        const CheckRule rule{newId<CheckRuleId>(), toWord(ConflictKind::NoSpeaker), RuleSetting::Error, 3};
        const AcceptedConflict accepted{newId<AcceptedConflictId>(), QStringLiteral("no-speaker"),
                                        QStringLiteral("{}"),        QStringLiteral("Reason"),
                                        QStringLiteral("Ada"),       QStringLiteral("2027-01-01T00:00:00Z")};
        const auto filled = (*document)->write(QStringLiteral("Fill"), [&](Writer& writer) -> Result<void> {
            for (auto done : {writer.put(world.organisation), writer.put(world.room), writer.put(world.otherRoom),
                              writer.put(world.track), writer.put(world.person), writer.put(world.chapter),
                              writer.put(world.session), writer.put(world.unscheduled), writer.put(world.link),
                              writer.put(rule), writer.put(accepted), writer.put(world.freeRoom),
                              writer.put(world.second), writer.put(world.third), writer.put(world.pause)}) {
                if (!done)
                    return done;
            }
            return {};
        });
        world.source = m_folder.filePath(QStringLiteral("source.xml"));
        QFile file(world.source);
        if (filled && file.open(QIODevice::WriteOnly)) {
            file.write("<schedule><version>1</version><conference><title>More</title></conference>"
                       "<day index='1' date='2027-05-01'><room name='Hall'><event id='5'><title>Imported</title>"
                       "<start>12:00</start><duration>00:30</duration><persons><person>Kim Example</person></persons>"
                       "</event></room></day></schedule>");
            world.document = std::move(*document);
        }
        return world;
    }

    static const std::map<QString, Act>& acts()
    {
        const auto edit = [](World& world) { return EditService(*world.document); };
        const auto schedule = [](World& world) { return ScheduleService(*world.document); };
        static const std::map<QString, Act> all{
            {QStringLiteral("edit conference"),
             [=](World& world) {
                 Conference changed = world.document->programme().conference;
                 changed.title = QStringLiteral("Renamed");
                 changed.timezone = QByteArrayLiteral("America/Vancouver");
                 return edit(world).update(changed).ok();
             }},
            {QStringLiteral("set days"),
             [=](World& world) {
                 std::vector<Day> days(world.document->programme().days.begin(),
                                       world.document->programme().days.end());
                 days.erase(days.begin());
                 days.push_back(test::fullDay(QDate(2027, 5, 9)));
                 return edit(world).setDays(days).ok();
             }},
            {QStringLiteral("add session"),
             [=](World& world) {
                 Session added;
                 added.title = QStringLiteral("New");
                 return edit(world).add(added).ok();
             }},
            {QStringLiteral("update session"),
             [=](World& world) {
                 world.session.title = QStringLiteral("Renamed");
                 world.session.people.clear();
                 world.session.needs << QStringLiteral("Piano");
                 return edit(world).update(world.session).ok();
             }},
            {QStringLiteral("remove sessions"),
             [=](World& world) {
                 return edit(world).remove({world.session.id, world.unscheduled.id}).ok();
             }},
            {QStringLiteral("add person"),
             [=](World& world) {
                 Person added;
                 added.name = QStringLiteral("Mononym");
                 return edit(world).add(added).ok();
             }},
            {QStringLiteral("update person"),
             [=](World& world) {
                 world.person.emails.clear();
                 world.person.roles.push_back(PersonRole::Volunteer);
                 return edit(world).update(world.person).ok();
             }},
            {QStringLiteral("remove people"),
             [=](World& world) { return edit(world).remove(std::vector{world.person.id}).ok(); }},
            {QStringLiteral("add room"),
             [=](World& world) {
                 Room added;
                 added.name = QStringLiteral("Room 9");
                 return edit(world).add(added).ok();
             }},
            {QStringLiteral("update room"),
             [=](World& world) {
                 world.room.capacity = 1;
                 world.room.parts = {world.otherRoom.id};
                 return edit(world).update(world.room).ok();
             }},
            {QStringLiteral("remove rooms"),
             [=](World& world) {
                 return edit(world).remove({world.room.id, world.otherRoom.id}).ok();
             }},
            {QStringLiteral("add track"),
             [=](World& world) {
                 Track added;
                 added.name = QStringLiteral("Other track");
                 return edit(world).add(added).ok();
             }},
            {QStringLiteral("update track"),
             [=](World& world) {
                 world.track.colour = QStringLiteral("#000000");
                 return edit(world).update(world.track).ok();
             }},
            {QStringLiteral("remove tracks"),
             [=](World& world) { return edit(world).remove(std::vector{world.track.id}).ok(); }},
            {QStringLiteral("add chapter"),
             [=](World& world) {
                 Chapter added;
                 added.name = QStringLiteral("Other chapter");
                 return edit(world).add(added).ok();
             }},
            {QStringLiteral("update chapter"),
             [=](World& world) {
                 world.chapter.members.clear();
                 return edit(world).update(world.chapter).ok();
             }},
            {QStringLiteral("remove chapters"),
             [=](World& world) { return edit(world).remove(std::vector{world.chapter.id}).ok(); }},
            {QStringLiteral("add organisation"),
             [=](World& world) {
                 Organisation added;
                 added.name = QStringLiteral("Other organisation");
                 return edit(world).add(added).ok();
             }},
            {QStringLiteral("update organisation"),
             [=](World& world) {
                 world.organisation.city = QStringLiteral("Elsewhere");
                 return edit(world).update(world.organisation).ok();
             }},
            {QStringLiteral("remove organisations"),
             [=](World& world) { return edit(world).remove(std::vector{world.organisation.id}).ok(); }},
            {QStringLiteral("place"),
             [=](World& world) {
                 return schedule(world)
                     .place(world.unscheduled.id, world.otherRoom.id, *WallTime::parse(u"2027-05-02T09:00"))
                     .ok();
             }},
            {QStringLiteral("move"),
             [=](World& world) {
                 return schedule(world)
                     .move(world.session.placements.front().id, world.otherRoom.id,
                           *WallTime::parse(u"2027-05-02T09:00"))
                     .ok();
             }},
            {QStringLiteral("resize"),
             [=](World& world) {
                 return schedule(world)
                     .resize(world.session.placements.front().id, *WallTime::parse(u"2027-05-01T09:30"), 75)
                     .ok();
             }},
            {QStringLiteral("place with another track"),
             [=](World& world) {
                 return schedule(world)
                     .place(world.unscheduled.id, {}, *WallTime::parse(u"2027-05-02T09:00"), 45, TrackId{})
                     .ok();
             }},
            {QStringLiteral("move to another track"),
             [=](World& world) {
                 return schedule(world)
                     .moveToTrack(world.session.placements.front().id, {}, *WallTime::parse(u"2027-05-02T09:00"), 45)
                     .ok();
             }},
            {QStringLiteral("unschedule"),
             [=](World& world) { return schedule(world).unschedule(world.session.placements.front().id).ok(); }},
            {QStringLiteral("pin"),
             [=](World& world) { return schedule(world).setPinned(world.session.placements.front().id, false).ok(); }},
            {QStringLiteral("move a room"),
             [](World& world) {
                 const auto& rooms = world.document->programme().rooms;
                 return RoomService(*world.document).moveBefore(rooms[1].id, rooms[0].id).ok();
             }},
            {QStringLiteral("hide a room"),
             [](World& world) {
                 return RoomService(*world.document).setHidden(world.room.id, !world.room.hidden).ok();
             }},
            {QStringLiteral("mend by a move"),
             [](World& world) {
                 const Placement& from = world.session.placements.front();
                 Placement to = from;
                 to.room = world.otherRoom.id;
                 return MendService(*world.document)
                     .apply({MendAct::ChangeRoom, {{world.session.id, from, to}}, {}})
                     .ok();
             }},
            {QStringLiteral("mend by a swap"),
             [](World& world) {
                 const Placement& first = world.session.placements.front();
                 const Placement& second = world.second.placements.front();
                 Placement firstTo = first;
                 Placement secondTo = second;
                 std::swap(firstTo.room, secondTo.room);
                 return MendService(*world.document)
                     .apply(
                         {MendAct::Swap, {{world.session.id, first, firstTo}, {world.second.id, second, secondTo}}, {}})
                     .ok();
             }},
            {QStringLiteral("mend by confirming"),
             [](World& world) {
                 return MendService(*world.document).apply({MendAct::Confirm, {}, world.person.id}).ok();
             }},
            {QStringLiteral("change several"),
             [=](World& world) {
                 std::vector<Relocation> there{{world.second.id, world.second.placements.front()},
                                               {world.third.id, world.third.placements.front()}};
                 for (Relocation& each : there) {
                     each.placement.start = each.placement.start.plus(30);
                     each.placement.room = world.room.id;
                 }
                 return schedule(world).change(there).ok();
             }},
            {QStringLiteral("place several"),
             [=](World& world) {
                 Placement placement = world.second.placements.front();
                 placement.start = placement.start.plus(600);
                 return schedule(world).place({{world.second.id, placement}, {world.unscheduled.id, placement}}).ok();
             }},
            {QStringLiteral("unschedule several"),
             [=](World& world) {
                 return schedule(world)
                     .unschedule({world.session.placements.front().id, world.second.placements.front().id})
                     .ok();
             }},
            {QStringLiteral("pin several"),
             [=](World& world) {
                 return schedule(world)
                     .setPinned({world.second.placements.front().id, world.third.placements.front().id}, true)
                     .ok();
             }},
            {QStringLiteral("swap"),
             [=](World& world) {
                 return schedule(world)
                     .swap(world.second.placements.front().id, world.third.placements.front().id)
                     .ok();
             }},
            {QStringLiteral("shift"),
             [=](World& world) {
                 return schedule(world).shift(world.second.placements.front().id, true, 10, ShiftScope::AllRooms).ok();
             }},
            {QStringLiteral("close gap"),
             [=](World& world) { return schedule(world).closeGapAfter(world.second.placements.front().id).ok(); }},
            {QStringLiteral("copy break"),
             [=](World& world) { return schedule(world).copyBreakToRooms(world.pause.placements.front().id).ok(); }},
            {QStringLiteral("move day to another"),
             [=](World& world) {
                 return schedule(world).moveDay(world.document->programme().days[0].id, QDate(2027, 5, 2)).ok();
             }},
            {QStringLiteral("move day to a new date"),
             [=](World& world) {
                 return schedule(world).moveDay(world.document->programme().days[0].id, QDate(2027, 5, 9)).ok();
             }},
            {QStringLiteral("set organisation"),
             [](World& world) {
                 return PeopleService(*world.document)
                     .setOrganisation(world.person.id, QStringLiteral("Brand new"))
                     .ok();
             }},
            {QStringLiteral("new person in a session"),
             [](World& world) {
                 return PeopleService(*world.document)
                     .addNewTo(world.session.id, QStringLiteral("Noor Example"), PartRole::Speaker)
                     .ok();
             }},
            {QStringLiteral("new person in a chapter"),
             [](World& world) {
                 return PeopleService(*world.document)
                     .addNewTo(world.chapter.id, QStringLiteral("Noor Example"), QStringLiteral("member"))
                     .ok();
             }},
            {QStringLiteral("set rule"),
             [](World& world) {
                 return RuleService(*world.document).setRule(ConflictKind::RoomTooSmall, RuleSetting::Off).ok();
             }},
            {QStringLiteral("reset rules"),
             [](World& world) { return RuleService(*world.document).resetRules().ok(); }},
            {QStringLiteral("add link"),
             [](World& world) {
                 return RuleService(*world.document)
                     .addLink(LinkKind::MustComeAfter, world.session.id, world.unscheduled.id)
                     .ok();
             }},
            {QStringLiteral("set link note"),
             [](World& world) {
                 return RuleService(*world.document).setLinkNote(world.link.id, QStringLiteral("Other")).ok();
             }},
            {QStringLiteral("remove link"),
             [](World& world) { return RuleService(*world.document).removeLink(world.link.id).ok(); }},
            {QStringLiteral("accept"),
             [](World& world) {
                 const auto conflicts = checkAll(world.document->programme());
                 return !conflicts.empty() &&
                        RuleService(*world.document).accept(conflicts, QStringLiteral("It may stay")).ok();
             }},
            {QStringLiteral("take back acceptance"),
             [](World& world) {
                 const AcceptedConflict& accepted = world.document->programme().accepted[0];
                 return RuleService(*world.document).takeBackAcceptance(accepted.id).ok();
             }},
            {QStringLiteral("import"),
             [](World& world) { return ImportService(*world.document).importProgrammes({world.source}).ok(); }},
        };
        return all;
    }

    static bool inStep(const Document& document)
    {
        const auto fresh = Document::open(document.path());
        if (!fresh)
            return false;
        const Programme& held = document.programme();
        const Programme& stored = (*fresh)->programme();
        return held.conference == stored.conference && held.zone.name() == stored.zone.name() &&
               held.days == stored.days && held.rooms == stored.rooms && held.tracks == stored.tracks &&
               held.sessions == stored.sessions && held.people == stored.people && held.chapters == stored.chapters &&
               held.organisations == stored.organisations && held.links == stored.links &&
               held.checkRules == stored.checkRules && held.accepted == stored.accepted;
    }

private Q_SLOTS:
    void everyWrite_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, act] : acts())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyWrite()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name + QStringLiteral(".rostrum"));
        World world = makeWorld(path);
        QVERIFY(world.document);
        const QString before = test::dumpOf(path);
        QVERIFY(acts().at(name)(world));
        const QString after = test::dumpOf(path);
        QVERIFY(after != before);
        QVERIFY(inStep(*world.document));
        const QString label = world.document->undoLabel();
        QVERIFY(!label.isEmpty());
        QVERIFY(!label.contains(u'%'));
        QCOMPARE(world.document->history()->size(), size_t{2});

        QCOMPARE(*world.document->undo(), label);
        QCOMPARE(test::dumpOf(path), before);
        QVERIFY(inStep(*world.document));
        QCOMPARE(world.document->redoLabel(), label);
        QCOMPARE(*world.document->redo(), label);
        QCOMPARE(test::dumpOf(path), after);
        QVERIFY(inStep(*world.document));

        // And after a restart.
        world.document.reset();
        auto again = Document::open(path);
        QVERIFY(again);
        QCOMPARE(*(*again)->undo(), label);
        QCOMPARE(test::dumpOf(path), before);
        QCOMPARE(*(*again)->redo(), label);
        QCOMPARE(test::dumpOf(path), after);
        QVERIFY(inStep(**again));
    }

    void whatChangesNothingLeavesNoStep()
    {
        const QString path = m_folder.filePath(QStringLiteral("nothing.rostrum"));
        World world = makeWorld(path);
        QVERIFY(world.document);
        EditService edit(*world.document);
        ScheduleService schedule(*world.document);
        const Placement& placement = world.session.placements.front();
        QVERIFY(edit.update(world.session).ok());
        QVERIFY(edit.update(world.document->programme().conference).ok());
        QVERIFY(schedule.move(placement.id, placement.room, placement.start).ok());
        QVERIFY(edit.remove(std::vector<SessionId>{}).ok());
        QCOMPARE(world.document->history()->size(), size_t{1});
    }

    void whatBreaksARuleIsRefusedInWords()
    {
        const QString path = m_folder.filePath(QStringLiteral("rules.rostrum"));
        World world = makeWorld(path);
        QVERIFY(world.document);
        const QString before = test::dumpOf(path);
        EditService edit(*world.document);
        const auto refused = [](const auto& result) {
            return !result.ok() && result.error().code == ErrorCode::Refused && !result.error().text.isEmpty();
        };
        world.session.title = QStringLiteral("  ");
        QVERIFY(refused(edit.update(world.session)));
        QVERIFY(refused(edit.add(Person{})));
        world.room.holds = 0;
        QVERIFY(refused(edit.update(world.room)));
        Conference conference = world.document->programme().conference;
        conference.timezone = QByteArrayLiteral("Mars/Olympus");
        QVERIFY(refused(edit.update(conference)));
        conference = world.document->programme().conference;
        conference.end = conference.start.addDays(-1);
        QVERIFY(refused(edit.update(conference)));
        const Day day = test::fullDay(QDate(2027, 5, 1));
        QVERIFY(refused(edit.setDays({day, day})));
        // What has moved since a mend was found is not moved from where it no longer is.
        Placement elsewhere = world.session.placements.front();
        elsewhere.durationMin += 5;
        const auto mended =
            MendService(*world.document).apply({MendAct::Unschedule, {{world.session.id, elsewhere, {}}}, {}});
        QVERIFY(!mended && mended.error().code == ErrorCode::Conflict);
        QVERIFY(refused(ScheduleService(*world.document)
                            .resize(world.session.placements.front().id, world.session.placements.front().start, -5)));
        QCOMPARE(test::dumpOf(path), before);
        QCOMPARE(world.document->history()->size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
