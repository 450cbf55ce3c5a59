#include "models/checks/mender.h"
#include "models/exchange/import_plan.h"
#include "models/exchange/schedule_xml/reader.h"
#include "tests/checks/programme_builder.h"
#include "tests/checks/random_programme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace rostrum;

namespace {

/// The programme as it is after the mend.
Programme mended(Programme programme, const Mend& mend)
{
    for (const MendMove& each : mend.moves) {
        Session session = *programme.sessions.find(each.session);
        const auto at = std::find(session.placements.begin(), session.placements.end(), each.from);
        if (at == session.placements.end())
            return {};
        if (each.to)
            *at = *each.to;
        else
            session.placements.erase(at);
        programme.sessions.put(std::move(session));
    }
    if (const Person* person = programme.people.find(mend.person)) {
        Person confirmed = *person;
        confirmed.state = PersonState::Confirmed;
        programme.people.put(std::move(confirmed));
    }
    return programme;
}

std::set<ConflictKey> keys(const std::vector<Conflict>& conflicts)
{
    std::set<ConflictKey> keys;
    for (const Conflict& conflict : conflicts)
        keys.insert(conflict.key);
    return keys;
}

/// What is wrong with the promise of a mend; empty where it holds.
QString broken(const Programme& before, const ConflictKey& key, const Mend& mend)
{
    const Programme after = mended(before, mend);
    const std::vector<Conflict> conflicts = checkAll(after);
    const std::set<ConflictKey> old = keys(checkAll(before));
    for (const Conflict& conflict : conflicts) {
        if (conflict.key == key)
            return QStringLiteral("the conflict stays");
        if (!old.contains(conflict.key) && mend.act != MendAct::Unschedule)
            return QStringLiteral("somebody has a new conflict: ") + toWord(conflict.kind());
    }
    for (const MendMove& each : mend.moves) {
        if (each.from.pinned)
            return QStringLiteral("what is pinned was moved");
        for (const Conflict& conflict : conflicts) {
            const bool here = each.to && conflict.concerns(each.to->id);
            if (here && conflict.severity == Severity::Error)
                return QStringLiteral("what was moved is in error: ") + toWord(conflict.kind());
            if (here && mend.clean)
                return QStringLiteral("it is not clean: ") + toWord(conflict.kind());
        }
    }
    return {};
}

QStringList told(const Programme& programme, const std::vector<Mend>& mends)
{
    QStringList texts;
    for (const Mend& mend : mends)
        texts << describe(mend, programme, QLocale(QLocale::English, QLocale::UnitedKingdom));
    return texts;
}

ConflictKey keyOf(const Programme& programme, ConflictKind kind)
{
    for (const Conflict& conflict : checkAll(programme)) {
        if (conflict.kind() == kind)
            return conflict.key;
    }
    return {};
}

} // namespace

class TestMender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersRoomsAndTimesNearestFirst();
    void leavesWhatIsPinned();
    void findsRoomsThatHoldEnough();
    void givesTimeToChangeRooms();
    void swapsWhereNothingIsFree();
    void notesThatSomebodyHasConfirmed();
    void keepsToTheHoursThatAreUsed();
    void saysWhichOfSeveralTimes();
    void promisesHold();
    void isQuick_data();
    void isQuick();
};

void TestMender::offersRoomsAndTimesNearestFirst()
{
    ProgrammeBuilder builder;
    const RoomId one = builder.room(QStringLiteral("Hall 1"));
    const RoomId two = builder.room(QStringLiteral("Hall 2"));
    const SessionId a = builder.session(QStringLiteral("A"));
    const SessionId b = builder.session(QStringLiteral("B"));
    const SessionId c = builder.session(QStringLiteral("C"));
    builder.place(a, one, "10:00", 60);
    builder.place(b, one, "10:30", 60);
    builder.place(c, two, "10:00", 60);
    // The hours of a day without any are those that are used.
    builder.place(builder.session(QStringLiteral("Late")), two, "18:00", 60);
    Mender mender(builder.programme);
    const std::vector<Mend> mends = mender.mendsFor(keyOf(builder.programme, ConflictKind::RoomOverlap));
    const QStringList texts = told(builder.programme, mends);
    QCOMPARE(texts, (QStringList{QStringLiteral("Move “B” to Saturday 11:00 in the same room: no clash"),
                                 QStringLiteral("Move “B” to Hall 2, Saturday 11:00: no clash"),
                                 QStringLiteral("Move “A” to Hall 2, Saturday 11:00: no clash"),
                                 QStringLiteral("Move “A” to Saturday 11:30 in the same room: no clash"),
                                 QStringLiteral("Put “A” into the unscheduled list"),
                                 QStringLiteral("Put “B” into the unscheduled list")}));
    // A conflict that is not there has nothing to be mended.
    QVERIFY(mender.mendsFor({ConflictKind::RoomOverlap, a, c, {}}).empty());
}

void TestMender::leavesWhatIsPinned()
{
    ProgrammeBuilder builder;
    const RoomId one = builder.room(QStringLiteral("Hall 1"));
    builder.room(QStringLiteral("Hall 2"));
    const SessionId a = builder.session(QStringLiteral("A"));
    const SessionId b = builder.session(QStringLiteral("B"));
    builder.place(a, one, "10:00", 60);
    builder.place(b, one, "10:30", 60);
    builder.edit(b, [](Session& session) { session.placements.front().pinned = true; });
    const auto key = keyOf(builder.programme, ConflictKind::RoomOverlap);
    const std::vector<Mend> mends = Mender(builder.programme).mendsFor(key);
    QVERIFY(!mends.empty());
    for (const Mend& mend : mends) {
        for (const MendMove& each : mend.moves)
            QVERIFY(each.session != b);
    }
    builder.edit(a, [](Session& session) { session.placements.front().pinned = true; });
    QVERIFY(Mender(builder.programme).mendsFor(key).empty());
}

void TestMender::findsRoomsThatHoldEnough()
{
    ProgrammeBuilder builder;
    const RoomId small = builder.room(QStringLiteral("Small"));
    const auto sized = [&](const char* name, int places, bool hidden = false) {
        const RoomId id = builder.room(QString::fromLatin1(name));
        builder.edit(id, [&](Room& room) {
            room.capacity = places;
            room.hidden = hidden;
        });
        return id;
    };
    builder.edit(small, [](Room& room) { room.capacity = 20; });
    sized("Medium", 50);
    sized("Large", 80);
    sized("Cellar", 90, true);
    const SessionId a = builder.session(QStringLiteral("A"));
    builder.place(a, small, "10:00", 60);
    builder.edit(a, [](Session& session) { session.expectedPeople = 70; });
    const auto key = keyOf(builder.programme, ConflictKind::RoomTooSmall);
    QCOMPARE(told(builder.programme, Mender(builder.programme).mendsFor(key)).front(),
             QStringLiteral("Move “A” to Large (holds 80) at the same time: no clash"));

    // The same for what a room must have.
    builder.edit(a, [](Session& session) {
        session.expectedPeople = 0;
        session.needsStepFree = true;
    });
    builder.edit(sized("Ramp", 10), [](Room& room) { room.stepFree = true; });
    const auto lacks = keyOf(builder.programme, ConflictKind::EquipmentMissing);
    QCOMPARE(told(builder.programme, Mender(builder.programme).mendsFor(lacks)).front(),
             QStringLiteral("Move “A” to Ramp (holds 10) at the same time: no clash"));
}

void TestMender::givesTimeToChangeRooms()
{
    ProgrammeBuilder builder;
    builder.programme.conference.changeoverMin = 15;
    const RoomId one = builder.room(QStringLiteral("Hall 1"));
    const RoomId two = builder.room(QStringLiteral("Hall 2"));
    const PersonId kim = builder.person(QStringLiteral("Kim Example"));
    builder.place(builder.session(QStringLiteral("A"), {kim}), one, "10:00", 60);
    builder.place(builder.session(QStringLiteral("B"), {kim}), two, "11:00", 60);
    builder.place(builder.session(QStringLiteral("Late")), two, "18:00", 60);
    const auto key = keyOf(builder.programme, ConflictKind::NoChangeover);
    const QStringList texts = told(builder.programme, Mender(builder.programme).mendsFor(key));
    QVERIFY(texts.contains(QStringLiteral("Move “B” to Hall 1 at the same time: no clash")));
    QVERIFY(texts.contains(QStringLiteral("Move “B” to Saturday 11:15 in the same room: no clash")));
}

void TestMender::swapsWhereNothingIsFree()
{
    ProgrammeBuilder builder;
    const RoomId one = builder.room(QStringLiteral("Hall 1"));
    const PersonId kim = builder.person(QStringLiteral("Kim Example"));
    builder.edit(kim, [](Person& person) {
        person.availability = Availability::Windows;
        person.windows = {ProgrammeBuilder::window("11:00", "12:00")};
    });
    for (const DayId day : {builder.programme.days[0].id, builder.programme.days[1].id}) {
        ProgrammeBuilder::editIn(builder.programme.days, day, [](Day& each) {
            each.opens = WallTime::of(each.date, QTime(10, 0));
            each.closes = WallTime::of(each.date, QTime(12, 0));
        });
    }
    builder.place(builder.session(QStringLiteral("A"), {kim}), one, "10:00", 60);
    builder.place(builder.session(QStringLiteral("B")), one, "11:00", 60);
    const auto key = keyOf(builder.programme, ConflictKind::SpeakerUnavailable);
    QCOMPARE(told(builder.programme, Mender(builder.programme).mendsFor(key)),
             (QStringList{QStringLiteral("Swap “A” and “B”: no clash"),
                          QStringLiteral("Put “A” into the unscheduled list")}));
}

void TestMender::notesThatSomebodyHasConfirmed()
{
    ProgrammeBuilder builder;
    const PersonId kim = builder.person(QStringLiteral("Kim Example"), PersonState::Invited);
    builder.place(builder.session(QStringLiteral("A"), {kim}), builder.room(QStringLiteral("Hall 1")), "10:00", 60);
    const auto key = keyOf(builder.programme, ConflictKind::SpeakerUnconfirmed);
    const std::vector<Mend> mends = Mender(builder.programme).mendsFor(key);
    QCOMPARE(told(builder.programme, mends), (QStringList{QStringLiteral("Note that Kim Example has confirmed"),
                                                          QStringLiteral("Put “A” into the unscheduled list")}));
    QVERIFY(checkAll(mended(builder.programme, mends.front())).empty());
}

void TestMender::keepsToTheHoursThatAreUsed()
{
    ProgrammeBuilder builder;
    const RoomId one = builder.room(QStringLiteral("Hall 1"));
    builder.place(builder.session(QStringLiteral("A")), one, "10:00", 60);
    builder.place(builder.session(QStringLiteral("B")), one, "10:30", 60);
    const auto key = keyOf(builder.programme, ConflictKind::RoomOverlap);
    const std::vector<Mend> mends = Mender(builder.programme).mendsFor(key);
    for (const Mend& mend : mends) {
        if (!mend.moves.front().to)
            continue;
        // Nothing is held before ten or after half past eleven: the next day is nearer to what people do than the
        // night.
        QCOMPARE(mend.moves.front().to->start.date(), QDate(2025, 10, 26));
    }
    QVERIFY(mends.size() > 2);
}

void TestMender::saysWhichOfSeveralTimes()
{
    ProgrammeBuilder builder;
    const RoomId one = builder.room(QStringLiteral("Hall 1"));
    const SessionId a = builder.session(QStringLiteral("A"));
    builder.place(a, one, "10:00", 60);
    builder.place(a, one, "15:00", 60);
    builder.place(builder.session(QStringLiteral("B")), one, "10:00", 60);
    const auto key = keyOf(builder.programme, ConflictKind::RoomOverlap);
    const QStringList texts = told(builder.programme, Mender(builder.programme).mendsFor(key));
    QVERIFY(texts.contains(QStringLiteral("Take “A” on Saturday 10:00 off the timetable")));
    QVERIFY(texts.contains(QStringLiteral("Put “B” into the unscheduled list")));
}

void TestMender::promisesHold()
{
    constexpr unsigned kProgrammes = 250;
    std::set<std::pair<ConflictKind, MendAct>> seen;
    for (unsigned seed = 1; seed <= kProgrammes; ++seed) {
        RandomProgramme random(seed);
        const std::vector<Conflict> conflicts = checkAll(random.p);
        Mender mender(random.p);
        for (const Conflict& conflict : conflicts) {
            const std::vector<Mend> mends = mender.mendsFor(conflict.key);
            QVERIFY(mends.size() <= 10);
            for (const Mend& mend : mends) {
                const QString fault = broken(random.p, conflict.key, mend);
                QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1, %2: %3, but %4")
                                                         .arg(QString::number(seed), toWord(conflict.kind()),
                                                              describe(mend, random.p, QLocale::c()), fault)));
                seen.emplace(conflict.kind(), mend.act);
            }
            // Asking leaves nothing behind.
            QVERIFY(mender.mendsFor(conflict.key) == mends);
        }
    }
    // Everything that can be done was done, and there was something for every kind that another place can mend.
    std::set<MendAct> acts;
    std::set<ConflictKind> kinds;
    for (const auto& [kind, act] : seen) {
        acts.insert(act);
        kinds.insert(kind);
    }
    QCOMPARE(acts.size(), size_t(6));
    for (size_t kind = 0; kind < kConflictKinds; ++kind) {
        const auto each = static_cast<ConflictKind>(kind);
        QVERIFY2(kinds.contains(each) || !dependsOnPlace(each), qPrintable(toWord(each)));
    }
}

void TestMender::isQuick_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"fosdem_2025.xml", "36c3_merged.xml"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestMender::isQuick()
{
    QFETCH(QString, name);
    const QString set = qEnvironmentVariable("ROSTRUM_DATA");
    const QString dir = set.isEmpty() ? QStringLiteral(ROSTRUM_SOURCE_DIR "/../shared/data") : set;
    QFile file(dir + QStringLiteral("/schedules/frab_xml/") + name);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared schedules are not on this machine.");
    Programme empty;
    empty.conference.timezone = "UTC";
    const auto read = readScheduleXml(file, {});
    QVERIFY(read);
    const Programme programme = applied(empty, planImport(empty, *read));
    const std::vector<Conflict> conflicts = checkAll(programme);
    QVERIFY(!conflicts.empty());
    std::vector<qint64> times;
    size_t mends = 0;
    QElapsedTimer timer;
    timer.start();
    Mender mender(programme);
    const qint64 made = timer.nsecsElapsed();
    const size_t step = std::max<size_t>(1, conflicts.size() / 60);
    for (size_t i = 0; i < conflicts.size(); i += step) {
        timer.start();
        mends += mender.mendsFor(conflicts[i].key).size();
        times.push_back(timer.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    qInfo("%zu conflicts, made in %.1f ms, each 50%% %.1f ms, most %.1f ms, %.1f mends", conflicts.size(),
          double(made) / 1e6, double(times[times.size() / 2]) / 1e6, double(times.back()) / 1e6,
          double(mends) / double(times.size()));
    QVERIFY2(times[times.size() / 2] < 100'000'000, "A person would wait for it.");
}

QTEST_GUILESS_MAIN(TestMender)
#include "tst_mender.moc"
