#include "models/checks/checker.h"
#include "tests/checks/random_programme.h"

#include <QTest>

#include <algorithm>

using namespace rostrum;

namespace {

std::optional<Severity> worse(std::optional<Severity> one, std::optional<Severity> other)
{
    if (one == Severity::Error || other == Severity::Error)
        return Severity::Error;
    return one ? one : other;
}

/// What an obstacle is told of.
bool hasObstacles(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::RoomOverlap:
    case ConflictKind::SpeakerOverlap:
    case ConflictKind::SpeakerUnavailable:
    case ConflictKind::RoomUnavailable:
    case ConflictKind::OutsideHours:
    case ConflictKind::ChapterOverlap:
    case ConflictKind::RoomTooSmall:
    case ConflictKind::EquipmentMissing:
    case ConflictKind::NoChangeover:
    case ConflictKind::TrackOverlap:
    case ConflictKind::PlenaryOverlap:
    case ConflictKind::NotAgainst:
    case ConflictKind::MustComeAfter:
        return true;
    default:
        return false;
    }
}

/// Whether a link asks for an order that no stretch of time can tell: the session would be awaited and wait itself, or
/// is not the only one that is awaited.
bool hasEntangledOrder(const Programme& programme, const Session& self, PlacementId moving)
{
    const auto isOn = [](const Session& session, LinkEnd end) {
        return end.session() == session.id || std::ranges::any_of(session.people, [end](const Part& part) {
                   return end.person().isValid() && part.person == end.person() && part.role != PartRole::Reserve;
               });
    };
    return std::ranges::any_of(programme.links, [&](const LinkRule& link) {
        if (link.kind != LinkKind::MustComeAfter || !isOn(self, link.b))
            return false;
        if (isOn(self, link.a))
            return true;
        return std::ranges::any_of(programme.sessions, [&](const Session& session) {
            return session.state != SessionState::Cancelled && isOn(session, link.b) &&
                   std::ranges::any_of(session.placements, [&](const Placement& placement) {
                       return placement.id != moving && placement.durationMin > 0;
                   });
        });
    });
}

} // namespace

/// What is shaded while a session hangs on the pointer, against what the checks say of every place.
class TestObstacles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheChecks();
    void outlookCoversAllOfTheTime();
    void nothingForWhatIsCancelled();
};

void TestObstacles::agreesWithTheChecks()
{
    int told = 0;
    int free = 0;
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        RandomProgramme random(seed);
        if (seed % 2 == 0)
            random.p.conference.changeoverMin = 0;
        const Checker checker(random.p);
        const Session* session = random.p.sessions.find(random.someSession());
        if (session == nullptr)
            continue;
        for (int each = 0; each < 4; ++each) {
            const bool moves = !session->placements.empty() && random.one(2);
            Placement proposed = random.placement(moves ? session->placements.front().id : PlacementId());
            if (proposed.durationMin <= 0)
                continue;
            const Span span = random.p.span(proposed);
            const auto obstacles = checker.obstacles(random.p, session->id, proposed);
            std::optional<Severity> conflicts;
            for (const Conflict& conflict : checker.whatIf(random.p, session->id, proposed)) {
                if (hasObstacles(conflict.kind()) && conflict.concerns(proposed.id))
                    conflicts = worse(conflicts, conflict.severity);
            }
            if (!obstacles) {
                QVERIFY(!conflicts);
                continue;
            }
            // One session in two rooms over the very same time is one happening: no stretch can say that.
            if (std::any_of(session->placements.begin(), session->placements.end(), [&](const Placement& other) {
                    return other.id != proposed.id && random.p.span(other) == span;
                }))
                continue;
            if (hasEntangledOrder(random.p, *session, proposed.id))
                continue;
            const Span within{span.start - 300, span.end + 300};
            std::optional<Severity> shaded;
            for (const auto& found : {obstacles->everywhere(within), obstacles->in(proposed.room, within),
                                      obstacles->in(session->track, within)}) {
                for (const Obstacle& obstacle : found) {
                    QVERIFY(within.contains(obstacle.span));
                    if (obstacle.span.overlaps(span))
                        shaded = worse(shaded, obstacle.severity);
                }
            }
            // What is free must be free. With a changeover a third session between the two may make a place better than
            // it is shaded.
            const auto rank = [](std::optional<Severity> severity) {
                return !severity ? 0 : *severity == Severity::Warning ? 1 : 2;
            };
            const QByteArray which = "seed " + QByteArray::number(seed);
            if (random.p.conference.changeoverMin == 0)
                QVERIFY2(rank(shaded) == rank(conflicts), which.constData());
            else
                QVERIFY2(rank(shaded) >= rank(conflicts), which.constData());
            ++(shaded ? told : free);
        }
    }
    // Both come up often enough to mean something.
    QVERIFY(told > 1000);
    QVERIFY(free > 300);
}

void TestObstacles::outlookCoversAllOfTheTime()
{
    const std::vector<Obstacle> obstacles{{{10, 20}, Severity::Warning},
                                          {{15, 30}, Severity::Error},
                                          {{25, 40}, Severity::Error},
                                          {{90, 200}, Severity::Warning},
                                          {{-50, 3}, Severity::Warning}};
    const std::vector<Outlook> expected{{{0, 3}, Severity::Warning},   {{3, 10}, std::nullopt},
                                        {{10, 15}, Severity::Warning}, {{15, 40}, Severity::Error},
                                        {{40, 90}, std::nullopt},      {{90, 100}, Severity::Warning}};
    QCOMPARE(outlook(obstacles, {0, 100}), expected);
    QCOMPARE(outlook({}, {0, 100}), (std::vector<Outlook>{{{0, 100}, std::nullopt}}));
}

void TestObstacles::nothingForWhatIsCancelled()
{
    RandomProgramme random(7);
    Session session = *random.p.sessions.find(random.someSession());
    session.state = SessionState::Cancelled;
    random.p.sessions.put(session);
    QVERIFY(!Checker(random.p).obstacles(random.p, session.id, random.placement()));
    QVERIFY(!Checker(random.p).obstacles(random.p, SessionId{}, random.placement()));
}

QTEST_GUILESS_MAIN(TestObstacles)
#include "tst_obstacles.moc"
