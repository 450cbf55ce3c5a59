#include "models/checks/checker.h"
#include "tests/support/large_conference.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace rostrum;

namespace {

constexpr size_t kSomewhere = 2500;

/// The programme's rules with every kind reported.
void turnAllOn(Programme& programme)
{
    for (size_t i = 0; i < kConflictKinds; ++i) {
        const auto kind = static_cast<ConflictKind>(i);
        programme.checkRules.put({newId<CheckRuleId>(), toWord(kind), RuleSetting::Warning});
    }
}

} // namespace

/// How long checks take with 5,000 sessions in 150 rooms on seven days, every kind on. See tests/bench for what is
/// measured with care; the limits here are far above, so that only what has become slow by its nature fails them.
class TestCheckSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_programme = test::largeProgramme();
        turnAllOn(m_programme);
    }

    void everything()
    {
        size_t found = 0;
        QBENCHMARK
        {
            found = checkAll(m_programme).size();
        }
        QVERIFY(found > 500);
    }

    void oneMove()
    {
        Checker checker(m_programme);
        Programme programme = m_programme;
        const SessionId id = programme.sessions[kSomewhere].id;
        ChangeSet changes;
        changes.of(Kind::Session).updated.insert(id.value);
        size_t room = 0;
        QElapsedTimer timer;
        std::vector<qint64> times;
        for (int i = 0; i < 1000; ++i) {
            Session session = *programme.sessions.find(id);
            session.placements[0].room = programme.rooms[++room % programme.rooms.size()].id;
            programme.sessions.put(session);
            timer.start();
            checker.update(programme, changes);
            times.push_back(timer.nsecsElapsed());
        }
        std::sort(times.begin(), times.end());
        qInfo("one move: median %.1f us, 99th percentile %.1f us", static_cast<double>(times[500]) / 1000,
              static_cast<double>(times[990]) / 1000);
        // Far above what it takes, so that only looking at everything would fail it, on any machine.
        QVERIFY(times[500] < 2'000'000);
    }

    void oneProposal()
    {
        const Checker checker(m_programme);
        const Session& session = m_programme.sessions[kSomewhere];
        Placement proposed = session.placements[0];
        size_t room = 0;
        QBENCHMARK
        {
            proposed.room = m_programme.rooms[++room % m_programme.rooms.size()].id;
            (void)checker.whatIf(m_programme, session.id, proposed);
        }
    }

    void messages()
    {
        const std::vector<Conflict> conflicts = checkAll(m_programme);
        const QLocale locale(QStringLiteral("en_GB"));
        size_t next = 0;
        QBENCHMARK
        {
            (void)describe(conflicts[next++ % conflicts.size()], m_programme, locale);
        }
    }

private:
    Programme m_programme;
};

QTEST_GUILESS_MAIN(TestCheckSpeed)
#include "tst_check_speed.moc"
